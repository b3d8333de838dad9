/** Folders of documents and truths, as they are read from a disk. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readSet } from '../../scripts/accuracy/documents.ts';

/** Reads a folder with these files; `{}` in what is told stands for the folder. */
function check(files: Readonly<Record<string, string | Uint8Array | object>>, truthFiles?: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'referat-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    const isText = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(file, isText ? content : JSON.stringify(content));
  }
  const set = readSet(
    'prøve',
    folder,
    truthFiles?.map((file) => join(folder, file)),
  );
  return {
    documents: set.documents.map(({ name, source, truth }) => ({ name, source, items: truth.punkter.length })),
    troubles: set.troubles.map((trouble) => trouble.replaceAll(folder, '{}')),
    withoutTruth: set.withoutTruth,
  };
}

const punkter = [{ line: 3, title: 'Nyt gulv' }];

test('one truth.json for a folder, in whatever encoding its documents are', () => {
  const { documents, troubles } = check({
    'truth.json': {
      documents: [
        { file: 'a.referat', punkter },
        { file: 'b.referat', punkter },
      ],
    },
    'a.referat': 'Åben',
    'b.referat': Uint8Array.of(0xc5, 0x62, 0x65, 0x6e, 0x20, 0x96),
  });
  expect(documents).toEqual([
    { name: 'a.referat', source: 'Åben', items: 1 },
    { name: 'b.referat', source: 'Åben –', items: 1 },
  ]);
  expect(troubles).toEqual([]);
});

test('a truth beside each document, which need not name it, in folders of the folder too', () => {
  const { documents, troubles, withoutTruth } = check({
    'a.truth.json': { punkter },
    'a.referat': 'A',
    'old/b.truth.json': { documents: [{ file: 'b.txt', punkter: [] }] },
    'old/b.txt': 'B',
    'old/c.referat': 'C',
  });
  expect(documents).toEqual([
    { name: 'a.referat', source: 'A', items: 1 },
    { name: join('old', 'b.txt'), source: 'B', items: 0 },
  ]);
  expect(troubles).toEqual([]);
  expect(withoutTruth).toEqual([join('old', 'c.referat')]);
});

test('truths may stand apart from their documents', () => {
  const { documents } = check(
    { 'a.referat': 'A', 'truths/x.json': { documents: [{ file: '../a.referat', punkter }] } },
    ['truths/x.json'],
  );
  expect(documents).toEqual([{ name: 'a.referat', source: 'A', items: 1 }]);
});

test('what cannot be read is told, and the rest is read', () => {
  const { documents, troubles } = check({
    'a.truth.json': '{ "punkter": [',
    'b.truth.json': { file: 'b.referat', punkter: [{ title: 'Nyt gulv' }] },
    'c.truth.json': { file: 'c.referat', punkter },
    'd.truth.json': { punkter },
    'd.referat': Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d),
    'e.truth.json': { punkter },
    'e.referat': 'E',
  });
  expect(documents.map(({ name }) => name)).toEqual(['e.referat']);
  expect(troubles).toEqual([
    expect.stringMatching(/^\{\}.a\.truth\.json: /u),
    expect.stringContaining('b.truth.json: b.referat has no punkter, or one without a line'),
    expect.stringContaining('c.referat'),
    'd.referat: er ikke en tekstfil, men en PDF',
  ]);
  expect(check({}).troubles).toEqual(['{}: no truth.json and no *.truth.json']);
});
