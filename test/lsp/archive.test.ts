/** The archive as clients meet it: across files, kept in step with files, documents and settings. */
import { expect, test } from 'vitest';
import type { Location, SymbolInformation } from 'vscode-languageserver/node';
import { rangeOf, startClient, type TestClient, textIn } from '../support/protocol.ts';

const folder = 'file:///arkiv';
const may = `${folder}/maj.referat`;
const june = `${folder}/juni.referat`;

const mayText = `REFERAT Økonomiudvalget d. 12-05-2024

Punkt 9: Ny kran på Søkajen

08.00.00-G01-12-24

Indstilling

At kranen skiftes.

Beslutning

Anbefales, når prisen er forhandlet.
`;

const juneText = `REFERAT Havneudvalget d. 14-06-2024

Punkt 1: Ny kran på Søkajen

08.00.00-G01-12-24

Indstilling

At kranen skiftes.

Beslutning fra Økonomiudvalget, 12. maj 2024, pkt. 9:

Anbefales.

Beslutning

Godkendt.
`;

/** A client with both files in its folder, once they have been read. */
async function open(more: Parameters<typeof startClient>[0] = {}) {
  const files = new Map([
    [may, mayText],
    [june, juneText],
  ]);
  const client = await startClient({ files, folders: [folder], ...more });
  await client.archived(2);
  return { client, files };
}

/** Where the word at `part` of June's minutes leads to: the file's name and what stands there. */
async function definitions(client: TestClient, text: string, part: string): Promise<string[]> {
  const { start } = rangeOf(text, part);
  const locations = await client.request<Location[]>('textDocument/definition', june, { position: start });
  return locations.map(
    ({ uri, range }) => `${uri.replace(`${folder}/`, '')}: ${textIn(uri === may ? mayText : text, range)}`,
  );
}

/** What is found, by name, place and container. */
async function symbols(client: TestClient, query: string): Promise<string[]> {
  const found = await client.ask<SymbolInformation[]>('workspace/symbol', { query });
  return found.map(({ name, containerName, location }) => {
    const file = location.uri.replace(`${folder}/`, '');
    return `${name} | ${containerName} | ${file}:${location.range.start.line + 1}`;
  });
}

test('an earlier decision leads to the item where it was made', async () => {
  const { client } = await open();
  await client.open(juneText, june);
  expect(await definitions(client, juneText, 'Beslutning fra Økonomiudvalget')).toEqual([
    'maj.referat: Punkt 9: Ny kran på Søkajen',
  ]);
});

test('a case number leads to the case at other meetings', async () => {
  const { client } = await open();
  await client.open(juneText, june);
  expect(await definitions(client, juneText, '08.00.00')).toEqual(['maj.referat: Punkt 9: Ny kran på Søkajen']);
  const { start } = rangeOf(juneText, '08.00.00');
  const references = await client.request<Location[]>('textDocument/references', june, {
    position: start,
    context: { includeDeclaration: true },
  });
  expect(references.map(({ uri }) => uri)).toEqual([june, may]);
});

test('the hover of a case lists its meetings', async () => {
  const { client } = await open();
  await client.open(juneText, june);
  const { start } = rangeOf(juneText, '08.00.00');
  const hover = await client.request<{ contents: { value: string } }>('textDocument/hover', june, { position: start });
  expect(hover.contents.value).toContain('12. maj 2024 · Økonomiudvalget · 9. Ny kran på Søkajen · Anbefalet');
});

test('items and decisions are found by any spelling of their letters', async () => {
  const { client } = await open();
  const item = [
    '9. Ny kran på Søkajen | 12. maj 2024 · Økonomiudvalget | maj.referat:3',
    '1. Ny kran på Søkajen | 14. juni 2024 · Havneudvalget | juni.referat:3',
  ].sort();
  for (const query of ['kran søk', 'KRAN SØK', 'soekajen', 'so\u0308kajen'.normalize('NFD'), 'søkajem']) {
    expect((await symbols(client, query)).sort()).toEqual(item);
  }
  expect(await symbols(client, 'forhandlet')).toEqual([
    'Anbefales, når prisen er forhandlet. | 12. maj 2024 · Økonomiudvalget · 9. Ny kran på Søkajen · Anbefalet | maj.referat:11',
  ]);
  expect(await symbols(client, 'findes slet ikke')).toEqual([]);
  expect(await symbols(client, '  ')).toEqual([]);
});

test('a decision that is longer than what is kept of it says so', async () => {
  const { client, files } = await open();
  files.set(
    may,
    mayText.replace('Anbefales, når prisen er forhandlet.', `Anbefales${', når prisen er forhandlet'.repeat(4)}.`),
  );
  await client.filesChanged({ [may]: 'changed' });
  await client.archived(2);
  const [line = ''] = await symbols(client, 'forhandlet');
  expect(line).toMatch(/^Anbefales, når prisen er forhandlet, .*forhandlet, n … \|/u);
});

