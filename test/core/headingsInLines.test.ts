/** Headings that share their line with text: glued to the sentence before them, or run in before their own text. */
import { expect, test } from 'vitest';
import { tree } from '../support/tree.ts';

/** The items of the document, as `tree` prints them below the header line. */
function check(document: string, expected: string): void {
  expect(`\n${tree(`REFERAT Teknikudvalget d. 05-09-2023\n\n${document}`).split('\n').slice(1).join('\n')}\n`).toBe(
    expected,
  );
}

test('glued to the end of the sentence before them, with a space or without', () => {
  check(
    `Punkt 1: Ny sti

Sagsfremstilling

Stien er mudret, og den bør lægges om i 2024.Indstilling

Forvaltningen indstiller, at stien bygges.Beslutning i Teknikudvalget den 05-09-2023

Godkendt. Bilag

Kort over stien
`,
    `
1 Ny sti
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = Forvaltningen indstiller, at stien bygges.
  beslutning Beslutning i Teknikudvalget den 05-09-2023 {Teknikudvalget 2023-09-05} = Godkendt. → godkendt
  bilag Bilag = Kort over stien
`,
  );
});

test('an abbreviation, a number or a name before the word glues nothing', () => {
  check(
    `Punkt 1: Ny sti

Sagsfremstilling

Stien er mudret, som det fremgår af materialet inkl. Bilag

Se også afsnit 3. Økonomi

Beslutning

Godkendt, jf. Indstilling

Bilag

Notat vedr. Økonomi
`,
    `
1 Ny sti
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Godkendt, jf. Indstilling → godkendt
  bilag Bilag = Notat vedr. Økonomi
`,
  );
});

test('run in before their own text', () => {
  check(
    `Punkt 1: Ny sti

Resumé: Stien er mudret.

Indstilling: At stien bygges.

Beslutning den 05-09-2023: Godkendt.

Afbud: Bo Krag

Punkt 2: Bro

SagsfremstillingBroen er smal.

IndstillingForvaltningen indstiller, at broen gøres bredere.

BeslutningUdsat.
`,
    `
1 Ny sti ~ Bo Krag
  resume Resumé:
  indstilling Indstilling: = At stien bygges.
  beslutning Beslutning den 05-09-2023: {2023-09-05} = Godkendt. → godkendt
2 Bro
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = Forvaltningen indstiller, at broen gøres bredere.
  beslutning Beslutning = Udsat. → udsat
`,
  );
});

test('beside a heading of the same kind such a line is prose', () => {
  check(
    `Punkt 1: Ny sti

Sagsfremstilling

Beslutning: Byrådet tog fat på stien i 2019.

Indstilling

At stien bygges.

Beslutning

Godkendt.
`,
    `
1 Ny sti
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = At stien bygges.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});
