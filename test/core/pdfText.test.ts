/** Raw text of a PDF: lines wrapped by the page, headers and footers in their midst, words parted at line ends. */
import { expect, test } from 'vitest';
import { tree } from '../support/tree.ts';

/** The items of the document, as `tree` prints them below the header line. */
function check(document: string, expected: string): void {
  expect(`\n${tree(document).split('\n').slice(1).join('\n')}\n`).toBe(expected);
}

test('contents, wrapped titles and sections without a blank line anywhere', () => {
  check(
    `REFERAT Byrådet d. 27-08-2025
Indholdsfortegnelse
Godkendelse af dagsorden............................................................................ 3
Svar på forslag om en principbeslutning om at sikre havnens fremtid på øen......... 4
Bro mellem biblioteket og gaden, som er en lang titel, der ikke kan være på linjen, og so 17
Punkt 1: Godkendelse af dagsorden
EMN-2023-009832
Beslutninger
Godkendt.
Punkt 2: Svar på forslag om en principbeslutning om at sikre havnens
fremtid på øen
EMN-2025-003383
Beslutninger
Fremsendes til Teknisk Udvalg til behandling.
BESLUTNINGSFORSLAG FRA A
Baggrund:
Havnen har været en del af byen siden 1962.
Resume
Forslaget er behandlet.
Beslutningspunkter
Det indstilles:
At 1) der sikres plads.
Sagsforløb
Udvalg: Magistraten
Dato: 19-08-2025
Punktnummer: 4
Fremsendes til Byrådet.
Bo Krag deltog ikke i sagens behandling.
Bilag
Indstilling
Bilag 1: Forslaget
Punkt 3: Bro mellem biblioteket og gaden, som er en lang titel, der ikke kan være på
linjen, og som derfor går over på den næste
EMN-2025-003384
Beslutninger
Udsat.
`,
    `
1 Godkendelse af dagsorden [EMN-2023-009832]
  beslutning Beslutninger = Godkendt. → godkendt
2 Svar på forslag om en principbeslutning om at sikre havnens
fremtid på øen [EMN-2025-003383]
  beslutning Beslutninger = Fremsendes til Teknisk Udvalg til behandling. → videresendt
  sagsfremstilling BESLUTNINGSFORSLAG FRA A
  resume Resume
  indstilling Beslutningspunkter = Det indstilles: | At 1) der sikres plads.
  andet Sagsforløb
    > Udvalg: Magistraten
Dato: 19-08-2025
Punktnummer: 4
  bilag Bilag = Indstilling | Bilag 1: Forslaget
3 Bro mellem biblioteket og gaden, som er en lang titel, der ikke kan være på
linjen, og som derfor går over på den næste [EMN-2025-003384]
  beslutning Beslutninger = Udsat. → udsat
`,
  );
});

test('headers and footers stand in no section, whatever they say', () => {
  const page = (number: number) => `\nKulturudvalget\n\nReferat\nÅbent referat\nSide ${number}\n\n`;
  check(
    `REFERAT Kulturudvalget d. 14-03-2024
${page(1)}
1. Nyt gulv i hallen

Indstilling
Forvaltningen indstiller, at
${page(2)}
gulvet skiftes.

Beslutning
Godkendt.
${page(3)}
Bilag
Tilbud på gulv
${page(4)}
Tegning af gulvet
`,
    `
1 Nyt gulv i hallen
  indstilling Indstilling = Forvaltningen indstiller, at | gulvet skiftes.
  beslutning Beslutning = Godkendt. → godkendt
  bilag Bilag = Tilbud på gulv | Tegning af gulvet
`,
  );
});

test('a case number is no page’s, and one page number alone may be a reference', () => {
  check(
    `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv

23/320

Sagsfremstilling

Se Side 3 af 5

Beslutning

Godkendt.
`,
    `
1 Nyt gulv [23/320]
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('where the text may hold the section and only its form hides it, it is a hint', async () => {
  const { marked } = await import('../support/findings.ts');
  const document = `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv

Sagsfremstilling

Gulvet er slidt. Beslutning Gulvet skiftes i maj.

Indstilling

At gulvet skiftes.
`;
  expect(marked(document)).toContain('manglende-beslutning hint');
});

test('a sentence that is wrapped behind a decision it speaks of is no heading', () => {
  check(
    `REFERAT Byrådet d. 27-08-2025
Punkt 1: Forslag om en verdensby
EMN-2025-008892
Beslutninger

Fremsendes til Borgmesterens Afdeling med henblik på en indstilling, jf. byrådets vedtagelse i mødet den
27. august 2025 om magistratsbehandling af forslaget.

Resume
Fjordby Kommune ejer to grunde i området, som har stået ubebyggede hen siden lokalplanens vedtagelse i
1990. De sælges nu.
Punkt 2: Forslag om en bro
EMN-2025-008893
Beslutninger
Godkendt.
Resume
En bro.
`,
    `
1 Forslag om en verdensby [EMN-2025-008892]
  beslutning Beslutninger = Fremsendes til Borgmesterens Afdeling med henblik på en indstilling, jf. byrådets vedtagelse i mødet den | 27. august 2025 om magistratsbehandling af forslaget. → videresendt
  resume Resume
2 Forslag om en bro [EMN-2025-008893]
  beslutning Beslutninger = Godkendt. → godkendt
  resume Resume
`,
  );
});
