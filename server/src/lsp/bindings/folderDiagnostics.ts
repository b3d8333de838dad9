/** Findings of files that are not open, where a user wants them all the time: `workspace/diagnostic`. */
import {
  DocumentDiagnosticRequest,
  RegistrationRequest,
  UnregistrationRequest,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import { canPullFolder, folderIdentifier, folderReports } from '../folderDiagnostics.ts';
import { guard } from '../guard.ts';
import type { Binding } from './binding.ts';

const offer = {
  id: 'referat/folder-diagnostics',
  method: DocumentDiagnosticRequest.method,
  registerOptions: {
    documentSelector: null,
    identifier: folderIdentifier,
    interFileDependencies: false,
    workspaceDiagnostics: true,
  },
};

/**
 * Offered only while it is switched on, under a name of its own: a client that is offered it keeps what a document told
 * when it is closed.
 */
export const folderDiagnostics: Binding = {
  capabilities: () => ({}),
  register(server) {
    const { connection, configuration } = server;
    const nothing: WorkspaceDiagnosticReport = { items: [] };
    connection.languages.diagnostics.onWorkspace(
      guard(connection, 'workspace/diagnostic', nothing, folderReports(server)),
    );
    let isOffered = false;
    const follow = guard(connection, 'client/registerCapability', undefined, async () => {
      const { folderDiagnostics: isWanted } = await configuration.settings();
      if (isWanted === isOffered || !canPullFolder(server.client())) return;
      isOffered = isWanted;
      await (isWanted
        ? connection.sendRequest(RegistrationRequest.type, { registrations: [offer] })
        : connection.sendRequest(UnregistrationRequest.type, { unregisterations: [offer] }));
    });
    server.onInitialized(async () => {
      configuration.onDidChange(() => void follow());
      await follow();
    });
  },
};