test('deleted, renamed, changed and broken files leave nothing stale', async () => {
  const { client, files } = await open();
  await client.open(juneText, june);
  files.set(may, mayText.replace('Ny kran på Søkajen', 'Ny bro'));
  await client.filesChanged({ [may]: 'changed' });
  await client.archived(2);
  expect(await symbols(client, 'ny bro')).toHaveLength(1);
  const moved = `${folder}/flyttet.referat`;
  files.set(moved, files.get(may) ?? '');
  files.delete(may);
  await client.filesChanged({ [may]: 'deleted', [moved]: 'created' });
  await client.archived(2);
  expect((await symbols(client, 'ny bro')).map((line) => line.split(' | ')[2])).toEqual(['flyttet.referat:3']);
  files.set(moved, 'PK\u0003\u0004\0\0\0\0');
  await client.filesChanged({ [moved]: 'changed' });
  await client.archived(1);
  expect(await symbols(client, 'ny bro')).toEqual([]);
});

test('a folder that is deleted takes its files along, one that comes brings them', async () => {
  const { client, files } = await open();
  const inside = `${folder}/2023/marts.referat`;
  files.set(inside, mayText.replace('2024', '2023'));
  await client.filesChanged({ [`${folder}/2023`]: 'created' });
  await client.archived(3);
  files.delete(inside);
  await client.filesChanged({ [`${folder}/2023`]: 'deleted' });
  await client.archived(2);
  expect(await symbols(client, 'kran')).toHaveLength(2);
});

test('an open document is in the archive as it stands, and as its file when it is closed', async () => {
  const { client } = await open();
  const document = await client.open(juneText, june);
  await document.edit('Ny kran på Søkajen', 'Ny sluse');
  while ((await symbols(client, 'ny sluse')).length === 0) await client.archiveChange();
  await document.close();
  while ((await symbols(client, 'ny sluse')).length > 0) await client.archiveChange();
  expect(await symbols(client, 'kran')).toHaveLength(2);
});

test('what a setting makes of the headings holds for closed files too', async () => {
  let headings = {};
  const { client, files } = await open({
    capabilities: { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } },
    configuration: () => ({ headings }),
  });
  files.set(may, mayText.replace('Beslutning\n', 'Udfald\n'));
  await client.filesChanged({ [may]: 'changed' });
  await client.archived(2);
  expect(await symbols(client, 'forhandlet')).toEqual([]);
  headings = { Udfald: 'beslutning' };
  await client.filesChanged({});
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.archived(2);
  expect(await symbols(client, 'forhandlet')).toHaveLength(1);
});

test('a client supplies names and texts where the server has no files', async () => {
  const memory = 'vscode-vfs://github/arkiv';
  const { client } = await openAtClient(memory);
  await client.archived(1);
  expect(
    (await client.ask<SymbolInformation[]>('workspace/symbol', { query: 'kran' })).map(({ location }) => location.uri),
  ).toEqual([`${memory}/maj.referat`]);
});

async function openAtClient(memory: string) {
  const asked: string[] = [];
  const client = await startClient({
    folders: [memory],
    capabilities: { experimental: { referatFiles: true } },
    answers: {
      'referat/listFiles': ({ folder: of }: { folder: string }) => [`${of}/maj.referat`],
      'referat/readFile': ({ uri }: { uri: string }) => (uri.endsWith('/maj.referat') ? { text: mayText } : null),
    },
  });
  return { client, asked };
}

test('a file has one place in the archive, however its uri is spelt', async () => {
  const files = new Map([[`${folder}/Maj%20(2),%20nyt.referat`, mayText]]);
  const client = await startClient({ files, folders: [folder] });
  await client.archived(1);
  const document = await client.open(mayText, `${folder}/Maj%20%282%29%2C%20nyt.referat`);
  await document.edit('Ny kran', 'Ny sluse');
  while ((await symbols(client, 'sluse')).length === 0) await client.archiveChange();
  expect(await symbols(client, 'kran')).toEqual([]);
});

test('what lies outside the folders stands nowhere: an older version to compare with, a file of another place', async () => {
  const { client } = await open();
  for (const uri of ['git:/arkiv/maj.referat?ref=HEAD', 'file:///andet/maj.referat', 'untitled:ny']) {
    const document = await client.open(mayText.replace('Ny kran', 'Gammel kran'), uri);
    await document.close();
  }
  await client.filesChanged({ [may]: 'changed' });
  await client.archived(2);
  expect(await symbols(client, 'gammel kran')).toEqual([]);
});

test('a file that is deleted is gone, though its document is kept; who writes in it brings it back', async () => {
  const { client, files } = await open();
  const document = await client.open(juneText, june);
  files.delete(june);
  await client.filesChanged({ [june]: 'deleted' });
  await client.archived(1);
  await document.edit('Ny kran', 'Ny sluse');
  while ((await symbols(client, 'sluse')).length === 0) await client.archiveChange();
});
