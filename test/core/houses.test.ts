/** House styles and accidents of documents that were not known when the parser was written, a class a test. */
import { expect, test } from 'vitest';
import { tree } from '../support/tree.ts';

/** The whole document, as `tree` prints it. */
function check(document: string, expected: string): void {
  expect(`\n${tree(document)}\n`).toBe(expected);
}

test('a body and its day head a decision where one stands below', () => {
  check(
    `REFERAT Byrådet d. 21-01-2016

Punkt 1: Nyt gulv i hallen

Sagsfremstilling

Hallens gulv er slidt.

Sagsgang

Økonomiudvalget den 14. januar 2016

Byrådet den 21. januar 2016

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Økonomiudvalget, den 14. januar 2016

Anbefales.

Byrådet, den 21. januar 2016

Vedtaget.

Punkt 2: Lys på stien

Sagsfremstilling

Stien er mørk.

Indstilling

Forvaltningen indstiller, at der sættes lys op.

Økonomiudvalgets behandling den 14-01-2016

Anbefales.

Vedtagelse i Byrådet den 21-01-2016

Godkendt.

Punkt 3: Møder i foråret

Sagsfremstilling

Rådet mødes to gange.

Byrådet, den 21. januar 2016

Der blev foreslået to dage, og formanden ringer til de andre.
`,
    `
referat Byrådet 2016-01-21
1 Nyt gulv i hallen
  sagsfremstilling Sagsfremstilling
  andet Sagsgang
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes.
  tidligere-beslutning Økonomiudvalget, den 14. januar 2016 {Økonomiudvalget 2016-01-14} = Anbefales. → anbefalet
  beslutning Byrådet, den 21. januar 2016 {Byrådet 2016-01-21} = Vedtaget. → godkendt
2 Lys på stien
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = Forvaltningen indstiller, at der sættes lys op.
  tidligere-beslutning Økonomiudvalgets behandling den 14-01-2016 {Økonomiudvalget 2016-01-14} = Anbefales. → anbefalet
  beslutning Vedtagelse i Byrådet den 21-01-2016 {Byrådet 2016-01-21} = Godkendt. → godkendt
3 Møder i foråret
  sagsfremstilling Sagsfremstilling
  beslutning Byrådet, den 21. januar 2016 {Byrådet 2016-01-21} = Der blev foreslået to dage, og formanden ringer til de andre. → fri-tekst
`,
  );
});

