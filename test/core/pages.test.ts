/** Pages and protocols of other systems: cases above numbered titles, lists that begin anew, what a council's minutes leave out. */
import { expect, test } from 'vitest';
import { tree } from '../support/tree.ts';

/** The whole document, as `tree` prints it. */
function check(document: string, expected: string): void {
  expect(`\n${tree(document)}\n`).toBe(expected);
}

test('the case is named above the number and the title', () => {
  check(
    `Havneudvalget - Referat - 08. november 2011

  1. Ny kran
  2. Ny kaj


  Sagsnr. 11/214
  1. Ny kran
  fold dette punkt ind Resume
  Kranen er slidt.
  fold dette punkt ind Beslutning i Havneudvalget den 08-11-2011

  Godkendt.


  Sagsnr. 11/5519
  2. Ny kaj
  fold dette punkt ind Resume
  Kajen er slidt.
  fold dette punkt ind Beslutning i Havneudvalget den 08-11-2011

  Godkendt.
`,
    `
referat Havneudvalget 2011-11-08
1 Ny kran [11/214]
  resume Resume
  beslutning Beslutning i Havneudvalget den 08-11-2011 {Havneudvalget 2011-11-08} = Godkendt. → godkendt
2 Ny kaj [11/5519]
  resume Resume
  beslutning Beslutning i Havneudvalget den 08-11-2011 {Havneudvalget 2011-11-08} = Godkendt. → godkendt
`,
  );
});

test('a list that begins anew at every item', () => {
  check(
    `Referat fra Ældrerådets møde den 18. april 2016

 1. Godkendelse af dagsordenen.

Referat: Godkendt

 1. Rådets pjece.

Referat:

Pjecen er trykt og lægges frem på biblioteket.

 1. Eventuelt.

Referat:

Intet.
`,
    `
referat Ældrerådet 2016-04-18
1 Godkendelse af dagsordenen.
  beslutning Referat: = Godkendt → godkendt
1 Rådets pjece.
  beslutning Referat: = Pjecen er trykt og lægges frem på biblioteket. → fri-tekst
1 Eventuelt.
  beslutning Referat: = Intet. → intet
`,
  );
});

test('a header with the day stands on every page, and an empty decision above its number heads no group', () => {
  const page = (number: number) => `${number}
Havneudvalget d. 14-04-2015

`;
  const item = (number: number, title: string, text: string) => `${number}. ${title}

Sagsnr.: 15/22${number}

INDSTILLING
Havnechefen anbefaler over for Havneudvalget, at

1. det godkendes.

BESLUTNING I HAVNEUDVALGET DEN 14-04-2015
${text}
`;
  check(
    `Referat
til
Havneudvalget
Mødedato: Tirsdag den 14. april 2015

Havneudvalget d. 14-04-2015

${item(1, 'Ny kran', 'Godkendt.\n')}${page(2)}${item(2, 'Ny kaj', '')}${page(3)}${item(3, 'Nyt lys', 'Udsat.\n')}${page(4)}`,
    `
referat Havneudvalget 2015-04-14
1 Ny kran [15/221]
  indstilling INDSTILLING = Havnechefen anbefaler over for Havneudvalget, at | 1. det godkendes.
  beslutning BESLUTNING I HAVNEUDVALGET DEN 14-04-2015 {HAVNEUDVALGET 2015-04-14} = Godkendt. → godkendt
2 Ny kaj [15/222]
  indstilling INDSTILLING = Havnechefen anbefaler over for Havneudvalget, at | 1. det godkendes.
  beslutning BESLUTNING I HAVNEUDVALGET DEN 14-04-2015 {HAVNEUDVALGET 2015-04-14}
3 Nyt lys [15/223]
  indstilling INDSTILLING = Havnechefen anbefaler over for Havneudvalget, at | 1. det godkendes.
  beslutning BESLUTNING I HAVNEUDVALGET DEN 14-04-2015 {HAVNEUDVALGET 2015-04-14} = Udsat. → udsat
`,
  );
});

