/** Colours that follow from the whole document. */
import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { codeLenses } from '../../server/src/features/codeLenses.ts';
import { semanticTokens } from '../../server/src/features/semanticTokens.ts';
import { check as checkRules } from '../../server/src/rules/check.ts';

const document = `REFERAT Havneudvalget d. 14-03-2024

Punkt 1: Ny kran

Sagsfremstilling

Kranen er slidt, se punkt 2.

Baggrund

Den er fra 1962.

Beslutning fra Økonomiudvalget, 12. marts 2024, pkt. 9:

Anbefales.

Beslutning fra Havneudvalget, 14. marts 2024, pkt. 1:

Godkendt.

Økonomi

Punkt 2: Ny kaj

Beslutning

Udsat.
`;

test('whose decision it is', () => {
  const found = semanticTokens(parse(document)).map(({ start, end, type }) => `${type}: ${document.slice(start, end)}`);
  expect(found).toEqual([
    'referatTidligereBeslutning: Beslutning fra Økonomiudvalget, 12. marts 2024, pkt. 9:',
    'referatBeslutning: Beslutning fra Havneudvalget, 14. marts 2024, pkt. 1:',
    'referatBeslutning: Beslutning',
  ]);
});

test('headings no table has, and prose that looks like one', () => {
  const item = (number: number) => `
Punkt ${number}: Sag ${number}

Sagsfremstilling

Kranen er slidt.

Den er fra tre år:
Økonomi
og drift.

Havnens syn

Havnen er for.

Beslutning

Godkendt.
`;
  const text = `${item(1)}${item(2)}${item(3)}`;
  const found = semanticTokens(parse(text)).map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`);
  expect(found.slice(0, 3)).toEqual([
    'referatTekst: Økonomi',
    'referatOverskrift: Havnens syn',
    'referatBeslutning: Beslutning',
  ]);
});

test('outcome, what is missing and references above each item', () => {
  const referat = parse(document);
  const lenses = codeLenses(referat, checkRules(referat), 'da');
  expect(lenses.map(({ start, end, title }) => `${document.slice(start, end)} — ${title}`)).toEqual([
    'Punkt 1: Ny kran — Godkendt · Mangler indstilling',
    'Punkt 2: Ny kaj — Udsat · Mangler indstilling · 1 henvisning',
  ]);
});
