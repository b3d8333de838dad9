/** Headings a user tells, in settings or a `.referatrc.json`, and how a change of either reaches the client. */
import { expect, test, vi } from 'vitest';
import type { ClientCapabilities, DocumentSymbol } from 'vscode-languageserver/node';
import { minutes } from '../support/minutes.ts';
import { type ClientOptions, diagnosticLines, startClient } from '../support/protocol.ts';

const house = minutes.replace('Sagsfremstilling\n\nStien er mørk', 'Lys og mørke\n\nStien er mørk');
const file = 'file:///skovby/.referatrc.json';
const document = 'file:///skovby/2024/marts.referat';

const pulling: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    documentSymbol: { dynamicRegistration: true, hierarchicalDocumentSymbolSupport: true },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    foldingRange: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

/** A client with one open document, its section headings of the second item and its findings. */
async function start({ name = document, ...options }: ClientOptions & { readonly name?: string } = {}) {
  const client = await startClient({ capabilities: pulling, ...options });
  const opened = await client.open(house, name);
  const headings = async () => {
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', name);
    return symbols.at(-1)?.children?.map((child) => child.name);
  };
  const findings = async () => {
    const { items } = await client.request<{ items: [] }>('textDocument/diagnostic', name);
    return diagnosticLines(house, items);
  };
  const watched = () => client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
  /** What is wrong with the file, as last sent. */
  const problems = async () => {
    await client.settle();
    return client.published.findLast(({ uri }) => uri === file)?.diagnostics.map(({ message }) => message);
  };
  return { client, opened, headings, findings, watched, problems };
}

const missing = 'warning manglende-beslutning: Punkt 2: Lys på stien';
const known = ['Lys og mørke', 'Indstilling'];
const unknown = ['Indstilling'];

test('referat.headings is live: outline and diagnostics follow, and the client is told', async () => {
  let headings: Readonly<Record<string, string>> = {};
  const options = { configuration: () => ({ headings }), name: 'untitled:marts' };
  const { client, headings: shown, findings } = await start(options);
  expect(await shown()).toEqual(unknown);
  expect(await findings()).toEqual([missing]);
  expect(client.refreshed()).toBe(0);
  headings = { 'LYS OG MØRKE:': 'beslutning' };
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  expect(await shown()).toEqual(known);
  expect(await findings()).toEqual([]);
  await vi.waitFor(() => expect(client.refreshed()).toBe(2));
  headings = {};
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  expect(await shown()).toEqual(unknown);
  expect(await findings()).toEqual([missing]);
});

test('the outline is offered anew after a change, and never twice at a time', async () => {
  const { client } = await start();
  expect(client.initialized.capabilities.documentSymbolProvider).toBeUndefined();
  const offers = () => client.registrations.filter((line) => line.endsWith(' textDocument/documentSymbol'));
  const [offered, withdrawn] = ['+ textDocument/documentSymbol', '- textDocument/documentSymbol'];
  await vi.waitFor(() => expect(offers()).toEqual([offered]));
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await vi.waitFor(() => expect(offers()).toEqual([offered, withdrawn, offered, withdrawn, offered]));
});

test('the file is read, goes before the settings, and what it does not name stays', async () => {
  const files = new Map([[file, '{ "rules": { "manglende-beslutning": "hint" } }']]);
  const rules = { 'manglende-beslutning': 'error', 'tom-indstilling': 'off' };
  const configuration = () => ({ rules, headings: { 'Lys og mørke': 'andet' } });
  const { headings, findings } = await start({ files, configuration });
  expect(await headings()).toEqual(known);
  expect(await findings()).toEqual([missing.replace('warning', 'hint')]);
});

test('a file that is watched is live: made, changed and deleted', async () => {
  const files = new Map<string, string>();
  const { client, headings, watched } = await start({ files });
  await vi.waitFor(() => expect(client.registrations).toContain('+ workspace/didChangeWatchedFiles'));
  expect(await headings()).toEqual(unknown);
  files.set(file, '{ "headings": { "Lys og mørke": "andet" } }');
  expect(await headings()).toEqual(unknown);
  await watched();
  expect(await headings()).toEqual(known);
  await vi.waitFor(() => expect(client.refreshed()).toBe(2));
  await watched();
  expect(await headings()).toEqual(known);
  expect(client.refreshed()).toBe(2);
  files.delete(file);
  await watched();
  expect(await headings()).toEqual(unknown);
});

test('a file nobody watches is read again on opening and on saving', async () => {
  const files = new Map<string, string>();
  const { client, opened, headings } = await start({ files });
  expect(await headings()).toEqual(unknown);
  files.set(file, '{ "headings": { "Lys og mørke": "andet" } }');
  await opened.save();
  expect(await headings()).toEqual(known);
  files.clear();
  await client.open('', 'file:///skovby/2024/april.referat');
  expect(await headings()).toEqual(unknown);
});

test('nothing is read above the folder that is open, until it is closed', async () => {
  const files = new Map([['file:///.referatrc.json', '{ "headings": { "Lys og mørke": "andet" } }']]);
  const { client, headings } = await start({ files, folders: ['file:///skovby'] });
  expect(client.initialized.capabilities.workspace?.workspaceFolders?.supported).toBe(true);
  expect(await headings()).toEqual(unknown);
  const event = { added: [], removed: [{ uri: 'file:///skovby', name: 'skovby' }] };
  await client.notify('workspace/didChangeWorkspaceFolders', { event });
  expect(await headings()).toEqual(known);
});

test('mistakes stand in the file, in the language of the settings, until they are put right', async () => {
  const files = new Map([[file, '{ "headings": { "Lys og mørke": "andet", "Pris": "penge" } }']]);
  let language = 'da';
  const { client, headings, watched, problems } = await start({ files, configuration: () => ({ language }) });
  expect(await headings()).toEqual(known);
  expect(await problems()).toEqual([expect.stringMatching(/^headings\.Pris er sat til "penge" og bruges ikke; /)]);
  language = 'en';
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await vi.waitFor(async () =>
    expect(await problems()).toEqual([expect.stringMatching(/^headings\.Pris is set to "penge" and is not used; /)]),
  );
  files.set(file, '{ "headings": { "Lys og mørke": "andet", "Pris": "oekonomi" } }');
  await watched();
  await vi.waitFor(async () => expect(await problems()).toEqual([]));
  expect(client.log).toEqual([]);
});

test('a client that is sent diagnostics is sent those that follow from the file', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const files = new Map([[file, '{}']]);
  const { client, watched } = await start({ files, capabilities: {} });
  const published = async () => {
    await client.settle();
    await vi.advanceTimersByTimeAsync(300);
    await client.settle();
    const last = client.published.findLast(({ uri }) => uri === document);
    return last && diagnosticLines(house, last.diagnostics);
  };
  expect(await published()).toEqual([missing]);
  files.set(file, '{ "standingItems": [{ "title": "Lys på …", "withoutBeslutning": true }] }');
  await watched();
  expect(await published()).toEqual([]);
  vi.useRealTimers();
});
