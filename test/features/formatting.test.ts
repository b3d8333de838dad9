/** A document put in order, shown before and after. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { formatting } from '../../server/src/features/formatting.ts';
import { tree } from '../support/tree.ts';

function formatted(source: string): string {
  return formatting(parse(source)).reduceRight(
    (text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end),
    source,
  );
}

function check(document: string, expected: string): void {
  expect(formatted(document)).toBe(expected);
  expect(formatted(expected)).toBe(expected);
}

test('one blank line between paragraphs, above and below headings; lists stay as they are', () => {
  check(
    'Punkt 1: Ny kran\n\n\n\nSagsfremstilling\n\nKranen er slidt:\n- rust\n- revner\n   \n\t\nIndstilling\n\nAt den skiftes.\nBeslutning\nGodkendt.\n',
    'Punkt 1: Ny kran\n\nSagsfremstilling\n\nKranen er slidt:\n- rust\n- revner\n\nIndstilling\n\nAt den skiftes.\n\nBeslutning\n\nGodkendt.\n',
  );
});

test('where a house writes without blank lines it is left so', () => {
  const document = 'Punkt 1: Ny kran\nSagsfremstilling\nKranen er slidt.\nBeslutning\nGodkendt.\n';
  check(document, document);
});

test('the pages of the contents stand below each other', () => {
  check(
    'REFERAT Havneudvalget d. 14-03-2024\n\nIndholdsfortegnelse\n\nNy kran.....\t3\nOmbygning af kajen..\t14\n\nPunkt 1: Ny kran\n\nBeslutning\n\nJa.\n\nPunkt 2: Ombygning af kajen\n\nBeslutning\n\nJa.\n',
    'REFERAT Havneudvalget d. 14-03-2024\n\nIndholdsfortegnelse\n\nNy kran................\t3\nOmbygning af kajen.....\t14\n\nPunkt 1: Ny kran\n\nBeslutning\n\nJa.\n\nPunkt 2: Ombygning af kajen\n\nBeslutning\n\nJa.\n',
  );
});

test('the breaks of the document are kept', () => {
  check(
    'Punkt 1: Ny kran\r\n\r\n\r\n\r\nBeslutning\r\n\r\nJa.\r\n',
    'Punkt 1: Ny kran\r\n\r\nBeslutning\r\n\r\nJa.\r\n',
  );
});

test('many blank lines at the end, of any kind, are looked at once', () => {
  for (const lineBreak of ['\n', '\r\n', '\r']) {
    const document = `Punkt 1: Ny kran${lineBreak.repeat(2)}Beslutning${lineBreak.repeat(2)}Ja.${lineBreak.repeat(2)}Punkt 2: Underskrift`;
    check(document + lineBreak.repeat(400), document + lineBreak.repeat(400));
  }
});

test('whatever the text, no word of it changes, and once is enough', () => {
  const line = fc.constantFrom(
    '',
    '',
    'Punkt 1: Ny kran',
    'Punkt 2: Ny kaj',
    'Beslutning',
    'Indstilling',
    'Godkendt.',
    '- at',
    'a\tb',
    '\f',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = lines.join('\n');
      const after = formatted(text);
      expect(after.replace(/\s+/gu, ' ')).toBe(text.replace(/\s+/gu, ' '));
      expect(formatted(after)).toBe(after);
      expect(tree(after)).toBe(tree(text));
    }),
    { numRuns: 200 },
  );
});
