/** Diagnostics for clients that ask for them: `textDocument/diagnostic`. */
import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { isHeldBack, pulls, refreshes, reportOn } from '../diagnostics.ts';
import { folderIdentifier } from '../folderDiagnostics.ts';
import { guard } from '../guard.ts';
import { documentRequest } from '../request.ts';
import type { Binding } from './binding.ts';

export const pullDiagnostics: Binding = {
  capabilities: (client) =>
    pulls(client)
      ? {
          diagnosticProvider: {
            identifier: 'referat',
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {},
  register(server) {
    const { connection, configuration, writing } = server;
    connection.languages.diagnostics.on(
      documentRequest<DocumentDiagnosticReport, DocumentDiagnosticParams>(
        server,
        'textDocument/diagnostic',
        { kind: 'full', items: [] },
        (document, settings, { previousResultId, identifier }) => {
          // Asked on behalf of the folder: what is open tells of itself.
          if (identifier === folderIdentifier) return { kind: 'full', items: [] };
          const { id: resultId, diagnostics } = reportOn(server, document, settings, previousResultId);
          // The client moves what it shows with the text, which nobody else can.
          if (resultId === previousResultId) return { kind: 'unchanged', resultId };
          return { kind: 'full', resultId, items: [...diagnostics] };
        },
      ),
    );

    const refresh = guard(connection, 'workspace/diagnostic/refresh', undefined, () =>
      connection.languages.diagnostics.refresh(),
    );
    const refreshWhereAsked = () => {
      if (refreshes(server.client())) void refresh();
    };
    configuration.onDidChange(refreshWhereAsked);
    writing.onDidRest((document) => {
      if (isHeldBack(server, document)) refreshWhereAsked();
    });
  },
};
