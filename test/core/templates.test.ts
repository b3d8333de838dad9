/** House styles whose template says more than a case needs: fields with their values, stages, labels with names below. */
import { expect, test } from 'vitest';
import { tree } from '../support/tree.ts';

/** The whole document, as `tree` prints it. */
function check(document: string, expected: string): void {
  expect(`\n${tree(document)}\n`).toBe(expected);
}

test('what an item is for stands below the heading of a field: no decision', () => {
  check(
    `REFERAT Havneudvalget d. 07-03-2017

Punkt 1: Ny kran

Punkttype

Beslutning

Tema

Kranen er slidt.

Indstilling

Forvaltningen foreslår, at kranen skiftes.

Beslutning Havneudvalget den 07-03-2017

Ingen

Fraværende

Ingen

Punkt 2: Ny kaj

Punkttype

Orientering

Beslutning Havneudvalget den 07-03-2017

Taget til efterretning.

Fraværende
Bo Krag (V)
Eva Holm (A)
`,
    `
referat Havneudvalget 2017-03-07
1 Ny kran
  andet Punkttype
  resume Tema
  indstilling Indstilling = Forvaltningen foreslår, at kranen skiftes.
  beslutning Beslutning Havneudvalget den 07-03-2017 {Havneudvalget 2017-03-07} = Ingen → intet
2 Ny kaj ~ Bo Krag (V), Eva Holm (A)
  andet Punkttype
  beslutning Beslutning Havneudvalget den 07-03-2017 {Havneudvalget 2017-03-07} = Taget til efterretning. → taget-til-efterretning
`,
  );
});

test('which bodies a case goes through is no recommendation, and columns for open and closed say nothing of the item', () => {
  check(
    `REFERAT Havneudvalget d. 07-03-2017

Til indholdsfortegnelse

Punkt 1: Ny kran

08.00.00Ø20-0009

Behandling

Mødedato

Åbent punkt

Lukket punkt

Havneudvalget

07-03-2017

1

Hvem beslutter

Havneudvalget indstiller

Økonomiudvalget indstiller

Byrådet beslutter

Resumé

Kranen er slidt.

Havneudvalget den 7. marts 2017:

Godkendt.

Supplerende sagsfremstilling og/eller
Administrativ tilføjelse

-

Til indholdsfortegnelse
`,
    `
referat Havneudvalget 2017-03-07
1 Ny kran [08.00.00Ø20-0009]
  andet Hvem beslutter
  resume Resumé
  beslutning Havneudvalget den 7. marts 2017: {Havneudvalget 2017-03-07} = Godkendt. → godkendt
  sagsfremstilling Supplerende sagsfremstilling og/eller
`,
  );
});

test('the history of a case with the day and the body of its last stage', () => {
  check(
    `REFERAT Magistraten d. 13-05-2019

Punkt 1: Ny kran

Beslutning
Drøftet.

Sagens forløb 13-05-2019 Magistraten
Drøftet.

Bilag

Punkt 2: Ny kaj

Beslutning
Drøftet.

Sagens forløb 13-05-2019 Magistraten
Drøftet.
`,
    `
referat Magistraten 2019-05-13
1 Ny kran
  beslutning Beslutning = Drøftet. → droeftet
  andet Sagens forløb 13-05-2019 Magistraten
  bilag Bilag
2 Ny kaj
  beslutning Beslutning = Drøftet. → droeftet
  andet Sagens forløb 13-05-2019 Magistraten
`,
  );
});

test('a second item line among the metadata, and page footers with a dotted day', () => {
  const item = (number: number, title: string, page: number) => `Punkt ${number}: ${title}

Havneudvalget

Punkt: ${number}
Acadre sagsnr.: 11/14${number}
Journalnr.: 08.00.04 P2${number}
Sagsansvarlig enhed: Havnen

Beslutning Havneudvalget den 28.03.2011

Anbefales.

Havneudvalget Mandag den 28.03.2011 Side ${page}

`;
  check(
    `REFERAT Havneudvalget d. 28-03-2011\n\n${item(1, 'Ny kran', 2)}${item(2, 'Ny kaj', 3)}${item(3, 'Nyt lys', 4)}`,
    `
referat Havneudvalget 2011-03-28
1 Ny kran [11/141, 08.00.04 P21]
  beslutning Beslutning Havneudvalget den 28.03.2011 {Havneudvalget 2011-03-28} = Anbefales. → anbefalet
2 Ny kaj [11/142, 08.00.04 P22]
  beslutning Beslutning Havneudvalget den 28.03.2011 {Havneudvalget 2011-03-28} = Anbefales. → anbefalet
3 Nyt lys [11/143, 08.00.04 P23]
  beslutning Beslutning Havneudvalget den 28.03.2011 {Havneudvalget 2011-03-28} = Anbefales. → anbefalet
`,
  );
});

