/** Minutes as web pages print them: items without number or title, templates with bullets, labels without values. */
import { expect, test } from 'vitest';
import { tree } from '../support/tree.ts';

/** The whole document, as `tree` prints it. */
function check(document: string, expected: string): void {
  expect(`\n${tree(document)}\n`).toBe(expected);
}

test('items that begin at the label of their case, which may have lost its number', () => {
  check(
    `Referat
tirsdag den 10. august 2021 kl. 18.00
Udvalg: Landsbyudvalget

Sagsid.: 21/1000

Resume

Udvalget ser på landsbyen.

Beslutning i Landsbyudvalget den 10-08-2021

Drøftet.

Sagsid.:

Beslutning i Landsbyudvalget den 10-08-2021

Intet.
`,
    `
referat Landsbyudvalget 2021-08-10 18.00
–  [21/1000]
  resume Resume
  beslutning Beslutning i Landsbyudvalget den 10-08-2021 {Landsbyudvalget 2021-08-10} = Drøftet. → droeftet
– 
  beslutning Beslutning i Landsbyudvalget den 10-08-2021 {Landsbyudvalget 2021-08-10} = Intet. → intet
`,
  );
});

test('items that only the first heading of the template tells, the first of them without it', () => {
  check(
    `Byrådet
Referat • 25. februar 2025 kl. 17.00
Indhold
Beslutning i Byrådet den 25-02-2025
Dagsordenen blev godkendt.
Beslutningstema
Valg af medlem til et råd.
Indstilling
Borgmesteren indstiller, at der vælges et medlem.
Beslutning i Byrådet den 25-02-2025
Godkendt.
Beslutningstema
Ny bro.
Indstilling
Forvaltningen indstiller, at broen bygges.
Beslutning i Byrådet den 25-02-2025
Udsat.
`,
    `
referat Byrådet 2025-02-25 17.00
– 
  beslutning Beslutning i Byrådet den 25-02-2025 {Byrådet 2025-02-25} = Dagsordenen blev godkendt. → godkendt
– 
  resume Beslutningstema
  indstilling Indstilling = Borgmesteren indstiller, at der vælges et medlem.
  beslutning Beslutning i Byrådet den 25-02-2025 {Byrådet 2025-02-25} = Godkendt. → godkendt
– 
  resume Beslutningstema
  indstilling Indstilling = Forvaltningen indstiller, at broen bygges.
  beslutning Beslutning i Byrådet den 25-02-2025 {Byrådet 2025-02-25} = Udsat. → udsat
`,
  );
});

test('a template with bullets before its items and headings, and each item’s heading printed twice', () => {
  check(
    `Referat
Dato: Onsdag, 21. marts 2018 - 08:20
Udvalg: Økonomiudvalget

  • Pkt. 98 Ny bro

    Pkt. 98

    Ny bro

    • Resume

      Broen er smal.

    • Indstilling

      Forvaltningen indstiller,

      • at broen bygges.

    • Økonomiudvalget, 21-03-2018, pkt. 98

      Godkendt.

  • Pkt. 99 Ny sti

    • Indstilling

      Forvaltningen indstiller, at stien bygges.

    • Økonomiudvalget, 21-03-2018, pkt. 99

      Udsat.
`,
    `
referat Økonomiudvalget 2018-03-21 08:20
98 Ny bro
  resume Resume
  indstilling Indstilling = Forvaltningen indstiller, | • at broen bygges.
  beslutning Økonomiudvalget, 21-03-2018, pkt. 98 {Økonomiudvalget 2018-03-21 #98} = Godkendt. → godkendt
99 Ny sti
  indstilling Indstilling = Forvaltningen indstiller, at stien bygges.
  beslutning Økonomiudvalget, 21-03-2018, pkt. 99 {Økonomiudvalget 2018-03-21 #99} = Udsat. → udsat
`,
  );
});

