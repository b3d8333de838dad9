/** Headings told by what stands around them: left empty, in a table, right below a number, behind a list of none. */
import { expect, test } from 'vitest';
import { tree } from '../support/tree.ts';

/** The whole document, as `tree` prints it. */
function check(document: string, expected: string): void {
  expect(`\n${tree(document)}\n`).toBe(expected);
}

test('`Forslag` heads a recommendation, left empty too, and in the cell of a table nothing', () => {
  check(
    `REFERAT Økonomiudvalget d. 20-06-2018

Punkt 1: Genåbning af budget 2018

Sagsfremstilling

Budgettet genåbnes.

Økonomi

Tabel 1

Måltal

Forslag

Mio. kr.

Tidligere

-4,5

Indstilling

Direktøren indstiller, at

1. ændringerne godkendes

Beslutning

Godkendt.

Punkt 2: Fonden

Baggrund

Fonden er undersøgt.

Forslag

Administrationen foreslår Økonomiudvalget at anbefale Kommunalbestyrelsen,

at undersøgelsen tages til efterretning.

Beslutning

Anbefales.

Punkt 3: Kajen

Baggrund

Kajen er slidt.

Forslag

Beslutning

Godkendt.
`,
    `
referat Økonomiudvalget 2018-06-20
1 Genåbning af budget 2018
  sagsfremstilling Sagsfremstilling
  oekonomi Økonomi
    > Måltal
    > Forslag
    > Tidligere
  indstilling Indstilling = Direktøren indstiller, at | 1. ændringerne godkendes
  beslutning Beslutning = Godkendt. → godkendt
2 Fonden
  sagsfremstilling Baggrund
  indstilling Forslag = Administrationen foreslår Økonomiudvalget at anbefale Kommunalbestyrelsen, | at undersøgelsen tages til efterretning.
  beslutning Beslutning = Anbefales. → anbefalet
3 Kajen
  sagsfremstilling Baggrund
  indstilling Forslag
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('`Resolution`, as protocols head a decision', () => {
  check(
    `Byrådet
Mødedato: 16. juni 2008

1. Skoleprojekt

J.nr.: 17.01.00A00

SAGSFREMSTILLING:

Skolen søger om tilskud.

FORSLAG:

Direktøren foreslår,

at tilskuddet bevilges.

RESOLUTION:

Forslaget godkendtes.

2. Udpegning af medlem

J.nr.: 00.22.02A30

SAGSFREMSTILLING:

Et medlem skal udpeges.

RESOLUTION:

Udpeget blev Lis Ravn.
`,
    `
referat Byrådet 2008-06-16
1 Skoleprojekt [17.01.00A00]
  sagsfremstilling SAGSFREMSTILLING:
  indstilling FORSLAG: = Direktøren foreslår, | at tilskuddet bevilges.
  beslutning RESOLUTION: = Forslaget godkendtes. → godkendt
2 Udpegning af medlem [00.22.02A30]
  sagsfremstilling SAGSFREMSTILLING:
  beslutning RESOLUTION: = Udpeget blev Lis Ravn. → fri-tekst
`,
  );
});

test('a template’s heading that is left empty is one all the same, among others that end with a colon', () => {
  check(
    `REFERAT Økonomiudvalget d. 09-12-2014

Punkt 1: Teatret
Sagsbeskrivelse:
Teatret sender en opfølgning.
Økonomiske konsekvenser:
Vurdering:
Indstillinger:
Kultur indstiller, at opfølgningen tages til efterretning.
Bilag:
Beslutning i Økonomiudvalget den 09-12-2014
Godkendt.
Punkt 2: Havnen
Sagsbeskrivelse:
Havnen er fyldt.
Økonomiske konsekvenser:
Ingen.
Vurdering:
Indstillinger:
Havnen indstiller, at opfølgningen tages til efterretning.
Beslutning i Økonomiudvalget den 09-12-2014
Godkendt.
Afbud: Torkild Stenager
Bilag:
1. Notat
`,
    `
referat Økonomiudvalget 2014-12-09
1 Teatret
  sagsfremstilling Sagsbeskrivelse:
  oekonomi Økonomiske konsekvenser:
  sagsfremstilling Vurdering:
  indstilling Indstillinger: = Kultur indstiller, at opfølgningen tages til efterretning.
  bilag Bilag:
  beslutning Beslutning i Økonomiudvalget den 09-12-2014 {Økonomiudvalget 2014-12-09} = Godkendt. → godkendt
2 Havnen ~ Torkild Stenager
  sagsfremstilling Sagsbeskrivelse:
  oekonomi Økonomiske konsekvenser:
  sagsfremstilling Vurdering:
  indstilling Indstillinger: = Havnen indstiller, at opfølgningen tages til efterretning.
  beslutning Beslutning i Økonomiudvalget den 09-12-2014 {Økonomiudvalget 2014-12-09} = Godkendt. → godkendt
  bilag Bilag: = Notat
`,
  );
});

test('a heading with a colon opens an item right below the number of its case', () => {
  check(
    `Udvalget for Kultur den 6. april 2010

1. Rammebesparelse
09/11998
Beslutningstema:
Udmøntning af besparelsen.

Sagsfremstilling:
Byrådet besluttede en besparelse.

Indstilling:
Direktionen indstiller, at den godkendes.

Beslutning i Udvalget for Kultur den 06-04-2010:
Godkendt.

2. Rute
10/6223
Beslutningstema:
Godkendelse af projekt.

Sagsfremstilling:
En rute foreslås.

Indstilling:
Direktionen indstiller, at den godkendes.

Beslutning i Udvalget for Kultur den 06-04-2010:
Godkendt.
`,
    `
referat Udvalget for Kultur 2010-04-06
1 Rammebesparelse [09/11998]
  resume Beslutningstema:
  sagsfremstilling Sagsfremstilling:
  indstilling Indstilling: = Direktionen indstiller, at den godkendes.
  beslutning Beslutning i Udvalget for Kultur den 06-04-2010: {Udvalget for Kultur 2010-04-06} = Godkendt. → godkendt
2 Rute [10/6223]
  resume Beslutningstema:
  sagsfremstilling Sagsfremstilling:
  indstilling Indstilling: = Direktionen indstiller, at den godkendes.
  beslutning Beslutning i Udvalget for Kultur den 06-04-2010: {Udvalget for Kultur 2010-04-06} = Godkendt. → godkendt
`,
  );
});

test('`Indstilles` is what a committee decided, a sentence with a day refers to a decision, and the administration may have notes', () => {
  check(
    `REFERAT Kommunalbestyrelsen d. 26-03-2020

Punkt 1: Strategi

Indstilling og beslutning

Direktøren indstiller,

· at kommissoriet godkendes

Klimaudvalget den 3. marts 2020:

Indstilles

Kommunalbestyrelsen den 26. marts 2020:

Godkendt

Sagsfremstilling

Strategien skal vise vejen.

Økonomi

Ingen.

Bemærkninger fra Administrationen

Ingen bemærkninger.

Politiske beslutninger og aftaler

Kommunalbestyrelsen, den 29. maj 2018, punkt 12.

Konsekvenser i øvrigt

Ingen.

Bilag til dagsordenspunkt

1. Kommissorium
`,
    `
referat Kommunalbestyrelsen 2020-03-26
1 Strategi
  indstilling Indstilling og beslutning = Direktøren indstiller, | · at kommissoriet godkendes
  tidligere-beslutning Klimaudvalget den 3. marts 2020: {Klimaudvalget 2020-03-03} = Indstilles → anbefalet
  beslutning Kommunalbestyrelsen den 26. marts 2020: {Kommunalbestyrelsen 2020-03-26} = Godkendt → godkendt
  sagsfremstilling Sagsfremstilling
  oekonomi Økonomi
  sagsfremstilling Bemærkninger fra Administrationen
  andet Politiske beslutninger og aftaler
  andet Konsekvenser i øvrigt
  bilag Bilag til dagsordenspunkt = Kommissorium
`,
  );
});

test('a committee that recommends at the end of a case, where nothing is decided yet', () => {
  check(
    `DAGSORDEN Byrådet d. 15-08-2012

Punkt 1: Madservice

Sagsfremstilling

Standarden er revideret.

Bilag vedlagt.

Sundhedsudvalget indstiller, at standarden godkendes.

Punkt 2: Tavler

Sagsfremstilling

Prisen er 38.500 kr.

Kommunaldirektøren indstiller, at sagen drøftes.
`,
    `
dagsorden Byrådet 2012-08-15
1 Madservice
  sagsfremstilling Sagsfremstilling
  indstilling Sundhedsudvalget indstiller = Sundhedsudvalget indstiller, at standarden godkendes.
2 Tavler
  sagsfremstilling Sagsfremstilling
  indstilling Kommunaldirektøren indstiller = Kommunaldirektøren indstiller, at sagen drøftes.
`,
  );
});

test('a recommendation behind attachments that are none', () => {
  check(
    `REFERAT Kulturrådet d. 21-10-2013

Punkt 46: Puljen

Sagsfremstilling

-

Bilag

-

Administrationens indstilling

-

Beslutning

Godkendt.
`,
    `
referat Kulturrådet 2013-10-21
46 Puljen
  sagsfremstilling Sagsfremstilling
  bilag Bilag
  indstilling Administrationens indstilling = -
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('an earlier decision behind the attachments, who was not there right below its heading', () => {
  check(
    `REFERAT Byrådet d. 14-12-2017

Punkt 8: Ny bro

INDSTILLING:

Centret indstiller, at broen bygges.

BILAG:

Beslutning i Havneudvalget den 2. maj 2017

Skitse

BESLUTNING I HAVNEUDVALGET den 06-12-2017

FRAVÆRENDE: Eva Holm (A)

Anbefales med den ændring, at broen males grøn

BESLUTNING I BYRÅDET den 14-12-2017

FRAVÆRENDE: -

Godkendt
`,
    `
referat Byrådet 2017-12-14
8 Ny bro
  indstilling INDSTILLING: = Centret indstiller, at broen bygges.
  bilag BILAG: = Beslutning i Havneudvalget den 2. maj 2017 | Skitse
  tidligere-beslutning BESLUTNING I HAVNEUDVALGET den 06-12-2017 {HAVNEUDVALGET 2017-12-06} = Anbefales med den ændring, at broen males grøn → anbefalet ~ Eva Holm (A)
  beslutning BESLUTNING I BYRÅDET den 14-12-2017 {BYRÅDET 2017-12-14} = Godkendt → godkendt
`,
  );
});

test('a recommendation behind the attachments, in minutes and in the agenda without its decision', () => {
  check(
    `DAGSORDEN Økonomiudvalget d. 22-03-2011

Punkt 41: Høringssvar

Sagsfremstilling

Planen er i høring.

Bilag

Udkast

Teknisk Udvalg indstiller (9. marts 2011, pkt. 33), at svaret godkendes.

Punkt 42: Tilskud til en sti

Sagsfremstilling

Foreningen søger om 150.000 kr.

Bilag

Ansøgning

Teknisk Udvalg indstiller (9. marts 2011, pkt. 35) ansøgningen til afslag.
`,
    `
dagsorden Økonomiudvalget 2011-03-22
41 Høringssvar
  sagsfremstilling Sagsfremstilling
  bilag Bilag = Udkast
  indstilling Teknisk Udvalg indstiller = Teknisk Udvalg indstiller (9. marts 2011, pkt. 33), at svaret godkendes.
42 Tilskud til en sti
  sagsfremstilling Sagsfremstilling
  bilag Bilag = Ansøgning
  indstilling Teknisk Udvalg indstiller = Teknisk Udvalg indstiller (9. marts 2011, pkt. 35) ansøgningen til afslag.
`,
  );
});

test('a body and its day above what it decided on a single point', () => {
  check(
    `DAGSORDEN Økonomiudvalget d. 23-02-2021

Punkt 36: Det gamle vandværk

Indstilling

Forvaltningen indstiller, at

1. projektet støttes,
2. vandværket udlånes.

Kulturudvalget 08-02-2021

Ad 1: Godkendt.

Teknik- og Miljøudvalget 11-02-2021

Pkt. 1-2: Udsat.

Baggrund

Foreningen har et projekt.
`,
    `
dagsorden Økonomiudvalget 2021-02-23
36 Det gamle vandværk
  indstilling Indstilling = Forvaltningen indstiller, at | 1. projektet støttes, | 2. vandværket udlånes.
  tidligere-beslutning Kulturudvalget 08-02-2021 {Kulturudvalget 2021-02-08} = Ad 1: Godkendt. → godkendt
  tidligere-beslutning Teknik- og Miljøudvalget 11-02-2021 {Teknik- og Miljøudvalget 2021-02-11} = Pkt. 1-2: Udsat. → udsat
  sagsfremstilling Baggrund
`,
  );
});

test('a body whose name begins with an article decides, and what only begins so does not', () => {
  check(
    `REFERAT Byrådet d. 14-03-2024

Punkt 1: Lys på stien

Sagsfremstilling

Stien er mørk. Det drøftes i Byrådet den 14. marts 2024:

Det Sociale Udvalg den 7. marts 2024:

Anbefales.

Beslutning

Godkendt.
`,
    `
referat Byrådet 2024-03-14
1 Lys på stien
  sagsfremstilling Sagsfremstilling
  tidligere-beslutning Det Sociale Udvalg den 7. marts 2024: {Det Sociale Udvalg 2024-03-07} = Anbefales. → anbefalet
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('a number that was decided is no page’s; a point that was decided names no item; initials alone are names', () => {
  check(
    `REFERAT Byrådet d. 14-03-2024

Punkt 1: Tilskud

Beslutning

Støtten fastsættes således:

500

Punkt 2: Lys på stien

Beslutning

Punkt 1: Godkendt.

Beslutning Byrådet den 14-03-2024

Afbud: KN, PH

Punkt 3: Nyt tag

Økonomi

Ingen.

Forslag

Godkendes.

Beslutning

Godkendt.
`,
    `
referat Byrådet 2024-03-14
1 Tilskud
  beslutning Beslutning = Støtten fastsættes således: | 500 → fri-tekst
2 Lys på stien ~ KN, PH
  beslutning Beslutning = Punkt 1: Godkendt. → godkendt
  beslutning Beslutning Byrådet den 14-03-2024 {Byrådet 2024-03-14}
3 Nyt tag
  oekonomi Økonomi
  indstilling Forslag = Godkendes.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('another body recommends behind what one decided, the same one only tells more of it', () => {
  check(
    `REFERAT Byrådet d. 10-10-2023

Mødedato:	10-10-2023

Punkt 3: Færgen til Lyø Havn

08.08.00-G01-1-23

Sagsfremstilling

Driftsaftalen udløber med udgangen af 2024. Der er undersøgt tre modeller for sejladsen.

Beslutning fra Teknisk Udvalg, 22. august 2023, pkt. 131:

Udsat, da udvalget ønsker tallene for 2023 belyst.

Beslutning fra Teknisk Udvalg, 19. september 2023, pkt. 150:

Et flertal anbefaler model 2.

Økonomiudvalget indstiller, at

byrådet vælger model 2.

Beslutning

Godkendt.

Punkt 4: Nyt tag på hallen

08.08.00-G01-2-23

Sagsfremstilling

Taget er utæt.

Beslutning fra Teknisk Udvalg, 19. september 2023, pkt. 151:

Drøftet.

Teknisk Udvalg indstiller, at

taget udskiftes.

Beslutning

Godkendt.
`,
    `
referat Byrådet 2023-10-10
3 Færgen til Lyø Havn [08.08.00-G01-1-23]
  sagsfremstilling Sagsfremstilling
  tidligere-beslutning Beslutning fra Teknisk Udvalg, 22. august 2023, pkt. 131: {Teknisk Udvalg 2023-08-22 #131} = Udsat, da udvalget ønsker tallene for 2023 belyst. → udsat
  tidligere-beslutning Beslutning fra Teknisk Udvalg, 19. september 2023, pkt. 150: {Teknisk Udvalg 2023-09-19 #150} = Et flertal anbefaler model 2. → anbefalet
  indstilling Økonomiudvalget indstiller, at = byrådet vælger model 2.
  beslutning Beslutning = Godkendt. → godkendt
4 Nyt tag på hallen [08.08.00-G01-2-23]
  sagsfremstilling Sagsfremstilling
  tidligere-beslutning Beslutning fra Teknisk Udvalg, 19. september 2023, pkt. 151: {Teknisk Udvalg 2023-09-19 #151} = Drøftet. → droeftet
    > Teknisk Udvalg indstiller, at
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('attachments named among several things that are told, and what the accountants note', () => {
  check(
    `REFERAT Teknisk Udvalg d. 07-04-2015

Mødedato:	07-04-2015

Punkt 1: Orientering fra formanden

Sagsnr.: 14/20871

Sagsfremstilling

Formanden orienterer om følgende:

Badebroen ved Nørrehuse

Broen er knækket på midten efter stormen i januar. Den er spærret af.

Bilag: Tilbud fra to entreprenører

Genbrugspladsen i Sønderlev

Åbningstiden om søndagen forlænges med to timer.

Bilag: Brev af 12. marts 2015

Bemærkninger fra økonomiafdelingen

Ingen.

Indstilling

Administrationen indstiller,

at orienteringen tages til efterretning.

Beslutning

Godkendt.

Punkt 2: Nyt tag på hallen

Sagsnr.: 14/20872

Sagsfremstilling

Taget er utæt.

Bilag: Overslag

Indstilling

Administrationen indstiller,

at taget udskiftes.

Beslutning

Godkendt.
`,
    `
referat Teknisk Udvalg 2015-04-07
1 Orientering fra formanden [14/20871]
  sagsfremstilling Sagsfremstilling
    > Genbrugspladsen i Sønderlev
  oekonomi Bemærkninger fra økonomiafdelingen
  indstilling Indstilling = Administrationen indstiller, | at orienteringen tages til efterretning.
  beslutning Beslutning = Godkendt. → godkendt
2 Nyt tag på hallen [14/20872]
  sagsfremstilling Sagsfremstilling
  bilag Bilag: = Overslag
  indstilling Indstilling = Administrationen indstiller, | at taget udskiftes.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('a day in the decision, one title among open and closed items, who speaks in an earlier decision, signatures in a case', () => {
  check(
    `REFERAT Børneudvalget d. 12-03-2024

Lukket møde (punkt 3)

Indholdsfortegnelse

Åbne punkter

1. Ny skole
2. Orientering

Lukkede punkter

3. Orientering
4. Salg af areal ved Havnevej

Punkt 1: Ny skole

Indstilling

Forvaltningen indstiller, at skolen bygges.

Børneudvalget, 12-03-2024, pkt. 1.

Sagen udsættes til mødet den 9. april 2024.

Punkt 2: Orientering

Indstilling

Forvaltningen indstiller, at orienteringen tages til efterretning.

Børneudvalget, 12-03-2024, pkt. 2.

Taget til efterretning.

Punkt 3: Salg af areal ved Havnevej til Boligselskabet

Sagsfremstilling

Beslutning fra Teknisk Udvalg den 2. marts 2024

Udvalget drøftede sagen.

Udvalget indstiller, at

- arealet sælges.

Børneudvalget, 12-03-2024, pkt. 3.

Godkendt.

Punkt 4: Bevar skolen

Sagsfremstilling

Skolen er truet.

Underskriftsindsamling

Forældrene har afleveret 400 underskrifter.

Indstilling

Forvaltningen indstiller, at sagen drøftes.

Børneudvalget, 12-03-2024, pkt. 4.

Drøftet.
`,
    `
referat Børneudvalget 2024-03-12
1 Ny skole
  indstilling Indstilling = Forvaltningen indstiller, at skolen bygges.
  beslutning Børneudvalget, 12-03-2024, pkt. 1. {Børneudvalget 2024-03-12 #1} = Sagen udsættes til mødet den 9. april 2024. → udsat
2 Orientering
  indstilling Indstilling = Forvaltningen indstiller, at orienteringen tages til efterretning.
  beslutning Børneudvalget, 12-03-2024, pkt. 2. {Børneudvalget 2024-03-12 #2} = Taget til efterretning. → taget-til-efterretning
3 Salg af areal ved Havnevej til Boligselskabet
  sagsfremstilling Sagsfremstilling
  tidligere-beslutning Beslutning fra Teknisk Udvalg den 2. marts 2024 {Teknisk Udvalg 2024-03-02} = Udvalget drøftede sagen. → droeftet
    > Udvalget indstiller, at
  beslutning Børneudvalget, 12-03-2024, pkt. 3. {Børneudvalget 2024-03-12 #3} = Godkendt. → godkendt
4 Bevar skolen
  sagsfremstilling Sagsfremstilling
    > Underskriftsindsamling
  indstilling Indstilling = Forvaltningen indstiller, at sagen drøftes.
  beslutning Børneudvalget, 12-03-2024, pkt. 4. {Børneudvalget 2024-03-12 #4} = Drøftet. → droeftet
`,
  );
});

test('what a motion would have decided, and what was decided; attachments named once', () => {
  check(
    `REFERAT Byrådet d. 14-03-2024

Punkt 1: Flere træer

Beslutningsforslag fra SF:

Byen har brug for træer.

Beslutning:

Forslaget blev forkastet.

Punkt 2: Ny sti

Sagsfremstilling:

Stien er slidt.

Bilag: Kort over stien

Referat fra borgermøde om stien, den 3. marts.

Indstilling:

Forvaltningen indstiller, at stien anlægges.

Beslutning:

Godkendt.

Punkt 3: Flere bænke

Beslutningsforslag fra SF:

Byen har brug for bænke.

Beslutning:

At der sættes ti bænke op.

Beslutning:

Forslaget blev forkastet.
`,
    `
referat Byrådet 2024-03-14
1 Flere træer
  sagsfremstilling Beslutningsforslag fra SF:
  beslutning Beslutning: = Forslaget blev forkastet. → forkastet
2 Ny sti
  sagsfremstilling Sagsfremstilling:
  bilag Bilag: = Kort over stien | Referat fra borgermøde om stien, den 3. marts.
  indstilling Indstilling: = Forvaltningen indstiller, at stien anlægges.
  beslutning Beslutning: = Godkendt. → godkendt
3 Flere bænke
  sagsfremstilling Beslutningsforslag fra SF:
    > Beslutning:
  beslutning Beslutning: = Forslaget blev forkastet. → forkastet
`,
  );
});
