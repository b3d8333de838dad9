/** The language server: everything between a connection and the pure analysis. */
import {
  type ClientCapabilities,
  type Connection,
  type FileEvent,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { createSearch } from '../archive/search.ts';
import { createArchiveIndexing } from './archive.ts';
import type { Server } from './bindings/binding.ts';
import { bindings } from './bindings/bindings.ts';
import { createConfiguration } from './configuration.ts';
import { createDocuments } from './documents.ts';
import { createFiles, type Host } from './files.ts';
import { guard } from './guard.ts';
import { createWriting } from './writing.ts';

/** Serves the connection until its other end closes it. `host` is what can be done about files here, if anything. */
export function startServer(connection: Connection, host: Host = {}): void {
  let client: ClientCapabilities = {};
  const documents = createDocuments((document, offset) => writing.edited(document, offset));
  const writing = createWriting(documents);
  const files = createFiles(connection, host, () => client);
  const configuration = createConfiguration(connection, files.read);
  const indexing = createArchiveIndexing({ connection, documents, configuration, files, client: () => client });
  const initialized: (() => Promise<void>)[] = [configuration.initialized];
  const shutdown: (() => void)[] = [writing.stop, indexing.stop];
  const fileListeners: ((events: readonly FileEvent[]) => void)[] = [];
  const server: Server = {
    connection,
    documents,
    configuration,
    writing,
    files,
    indexing,
    search: createSearch(indexing.archive),
    onFileEvents: (listener) => void fileListeners.push(listener),
    client: () => client,
    onInitialized: (listener) => void initialized.push(guard(connection, 'initialized', undefined, listener)),
    onShutdown: (listener) => void shutdown.push(listener),
  };

  connection.onInitialize((parameters) => {
    client = parameters.capabilities;
    configuration.initialize(parameters);
    const version = process.env.REFERAT_VERSION;
    return {
      capabilities: capabilities(client),
      serverInfo: { name: 'referat', ...(version === undefined ? {} : { version }) },
    };
  });
  connection.onInitialized(() => initialized.forEach((listener) => void listener()));
  connection.onShutdown(() => shutdown.forEach((listener) => void listener()));

  connection.onDidChangeWatchedFiles(({ changes }) => fileListeners.forEach((listener) => void listener(changes)));

  // Before `listen`, so that a message that comes too early is answered like any other.
  for (const binding of bindings) binding.register(server);
  documents.listen(connection);
  connection.listen();
}

function capabilities(client: ClientCapabilities): ServerCapabilities {
  const offered: ServerCapabilities = {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  };
  const all = bindings.map((binding) => binding.capabilities(client));
  // Several bindings have requests of their own.
  return Object.assign(offered, ...all, { experimental: Object.assign({}, ...all.map((one) => one.experimental)) });
}
