/** Diagnostics for clients that cannot ask: `textDocument/publishDiagnostics`, a moment after the last change. */

import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isHeldBack, pulls, reportOn } from '../diagnostics.ts';
import { guard } from '../guard.ts';
import type { Binding } from './binding.ts';

/** Long enough not to run ahead of a typist, short enough not to be noticed. */
const pauseInMilliseconds = 250;

export const pushDiagnostics: Binding = {
  capabilities: () => ({}),
  register(server) {
    const { connection, documents, configuration, writing } = server;
    /** By document the report its client has. */
    const sent = new WeakMap<TextDocument, string>();
    const waiting = new Map<string, ReturnType<typeof setTimeout>>();

    const clear = guard(connection, 'textDocument/publishDiagnostics', undefined, (uri: string) =>
      connection.sendDiagnostics({ uri, diagnostics: [] }),
    );
    const publish = guard(connection, 'textDocument/publishDiagnostics', undefined, async (uri: string) => {
      const settings = await configuration.current(uri);
      const document = documents.get(uri);
      if (document === undefined) return;
      const { id, diagnostics } = reportOn(server, document, settings, sent.get(document));
      // The client moves what it shows with the text, which nobody else can.
      if (sent.get(document) === id) return;
      sent.set(document, id);
      await connection.sendDiagnostics({ uri, version: document.version, diagnostics: [...diagnostics] });
    });
    const cancel = (uri: string) => {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
    };
    const schedule = (uri: string) => {
      if (pulls(server.client())) return;
      cancel(uri);
      const run = () => {
        waiting.delete(uri);
        void publish(uri);
      };
      waiting.set(uri, setTimeout(run, pauseInMilliseconds));
    };

    documents.onDidChangeContent(({ document }) => schedule(document.uri));
    documents.onDidClose(({ document: { uri } }) => {
      cancel(uri);
      if (!pulls(server.client())) void clear(uri);
    });
    configuration.onDidChange(() => documents.keys().forEach(schedule));
    writing.onDidRest((document) => {
      if (isHeldBack(server, document)) schedule(document.uri);
    });
    server.onShutdown(() => [...waiting.keys()].forEach(cancel));
  },
};
