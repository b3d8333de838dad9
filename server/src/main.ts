/** Starts the language server on the transport its caller asks for. */
import { createConnection } from 'vscode-languageserver/node';
import { startServer } from './lsp/server.ts';
import { listUris } from './node/list.ts';
import { readUri } from './node/read.ts';

const transports = ['--stdio', '--node-ipc', '--pipe', '--socket'];

if (process.argv.some((argument) => transports.some((transport) => argument.startsWith(transport)))) {
  startServer(createConnection(), { read: readUri, list: listUris });
} else {
  console.error('Brug: node server.js --stdio | --node-ipc');
  process.exitCode = 2;
}
