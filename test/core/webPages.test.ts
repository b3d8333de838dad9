/** Minutes as web pages print them: items without number or title, templates with bullets, labels without values. */
import { expect, test } from 'vitest';
import { tree } from '../support/tree.ts';

/** The whole document, as `tree` prints it. */
function check(document: string, expected: string): void {
  expect(`\n${tree(document)}\n`).toBe(expected);
}

test('items that begin at the label of their case, which may have lost its number', () => {
  check(
    `Referat
tirsdag den 10. august 2021 kl. 18.00
Udvalg: Landsbyudvalget

Sagsid.: 21/1000

Resume

Udvalget ser på landsbyen.

Beslutning i Landsbyudvalget den 10-08-2021

Drøftet.

Sagsid.:

Beslutning i Landsbyudvalget den 10-08-2021

Intet.
`,
    `
referat Landsbyudvalget 2021-08-10 18.00
–  [21/1000]
  resume Resume
  beslutning Beslutning i Landsbyudvalget den 10-08-2021 {Landsbyudvalget 2021-08-10} = Drøftet. → droeftet
– 
  beslutning Beslutning i Landsbyudvalget den 10-08-2021 {Landsbyudvalget 2021-08-10} = Intet. → intet
`,
  );
});

test('items that only the first heading of the template tells, the first of them without it', () => {
  check(
    `Byrådet
Referat • 25. februar 2025 kl. 17.00
Indhold
Beslutning i Byrådet den 25-02-2025
Dagsordenen blev godkendt.
Beslutningstema
Valg af medlem til et råd.
Indstilling
Borgmesteren indstiller, at der vælges et medlem.
Beslutning i Byrådet den 25-02-2025
Godkendt.
Beslutningstema
Ny bro.
Indstilling
Forvaltningen indstiller, at broen bygges.
Beslutning i Byrådet den 25-02-2025
Udsat.
`,
    `
referat Byrådet 2025-02-25 17.00
– 
  beslutning Beslutning i Byrådet den 25-02-2025 {Byrådet 2025-02-25} = Dagsordenen blev godkendt. → godkendt
– 
  resume Beslutningstema
  indstilling Indstilling = Borgmesteren indstiller, at der vælges et medlem.
  beslutning Beslutning i Byrådet den 25-02-2025 {Byrådet 2025-02-25} = Godkendt. → godkendt
– 
  resume Beslutningstema
  indstilling Indstilling = Forvaltningen indstiller, at broen bygges.
  beslutning Beslutning i Byrådet den 25-02-2025 {Byrådet 2025-02-25} = Udsat. → udsat
`,
  );
});

test('a template with bullets before its items and headings, and each item’s heading printed twice', () => {
  check(
    `Referat
Dato: Onsdag, 21. marts 2018 - 08:20
Udvalg: Økonomiudvalget

  • Pkt. 98 Ny bro

    Pkt. 98

    Ny bro

    • Resume

      Broen er smal.

    • Indstilling

      Forvaltningen indstiller,

      • at broen bygges.

    • Økonomiudvalget, 21-03-2018, pkt. 98

      Godkendt.

  • Pkt. 99 Ny sti

    • Indstilling

      Forvaltningen indstiller, at stien bygges.

    • Økonomiudvalget, 21-03-2018, pkt. 99

      Udsat.
`,
    `
referat Økonomiudvalget 2018-03-21 08:20
98 Ny bro
  resume Resume
  indstilling Indstilling = Forvaltningen indstiller, | • at broen bygges.
  beslutning Økonomiudvalget, 21-03-2018, pkt. 98 {Økonomiudvalget 2018-03-21 #98} = Godkendt. → godkendt
99 Ny sti
  indstilling Indstilling = Forvaltningen indstiller, at stien bygges.
  beslutning Økonomiudvalget, 21-03-2018, pkt. 99 {Økonomiudvalget 2018-03-21 #99} = Udsat. → udsat
`,
  );
});

