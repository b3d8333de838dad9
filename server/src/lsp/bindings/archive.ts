/** Keeps the archive in step with the folders, files, settings and open documents. */
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  WatchKind,
} from 'vscode-languageserver/node';
import { archivePatterns } from '../archive.ts';
import { guard } from '../guard.ts';
import { canonicalUri, isWithin } from '../uris.ts';
import type { Binding, Server } from './binding.ts';

/** How long a document rests before the archive has it as it is now, in milliseconds. */
const untilLook = 300;
/** Folders come and go many at a time; they are listed once. */
const untilRefresh = 300;

export const archive: Binding = {
  capabilities: () => ({ experimental: { referatArchive: true } }),
  register(server) {
    const { connection, configuration, indexing } = server;
    const refresh = guard(connection, 'archive', undefined, indexing.refresh);
    followDocuments(server);
    followFiles(server, refresh);
    const watch = createWatch(server);
    server.onInitialized(async () => {
      configuration.onDidChange(() => {
        void watch();
        void refresh();
      });
      await watch();
      await refresh();
    });
  },
};

/** Asks the client to tell of files; of those that patterns new in the settings fit once they are new. */
function createWatch({ connection, configuration, client }: Server): () => Promise<void> {
  const watched = new Set<string>();
  return guard(connection, 'client/registerCapability', undefined, async () => {
    if (client().workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
    const patterns = (await archivePatterns(configuration)).filter((pattern) => !watched.has(pattern));
    // Of a folder that is deleted, moved or put there nothing else is told.
    const folders = watched.size === 0 ? [{ globPattern: '**', kind: WatchKind.Create | WatchKind.Delete }] : [];
    const watchers = [...patterns.map((globPattern) => ({ globPattern })), ...folders];
    if (watchers.length === 0) return;
    for (const pattern of patterns) watched.add(pattern);
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  });
}

/**
 * A document of the folders stands in the archive as it is open, unsaved changes included. What lies elsewhere – never
 * saved, an older version to compare with – stands nowhere.
 */
function followDocuments({ documents, indexing, configuration, onShutdown }: Server): void {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const isOfFolders = (uri: string) => configuration.folders().some((folder) => isWithin(uri, canonicalUri(folder)));
  const now = (uri: string) => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    if (isOfFolders(uri)) indexing.look(uri);
  };
  documents.onDidOpen(({ document }) => now(canonicalUri(document.uri)));
  documents.onDidClose(({ document }) => {
    const uri = canonicalUri(document.uri);
    // It may have been in the archive for being open alone.
    if (isReferat(uri) || indexing.isListed(uri)) now(uri);
    else indexing.forget(uri);
  });
  documents.onDidChangeContent(({ document }) => {
    const uri = canonicalUri(document.uri);
    clearTimeout(timers.get(uri));
    timers.set(
      uri,
      setTimeout(() => now(uri), untilLook),
    );
  });
  onShutdown(() => timers.forEach((timer) => void clearTimeout(timer)));
}

function followFiles({ indexing, onFileEvents, onShutdown }: Server, refresh: () => Promise<void>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = ({ uri: given, type }: FileEvent) => {
    const uri = canonicalUri(given);
    if (type === FileChangeType.Deleted) indexing.forget(uri);
    else if (isReferat(uri) || indexing.isListed(uri)) indexing.look(uri);
    else if (type === FileChangeType.Created && mayBeFolder(uri)) {
      clearTimeout(timer);
      timer = setTimeout(() => void refresh(), untilRefresh);
    }
  };
  onFileEvents((events) => events.forEach(follow));
  onShutdown(() => clearTimeout(timer));
}

function isReferat(uri: string): boolean {
  return uri.toLowerCase().endsWith('.referat');
}

/** What ends as other kinds of files do is none: of a text file that a setting's pattern fits the folders tell. */
function mayBeFolder(uri: string): boolean {
  return !/\.(?!txt$)[a-z0-9]{1,5}$/iu.test(uri);
}
