/** Diagnostics for clients that ask for them: `textDocument/diagnostic`. */
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver/node';
import { documentDiagnostics } from '../diagnostics.ts';
import { guard } from '../guard.ts';
import { documentRequest } from '../request.ts';
import type { Binding } from './binding.ts';

export const pullDiagnostics: Binding = {
  capabilities: (client) =>
    pulls(client)
      ? { diagnosticProvider: { identifier: 'referat', interFileDependencies: false, workspaceDiagnostics: false } }
      : {},
  register(server) {
    const { connection, configuration } = server;
    const answer = documentRequest<Diagnostic[]>(server, 'textDocument/diagnostic', [], (document, settings) =>
      documentDiagnostics(server, document, settings),
    );
    connection.languages.diagnostics.on(async (parameters) => ({ kind: 'full', items: await answer(parameters) }));

    const refresh = guard(connection, 'workspace/diagnostic/refresh', undefined, () =>
      connection.languages.diagnostics.refresh(),
    );
    configuration.onDidChange(() => {
      const client = server.client();
      if (pulls(client) && client.workspace?.diagnostics?.refreshSupport === true) void refresh();
    });
  },
};

/** Whether the client asks for diagnostics itself; the others are sent them. */
export function pulls(client: ClientCapabilities): boolean {
  return client.textDocument?.diagnostic !== undefined;
}