test('attachments among the metadata, and a heading right below the text of an earlier decision', () => {
  check(
    `REFERAT Havneudvalget d. 28-03-2011

Punkt 1: Ny kran

Åben sag
Sagsnr.: 15/18377
Sagen afgøres i: Havneudvalget
Bilag:
Tegning.pdf

Indstilling

Forvaltningen indstiller, at kranen skiftes.

Økonomiudvalget 21-03-2011
Anbefales.
Baggrund og vurdering

Kranen er slidt.

Beslutning

Godkendt.

Fraværende
Bo Krag (V)
`,
    `
referat Havneudvalget 2011-03-28
1 Ny kran [15/18377] ~ Bo Krag (V)
  bilag Bilag: = Tegning.pdf
  indstilling Indstilling = Forvaltningen indstiller, at kranen skiftes.
  tidligere-beslutning Økonomiudvalget 21-03-2011 {Økonomiudvalget 2011-03-21} = Anbefales. → anbefalet
  sagsfremstilling Baggrund og vurdering
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('a heading in capitals among headings in capitals, in two items and below an empty one', () => {
  const item = (number: number, title: string) => `${number}. ${title}

RESUMÉ

Kajen er slidt.

SAGSFREMSTILLING

EFFEKT

Sagen har ingen konsekvenser.

BESLUTNING

Godkendt.

`;
  check(
    `Referat

Havneudvalget den 28-03-2011

${item(1, 'Ny kran')}${item(2, 'Ny kaj')}3. Nyt lys

RESUMÉ

LYS er vigtigt.

BESLUTNING

Godkendt.
`,
    `
referat Havneudvalget 2011-03-28
1 Ny kran
  resume RESUMÉ
  sagsfremstilling SAGSFREMSTILLING
  andet EFFEKT
  beslutning BESLUTNING = Godkendt. → godkendt
2 Ny kaj
  resume RESUMÉ
  sagsfremstilling SAGSFREMSTILLING
  andet EFFEKT
  beslutning BESLUTNING = Godkendt. → godkendt
3 Nyt lys
  resume RESUMÉ
  beslutning BESLUTNING = Godkendt. → godkendt
`,
  );
});

test('meetings listed by the history of a case, and what was said below what was decided', () => {
  const item = (number: number, title: string) => `Punkt ${number}: ${title}

Sagshistorik

Havneudvalget, 19. januar 2011, punkt 6.

Beslutning i Havneudvalget den 28-03-2011

Godkendt.

Referat

Sagsfremstilling

`;
  check(
    `REFERAT Havneudvalget d. 28-03-2011\n\n${item(1, 'Ny kran')}${item(2, 'Ny kaj')}`,
    `
referat Havneudvalget 2011-03-28
1 Ny kran
  andet Sagshistorik
  beslutning Beslutning i Havneudvalget den 28-03-2011 {Havneudvalget 2011-03-28} = Godkendt. → godkendt
  andet Referat
  sagsfremstilling Sagsfremstilling
2 Ny kaj
  andet Sagshistorik
  beslutning Beslutning i Havneudvalget den 28-03-2011 {Havneudvalget 2011-03-28} = Godkendt. → godkendt
  andet Referat
  sagsfremstilling Sagsfremstilling
`,
  );
});

test('which bodies treat a case, behind its text', () => {
  check(
    `REFERAT Havneudvalget d. 28-03-2011

Punkt 1: Ny kran

Sagsfremstilling

Kranen er slidt.

Indstillinger

Havnechefen indstiller at:

1. kranen skiftes.

Behandling

Havneudvalget.

Beslutning

Godkendt.
`,
    `
referat Havneudvalget 2011-03-28
1 Ny kran
  sagsfremstilling Sagsfremstilling
  indstilling Indstillinger = Havnechefen indstiller at: | 1. kranen skiftes.
  andet Behandling
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('a council that prints no headings: numbers above their titles, and below what came of each', () => {
  check(
    `Referat 22. september 2016

Referat fra møde i Lynghede Ældreråd torsdag 22. september 2016

Deltagere:
Ældrerådets medlemmer

1. 
Godkendelse af dagsordenen
Godkendt med tillæg af et nyt punkt.

2. 
Hjælpemidler – høring

Lone fortalte om forslaget.
Rådet kan ikke tiltræde den foreslåede ventetid.
Formanden skriver et høringssvar.

3. 
Besøgsvenner

Intet.
`,
    `
referat Lynghede Ældreråd 2016-09-22 + Ældrerådets medlemmer
1 Godkendelse af dagsordenen
  beslutning Godkendt med tillæg af et nyt punkt. = Godkendt med tillæg af et nyt punkt. → godkendt
2 Hjælpemidler – høring
  beslutning Rådet kan ikke tiltræde den foreslåede ventetid. = Rådet kan ikke tiltræde den foreslåede ventetid. | Formanden skriver et høringssvar. → forkastet
3 Besøgsvenner
  beslutning Intet. = Intet. → intet
`,
  );
});

test('votes below a decision without a heading; who voted how, and why', () => {
  check(
    `Borgerrepræsentationen

BESLUTNINGSPROTOKOL

fra Ordinært møde torsdag den 11. oktober 2007

Nr. 12 Høringssvar om kanalen

Indstilling om,

1. at udkastet til svar godkendes.

(Økonomiforvaltningen)

Indstillingen blev godkendt med 29 stemmer imod 13. 5 undlod.

For stemte: A, B og F.

Imod stemte: C og O.

Følgende undlod at stemme: Ø.
`,
    `
beslutningsprotokol Borgerrepræsentationen 2007-10-11
12 Høringssvar om kanalen
  indstilling Indstilling om, = 1. at udkastet til svar godkendes. | (Økonomiforvaltningen)
  beslutning Indstillingen blev godkendt med 29 stemmer imod 13. 5 undlod. = Indstillingen blev godkendt med 29 stemmer imod 13. 5 undlod. → godkendt
`,
  );
});

test('a page that begins with the title of its only item, and the kind of item before that', () => {
  check(
    `Beslutning: 2. godkendelse af lokaludvalgets forretningsorden
Indstilling
Formanden indstiller, at lokaludvalget godkender forretningsordenen.
Problemstilling
Den skal godkendes to gange.
Beslutning
Godkendt.
`,
    `
referat
– Beslutning: 2. godkendelse af lokaludvalgets forretningsorden
  indstilling Indstilling = Formanden indstiller, at lokaludvalget godkender forretningsordenen.
  sagsfremstilling Problemstilling
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('what other bodies decided, told by their name and a colon, on one line or two', () => {
  check(
    `REFERAT Kommunalbestyrelsen d. 23-03-2010

Punkt 41: Ny kran

Sagens kerne

Kranen er slidt.

Teknisk Forvaltning indstiller,

at kranen skiftes.

Havneudvalget: Anbefales.

Økonomiudvalget:

Indstilles godkendt, idet kranen males.

Beslutning

Godkendt.

Punkt 42: Ny kaj

Sagens kerne

Ældrerådet:

Ældrerådet tager forslaget til efterretning og glæder sig.

Beslutning

Godkendt.
`,
    `
referat Kommunalbestyrelsen 2010-03-23
41 Ny kran
  resume Sagens kerne
  indstilling Teknisk Forvaltning indstiller, = at kranen skiftes.
  tidligere-beslutning Havneudvalget: {Havneudvalget} = Anbefales. → anbefalet
  tidligere-beslutning Økonomiudvalget: {Økonomiudvalget} = Indstilles godkendt, idet kranen males. → anbefalet
  beslutning Beslutning = Godkendt. → godkendt
42 Ny kaj
  resume Sagens kerne
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('a heading glued to the one before it, a lead-in that reads like a heading, what a template says an item is for', () => {
  check(
    `REFERAT Havneudvalget d. 23-03-2010

Punkt 1: Ny kran

Sagsgang og sagstype

Havneudvalget

Beslutning

Indstilling

Forslag til beslutning:

at kranen skiftes.

BilagBeslutning

Godkendt.
`,
    `
referat Havneudvalget 2010-03-23
1 Ny kran
  andet Sagsgang og sagstype
  indstilling Indstilling = Forslag til beslutning: | at kranen skiftes.
  beslutning BilagBeslutning = Godkendt. → godkendt
`,
  );
});

test('a word of the table that one item alone has within its case text is its author’s', () => {
  const item = (number: number, further = '') => `Punkt ${number}: Sag ${number} i havnen

Sagsfremstilling

Kranen er slidt.
${further}
Beslutning

Godkendt.

`;
  const section = (number: number, child = '') => `${number} Sag ${number} i havnen
  sagsfremstilling Sagsfremstilling
${child}  beslutning Beslutning = Godkendt. → godkendt
`;
  check(
    `REFERAT Havneudvalget d. 23-03-2010\n\n${item(1)}${item(2, '\nTidsplan\n\nArbejdet begynder i maj.\n')}${item(3)}${item(4)}`,
    `
referat Havneudvalget 2010-03-23
${section(1)}${section(2, '    > Tidsplan\n')}${section(3)}${section(4)}`,
  );
});

test('who recommends may break off at a comma below the heading, and what a case goes through next is the template’s', () => {
  check(
    `REFERAT Borgerrepræsentationen d. 22-04-2021

Punkt 2: Bydelsråd

Indstilling

Indstilling om,

1. at forslaget godkendes.

Problemstilling

Rådene skal have bedre vilkår.

Økonomi

Ingen.

Videre proces

Ændringerne træder i kraft i 2022.

Oversigt over politisk behandling

Økonomiudvalgets beslutning i mødet den 13. april 2021

Anbefales.

Beslutning

Borgerrepræsentationens beslutning i mødet den 22. april 2021

Godkendt.
`,
    `
referat Borgerrepræsentationen 2021-04-22
2 Bydelsråd
  indstilling Indstilling = Indstilling om, | 1. at forslaget godkendes.
  sagsfremstilling Problemstilling
  oekonomi Økonomi
  andet Videre proces
  andet Oversigt over politisk behandling
  tidligere-beslutning Økonomiudvalgets beslutning i mødet den 13. april 2021 {Økonomiudvalget 2021-04-13} = Anbefales. → anbefalet
  beslutning Beslutning
  beslutning Borgerrepræsentationens beslutning i mødet den 22. april 2021 {Borgerrepræsentationen 2021-04-22} = Godkendt. → godkendt
`,
  );
});

test('a decision with its text on the same line, told by more than its first word', () => {
  check(
    `REFERAT Storvang Byråd d. 11-09-2019

Punkt 6: Endelig godkendelse af regnskab 2018

Beslutning Tilbagesendes Borgmesterens Afdeling med bemærkning, at byrådet tiltræder indstillingen.

Resumé

Revisionen er færdig.

Indstilling

Det indstilles:

At 1) regnskabet godkendes endeligt.
`,
    `
referat Storvang Byråd 2019-09-11
6 Endelig godkendelse af regnskab 2018
  beslutning Beslutning = Tilbagesendes Borgmesterens Afdeling med bemærkning, at byrådet tiltræder indstillingen. → godkendt, videresendt
  resume Resumé
  indstilling Indstilling = Det indstilles: | At 1) regnskabet godkendes endeligt.
`,
  );
});

test('headings a web page glued to their text stay headings beside an author’s on lines of their own', () => {
  check(
    `Referat: 24. november 2025 kl. 08:00
1 : Tilskud til havnekontor
Sagsnr: 25-019344
SagsfremstillingForeningen søger om 175.000 kr.
Administrationens bemærkninger
Ansøgningen falder inden for puljens formål.
IndstillingAdministrationen indstiller, at
- der gives et tilskud
Bilag- Ansøgning havnekontor
- Budget havnekontor
BeslutningGodkendt.
Fraværende- Jens Vind ()
2 : Gensidig orientering
Sagsfremstilling- Erhvervsrådets årsmøde
- Salg af jord
BilagIngen bilag.
BeslutningUdvalget blev orienteret.
`,
    `
referat 2025-11-24 08:00
1 Tilskud til havnekontor [25-019344] ~ Jens Vind
  sagsfremstilling Sagsfremstilling
  sagsfremstilling Administrationens bemærkninger
  indstilling IndstillingAdministrationen indstiller, at = - der gives et tilskud
  bilag Bilag = Ansøgning havnekontor | Budget havnekontor
  beslutning Beslutning = Godkendt. → godkendt
2 Gensidig orientering
  sagsfremstilling Sagsfremstilling
  bilag Bilag
  beslutning Beslutning = Udvalget blev orienteret. → fri-tekst
`,
  );
});

test('what is proposed in the case text is a part of it where the item has its recommendation', () => {
  check(
    `REFERAT Havneudvalget d. 27-10-2011

Punkt 5: Åbningstider

Sagsfremstilling:

Forsøget er slut.

Forslag

Forvaltningen foreslår, at der kun holdes længe åbent i Torup.

Medarbejderne

Ændringen er drøftet.

Indstilling:

Forvaltningen indstiller, at åbningstiderne ændres.

Beslutning:

Godkendt.
`,
    `
referat Havneudvalget 2011-10-27
5 Åbningstider
  sagsfremstilling Sagsfremstilling:
    > Forslag
    > Medarbejderne
  indstilling Indstilling: = Forvaltningen indstiller, at åbningstiderne ændres.
  beslutning Beslutning: = Godkendt. → godkendt
`,
  );
});

test('what concerns the environment is a heading of its own where no case text is open', () => {
  check(
    `REFERAT Havneudvalget d. 27-10-2011

Punkt 5: Ny kaj

Bilag:

1. Skitse

Indledning/Baggrund

Kajen er slidt, og der er brug for at tage stilling til, hvad der skal ske med den.

Økonomi

Ingen.

Miljø

Energiforbruget falder.

Beslutning

Godkendt.
`,
    `
referat Havneudvalget 2011-10-27
5 Ny kaj
  bilag Bilag: = Skitse
  sagsfremstilling Indledning/Baggrund
  oekonomi Økonomi
  andet Miljø
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('a part of the case text right above the next heading heads nothing, and a body a recommendation is made to decides nothing', () => {
  check(
    `REFERAT Havneudvalget d. 27-10-2011

Punkt 5: Ny kaj

Tidligere behandling

Havneudvalget den 4. maj 2011

Indhold

Sammendrag

Kajen er slidt.

Indstilling

Ejendomme indstiller

Til Økonomiudvalget:

At status tages til efterretning.

Beslutning

Godkendt.
`,
    `
referat Havneudvalget 2011-10-27
5 Ny kaj
  andet Tidligere behandling
  resume Sammendrag
  indstilling Indstilling = Ejendomme indstiller | Til Økonomiudvalget: | At status tages til efterretning.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('a template that asks two recommendations and weighs each', () => {
  check(
    `REFERAT Kulturudvalget d. 12-03-2013

Punkt 17: Lokaletilskud

Sagsprocedure

Kulturudvalget

Hovedindstilling

Direktør Lene Holm indstiller, at:

1. tilskuddet fordeles

Alternativ indstilling

Sagsbeskrivelse af hovedindstilling

Tilskuddet er fordelt ens i ti år.

Sagsbeskrivelse af alternativ indstilling

Lovgrundlag

Folkeoplysningsloven.

Vurdering i forhold til økonomi

Ingen.

Vurdering i forhold til administrative forhold

Vurdering i forhold til andre afledte konsekvenser

Beslutning i Kulturudvalget den 12-03-2013

Godkendt
`,
    `
referat Kulturudvalget 2013-03-12
17 Lokaletilskud
  andet Sagsprocedure
  indstilling Hovedindstilling = Direktør Lene Holm indstiller, at: | 1. tilskuddet fordeles
  indstilling Alternativ indstilling
  sagsfremstilling Sagsbeskrivelse af hovedindstilling
  sagsfremstilling Sagsbeskrivelse af alternativ indstilling
  lovgrundlag Lovgrundlag
  oekonomi Vurdering i forhold til økonomi
  andet Vurdering i forhold til administrative forhold
  andet Vurdering i forhold til andre afledte konsekvenser
  beslutning Beslutning i Kulturudvalget den 12-03-2013 {Kulturudvalget 2013-03-12} = Godkendt → godkendt
`,
  );
});

test('parts of the case text among the points of a decision or a recommendation open nothing', () => {
  check(
    `REFERAT Havneudvalget d. 27-10-2011

Punkt 5: Temaer

Indstilling

Forvaltningen indstiller, at udvalget drøfter følgende temaer:

Miljø

Kommunikation

Beslutning

Udvalget besluttede følgende:

Inddragelse af borgere

Der laves en plan.
`,
    `
referat Havneudvalget 2011-10-27
5 Temaer
  indstilling Indstilling = Forvaltningen indstiller, at udvalget drøfter følgende temaer: | Miljø | Kommunikation
  beslutning Beslutning = Udvalget besluttede følgende: | Inddragelse af borgere | Der laves en plan. → fri-tekst
`,
  );
});

test('a hearing told in a line above the next heading is the template’s; one an author goes on about is his', () => {
  const item = (number: number, hearing: string) => `Punkt ${number}: Sag ${number}

Sagsfremstilling

Der er en plan.

${hearing}Indstilling

Forvaltningen indstiller, at planen godkendes.

Beslutning

Godkendt.

`;
  const section = (number: number, hearing = '') => `${number} Sag ${number}
  sagsfremstilling Sagsfremstilling
${hearing}  indstilling Indstilling = Forvaltningen indstiller, at planen godkendes.
  beslutning Beslutning = Godkendt. → godkendt
`;
  const told = 'Høring\n\nPlanen sendes i høring i 8 uger.\n\n';
  const goesOn = 'Høring\n\nDer kom fjorten svar fra naboerne.\n\n- Trafik\n- Støj\n\nSvarene er vedlagt.\n\n';
  check(
    `REFERAT Planudvalget d. 27-10-2011\n\n${item(1, '')}${item(2, told)}${item(3, '')}${item(4, '')}`,
    `\nreferat Planudvalget 2011-10-27\n${section(1)}${section(2, '  hoering Høring\n')}${section(3)}${section(4)}`,
  );
  check(
    `REFERAT Planudvalget d. 27-10-2011\n\n${item(1, '')}${item(2, goesOn)}${item(3, '')}${item(4, '')}`,
    `\nreferat Planudvalget 2011-10-27\n${section(1)}${section(2, '    > Høring\n')}${section(3)}${section(4)}`,
  );
});

test('what may be an author’s own below a part of the case text, or below another such', () => {
  check(
    `REFERAT Byrådet d. 24-09-2024

Mødedato:	24-09-2024

Punkt 1: Lokalplan for Teglvej

01.02.05-P16-1-24

Indstilling

Forvaltningen indstiller, at planen vedtages.

Økonomiudvalget 17-09-2024

Anbefales.

Baggrund og vurdering

Planen giver mulighed for 84 boliger.

Høring

Der er kommet 19 høringssvar.

Svarene er samlet i fem emner, som er gennemgået i en hvidbog.

Forvaltningens vurdering af svarene

Forvaltningen foreslår tre ændringer.

Økonomi

Ingen.

Beslutning

Godkendt.

Punkt 2: Boliger ved Ovnvej

01.02.05-P16-2-24

Indstilling

Forvaltningen indstiller, at planlægningen sættes i gang.

Sagsfremstilling

Ejendommen har ligget hen siden 2011.

Planforhold

Området er omfattet af en plan fra 1988.

Inddragelse

Ansøger har holdt møde med naboerne.

De fleste er positive.

Fordele og ulemper:

Projektet er vurderet ud fra planstrategien.

Økonomi

Ingen.

Beslutning

Godkendt.

Punkt 3: Nyt tag

82.06.00-P20-1-24

Indstilling

Forvaltningen indstiller, at taget skiftes.

Sagsfremstilling

Taget er utæt.

Økonomi

Ingen.

Beslutning

Godkendt.

Punkt 4: Eventuelt

00.01.00-A00-4-24

Beslutning

Intet.
`,
    `
referat Byrådet 2024-09-24
1 Lokalplan for Teglvej [01.02.05-P16-1-24]
  indstilling Indstilling = Forvaltningen indstiller, at planen vedtages.
  tidligere-beslutning Økonomiudvalget 17-09-2024 {Økonomiudvalget 2024-09-17} = Anbefales. → anbefalet
  sagsfremstilling Baggrund og vurdering
    > Høring
    > Forvaltningens vurdering af svarene
  oekonomi Økonomi
  beslutning Beslutning = Godkendt. → godkendt
2 Boliger ved Ovnvej [01.02.05-P16-2-24]
  indstilling Indstilling = Forvaltningen indstiller, at planlægningen sættes i gang.
  sagsfremstilling Sagsfremstilling
    > Planforhold
    > Inddragelse
    > Fordele og ulemper:
  oekonomi Økonomi
  beslutning Beslutning = Godkendt. → godkendt
3 Nyt tag [82.06.00-P20-1-24]
  indstilling Indstilling = Forvaltningen indstiller, at taget skiftes.
  sagsfremstilling Sagsfremstilling
  oekonomi Økonomi
  beslutning Beslutning = Godkendt. → godkendt
4 Eventuelt [00.01.00-A00-4-24]
  beslutning Beslutning = Intet. → intet
`,
  );
});
