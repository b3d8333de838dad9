/** What pickers and the status bar are told. */
import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import type { Language } from '../../server/src/features/language.ts';
import { overview } from '../../server/src/features/overview.ts';
import { type CheckOptions, check } from '../../server/src/rules/check.ts';

/** The summary, then a line per item: `!` before an incomplete one. */
function verify(
  document: string,
  expected: readonly string[],
  language: Language = 'da',
  options: CheckOptions = {},
): void {
  const referat = parse(document);
  const { summary, punkter } = overview(referat, check(referat, options), language);
  const lines = punkter.map(({ number, title, detail, incomplete }) =>
    [incomplete ? '!' : ' ', number ?? '–', title, detail && `[${detail}]`].filter((part) => part !== '').join(' '),
  );
  expect([summary, ...lines]).toEqual(expected);
}

const complete = 'Indstilling\n\nAt gulvet skiftes.\n\nBeslutning\n\nGodkendt.\n\n';

test('one item, and several', () => {
  verify(`Punkt 1: Nyt gulv\n\n${complete}`, ['1 punkt', '  1 Nyt gulv [Godkendt]']);
  verify(`Punkt 1: Nyt gulv\n\n${complete}Punkt 2: Ny bro\n\nIndstilling\n\nAt broen bygges.\n\nBeslutning\n`, [
    '2 punkter · 1 mangler beslutning',
    '  1 Nyt gulv [Godkendt]',
    '! 2 Ny bro [Tom beslutning]',
  ]);
});

test('both kinds of gaps, in English too', () => {
  verify('Punkt 1: Ny bro\n', [
    '1 punkt · 1 mangler beslutning · 1 mangler indstilling',
    '! 1 Ny bro [Mangler beslutning · Mangler indstilling]',
  ]);
  verify(
    'Punkt 1: Ny bro\n',
    [
      '1 item · 1 without decision · 1 without recommendation',
      '! 1 Ny bro [Decision missing · Recommendation missing]',
    ],
    'en',
  );
});

test('what is switched off, or only worth information, makes nothing incomplete', () => {
  verify('Punkt 1: Ny bro\n', ['1 punkt', '  1 Ny bro'], 'da', {
    severities: { 'manglende-beslutning': 'off', 'manglende-indstilling': 'off' },
  });
  const three = [1, 2, 3].map((number) => `Punkt ${number}: Nyt gulv\n\n${complete}`).join('');
  verify(`${three}Punkt 4: Meddelelser\n`, [
    '4 punkter',
    '  1 Nyt gulv [Godkendt]',
    '  2 Nyt gulv [Godkendt]',
    '  3 Nyt gulv [Godkendt]',
    '  4 Meddelelser',
  ]);
});
