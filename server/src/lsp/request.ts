/** The common part of every request about a document. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Server } from './bindings/binding.ts';
import { guard } from './guard.ts';
import type { Settings } from './settings.ts';

/** A handler that finds document and settings first; an unknown document and an exception are answered with `empty`. */
export function documentRequest<Answer, Parameters extends AboutDocument = AboutDocument>(
  server: Server,
  name: string,
  empty: Answer,
  answer: (document: TextDocument, settings: Settings, parameters: Parameters) => Answer | Promise<Answer>,
): (parameters: Parameters) => Promise<Answer> {
  return guard(server.connection, name, empty, async (parameters: Parameters) => {
    const { uri } = parameters.textDocument;
    const settings = await server.configuration.current(uri);
    // Looked up after waiting: the document may have changed or closed meanwhile.
    const document = server.documents.get(uri);
    return document === undefined ? empty : answer(document, settings, parameters);
  });
}

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}
