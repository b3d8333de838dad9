/** Hovers: `textDocument/hover`, in Markdown where the client shows it. */
import { type Hover, MarkupKind, type TextDocumentPositionParams } from 'vscode-languageserver/node';
import { archivedLabel, archivedPlaces } from '../../features/archived.ts';
import { hover } from '../../features/hover.ts';
import { analysisOf } from '../analysis.ts';
import { toRange } from '../convert.ts';
import { documentRequest } from '../request.ts';
import { canonicalUri } from '../uris.ts';
import type { Binding } from './binding.ts';

export const hoverBinding: Binding = {
  capabilities: () => ({ hoverProvider: true }),
  register(server) {
    const { connection, indexing, client } = server;
    connection.onHover(
      documentRequest<Hover | null, TextDocumentPositionParams>(
        server,
        'textDocument/hover',
        null,
        (document, settings, { position }) => {
          const { referat, findings } = analysisOf(document, settings);
          const { language } = settings;
          const found = hover(referat, findings(settings), document.offsetAt(position), language, (target) =>
            archivedPlaces(indexing.archive, target, canonicalUri(document.uri)).map((place) =>
              archivedLabel(place, language),
            ),
          );
          if (!found) return null;
          const showsMarkdown = client().textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true;
          const contents = showsMarkdown
            ? { kind: MarkupKind.Markdown, value: found.markdown }
            : { kind: MarkupKind.PlainText, value: plain(found.markdown) };
          return { contents, range: toRange(document, found) };
        },
      ),
    );
  },
};

/** What the Markdown says, without its marks. */
function plain(markdown: string): string {
  return markdown
    .replace(/\*\*/gu, '')
    .replace(/ {2}\n/gu, '\n')
    .replace(/\\(?=[^\w\s])/gu, '');
}
