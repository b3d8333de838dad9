/** What each line was taken for, and why: written as a person reads it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseWithReadings } from '../../server/src/core/parse.ts';
import { explain } from '../../server/src/features/explanation.ts';
import { reasonLabel, roleLabel } from '../../server/src/features/explanationLabels.ts';
import { knownDocuments } from '../support/documents.ts';

/** Each line with its label before it and the reason behind it. */
function explained(source: string, language: 'da' | 'en' = 'da'): string {
  return explain(parseWithReadings(source))
    .map((line) => {
      const reason = reasonLabel(line, language);
      return `${roleLabel(line, language)} | ${line.text}${reason === '' ? '' : ` | ${reason}`}`;
    })
    .join('\n');
}

test('every line with what it is, headings with the reason', () => {
  const document = `REFERAT Havneudvalget d. 14-03-2024

Mødested Havnekontoret

Indholdsfortegnelse
Ny kran.....\t3

Punkt 1: Ny kran

04.04.00-G01-12-24

Sagsfremstilling

Kranen er slidt.

Baggrund

Den er fra 1962.

Indstiling

Direktøren indstiller,

at kranen skiftes.

Beslutning fra Økonomiudvalget, 12. marts 2024, pkt. 9:

Anbefales.

Beslutning

Godkendt.

Imod stemte: Bo Krag (V).

Afbud: Anna Lund

Bilag

Tilbud på kran
`;
  expect(explained(document)).toBe(`titel | REFERAT Havneudvalget d. 14-03-2024
mødeoplysning | Mødested Havnekontoret
indholdsfortegnelse | Indholdsfortegnelse
indholdsfortegnelse | Ny kran.....\t3
PUNKT | Punkt 1: Ny kran | titlen står i indholdsfortegnelsen
sagsnummer | 04.04.00-G01-12-24
sagsfremstilling | Sagsfremstilling | ordene er en overskrift
tekst | Kranen er slidt.
mellemoverskrift | Baggrund | kunne være overskrift (sagsfremstilling), men står ikke, hvor en kan stå
tekst | Den er fra 1962.
indstilling | Indstiling | ordene er en overskrift; stavet forkert: »Indstilling«
indstillet | Direktøren indstiller,
indstillet | at kranen skiftes.
tidligere-beslutning | Beslutning fra Økonomiudvalget, 12. marts 2024, pkt. 9: | dannet som en overskrift; ikke dette mødes dag eller udvalg
tidligere beslutning | Anbefales.
beslutning | Beslutning | ordene er en overskrift
besluttet | Godkendt.
afstemning | Imod stemte: Bo Krag (V).
fremmøde | Afbud: Anna Lund
bilag | Bilag | ordene er en overskrift
bilag | Tilbud på kran`);
});

test('a heading that was glued to a sentence is a line of its own; what pages add was not read', () => {
  const page = (number: number) => `Side ${number} af 3`;
  const item = (number: number) => `Punkt ${number}: Sag ${number}
Sagsfremstilling
Der er en sag.
${page(number)}
Kajen er slidt.Beslutning
Godkendt.
`;
  expect(
    explained(`REFERAT Havneudvalget d. 14-03-2024\n${item(1)}${item(2)}`, 'en')
      .split('\n')
      .slice(0, 9),
  ).toEqual([
    'title | REFERAT Havneudvalget d. 14-03-2024',
    'ITEM | Punkt 1: Sag 1',
    'sagsfremstilling | Sagsfremstilling | its words are a heading',
    'text | Der er en sag.',
    'not read | Side 1 af 3 | page number, page header or control of a web page',
    'text | Kajen er slidt.',
    'beslutning | Beslutning | its words are a heading',
    'decided | Godkendt.',
    'ITEM | Punkt 2: Sag 2 | its number goes on from the item above',
  ]);
});

test('nothing that shows is left out, whatever the text', () => {
  const letters = (text: string) => text.replace(/[\s\p{Cf}\p{M}#*_•]/gu, '');
  const whole = (source: string) => {
    const lines = explain(parseWithReadings(source));
    for (const { start, end, text } of lines) expect(source.slice(start, end)).toBe(text);
    for (const [at, { start }] of lines.entries()) {
      if (at > 0) expect(start).toBeGreaterThanOrEqual(lines[at - 1]?.end ?? 0);
    }
    expect(letters(lines.map(({ text }) => text).join(''))).toBe(letters(source));
  };
  for (const { source } of knownDocuments()) whole(source);
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), whole), { numRuns: 300 });
});

test('groups, text above the first heading, decisions that say themselves that they are earlier', () => {
  expect(
    explained(`REFERAT Havneudvalget d. 14-03-2024

ÅBNE SAGER

Punkt 1: Ny kran

04.04.00-G01-12-24

Kranen har stået på kajen siden 1962 og er nu så slidt, at den skal skiftes.

Tidligere beslutning

Udsat.

Beslutning

Godkendt.

LUKKEDE SAGER

Punkt 2: Køb
`),
  ).toBe(`titel | REFERAT Havneudvalget d. 14-03-2024
gruppe | ÅBNE SAGER
PUNKT | Punkt 1: Ny kran
sagsnummer | 04.04.00-G01-12-24
tekst | Kranen har stået på kajen siden 1962 og er nu så slidt, at den skal skiftes.
tidligere-beslutning | Tidligere beslutning | dannet som en overskrift; siger selv, at den er tidligere
tidligere beslutning | Udsat.
beslutning | Beslutning | ordene er en overskrift
besluttet | Godkendt.
gruppe | LUKKEDE SAGER
PUNKT | Punkt 2: Køb | nummeret går videre fra punktet over`);
});

test('a text without items is text', () => {
  expect(explained('Kære borgmester\n\nTak for i går.\n')).toBe('tekst | Kære borgmester\ntekst | Tak for i går.');
});

test('more hidden lines than a call may have arguments', () => {
  expect(explain(parseWithReadings(`${'Til toppen\n'.repeat(150_000)}Punkt 1: Nyt gulv\n`)).length).toBe(150_001);
});
