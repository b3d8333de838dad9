/** The outline tree: names, details and nesting. */
import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import type { Language } from '../../server/src/features/language.ts';
import { type OutlineSymbol, symbols } from '../../server/src/features/symbols.ts';
import { type CheckOptions, check } from '../../server/src/rules/check.ts';

/** Each symbol on a line, indented by its depth: its name, and its detail in brackets. */
function verify(document: string, expected: string, language: Language = 'da', options: CheckOptions = {}): void {
  const referat = parse(document);
  const lines = (list: readonly OutlineSymbol[], depth: number): string[] =>
    list.flatMap(({ name, detail, children }) => [
      `${'  '.repeat(depth)}${name}${detail === '' ? '' : ` [${detail}]`}`,
      ...lines(children, depth + 1),
    ]);
  expect(`\n${lines(symbols(referat, check(referat, options), language), 0).join('\n')}\n`).toBe(expected);
}

const document = `
Punkt 7: Nyt gulv i hallen

Sagsfremstilling

Hallens gulv er slidt.

Pris:

Gulvet koster 1,2 mio. kr.

Direktøren for Kultur indstiller,

- at gulvet skiftes.

Beslutning

Godkendt.

Punkt 8: Lukket: Køb af grund

Beslutning

Anbefales. Sagen er drøftet.

Punkt 9: Ny bro

Indstilling

Beslutning

Punkt 10: Ny tunnel
`;

test('items with outcome or what is missing, sections, sub-headings', () => {
  verify(
    document,
    `
7. Nyt gulv i hallen [Godkendt]
  Sagsfremstilling
    Pris
  Direktøren for Kultur indstiller
  Beslutning
8. Køb af grund [Lukket · Anbefalet, Drøftet]
  Beslutning
9. Ny bro [Tom indstilling · Tom beslutning]
  Indstilling
  Beslutning
10. Ny tunnel [Mangler beslutning · Mangler indstilling]
`,
  );
});

test('in English', () => {
  verify(
    'Punkt 1: Ny bro\n\nIndstilling\n\nAt broen bygges.\n',
    `
1. Ny bro [Decision missing]
  Indstilling
`,
    'en',
  );
});

test('a rule that is switched off says nothing in the outline either', () => {
  verify(
    'Punkt 1: Ny bro\n',
    `
1. Ny bro [Mangler indstilling]
`,
    'da',
    { severities: { 'manglende-beslutning': 'off' } },
  );
});