test('the number below the title, the case number above it, and the title alone on a page', () => {
  check(
    `Kommunalbestyrelsen\n18-09-2024\n\nNy bro\nSag nr. 162\nBeslutningskompetence: KB\nIndstilling\nat broen bygges.\nBeslutning\nGodkendt.\nNy sti\nSag nr. 163\nBeslutningskompetence: KB\nIndstilling\nat stien bygges.\nBeslutning\nUdsat.\n`,
    `
referat Kommunalbestyrelsen 2024-09-18
162 Ny bro
  indstilling Indstilling = at broen bygges.
  beslutning Beslutning = Godkendt. → godkendt
163 Ny sti
  indstilling Indstilling = at stien bygges.
  beslutning Beslutning = Udsat. → udsat
`,
  );
  check(
    `Mødedato: 23.08.2023, kl. 11:00\nMødested: Rådhuset\n\nNy bro over åen\n\nSe alle bilag\n\nIndstilling\n\nTeknikforvaltningen indstiller, at broen bygges.\n\nBeslutning\n\nGodkendt.\n`,
    `
referat 2023-08-23 11:00 @ Rådhuset
– Ny bro over åen
  indstilling Indstilling = Teknikforvaltningen indstiller, at broen bygges.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('what names decisions of other days, and the body of this meeting where no header does', () => {
  check(
    `Ny svømmehal

Mødedato: 22.04.2021, kl. 17:30

Indstilling

Forvaltningen indstiller, at hallen bygges.

Økonomiudvalgets beslutning i mødet den 13. april 2021

Anbefalet.

Byrådets beslutning i mødet den 22. april 2021

Godkendt.
`,
    `
referat Byrådet 2021-04-22 17:30
– Ny svømmehal
  indstilling Indstilling = Forvaltningen indstiller, at hallen bygges.
  tidligere-beslutning Økonomiudvalgets beslutning i mødet den 13. april 2021 {Økonomiudvalget 2021-04-13} = Anbefalet. → anbefalet
  beslutning Byrådets beslutning i mødet den 22. april 2021 {Byrådet 2021-04-22} = Godkendt. → godkendt
`,
  );
});

test('a body and a day with a colon announce a decision, without it they plan one', () => {
  check(
    `REFERAT Byrådet d. 04-01-2021

Punkt 1: Ny bro

Sagsgang

Økonomiudvalget den 11. januar 2021

Byrådet den 25. januar 2021

Indstilling

At broen bygges.

Økonomiudvalget, den 14. december 2020:

Anbefales.

Byrådet, den 4. januar 2021:

Udsat.
`,
    `
referat Byrådet 2021-01-04
1 Ny bro
  andet Sagsgang
  indstilling Indstilling = At broen bygges.
  tidligere-beslutning Økonomiudvalget, den 14. december 2020: {Økonomiudvalget 2020-12-14} = Anbefales. → anbefalet
  beslutning Byrådet, den 4. januar 2021: {Byrådet 2021-01-04} = Udsat. → udsat
`,
  );
});

test('another body’s decision of the same day stays the other’s, where this meeting’s names nobody', () => {
  check(
    `REFERAT Byrådet d. 22-04-2021

Punkt 1: Ny bro

Indstilling

At broen bygges.

Beslutning Økonomiudvalget den 22-04-2021

Anbefales.

Beslutning

Godkendt.
`,
    `
referat Byrådet 2021-04-22
1 Ny bro
  indstilling Indstilling = At broen bygges.
  tidligere-beslutning Beslutning Økonomiudvalget den 22-04-2021 {Økonomiudvalget 2021-04-22} = Anbefales. → anbefalet
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('an agenda that does not say so, and minutes that are called an agenda', () => {
  const items = (decision: string) =>
    [1, 2, 3].map((n) => `${n}. Sag ${n}\n\nIndstilling\n\nAt sagen drøftes.\n\n${decision}`).join('');
  expect(tree(`Kulturudvalget den 14. marts 2024\n\n${items('')}`)).toMatch(/^dagsorden /);
  expect(tree(`Dagsorden Kulturudvalget den 14. marts 2024\n\n${items('Beslutning\n\nDrøftet.\n\n')}`)).toMatch(
    /^referat /,
  );
  expect(tree(`Referat Kulturudvalget den 14. marts 2024\n\n${items('')}`)).toMatch(/^referat /);
});
