/** Misspelt headings are read as the heading they mean; real words that are near one are not. */
import { expect, test } from 'vitest';
import { phraseReading } from '../../server/src/core/heading.ts';
import { type Line, scanLines } from '../../server/src/core/lines.ts';
import { readMisspelt } from '../../server/src/core/misspelling.ts';
import { headings } from '../../server/src/vocabulary/headings.ts';
import { realWords } from '../../server/src/vocabulary/realWords.ts';
import { tree } from '../support/tree.ts';

/** The kind a line alone is read as, `undefined` where it is no misspelt heading. */
function check(line: string, kind: string | undefined): void {
  expect(readMisspelt(line, scanLines(line)[0] as Line)?.kind, line).toBe(kind);
}

test('one slip in a short word, two in a longer one', () => {
  check('Beslutnig', 'beslutning');
  check('Belsutning', 'beslutning');
  check('Indstiling', 'indstilling');
  check('Insdtilling:', 'indstilling');
  check('Sagfremstilling', 'sagsfremstilling');
  check('Sagsfremstllng', 'sagsfremstilling');
  check('Ressume', 'resume');
  check('Økonmi', 'oekonomi');
  check('Hørring', 'hoering');
});

test('letters that an extraction confuses', () => {
  check('Åkonomi', 'oekonomi');
  check('Åvrige konsekvenser', 'andet');
  check('ÅKONOMI', 'oekonomi');
});

test('in a heading of several words, and in one that names body and date', () => {
  check('Økonomiske konsekvesner', 'oekonomi');
  check('Adminstrativ indstilling', 'indstilling');
  check('Beslutnig i Kulturudvalget den 14-03-2024', 'beslutning');
});

test('real words are no headings', () => {
  for (const word of ['Bolig', 'Bidrag', 'Føring', 'Historie', 'Læsning', 'Handlingsplan', 'Udstilling', 'Udledning']) {
    check(word, undefined);
  }
  for (const word of realWords) check(word.charAt(0).toUpperCase() + word.slice(1), undefined);
});

test('forms of a heading’s own word are no slips', () => {
  check('Beslutningens', undefined);
  check('Kompetencer', undefined);
  check('Historikken', undefined);
});

test('every single-word heading of the table is still found with a letter left out of its middle', () => {
  const words = headings.flatMap(({ phrases }) => phrases).filter((phrase) => /^\p{L}{7,}$/u.test(phrase));
  expect(words.length).toBeGreaterThan(30);
  for (const word of words) {
    const middle = Math.ceil(word.length / 2);
    const misspelt = word.slice(0, middle) + word.slice(middle + 1);
    if (phraseReading(misspelt.toLowerCase()) || realWords.includes(misspelt.toLowerCase())) continue;
    expect(readMisspelt(misspelt, scanLines(misspelt)[0] as Line)?.kind, misspelt).toBeDefined();
  }
});

test('in prose such a word stays prose', () => {
  const document = `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Gulv

Sagsfremstilling

Hallens gulv er slidt.
Beslutnig
om det blev udsat i fjor.

Indstiling

At gulvet skiftes.

Beslutnig

Godkendt.
`;
  expect(tree(document).split('\n').slice(2)).toEqual([
    '  sagsfremstilling Sagsfremstilling',
    '  indstilling Indstiling = At gulvet skiftes.',
    '  beslutning Beslutnig = Godkendt. → godkendt',
  ]);
});
