/** Decisions and recommendations without a heading of their own, and headings in unusual forms. */
import { expect, test } from 'vitest';
import { tree } from '../support/tree.ts';

/** The whole document, as `tree` prints it. */
function check(document: string, expected: string): void {
  expect(`\n${tree(document)}\n`).toBe(expected);
}

test('the phrase an item ends with is its decision, behind its attachments too', () => {
  check(
    `REFERAT Kulturudvalget d. 21-01-2016

1. Nyt gulv i hallen

Sagsfremstilling

Gulvet er slidt.

Godkendt.

2. Lys på stien

Sagsfremstilling

Stien er mørk.

Bilag

Kort over stien

Taget til efterretning. Udvalget ønsker et kort over lamperne.

Afbud: Bo Krag

3. Bro over åen

Sagsfremstilling

Broen er gammel.

Økonomi

Ingen.
`,
    `
referat Kulturudvalget 2016-01-21
1 Nyt gulv i hallen
  sagsfremstilling Sagsfremstilling
  beslutning Godkendt. = Godkendt. → godkendt
2 Lys på stien ~ Bo Krag
  sagsfremstilling Sagsfremstilling
  bilag Bilag = Kort over stien
  beslutning Taget til efterretning. Udvalget ønsker et kort over lamperne. = Taget til efterretning. Udvalget ønsker et kort over lamperne. → taget-til-efterretning
3 Bro over åen
  sagsfremstilling Sagsfremstilling
  oekonomi Økonomi
`,
  );
});

test('whoever recommends in the last sentence before the decision', () => {
  check(
    `REFERAT Kulturudvalget d. 21-01-2016

1. Nyt gulv i hallen

Sagsfremstilling

Gulvet er slidt. Idrætsforeningen indstiller, at der lægges parket.

Kultur og Fritid indstiller, at gulvet skiftes.

Beslutning

Godkendt.

2. Lys på stien

Sagsfremstilling

Stien er mørk.

Bilag

Kort over stien

Direktionen indstiller, at der sættes lys op.

Beslutning

Godkendt.

3. Bro over åen

Sagsfremstilling

Broen er gammel.

Det indstilles, at der bygges en ny.

Beslutning

Udsat.
`,
    `
referat Kulturudvalget 2016-01-21
1 Nyt gulv i hallen
  sagsfremstilling Sagsfremstilling
  indstilling Kultur og Fritid indstiller = Kultur og Fritid indstiller, at gulvet skiftes.
  beslutning Beslutning = Godkendt. → godkendt
2 Lys på stien
  sagsfremstilling Sagsfremstilling
  bilag Bilag = Kort over stien
  indstilling Direktionen indstiller = Direktionen indstiller, at der sættes lys op.
  beslutning Beslutning = Godkendt. → godkendt
3 Bro over åen
  sagsfremstilling Sagsfremstilling
  indstilling Det indstilles = Det indstilles, at der bygges en ny.
  beslutning Beslutning = Udsat. → udsat
`,
  );
});

test('a proposal by who proposes, below its heading', () => {
  check(
    `REFERAT Teknikudvalget d. 16-11-2010

1. Overkørsel til Skovvej 8

SAGSFREMSTILLING:

Ejeren søger om en ekstra overkørsel.

FORSLAG:

By- og udviklingsdirektøren foreslår, at ansøgningen afslås.

BESLUTNING:

Godkendt.
`,
    `
referat Teknikudvalget 2010-11-16
1 Overkørsel til Skovvej 8
  sagsfremstilling SAGSFREMSTILLING:
  indstilling FORSLAG: = By- og udviklingsdirektøren foreslår, at ansøgningen afslås.
  beslutning BESLUTNING: = Godkendt. → godkendt
`,
  );
});

test('a body and its day with a full stop, and with what was decided on the same line', () => {
  check(
    `REFERAT Byrådet d. 18-03-2002

1. Nyt gulv i hallen

Sagsfremstilling

Gulvet er slidt.

Økonomiudvalget, 4. marts 2002.

Økonomiudvalget tiltrådte indstillingen.

Byrådet den 18. marts 2002: Godkendt.

2. Lys på stien

Sagsfremstilling

Stien er mørk. Sagen var oppe i Byrådet den 3. januar 2002: da var der ingen penge.

Byrådet den 18. marts 2002: Udsat.
`,
    `
referat Byrådet 2002-03-18
1 Nyt gulv i hallen
  sagsfremstilling Sagsfremstilling
  tidligere-beslutning Økonomiudvalget, 4. marts 2002. {Økonomiudvalget 2002-03-04} = Økonomiudvalget tiltrådte indstillingen. → godkendt
  beslutning Byrådet den 18. marts 2002: {Byrådet 2002-03-18} = Godkendt. → godkendt
2 Lys på stien
  sagsfremstilling Sagsfremstilling
  beslutning Byrådet den 18. marts 2002: {Byrådet 2002-03-18} = Udsat. → udsat
`,
  );
});

