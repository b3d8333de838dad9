/** Renaming, renumbering, completion, formatting and the like as clients get them. */
import { expect, test } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  CodeLens,
  CompletionItem,
  SelectionRange,
  SemanticTokens,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { tokenTypes } from '../../server/src/features/semanticTokens.ts';
import { minutes } from '../support/minutes.ts';
import { changed, rangeOf, startClient, textIn } from '../support/protocol.ts';

const text = minutes.replace('Hallens gulv er slidt.', 'Hallens gulv er slidt, se punkt 2.');

async function open(capabilities: ClientCapabilities = {}, initializationOptions = {}, document = text) {
  const client = await startClient({ capabilities, initializationOptions });
  const { uri } = await client.open(document);
  return { client, uri };
}

test('an item is renamed with its entry, and the client is told what it renames', async () => {
  const { client, uri } = await open({ textDocument: { rename: { prepareSupport: true } } });
  expect(client.initialized.capabilities.renameProvider).toEqual({ prepareProvider: true });
  const { end: position } = rangeOf(text, 'Punkt 1: Nyt');
  const prepared = await client.request<{ placeholder: string }>('textDocument/prepareRename', uri, { position });
  expect(prepared.placeholder).toBe('Nyt gulv i hallen');
  const edit = await client.request<WorkspaceEdit>('textDocument/rename', uri, { position, newName: 'Nyt tag' });
  expect(changed(text, edit.changes?.[uri] ?? [])).toBe(text.replaceAll('Nyt gulv i hallen', 'Nyt tag'));
});

test('where settings tell a heading, the document is read with it before and after', async () => {
  const document = text.replace('Sagsfremstilling\n', 'Hallens gang\n');
  const { client, uri } = await open({}, { headings: { 'Hallens gang': 'andet' } }, document);
  const { end: position } = rangeOf(document, 'Punkt 1: Nyt');
  const edit = await client.request<WorkspaceEdit>('textDocument/rename', uri, { position, newName: 'Nyt tag' });
  expect(changed(document, edit.changes?.[uri] ?? [])).toBe(document.replaceAll('Nyt gulv i hallen', 'Nyt tag'));
});

test('a name that cannot be is refused in words', async () => {
  const { client, uri } = await open();
  const { end: position } = rangeOf(text, 'Punkt 2');
  await expect(client.request('textDocument/rename', uri, { position, newName: '1' })).rejects.toThrow(
    'Der er allerede et punkt 1.',
  );
  expect(client.log).toEqual([]);
});

test('all items are renumbered with their references, after a look at it', async () => {
  const document = text
    .replace('Punkt 1:', 'Punkt 4:')
    .replace('Punkt 2:', 'Punkt 7:')
    .replace('se punkt 2', 'se punkt 7');
  const { client, uri } = await open(
    {
      textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
      workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
    },
    {},
    document,
  );
  const [action] = await client.request<CodeAction[]>('textDocument/codeAction', uri, {
    range: rangeOf(document, 'Punkt 4'),
    context: { diagnostics: [], only: ['refactor.rewrite'] },
  });
  expect(action?.title).toBe('Omnummerér punkterne');
  const [change] = (action?.edit?.documentChanges ?? []) as { edits: (TextEdit & { annotationId: string })[] }[];
  expect(changed(document, change?.edits ?? [])).toBe(
    document.replace('Punkt 7:', 'Punkt 5:').replace('se punkt 7', 'se punkt 5'),
  );
  expect(action?.edit?.changeAnnotations).toEqual({
    'Omnummerér punkterne': { label: 'Omnummerér punkterne', needsConfirmation: true },
  });
});

test('what an item lacks is completed, in the order of the document', async () => {
  const document = `${text}\nbes`;
  const { client, uri } = await open({}, {}, document);
  const position = { line: document.split('\n').length - 1, character: 3 };
  const items = await client.request<CompletionItem[]>('textDocument/completion', uri, { position });
  expect(items.map(({ label, textEdit }) => [label, textEdit?.newText])).toEqual([['Beslutning', 'Beslutning']]);
});

test('a selection grows from the word to the document', async () => {
  const { client, uri } = await open();
  const { end: position } = rangeOf(text, 'Stien er');
  const [range] = await client.request<SelectionRange[]>('textDocument/selectionRange', uri, { positions: [position] });
  const steps: string[] = [];
  for (let at = range; at; at = at.parent) steps.push(textIn(text, at.range).split('\n')[0] ?? '');
  expect(steps).toEqual([
    'er',
    'Stien er mørk om vinteren.',
    'Sagsfremstilling',
    'Punkt 2: Lys på stien',
    'REFERAT Kulturudvalget d. 14-03-2024',
  ]);
});

test('the document is put in order', async () => {
  const document = text.replace('\n\nSagsfremstilling\n\nHallens', '\n\n\n\nSagsfremstilling\n\nHallens');
  const { client, uri } = await open({}, {}, document);
  const edits = await client.request<TextEdit[]>('textDocument/formatting', uri, { options: {} });
  expect(changed(document, edits)).toBe(
    text.replace('hallen.....\t3', 'hallen.....\t3').replace('stien.....\t4', 'stien..........\t4'),
  );
});

test('lines above the items are there only where somebody asked for them', async () => {
  const { client, uri } = await open();
  expect(await client.request('textDocument/codeLens', uri)).toEqual([]);
  const asked = await open({}, { codeLens: true });
  const lenses = await asked.client.request<CodeLens[]>('textDocument/codeLens', asked.uri);
  expect(lenses.map(({ command }) => command?.title)).toEqual(['Godkendt', 'Mangler beslutning · 1 henvisning']);
});

test('tokens count from one to the next', async () => {
  const document = text.replace('Beslutning\n', 'Beslutning fra Byrådet, 12. marts 2024, pkt. 9:\n');
  const { client, uri } = await open({ textDocument: { semanticTokens: {} as never } }, {}, document);
  const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', uri);
  const line = document.split('\n').indexOf('Beslutning fra Byrådet, 12. marts 2024, pkt. 9:');
  expect(data).toEqual([line, 0, 47, tokenTypes.indexOf('referatTidligereBeslutning'), 0]);
});
