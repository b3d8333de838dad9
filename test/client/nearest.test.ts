/** Which item the commands lead to. */
import { expect, test } from 'vitest';
import { nextIncompletePunkt, nextPunkt, previousPunkt, punktAt } from '../../client/src/nearest.ts';

/** Every `#` line is a heading, `#?` one of an incomplete item, `+` its second line; `|` marks the cursor's line. */
const page = `
 above the first
 #1 Nyt gulv
 text of one
 #?2 Lys på stien
 + og på broen
 text of two
 #3 Eventuelt
 #?4 Underskrift
 text of four`;

function read(cursor: string) {
  const lines = page.split('\n');
  const punkter = lines.flatMap((line, index) => {
    const [, unsure, name] = /^ #(\?)?(\d)/.exec(line) ?? [];
    const end = lines[index + 1]?.startsWith(' +') ? index + 1 : index;
    return name === undefined
      ? []
      : [{ name, incomplete: unsure === '?', heading: { start: { line: index }, end: { line: end } } }];
  });
  return { punkter, line: lines.indexOf(` ${cursor}`) };
}

/** The items the four questions lead to from a line: next, previous, next incomplete, the one at it. */
function check(cursor: string, expected: string): void {
  const { punkter, line } = read(cursor);
  const names = [nextPunkt, previousPunkt, nextIncompletePunkt, punktAt].map(
    (find) => find(punkter, line)?.name ?? '-',
  );
  expect(names.join(' ')).toBe(expected);
}

test.each([
  ['above the first', '1 - 2 -'],
  ['#1 Nyt gulv', '2 - 2 1'],
  ['text of one', '2 1 2 1'],
  ['#?2 Lys på stien', '3 1 4 2'],
  ['+ og på broen', '3 1 4 2'],
  ['text of two', '3 2 4 2'],
  ['#3 Eventuelt', '4 2 4 3'],
  ['#?4 Underskrift', '- 3 2 4'],
  ['text of four', '- 4 2 4'],
])('from »%s«', check);

test('nothing in nothing', () => {
  expect([nextPunkt, previousPunkt, nextIncompletePunkt, punktAt].map((find) => find([], 3))).toEqual(
    Array.from({ length: 4 }, () => undefined),
  );
});
