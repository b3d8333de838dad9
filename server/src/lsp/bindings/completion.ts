/** What may be written at the start of a line: `textDocument/completion`. */
import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  type TextDocumentPositionParams,
} from 'vscode-languageserver/node';
import { type Completion, completions } from '../../features/completion.ts';
import { analysisOf } from '../analysis.ts';
import { toRange } from '../convert.ts';
import { documentRequest } from '../request.ts';
import type { Binding } from './binding.ts';

const kinds = {
  heading: CompletionItemKind.Field,
  phrase: CompletionItemKind.Value,
  name: CompletionItemKind.Text,
  title: CompletionItemKind.File,
} as const satisfies Record<Completion['kind'], CompletionItemKind>;

export const completion: Binding = {
  // Behind `Afbud:` and its commas there is a space. Elsewhere one asks: nothing pops up while somebody writes prose.
  capabilities: () => ({ completionProvider: { triggerCharacters: [' '] } }),
  register(server) {
    server.connection.onCompletion(
      documentRequest<CompletionItem[], TextDocumentPositionParams>(
        server,
        'textDocument/completion',
        [],
        (document, settings, { position }) => {
          const { referat } = analysisOf(document, settings);
          return completions(referat, document.offsetAt(position)).map(({ kind, label, text, replaces }, at) => ({
            label,
            kind: kinds[kind],
            // The order is that of the document, not of the alphabet.
            sortText: String(at).padStart(4, '0'),
            insertTextFormat: InsertTextFormat.PlainText,
            textEdit: { range: toRange(document, replaces), newText: text },
          }));
        },
      ),
    );
  },
};
