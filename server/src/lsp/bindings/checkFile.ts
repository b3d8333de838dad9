/** The check of a file that need not be open: `referat/check`, a request of our own. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CheckAnswer, type CheckParameters, checkMethod } from '../checkRequest.ts';
import { toUnreadableDiagnostic } from '../convert.ts';
import { diagnosticsOf } from '../diagnostics.ts';
import { guard } from '../guard.ts';
import type { Binding } from './binding.ts';

export const checkFile: Binding = {
  capabilities: () => ({ experimental: { referatCheck: true } }),
  register(server) {
    const { connection, configuration } = server;
    const nothing: CheckAnswer = { diagnostics: [] };
    connection.onRequest(
      checkMethod,
      guard(connection, checkMethod, null, async ({ uri, text }: CheckParameters): Promise<CheckAnswer | null> => {
        const settings = await configuration.current(uri);
        const read = text === undefined ? await server.files.read(uri) : { text };
        if (read === undefined) return nothing;
        const isRead = 'text' in read;
        const document = TextDocument.create(uri, 'referat', 0, isRead ? read.text : '');
        if (isRead) return { diagnostics: [...diagnosticsOf(server, document, settings)] };
        const trouble = { da: read.trouble, en: `was not read (${read.trouble})` };
        return { diagnostics: [toUnreadableDiagnostic(document, trouble, settings.language)] };
      }),
    );
  },
};