test('a place that speaks of a closed meeting closes no items', () => {
  check(
    `Kommunalbestyrelsen - 27-03-2019

Dato: Onsdag den 27. marts 2019
Udvalg: Kommunalbestyrelsen
Sted: BEMÆRK! Lukket møde kl. 16:30
  • Punkt 1 Ny kran

    Indstilling

    Borgmesteren indstiller, at kranen skiftes.

    Beslutning Kommunalbestyrelsen den 27-03-2019

    Godkendt.
`,
    `
referat Kommunalbestyrelsen 2019-03-27 16:30 @ BEMÆRK! Lukket møde kl. 16:30
1 Ny kran
  indstilling Indstilling = Borgmesteren indstiller, at kranen skiftes.
  beslutning Beslutning Kommunalbestyrelsen den 27-03-2019 {Kommunalbestyrelsen 2019-03-27} = Godkendt. → godkendt
`,
  );
});

test('a field of the template within the case text, told by how many items have it; the term of a committee', () => {
  const item = (number: number, title: string, further = '') => `Punkt ${number}: ${title}

Sagsfremstilling

Kajen er slidt.
${further}
Bevilling

Ingen.

Beslutning i Havneudvalget (18-21) den 24-04-2018

Godkendt.

Bo Krag (F) og Eva Holm (O) fraværende.

`;
  check(
    `REFERAT Havneudvalget (18-21) d. 24-04-2018

${item(1, 'Ny kran')}${item(2, 'Ny kaj', '\nAdministrationens vurdering\n\nDet haster.\n')}${item(3, 'Nyt lys')}`,
    `
referat Havneudvalget 2018-04-24
1 Ny kran ~ Bo Krag (F), Eva Holm (O)
  sagsfremstilling Sagsfremstilling
  oekonomi Bevilling
  beslutning Beslutning i Havneudvalget (18-21) den 24-04-2018 {Havneudvalget 2018-04-24} = Godkendt. → godkendt
2 Ny kaj ~ Bo Krag (F), Eva Holm (O)
  sagsfremstilling Sagsfremstilling
    > Administrationens vurdering
  oekonomi Bevilling
  beslutning Beslutning i Havneudvalget (18-21) den 24-04-2018 {Havneudvalget 2018-04-24} = Godkendt. → godkendt
3 Nyt lys ~ Bo Krag (F), Eva Holm (O)
  sagsfremstilling Sagsfremstilling
  oekonomi Bevilling
  beslutning Beslutning i Havneudvalget (18-21) den 24-04-2018 {Havneudvalget 2018-04-24} = Godkendt. → godkendt
`,
  );
});

test('what came of a vote is the decision, who voted how and who came instead is not', () => {
  check(
    `REFERAT Havneudvalget d. 24-04-2018

Punkt 1: Ny kran

Beslutning

Anbefalet, idet Enhedslisten tog forbehold.

Punkt 2: Ny kaj

Beslutning

Godkendt med 3 stemmer for og 2 stemmer imod.

Eva Holm (V) stemte imod indstillingens punkt 1, da hun finder, at kajen bør bevares.

Ø stemmer imod punkt 2.

Hanne Rye deltog som suppleant.

Punkt 3: Nyt lys

Beslutning

Drøftet.

Rådmand Bo Krag tog forbehold.
`,
    `
referat Havneudvalget 2018-04-24
1 Ny kran
  beslutning Beslutning = Anbefalet, idet Enhedslisten tog forbehold. → anbefalet
2 Ny kaj
  beslutning Beslutning = Godkendt med 3 stemmer for og 2 stemmer imod. → godkendt
3 Nyt lys
  beslutning Beslutning = Drøftet. → droeftet
`,
  );
});

