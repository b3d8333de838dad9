/** Diagnostics for clients that cannot ask: `textDocument/publishDiagnostics`, a moment after the last change. */
import { documentDiagnostics } from '../diagnostics.ts';
import { guard } from '../guard.ts';
import type { Binding } from './binding.ts';
import { pulls } from './pullDiagnostics.ts';

/** Long enough not to run ahead of a typist, short enough not to be noticed. */
const pauseInMilliseconds = 250;

export const pushDiagnostics: Binding = {
  capabilities: () => ({}),
  register(server) {
    const { connection, documents, configuration } = server;
    const waiting = new Map<string, ReturnType<typeof setTimeout>>();

    const clear = guard(connection, 'textDocument/publishDiagnostics', undefined, (uri: string) =>
      connection.sendDiagnostics({ uri, diagnostics: [] }),
    );
    const publish = guard(connection, 'textDocument/publishDiagnostics', undefined, async (uri: string) => {
      const settings = await configuration.current(uri);
      const document = documents.get(uri);
      if (document === undefined) return;
      const diagnostics = documentDiagnostics(server, document, settings);
      await connection.sendDiagnostics({ uri, version: document.version, diagnostics });
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
    connection.onShutdown(() => [...waiting.keys()].forEach(cancel));
  },
};
