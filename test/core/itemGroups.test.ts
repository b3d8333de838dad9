/** Headings above several items: what they say of each, and that they are no text of the item above. */
import { expect, test } from 'vitest';
import { tree } from '../support/tree.ts';

/** The whole document, as `tree` prints it. */
function check(document: string, expected: string): void {
  expect(`\n${tree(document)}\n`).toBe(expected);
}

test('a group that is held behind closed doors, to its last item, which has nothing but its title', () => {
  check(
    `REFERAT Byrådet d. 21-01-2016

ÅBENT MØDE

1. Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

LUKKET MØDE

2. Køb af en grund

Beslutning

Godkendt.

3. Salg af en bygning
`,
    `
referat Byrådet 2016-01-21
1 Nyt gulv i hallen
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes.
  beslutning Beslutning = Godkendt. → godkendt
2 Køb af en grund (lukket)
  beslutning Beslutning = Godkendt. → godkendt
3 Salg af en bygning (lukket)
`,
  );
});

test('groups of what is told, and of what is to be decided', () => {
  check(
    `REFERAT Byrådet d. 21-01-2016

ÅBNE EFTERRETNINGSSAGER

1. Regnskab for varmeværket

Sagsfremstilling

Værket har sendt sit regnskab.

Beslutning

Til efterretning.

ÅBNE BESLUTNINGSSAGER

2. Nyt gulv i hallen

Sagsfremstilling

Gulvet er slidt.

Beslutning

Godkendt.
`,
    `
referat Byrådet 2016-01-21
1 Regnskab for varmeværket
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Til efterretning. → taget-til-efterretning
2 Nyt gulv i hallen
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('the committees whose cases a council treats', () => {
  check(
    `REFERAT Byrådet d. 21-01-2016

ØKONOMIUDVALGET

Punkt 1: Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

KULTUR- OG FRITIDSUDVALGET (LUKKET DEL)

Punkt 2: Årets pris

Beslutning

Til efterretning
`,
    `
referat Byrådet 2016-01-21
1 Nyt gulv i hallen
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes.
  beslutning Beslutning = Godkendt. → godkendt
2 Årets pris (lukket)
  beslutning Beslutning = Til efterretning → taget-til-efterretning
`,
  );
});

test('a group that is named below the title, and a case that is named between group and item', () => {
  check(
    `REFERAT Byrådet d. 21-01-2016

1. Havnens udvikling

D. Orientering

Sagsfremstilling

Direktøren fortalte om havnen.

Beslutning

Til efterretning.

Lukkede dagsordenspunkter

82.02.00-G10-7-20

2. Leje af lokaler

Beslutning

Godkendt.
`,
    `
referat Byrådet 2016-01-21
1 Havnens udvikling
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Til efterretning. → taget-til-efterretning
2 Leje af lokaler (lukket) [82.02.00-G10-7-20]
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('the state of a case beside its number', () => {
  check(
    `REFERAT Byrådet d. 21-01-2016

1. Nyt gulv i hallen

Åbent - 08.02.00-A00-1-17

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

2. Køb af en grund

Lukket - 82.02.00-G10-31-17

3. Salg af en grund

J.nr.: 82.01.00.G10    Sagsid: 731550    Lukket sag
`,
    `
referat Byrådet 2016-01-21
1 Nyt gulv i hallen [08.02.00-A00-1-17]
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes.
  beslutning Beslutning = Godkendt. → godkendt
2 Køb af en grund (lukket) [82.02.00-G10-31-17]
3 Salg af en grund (lukket) [82.01.00.G10, 731550]
`,
  );
});

test('attachments of all items listed at the end are no section of the last one', () => {
  check(
    `REFERAT Byrådet d. 21-01-2016

1. Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

2. Lys på stien

Indstilling

Forvaltningen indstiller, at der sættes lys op.

Beslutning

Udsat.

Bilagsoversigt

1. Nyt gulv i hallen
1. Tilbud (80112/16)
2. Lys på stien
1. Kort over lamper (80116/16)
`,
    `
referat Byrådet 2016-01-21
1 Nyt gulv i hallen
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes.
  beslutning Beslutning = Godkendt. → godkendt
2 Lys på stien
  indstilling Indstilling = Forvaltningen indstiller, at der sættes lys op.
  beslutning Beslutning = Udsat. → udsat
`,
  );
});

test('the first heading of an item without a title heads no group of the next', () => {
  check(
    `Beslutningspunkter
Sagens forløb
Sagens forløb
`,
    `
dagsorden
– 
  indstilling Beslutningspunkter
– 
  andet Sagens forløb
– 
  andet Sagens forløb
`,
  );
});

test('the last entry of the contents heads no group, whatever it says of the doors', () => {
  check(
    `REFERAT Byrådet d. 11-05-2022

Indholdsfortegnelse

Nyt gulv i hallen.....\t3
Orientering (FOR LUKKEDE DØRE).....\t14

Punkt 1: Nyt gulv i hallen

Beslutning

Godkendt.

Punkt 2: Orientering (FOR LUKKEDE DØRE)

Beslutning

Til orientering.
`,
    `
referat Byrådet 2022-05-11 (Nyt gulv i hallen|3; Orientering (FOR LUKKEDE DØRE)|14)
1 Nyt gulv i hallen
  beslutning Beslutning = Godkendt. → godkendt
2 Orientering (FOR LUKKEDE DØRE) (lukket)
  beslutning Beslutning = Til orientering. → fri-tekst
`,
  );
});
