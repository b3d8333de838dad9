/** Definition, references and highlights: `textDocument/definition`, `…/references`, `…/documentHighlight`. */
import {
  type DefinitionLink,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type ReferenceParams,
  type TextDocumentPositionParams,
} from 'vscode-languageserver/node';
import { archivedPlaces } from '../../features/archived.ts';
import { definition } from '../../features/definition.ts';
import { occurrencesOf } from '../../features/occurrences.ts';
import { targetAt } from '../../features/targets.ts';
import { analysisOf } from '../analysis.ts';
import { toArchivedLocation, toRange } from '../convert.ts';
import { documentRequest } from '../request.ts';
import { canonicalUri } from '../uris.ts';
import type { Binding } from './binding.ts';

export const navigation: Binding = {
  capabilities: () => ({ definitionProvider: true, referencesProvider: true, documentHighlightProvider: true }),
  register(server) {
    const { connection, indexing, client } = server;
    connection.onDefinition(
      documentRequest<Location[] | DefinitionLink[], TextDocumentPositionParams>(
        server,
        'textDocument/definition',
        [],
        (document, settings, { position }) => {
          const found = definition(analysisOf(document, settings).referat, document.offsetAt(position));
          if (!found) return [];
          const own = found.places.map((place) => ({ uri: document.uri, range: toRange(document, place) }));
          const others = archivedPlaces(indexing.archive, found.target, canonicalUri(document.uri)).map(
            toArchivedLocation,
          );
          const locations = [...own, ...others];
          if (client().textDocument?.definition?.linkSupport !== true) return locations;
          const originSelectionRange = toRange(document, found.origin);
          return locations.map(({ uri, range }) => ({
            originSelectionRange,
            targetUri: uri,
            targetRange: range,
            targetSelectionRange: range,
          }));
        },
      ),
    );
    connection.onReferences(
      documentRequest<Location[], ReferenceParams>(
        server,
        'textDocument/references',
        [],
        (document, settings, { position, context: { includeDeclaration } }) => {
          const { referat } = analysisOf(document, settings);
          const found = targetAt(referat, document.offsetAt(position));
          if (!found) return [];
          const own = occurrencesOf(referat, found.target)
            .filter(({ isDeclaration }) => includeDeclaration || !isDeclaration)
            .map((place) => ({ uri: document.uri, range: toRange(document, place) }));
          const others = archivedPlaces(indexing.archive, found.target, canonicalUri(document.uri));
          return [...own, ...others.map(toArchivedLocation)];
        },
      ),
    );
    connection.onDocumentHighlight(
      documentRequest<DocumentHighlight[], TextDocumentPositionParams>(
        server,
        'textDocument/documentHighlight',
        [],
        (document, settings, { position }) => {
          const { referat } = analysisOf(document, settings);
          const found = targetAt(referat, document.offsetAt(position));
          return (found ? occurrencesOf(referat, found.target) : []).map((place) => ({
            range: toRange(document, place),
            kind: place.isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
          }));
        },
      ),
    );
  },
};
