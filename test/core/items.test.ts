/** Item headings in the forms of other agenda systems: number and title of each item, and what is no item. */
import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';

/** `number title` of every item, `lukket` behind a closed one. */
function check(document: string, expected: readonly string[]): void {
  const items = parse(document).punkter.map(({ number, title, closed }) =>
    [number ?? '–', title.text.replace(/\s+/gu, ' '), closed && 'lukket'].filter(Boolean).join(' '),
  );
  expect(items).toEqual(expected);
}

test('numbers before titles, among numbered recommendations and attachments', () => {
  check(
    `BESLUTNINGSPROTOKOL

for Økonomiudvalgets møde den 12. marts 2024 kl. 15.15

1. Godkendelse af dagsorden (2024-0001234)
Udvalget skal godkende dagsordenen.

BESLUTNING
Godkendt.

2. Budgetramme 2025 (2024-0004567)
Udvalget skal tage stilling til rammen.

INDSTILLING
Forvaltningen indstiller, at udvalget anbefaler,
1. at rammen godkendes,
2. At forslagene sendes i høring.

BILAG
1. Notat om rammen
2. Oversigt
3. Takster

BESLUTNING
Anbefalet.

3. Eventuelt
BESLUTNING
Intet.
`,
    ['1 Godkendelse af dagsorden (2024-0001234)', '2 Budgetramme 2025 (2024-0004567)', '3 Eventuelt'],
  );
});

test('number and title on two lines, with a case number below', () => {
  check(
    `Referat fra møde i Teknik- og Miljøudvalget

Punkt 1.

Godkendelse af dagsorden

2023-000123

Beslutning:

Godkendt.

Punkt 2.

Lokalplan 4-2-109 Boliger ved Åen

2022-051234

Beslutning:

Punkt 1 på listen udgår. Resten anbefales.

Punkt 3 på listen drøftes senere
`,
    ['1 Godkendelse af dagsorden', '2 Lokalplan 4-2-109 Boliger ved Åen'],
  );
});

test('contents numbered like the items, with leaders and pages', () => {
  check(
    `Byrådet

Referat
Mandag den 26. februar 2024

Indholdsfortegnelse

1. Godkendelse af dagsorden ............ 2
2. Regnskab for Skovskolen ....... 4
3. Lukket punkt: Grundsalg ............. 6

1. Godkendelse af dagsorden

00.01.00-A00-1-24

Beslutning
Godkendt.

2. Regnskab for Skovskolen

17.00.00-S00-3-23

Indstilling
Administrationen indstiller, at regnskabet godkendes.

Beslutning
Godkendt som indstillet.

3. Lukket punkt: Grundsalg
`,
    ['1 Godkendelse af dagsorden', '2 Regnskab for Skovskolen', '3 Grundsalg lukket'],
  );
});

test('no numbers: the line above each case number', () => {
  check(
    `UDVALG: Kultur og Fritid
DATO: 14.03.2024
STED: Mødelokale B

Godkendelse af dagsorden
SAGSNR.: 24/123
BESLUTNING
Godkendt

Tilskud til musikskolen
SAGSNR.: 24/456
FORVALTNINGENS INDSTILLING
At tilskuddet gives.
BESLUTNING
Godkendt
`,
    ['– Godkendelse af dagsorden', '– Tilskud til musikskolen'],
  );
});

test('a title wrapped over lines', () => {
  check(
    `Punkt 1: Endelig vedtagelse af lokalplan 114 for boliger i det gamle
mejeri ved åen

Beslutning

Godkendt.
`,
    ['1 Endelig vedtagelse af lokalplan 114 for boliger i det gamle mejeri ved åen'],
  );
});

test('an item with the wrong number is still an item', () => {
  check(
    `Punkt 1: Takster

Beslutning

Godkendt.

Punkt 1: Priser

Beslutning

Godkendt.

Punkt 9: Gebyrer

Beslutning

Godkendt.

Punkt 3: Bøder

Beslutning

Godkendt.
`,
    ['1 Takster', '1 Priser', '9 Gebyrer', '3 Bøder'],
  );
});

