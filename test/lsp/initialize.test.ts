/** What the server offers, and that the order of messages does it no harm. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { repository, rulePage } from '../../server/src/rules/documentation.ts';
import { minutes } from '../support/minutes.ts';
import { connect, startClient } from '../support/protocol.ts';

test('a client that pulls is offered to', async () => {
  const { initialized } = await startClient({ capabilities: { textDocument: { diagnostic: {} } } });
  expect(initialized.serverInfo?.name).toBe('referat');
  expect(initialized.capabilities).toEqual({
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2, save: true },
    codeLensProvider: {},
    completionProvider: { triggerCharacters: [' '] },
    definitionProvider: true,
    documentFormattingProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: {},
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    hoverProvider: true,
    referencesProvider: true,
    renameProvider: true,
    selectionRangeProvider: true,
    workspaceSymbolProvider: true,
    experimental: { referatArchive: true, referatCheck: true, referatMeetings: true, referatOverview: true },
    diagnosticProvider: { identifier: 'referat', interFileDependencies: false, workspaceDiagnostics: false },
  });
});

test('a client that takes code actions is offered quick fixes', async () => {
  const codeActionLiteralSupport = { codeActionKind: { valueSet: [] } };
  const { initialized } = await startClient({
    capabilities: { textDocument: { codeAction: { codeActionLiteralSupport } } },
  });
  expect(initialized.capabilities.codeActionProvider).toEqual({
    codeActionKinds: ['quickfix', 'refactor.rewrite.referat.omnummerer', 'source.fixAll.referat'],
  });
});

test('a client that does not pull is not', async () => {
  const { initialized } = await startClient();
  expect(initialized.capabilities.diagnosticProvider).toBeUndefined();
});

const emptyAnswers = {
  'textDocument/documentSymbol': [],
  'textDocument/foldingRange': [],
  'textDocument/diagnostic': { kind: 'full', items: [] },
  'textDocument/definition': [],
  'textDocument/references': [],
  'textDocument/documentHighlight': [],
  'textDocument/documentLink': [],
  'textDocument/hover': null,
  'textDocument/completion': [],
  'textDocument/prepareRename': null,
  'textDocument/rename': null,
  'textDocument/selectionRange': [],
  'textDocument/formatting': [],
  'textDocument/codeLens': [],
  'textDocument/semanticTokens/full': { data: [] },
  'referat/overview': { punkter: [], summary: '' },
};

test.each(Object.entries(emptyAnswers))('%s about an unknown document is answered empty', async (method, empty) => {
  const client = await startClient();
  expect(await client.request(method, 'file:///findes/ikke.referat')).toEqual(empty);
  expect(client.log).toEqual([]);
});

test.each(Object.entries(emptyAnswers))('%s before initialize is answered empty', async (method, empty) => {
  expect(await connect().request(method, 'untitled:tidlig')).toEqual(empty);
});

test('a document opened before initialize is known after it', async () => {
  const client = connect();
  const { uri } = await client.open(minutes);
  await client.initialize();
  await client.notify('initialized', {});
  expect(await client.request<unknown[]>('textDocument/foldingRange', uri)).not.toEqual([]);
});

test('a client that never says initialized is answered', async () => {
  const client = connect({ capabilities: { workspace: { configuration: true } } });
  await client.initialize();
  const { uri } = await client.open(minutes);
  expect(await client.request<unknown[]>('textDocument/foldingRange', uri)).not.toEqual([]);
});

test('changes and closing of a document that is not open are harmless', async () => {
  const client = await startClient();
  const textDocument = { uri: 'untitled:ukendt', version: 2 };
  await client.notify('textDocument/didChange', { textDocument, contentChanges: [{ text: minutes }] });
  await client.notify('textDocument/didClose', { textDocument });
  expect(await client.request('textDocument/foldingRange', textDocument.uri)).toEqual([]);
});

test('rules are documented in the repository of the package', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(`${repository}.git`).toBe(manifest.repository.url);
  expect(rulePage('tom-beslutning')).toBe(`${repository}/blob/main/docs/rules/tom-beslutning.md`);
});
