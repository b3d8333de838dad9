/** How small documents are read, each a trap that real minutes set. */
import { expect, test } from 'vitest';
import { tree } from '../support/tree.ts';

/** `document` below a usual header, unless it brings its own; `expected` as `tree` prints it, header line left out. */
function check(document: string, expected: string): void {
  const own = /^\s*(?:REFERAT|DAGSORDEN|BESLUTNINGSPROTOKOL)/u.test(document);
  const source = own ? trimmed(document) : `REFERAT Kulturudvalget d. 14-03-2024\n\n${trimmed(document)}`;
  const lines = tree(source).split('\n');
  expect((own ? lines : lines.slice(1)).join('\n')).toBe(trimmed(expected));
}

/** Without the line break after the opening quote and the indentation and line break before the closing one. */
function trimmed(text: string): string {
  return text.replace(/^\n/u, '').replace(/\n\s*$/u, '');
}

test('header, contents and one item', () => {
  check(
    `
REFERAT Kulturudvalget 2022-2025 d. 14-03-2024

Mødedato Torsdag d. 14. marts 2024 kl. 15:30

Mødested Mødelokale 2

Mødedeltagere Anna Lund, Bo Krag

Indholdsfortegnelse

Nyt gulv i hallen.....	3
Lukket: Køb af grund..	12
En titel, der er skåret af midt i et or	14
En titel, der er skåret af i sin parentes (6

Punkt 7: Nyt gulv i hallen

04.04.00-G01-12-24

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`,
    `
referat Kulturudvalget 2024-03-14 15:30 @ Mødelokale 2 + Anna Lund, Bo Krag (Nyt gulv i hallen|3; Lukket: Køb af grund|12; En titel, der er skåret af midt i et or|14; En titel, der er skåret af i sin parentes (|6)
7 Nyt gulv i hallen [04.04.00-G01-12-24]
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('the term of the council is no part of the committee, in any form', () => {
  for (const term of ['2018 - 2021', '2022-2025', 'til 31.12.25']) {
    expect(tree(`REFERAT Kulturudvalget ${term} d. 01-12-2021\n`)).toBe('referat Kulturudvalget 2021-12-01');
  }
});

test('an agenda and a protocol say what they are', () => {
  expect(tree('DAGSORDEN Byrådet den 4. april 2024\n')).toBe('dagsorden Byrådet 2024-04-04');
  expect(tree('BESLUTNINGSPROTOKOL Byrådet d. 04.04.2024\n')).toBe('beslutningsprotokol Byrådet 2024-04-04');
});

test('the date decides whose decision it is, not the form of the heading', () => {
  check(
    `
Punkt 1: Takster

Indstilling

Forvaltningen indstiller, at taksterne godkendes.

Beslutning fra Børneudvalget, 12. marts 2024, pkt. 4:

Anbefales.

Afbud: Ida Holm

Beslutning fra Kulturudvalget den 14. marts 2024:

Godkendt.

Punkt 2: Priser

Beslutning Kulturudvalget den 01-02-2024

Udsat.

Beslutning Kulturudvalget den 14-03-2024

Drøftet.
`,
    `
1 Takster
  indstilling Indstilling = Forvaltningen indstiller, at taksterne godkendes.
  tidligere-beslutning Beslutning fra Børneudvalget, 12. marts 2024, pkt. 4: {Børneudvalget 2024-03-12 #4} = Anbefales. → anbefalet ~ Ida Holm
  beslutning Beslutning fra Kulturudvalget den 14. marts 2024: {Kulturudvalget 2024-03-14} = Godkendt. → godkendt
2 Priser
  tidligere-beslutning Beslutning Kulturudvalget den 01-02-2024 {Kulturudvalget 2024-02-01} = Udsat. → udsat
  beslutning Beslutning Kulturudvalget den 14-03-2024 {Kulturudvalget 2024-03-14} = Drøftet. → droeftet
`,
  );
});

test('committees are compared without term, & or a missing s', () => {
  check(
    `
REFERAT Arbejdsmarkeds- og Fritidsudvalget 2022-2025 d. 14-03-2024

Punkt 1: Takster

Beslutning fra Arbejdsmarked- & Fritidsudvalget, 14. marts 2024, pkt. 1:

Godkendt.
`,
    `
referat Arbejdsmarkeds- og Fritidsudvalget 2024-03-14
1 Takster
  beslutning Beslutning fra Arbejdsmarked- & Fritidsudvalget, 14. marts 2024, pkt. 1: {Arbejdsmarked- & Fritidsudvalget 2024-03-14 #1} = Godkendt. → godkendt
`,
  );
});

test('decision headings of other houses', () => {
  check(
    `
Punkt 1: Takster

Beslutning i Børneudvalget den 12-03-2024

Anbefales.

Byrådets beslutning i mødet den 22. februar 2024:

Udsat.

Økonomiudvalget, 13-03-2024, pkt. 9

Anbefales.

Kulturudvalgets beslutning den 14. marts 2024

Godkendt.
`,
    `
1 Takster
  tidligere-beslutning Beslutning i Børneudvalget den 12-03-2024 {Børneudvalget 2024-03-12} = Anbefales. → anbefalet
  tidligere-beslutning Byrådets beslutning i mødet den 22. februar 2024: {Byrådet 2024-02-22} = Udsat. → udsat
  tidligere-beslutning Økonomiudvalget, 13-03-2024, pkt. 9 {Økonomiudvalget 2024-03-13 #9} = Anbefales. → anbefalet
  beslutning Kulturudvalgets beslutning den 14. marts 2024 {Kulturudvalget 2024-03-14} = Godkendt. → godkendt
`,
  );
});

test('an empty heading directly followed by Beslutning is one decision', () => {
  check(
    `
Punkt 11: Takster

Beslutning fra Kulturudvalget, 14. marts 2024, pkt. 11:

Beslutning

Til efterretning.

Ida Holm og Bo Krag deltog ikke i sagens behandling
`,
    `
11 Takster ~ Ida Holm, Bo Krag
  beslutning Beslutning fra Kulturudvalget, 14. marts 2024, pkt. 11: {Kulturudvalget 2024-03-14 #11}
  beslutning Beslutning = Til efterretning. → taget-til-efterretning
`,
  );
});

test('an earlier decision quoted in the case text ends at a sub-heading; this meeting’s does not', () => {
  check(
    `
Punkt 1: Plan

Sagsbeskrivelse

Planen har været i høring.

Beslutning fra Kulturudvalget, 4. januar 2024, pkt. 3:

Udvalget godkender planen.

Afbud fra Bo Krag.

Tilføjelser

Der er tilføjet en side.

Indstilling

Forvaltningen fremsender sagen til udvalgets orientering.

Beslutning

Godkendt med bemærkninger.

Bemærkninger

Planen skal følges op.
`,
    `
1 Plan
  sagsfremstilling Sagsbeskrivelse
  tidligere-beslutning Beslutning fra Kulturudvalget, 4. januar 2024, pkt. 3: {Kulturudvalget 2024-01-04 #3} = Udvalget godkender planen. → godkendt ~ Bo Krag
    > Tilføjelser
  indstilling Indstilling = Forvaltningen fremsender sagen til udvalgets orientering.
  beslutning Beslutning = Godkendt med bemærkninger. | Bemærkninger | Planen skal følges op. → godkendt
`,
  );
});

test('a recommendation in running prose is no section, and `at` points of the case text are none', () => {
  check(
    `
Punkt 1: Udflugt

Sagsfremstilling

Udflugten går til havnen. Forvaltningen indstiller, at udvalget tager af sted.

Forslagene indstilles udmøntet som følger:

På den baggrund anbefales følgende:

- at der købes en bus
- At bussen er rød.

Forvaltningen anbefaler at udvalget tager sagen til efterretning.

Forvaltningen indstiller

At udvalget beslutter, om bussen skal købes.

Beslutning

Indstilles til godkendelse
`,
    `
1 Udflugt
  sagsfremstilling Sagsfremstilling
  indstilling Forvaltningen indstiller = At udvalget beslutter, om bussen skal købes.
  beslutning Beslutning = Indstilles til godkendelse → anbefalet
`,
  );
});

test('a lead-in below a recommendation’s heading is its first line, however many chiefs it names', () => {
  check(
    `
Punkt 1: Visioner

Administrativ indstilling

Chef for Kultur Anna Lund, chef for Fritid Bo Krag og chef for Idræt Ida Holm indstiller, at

- udvalget drøfter visionerne.

Beslutning

Drøftet.
`,
    `
1 Visioner
  indstilling Administrativ indstilling = Chef for Kultur Anna Lund, chef for Fritid Bo Krag og chef for Idræt Ida Holm indstiller, at | - udvalget drøfter visionerne.
  beslutning Beslutning = Drøftet. → droeftet
`,
  );
});

test('recommendation headings by who recommends', () => {
  const headings = [
    'Direktøren for Kultur/Fritid og Idræt indstiller,',
    'Forvaltningen indstiller til Byrådet, at:',
    'Center for Kultur indstiller',
    'Administrationens indstilling',
    'Borgmesteren indstiller til Økonomiudvalget,',
    'INDSTILLING:',
    'Forslag til beslutning',
    'Forvaltningen anbefaler:',
  ];
  for (const heading of headings) {
    check(
      `Punkt 1: Takster\n\nSagsfremstilling\n\nTaksterne stiger.\n\n${heading}\n\n- at taksterne godkendes.\n`,
      `1 Takster\n  sagsfremstilling Sagsfremstilling\n  indstilling ${heading} = - at taksterne godkendes.`,
    );
  }
});

test('lines that only begin like headings stay prose', () => {
  const prose = [
    'Beslutning om ny lokalplan træffes til efteråret',
    'Beslutning om udvalgets kompetence',
    'Af beslutningsgrundlaget fremgik følgende:',
    'Økonomi og HR udtaler:',
    'Økonomisk ligger forbruget lavt',
    'Høring 30.09.23 - 12.11.23',
    'Høringssvar:',
    'Bilag 1 Beskæftigelsespolitiske mål 2024',
    'Indstillingen fra sidste år blev trukket tilbage',
    'Status marts 2024: Havnby 2,0 %',
  ];
  for (const line of prose) {
    check(
      `Punkt 1: Takster\n\nSagsfremstilling\n\nTaksterne stiger.\n\n${line}\n`,
      '1 Takster\n  sagsfremstilling Sagsfremstilling',
    );
  }
});

test('numbered prose, bullets and broken bullets are no items', () => {
  check(
    `
Punkt 1: Mål

Sagsfremstilling

Udvalget har tre mål:

1. Hvordan skaber vi liv i hallen?
2. Flere unge skal svømme.

A) Den første vej

- § Målene om flere hold

§ 4 på skolerne

Punkt 2: Plan

Sagsfremstilling

 1. en klar kommunikation
 2. en ramme
`,
    `
1 Mål
  sagsfremstilling Sagsfremstilling
2 Plan
  sagsfremstilling Sagsfremstilling
`,
  );
});

test('metadata of every form, and none of it is a heading', () => {
  check(
    `
Punkt 1: Takster

Sagsfremstilling

1. Takster

Doknr.: 727-2024-127

Sagsnr.: 727-2024-2162

Åbent

Fmd. init.:

Resume

Taksterne stiger.

Punkt 2: Priser

15.00.00-P20-2-21

Kommunikation

X

Øvrige sagsbehandlere: -

Resume

Priserne falder.

Punkt 3: Gebyrer

00.30.14G01-4-21

Punkt 4: Afgifter

23/320

Punkt 5: Bøder

00.22.02000-1-20
`,
    `
1 Takster [727-2024-2162] <727-2024-127>
  sagsfremstilling Sagsfremstilling
  resume Resume
2 Priser [15.00.00-P20-2-21]
  resume Resume
3 Gebyrer [00.30.14G01-4-21]
4 Afgifter [23/320]
5 Bøder [00.22.02000-1-20]
`,
  );
});

test('attachments keep numbers and dates that belong to the name, and are listed as printed', () => {
  check(
    `
Punkt 1: Takster

Bilag

Takster 2024 727-2024-23430

Bilag 1 Mål 14.03.2024

bilag til månedlig opfølgning.pdf

Tidsplan

Referat

Beslutning

Godkendt
`,
    `
1 Takster
  bilag Bilag = Takster 2024 | Bilag 1 Mål 14.03.2024 | bilag til månedlig opfølgning.pdf | Tidsplan | Referat
  beslutning Beslutning = Godkendt → godkendt
`,
  );
});

test('attendance before or behind the decision is no part of it', () => {
  check(
    `
Punkt 1: Takster

Beslutning

Afbud: Anna Lund, Bo Krag (V) og Ida Holm

Godkendt

Punkt 2: Priser

Beslutning

Godkendt.

Afbud fra Anna Lund.

Punkt 3: Bøder

Beslutning

Fraværende:

Godkendt.
`,
    `
1 Takster ~ Anna Lund, Bo Krag (V), Ida Holm
  beslutning Beslutning = Godkendt → godkendt
2 Priser ~ Anna Lund
  beslutning Beslutning = Godkendt. → godkendt
3 Bøder
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('words for parts of the case text are sub-headings inside it and sections outside', () => {
  check(
    `
Punkt 1: Takster

Sagsfremstilling

Baggrund:

Taksterne er gamle.

Vurdering

De bør stige.

Punkt 2: Priser

Resume

Priserne falder.

Baggrund

Priserne er høje.
`,
    `
1 Takster
  sagsfremstilling Sagsfremstilling
    > Baggrund:
    > Vurdering
2 Priser
  resume Resume
  sagsfremstilling Baggrund
`,
  );
});

test('free sub-headings: a paragraph of few words above text, never a lead-in or a list of dates', () => {
  check(
    `
Punkt 1: Takster

Sagsfremstilling

Taksterne er gamle.

Beregning

De stiger med 2 %.

Udmøntning:

Stigningen sker over to år.

Følgende steder berøres:

- Hallen

Det ses af tabellen, at:

- Hallen er dyr

Tidsplan

BFU 29.11.23 (orientering)

SSU 30.11.23 (orientering)
`,
    `
1 Takster
  sagsfremstilling Sagsfremstilling
    > Beregning
    > Udmøntning:
  andet Tidsplan
`,
  );
});

test('closed items, and an item that holds nothing but Intet', () => {
  check(
    `
Punkt 9: Lukket: Eventuelt (B)

Intet.

Punkt 10: Underskriftsark (B)
`,
    `
9 Eventuelt (B) (lukket)
10 Underskriftsark (B)
`,
  );
});

test('Windows and old Macintosh line ends read alike', () => {
  const source = 'REFERAT Kulturudvalget d. 14-03-2024\n\nPunkt 1: Takster\n\nBeslutning\n\nGodkendt.\n';
  const expected = tree(source);
  expect(expected).toContain('beslutning Beslutning = Godkendt. → godkendt');
  expect(tree(source.replaceAll('\n', '\r\n'))).toBe(expected);
  expect(tree(source.replaceAll('\n', '\r'))).toBe(expected);
});

test('a secretary who leaves out the blank lines gets the same outline', () => {
  check(
    `
Punkt 1: Takster
04.00.00-G01-1-24
Sagsfremstilling
Taksterne stiger.
Indstilling
Forvaltningen indstiller, at taksterne godkendes.
Beslutning
Godkendt.
Punkt 2: Eventuelt
Beslutning
Intet.
`,
    `
1 Takster [04.00.00-G01-1-24]
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = Forvaltningen indstiller, at taksterne godkendes.
  beslutning Beslutning = Godkendt. → godkendt
2 Eventuelt
  beslutning Beslutning = Intet. → intet
`,
  );
});

test('other forms of item headings', () => {
  for (const form of [
    'PUNKT 3 Takster',
    'Pkt. 3 Takster',
    'Punkt 3. Takster',
    'Punkt 3 - Takster',
    '3. Takster',
    '3\n\nTakster',
    'Punkt 3\n\nTakster',
  ]) {
    check(
      `${form}\n\nIndstilling\n\nForvaltningen indstiller, at taksterne godkendes.\n\nBeslutning\n\nGodkendt.\n`,
      `
3 Takster
  indstilling Indstilling = Forvaltningen indstiller, at taksterne godkendes.
  beslutning Beslutning = Godkendt. → godkendt
`,
    );
  }
});

test('items without numbers, told by the titles the contents list', () => {
  check(
    `
REFERAT Kulturudvalget d. 14-03-2024

Indholdsfortegnelse

Takster for hallen.....	3
Eventuelt.....	4

Takster for hallen

Beslutning

Godkendt.

Eventuelt

Beslutning

Intet.
`,
    `
referat Kulturudvalget 2024-03-14 (Takster for hallen|3; Eventuelt|4)
– Takster for hallen
  beslutning Beslutning = Godkendt. → godkendt
– Eventuelt
  beslutning Beslutning = Intet. → intet
`,
  );
});

test('text without any item is a document without items', () => {
  expect(tree('')).toBe('referat');
  expect(tree('Kære borgmester.\n\nTak for sidst.\n')).toBe('referat');
});
