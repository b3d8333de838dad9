/** The language server: everything between a connection and the pure analysis. */
import {
  type ClientCapabilities,
  type Connection,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import type { Server } from './bindings/binding.ts';
import { bindings } from './bindings/bindings.ts';
import { createConfiguration } from './configuration.ts';
import { createDocuments } from './documents.ts';

/** Serves the connection until its other end closes it. */
export function startServer(connection: Connection): void {
  let client: ClientCapabilities = {};
  const documents = createDocuments();
  const configuration = createConfiguration(connection);
  const server: Server = { connection, documents, configuration, client: () => client };

  connection.onInitialize((parameters) => {
    client = parameters.capabilities;
    configuration.initialize(parameters);
    const version = process.env.REFERAT_VERSION;
    return {
      capabilities: capabilities(client),
      serverInfo: { name: 'referat', ...(version === undefined ? {} : { version }) },
    };
  });
  connection.onInitialized(configuration.initialized);

  // Before `listen`, so that a message that comes too early is answered like any other.
  for (const binding of bindings) binding.register(server);
  documents.listen(connection);
  connection.listen();
}

function capabilities(client: ClientCapabilities): ServerCapabilities {
  const offered: ServerCapabilities = {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  };
  return Object.assign(offered, ...bindings.map((binding) => binding.capabilities(client)));
}
