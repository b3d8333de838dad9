/** What can be folded, shown by the first and last line of each stretch. */
import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { folding } from '../../server/src/features/folding.ts';

/** `first line … last line` of every stretch, in order. */
function verify(document: string, expected: readonly string[]): void {
  const found = folding(parse(document)).map(({ start, end }) => {
    const lines = document.slice(start, end).split('\n');
    return `${lines[0]} … ${lines.at(-1)}`;
  });
  expect(found).toEqual(expected);
}

test('contents, items, sections and sub-headings; an empty section is nothing to fold', () => {
  verify(
    `REFERAT Kulturudvalget d. 14-03-2024

Indholdsfortegnelse

Nyt gulv.....	3
Eventuelt.....	4

Punkt 1: Nyt gulv

Sagsfremstilling

Gulvet er slidt.

Pris

Det koster meget.

Indstilling

Punkt 2: Eventuelt

Beslutning

Intet.

`,
    [
      'Indholdsfortegnelse … Eventuelt.....\t4',
      'Punkt 1: Nyt gulv … Indstilling',
      'Sagsfremstilling … Det koster meget.',
      'Pris … Det koster meget.',
      'Punkt 2: Eventuelt … Intet.',
      'Beslutning … Intet.',
    ],
  );
});
