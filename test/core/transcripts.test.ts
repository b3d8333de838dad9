/** PDF files as a site shows their text: its own lines above, and each page's number before its first line. */
import { expect, test } from 'vitest';
import { tree } from '../support/tree.ts';

/** The whole document, as `tree` prints it. */
function check(document: string, expected: string): void {
  expect(`\n${tree(document)}\n`).toBe(expected);
}

test('what a site says above the text, and each page’s number before its first line', () => {
  check(
    `HAVNBY KOMMUNE. REFERAT Kulturudvalget. Mødedato: Onsdag den 07-12-2011

Størrelse: px
Starte visningen fra side:

Download "HAVNBY KOMMUNE. REFERAT Kulturudvalget. Mødedato: Onsdag den 07-12-2011"

Transkript

1 REFERAT
Mødetidspunkt: 17:00
Fraværende: Henning Krat

2 Indholdsfortegnelse
Side
1. Godkendelse af dagsorden ... 1
2. Nyt gulv i hallen ... 2

3 1. Godkendelse af dagsorden
J.nr.: 00.22.02.A10
Beslutning i Kulturudvalget den 07-12-2011:
Godkendt.
165

4 2. Nyt gulv i hallen
J.nr.: 04.04.00.S00
Sagsfremstilling:
Gulvet er slidt.
5
Indstilling:
Forvaltningen indstiller, at gulvet skiftes.
Beslutning i Kulturudvalget den 07-12-2011:
Godkendt.
166
`,
    `
referat Kulturudvalget 2011-12-07 17:00 ~ Henning Krat (Godkendelse af dagsorden|1; Nyt gulv i hallen|2)
1 Godkendelse af dagsorden [00.22.02.A10]
  beslutning Beslutning i Kulturudvalget den 07-12-2011: {Kulturudvalget 2011-12-07} = Godkendt. → godkendt
2 Nyt gulv i hallen [04.04.00.S00]
  sagsfremstilling Sagsfremstilling:
  indstilling Indstilling: = Forvaltningen indstiller, at gulvet skiftes.
  beslutning Beslutning i Kulturudvalget den 07-12-2011: {Kulturudvalget 2011-12-07} = Godkendt. → godkendt
`,
  );
});

test('the word in a text is no heading', () => {
  check(
    `REFERAT Kulturudvalget d. 07-12-2011

Punkt 1: Nyt gulv

Transkript

1 Gulvet
`,
    `
referat Kulturudvalget 2011-12-07
1 Nyt gulv
`,
  );
});

test('numbers of items are none of pages; a heading on every page is no header', () => {
  const item = (number: number, title: string) => `
${number} ${title}

Indstilling

Forvaltningen indstiller, at det sker.

Beslutning

Godkendt.
`;
  check(
    `Referat Byrådet 14-03-2024

Transkript

1 Kulturudvalget 14. marts 2024
${item(1, 'Nyt gulv i hallen')}${item(2, 'Lys på stien')}${item(3, 'Nyt tag')}`,
    `
referat Byrådet 2024-03-14
1 Nyt gulv i hallen
  indstilling Indstilling = Forvaltningen indstiller, at det sker.
  beslutning Beslutning = Godkendt. → godkendt
2 Lys på stien
  indstilling Indstilling = Forvaltningen indstiller, at det sker.
  beslutning Beslutning = Godkendt. → godkendt
3 Nyt tag
  indstilling Indstilling = Forvaltningen indstiller, at det sker.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
  const page = (number: number, title: string) => `
Punkt ${number}: ${title}

Sagsfremstilling

Tekst.

${number + 1} Beslutning

Godkendt.
`;
  check(
    `Referat Byrådet 14-03-2024

Transkript

1 Byrådet
${page(1, 'Gulv')}${page(2, 'Lys')}${page(3, 'Tag')}`,
    `
referat Byrådet 2024-03-14
1 Gulv
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Godkendt. → godkendt
2 Lys
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Godkendt. → godkendt
3 Tag
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});
