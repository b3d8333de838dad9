/** The common part of every request about a document. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Server } from './bindings/binding.ts';
import { guard } from './guard.ts';
import type { Settings } from './settings.ts';

/** A handler that finds document and settings first; an unknown document and an exception are answered with `empty`. */
export function documentRequest<Answer>(
  server: Server,
  name: string,
  empty: Answer,
  answer: (document: TextDocument, settings: Settings) => Answer,
): (parameters: { textDocument: { uri: string } }) => Promise<Answer> {
  return guard(server.connection, name, empty, async ({ textDocument }) => {
    const settings = await server.configuration.current(textDocument.uri);
    // Looked up after waiting: the document may have changed or closed meanwhile.
    const document = server.documents.get(textDocument.uri);
    return document === undefined ? empty : answer(document, settings);
  });
}
