/** The language server: everything between a connection and the pure analysis. */
import {
  type ClientCapabilities,
  type Connection,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import type { ReadFile } from '../configuration/nearest.ts';
import type { Server } from './bindings/binding.ts';
import { bindings } from './bindings/bindings.ts';
import { createConfiguration } from './configuration.ts';
import { createDocuments } from './documents.ts';
import { guard } from './guard.ts';
import { createWriting } from './writing.ts';

/** Serves the connection until its other end closes it. `read` is how files beside the documents are read, if at all. */
export function startServer(connection: Connection, read: ReadFile = async () => undefined): void {
  let client: ClientCapabilities = {};
  const documents = createDocuments((document, offset) => writing.edited(document, offset));
  const writing = createWriting(documents);
  const configuration = createConfiguration(connection, read);
  const initialized: (() => Promise<void>)[] = [configuration.initialized];
  const shutdown: (() => void)[] = [writing.stop];
  const server: Server = {
    connection,
    documents,
    configuration,
    writing,
    read,
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
