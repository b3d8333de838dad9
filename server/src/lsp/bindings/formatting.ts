/** The document put in order on command: `textDocument/formatting`. */
import type { TextEdit } from 'vscode-languageserver/node';
import { formatting } from '../../features/formatting.ts';
import { analysisOf } from '../analysis.ts';
import { toRange } from '../convert.ts';
import { documentRequest } from '../request.ts';
import type { Binding } from './binding.ts';

export const formattingBinding: Binding = {
  capabilities: () => ({ documentFormattingProvider: true }),
  register(server) {
    server.connection.onDocumentFormatting(
      documentRequest<TextEdit[]>(server, 'textDocument/formatting', [], (document, settings) =>
        formatting(analysisOf(document, settings).referat, settings).map((edit) => ({
          range: toRange(document, edit),
          newText: edit.newText,
        })),
      ),
    );
  },
};
