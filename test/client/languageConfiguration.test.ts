/** The language configuration, read the way VS Code reads it: what Enter adds, and what a word is. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isEmptyBullet } from '../../client/src/emptyBullet.ts';

interface EnterRule {
  readonly beforeText: string;
  readonly afterText?: string;
  readonly previousLineText?: string;
  readonly action: { readonly indent: string; readonly appendText: string };
}

const configuration = JSON.parse(readFileSync(new URL('../../language-configuration.json', import.meta.url), 'utf8'));
const enterRules: readonly EnterRule[] = configuration.onEnterRules;

/** What Enter writes at the end of the last line: the first rule that fits. */
function enter(...lines: string[]): string {
  const [before = '', previous = ''] = lines.reverse();
  const rule = enterRules.find(
    ({ beforeText, afterText, previousLineText }) =>
      new RegExp(beforeText).test(before) &&
      (afterText === undefined || new RegExp(afterText).test('')) &&
      (previousLineText === undefined || new RegExp(previousLineText).test(previous)),
  );
  return rule?.action.appendText ?? '';
}

test.each([
  ['- Udvalget tager orienteringen til efterretning.', '- '],
  ['· Kørsel', '· '],
  ['• Kørsel', '• '],
  ['  - Kørsel', '- '],
  ['- At udvalget drøfter sagen,', '- At '],
  ['- at udvalget drøfter sagen', '- at '],
  ['• At udvalget drøfter sagen', '• At '],
  ['· at udvalget drøfter sagen', '· at '],
  ['- Attraktive boliger', '- '],
  ['- atletik', '- '],
])('Enter continues »%s«', (line, expected) => expect(enter(line)).toBe(expected));

test.each([
  '',
  '-',
  '- ',
  '• ',
  '- At ',
  '- at ',
  '-5.050',
  '-kørsel',
  'at udvalget drøfter sagen',
  'Beslutning',
  '– en tanke',
])('Enter adds nothing after »%s«', (line) => expect(enter(line)).toBe(''));

test('numbers are continued in lists, not after headings and dates', () => {
  expect(enter('1. Kørsel', '2. Kost')).toBe('3. ');
  expect(enter('  8. Kørsel', '  9. Kost')).toBe('10. ');
  expect(enter('', '2. Godkendelse af dagsorden')).toBe('');
  expect(enter('Mødet holdes', '2. maj 2024')).toBe('');
  expect(enter('1. Kørsel', '3. Kost')).toBe('');
  expect(enter('1. Kørsel', '2. ')).toBe('');
});

test('what Enter adds is an empty point, so that a second Enter ends the list', () => {
  const added = new Set(enterRules.map(({ action }) => action.appendText));
  expect([...added].filter((text) => !isEmptyBullet(text))).toEqual([]);
  expect(enterRules.every(({ action }) => action.indent === 'none')).toBe(true);
});

test.each(['-', ' -', '- a', '-At ', '2024', '1.', '12.3 ', 'at '])('»%s« is no empty point', (line) =>
  expect(isEmptyBullet(line)).toBe(false),
);

test.each([
  ['Ældre- og Handicaprådets høringssvar', 'Ældre|og|Handicaprådets|høringssvar'],
  ['sagen”Blåse-orkestret” (§82a)', 'sagen|Blåse-orkestret|82a'],
  ['Bla\u030Aba\u0308r', 'Bla\u030Aba\u0308r'],
  ["KL's IT-chef", "KL's|IT-chef"],
  ['04.04.00-G01-12-24', '04.04.00-G01-12-24'],
  ['00.30.14G01-4-21', '00.30.14G01-4-21'],
  ['1.250.000 kr., kl. 14:00.', '1.250.000|kr|kl|14:00'],
  ['23/320', '23/320'],
  ['slut.Punkt', 'slut|Punkt'],
])('the words of »%s«', (text, expected) => {
  const { pattern, flags } = configuration.wordPattern;
  expect(text.match(new RegExp(pattern, `g${flags}`))?.join('|')).toBe(expected);
});

test('an apostrophe is never closed, and ” only where it opens', () => {
  const pairs: { open: string; close: string }[] = configuration.autoClosingPairs;
  expect(pairs.filter(({ open }) => /['’]/.test(open))).toEqual([]);
  // ” opens and closes alike: on its own it would be doubled at the end of a quotation.
  expect(pairs.map(({ open }) => open)).not.toContain('”');
  // VS Code types over a closing character only where some pair opens with a single one.
  expect(pairs.filter(({ open, close }) => open.length === 1 && close === '”')).toHaveLength(1);
});