test('meetings a case has been through, listed without what they decided', () => {
  check(
    `REFERAT Byrådet d. 27-03-2006

1. Nyt gulv i hallen

Økonomiudvalget den 10. januar 2006, pkt. 5
Byrådet den 30. januar 2006, pkt. 8

Resumé

Gulvet er slidt.

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Byrådets beslutning

Godkendt.

Fraværende i Nyby Byråd, 27. marts 2006:

Bo Krag
`,
    `
referat Byrådet 2006-03-27
1 Nyt gulv i hallen ~ Bo Krag
  resume Resumé
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes.
  beslutning Byrådets beslutning {Byrådet} = Godkendt. → godkendt
`,
  );
});

test('what names the title is no part of it, and a closed one needs no colon', () => {
  check(
    `REFERAT Amtsrådet d. 27-10-2005

Sag nr. 1

Emne: Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

Sag nr. 2

Emne: Eventuelt

Beslutning

Intet.

Sag nr. 3

Emne: (LUKKET) Køb af en grund
`,
    `
referat Amtsrådet 2005-10-27
1 Nyt gulv i hallen
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes.
  beslutning Beslutning = Godkendt. → godkendt
2 Eventuelt
  beslutning Beslutning = Intet. → intet
3 Køb af en grund (lukket)
`,
  );
});

test('a parenthesis within a heading, and what fills it', () => {
  check(
    `REFERAT Teknikudvalget d. 07-11-2016

1. Nyt gulv i hallen

Sagsfremstilling

Gulvet er slidt.

Personalemæssige (herunder arbejdsmiljømæssige) konsekvenser

Ingen bemærkninger.

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`,
    `
referat Teknikudvalget 2016-11-07
1 Nyt gulv i hallen
  sagsfremstilling Sagsfremstilling
  andet Personalemæssige (herunder arbejdsmiljømæssige) konsekvenser
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('a sentence that says what became of the recommendation is the decision; one about an earlier meeting is none', () => {
  check(
    `BESLUTNINGSPROTOKOL

fra Ordinært møde torsdag den 31. maj 2007

Nr. 26           HR 217/07. Lokalplan for havnen

Indstilling om,

1.                  at forslaget vedtages, samt

2.                  at der er indsigelse i 2 måneder.

(Havneudvalget)

Indstillingen blev godkendt uden afstemning.

Nr. 27           HR 218/07. Ny kran

Indstilling om,

1.                  at kranen købes.

Dagsordenen på mødet i maj blev godkendt.
`,
    `
beslutningsprotokol 2007-05-31
26 Lokalplan for havnen [HR 217/07]
  indstilling Indstilling om, = 1.                  at forslaget vedtages, samt | 2.                  at der er indsigelse i 2 måneder. | (Havneudvalget)
  beslutning Indstillingen blev godkendt uden afstemning. = Indstillingen blev godkendt uden afstemning. → godkendt
27 Ny kran [HR 218/07]
  indstilling Indstilling om, = 1.                  at kranen købes. | Dagsordenen på mødet i maj blev godkendt.
`,
  );
});

test('what a member wants on the agenda of a day is no decision of that day', () => {
  check(
    `REFERAT Byrådet d. 29-03-2016

Punkt 2: Punkt til behandling fra Fælleslistens byrådsgruppe

Sagsfremstilling:

Byrådsmedlem Frants Rym (T) ønsker følgende optaget på byrådets dagsorden den 29. marts 2016:

Kommunen har talt om pladser til både.

Beslutning i Byrådet den 29-03-2016:

Forslaget er bortfaldet.
`,
    `
referat Byrådet 2016-03-29
2 Punkt til behandling fra Fælleslistens byrådsgruppe
  sagsfremstilling Sagsfremstilling:
  beslutning Beslutning i Byrådet den 29-03-2016: {Byrådet 2016-03-29} = Forslaget er bortfaldet. → fri-tekst
`,
  );
});
