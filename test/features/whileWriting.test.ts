/** What is told while somebody writes: `$0` stands where the text was edited last. */
import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { whileWriting } from '../../server/src/features/whileWriting.ts';
import { check as checkRules } from '../../server/src/rules/check.ts';

/** Checks which rules find something, and in which item, while the text is written at `$0`; without it nobody writes. */
function check(marked: string, expected: readonly string[]): void {
  const at = marked.indexOf('$0');
  const referat = parse(marked.replace('$0', ''));
  const told = whileWriting(checkRules(referat), referat, at === -1 ? undefined : at);
  expect(told.map(({ rule, punkt }) => `${punkt ?? '-'} ${rule.id}`)).toEqual(expected);
}

const minutes = (one: string, two: string, end = '') => `REFERAT Havneudvalget d. 14-03-2024

Punkt 1: Ny kran

Sagsfremstilling

Kranen er slidt.${one}

Punkt 2: Lys på kajen

Sagsfremstilling

Kajen er mørk. Bo Krag har personnummer 010170-1234.${two}
${end}`;

const first = ['1 manglende-beslutning', '1 manglende-indstilling'];
const second = ['2 manglende-beslutning', '2 manglende-indstilling'];
const number = '2 cpr-nummer';

test('everything where nobody writes', () => check(minutes('', ''), [...first, ...second, number]));

test('nothing of the sections of the item that is written', () => {
  check(minutes('$0', ''), [...second, number]);
  check(minutes('', '$0'), [...first, number]);
});

test('an item goes on until the next begins', () => {
  check(minutes('\n\nInd$0', ''), [...second, number]);
  check(minutes('', '', '\n\n$0'), [...first, number]);
});

test('above the items nothing is written that could lack a section', () => {
  check(`$0${minutes('', '')}`, [...first, ...second, number]);
});

test('an empty section waits as well', () => {
  check(minutes('\n\nBeslutning\n\n$0', ''), [...second, number]);
});
