/** What is told of the word the mouse rests on. */
import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { hover, type Related } from '../../server/src/features/hover.ts';
import type { Language } from '../../server/src/features/language.ts';
import { check as checkRules } from '../../server/src/rules/check.ts';
import { tomBeslutning } from '../../server/src/rules/tomBeslutning.ts';
import { withCursor } from '../support/places.ts';

/** The Markdown of the hover; escapes are left out where `raw` is not set, so that one can read it. */
function check(
  document: string,
  expected: string | undefined,
  { language = 'da', related, raw = false }: { language?: Language; related?: Related; raw?: boolean } = {},
): void {
  const { source, offset } = withCursor(document);
  const referat = parse(source);
  const found = hover(referat, checkRules(referat), offset, language, related)?.markdown;
  expect(raw ? found : found?.replace(/\\(?=[^\w\s])/gu, '')).toBe(expected);
}

const document = `REFERAT Havneudvalget d. 14-03-2024

Indholdsfortegnelse

Ny *kran*.....	3

Punkt 1: Ny *kran*

08.00.00-G01-12-24

Sagsfremstilling

Kranen blev set den 5. marts 2024.

Indstilling

Forvaltningen indstiller, at kranen skiftes.

Beslutning

Godkendt.

Bilag

Tegning

Tilbud
`;

test('an item at a glance, from wherever it is named', () => {
  const told = `**1. Ny *kran*** — Godkendt

**Beslutning:** Godkendt.

**Indstilling:** Forvaltningen indstiller, at kranen skiftes.

**Bilag:** Tegning · Tilbud`;
  check(document.replace('Punkt 1', 'Pu$0nkt 1'), told);
  check(document.replace('*kran*.....', '*kr$0an*.....'), told);
});

test('what the document says is never markup', () => {
  check(
    'Punkt 1: Ny <b>$0kran</b> [her](command:x)\n\nIndstilling\n\nAt &amp; _det_.\n\nBeslutning\n\n![x](y) **ja**\n',
    '**1\\. Ny \\<b\\>kran\\<\\/b\\> \\[her\\]\\(command\\:x\\)** — Beslutning i fri tekst\n\n**Beslutning:** \\!\\[x\\]\\(y\\) \\*\\*ja\\*\\*\n\n**Indstilling:** At \\&amp; \\_det\\_\\.',
    { raw: true },
  );
});

test('why a rule found something, behind what else is told', () => {
  const { why } = tomBeslutning;
  check('Punkt 1: Eventuelt\n\nBesl$0utning\n', `**Hvorfor:** ${why.da}`);
  check('Punkt 1: Eventuelt\n\nBesl$0utning\n', `**Why:** ${why.en}`, { language: 'en' });
});

test('a case number says what it means, and where the case was up', () => {
  check(
    document.replace('08.00', '08.0$00'),
    '**Sag 08.00.00-G01-12-24**\n\nHovedgruppe 08 Havne og lufthavne  \nFacet G Efter faste regler',
  );
  check(
    document.replace('08.00', '08.0$00'),
    '**Sag 08.00.00-G01-12-24**\n\nHovedgruppe 08 Havne og lufthavne  \nFacet G Efter faste regler\n\n- 1. maj 2023 · Byrådet',
    {
      related: () => ['1. maj 2023 · Byrådet'],
    },
  );
  check(document.replace('08.00.00-G01-12-24', '23/3$020'), '**Sag 23/320**');
});

test('more meetings than one reads are counted', () => {
  check(
    document.replace('08.00.00-G01-12-24', '23/3$020'),
    `**Sag 23/320**\n\n${Array.from({ length: 8 }, (_, at) => `- Møde ${at}\n`).join('')}- og 4 mere`,
    { related: () => Array.from({ length: 12 }, (_, at) => `Møde ${at}`) },
  );
});

test('a day with its weekday and how far it is from the meeting', () => {
  check(document.replace('5. marts', '5. ma$0rts'), 'tirsdag den 5. marts 2024, 9 dage før mødet');
  check(document.replace('14-03-2024', '14-0$03-2024'), 'torsdag den 14. marts 2024, mødets dag');
  check(document.replace('5. marts 2024', '15. ma$0rts 2024'), 'fredag den 15. marts 2024, 1 dag efter mødet');
  check(document.replace('5. marts 2024', '5. ma$0rts 2029'), 'mandag den 5. marts 2029, ca. 5 år efter mødet');
  check(document.replace('5. marts', '5. ma$0rts'), 'Tuesday 2024-03-05, 9 days before the meeting', {
    language: 'en',
  });
});

test('nothing in ordinary text', () => check(document.replace('Kranen blev', 'Kra$0nen blev'), undefined));
