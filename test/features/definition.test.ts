/** Where words lead to within one document, and everything that stands for the same. */
import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { definition } from '../../server/src/features/definition.ts';
import { occurrencesOf } from '../../server/src/features/occurrences.ts';
import { targetAt } from '../../server/src/features/targets.ts';
import { shown, withCursor } from '../support/places.ts';

/** One document; a test puts the cursor before a text in it, which stands there once. */
const document = `REFERAT Havneudvalget d. 14-03-2024

Indholdsfortegnelse

Ny kran.....	3
Ny kaj.....	4
Eventuelt.....	5

Punkt 1: Ny kran

08.00.00-G01-12-24

Sagsfremstilling

Kranen ses på tegningen i bilag 2. Kajen behandles under punkt 2, jf. sagen 08.00.00-G01-7-23.

Havneudvalget så på sagen i pkt. 4 på mødet den 12. marts 2023. Klag efter § 3, punkt 2 i loven.

Beslutning fra Økonomiudvalget, 12. marts 2024, pkt. 9:

Anbefales.

Beslutning

Godkendt, se pkt. 3.

Bilag

Bilag 1 Tilbud på kran

Bilag 2 Tegning af kran

Punkt 2: Ny kaj

08.00.00-G01-7-23

Dok.nr. 330-2019-104410

Sagsfremstilling

Kajen er slidt. Det samme gælder kranen (punkt 1).

Beslutning

Godkendt.

Punkt 3: Eventuelt

08.00.00-G01-12-24

Beslutning

Intet.
`;

/** Where the word at the cursor leads to, by lines with the place in ‹ ›; undefined where it leads nowhere. */
function check(before: string, expected: readonly string[] | undefined): void {
  expect(document.split(before)).toHaveLength(2);
  const { source, offset } = withCursor(document.replace(before, `$0${before}`));
  expect(definition(parse(source), offset)?.places.map((place) => shown(source, place))).toEqual(expected);
}

/** Everything that stands for what the word at the cursor does; `!` where the thing itself stands. */
function checkOccurrences(before: string, expected: readonly string[]): void {
  const { source, offset } = withCursor(document.replace(before, `$0${before}`));
  const referat = parse(source);
  const found = targetAt(referat, offset);
  const places = found ? occurrencesOf(referat, found.target) : [];
  expect(places.map((place) => `${place.isDeclaration ? '! ' : ''}${shown(source, place)}`)).toEqual(expected);
}

test('contents and items lead to each other', () => {
  check('kaj.....', ['Punkt 2: ‹Ny kaj›']);
  check('Punkt 2: Ny kaj', ['‹Ny kaj›.....\t4']);
  check('Eventuelt.....', ['Punkt 3: ‹Eventuelt›']);
});

test('a reference in the text leads to the item', () => {
  check('punkt 2, jf.', ['Punkt 2: ‹Ny kaj›']);
  check('t 2, jf.', ['Punkt 2: ‹Ny kaj›']);
  check('pkt. 3.', ['Punkt 3: ‹Eventuelt›']);
  check('punkt 1).', ['Punkt 1: ‹Ny kran›']);
});

test('what is said of a law or of another meeting does not', () => {
  check('punkt 2 i loven', undefined);
  check('pkt. 4 på mødet', []);
  check('er slidt', undefined);
});

test('a case leads to its other items, a document number nowhere', () => {
  check('08.00.00-G01-7-23.', ['‹08.00.00-G01-7-23›']);
  check('08.00.00-G01-12-24\n\nSagsfremstilling', ['‹08.00.00-G01-12-24›']);
  check('330-2019-104410', undefined);
});

test('an attachment in the text and its name in the list lead to each other', () => {
  check('bilag 2. Kajen', ['‹Bilag 2 Tegning af kran›']);
  check('Tegning af kran\n', [
    'Kranen ses på tegningen i ‹bilag 2›. Kajen behandles under punkt 2, jf. sagen 08.00.00-G01-7-23.',
  ]);
});

test('an earlier decision names a meeting, which is no part of this document', () => {
  const { source, offset } = withCursor(document.replace('fra Økonomiudvalget', 'fra $0Økonomiudvalget'));
  expect(definition(parse(source), offset)).toMatchObject({
    target: { kind: 'meeting', date: { year: 2024, month: 3, day: 12 }, named: 'Økonomiudvalget', punkt: 9 },
    places: [],
  });
});

test('everything that stands for an item', () => {
  checkOccurrences('Punkt 2: Ny kaj', [
    '‹Ny kaj›.....\t4',
    'Kranen ses på tegningen i bilag 2. Kajen behandles under ‹punkt 2›, jf. sagen 08.00.00-G01-7-23.',
    '! Punkt 2: ‹Ny kaj›',
  ]);
});

test('everything that stands for a case, in the metadata and in the text', () => {
  checkOccurrences('08.00.00-G01-7-23\n', [
    'Kranen ses på tegningen i bilag 2. Kajen behandles under punkt 2, jf. sagen ‹08.00.00-G01-7-23›.',
    '! ‹08.00.00-G01-7-23›',
  ]);
});

test('everything that stands for an attachment', () => {
  checkOccurrences('bilag 2. Kajen', [
    'Kranen ses på tegningen i ‹bilag 2›. Kajen behandles under punkt 2, jf. sagen 08.00.00-G01-7-23.',
    '! ‹Bilag 2 Tegning af kran›',
  ]);
});
