/** More house styles that were not known when the parser was written, a class a test: metadata, pages, names of the absent. */
import { expect, test } from 'vitest';
import { tree } from '../support/tree.ts';

/** The whole document, as `tree` prints it. */
function check(document: string, expected: string): void {
  expect(`\n${tree(document)}\n`).toBe(expected);
}

test('where and when a body met stands below the heading of its decision; the day tells whose it is', () => {
  check(
    `REFERAT Havneudvalget d. 07-03-2017

Punkt 31: Ny kran

Sag 306-2010-412

Dok. 306-2017-40112

Åbent

Indstilling

At kranen skiftes.

Beslutning fra Økonomiudvalget

Dato: 28. februar 2017

Sted: Mødelokale 1

Anbefales.

Beslutning fra Havneudvalget

Dato: 7. marts 2017

Sted: Kajen

Fraværende: Bo Krag

Godkendt.
`,
    `
referat Havneudvalget 2017-03-07
31 Ny kran [306-2010-412] <306-2017-40112> ~ Bo Krag
  indstilling Indstilling = At kranen skiftes.
  tidligere-beslutning Beslutning fra Økonomiudvalget {Økonomiudvalget 2017-02-28} = Anbefales. → anbefalet
  beslutning Beslutning fra Havneudvalget {Havneudvalget 2017-03-07} = Godkendt. → godkendt
`,
  );
});

