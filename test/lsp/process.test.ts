/** The bundled server as a process of its own: its size, its transports and how it ends. */
import { type ChildProcess, execFile, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import {
  createProtocolConnection,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import manifest from '../../package.json';
import largest from '../../scripts/bundle/largest.json';
import { minutes } from '../support/minutes.ts';

let folder: string;
let server: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'referat-server-'));
  server = join(folder, 'server.js');
  // As it is shipped: minified, and without the parts of libraries it has no use for.
  await promisify(execFile)(process.execPath, ['esbuild.mjs', '--production', '--outdir', folder]);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

function overStdio(): [ChildProcess, ProtocolConnection] {
  const child = spawn(process.execPath, [server, '--stdio']);
  return [child, createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))];
}

function overIpc(): [ChildProcess, ProtocolConnection] {
  const child = fork(server, ['--node-ipc']);
  return [child, createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child))];
}

/** Starts a server and greets it; it is stopped at the latest when the test is over. */
async function start(transport: () => [ChildProcess, ProtocolConnection]) {
  const [child, client] = transport();
  const exit = once(child, 'exit').then(([code]) => code as number | null);
  onTestFinished(() => {
    client.dispose();
    child.kill();
  });
  client.listen();
  const { serverInfo } = await client.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  return { client, exit, serverInfo };
}

test('is small', async () => {
  expect((await stat(server)).size).toBeLessThanOrEqual(largest.server);
});

test.each([
  ['stdio', overStdio],
  ['node-ipc', overIpc],
])('serves over %s and ends when asked to', async (_name, transport) => {
  const { client, exit, serverInfo } = await start(transport);
  expect(serverInfo).toEqual({ name: 'referat', version: manifest.version });
  const textDocument = { uri: 'untitled:referat', languageId: 'referat', version: 1, text: minutes };
  await client.sendNotification('textDocument/didOpen', { textDocument });
  expect(await client.sendRequest<unknown[]>('textDocument/foldingRange', { textDocument })).not.toEqual([]);
  await client.sendRequest('shutdown');
  await client.sendNotification('exit');
  expect(await exit).toBe(0);
});

test('reads the .referatrc.json beside a document', async () => {
  const { client } = await start(overStdio);
  await writeFile(join(folder, '.referatrc.json'), '{ "headings": { "Lys og mørke": "beslutning" } }');
  const uri = pathToFileURL(join(folder, 'marts.referat')).href;
  const text = minutes.replaceAll('Beslutning', 'Lys og mørke');
  const textDocument = { uri, languageId: 'referat', version: 1, text };
  await client.sendNotification('textDocument/didOpen', { textDocument });
  const symbols = await client.sendRequest<{ name: string }[]>('textDocument/documentSymbol', { textDocument });
  expect(symbols.map(({ name }) => name)).toContain('Lys og mørke');
});

test('an exit without a shutdown is an error', async () => {
  const { client, exit } = await start(overStdio);
  await client.sendNotification('exit');
  expect(await exit).toBe(1);
});

test('a call without a transport is explained', async () => {
  const child = spawn(process.execPath, [server]);
  let said = '';
  child.stderr.on('data', (part) => {
    said += part;
  });
  expect(await once(child, 'close')).toEqual([2, null]);
  expect(said).toBe('Brug: node server.js --stdio | --node-ipc\n');
});