test('numbered prose alone is no agenda', () => {
  check('1. Hvordan skaber vi liv i hallen?\n2. Flere unge skal svømme.\n3. Flere gamle skal danse.\n', []);
  check('Kære alle\n\n1. Vi ses på torvet.\n\n2. Vi går til havnen.\n', []);
});

test('the title of one item is not that of the next too', () => {
  const decision = '\n\nBeslutning\n\nGodkendt.\n\n';
  check(`Punkt 1: Nyt gulv${decision}Punkt 2\nPriser\nPunkt 3${decision}`, ['1 Nyt gulv', '2 Priser', '3']);
  check(`Punkt 2: Nyt gulv\n\nPUNKT 3${decision}`, ['2 Nyt gulv', '3']);
  check('Punkt 2: Nyt gulv\nPUNKT 3\n', []);
});

test('a number glued to its title right below a list with other marks is no number of that list', () => {
  const below = 'Beslutning\nGodkendt.\n';
  check(
    `Byrådets møde den 27. april 2022
Referat
88Spørgsmål fra borgerne
${below}Sagsfremstilling
Regler for spørgetiden
1. Spørgsmål skal være modtaget senest torsdagen før.
2. Spørgeren skal være til stede.
3. Hver spørger har to minutter.
89Godkendelse af dagsorden
${below}90Beslutning om budgetopfølgning
Resume
Der er et merforbrug.
${below}91Beslutning om lokalplan 147
Resume
Forslaget har været i høring.
${below}`,
    [
      '88 Spørgsmål fra borgerne',
      '89 Godkendelse af dagsorden',
      '90 Beslutning om budgetopfølgning',
      '91 Beslutning om lokalplan 147',
    ],
  );
});

test('a title in capitals wrapped over two lines, as a case number below it shows', () => {
  check(
    `DAGSORDEN Økonomiudvalget d. 17-03-2015
1. OVERSKUD FRA BRUGERRÅDET
Sagsnr. 783-2015-18021 Dok.nr. 783-2015-20001 Sagsbeh. Mads Over
INDSTILLING
Teknisk Forvaltning indstiller,
At overskuddet bruges til ture.
BILAG
1. Brev fra brugerrådet (783-2015-18022)
2. LOKALPLAN NR. 271 - BOLIGOMRÅDE VED KIRKEBAKKEN I HJARBÆK OG TILLÆG NR. 4
TIL KOMMUNEPLANEN
Sagsnr. 783-2013-41210 Dok.nr. 783-2015-20007 Sagsbeh. Mads Over
INDSTILLING
Teknisk Forvaltning indstiller,
At forslaget vedtages endeligt.
3. TAKSTER
Sagsnr. 783-2013-41211 Dok.nr. 783-2015-20008 Sagsbeh. Mads Over
INDSTILLING
Teknisk Forvaltning indstiller,
At taksterne godkendes.
`,
    [
      '1 OVERSKUD FRA BRUGERRÅDET',
      '2 LOKALPLAN NR. 271 - BOLIGOMRÅDE VED KIRKEBAKKEN I HJARBÆK OG TILLÆG NR. 4 TIL KOMMUNEPLANEN',
      '3 TAKSTER',
    ],
  );
});

test('a colon in a title below its number makes no label of it', () => {
  const item = (number: number, title: string) => `0${number}.00.00-A00-1-16
${number}.
${title}
Resumé
Sagen er kort.
Direktionen indstiller, at sagen godkendes.
`;
  check(
    `DAGSORDEN Byrådet d. 25-05-2016
${item(1, 'Revisionsberetning nr. 19')}${item(2, 'Økonomirapport 1')}${item(3, 'SF ønsker punkt behandlet i Byrådet: Fri adgang til offentlige toiletter')}`,
    [
      '1 Revisionsberetning nr. 19',
      '2 Økonomirapport 1',
      '3 SF ønsker punkt behandlet i Byrådet: Fri adgang til offentlige toiletter',
    ],
  );
});