test('an earlier decision that its heading calls so', () => {
  check(
    `REFERAT Teknikudvalget d. 04-06-2019

Punkt 1: Nyt gulv i hallen

TIDLIGERE BESLUTNING

Udvalget besluttede den 7. maj 2018, at gulvet skal skiftes.

Indstilling

Forvaltningen indstiller, at arbejdet udbydes.

Beslutning

Godkendt.
`,
    `
referat Teknikudvalget 2019-06-04
1 Nyt gulv i hallen
  tidligere-beslutning TIDLIGERE BESLUTNING = Udvalget besluttede den 7. maj 2018, at gulvet skal skiftes. → fri-tekst
  indstilling Indstilling = Forvaltningen indstiller, at arbejdet udbydes.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('a month between hyphens', () => {
  check(
    `REFERAT Kommunalbestyrelsen

Punkt 1: Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning i Kommunalbestyrelsen den 15-maj-2002

Afvist.
`,
    `
referat Kommunalbestyrelsen 2002-05-15
1 Nyt gulv i hallen
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes.
  beslutning Beslutning i Kommunalbestyrelsen den 15-maj-2002 {Kommunalbestyrelsen 2002-05-15} = Afvist. → forkastet
`,
  );
});

test('what is decided stands behind the colon, whoever it names', () => {
  check(
    `REFERAT Byrådet d. 04-05-2021

Punkt 1: Nyt gulv i hallen

Indstilling: Forvaltningen indstiller, at gulvet skiftes.

Beslutning: Sendt til behandling i Økonomiudvalget

Punkt 2: Lys på stien

Indstilling: Forvaltningen indstiller, at der sættes lys op.

Beslutning: Udsat til møde den 18. maj 2021
`,
    `
referat Byrådet 2021-05-04
1 Nyt gulv i hallen
  indstilling Indstilling: = Forvaltningen indstiller, at gulvet skiftes.
  beslutning Beslutning: = Sendt til behandling i Økonomiudvalget → videresendt
2 Lys på stien
  indstilling Indstilling: = Forvaltningen indstiller, at der sættes lys op.
  beslutning Beslutning: = Udsat til møde den 18. maj 2021 → udsat
`,
  );
});

test('a decision in points before the item with the number of its last', () => {
  check(
    `REFERAT Byrådet d. 04-05-2021

1. Godkendelse af dagsorden

Beslutning

1. Godkendt.
2. Godkendt.

2. Regnskab 2020

Indstilling

Forvaltningen indstiller, at regnskabet godkendes.

Beslutning

Godkendt.

3. Eventuelt

Beslutning

Intet.
`,
    `
referat Byrådet 2021-05-04
1 Godkendelse af dagsorden
  beslutning Beslutning = 1. Godkendt. | 2. Godkendt. → godkendt
2 Regnskab 2020
  indstilling Indstilling = Forvaltningen indstiller, at regnskabet godkendes.
  beslutning Beslutning = Godkendt. → godkendt
3 Eventuelt
  beslutning Beslutning = Intet. → intet
`,
  );
});

test('what is closed is left out, however many items it is', () => {
  check(
    `REFERAT Byrådet d. 04-05-2021

1. Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

9. Lys på stien

Indstilling

Forvaltningen indstiller, at der sættes lys op.

Beslutning

Godkendt.
`,
    `
referat Byrådet 2021-05-04
1 Nyt gulv i hallen
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes.
  beslutning Beslutning = Godkendt. → godkendt
9 Lys på stien
  indstilling Indstilling = Forvaltningen indstiller, at der sættes lys op.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('a dash behind the number, marks for closed items, nothing below the last ones', () => {
  check(
    `REFERAT Økonomiudvalget d. 04-05-2021

1 - Godkendelse af dagsorden

Beslutning

Godkendt.

2 - (Lukket) Køb af jord

Beslutning

Godkendt.

3 – Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

4 - Lukket - Ejendomssag

5 - Underskrifter
`,
    `
referat Økonomiudvalget 2021-05-04
1 Godkendelse af dagsorden
  beslutning Beslutning = Godkendt. → godkendt
2 Køb af jord (lukket)
  beslutning Beslutning = Godkendt. → godkendt
3 Nyt gulv i hallen
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes.
  beslutning Beslutning = Godkendt. → godkendt
4 Ejendomssag (lukket)
5 Underskrifter
`,
  );
});

test('titles that end with a full stop', () => {
  check(
    `REFERAT Byrådet d. 04-05-2021

1. Kvalitetsrapport 2020.

Indstilling

Forvaltningen indstiller, at rapporten godkendes.

Beslutning

Godkendt.

2. Nyt gulv i hallen.

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`,
    `
referat Byrådet 2021-05-04
1 Kvalitetsrapport 2020.
  indstilling Indstilling = Forvaltningen indstiller, at rapporten godkendes.
  beslutning Beslutning = Godkendt. → godkendt
2 Nyt gulv i hallen.
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('an export through Markdown', () => {
  check(
    `# Referat - Handicaprådet 04-05-2021

## 1. Godkendelse af dagsorden

### Beslutning

Godkendt.

**2. Nyt gulv i hallen**

**Indstilling**

Forvaltningen indstiller, at gulvet skiftes.

**Beslutning:**

Godkendt.
`,
    `
referat Handicaprådet 2021-05-04
1 Godkendelse af dagsorden
  beslutning Beslutning = Godkendt. → godkendt
2 Nyt gulv i hallen
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes.
  beslutning Beslutning: = Godkendt. → godkendt
`,
  );
});

test('items that answer an agenda sent out before', () => {
  check(
    `Referat Ældrerådet d. 04-05-2021

Ad 1. Godkendelse af dagsorden

Beslutning

Godkendt.

Ad 2. Nyt gulv i hallen

Beslutning

Drøftet.
`,
    `
referat Ældrerådet 2021-05-04
1 Godkendelse af dagsorden
  beslutning Beslutning = Godkendt. → godkendt
2 Nyt gulv i hallen
  beslutning Beslutning = Drøftet. → droeftet
`,
  );
});

test('a case before the title, and a colon behind the word for the item', () => {
  check(
    `BESLUTNINGSPROTOKOL Teknisk Udvalg d. 15-11-2005

Sag nr. 201.
Sagsnr. 17.03.02-G01-112-04

NY STI VED SØEN

Indstilling

Forvaltningen indstiller, at stien anlægges.

Beslutning

Godkendt.

Sag nr.: 202
Asfalt på Skolevej

Indstilling

Forvaltningen indstiller, at der lægges asfalt.

Beslutning

Godkendt.
`,
    `
beslutningsprotokol Teknisk Udvalg 2005-11-15
201 NY STI VED SØEN [17.03.02-G01-112-04]
  indstilling Indstilling = Forvaltningen indstiller, at stien anlægges.
  beslutning Beslutning = Godkendt. → godkendt
202 Asfalt på Skolevej
  indstilling Indstilling = Forvaltningen indstiller, at der lægges asfalt.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('a recommendation in a sentence behind another section', () => {
  check(
    `REFERAT Økonomiudvalget d. 04-05-2021

Punkt 1: Salg af grund

Sagsfremstilling

Grunden er til salg.

Økonomi

Ingen.

Forvaltningen indstiller til Økonomiudvalget, at grunden sælges.

Beslutning

Godkendt.

Punkt 2: Lys på stien

Sagsfremstilling

Stien er mørk.

Indstilling til:

Kommunalbestyrelsen

Forvaltningen indstiller, at der sættes lys op.

Beslutning

Godkendt.
`,
    `
referat Økonomiudvalget 2021-05-04
1 Salg af grund
  sagsfremstilling Sagsfremstilling
  oekonomi Økonomi
  indstilling Forvaltningen indstiller = Forvaltningen indstiller til Økonomiudvalget, at grunden sælges.
  beslutning Beslutning = Godkendt. → godkendt
2 Lys på stien
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling til: = Kommunalbestyrelsen | Forvaltningen indstiller, at der sættes lys op.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('names below the label are no decision', () => {
  check(
    `REFERAT Byrådet d. 04-05-2021

Punkt 1: Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Fraværende:
• Bo Krag (V)
• Ida Vang

Punkt 2: Lys på stien

Indstilling

Forvaltningen indstiller, at der sættes lys op.

Beslutning

Forslaget blev ikke godkendt, idet 27 stemte imod.

Punkt 3: Ny bro

Indstilling

Forvaltningen indstiller, at broen bygges.

Beslutning

Godkendt. Liste T kan ikke tiltræde.
`,
    `
referat Byrådet 2021-05-04
1 Nyt gulv i hallen ~ Bo Krag (V), Ida Vang
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes.
  beslutning Beslutning
2 Lys på stien
  indstilling Indstilling = Forvaltningen indstiller, at der sættes lys op.
  beslutning Beslutning = Forslaget blev ikke godkendt, idet 27 stemte imod. → forkastet
3 Ny bro
  indstilling Indstilling = Forvaltningen indstiller, at broen bygges.
  beslutning Beslutning = Godkendt. Liste T kan ikke tiltræde. → godkendt
`,
  );
});

test('what a web page offers beside its text', () => {
  check(
    `REFERAT Byrådet d. 04-05-2021

Punkt 1: Nyt gulv i hallenÅbn/luk punkt

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

Til toppen

Punkt 2: Lys på stienÅbn/luk punkt

Indstilling

Forvaltningen indstiller, at der sættes lys op.

Beslutning

Godkendt.

Kopier link til punktet - Print
`,
    `
referat Byrådet 2021-05-04
1 Nyt gulv i hallen
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes.
  beslutning Beslutning = Godkendt. → godkendt
2 Lys på stien
  indstilling Indstilling = Forvaltningen indstiller, at der sættes lys op.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('a heading with its date glued to the sentence before it', () => {
  check(
    `REFERAT Byrådet d. 04-05-2021

Punkt 1: Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes efter anden behandling.Beslutning fra Økonomiudvalget, 27. april 2021, pkt. 17:

Anbefales.

Beslutning

Godkendt.
`,
    `
referat Byrådet 2021-05-04
1 Nyt gulv i hallen
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes efter anden behandling.
  tidligere-beslutning Beslutning fra Økonomiudvalget, 27. april 2021, pkt. 17: {Økonomiudvalget 2021-04-27 #17} = Anbefales. → anbefalet
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('a title that goes on below, and headings that end with an abbreviation', () => {
  check(
    `REFERAT Byrådet d. 04-05-2021

Punkt 1: Forslag til lokalplan for et område ved Gammel Skolevej i
Nyby

Sagsfremstilling

Planen er klar.

Lovgrundlag, planer m.v.

Planloven.

Høring/udtalelse

Ingen.

Indstilling

Forvaltningen indstiller, at planen vedtages.

Beslutning

Godkendt.
`,
    `
referat Byrådet 2021-05-04
1 Forslag til lokalplan for et område ved Gammel Skolevej i
Nyby
  sagsfremstilling Sagsfremstilling
  lovgrundlag Lovgrundlag, planer m.v.
  hoering Høring/udtalelse
  indstilling Indstilling = Forvaltningen indstiller, at planen vedtages.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('a line below the title that says the item is closed', () => {
  check(
    `REFERAT Teknikudvalget d. 04-05-2021

1. Køb af jord
Sagsnr. 21/1200
Lukket

Beslutning

Godkendt.

2. KB - Godkendelse af dagsorden

Beslutning

Godkendt.
`,
    `
referat Teknikudvalget 2021-05-04
1 Køb af jord (lukket) [21/1200]
  beslutning Beslutning = Godkendt. → godkendt
2 KB - Godkendelse af dagsorden
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('names of bodies and what stands around them', () => {
  check(
    `Åben dagsorden med vedtagelser

Referat fra onsdag den 4. maj 2021

Udvalget for Kultur og Planlægning's møde

Punkt 1: Nyt gulv i hallen

Vedtagelse

Godkendt.
`,
    `
referat Udvalget for Kultur og Planlægning 2021-05-04
1 Nyt gulv i hallen
  beslutning Vedtagelse = Godkendt. → godkendt
`,
  );
});

test('sentences and plans that name a body and its day stay text', () => {
  check(
    `REFERAT Byrådet d. 21-01-2016

Punkt 1: Nyt gulv i hallen

Sagsfremstilling

Byrådet besluttede den 4. maj 2015:

Gulvet skiftes.

Sagen blev behandlet i Økonomiudvalget den 14. januar 2016:

Forvaltningen skrev et notat.

Økonomiudvalget den 28. januar 2016

Byrådet den 4. februar 2016, hvor budgettet godkendes.

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`,
    `
referat Byrådet 2016-01-21
1 Nyt gulv i hallen
  sagsfremstilling Sagsfremstilling
    > Økonomiudvalget den 28. januar 2016
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('a plan in bullets stays a list', () => {
  check(
    `REFERAT Byrådet d. 21-01-2016

Punkt 1: Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at sagen behandles i

• Børneudvalget den 24. januar 2016

• Kulturudvalget den 25. januar 2016

• Økonomiudvalget den 28. januar 2016

• Byrådet den 4. februar 2016

Beslutning

Godkendt.
`,
    `
referat Byrådet 2016-01-21
1 Nyt gulv i hallen
  indstilling Indstilling = Forvaltningen indstiller, at sagen behandles i | • Børneudvalget den 24. januar 2016 | • Kulturudvalget den 25. januar 2016 | • Økonomiudvalget den 28. januar 2016 | • Byrådet den 4. februar 2016
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('a numbered list of titles, one of them that every agenda has', () => {
  check(
    `REFERAT Kulturudvalget d. 14-03-2024

1. Godkendelse af dagsorden

2. Nyt gulv i hallen

3. Lys på stien

4. Ny bro over åen
`,
    `
referat Kulturudvalget 2024-03-14
1 Godkendelse af dagsorden
2 Nyt gulv i hallen
3 Lys på stien
4 Ny bro over åen
`,
  );
});

test('headings right below the text of the one before, and a quoted name with a dash', () => {
  check(
    `UDVALG

Udvalget "Hele Livet - Sundhed og Omsorg"

MØDE

Referat

STED

Bakken

STARTTIDSPUNKT

23-03-2015 13:30:00

PUNKTER

1. Nyt plejehjem
2. Rundvisning på Bakken

1. Nyt plejehjem

Sagsgang og sagstype
Udvalget for Voksne

Indstilling
Direktøren indstiller, at plejehjemmet bygges.

Alternativ indstilling
Beskrivelse af sagen
Plejehjemmet er for lille.
Beskrivelse af alternativ indstilling
Økonomiske konsekvenser
Det koster 40 mio. kr.
Øvrige konsekvenser
Lovgrundlag – link
Beslutning i Udvalget den 23-03-2015
Godkendt.

2. Rundvisning på Bakken

Indstilling
Direktøren indstiller, at orienteringen tages til efterretning.

Beslutning i Udvalget den 23-03-2015
Taget til efterretning.
`,
    `
referat Udvalget "Hele Livet - Sundhed og Omsorg" 2015-03-23 13:30 @ Bakken (Nyt plejehjem|; Rundvisning på Bakken|)
1 Nyt plejehjem
  andet Sagsgang og sagstype
  indstilling Indstilling = Direktøren indstiller, at plejehjemmet bygges.
  indstilling Alternativ indstilling
  sagsfremstilling Beskrivelse af sagen
  sagsfremstilling Beskrivelse af alternativ indstilling
  oekonomi Økonomiske konsekvenser
  andet Øvrige konsekvenser
  lovgrundlag Lovgrundlag – link
  beslutning Beslutning i Udvalget den 23-03-2015 {Udvalget 2015-03-23} = Godkendt. → godkendt
2 Rundvisning på Bakken
  indstilling Indstilling = Direktøren indstiller, at orienteringen tages til efterretning.
  beslutning Beslutning i Udvalget den 23-03-2015 {Udvalget 2015-03-23} = Taget til efterretning. → taget-til-efterretning
`,
  );
});

test('what a page offers above its title is no body, and a case number without an s stands above the next item', () => {
  check(
    `Se alle dagsordener og referater fra dette mødeforum

Referat
til
mødet i Udvalg for kyst og hav
den 7. august 2019 kl. 14:00
i F1 stuen, Havnegården

Alle var mødt.

Sagnr.: 1-00-13-17

1. Tema: Havet i skolen (14.00-15.00)

Sagsfremstilling

Skolerne bruger havet.

Beslutning

Udvalget drøftede temaet.

Sagnr.: 1-51-71-3321-08

2. Ny bøje

Direktionen indstiller,

at bøjen købes.

Beslutning

Udvalget indstillede til rådet,

at indstillingen godkendes.
`,
    `
referat Udvalg for kyst og hav 2019-08-07 14:00 @ F1 stuen, Havnegården
1 Tema: Havet i skolen (14.00-15.00) [1-00-13-17]
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Udvalget drøftede temaet. → droeftet
2 Ny bøje [1-51-71-3321-08]
  indstilling Direktionen indstiller, = at bøjen købes.
  beslutning Beslutning = Udvalget indstillede til rådet, | at indstillingen godkendes. → anbefalet, godkendt
`,
  );
});

test('labels glued to their values, and items told by their first heading above points that end as sentences', () => {
  check(
    `Dagsordener og referater

Referat

Mandag d. 7 februar 2022, kl. 10:15
MødestedRådssalen
UdvalgÆldreråd
Bemærkninger
Afbud fra: Britta Jensen-Terp.

Resume

Ældrerådet skal godkende dagsordenen.

Indstilling

Forvaltningen indstiller, at

 1. Ældrerådet godkender dagsordenen.

Beslutning

Deltog ikke: Britta Jensen-Terp.


Dagsordenen blev godkendt.

Beskrivelse af sagen

Godkendelse af dagsorden.

Økonomiske konsekvenser og finansiering

Ikke relevant for sagen.

Resume

Forvaltningen vil orientere Ældrerådet.

Indstilling

Forvaltningen indstiller, at

 1. Ældrerådet tager orienteringen til efterretning
 2. beslutte om rådet ønsker mere.

Beslutning

Deltog ikke: Britta Jensen-Terp.


Ældrerådet besluttede, at centerchefen skal orientere om første punkt, som er hjemmeplejen:

 • Organisationsdiagrammet.
 • Hjemmeplejen:
  • hvor der er tre grupper.

Beskrivelse af sagen

Rådet er nyt.

Økonomiske konsekvenser og finansiering

Ingen.
`,
    `
referat Ældreråd 2022-02-07 10:15 @ Rådssalen ~ Britta Jensen-Terp
–  ~ Britta Jensen-Terp
  resume Resume
  indstilling Indstilling = Forvaltningen indstiller, at | 1. Ældrerådet godkender dagsordenen.
  beslutning Beslutning = Dagsordenen blev godkendt. → godkendt
  sagsfremstilling Beskrivelse af sagen
  oekonomi Økonomiske konsekvenser og finansiering
–  ~ Britta Jensen-Terp
  resume Resume
  indstilling Indstilling = Forvaltningen indstiller, at | 1. Ældrerådet tager orienteringen til efterretning | 2. beslutte om rådet ønsker mere.
  beslutning Beslutning = Ældrerådet besluttede, at centerchefen skal orientere om første punkt, som er hjemmeplejen: | • Organisationsdiagrammet. | • Hjemmeplejen: | • hvor der er tre grupper. → fri-tekst
  sagsfremstilling Beskrivelse af sagen
  oekonomi Økonomiske konsekvenser og finansiering
`,
  );
});

test('a title that begins with a number, and headings right below a list', () => {
  check(
    `Kultur- og Idrætsudvalget - 20-08-2019

Punkt 43 Godkendelse af dagsorden

Sagsresumé

• Nyt fra formanden
• Nyt fra medlemmer
Lovgrundlag
-

Indstillinger

Indstilles til godkendelse.

Beslutning i Kultur- og Idrætsudvalget den 20-08-2019

Godkendt.

Punkt 44 2. budgetopfølgning 2019

Sagsresumé

Der er et merforbrug.

Indstillinger

Fagafdelingen indstiller, at opfølgningen godkendes.

Beslutning i Kultur- og Idrætsudvalget den 20-08-2019

Anbefales godkendt.
`,
    `
referat Kultur- og Idrætsudvalget 2019-08-20
43 Godkendelse af dagsorden
  resume Sagsresumé
  lovgrundlag Lovgrundlag
  indstilling Indstillinger = Indstilles til godkendelse.
  beslutning Beslutning i Kultur- og Idrætsudvalget den 20-08-2019 {Kultur- og Idrætsudvalget 2019-08-20} = Godkendt. → godkendt
44 2. budgetopfølgning 2019
  resume Sagsresumé
  indstilling Indstillinger = Fagafdelingen indstiller, at opfølgningen godkendes.
  beslutning Beslutning i Kultur- og Idrætsudvalget den 20-08-2019 {Kultur- og Idrætsudvalget 2019-08-20} = Anbefales godkendt. → anbefalet
`,
  );
});

test('the council for short before every number, and what is recommended in a word', () => {
  check(
    `Handicaprådet, referat 2. december 2019

Indholdsfortegnelse

 

 1. Mødedatoer 2020
 2. Tilgængelighed på stationen
 3. Årsberetning 2019
 4. Gensidig orientering
 5. Eventuelt

 

  

Ikke tilstede: Tage Wied

 

 

HR 1.                 Mødedatoer 2020

 

Dato

 

Aktivitet

Tid

10. februar

Ordinært møde

17.00-19.00

4. maj

Ordinært møde på Bostedet Åkanden

17.00-19.00

 

Handicaprådet har tidligere besluttet at holde fire møder om året.

 

Indstilling

Handicaprådet godkender datoerne.


Beslutning

Godkendt med disse ændringer:

 • Mødet den 4. maj flyttes til den 11. maj
 • Mødet i august aftales senere

Ikke til stede:

Tage Wied

 

 

HR 2.                 Tilgængelighed på stationen

Punkt fra huskelisten.

Elevatoren på stationen har været ude af drift i 41 dage i år. Banedanmark har svaret på rådets brev.

 

Administrationen indstillede på mødet i september, at sagen blev rejst over for ministeren.

 

Bilag

Brev fra Banedanmark

Indstilling

Drøftes

 

Beslutning:

Rådet sender et nyt brev. Svend Riis skriver et udkast.

Ikke til stede:

 Tage Wied

 

 

 

HR 3. Årsberetning 2019

Ifølge vedtægten orienterer rådet hvert år Byrådet om sit arbejde.

Bilag

Udkast til årsberetning 2019

Indstilling
Handicaprådet godkender årsberetningen

Beslutning

Godkendt med rettelser.

Ikke til stede:

Tage Wied

 

HR 4. Gensidig orientering

 

Beslutning:

Pia Lindgren fortalte om landsmødet.

Jonna Hede orienterede om ny leder af hjælpemiddeldepotet.

Ikke til stede:

Tage Wied

 

HR 5. Eventuelt

 

Beslutning:

Intet
`,
    `
referat Handicaprådet, 2019-12-02 ~ Tage Wied
1 Mødedatoer 2020 ~ Tage Wied
  indstilling Indstilling = Handicaprådet godkender datoerne.
  beslutning Beslutning = Godkendt med disse ændringer: | • Mødet den 4. maj flyttes til den 11. maj | • Mødet i august aftales senere → godkendt
2 Tilgængelighed på stationen ~ Tage Wied
  bilag Bilag = Brev fra Banedanmark
  indstilling Indstilling = Drøftes
  beslutning Beslutning: = Rådet sender et nyt brev. Svend Riis skriver et udkast. → fri-tekst
3 Årsberetning 2019 ~ Tage Wied
  bilag Bilag = Udkast til årsberetning 2019
  indstilling Indstilling = Handicaprådet godkender årsberetningen
  beslutning Beslutning = Godkendt med rettelser. → godkendt
4 Gensidig orientering ~ Tage Wied
  beslutning Beslutning: = Pia Lindgren fortalte om landsmødet. | Jonna Hede orienterede om ny leder af hjælpemiddeldepotet. → fri-tekst
5 Eventuelt
  beslutning Beslutning: = Intet → intet
`,
  );
});
