/** Folding as clients get it. */
import { expect, test } from 'vitest';
import type { FoldingRange } from 'vscode-languageserver/node';
import { minutes } from '../support/minutes.ts';
import { startClient } from '../support/protocol.ts';

/** Each stretch by its first and last line. */
async function check(text: string, expected: readonly string[]): Promise<void> {
  const client = await startClient();
  const { uri } = await client.open(text);
  const lines = text.split(/\r\n|\n|\r/);
  const ranges = await client.request<FoldingRange[]>('textDocument/foldingRange', uri);
  expect(ranges.map(({ startLine, endLine }) => `${lines[startLine]} … ${lines[endLine]}`)).toEqual(expected);
}

const stretches = [
  'Indholdsfortegnelse … Lys på stien.....	4',
  'Punkt 1: Nyt gulv i hallen … Godkendt.',
  'Sagsfremstilling … Hallens gulv er slidt.',
  'Indstilling … Forvaltningen indstiller, at gulvet skiftes.',
  'Beslutning … Godkendt.',
  'Punkt 2: Lys på stien … Forvaltningen indstiller, at der sættes lamper op.',
  'Sagsfremstilling … Stien er mørk om vinteren.',
  'Indstilling … Forvaltningen indstiller, at der sættes lamper op.',
];

test('contents, items and sections, without the blank lines below them', () => check(minutes, stretches));
test('with CRLF too', () => check(minutes.replaceAll('\n', '\r\n'), stretches));
test('nothing in nothing', () => check('', []));
test('nothing inside one line', () => check('Punkt 1: Nyt gulv i hallen', []));