test('a title goes on over no other item, whatever case stands below that', () => {
  check(
    `REFERAT Miljøudvalget d. 12-11-2018
Punkt 3: Beslutning: Vandplan
09.00.00-P00-1-18
Beslutningstema
Udvalget skal tage stilling til vandplanen.
Beslutning
Godkendt.
Punkt 4: Orientering: Salg af areal ved Engvej (Lukket punkt)
Punkt 5: Beslutning: Udkast til sundhedspolitik
29.00.00-P00-2-18
Beslutningstema
Udvalget skal tage stilling til politikken.
Beslutning
Godkendt.
`,
    [
      '3 Beslutning: Vandplan',
      '4 Orientering: Salg af areal ved Engvej (Lukket punkt) lukket',
      '5 Beslutning: Udkast til sundhedspolitik',
    ],
  );
});

test('where titles stand above their numbers they all do, the one of a closed item with nothing below too', () => {
  check(
    `REFERAT Sundhedsudvalget d. 12-06-2012

Godkendelse af dagsorden
Sag nr. 39

Beslutning

Godkendt.

Sundhedspolitik
Sag nr. 40

Sagens kerne

Der er et udkast.

Beslutning

Godkendt.

Bilag

Bilag 1: Udkast

Lukket - Klagesag
Sag nr. 41

Eventuelt
Sag nr. 42

Beslutning

Intet.
`,
    ['39 Godkendelse af dagsorden', '40 Sundhedspolitik', '41 Klagesag lukket', '42 Eventuelt'],
  );
});

test('titles without numbers, below attachments that are none', () => {
  const item = (title: string, further = '') => `
    ${title}

    Beslutning
    Godkendt.
${further}    Sagens forløb
    23-10-2019 Egehavn Byråd
    Godkendt.

    Bilag
`;
  check(
    `Vælg

Referat Egehavn Byråd 23-10-2019
${item('Godkendelse af referat')}${item('Cykelgader i Sydbyen - anlægsbevilling', '    Resumé\n    Gaderne er smalle.\n    Indstilling\n    Det indstilles:\n    At 1) der gives en bevilling.\n')}${item('Byrådets mødeplan 2020')}`,
    ['– Godkendelse af referat', '– Cykelgader i Sydbyen - anlægsbevilling', '– Byrådets mødeplan 2020'],
  );
});

test('what was decided of another item is no item, though the contents have its title', () => {
  const item = (number: number, title: string, decision: string) => `Punkt ${number}: ${title}
Beslutning Kulturudvalget den 21-05-2019
${decision}
`;
  check(
    `REFERAT Kulturudvalget d. 21-05-2019
Indholdsfortegnelse
Godkendelse af dagsorden.....\t3
Budget 2020.....\t4
Tilskud til folkemøde på havnen.....\t5
${item(1, 'Godkendelse af dagsorden', 'Punkt 3 Tilskud til folkemøde på havnen udsættes.\nDagsordenen i øvrigt godkendt.')}${item(2, 'Budget 2020', 'Drøftet.')}${item(3, 'Tilskud til folkemøde på havnen', 'Udsat.')}`,
    ['1 Godkendelse af dagsorden', '2 Budget 2020', '3 Tilskud til folkemøde på havnen'],
  );
});

test('the first item glued to the last entry of the contents, whose titles stand below the items’ headings too', () => {
  const item = (title: string) => `${title}

${title.replace(/^\d+\. /u, '')}

Indstilling
Direktøren indstiller, at sagen drøftes.

Beslutning i Klimaudvalget den 11-11-2016
Drøftet.
`;
  check(
    `UDVALG

Klimaudvalget

PUNKTER

161. Godkendelse af dagsorden til mødet d. 11. november 2016
162. Takst for Flextur fra 2018
163. Orienteringer til mødet den 11. november 2016${item('161. Godkendelse af dagsorden til mødet d. 11. november 2016')}${item('162. Takst for Flextur fra 2018')}${item('163. Orienteringer til mødet den 11. november 2016')}`,
    [
      '161 Godkendelse af dagsorden til mødet d. 11. november 2016',
      '162 Takst for Flextur fra 2018',
      '163 Orienteringer til mødet den 11. november 2016',
    ],
  );
});

