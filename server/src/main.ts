/** Starts the language server on the transport its caller asks for. */
import { createConnection } from 'vscode-languageserver/node';
import { startServer } from './lsp/server.ts';
import { readUri } from './node/read.ts';

const transports = ['--stdio', '--node-ipc', '--pipe', '--socket'];

if (process.argv.some((argument) => transports.some((transport) => argument.startsWith(transport)))) {
  startServer(createConnection(), readUri);
} else {
  console.error('Brug: node server.js --stdio | --node-ipc');
  process.exitCode = 2;
}
