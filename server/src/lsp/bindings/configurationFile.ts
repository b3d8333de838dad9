/** `.referatrc.json`: watched where the client can, read again on opening and saving, its mistakes shown in it. */
import { type ClientCapabilities, DidChangeWatchedFilesNotification } from 'vscode-languageserver/node';
import { configurationFileName } from '../../configuration/fileName.ts';
import type { ConfigurationFile } from '../../configuration/nearest.ts';
import { toProblemDiagnostics } from '../convert.ts';
import { guard } from '../guard.ts';
import type { Binding, Server } from './binding.ts';

export const configurationFile: Binding = {
  capabilities: (client) =>
    hasFolders(client) ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {},
  register(server) {
    const { connection, documents, configuration, client } = server;
    const reread = guard(connection, configurationFileName, undefined, configuration.reread);
    server.onFileEvents((events) => {
      // Of other files in the folders the archive wants to hear.
      if (events.some(({ uri }) => uri.endsWith('.json') || !/\.[a-z0-9]{1,7}$/iu.test(uri))) void reread();
    });
    // No client watches outside its folders, some do not watch at all.
    documents.onDidOpen(() => void reread());
    documents.onDidSave(() => void reread());
    showProblems(server);

    server.onInitialized(async () => {
      if (hasFolders(client())) connection.workspace.onDidChangeWorkspaceFolders(configuration.changeFolders);
      if (client().workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
        const watchers = [{ globPattern: `**/${configurationFileName}` }];
        await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      }
    });
  },
};

/** Sent to every client: those that ask for diagnostics ask for those of minutes. */
function showProblems({ connection, configuration }: Server): void {
  const shown = new Map<string, ConfigurationFile>();
  const show = guard(connection, configurationFileName, undefined, async (uri: string) => {
    const { language } = await configuration.current(uri);
    const file = shown.get(uri);
    await connection.sendDiagnostics({ uri, diagnostics: file ? toProblemDiagnostics(file, language) : [] });
  });
  configuration.onDidRead((uri, file) => {
    const before = shown.delete(uri);
    const wrong = file !== undefined && file.problems.length > 0;
    if (wrong) shown.set(uri, file);
    if (wrong || before) void show(uri);
  });
  // Perhaps in another language.
  configuration.onDidChange(() => [...shown.keys()].forEach((uri) => void show(uri)));
}

function hasFolders(client: ClientCapabilities): boolean {
  return client.workspace?.workspaceFolders === true;
}
