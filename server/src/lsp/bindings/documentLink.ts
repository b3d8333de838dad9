/** What leads out of a document: `textDocument/documentLink`. */
import type { DocumentLink } from 'vscode-languageserver/node';
import { links } from '../../features/links.ts';
import { analysisOf } from '../analysis.ts';
import { toRange } from '../convert.ts';
import { documentRequest } from '../request.ts';
import type { Binding } from './binding.ts';

export const documentLink: Binding = {
  capabilities: () => ({ documentLinkProvider: {} }),
  register(server) {
    server.connection.onDocumentLinks(
      documentRequest<DocumentLink[]>(server, 'textDocument/documentLink', [], async (document, settings) => {
        const { referat } = analysisOf(document, settings);
        const folder = document.uri.slice(0, document.uri.lastIndexOf('/'));
        const hasAttachments = referat.punkter.some(({ sections }) => sections.some(({ kind }) => kind === 'bilag'));
        const uris = hasAttachments && document.uri.includes('://') ? await server.files.list(folder, ['*']) : [];
        const byName = new Map(uris.map((uri) => [nameOf(uri), uri] as const));
        return links(referat, [...byName.keys()]).flatMap(({ start, end, address, file }) => {
          const target = address ?? byName.get(file ?? '');
          return target === undefined ? [] : [{ range: toRange(document, { start, end }), target }];
        });
      }),
    );
  },
};

function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
