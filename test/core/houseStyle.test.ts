/** What a document's own items teach: recommendations without a heading, headings no table knows. */
import { expect, test } from 'vitest';
import { tree } from '../support/tree.ts';

/** The items of the document, as `tree` prints them below the header line. */
function check(document: string, expected: string): void {
  expect(`\n${tree(document).split('\n').slice(1).join('\n')}\n`).toBe(expected);
}

test('a recommendation in one sentence, where no item has a heading for it', () => {
  check(
    `REFERAT Teknikudvalget d. 05-09-2023

Punkt 1: Lokalplan for boliger ved åen

2022-051234

By- og Landskabsforvaltningen indstiller, at udvalget anbefaler planen.

Sagsbeskrivelse

Planen har været i høring.

Beslutning

Anbefales.

Punkt 2: Ny sti

Sagsbeskrivelse

Stien er mudret. Forvaltningen indstiller, at der lægges grus.

Forvaltningen indstiller, at stien bygges, og har bedt om tilbud.

Tilbuddene kom i maj.

Administrationen indstiller til Teknikudvalget,

- at det billigste vælges.

Beslutning

Godkendt.
`,
    `
1 Lokalplan for boliger ved åen [2022-051234]
  indstilling By- og Landskabsforvaltningen indstiller = By- og Landskabsforvaltningen indstiller, at udvalget anbefaler planen.
  sagsfremstilling Sagsbeskrivelse
  beslutning Beslutning = Anbefales. → anbefalet
2 Ny sti
  sagsfremstilling Sagsbeskrivelse
  indstilling Administrationen indstiller til Teknikudvalget, = - at det billigste vælges.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('where the items have a heading for it, such a sentence is prose', () => {
  const item = (number: number, recommendation: string) => `Punkt ${number}: Sag ${number} om stier

Sagsfremstilling

Stien er mudret.

Forvaltningen indstiller, at stien bygges.

${recommendation}Beslutning

Godkendt.

`;
  const heading = 'Indstilling\n\nAt stien bygges.\n\n';
  expect(tree(`${item(1, heading)}${item(2, heading)}${item(3, '')}`).match(/^ {2}indstilling/gmu)).toHaveLength(2);
});

const item = (number: number, own: string, text: string) => `Punkt ${number}: Sag ${number} om stier

Sagsfremstilling

Stien er mudret.

${own}

${text}

Indstilling

At stien bygges.

Beslutning

Godkendt.

`;

test('a heading that a third of the items share is a section of its own', () => {
  const document = `REFERAT Teknikudvalget d. 05-09-2023

${item(1, 'Betydning for børn og unge', 'Stien fører til skolen.')}${item(2, 'Betydning for børn og unge', 'Stien fører til hallen.')}${item(3, 'Betydning for børn og unge', 'Ingen, da stien er kort.')}`;
  const sections = tree(document)
    .split('\n')
    .filter((line) => line.includes('Betydning'));
  expect(sections).toEqual(Array(3).fill('  andet Betydning for børn og unge'));
});

test('twice is chance: it stays a sub-heading', () => {
  const document = `REFERAT Teknikudvalget d. 05-09-2023

${item(1, 'Betydning for børn og unge', 'Stien fører til skolen.')}${item(2, 'Betydning for børn og unge', 'Stien fører til hallen.')}${item(3, 'Naboer', 'De vil gerne høres.')}`;
  expect(tree(document)).not.toContain('andet');
  expect(tree(document)).toContain('    > Betydning for børn og unge');
});

test('what stands below a recurring heading says whether it is the decision or the recommendation', () => {
  const own = (number: number, recommended: string, decided: string) => `Punkt ${number}: Sag ${number} om stier

Sagsfremstilling

Stien er mudret.

Hvad udvalget bedes om

${recommended}

Det blev til

${decided}

`;
  check(
    `REFERAT Teknikudvalget d. 05-09-2023

${own(1, 'at stien bygges.', 'Godkendt.')}${own(2, 'at stien lukkes.', 'Udsat.')}${own(3, '- at stien drøftes.', 'Drøftet.')}`,
    `
1 Sag 1 om stier
  sagsfremstilling Sagsfremstilling
  indstilling Hvad udvalget bedes om = at stien bygges.
  beslutning Det blev til = Godkendt. → godkendt
2 Sag 2 om stier
  sagsfremstilling Sagsfremstilling
  indstilling Hvad udvalget bedes om = at stien lukkes.
  beslutning Det blev til = Udsat. → udsat
3 Sag 3 om stier
  sagsfremstilling Sagsfremstilling
  indstilling Hvad udvalget bedes om = - at stien drøftes.
  beslutning Det blev til = Drøftet. → droeftet
`,
  );
});
