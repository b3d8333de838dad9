/** What a web page or an export left in the lines: buttons before headings and behind titles, items glued to a line. */
import { expect, test } from 'vitest';
import { tree } from '../support/tree.ts';

/** The whole document, as `tree` prints it. */
function check(document: string, expected: string): void {
  expect(`\n${tree(document)}\n`).toBe(expected);
}

test('parts of a page that can be folded', () => {
  check(
    `Referat

Kulturudvalget 11. september 2012

1. Nyt gulv i hallenKlik her for at folde ud og læse mere om Nyt gulv i hallen
fold dette punkt ind Resume

  Gulvet er slidt.

fold dette punkt ind Indstilling

  Det indstilles:

  At gulvet skiftes.

fold dette punkt ind Beslutning i Kulturudvalget den 11-09-2012

  Godkendt.

2. Lukket: PersonsagKlik her for at folde ud og læse mere om Lukket: Personsag
3. EventueltKlik her for at folde ud og læse mere om Eventuelt
fold dette punkt ind Beslutning i Kulturudvalget den 11-09-2012

  Intet.
`,
    `
referat Kulturudvalget 2012-09-11
1 Nyt gulv i hallen
  resume Resume
  indstilling Indstilling = Det indstilles: | At gulvet skiftes.
  beslutning Beslutning i Kulturudvalget den 11-09-2012 {Kulturudvalget 2012-09-11} = Godkendt. → godkendt
2 Personsag (lukket)
3 Eventuelt
  beslutning Beslutning i Kulturudvalget den 11-09-2012 {Kulturudvalget 2012-09-11} = Intet. → intet
`,
  );
});

test('items glued to the end of the line before them', () => {
  check(
    `Referat af møde i Kulturudvalget den 11. september 2012

110. Nyt gulv i hallen

Sagsfremstilling

Gulvet er slidt. Det blev lagt kl. 14.30. Mødet var i 2004.

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

Fraværende: Anna Lund (A).111. Lys på stien

Sagsfremstilling

Stien er mørk.

Indstilling

Forvaltningen indstiller, at der sættes lys op.

Beslutning

Udsat.

Fraværende: Ingen.112. Bro over åen

Sagsfremstilling

Broen er gammel.

Indstilling

Forvaltningen indstiller, at der bygges en ny.

Beslutning

Godkendt.
`,
    `
referat Kulturudvalget 2012-09-11
110 Nyt gulv i hallen ~ Anna Lund (A)
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes.
  beslutning Beslutning = Godkendt. → godkendt
111 Lys på stien
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = Forvaltningen indstiller, at der sættes lys op.
  beslutning Beslutning = Udsat. → udsat
112 Bro over åen
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = Forvaltningen indstiller, at der bygges en ny.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('a heading that stands beside the number of every page, and may be empty', () => {
  check(
    `Dagsorden for Ældrerådet den 4. maj 2015

1. Nyt gulv i hallen

Sagsfremstilling
Gulvet er slidt.

Beslutning


                                                     Side 1
2. Lys på stien

Sagsfremstilling
Stien er mørk.

Beslutning


                                                     Side 2
3. Bro over åen

Sagsfremstilling
Broen er gammel.

Beslutning


                                                     Side 3
4. Bordet rundt

Beslutning
`,
    `
dagsorden Ældrerådet 2015-05-04
1 Nyt gulv i hallen
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning
2 Lys på stien
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning
3 Bro over åen
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning
4 Bordet rundt
  beslutning Beslutning
`,
  );
});

test('a line that offers what is not on the page parts no recommendation from its decision', () => {
  check(
    `Kommunalbestyrelsen

23-02-2010

Udstykning ved Søvej
Sag nr. 20 (ØU 24/2010)

Sagens kerne

En ansøgning om udstykning.

Teknisk Forvaltning indstiller, at der gives tilladelse.

Klik her for at se sagsfremstillingen

Beslutning

Godkendt.

Nye målere
Sag nr. 21 (ØU 25/2010)

Sagens kerne

Afdelingen søger om dispensation.

Teknisk Forvaltning indstiller, at den gives.

Klik her for at læse mere om målere

Beslutning

Godkendt.
`,
    `
referat Kommunalbestyrelsen 2010-02-23
20 Udstykning ved Søvej
  resume Sagens kerne
  indstilling Teknisk Forvaltning indstiller = Teknisk Forvaltning indstiller, at der gives tilladelse.
  beslutning Beslutning = Godkendt. → godkendt
21 Nye målere
  resume Sagens kerne
  indstilling Teknisk Forvaltning indstiller = Teknisk Forvaltning indstiller, at den gives.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('a portal whose items end with how many attachments there are, and what it opens in windows behind the last', () => {
  check(
    `Tilbage til forsiden
Referat 1. oktober 2025 kl. 15.45
Havneudvalget - Mødelokale 3
Udvalg:
Havneudvalget
Mødedato:
onsdag den 1. oktober 2025 kl. 15.45
Punkt
Titel

1
Referat fra sidste møde
EMN-2025-000561

Beslutninger
Ingen bemærkninger.

Bilag
PDFReferat fra mødet i september
PDFDebat 10.09.2025
2
Hent som PDF
Kopier link

2
Ny kaj ved Ålestrømmen
EMN-2025-000242

Beslutninger
Godkendt.

.

Resume
Kajen er slidt.
1    Ny beklædning    A
2    Nye fendere    B

Bilag
PDFIndstilling
PDFDebat 10.09.2025
12
Hent som PDF
Kopier link

3
Takster
EMN-2025-000243

Beslutninger
Drøftet.

Bilag
PDFDebat 10.09.2025
1
Hent som PDF
Kopier link

4
Eventuelt

Beslutninger
Intet.
Hent som PDF
Kopier link
×
Kopier link
Kopier linket i nedenstående tekstboks
Luk
×
Tip en ven
Send
×
Info
OK
×
`,
    `
referat Havneudvalget 2025-10-01 15.45 @ Havneudvalget - Mødelokale 3
1 Referat fra sidste møde [EMN-2025-000561]
  beslutning Beslutninger = Ingen bemærkninger. → intet
  bilag Bilag = Referat fra mødet i september | Debat 10.09.2025
2 Ny kaj ved Ålestrømmen [EMN-2025-000242]
  beslutning Beslutninger = Godkendt. → godkendt
  resume Resume
  bilag Bilag = Indstilling | Debat 10.09.2025
3 Takster [EMN-2025-000243]
  beslutning Beslutninger = Drøftet. → droeftet
  bilag Bilag = Debat 10.09.2025
4 Eventuelt
  beslutning Beslutninger = Intet. → intet
`,
  );
});
