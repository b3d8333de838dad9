/** Keeps the archive in step with the folders, files, settings and open documents. */
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  WatchKind,
} from 'vscode-languageserver/node';
import { archivePatterns } from '../archive.ts';
import { guard } from '../guard.ts';
import type { Indexing } from '../indexing.ts';
import type { Binding, Server } from './binding.ts';

/** How long a document rests before the archive has it as it is now, in milliseconds. */
const untilLook = 300;

export const archive: Binding = {
  capabilities: () => ({ experimental: { referatArchive: true } }),
  register(server) {
    const { connection, configuration, indexing, client } = server;
    const refresh = guard(connection, 'archive', undefined, indexing.refresh);
    followDocuments(server);
    server.onFileEvents((events) => followFiles(events, indexing, refresh));
    server.onInitialized(async () => {
      configuration.onDidChange(() => void refresh());
      if (client().workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
        const patterns = await archivePatterns(configuration);
        const watchers = [
          ...patterns.map((globPattern) => ({ globPattern })),
          // Of a folder that is deleted, moved or put there nothing else is told.
          { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete },
        ];
        await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      }
      await refresh();
    });
  },
};

/** An open document stands in the archive as it is, unsaved changes included. One that was never saved stands nowhere. */
function followDocuments({ documents, indexing, onShutdown }: Server): void {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const now = (uri: string) => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    if (isSaved(uri)) indexing.look(uri);
  };
  documents.onDidOpen(({ document: { uri } }) => now(uri));
  documents.onDidClose(({ document: { uri } }) => now(uri));
  documents.onDidChangeContent(({ document: { uri } }) => {
    clearTimeout(timers.get(uri));
    timers.set(
      uri,
      setTimeout(() => now(uri), untilLook),
    );
  });
  onShutdown(() => timers.forEach((timer) => void clearTimeout(timer)));
}

function isSaved(uri: string): boolean {
  return !uri.startsWith('untitled:');
}

function followFiles(events: readonly FileEvent[], indexing: Indexing, refresh: () => Promise<void>): void {
  let isUnclear = false;
  for (const { uri, type } of events) {
    if (type === FileChangeType.Deleted) indexing.forget(uri);
    else if (isReferat(uri) || indexing.archive.get(uri)) indexing.look(uri);
    else if (type === FileChangeType.Created) isUnclear = true;
  }
  // A folder, perhaps, or a file that one of the settings' patterns fits.
  if (isUnclear) void refresh();
}

function isReferat(uri: string): boolean {
  return uri.toLowerCase().endsWith('.referat');
}