test('a numbered list above the first heading of an item is none of the items', () => {
  const item = (number: number, text: string) => `
${number}. Sag ${number}

${text}Indstilling

Forvaltningen indstiller, at det sker.

Beslutning

Godkendt.
`;
  check(
    `REFERAT Byrådet d. 14-03-2024
${item(1, '')}${item(2, '')}${item(3, '')}${item(4, 'Sagen vedrører to veje:\n\n1. Nygade\n\n2. Algade\n\n')}${item(5, '')}`,
    ['1 Sag 1', '2 Sag 2', '3 Sag 3', '4 Sag 4', '5 Sag 5'],
  );
});

test('the end of a number is no item glued on; several items may be glued to one line', () => {
  const contents = Array.from({ length: 11 }, (_, at) => `${at + 1}. Lukket sag om ejendom`).join('\n');
  const items = Array.from(
    { length: 11 },
    (_, at) => `\n${at + 1}. Lukket sag om ejendom\n\nBeslutning\n\nGodkendt.\n`,
  );
  check(
    `REFERAT Byrådet d. 14-03-2024

Indholdsfortegnelse
${contents}
${items.join('')}`,
    Array.from({ length: 11 }, (_, at) => `${at + 1} Lukket sag om ejendom`),
  );
  check(
    `REFERAT Byrådet d. 14-03-2024

62/1. Nyt gulv

Beslutning

Godkendt.63/2. Meddelelser64/3. Eventuelt
`,
    ['62 Nyt gulv', '63 Meddelelser', '64 Eventuelt'],
  );
});

test('a title below the contents is none of their entries, whatever number its case has', () => {
  check(
    `REFERAT Byrådet d. 14-03-2024

Indholdsfortegnelse

Nyt gulv.....\t3
Lys på stien.....\t6

Punkt 1: Nyt gulv
Sagsnr.\t12

Beslutning

Godkendt.

Punkt 2: Lys på stien
Sagsnr.\t13

Beslutning

Godkendt.
`,
    ['1 Nyt gulv', '2 Lys på stien'],
  );
});

test('what is said of the case behind the number, and the title below', () => {
  check(
    `Miljøudvalget

Referat fra ordinært møde 09-10-2013

Onsdag 09.10.2013 kl. 8:00

Miljøudvalget

Punkt: 1 Acadre sagsnr.: 13/88 Journalnr.: Sagsforløb: MU - Åben sag Mødedato: 09.10.2013

Meddelelser

Beslutning

Udvalget blev orienteret om broen.

Punkt: 2 Acadre sagsnr.: 13/4410 Journalnr.: 00.30.14S00 Sagsforløb: MU-ØU - Åben sag Mødedato: 09.10.2013

Budgetopfølgning 3, 2013

Resume

Opfølgningen viser balance.

Forslag

Det foreslås, at opfølgningen anbefales.

Beslutning

Anbefales.
`,
    ['1 Meddelelser', '2 Budgetopfølgning 3, 2013'],
  );
});

test('numbers with the time set for the item, and parentheses that have lost the case', () => {
  check(
    `Referat af Seniorrådsmøde 27. september 2023

1 - 09.00-09.05 Godkendelse af dagsordenen

Godkendt

2 - 09.05-09.40 Gennemgang af udvalgets dagsorden

Punkt 1. Kvalitetsstandarder 2024

Solveig gennemgår ændringerne.

Punkt 4, Ny vaskeordning

Ordningen sendes i udbud efter nytår.

3 - 09.40-10.15 Høring om ny trafikplan

Referat:

Rådet sender svaret.

4 - 10.15-10.30 Eventuelt ( )

Intet.
`,
    ['1 Godkendelse af dagsordenen', '2 Gennemgang af udvalgets dagsorden', '3 Høring om ny trafikplan', '4 Eventuelt'],
  );
});