test('the state of the case recurs among the metadata and is no heading', () => {
  const item = (number: number, title: string) => `
Punkt ${number}: ${title}

Sagsfremstilling

${number}. ${title}

Initialer: ABC

Åbent

Kajen er slidt, og derfor skal der gøres noget ved den.

Beslutning

Godkendt.
`;
  check(
    `REFERAT Havneudvalget d. 07-03-2017\n${item(1, 'Ny kran')}${item(2, 'Ny kaj')}${item(3, 'Nyt lys')}`,
    `
referat Havneudvalget 2017-03-07
1 Ny kran
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Godkendt. → godkendt
2 Ny kaj
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Godkendt. → godkendt
3 Nyt lys
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('case and document on one line, a label above its number', () => {
  check(
    `REFERAT Havneudvalget d. 07-03-2017

Punkt 1: Ny kran

Sagsnr.: 330-2018-88120 Dok.nr.: 330-2019-104410 Åbent

Beslutning

Godkendt.

Punkt 2: Ny kaj

Sagsnr.

450-2019-4101

Beslutning

Godkendt.

Punkt 3: Nyt lys

J.nr.: 00.30.14-S00. Sagsnr.: 11/496

Beslutning

Godkendt.
`,
    `
referat Havneudvalget 2017-03-07
1 Ny kran [330-2018-88120] <330-2019-104410>
  beslutning Beslutning = Godkendt. → godkendt
2 Ny kaj [450-2019-4101]
  beslutning Beslutning = Godkendt. → godkendt
3 Nyt lys [00.30.14-S00, 11/496]
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('the administration proposes to a body, and to one what it is to recommend to another', () => {
  check(
    `REFERAT Havneudvalget d. 07-03-2017

Punkt 1: Ny kran

Bilag

Tegning af kranen

Administrationen foreslår Havne- og Kystudvalget,

at kranen skiftes.

Beslutning

Godkendt.

Punkt 2: Ny kaj

Sagsfremstilling

Kajen er slidt.

Administrationen foreslår Havne- og Kystudvalget at anbefale Økonomiudvalget og Byrådet,

at kajen bygges om.

Beslutning

Anbefales.
`,
    `
referat Havneudvalget 2017-03-07
1 Ny kran
  bilag Bilag = Tegning af kranen
  indstilling Administrationen foreslår Havne- og Kystudvalget, = at kranen skiftes.
  beslutning Beslutning = Godkendt. → godkendt
2 Ny kaj
  sagsfremstilling Sagsfremstilling
  indstilling Administrationen foreslår Havne- og Kystudvalget at anbefale Økonomiudvalget og Byrådet, = at kajen bygges om.
  beslutning Beslutning = Anbefales. → anbefalet
`,
  );
});

test('headings of consequences, in capitals and of any field', () => {
  check(
    `REFERAT Havneudvalget d. 07-03-2017

Punkt 1: Ny kran

Sagsfremstilling

Kranen er slidt.

ØKONOMI/PERSONALEFORHOLD:

Kranen koster 2 mio. kr.

Konsekvens i forhold til visionen

Kranen støtter visionen om en levende havn.

Tværgående konsekvenser

Der er ingen for andre udvalg.

Beslutning

Godkendt.
`,
    `
referat Havneudvalget 2017-03-07
1 Ny kran
  sagsfremstilling Sagsfremstilling
  oekonomi ØKONOMI/PERSONALEFORHOLD:
  andet Konsekvens i forhold til visionen
  andet Tværgående konsekvenser
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('who came instead is not who was absent; names below a label, in one line or a list', () => {
  check(
    `REFERAT Havneudvalget d. 07-03-2017

Punkt 1: Ny kran

Beslutning

Afbud fra Rikke Thorsen (B). Som suppleant deltog Jens Holt (B).

Godkendt.

Punkt 2: Ny kaj

Beslutning

Godkendt.

Fraværende: Ole Rask (O) - Birgit Sø (O) mødte som stedfortræder.

Punkt 3: Nyt lys

Beslutning

Godkendt.

Fraværende: Sanne Brink (A), suppleant Tage Hvidt (A) deltog.

Punkt 4: Ny bro

Beslutning

Godkendt.

Fraværende i Havneudvalget, 7. marts 2017:

Dorte Lykke, Klaus Nørby

Punkt 5: Nyt skur

Beslutning

Godkendt.

Afbud:

1. Palle Lauesen, F

Punkt 6: Nyt sejl

Beslutning

Godkendt.

Afbud fra Bo Ravn. I stedet mødte Eva Holm.
`,
    `
referat Havneudvalget 2017-03-07
1 Ny kran ~ Rikke Thorsen (B)
  beslutning Beslutning = Godkendt. → godkendt
2 Ny kaj ~ Ole Rask (O)
  beslutning Beslutning = Godkendt. → godkendt
3 Nyt lys ~ Sanne Brink (A)
  beslutning Beslutning = Godkendt. → godkendt
4 Ny bro ~ Dorte Lykke, Klaus Nørby
  beslutning Beslutning = Godkendt. → godkendt
5 Nyt skur ~ Palle Lauesen
  beslutning Beslutning = Godkendt. → godkendt
6 Nyt sejl ~ Bo Ravn
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('a title that ends as a heading does is no heading', () => {
  check(
    `REFERAT Havneudvalget d. 07-03-2017

Punkt 1: Lokalplan 431. Huse ved kajen. Endelig vedtagelse

19/22870

Indstilling

At planen vedtages.

Beslutning

Vedtaget.
`,
    `
referat Havneudvalget 2017-03-07
1 Lokalplan 431. Huse ved kajen. Endelig vedtagelse [19/22870]
  indstilling Indstilling = At planen vedtages.
  beslutning Beslutning = Vedtaget. → godkendt
`,
  );
});

test('an item that has its number twice, among lists', () => {
  check(
    `REFERAT Havneudvalget d. 07-03-2017

 1.  1. Ny kran

  Sagsfremstilling

  -

  Beslutning

  Godkendt.

  Afbud:
  1. Palle Lauesen
 2.  2. Ny kaj

  Sagsfremstilling

  -

  Beslutning

  Godkendt.
`,
    `
referat Havneudvalget 2017-03-07
1 Ny kran ~ Palle Lauesen
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Godkendt. → godkendt
2 Ny kaj
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('numbers of pages above a line that recurs', () => {
  check(
    `Kystby Kommune – Byrådet
Referat
28. maj 2015
1. Ny kran
Beslutning
Godkendt.
28. maj 2015
2
Kystby Kommune – Byrådet
Referat
2. Ny kaj
Beslutning
Udsat, da der ønskes et
28. maj 2015
3
Kystby Kommune – Byrådet
Referat
overslag over prisen.
3. Nyt lys
Beslutning
Godkendt.
28. maj 2015
4
Kystby Kommune – Byrådet
Referat
4. Eventuelt
Beslutning
Intet.
`,
    `
referat Byrådet 2015-05-28
1 Ny kran
  beslutning Beslutning = Godkendt. → godkendt
2 Ny kaj
  beslutning Beslutning = Udsat, da der ønskes et | overslag over prisen. → udsat
3 Nyt lys
  beslutning Beslutning = Godkendt. → godkendt
4 Eventuelt
  beslutning Beslutning = Intet. → intet
`,
  );
});

test('labels glued to their text, of every kind; no attachments', () => {
  check(
    `REFERAT Havneudvalget d. 07-03-2017

1 : Ny kran
SagsfremstillingKranen er slidt.
LovgrundlagLov om havne § 13.
ØkonomiDer er 310.000 kr. tilbage.
Bilag- Tegning af kranen
- Tilbud på kranen
BeslutningGodkendt.
2 : Ny kaj
BilagIngen bilag.
BeslutningGodkendt.
`,
    `
referat Havneudvalget 2017-03-07
1 Ny kran
  sagsfremstilling Sagsfremstilling
  lovgrundlag Lovgrundlag
  oekonomi Økonomi
  bilag Bilag = Tegning af kranen | Tilbud på kranen
  beslutning Beslutning = Godkendt. → godkendt
2 Ny kaj
  bilag Bilag
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('what a page offers behind a title, composed or not', () => {
  const document = `REFERAT Havneudvalget d. 07-03-2017
41. Ny kranÅbn/luk punkt
Beslutning
Godkendt.
42. Ny kajÅbn/luk punkt
Beslutning
Godkendt.
`;
  const expected = `
referat Havneudvalget 2017-03-07
41 Ny kran
  beslutning Beslutning = Godkendt. → godkendt
42 Ny kaj
  beslutning Beslutning = Godkendt. → godkendt
`;
  check(document, expected);
  check(document.normalize('NFD'), expected);
  check(document.replaceAll('luk punkt', 'luk\u00a0punkt'), expected);
});

test('contents with the column of their pages named, numbered', () => {
  check(
    `REFERAT Havneudvalget d. 07-03-2017

Indholdsfortegnelse                           Side

1. Ny kran ................................ 3
2. Ny kaj ................................. 4

1. Ny kran

Beslutning

Godkendt.

2. Ny kaj

Beslutning

Godkendt.
`,
    `
referat Havneudvalget 2017-03-07 (Ny kran|3; Ny kaj|4)
1 Ny kran
  beslutning Beslutning = Godkendt. → godkendt
2 Ny kaj
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('who was absent stands between a body with its day and what it decided; small letters', () => {
  check(
    `REFERAT Byrådet d. 25-10-2016

Punkt 1: Ny kran

Indstilling

At kranen skiftes.

Beslutning fra miljø- og teknikudvalget den 5. oktober 2016

Anbefales.

Økonomiudvalget, 10.10.2016

Jette Ravn var fraværende.

Anbefales.

Byrådet, 25.10.2016

Bo Krag og Eva Holm var fraværende.

Godkendt.
`,
    `
referat Byrådet 2016-10-25
1 Ny kran ~ Bo Krag, Eva Holm
  indstilling Indstilling = At kranen skiftes.
  tidligere-beslutning Beslutning fra miljø- og teknikudvalget den 5. oktober 2016 {miljø- og teknikudvalget 2016-10-05} = Anbefales. → anbefalet
  tidligere-beslutning Økonomiudvalget, 10.10.2016 {Økonomiudvalget 2016-10-10} = Anbefales. → anbefalet ~ Jette Ravn
  beslutning Byrådet, 25.10.2016 {Byrådet 2016-10-25} = Godkendt. → godkendt
`,
  );
});

test('a case above the number of the item, its title below', () => {
  check(
    `REFERAT Teknikudvalget d. 19-09-2016
05.01.11-G01-4-16
1.
Nyt lys på Strandvejen
Resumé
Der søges om penge til lys.
Beslutning
Godkendt.
05.01.08-G01-88-16
2.
Borde på fortovet i Algade
Resumé
En café søger om borde.
Beslutning
Afslås.
`,
    `
referat Teknikudvalget 2016-09-19
1 Nyt lys på Strandvejen [05.01.11-G01-4-16]
  resume Resumé
  beslutning Beslutning = Godkendt. → godkendt
2 Borde på fortovet i Algade [05.01.08-G01-88-16]
  resume Resumé
  beslutning Beslutning = Afslås. → forkastet
`,
  );
});

test('metadata between number and title, whatever its spaces', () => {
  const document = `Økonomiudvalget
Punkt: 1
Acadre sagsnr.: 17/1120 Journalnr.: 00.22.02A00
Mødedato: 14.09.2017
Sagsansvarlig enhed: Politik og Borgerservice
Meddelelser
Beslutning Økonomiudvalget den 14.09.2017
Borgmesteren orienterede.
Økonomiudvalget
Punkt: 2
Acadre sagsnr.: 17/4415 Journalnr.: 00.30.14Ø00
Mødedato: 14.09.2017
Sagsansvarlig enhed: Økonomi
Regnskab for august
Beslutning Økonomiudvalget den 14.09.2017
Godkendt.
`;
  const expected = `
referat Økonomiudvalget 2017-09-14
1 Meddelelser [17/1120]
  beslutning Beslutning Økonomiudvalget den 14.09.2017 {Økonomiudvalget 2017-09-14} = Borgmesteren orienterede. | Økonomiudvalget → fri-tekst
2 Regnskab for august [17/4415]
  beslutning Beslutning Økonomiudvalget den 14.09.2017 {Økonomiudvalget 2017-09-14} = Godkendt. → godkendt
`;
  check(document, expected);
});

test('the state of the case among more lines of metadata', () => {
  check(
    'REFERAT Byrådet d. 14-09-2017\n\n1. Ny kran\n\nBeslutning\n\nGodkendt.\n\n2. Personalesag\n\nSag 388-2011-23981\n\nDok. 388-2011-191200\n\nInitialer: HRM\n\nLukket\n',
    `
referat Byrådet 2017-09-14
1 Ny kran
  beslutning Beslutning = Godkendt. → godkendt
2 Personalesag (lukket) [388-2011-23981] <388-2011-191200>
`,
  );
});

test('contents whose numbers stand on lines of their own', () => {
  const titles = ['Godkendelse af dagsorden', 'Ny kran på kajen', 'Nyt lys på molen', 'Meddelelser'];
  const number = (at: number) => `0${at + 1}.`;
  const contents = titles.map((title, at) => `${number(at)}\n${title} ............. ${at + 2}\n`).join('');
  const items = titles.map(
    (title, at) => `${number(at)}\n${title}\nÅben sag\nIndstilling\nAt sagen godkendes.\nBeslutning\nGodkendt.\n`,
  );
  check(
    `REFERAT Havneudvalget d. 07-03-2017\nIndholdsfortegnelse\nSide\n${contents}\n${items.join('')}`,
    `
referat Havneudvalget 2017-03-07 (${titles.map((title, at) => `${title}|${at + 2}`).join('; ')})
${titles.map((title, at) => `${at + 1} ${title}\n  indstilling Indstilling = At sagen godkendes.\n  beslutning Beslutning = Godkendt. → godkendt`).join('\n')}
`,
  );
});

test('what the administration proposes in the text of a case that has its recommendation', () => {
  check(
    `REFERAT Byrådet d. 14-09-2017

Punkt 1: Lokalplan for kajen

Indstilling

At planen vedtages.

Beslutning

Vedtaget.

Sagsfremstilling

Der er kommet syv svar.

Administrationen foreslår, at:

- indkørslen flyttes.
`,
    `
referat Byrådet 2017-09-14
1 Lokalplan for kajen
  indstilling Indstilling = At planen vedtages.
  beslutning Beslutning = Vedtaget. → godkendt
  sagsfremstilling Sagsfremstilling
`,
  );
});

test('what was added when a case came back, and what sums up its text', () => {
  check(
    `Referat fra møde i Plan og teknik den 7. maj 2025

Punkt 1: Lokalplan

Resume

Der skal laves en plan.

Supplerende resume til Plan og tekniks møde den 7. maj 2025

Udvalget bad om et kort.

Indstilling

Administrationen indstiller, at planen sættes i gang.

Supplerende indstilling til Plan og tekniks møde den 7. maj 2025

Administrationen indstiller, at der fastlægges en afstand.

Beslutning

Godkendt.

Sagsfremstilling

Anlægget er stort.

Administrationens anbefalinger

- Den nederste del friholdes.

- Anlægget fjernes.

Supplerende sagsfremstilling til mødet den 7. maj 2025

Målet er 240 ha.

Punkt 2: Veje

Indstilling

Administrationen indstiller, at vejen laves.

Beslutning

Godkendt.

Sagsfremstilling

Vejen er dårlig.
`,
    `
referat Plan og teknik 2025-05-07
1 Lokalplan
  resume Resume
  resume Supplerende resume til Plan og tekniks møde den 7. maj 2025
  indstilling Indstilling = Administrationen indstiller, at planen sættes i gang.
  indstilling Supplerende indstilling til Plan og tekniks møde den 7. maj 2025 = Administrationen indstiller, at der fastlægges en afstand.
  beslutning Beslutning = Godkendt. → godkendt
  sagsfremstilling Sagsfremstilling
    > Administrationens anbefalinger
  sagsfremstilling Supplerende sagsfremstilling til mødet den 7. maj 2025
2 Veje
  indstilling Indstilling = Administrationen indstiller, at vejen laves.
  beslutning Beslutning = Godkendt. → godkendt
  sagsfremstilling Sagsfremstilling
`,
  );
});

test('headings of what somebody quotes, and a body that has decided nothing yet', () => {
  check(
    `Referat fra møde i Byrådet den 24. september 2024

Punkt 1: Spørgetid

24/02915 (82.00.00-Ø54-3-24)

Indstilling

Der er kommet et spørgsmål:

"Lukning af toilettet på havnen

1. Hvorfor er det lukket?

BAGGRUND

Toilettet har været i brug siden 1978.

Økonomi

Hvad er der sparet?"

Beslutning

Besvaret.

Punkt 2: Budgetopfølgning

Indstilling

Forvaltningen indstiller, at bevillingen godkendes.

Kulturudvalget 02-09-2024

Anbefales.

Børneudvalget 04-09-2024

Afventes.

Økonomiudvalget 17-09-2024

Anbefales.

Baggrund og vurdering

"Budgettet er stramt", siger direktionen.

Økonomi

Der flyttes 1 mio. kr.

Beslutning

Godkendt.
`,
    `
referat Byrådet 2024-09-24
1 Spørgetid
  indstilling Indstilling = Der er kommet et spørgsmål: | "Lukning af toilettet på havnen | 1. Hvorfor er det lukket? | BAGGRUND | Toilettet har været i brug siden 1978. | Økonomi | Hvad er der sparet?"
  beslutning Beslutning = Besvaret. → fri-tekst
2 Budgetopfølgning
  indstilling Indstilling = Forvaltningen indstiller, at bevillingen godkendes.
  tidligere-beslutning Kulturudvalget 02-09-2024 {Kulturudvalget 2024-09-02} = Anbefales. → anbefalet
  tidligere-beslutning Børneudvalget 04-09-2024 {Børneudvalget 2024-09-04} = Afventes. → fri-tekst
  tidligere-beslutning Økonomiudvalget 17-09-2024 {Økonomiudvalget 2024-09-17} = Anbefales. → anbefalet
  sagsfremstilling Baggrund og vurdering
  oekonomi Økonomi
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('minutes of two meetings in one file', () => {
  check(
    `REFERAT Byrådet 2022-2025 d. 15-03-2022

Mødedato Tirsdag d. 15. marts 2022 kl. 18:00

Mødested Pakhuset

Indholdsfortegnelse

Godkendelse af dagsorden.....	3

Punkt 1: Godkendelse af dagsorden

Beslutning Byrådet den 15-03-2022

Mødet er udsat til den 22. marts.

REFERAT Byrådet 2022-2025 d. 22-03-2022

Mødedato Tirsdag d. 22. marts 2022 kl. 18:00

Mødested Byrådssalen

Indholdsfortegnelse

Godkendelse af dagsorden.....	3

Godkendelse af takst for lån af festtelt.....	4

Punkt 1: Godkendelse af dagsorden

Beslutning Byrådet den 15-03-2022

Udsat.

Beslutning Byrådet den 22-03-2022

Godkendt.

Punkt 2: Godkendelse af takst for lån af festtelt

Indstilling

Administrationen indstiller, at taksten sættes til 450 kr.

Beslutning Kulturudvalget den 01-03-2022

Anbefales.

Beslutning Byrådet den 22-03-2022

Godkendt.

Bilag

Referat fra møde i Ældrerådet den 3. marts 2022

Vilkår for lån
`,
    `
referat Byrådet 2022-03-15 18:00 @ Pakhuset (Godkendelse af dagsorden|3)
1 Godkendelse af dagsorden
  beslutning Beslutning Byrådet den 15-03-2022 {Byrådet 2022-03-15} = Mødet er udsat til den 22. marts. → udsat
1 Godkendelse af dagsorden
  tidligere-beslutning Beslutning Byrådet den 15-03-2022 {Byrådet 2022-03-15} = Udsat. → udsat
  beslutning Beslutning Byrådet den 22-03-2022 {Byrådet 2022-03-22} = Godkendt. → godkendt
2 Godkendelse af takst for lån af festtelt
  indstilling Indstilling = Administrationen indstiller, at taksten sættes til 450 kr.
  tidligere-beslutning Beslutning Kulturudvalget den 01-03-2022 {Kulturudvalget 2022-03-01} = Anbefales. → anbefalet
  beslutning Beslutning Byrådet den 22-03-2022 {Byrådet 2022-03-22} = Godkendt. → godkendt
  bilag Bilag = Referat fra møde i Ældrerådet den 3. marts 2022 | Vilkår for lån
`,
  );
});

test('decided at a meeting as an item of it', () => {
  check(
    `REFERAT

Integrationsrådet

Mødedato: 09-05-2012

1. Cykeltur i september

SagsID.: 81507

Sekretariatet indstiller, at rådet giver 8.400 kr.

Besluttet på Integrationsrådet den 09-05-2012 som punkt 1

Vedtaget.

2. Svar på høring om boliger

SagsID.: 80992

Besluttet i Socialudvalget den 02-05-2012 som punkt 7

Sendes til rådet.

Besluttet på Integrationsrådet den 09-05-2012 som punkt 2

Formanden skriver svaret.
`,
    `
referat Integrationsrådet 2012-05-09
1 Cykeltur i september [81507]
  indstilling Sekretariatet indstiller = Sekretariatet indstiller, at rådet giver 8.400 kr.
  beslutning Besluttet på Integrationsrådet den 09-05-2012 som punkt 1 {Integrationsrådet 2012-05-09 #1} = Vedtaget. → godkendt
2 Svar på høring om boliger [80992]
  tidligere-beslutning Besluttet i Socialudvalget den 02-05-2012 som punkt 7 {Socialudvalget 2012-05-02 #7} = Sendes til rådet. → videresendt
  beslutning Besluttet på Integrationsrådet den 09-05-2012 som punkt 2 {Integrationsrådet 2012-05-09 #2} = Formanden skriver svaret. → fri-tekst
`,
  );
});

test('contents and items glued to what stands above them', () => {
  check(
    `Handicaprådet

DATO

07-10-2014

PUNKTER

1. Orientering om Kompasset
2. Godkendelse af dagsorden
3. Tilskud - Lukket punkt
4. Eventuelt1. Orientering om Kompasset

Sagsgang og sagstype
Handicaprådet

Indstilling
Chef for Voksne indstiller, at orienteringen tages til efterretning.

Beslutning i Handicaprådet den 07-10-2014
Taget til efterretning.

Referat
Sagsfremstilling2. Godkendelse af dagsorden

Sagsgang og sagstype
Handicaprådet

Beslutning i Handicaprådet den 07-10-2014
Godkendt.

Referat
Sagsfremstilling4. Eventuelt

Sagsgang og sagstype
Handicaprådet

Beslutning i Handicaprådet den 07-10-2014
Intet.

Referat
`,
    `
referat Handicaprådet 2014-10-07 (Orientering om Kompasset|; Godkendelse af dagsorden|; Tilskud - Lukket punkt|; Eventuelt|)
1 Orientering om Kompasset
  andet Sagsgang og sagstype
  indstilling Indstilling = Chef for Voksne indstiller, at orienteringen tages til efterretning.
  beslutning Beslutning i Handicaprådet den 07-10-2014 {Handicaprådet 2014-10-07} = Taget til efterretning. → taget-til-efterretning
  andet Referat
  sagsfremstilling Sagsfremstilling
2 Godkendelse af dagsorden
  andet Sagsgang og sagstype
  beslutning Beslutning i Handicaprådet den 07-10-2014 {Handicaprådet 2014-10-07} = Godkendt. → godkendt
  andet Referat
  sagsfremstilling Sagsfremstilling
4 Eventuelt
  andet Sagsgang og sagstype
  beslutning Beslutning i Handicaprådet den 07-10-2014 {Handicaprådet 2014-10-07} = Intet. → intet
  andet Referat
`,
  );
});

test('a table of the meetings a case has been through holds no items', () => {
  check(
    `Referat Miljøudvalget den 19. februar 2019

 1  Godkendelse af dagsorden

05.04.00P20-0001

Indstilling og beslutning

Miljøudvalget den 19. februar 2019:

Godkendt.

 2  Ny sti langs åen

05.04.00P20-0009

Behandling

Mødedato

Åbent punkt

Miljøudvalget

15-01-2019

4

Planudvalget

06-03-2019

Resumé

Borgerforeningen foreslår en sti.

Indstilling og beslutning

Chefen for Miljø indstiller, at stien anlægges.

Miljøudvalget den 15. januar 2019:

Udsat.

Miljøudvalget den 19. februar 2019:

Anbefales.

 3  Orientering

00.22.00G01-0140

Indstilling og beslutning

Miljøudvalget den 19. februar 2019:

Formanden orienterede.
`,
    `
referat Miljøudvalget 2019-02-19
1 Godkendelse af dagsorden [05.04.00P20-0001]
  indstilling Indstilling og beslutning
  beslutning Miljøudvalget den 19. februar 2019: {Miljøudvalget 2019-02-19} = Godkendt. → godkendt
2 Ny sti langs åen [05.04.00P20-0009]
  resume Resumé
  indstilling Indstilling og beslutning = Chefen for Miljø indstiller, at stien anlægges.
  tidligere-beslutning Miljøudvalget den 15. januar 2019: {Miljøudvalget 2019-01-15} = Udsat. → udsat
  beslutning Miljøudvalget den 19. februar 2019: {Miljøudvalget 2019-02-19} = Anbefales. → anbefalet
3 Orientering [00.22.00G01-0140]
  indstilling Indstilling og beslutning
  beslutning Miljøudvalget den 19. februar 2019: {Miljøudvalget 2019-02-19} = Formanden orienterede. → fri-tekst
`,
  );
});

test('a day beside the hour, the state in parentheses, what the contents list as closed, a page that is signed', () => {
  check(
    `Kystby Kommune – Kulturudvalget
Referat
Mødetidspunkt: 13-10-2021 14:00
Fraværende: Per Holm
Indholdsfortegnelse
Pkt.
Tekst
Åbne dagsordenspunkter
Side
1
(Åben) Nyt gulv i hallen ved Søndre Skole og renovering af foreningernes lokaler i
Kystbyens kulturhus
3
Lukkede dagsordenspunkter
2
Salg af areal
8

1 (Åben) Nyt gulv i hallen ved Søndre Skole

Sags ID: EMN-2018-01190

Indstilling

Centerdirektøren indstiller, at gulvet skiftes.

Beslutning Kulturudvalget den 13-10-2021

Godkendt.

Fraværende Per Holm.

2 Salg af areal

82.02.00.G10

Beslutning Kulturudvalget den 13-10-2021

Godkendt.

Fraværende Per Holm og Ida Due.

Underskriftsside

Bo Krag
`,
    `
referat Kulturudvalget 2021-10-13 14:00 ~ Per Holm
1 Nyt gulv i hallen ved Søndre Skole [EMN-2018-01190] ~ Per Holm
  indstilling Indstilling = Centerdirektøren indstiller, at gulvet skiftes.
  beslutning Beslutning Kulturudvalget den 13-10-2021 {Kulturudvalget 2021-10-13} = Godkendt. → godkendt
2 Salg af areal (lukket) [82.02.00.G10] ~ Per Holm, Ida Due
  beslutning Beslutning Kulturudvalget den 13-10-2021 {Kulturudvalget 2021-10-13} = Godkendt. → godkendt
`,
  );
});

test('contents whose titles stand below their numbers, wrapped before a capital', () => {
  check(
    `ÅBEN DAGSORDEN
ØKONOMIUDVALG
Mødedato:
17. marts 2015
INDHOLDSFORTEGNELSE
Sag nr.: Emne
1.
Udbud af vinterberedskab ........................................................................... 2
2.
Ansøgning til LIV I BYEN-puljen - Lysfest - Foreningen Klitby
Handel ........................................................................................................ 4
Samlet bilagsliste ........................................................................................ 8
SIDE 1
1.
UDBUD AF VINTERBEREDSKAB
Sagsnr. 779-2015-10422
ÅBENT
INDSTILLING
Teknisk Forvaltning indstiller,
At vinterberedskabet udbydes i tre ruter.
SAGSFREMSTILLING
Den nuværende kontrakt udløber i foråret, og opgaven skal derfor i udbud.
SIDE 2
2.
ANSØGNING TIL LIV I BYEN-PULJEN - LYSFEST - FORENINGEN KLITBY
HANDEL
Sagsnr. 779-2015-11876
ÅBENT
INDSTILLING
Kommunaldirektøren indstiller,
At der gives et tilskud på 35.000 kr.
SAGSFREMSTILLING
Foreningen vil holde lysfest i midtbyen og søger om 50.000 kr.
`,
    `
dagsorden ØKONOMIUDVALG 2015-03-17 (Udbud af vinterberedskab|2; Ansøgning til LIV I BYEN-puljen - Lysfest - Foreningen Klitby
Handel|4; Samlet bilagsliste|8)
1 UDBUD AF VINTERBEREDSKAB [779-2015-10422]
  indstilling INDSTILLING = Teknisk Forvaltning indstiller, | At vinterberedskabet udbydes i tre ruter.
  sagsfremstilling SAGSFREMSTILLING
2 ANSØGNING TIL LIV I BYEN-PULJEN - LYSFEST - FORENINGEN KLITBY
HANDEL [779-2015-11876]
  indstilling INDSTILLING = Kommunaldirektøren indstiller, | At der gives et tilskud på 35.000 kr.
  sagsfremstilling SAGSFREMSTILLING
`,
  );
});

test('numbers and titles in columns far apart', () => {
  check(
    `Dagsordenspunkter

  åbent 1 Birthe Mølgård - orlov fra kommunalbestyrelsen
  åbent 2 Navngivning af sti ved Møllesøen

Åbent  Møde.

 1                  Birthe Mølgård - orlov fra kommunalbestyrelsen

                 00.22.00G01-0017

Sagsfremstilling

Birthe Mølgård har søgt om orlov i fire måneder.

Kommunaldirektøren indstiller,

·         at orloven godkendes.

Beslutning

Godkendt.

 2                  Navngivning af sti ved Møllesøen

                 05.01.00G01-0044

Sagsfremstilling

Stien har intet navn.

Kommunaldirektøren indstiller,

·         at stien får navnet Møllestien.

Beslutning

Godkendt.
`,
    `
referat (åbent 1 Birthe Mølgård - orlov fra kommunalbestyrelsen|; åbent 2 Navngivning af sti ved Møllesøen|)
1 Birthe Mølgård - orlov fra kommunalbestyrelsen [00.22.00G01-0017]
  sagsfremstilling Sagsfremstilling
  indstilling Kommunaldirektøren indstiller, = ·         at orloven godkendes.
  beslutning Beslutning = Godkendt. → godkendt
2 Navngivning af sti ved Møllesøen [05.01.00G01-0044]
  sagsfremstilling Sagsfremstilling
  indstilling Kommunaldirektøren indstiller, = ·         at stien får navnet Møllestien.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('two numbers of a case on one line, meetings in a list, a quoted motion, who was absent below its label', () => {
  check(
    `REFERAT Teknisk Udvalg d. 13-10-2015

Mødedato:	13-10-2015

Indholdsfortegnelse

Ny belægning på torvet.....	1
Borgerforslag om bevarelse af friluftsbadet.....	2
Forslag fra Enhedslisten om økologisk mad.....	3

Punkt 1: Ny belægning på torvet

05.01.30.P20 15/6120

Åben sag

Sagsfremstilling

Belægningen er slidt.

Borgerperspektiv

Borgerne vil få lettere ved at færdes på torvet.

Indstilling

Forvaltningen indstiller, at belægningen skiftes.

Relateret behandling

Økonomiudvalget 10.01.2015, punkt 5.
Byrådet 29.05.2015 og Økonomiudvalget 21.05.2015.

Beslutning

Godkendt.

Fraværende:

Peter Lorenzen ved afbud

Punkt 2: Borgerforslag om bevarelse af friluftsbadet

00.16.00.G01 15/6121

Sagsfremstilling

Friluftsbadet har siden 1968 været sommerens samlingssted.

Beslutning

Forslaget sendes til Kulturudvalget.

Fraværende: Peter Lorenzen ved afbud

Punkt 3: Forslag fra Enhedslisten om økologisk mad

00.22.00.P35 15/6122

Sagsfremstilling

"Enhedslisten foreslår, at maden bliver økologisk inden udgangen af 2017.

I dag er andelen 48 %.

Enhedslisten indstiller, at forvaltningen anmodes om at lave en plan."

Beslutning

Forslaget blev ikke vedtaget.
`,
    `
referat Teknisk Udvalg 2015-10-13 (Ny belægning på torvet|1; Borgerforslag om bevarelse af friluftsbadet|2; Forslag fra Enhedslisten om økologisk mad|3)
1 Ny belægning på torvet [05.01.30.P20, 15/6120] ~ Peter Lorenzen
  sagsfremstilling Sagsfremstilling
  andet Borgerperspektiv
  indstilling Indstilling = Forvaltningen indstiller, at belægningen skiftes.
  andet Relateret behandling
  beslutning Beslutning = Godkendt. → godkendt
2 Borgerforslag om bevarelse af friluftsbadet [00.16.00.G01, 15/6121] ~ Peter Lorenzen
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Forslaget sendes til Kulturudvalget. → fri-tekst
3 Forslag fra Enhedslisten om økologisk mad [00.22.00.P35, 15/6122]
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Forslaget blev ikke vedtaget. → forkastet
`,
  );
});

test('the number of an item is no case, whatever it is called', () => {
  check(
    `REFERAT Kommunalbestyrelsen d. 25-03-2025

Mødedato:	25-03-2025

Punkt 38: Nyt tag

Sag nr. 38

Indstilling

Forvaltningen indstiller, at taget skiftes.

Beslutning

Godkendt.

Punkt 39: Nyt gulv

Sag nr. 17/39

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`,
    `
referat Kommunalbestyrelsen 2025-03-25
38 Nyt tag
  indstilling Indstilling = Forvaltningen indstiller, at taget skiftes.
  beslutning Beslutning = Godkendt. → godkendt
39 Nyt gulv [17/39]
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('a motion and the paper that answers it, each with a title in capitals', () => {
  check(
    `REFERAT Byrådet d. 27-08-2025

Punkt 1: Svar på forslag om havnen
EMN-2025-003383

BESLUTNINGSFORSLAG FRA RV
Havnen har brug for en plan.
Beslutning:
Byrådet beslutter at lave en plan for havnen.

INDSTILLING FRA MAGISTRATSAFDELINGEN FOR TEKNIK
Teknik har undersøgt forslaget.

Resume
Teknik anbefaler at afvise forslaget.

Beslutningspunkter
Det indstilles:
At 1) forslaget afvises.

Beslutninger
Tiltrådt.
`,
    `
referat Byrådet 2025-08-27
1 Svar på forslag om havnen [EMN-2025-003383]
  sagsfremstilling BESLUTNINGSFORSLAG FRA RV
  resume Resume
  indstilling Beslutningspunkter = Det indstilles: | At 1) forslaget afvises.
  beslutning Beslutninger = Tiltrådt. → godkendt
`,
  );
});

test('the protocol of another body, quoted with headings printed as nobody prints them here', () => {
  check(
    `REFERAT Forretningsudvalget d. 25-09-2012

1. Takster for busserne

ADMINISTRATIONENS INDSTILLING

at redegørelsen tages til efterretning.

RESUME

Et medlem har anmodet om en redegørelse.

SAGSFREMSTILLING

Følgende fremgår af selskabets protokol:

” Indstilling:
Administrationen indstiller,
At taksterne stiger.

Beslutning:
Bestyrelsen stemte om indstillingen.

Indstillingen tiltrådt.”

Protokollen er vedlagt.

FORRETNINGSUDVALGETS BESLUTNING

Taget til efterretning.

2. Ny bro

ADMINISTRATIONENS INDSTILLING

at broen bygges.

SAGSFREMSTILLING

Broen er faldet ned.

FORRETNINGSUDVALGETS BESLUTNING

Godkendt.
`,
    `
referat Forretningsudvalget 2012-09-25
1 Takster for busserne
  indstilling ADMINISTRATIONENS INDSTILLING = at redegørelsen tages til efterretning.
  resume RESUME
  sagsfremstilling SAGSFREMSTILLING
    > Indstillingen tiltrådt.”
  beslutning FORRETNINGSUDVALGETS BESLUTNING {FORRETNINGSUDVALGET} = Taget til efterretning. → taget-til-efterretning
2 Ny bro
  indstilling ADMINISTRATIONENS INDSTILLING = at broen bygges.
  sagsfremstilling SAGSFREMSTILLING
  beslutning FORRETNINGSUDVALGETS BESLUTNING {FORRETNINGSUDVALGET} = Godkendt. → godkendt
`,
  );
});

test('a group named once more below the title, who decides below the decision, and when it was over', () => {
  check(
    `Referat af møde i Byrådet
Mødedato: 14-03-2018

A. Sager til afgørelse i byrådet

1. Orientering om nyt medlem af Havne- og Erhvervsudvalget
A. Sager til afgørelse i byrådet
Åbent - 00.22.00-G01-4-18

BESLUTNING

At 1 - 2: Anbefales.

Gorm Ting (C) var fraværende.

Kompetence: Byrådet.

RESUMÉ

Sanne Brog overtager pladsen i udvalget efter Otto Rask.

INDSTILLING

Forvaltningen indstiller, at orienteringen tages til efterretning.

2. Rækkehuse ved Teglværksvej. Lokalplan nr. 3-214 til endelig vedtagelse
A. Sager til afgørelse i byrådet
Åbent - 01.02.05-P16-31-17

RESUMÉ

Forslaget har været i høring i otte uger.

INDSTILLING

Forvaltningen indstiller, at planen vedtages.

BESLUTNING

Godkendt.

Mødet blev hævet kl. 18.05.
`,
    `
referat Byrådet 2018-03-14
1 Orientering om nyt medlem af Havne- og Erhvervsudvalget [00.22.00-G01-4-18] ~ Gorm Ting (C)
  beslutning BESLUTNING = At 1 - 2: Anbefales. → anbefalet
  resume RESUMÉ
  indstilling INDSTILLING = Forvaltningen indstiller, at orienteringen tages til efterretning.
2 Rækkehuse ved Teglværksvej. Lokalplan nr. 3-214 til endelig vedtagelse [01.02.05-P16-31-17]
  resume RESUMÉ
  indstilling INDSTILLING = Forvaltningen indstiller, at planen vedtages.
  beslutning BESLUTNING = Godkendt. → godkendt
`,
  );
});

test('minutes of others, quoted in a case, are no items however they are numbered', () => {
  check(
    `REFERAT Økonomiudvalget d. 14-03-2024

1. Nyt gulv

Indstilling

At gulvet skiftes.

Beslutning

Godkendt.

2. Havnens regnskab

Sagsfremstilling

Af bestyrelsens protokol fremgår:

Punkt 1: Løn

Beslutning

Godkendt.

Punkt 2: Lokaler

Beslutning

Godkendt.

Punkt 3: Personale

Beslutning

Godkendt.

Indstilling

At regnskabet godkendes.

Beslutning

Godkendt.

3. Ny havn

Indstilling

At havnen bygges.

Beslutning

Godkendt.

4. Ny skole

Indstilling

At skolen bygges.

Beslutning

Godkendt.

5. Ny vej

Indstilling

At det sker.

Beslutning

Godkendt.

6. Nyt hus

Indstilling

At det sker.

Beslutning

Godkendt.

7. Ny park

Indstilling

At det sker.

Beslutning

Godkendt.

8. Nyt torv

Indstilling

At det sker.

Beslutning

Godkendt.

9. Ny bro

Indstilling

At det sker.

Beslutning

Godkendt.
`,
    `
referat Økonomiudvalget 2024-03-14
1 Nyt gulv
  indstilling Indstilling = At gulvet skiftes.
  beslutning Beslutning = Godkendt. → godkendt
2 Havnens regnskab
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Godkendt. | Punkt 2: Lokaler → godkendt
  beslutning Beslutning = Godkendt. | Punkt 3: Personale → godkendt
  beslutning Beslutning = Godkendt. → godkendt
  indstilling Indstilling = At regnskabet godkendes.
  beslutning Beslutning = Godkendt. → godkendt
3 Ny havn
  indstilling Indstilling = At havnen bygges.
  beslutning Beslutning = Godkendt. → godkendt
4 Ny skole
  indstilling Indstilling = At skolen bygges.
  beslutning Beslutning = Godkendt. → godkendt
5 Ny vej
  indstilling Indstilling = At det sker.
  beslutning Beslutning = Godkendt. → godkendt
6 Nyt hus
  indstilling Indstilling = At det sker.
  beslutning Beslutning = Godkendt. → godkendt
7 Ny park
  indstilling Indstilling = At det sker.
  beslutning Beslutning = Godkendt. → godkendt
8 Nyt torv
  indstilling Indstilling = At det sker.
  beslutning Beslutning = Godkendt. → godkendt
9 Ny bro
  indstilling Indstilling = At det sker.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('an agenda of two items stays one when it is approved', () => {
  check(
    `DAGSORDEN Byrådet d. 14-03-2024

Punkt 1: Godkendelse af dagsorden

Beslutning

Godkendt.

Punkt 2: Ny bro

Indstilling

Forvaltningen indstiller, at broen bygges.
`,
    `
dagsorden Byrådet 2024-03-14
1 Godkendelse af dagsorden
  beslutning Beslutning = Godkendt. → godkendt
2 Ny bro
  indstilling Indstilling = Forvaltningen indstiller, at broen bygges.
`,
  );
});

test('a case behind what it is about; two numbers of one kind are none', () => {
  check(
    `REFERAT Kommunalbestyrelsen d. 25-03-2025

Punkt 1: Nyt tag

05.01.30.P20 15/6120

Indstilling

Forvaltningen indstiller, at taget skiftes.

Beslutning

Godkendt.

Punkt 2: Nyt gulv

10/2024 11/2024

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`,
    `
referat Kommunalbestyrelsen 2025-03-25
1 Nyt tag [05.01.30.P20, 15/6120]
  indstilling Indstilling = Forvaltningen indstiller, at taget skiftes.
  beslutning Beslutning = Godkendt. → godkendt
2 Nyt gulv
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});