test('a committee for short above what it decided, and what is laid before it', () => {
  check(
    `REFERAT Miljøudvalget d. 17-04-2008

Punkt 31: Miljøets dag

Dagen holdes i september.

Miljøforvaltningen forelægger sagen til drøftelse.

MIU:

Til efterretning.

Punkt 32: Gadekæret

Kæret er groet til.

Miljøforvaltningen forelægger sagen til godkendelse.

PLU:

Anbefales.

MIU:

Det overvejes.
`,
    `
referat Miljøudvalget 2008-04-17
31 Miljøets dag
  indstilling Miljøforvaltningen forelægger = Miljøforvaltningen forelægger sagen til drøftelse.
  beslutning MIU: = Til efterretning. → taget-til-efterretning
32 Gadekæret
  indstilling Miljøforvaltningen forelægger = Miljøforvaltningen forelægger sagen til godkendelse.
  tidligere-beslutning PLU: = Anbefales. → anbefalet
  beslutning MIU: = Det overvejes. → fri-tekst
`,
  );
});

test('points announced in the text of an item that has no other recommendation', () => {
  check(
    `REFERAT Magistraten d. 13-05-2019

Punkt 1: Ny kran

Resumé
På baggrund af revisionens beretning indstiller Borgmesterens Afdeling: 
At 1) Regnskabet godkendes.

Beslutning
Godkendt.

Punkt 2: Ny kaj

Resumé
Afdelingen indstiller desuden:
At kajen males.

Indstilling
Det indstilles, at kajen bygges.

Beslutning
Godkendt.
`,
    `
referat Magistraten 2019-05-13
1 Ny kran
  resume Resumé
  indstilling På baggrund af revisionens beretning indstiller Borgmesterens Afdeling: = På baggrund af revisionens beretning indstiller Borgmesterens Afdeling: | At 1) Regnskabet godkendes.
  beslutning Beslutning = Godkendt. → godkendt
2 Ny kaj
  resume Resumé
  indstilling Indstilling = Det indstilles, at kajen bygges.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('who was absent recurs at the edges of pages and is no header; what a page calls itself is no decision', () => {
  const page = (number: number) => `22. oktober 2015
${number}
Vidå Kommune – Økonomiudvalget
Referat
`;
  const item = (number: number) => `Punkt ${number}: Sag ${number}
Sagsfremstilling
Taget er slidt.
${page(number)}Det koster 2 mio. kr.
Beslutning
Godkendt.
Fraværende: Preben Holm (V)
`;
  check(
    `REFERAT Økonomiudvalget d. 22-10-2015\n${item(1)}${item(2)}`,
    `
referat Økonomiudvalget 2015-10-22
1 Sag 1 ~ Preben Holm (V)
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Godkendt. → godkendt
2 Sag 2 ~ Preben Holm (V)
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
  // The same where lines end otherwise.
  const carriageReturns = `REFERAT Økonomiudvalget d. 22-10-2015\n${item(1)}${item(2)}`.replaceAll('\n', '\r');
  expect(tree(carriageReturns)).toBe(tree(carriageReturns.replaceAll('\r', '\n')));
  const closing = (number: number) => `Punkt ${number}: Sag ${number}

Beslutning

Godkendt.

Fraværende: Preben Holm (V)

Vidå Kommune Byrådet 22-10-2015 Side ${number}

`;
  check(
    `REFERAT Byrådet d. 22-10-2015\n\n${[1, 2, 3, 4].map(closing).join('')}`,
    `
referat Byrådet 2015-10-22
${[1, 2, 3, 4].map((number) => `${number} Sag ${number} ~ Preben Holm (V)\n  beslutning Beslutning = Godkendt. → godkendt\n`).join('')}`,
  );
});

test('a body a sentence leads to, above what was said, is no title of a page', () => {
  const item = (number: number) => `Punkt ${number}: Sag ${number}
Indstilling
Forvaltningen indstiller, at sagen sendes til
Byrådet
Referat
Godkendt.
`;
  check(
    `REFERAT Byrådet d. 22-10-2015\n${item(1)}${item(2)}`,
    `
referat Byrådet 2015-10-22
1 Sag 1
  indstilling Indstilling = Forvaltningen indstiller, at sagen sendes til | Byrådet
  beslutning Referat = Godkendt. → godkendt
2 Sag 2
  indstilling Indstilling = Forvaltningen indstiller, at sagen sendes til | Byrådet
  beslutning Referat = Godkendt. → godkendt
`,
  );
});

test('numbers on lines of their own above the titles of the contents, and the attachments of all items last', () => {
  check(
    `00 Referat uden bilag - Sundhavn Kommune
Referat
Kultur- og Turismeudvalget
Mødedato:
Mødetidspunkt:
Sluttidspunkt:
Mødested:
Bemærkninger:
Mandag den 2. juni 2014
Kl. 16:30
Kl. 18:05
Det Grønne Værelse, Rådhuset
Medlemmer:
Hanne Bruun (C)
Isak Mortensen (A)
Liv Ravnsborg (B)
Poul Egede (V)
Sanne Toft (O)
Deltagere:
Fraværende:
Sanne Toft
Sagsoversigt
Side
01.
Godkendelse af dagsorden ..................................................................................3
02.
Udstilling i den gamle toldbod - endelig stillingtagen til tilskud og
åbningstider 2015 ...............................................................................................4
03.
Lukket - Opsigelse af lejemål ..............................................................................6
04.
Sager til behandling på kommende møder - orientering .......................................7
05.
Eventuelt .............................................................................................................8
Bilagsliste ............................................................................................................9
1
Kultur- og Turismeudvalget
Mødedato 02-06-2014
Side 3
01.
Godkendelse af dagsorden
Åben sag
Sagsnr.:
Sagen afgøres i:
Bilag:
13/24110
Kultur- og Turismeudvalget
Indstilling
Formanden indstiller,
at
dagsordenen godkendes.
Beslutninger Kultur- og Turismeudvalget den 02-06-2014
Ikke til stede: Sanne Toft
Godkendt.
Kultur- og Turismeudvalget
Mødedato 02-06-2014
Side 4
02.
Udstilling i den gamle toldbod - endelig stillingtagen til tilskud og
åbningstider 2015
Åben sag
Sagsnr.:
Sagen afgøres i:
Bilag:
14/3356
Byrådet
Ansøgning fra Toldbodens Venner
Budget 2015
Indledning/Baggrund
Toldbodens Venner har siden 2009 vist skiftende udstillinger i den gamle
toldbod på havnen. Foreningen søger om et fast tilskud fra 2015.
Retsgrundlag
Kommunalfuldmagten.
Relation til vision og tværgående politikker
Sagen relaterer sig til kulturpolitikken.
Sagsfremstilling
Foreningen har 210 medlemmer og holder åbent med frivillige. I 2013 kom
6.400 gæster, heraf halvdelen i juli.
Center for Kultur har gennemgået regnskabet og har disse bemærkninger:
1. Entréindtægten er lav, fordi børn går gratis.
2. Huslejen stiger i 2015.
Centeret foreslår, at der også holdes åbent i efterårsferien, og at
Kultur- og Turismeudvalget
Mødedato 02-06-2014
Side 5
foreningen indberetter besøgstal hvert kvartal.
Økonomi/Personaleforhold
Tilskuddet på 75.000 kr. kan holdes inden for rammen 517 Kultur.
Kommunikation/Høring
Afgørelsen meddeles foreningen.
Indstilling
Center for Kultur indstiller,
1.
at
der gives et årligt tilskud på 75.000 kr. i 2015-2017,
2.
at
sagen sendes til Byrådet.
Beslutninger Kultur- og Turismeudvalget den 02-06-2014
Ikke til stede: Sanne Toft
Indstillingen anbefales.
Kultur- og Turismeudvalget
Mødedato 02-06-2014
Side 7
04.
Sager til behandling på kommende møder - orientering
Åben sag
Sagsnr.:
Sagen afgøres i:
Bilag:
13/24110
Kultur- og Turismeudvalget
Liste over sager
Indledning/Baggrund
Listen viser de sager, der ventes forelagt på de to næste møder.
Indstilling
Center for Kultur indstiller,
at
orienteringen tages til efterretning.
Beslutninger Kultur- og Turismeudvalget den 02-06-2014
Ikke til stede: Sanne Toft
Orienteringen foretaget.
Kultur- og Turismeudvalget
Mødedato 02-06-2014
Side 8
05.
Eventuelt
Åben sag
Sagsnr.:
Sagen afgøres i:
Bilag:
13/24110
Kultur- og Turismeudvalget
Beslutninger Kultur- og Turismeudvalget den 02-06-2014
Ikke til stede: Sanne Toft
Intet.
Kultur- og Turismeudvalget
Mødedato 02-06-2014
Side 9
Bilagsliste
2.
Udstilling i den gamle toldbod - endelig stillingtagen til tilskud og
åbningstider 2015
1. Ansøgning fra Toldbodens Venner (1208811/14)
2. Budget 2015 (1208812/14)
4.
Sager til behandling på kommende møder - orientering
1. Liste over sager (1219004/14)
`,
    `
referat Kultur- og Turismeudvalget 2014-06-02 16:30 @ Det Grønne Værelse, Rådhuset + Hanne Bruun (C), Isak Mortensen (A), Liv Ravnsborg (B), Poul Egede (V), Sanne Toft (O) ~ Sanne Toft (Godkendelse af dagsorden|3; Udstilling i den gamle toldbod - endelig stillingtagen til tilskud og
åbningstider 2015|4; Lukket - Opsigelse af lejemål|6; Sager til behandling på kommende møder - orientering|7; Eventuelt|8; Bilagsliste|9)
1 Godkendelse af dagsorden ~ Sanne Toft
  andet Sagen afgøres i:
  bilag Bilag: = 13/24110 | Kultur- og Turismeudvalget
  indstilling Indstilling = Formanden indstiller, | at | dagsordenen godkendes.
  beslutning Beslutninger Kultur- og Turismeudvalget den 02-06-2014 {Kultur- og Turismeudvalget 2014-06-02} = Godkendt. → godkendt
2 Udstilling i den gamle toldbod - endelig stillingtagen til tilskud og
åbningstider 2015 ~ Sanne Toft
  andet Sagen afgøres i:
  bilag Bilag: = 14/3356 | Byrådet | Ansøgning fra Toldbodens Venner | Budget 2015
  sagsfremstilling Indledning/Baggrund
  lovgrundlag Retsgrundlag
  andet Relation til vision og tværgående politikker
  sagsfremstilling Sagsfremstilling
  oekonomi Økonomi/Personaleforhold
  hoering Kommunikation/Høring
  indstilling Indstilling = Center for Kultur indstiller, | 1. | at | der gives et årligt tilskud på 75.000 kr. i 2015-2017, | 2. | at | sagen sendes til Byrådet.
  beslutning Beslutninger Kultur- og Turismeudvalget den 02-06-2014 {Kultur- og Turismeudvalget 2014-06-02} = Indstillingen anbefales. → anbefalet
4 Sager til behandling på kommende møder - orientering ~ Sanne Toft
  andet Sagen afgøres i:
  bilag Bilag: = 13/24110 | Kultur- og Turismeudvalget | Liste over sager
  sagsfremstilling Indledning/Baggrund
  indstilling Indstilling = Center for Kultur indstiller, | at | orienteringen tages til efterretning.
  beslutning Beslutninger Kultur- og Turismeudvalget den 02-06-2014 {Kultur- og Turismeudvalget 2014-06-02} = Orienteringen foretaget. → fri-tekst
5 Eventuelt ~ Sanne Toft
  andet Sagen afgøres i:
  bilag Bilag: = 13/24110 | Kultur- og Turismeudvalget
  beslutning Beslutninger Kultur- og Turismeudvalget den 02-06-2014 {Kultur- og Turismeudvalget 2014-06-02} = Intet. → intet
`,
  );
});
