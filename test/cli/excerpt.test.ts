/** The line shown with a finding: `^` below the text must stand where a terminal shows it. */
import { expect, test } from 'vitest';
import { excerptOf } from '../../server/src/cli/excerpt.ts';

/** The line with the finding between `[` and `]`, and how it is to look. */
function check(marked: string, ...expected: readonly string[]): void {
  const start = marked.indexOf('[');
  const line = marked.replace('[', '').replace(']', '');
  const { text, before, width } = excerptOf(line, start + 1, marked.indexOf(']'));
  expect([text, ' '.repeat(before) + '^'.repeat(width)]).toEqual(expected);
}

test('a line', () => check('Der er [to fejl] her.', 'Der er to fejl her.', '       ^^^^^^^'));
test('an indented one', () => check('    [Beslutnig]  ', 'Beslutnig', '^^^^^^^^^'));
test('a tab takes one column', () => check('a\tb\t[c]', 'a b c', '    ^'));
test('decomposed letters take one column', () => check('Åge a\u030a [nu]', 'Åge a\u030a nu', '      ^^'));
test('nothing wide is one caret', () => check('ab[]c', 'abc', '  ^'));
test('what moves the cursor is left out', () => check('\u001b[31m[x]'.replace('[31m', '…'), ' …x', '  ^'));
test('what turns the line about is left out', () => check('a\u202eb[c]', 'a bc', '   ^'));
test('no half character is shown', () => {
  const { text } = excerptOf(`${'\u{1f600}'.repeat(70)} x ${'\u{1f600}'.repeat(70)}`, 142, 143);
  expect(text).not.toMatch(/\p{Cs}/u);
});
test('of a long line what stands around it', () => {
  const long = `${'a'.repeat(300)} [her] ${'b'.repeat(300)}`;
  check(long, `… ${'a'.repeat(39)} her ${'b'.repeat(76)} …`, `${' '.repeat(42)}^^^`);
});