test('the number below the title, the case number above it, and the title alone on a page', () => {
  check(
    `Kommunalbestyrelsen\n18-09-2024\n\nNy bro\nSag nr. 162\nBeslutningskompetence: KB\nIndstilling\nat broen bygges.\nBeslutning\nGodkendt.\nNy sti\nSag nr. 163\nBeslutningskompetence: KB\nIndstilling\nat stien bygges.\nBeslutning\nUdsat.\n`,
    `
referat Kommunalbestyrelsen 2024-09-18
162 Ny bro
  indstilling Indstilling = at broen bygges.
  beslutning Beslutning = Godkendt. → godkendt
163 Ny sti
  indstilling Indstilling = at stien bygges.
  beslutning Beslutning = Udsat. → udsat
`,
  );
  check(
    `Mødedato: 23.08.2023, kl. 11:00\nMødested: Rådhuset\n\nNy bro over åen\n\nSe alle bilag\n\nIndstilling\n\nTeknikforvaltningen indstiller, at broen bygges.\n\nBeslutning\n\nGodkendt.\n`,
    `
referat 2023-08-23 11:00 @ Rådhuset
– Ny bro over åen
  indstilling Indstilling = Teknikforvaltningen indstiller, at broen bygges.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('what names decisions of other days, and the body of this meeting where no header does', () => {
  check(
    `Ny svømmehal

Mødedato: 22.04.2021, kl. 17:30

Indstilling

Forvaltningen indstiller, at hallen bygges.

Økonomiudvalgets beslutning i mødet den 13. april 2021

Anbefalet.

Byrådets beslutning i mødet den 22. april 2021

Godkendt.
`,
    `
referat Byrådet 2021-04-22 17:30
– Ny svømmehal
  indstilling Indstilling = Forvaltningen indstiller, at hallen bygges.
  tidligere-beslutning Økonomiudvalgets beslutning i mødet den 13. april 2021 {Økonomiudvalget 2021-04-13} = Anbefalet. → anbefalet
  beslutning Byrådets beslutning i mødet den 22. april 2021 {Byrådet 2021-04-22} = Godkendt. → godkendt
`,
  );
});

test('a body and a day with a colon announce a decision, without it they plan one', () => {
  check(
    `REFERAT Byrådet d. 04-01-2021

Punkt 1: Ny bro

Sagsgang

Økonomiudvalget den 11. januar 2021

Byrådet den 25. januar 2021

Indstilling

At broen bygges.

Økonomiudvalget, den 14. december 2020:

Anbefales.

Byrådet, den 4. januar 2021:

Udsat.
`,
    `
referat Byrådet 2021-01-04
1 Ny bro
  andet Sagsgang
  indstilling Indstilling = At broen bygges.
  tidligere-beslutning Økonomiudvalget, den 14. december 2020: {Økonomiudvalget 2020-12-14} = Anbefales. → anbefalet
  beslutning Byrådet, den 4. januar 2021: {Byrådet 2021-01-04} = Udsat. → udsat
`,
  );
});

test('another body’s decision of the same day stays the other’s, where this meeting’s names nobody', () => {
  check(
    `REFERAT Byrådet d. 22-04-2021

Punkt 1: Ny bro

Indstilling

At broen bygges.

Beslutning Økonomiudvalget den 22-04-2021

Anbefales.

Beslutning

Godkendt.
`,
    `
referat Byrådet 2021-04-22
1 Ny bro
  indstilling Indstilling = At broen bygges.
  tidligere-beslutning Beslutning Økonomiudvalget den 22-04-2021 {Økonomiudvalget 2021-04-22} = Anbefales. → anbefalet
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('an agenda that does not say so, and minutes that are called an agenda', () => {
  const items = (decision: string) =>
    [1, 2, 3].map((n) => `${n}. Sag ${n}\n\nIndstilling\n\nAt sagen drøftes.\n\n${decision}`).join('');
  expect(tree(`Kulturudvalget den 14. marts 2024\n\n${items('')}`)).toMatch(/^dagsorden /);
  expect(tree(`Dagsorden Kulturudvalget den 14. marts 2024\n\n${items('Beslutning\n\nDrøftet.\n\n')}`)).toMatch(
    /^referat /,
  );
  expect(tree(`Referat Kulturudvalget den 14. marts 2024\n\n${items('')}`)).toMatch(/^referat /);
});

test('a page with one item: its number and title first, who was absent, and the decision', () => {
  check(
    `2. Godkendelse af dagsordnen

Mødet sluttede kl. 21.10

Fraværende med afbud:
Mona Krag, Tove Lind indkaldt
Jens Due og Henrik Bo, Jes Kam deltog

Fraværende i mødet:
Karla Bonde til kl. 18.40 i punkt 2

Fraværende uden afbud:
Jens Holt

Beslutning

1. Ole Bak ønskede punkt 9 taget af dagsordenen, hvilket der ikke var enighed om.

Dagsordenen blev godkendt.
`,
    `
referat ~ Mona Krag, Tove Lind indkaldt
2 Godkendelse af dagsordnen
  beslutning Beslutning = 1. Ole Bak ønskede punkt 9 taget af dagsordenen, hvilket der ikke var enighed om. | Dagsordenen blev godkendt. → godkendt
`,
  );
});

test('a decision that begins with the item it is about, on a page with one item without a number', () => {
  check(
    `Mødedato: 23.08.2017, kl. 11:00
Mødested: Hotel Borgen

Første behandling af budget 2018

Se alle bilag

Indstilling

Økonomiforvaltningen indstiller, at udvalget over for rådet anbefaler,

1. at budgettet godkendes.

Problemstilling

Budgettet skal vedtages inden 15. oktober.

Beslutning

Dagsordenspunkt 4: Første behandling af budget 2018

Økonomiudvalgets beslutning i mødet den 23. august 2017

Indstillingen blev godkendt uden afstemning.
`,
    `
referat Økonomiudvalget 2017-08-23 11:00 @ Hotel Borgen
– Første behandling af budget 2018
  indstilling Indstilling = Økonomiforvaltningen indstiller, at udvalget over for rådet anbefaler, | 1. at budgettet godkendes.
  sagsfremstilling Problemstilling
  beslutning Beslutning
  beslutning Økonomiudvalgets beslutning i mødet den 23. august 2017 {Økonomiudvalget 2017-08-23} = Indstillingen blev godkendt uden afstemning. → godkendt
`,
  );
});

test('the same where nothing but the decision tells the day', () => {
  check(
    `1. Godkendelse af dagsorden

Sagsfremstilling

.....

Beslutning

Dagsordenspunkt 1: Godkendelse af dagsorden

Økonomiudvalgets beslutning i mødet den 31. marts 2020

Dagsordenen blev godkendt.
`,
    `
referat Økonomiudvalget 2020-03-31
1 Godkendelse af dagsorden
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning
  beslutning Økonomiudvalgets beslutning i mødet den 31. marts 2020 {Økonomiudvalget 2020-03-31} = Dagsordenen blev godkendt. → godkendt
`,
  );
});

test('items without number and title: a resume behind a decision begins the next one', () => {
  check(
    `Referat
Børneudvalget tirsdag den 14. december 2021 kl. 18:30

Mødelokale Vandværket

Sagsfremstilling

Årshjulet er vedhæftet.

Indstilling

Udvalget tager orienteringen til efterretning.

Beslutning

Taget til efterretning.

Bilag

Resume

Der er lavet en analyse.

Sagsfremstilling

En gruppe blev nedsat i foråret 2021.

Indstilling

At modellen godkendes.

Beslutning

Tiltrådt.

Bilag

Model for støtte
`,
    `
referat Børneudvalget 2021-12-14 18:30 @ Vandværket
– 
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = Udvalget tager orienteringen til efterretning.
  beslutning Beslutning = Taget til efterretning. → taget-til-efterretning
  bilag Bilag
– 
  resume Resume
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = At modellen godkendes.
  beslutning Beslutning = Tiltrådt. → godkendt
  bilag Bilag = Model for støtte
`,
  );
});

test('the word for an open item before every title is no part of it', () => {
  check(
    `Møde i Byrådet den 25. november 2013

1 Åbent Meddelelser fra formanden

048211-2012

Beslutning

Intet.

2 Åbent Nyt gulv i hallen

051877-2013

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

3 Lukket Køb af ejendom

051878-2013

Beslutning

Godkendt.
`,
    `
referat Byrådet 2013-11-25
1 Meddelelser fra formanden [048211-2012]
  beslutning Beslutning = Intet. → intet
2 Nyt gulv i hallen [051877-2013]
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes.
  beslutning Beslutning = Godkendt. → godkendt
3 Køb af ejendom (lukket) [051878-2013]
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('titles on two lines end at `Åben sag`; another committee’s decision right behind the attachments; a page’s number', () => {
  check(
    `Byrådet den 5. juni 2018
1. Godkendelse af dagsorden for mødet den 5. juni 2018
Åben sag
Sagsid: 17/34254
Beslutning i Byrådet den 05-06-2018
Godkendt
2. LOKALPLAN 260 OG TILLÆG NR. 1 TIL
KOMMUNEPLANEN
Åben sag
Sagsid: 17/34255
Indstilling
Direktionen indstiller, at planen vedtages.
Bilag:
Lokalplan
Beslutning i Planudvalget den 28-05-2018
Anbefales
Beslutning i Byrådet den 05-06-2018
Vedtaget
3
`,
    `
referat Byrådet 2018-06-05
1 Godkendelse af dagsorden for mødet den 5. juni 2018 [17/34254]
  beslutning Beslutning i Byrådet den 05-06-2018 {Byrådet 2018-06-05} = Godkendt → godkendt
2 LOKALPLAN 260 OG TILLÆG NR. 1 TIL
KOMMUNEPLANEN [17/34255]
  indstilling Indstilling = Direktionen indstiller, at planen vedtages.
  bilag Bilag: = Lokalplan
  tidligere-beslutning Beslutning i Planudvalget den 28-05-2018 {Planudvalget 2018-05-28} = Anbefales → anbefalet
  beslutning Beslutning i Byrådet den 05-06-2018 {Byrådet 2018-06-05} = Vedtaget → godkendt
`,
  );
});

test('items in the order they were dealt with, whatever their numbers; numbered attachments are none', () => {
  check(
    `Byrådet den 31. oktober 2018

1. Godkendelse af dagsorden
Åbent - 00.01.00-A00-1-18

BESLUTNING

Godkendt.

2. Nyt plejehjem
Åbent - 27.03.16-A00-2-18

RESUMÉ

Hjemmet kan overtages.

BESLUTNING

Godkendt.

BILAG

1. Bilag 1. Aftale (PDF)

6. Letbane - tidsplan
Åbent - 13.05.16-G01-4-17

RESUMÉ

Planen er revideret.

BESLUTNING

Godkendt.

3. Ny skole
Åbent - 17.01.16-G01-4-17

RESUMÉ

Skolen er klar.

BESLUTNING

Godkendt.

4. Ny bro
Åbent - 05.01.16-G01-4-17

RESUMÉ

Broen er klar.

BESLUTNING

Godkendt.
`,
    `
referat Byrådet 2018-10-31
1 Godkendelse af dagsorden [00.01.00-A00-1-18]
  beslutning BESLUTNING = Godkendt. → godkendt
2 Nyt plejehjem [27.03.16-A00-2-18]
  resume RESUMÉ
  beslutning BESLUTNING = Godkendt. → godkendt
  bilag BILAG = Bilag 1. Aftale (PDF)
6 Letbane - tidsplan [13.05.16-G01-4-17]
  resume RESUMÉ
  beslutning BESLUTNING = Godkendt. → godkendt
3 Ny skole [17.01.16-G01-4-17]
  resume RESUMÉ
  beslutning BESLUTNING = Godkendt. → godkendt
4 Ny bro [05.01.16-G01-4-17]
  resume RESUMÉ
  beslutning BESLUTNING = Godkendt. → godkendt
`,
  );
});

test('items numbered through the year and at the meeting, each glued to the line before it', () => {
  check(
    `Referat
for
Kommunalbestyrelsen
torsdag den 26. august 2004 kl. 17:00

62/1. Spørgetid (Åben sag)
Journalnr. 00.01 P27/
Der er ingen spørgsmål.Vedtagelse:
Der var ingen spørgsmål63/2. Ansøgning om udtræden af skolebestyrelsen. (Åben sag)
Journalnr. 00.01 A16/

Birgit Holm ansøger om at udtræde den 12/3. Det indstilles, at ansøgningen imødekommes.

Det indstilles, at ansøgningen imødekommes.Vedtagelse:
Indstillingen vedtaget.64/3. Køb og salg. (Lukket sag)
Mødet hævet kl. 18.10
`,
    `
referat Kommunalbestyrelsen 2004-08-26 17:00
62 Spørgetid (Åben sag) [00.01 P27/]
  beslutning Vedtagelse: = Der var ingen spørgsmål → fri-tekst
63 Ansøgning om udtræden af skolebestyrelsen. (Åben sag) [00.01 A16/]
  indstilling Det indstilles = Det indstilles, at ansøgningen imødekommes.
  beslutning Vedtagelse: = Indstillingen vedtaget. → godkendt
64 Køb og salg. (Lukket sag) (lukket)
`,
  );
});

test('tags at the ends of lines, as a site that collects PDFs leaves them', () => {
  check(
    `Teknisk Udvalg<br />

<strong>Referat</strong><br />

Mødedato: Onsdag den 14. november 2012<br />

Mødetidspunkt: 13:00<br />

Sluttidspunkt: 15:20<br />

Mødelokale: M2/Rådhuset<br />

Medlemmer: Aage Friis, Gerda Lang, Nils Ottesen, Pia Dueholt<br />

Fraværende: Pia Dueholt<br />

Bemærkninger: Nils Ottesen forlod mødet kl. 15.05 efter behandlingen af<br />

sag nr. 2.<br />

Indholdsfortegnelse<br />

Teknisk Udvalg<br />

14-11-2012<br />

Punkter til dagsorden Side<br />

1. Nye lygter i Vesterbro (bevillingssag) ............................................ 3<br />

2. Endelig vedtagelse af kommuneplantillæg nr. 12 vedrørende ændring af<br />

rammeområde LUND.B3.02 i Lunde ............................................ 4<br />

3. Status på vejarbejder (orienteringssag) ............................................ 6<br />

4. Lukket sag - Køb af jord ............................................ 7<br />

Teknisk Udvalg<br />

14-11-2012<br />

1. Nye lygter i Vesterbro (bevillingssag)<br />

Sagsid.: 12/80411<br />

Resume<br />

Lygterne fra 1971 skal skiftes til dioder.<br />

Indstilling<br />

Direktøren for Teknik & Miljø indstiller,<br />

1. at der gives en bevilling på 1,4 mio. kr., og<br />

2. at udgiften dækkes af det beløb, der er sat af i 2012.<br />

Beslutning i Teknisk Udvalg den 14-11-2012<br />

Indstillingen godkendes.<br />

Sagsfremstilling<br />

Historik<br />

Udvalget så på lygterne den 9. maj 2012 (sag nr. 5).<br />

Beskrivelse<br />

Der er 212 lygter. De bruger tilsammen 90.000 kWh om året, og det<br />

3<br />

Teknisk Udvalg<br />

14-11-2012<br />

svarer til forbruget i 20 huse.<br />

Tidsperspektiv<br />

Arbejdet sker i foråret 2013.<br />

2. Endelig vedtagelse af kommuneplantillæg nr. 12 vedrørende ændring af<br />

rammeområde LUND.B3.02 i Lunde<br />

Sagsid.: 11/30902<br />

Resume<br />

Tillægget har været i høring. Der er kommet to svar.<br />

Indstilling<br />

Direktøren for Teknik & Miljø indstiller til byrådet,<br />

at tillægget vedtages.<br />

Beslutning i Teknisk Udvalg den 10-10-2012<br />

Sagen udsættes.<br />

Beslutning i Teknisk Udvalg den 14-11-2012<br />

Indstilles til byrådets godkendelse.<br />

Sagsfremstilling<br />

Historik<br />

Intet.<br />

Beskrivelse<br />

Det ene svar kommer fra en nabo, som er bange for skygge.<br />

Bilag<br />

1. Tillæg nr. 12<br />
`,
    `
referat Teknisk Udvalg 2012-11-14 13:00 @ M2/Rådhuset + Aage Friis, Gerda Lang, Nils Ottesen, Pia Dueholt ~ Pia Dueholt
1 Nye lygter i Vesterbro (bevillingssag) [12/80411]
  resume Resume
  indstilling Indstilling = Direktøren for Teknik & Miljø indstiller, | 1. at der gives en bevilling på 1,4 mio. kr., og | 2. at udgiften dækkes af det beløb, der er sat af i 2012.
  beslutning Beslutning i Teknisk Udvalg den 14-11-2012 {Teknisk Udvalg 2012-11-14} = Indstillingen godkendes. → godkendt
  sagsfremstilling Sagsfremstilling
  andet Historik
  sagsfremstilling Beskrivelse
    > Teknisk Udvalg
    > Tidsperspektiv
2 Endelig vedtagelse af kommuneplantillæg nr. 12 vedrørende ændring af<br />

rammeområde LUND.B3.02 i Lunde [11/30902]
  resume Resume
  indstilling Indstilling = Direktøren for Teknik & Miljø indstiller til byrådet, | at tillægget vedtages.
  tidligere-beslutning Beslutning i Teknisk Udvalg den 10-10-2012 {Teknisk Udvalg 2012-10-10} = Sagen udsættes. → udsat
  beslutning Beslutning i Teknisk Udvalg den 14-11-2012 {Teknisk Udvalg 2012-11-14} = Indstilles til byrådets godkendelse. → anbefalet
  sagsfremstilling Sagsfremstilling
  andet Historik
  sagsfremstilling Beskrivelse
  bilag Bilag = Tillæg nr. 12
`,
  );
});

test('a number in a bullet of its own, with what kind of case it is before the title', () => {
  check(
    `Genveje

Grønlund Kommune

Kultur, Fritid og Bosætningsudvalg: Referat af mødet 20. november 2018

Kultur, Fritid og Bosætningsudvalg

Starttidspunkt for møde: 20. november 2018 kl. 14:00
Sluttidspunkt for møde: 20. november 2018 kl. 16:25
Mødelokale: Mødelokale 2/Broen, Havnegade 8, Sandby
  • 61. 

    Beslutningssag: Godkendelse af dagsorden

    Beslutningssag: Godkendelse af dagsorden


    INDSTILLING

    Direktionen indstiller til Kultur, Fritid og Bosætningsudvalget:
     

    1. at dagsordenen godkendes.

    BESLUTNING I KULTUR, FRITID OG BOSÆTNINGSUDVALG den 20-11-2018

    Fraværende: –

     

    Godkendt.

  • 63. 

    Orienteringssag: Besøgstal for svømmehallerne

    Orienteringssag: Besøgstal for svømmehallerne


    INDSTILLING

    Direktionen indstiller til Kultur, Fritid og Bosætningsudvalget:
     

    1. at orienteringen tages til efterretning.

    BESKRIVELSE AF SAGEN

    Besøgstallet er faldet med 4 % i årets første ni måneder. Faldet ligger alene i juli.

    BESLUTNING I KULTUR, FRITID OG BOSÆTNINGSUDVALG den 20-11-2018

    Fraværende: Tove Brandt (A)

     

    Taget til efterretning.

  • 64. 

    Lukket: Køb af areal

    Lukket: Køb af areal


  • 65. 

    Orienteringssag: Gensidig orientering

    Orienteringssag: Gensidig orientering


    BESLUTNING I KULTUR, FRITID OG BOSÆTNINGSUDVALG den 20-11-2018

    Fraværende: Tove Brandt (A)

     

    Formanden omtalte nytårskuren den 11. januar.

    Intet herudover.
`,
    `
referat Kultur, Fritid og Bosætningsudvalg 2018-11-20 14:00 @ Mødelokale 2/Broen, Havnegade 8, Sandby
61 Beslutningssag: Godkendelse af dagsorden
  indstilling INDSTILLING = Direktionen indstiller til Kultur, Fritid og Bosætningsudvalget: | 1. at dagsordenen godkendes.
  beslutning BESLUTNING I KULTUR, FRITID OG BOSÆTNINGSUDVALG den 20-11-2018 {KULTUR, FRITID OG BOSÆTNINGSUDVALG 2018-11-20} = Godkendt. → godkendt
63 Orienteringssag: Besøgstal for svømmehallerne ~ Tove Brandt (A)
  indstilling INDSTILLING = Direktionen indstiller til Kultur, Fritid og Bosætningsudvalget: | 1. at orienteringen tages til efterretning.
  sagsfremstilling BESKRIVELSE AF SAGEN
  beslutning BESLUTNING I KULTUR, FRITID OG BOSÆTNINGSUDVALG den 20-11-2018 {KULTUR, FRITID OG BOSÆTNINGSUDVALG 2018-11-20} = Taget til efterretning. → taget-til-efterretning
64 Køb af areal (lukket)
65 Orienteringssag: Gensidig orientering ~ Tove Brandt (A)
  beslutning BESLUTNING I KULTUR, FRITID OG BOSÆTNINGSUDVALG den 20-11-2018 {KULTUR, FRITID OG BOSÆTNINGSUDVALG 2018-11-20} = Formanden omtalte nytårskuren den 11. januar. | Intet herudover. → fri-tekst
`,
  );
});

test('what the page offers above each item without a title is the item’s', () => {
  check(
    `Beslutningsprotokol

onsdag den 27. april 2016 kl. 17:00

Udvalg: Byrådet
Udskriv hele dagsordnen
  • Udskriv
    Sagsid.: 16/1207, Sagsinitialer: mhb

    Indstilling

    Sekretariatet indstiller,

    at dagsordenen godkendes.

    Beslutning Byrådet den 27-04-2016

    Godkendt.

  • Udskriv
    Sagsid.: 15/22918, Sagsinitialer: KELO

    Sagsfremstilling

    Broen er slidt.

    Indstilling

    Plan & Teknik indstiller,

    at broen skiftes.

    Beslutning Byrådet den 27-04-2016

    Godkendt.

    Bilag

    Tegning
  • Udskriv
    Sagsid.: 16/4

    Beslutning Byrådet den 27-04-2016

    Intet.
`,
    `
beslutningsprotokol Byrådet 2016-04-27 17:00
–  [16/1207]
  indstilling Indstilling = Sekretariatet indstiller, | at dagsordenen godkendes.
  beslutning Beslutning Byrådet den 27-04-2016 {Byrådet 2016-04-27} = Godkendt. → godkendt
–  [15/22918]
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = Plan & Teknik indstiller, | at broen skiftes.
  beslutning Beslutning Byrådet den 27-04-2016 {Byrådet 2016-04-27} = Godkendt. → godkendt
  bilag Bilag = Tegning
–  [16/4]
  beslutning Beslutning Byrådet den 27-04-2016 {Byrådet 2016-04-27} = Intet. → intet
`,
  );
});

test('a blog whose lists all begin with one, titles with full stops, and a decision that is still empty', () => {
  check(
    `Referat fra Ældrerådets møde den 15. april 2013 kl. 9.30

 1. Godkendelse af referatet fra mødet den 11.3.2013

Referat: Godkendt

 1. Nyt fra formanden.

Referat:

Formanden har været til møde.

 1. Bænke på stien.

Hvor mange bænke er der?

Referat:

Der er fem.

 1. Budget for 2014.

Udkast er sendt ud.

Referat:

 1. Besøg på plejehjemmet.

Referat

Besøget bliver i maj.

 1. Eventuelt.

Grethe havde brochurer med.
`,
    `
referat Ældrerådet 2013-04-15 9.30
1 Godkendelse af referatet fra mødet den 11.3.2013
  beslutning Referat: = Godkendt → godkendt
1 Nyt fra formanden.
  beslutning Referat: = Formanden har været til møde. → fri-tekst
1 Bænke på stien.
  beslutning Referat: = Der er fem. → fri-tekst
1 Budget for 2014.
  beslutning Referat:
1 Besøg på plejehjemmet.
  beslutning Referat = Besøget bliver i maj. → fri-tekst
1 Eventuelt.
`,
  );
});
