/** Houses whose decisions, or whose recommendations, have no heading: what follows what tells them. */
import { expect, test } from 'vitest';
import { tree } from '../support/tree.ts';

/** The whole document, as `tree` prints it. */
function check(document: string, expected: string): void {
  expect(`\n${tree(document)}\n`).toBe(expected);
}

test('what stands behind the recommendation is the decision, in words of its own too, page after page', () => {
  check(
    `REFERAT Familieudvalget d. 15-04-2009
Indholdsfortegnelse
Opgaverne i PPR.....	2
1. udkast til budget 2010.....	3
Forslag om et ungeråd.....	5
Budgetrapport pr. 31. marts 2009.....	7
Meddelelser.....	8
SAGER TIL UDVALGETS AFGØRELSE
Punkt 309: Opgaverne i PPR
J.nr. 17.21.00 G01
Chefen for PPR, Karen Byrum, gennemgår afdelingens opgaver.
Til drøftelse.
Gennemgået og drøftet.
Punkt 310: 1. udkast til budget 2010
J.nr. 00.01.00 S00
Efter den vedtagne procedure skal udvalget i foråret drøfte budgettet på hvert
møde. Til brug for det har forvaltningen udarbejdet en oversigt.
Familieafdelingen indstiller, at udvalget drøfter udkastet og peger på de
områder, hvor der ønskes en nærmere analyse.
Udvalget ønsker en analyse af udgifterne til kørsel af elever og af
normeringen i børnehaverne. Analyserne forelægges i juni.
SAGER TIL ØKONOMIUDVALGETS/KOMMUNALBESTYRELSENS AFGØRELSE
Punkt 311: Forslag om et ungeråd
J.nr. 18.00.00 A00
Der findes i dag elevråd på alle skoler, men ikke noget fælles forum.
Familieafdelingen indstiller, at der oprettes et råd som en forsøgsordning.
Indstilles til Kommunalbestyrelsens godkendelse.
Hans Vester (V) kan ikke tiltræde, da rådet bør vente.
SAGER TIL EFTERRETNING
Punkt 312: Budgetrapport pr. 31. marts 2009
J.nr. 00.01.00 S08
Økonomi og Løn fremsender budgetrapport for udvalgets område.
Til efterretning.
Taget til efterretning.
Punkt 313: Meddelelser
J.nr. 00.01.00 A21
Nyt fra KL.
Taget til efterretning.
`,
    `
referat Familieudvalget 2009-04-15 (Opgaverne i PPR|2; 1. udkast til budget 2010|3; Forslag om et ungeråd|5; Budgetrapport pr. 31. marts 2009|7; Meddelelser|8)
309 Opgaverne i PPR [17.21.00 G01]
  indstilling Til drøftelse. = Til drøftelse.
  beslutning Gennemgået og drøftet. = Gennemgået og drøftet. → droeftet
310 1. udkast til budget 2010 [00.01.00 S00]
  indstilling Familieafdelingen indstiller = Familieafdelingen indstiller, at udvalget drøfter udkastet og peger på de | områder, hvor der ønskes en nærmere analyse.
  beslutning Udvalget ønsker en analyse af udgifterne til kørsel af elever og af = Udvalget ønsker en analyse af udgifterne til kørsel af elever og af | normeringen i børnehaverne. Analyserne forelægges i juni. → fri-tekst
311 Forslag om et ungeråd [18.00.00 A00]
  indstilling Familieafdelingen indstiller = Familieafdelingen indstiller, at der oprettes et råd som en forsøgsordning.
  beslutning Indstilles til Kommunalbestyrelsens godkendelse. = Indstilles til Kommunalbestyrelsens godkendelse. → anbefalet
312 Budgetrapport pr. 31. marts 2009 [00.01.00 S08]
  indstilling Til efterretning. = Til efterretning.
  beslutning Taget til efterretning. = Taget til efterretning. → taget-til-efterretning
313 Meddelelser [00.01.00 A21]
  beslutning Taget til efterretning. = Taget til efterretning. → taget-til-efterretning
`,
  );
});

test('sentences that recommend count beside lead-ins: both are this house’s form', () => {
  const item = (number: number, recommendation: string) => `Punkt ${number}: Sag ${number} i havnen

Sagsfremstilling

Kranen er slidt.

${recommendation}

Beslutning

Godkendt.

`;
  check(
    `REFERAT Havneudvalget d. 23-03-2010

${item(1, 'Direktionen indstiller til Byrådet, at\n\nkranen skiftes.')}${item(2, 'Direktionen indstiller, at kranen skiftes.')}${item(3, 'Havnechefen indstiller, at\n\nkranen skiftes.')}`,
    `
referat Havneudvalget 2010-03-23
1 Sag 1 i havnen
  sagsfremstilling Sagsfremstilling
  indstilling Direktionen indstiller til Byrådet, at = kranen skiftes.
  beslutning Beslutning = Godkendt. → godkendt
2 Sag 2 i havnen
  sagsfremstilling Sagsfremstilling
  indstilling Direktionen indstiller = Direktionen indstiller, at kranen skiftes.
  beslutning Beslutning = Godkendt. → godkendt
3 Sag 3 i havnen
  sagsfremstilling Sagsfremstilling
  indstilling Havnechefen indstiller, at = kranen skiftes.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('where each level recommends under its own name, each is a recommendation of its own', () => {
  check(
    `REFERAT Regionsrådet d. 23-03-2022

Punkt 1: Søgsmål

Resume

Klagenævnet har afgjort sagen.

Direktionen indstiller,

at orienteringen tages til efterretning.

Udvalget for regional udvikling indstiller,

at direktionens indstilling tiltrædes, og

at udvalget får en status.

Forretningsudvalget indstiller,

at udvalgets indstilling tiltrædes.

Sagsfremstilling

Sagen er gammel.

Beslutning

Godkendt.
`,
    `
referat Regionsrådet 2022-03-23
1 Søgsmål
  resume Resume
  indstilling Direktionen indstiller, = at orienteringen tages til efterretning.
  indstilling Udvalget for regional udvikling indstiller, = at direktionens indstilling tiltrædes, og | at udvalget får en status.
  indstilling Forretningsudvalget indstiller, = at udvalgets indstilling tiltrædes.
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('below the heading for what is recommended the decision has none of its own', () => {
  check(
    `Åbent møde i Teknik- og Miljøudvalget

10. september 2002

Dagsorden med beslutninger

1. Meddelelser

a) Forvaltningen har modtaget afgørelsen.

b) Der holdes licitation i oktober.

Til efterretning, idet ønsker meddeles forvaltningen.

2. Trafiksanering af Enghusvej

Resume

Der søges 1,8 mio. kr.

Indstilling

Teknisk Forvaltning indstiller,

at der gives en bevilling,

at beløbet frigives.

Anbefales. Agnete Fri (Ø) tog forbehold.

3. Dispensation, Nørrevang 18

Resume

Ejeren søger om dispensation.

Indstilling

Teknisk Forvaltning indstiller, at der meddeles afslag.

Godkendt med 4 stemmer mod 3.

4. Affaldsregulativ

Resume

Reglerne ændres.

Indstilling

Teknisk Forvaltning indstiller, at regulativet vedtages.

Udvalget ønsker sagen belyst bedre.
`,
    `
referat Teknik- og Miljøudvalget 2002-09-10
1 Meddelelser
  beslutning Til efterretning, idet ønsker meddeles forvaltningen. = Til efterretning, idet ønsker meddeles forvaltningen. → taget-til-efterretning
2 Trafiksanering af Enghusvej
  resume Resume
  indstilling Indstilling = Teknisk Forvaltning indstiller, | at der gives en bevilling, | at beløbet frigives.
  beslutning Anbefales. Agnete Fri (Ø) tog forbehold. = Anbefales. Agnete Fri (Ø) tog forbehold. → anbefalet
3 Dispensation, Nørrevang 18
  resume Resume
  indstilling Indstilling = Teknisk Forvaltning indstiller, at der meddeles afslag.
  beslutning Godkendt med 4 stemmer mod 3. = Godkendt med 4 stemmer mod 3. → godkendt
4 Affaldsregulativ
  resume Resume
  indstilling Indstilling = Teknisk Forvaltning indstiller, at regulativet vedtages.
  beslutning Udvalget ønsker sagen belyst bedre. = Udvalget ønsker sagen belyst bedre. → fri-tekst
`,
  );
});

test('what another committee recommended on its own day, in a sentence behind the attachments', () => {
  const item = (number: number, recommendation: string) => `
Punkt ${number}: Sag ${number} om vand

Sagsfremstilling

Staten har sendt en plan.

Bilag

Udkast ${number}

${recommendation}

Beslutning

Godkendt.
`;
  check(
    `REFERAT Økonomiudvalget d. 22-03-2011
${item(1, 'Direktionen indstiller (10. marts 2011, pkt. 46) budgetdirektivet til godkendelse.')}${item(2, 'Teknisk Udvalg indstiller (8. marts 2011, pkt. 64), at sagen gennemføres.')}${item(3, 'Teknisk Udvalg indstiller (8. marts 2011, pkt. 58) udkastet godkendt.')}`,
    `
referat Økonomiudvalget 2011-03-22
1 Sag 1 om vand
  sagsfremstilling Sagsfremstilling
  bilag Bilag = Udkast 1
  indstilling Direktionen indstiller = Direktionen indstiller (10. marts 2011, pkt. 46) budgetdirektivet til godkendelse.
  beslutning Beslutning = Godkendt. → godkendt
2 Sag 2 om vand
  sagsfremstilling Sagsfremstilling
  bilag Bilag = Udkast 2
  indstilling Teknisk Udvalg indstiller = Teknisk Udvalg indstiller (8. marts 2011, pkt. 64), at sagen gennemføres.
  beslutning Beslutning = Godkendt. → godkendt
3 Sag 3 om vand
  sagsfremstilling Sagsfremstilling
  bilag Bilag = Udkast 3
  indstilling Teknisk Udvalg indstiller = Teknisk Udvalg indstiller (8. marts 2011, pkt. 58) udkastet godkendt.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('who recommends to whom what to recommend is a lead-in too', () => {
  check(
    `REFERAT Byrådet d. 29-10-2019

Punkt 143: Strategi for natur

Resume

Forslaget har været i høring.

Administrationen indstiller til udvalget for Udvikling, By og Land at anbefale Økonomiudvalget at anbefale Byrådet:

1. at vedtage strategien

2. at udvalget årligt drøfter en status

Beslutning

Godkendt.
`,
    `
referat Byrådet 2019-10-29
143 Strategi for natur
  resume Resume
  indstilling Administrationen indstiller til udvalget for Udvikling, By og Land at anbefale Økonomiudvalget at anbefale Byrådet: = 1. at vedtage strategien | 2. at udvalget årligt drøfter en status
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('an agenda decides nothing, whatever stands behind what it recommends', () => {
  const item = (number: number, behind: string) => `
Punkt ${number}: Plan ${number}

Indstilling

Forvaltningen indstiller, at planen vedtages.

${behind}
`;
  check(
    `DAGSORDEN Kulturudvalget d. 14-03-2024
${item(1, 'Byrådet godkendte i 2022 en plan for området.')}${item(2, 'Udvalget drøftede planen i maj.')}${item(3, 'Området er på 4 ha.')}`,
    `
dagsorden Kulturudvalget 2024-03-14
1 Plan 1
  indstilling Indstilling = Forvaltningen indstiller, at planen vedtages. | Byrådet godkendte i 2022 en plan for området.
2 Plan 2
  indstilling Indstilling = Forvaltningen indstiller, at planen vedtages. | Udvalget drøftede planen i maj.
3 Plan 3
  indstilling Indstilling = Forvaltningen indstiller, at planen vedtages. | Området er på 4 ha.
`,
  );
});

test('minutes whose recommendations are followed by what was done before have no decisions in them', () => {
  const item = (number: number, behind: string) => `
Punkt ${number}: Plan ${number}

Forvaltningen indstiller, at planen vedtages.

${behind}
`;
  check(
    `REFERAT Kulturudvalget d. 14-03-2024
${item(1, 'Byrådet godkendte i 2022 en plan for området.')}${item(2, 'Udvalget drøftede planen i maj.')}`,
    `
referat Kulturudvalget 2024-03-14
1 Plan 1
  indstilling Forvaltningen indstiller = Forvaltningen indstiller, at planen vedtages. | Byrådet godkendte i 2022 en plan for området.
2 Plan 2
  indstilling Forvaltningen indstiller = Forvaltningen indstiller, at planen vedtages. | Udvalget drøftede planen i maj.
`,
  );
});

test('in a house without headings a recommendation whose decision is missing is a recommendation', () => {
  const item = (number: number, decision: string) => `
Punkt ${number}: Sag ${number}

Der er nyt.

Til drøftelse.
${decision}`;
  check(
    `REFERAT Kulturudvalget d. 14-03-2024
${item(1, '\nDrøftet.\n')}${item(2, '\nDrøftet.\n')}${item(3, '')}`,
    `
referat Kulturudvalget 2024-03-14
1 Sag 1
  indstilling Til drøftelse. = Til drøftelse.
  beslutning Drøftet. = Drøftet. → droeftet
2 Sag 2
  indstilling Til drøftelse. = Til drøftelse.
  beslutning Drøftet. = Drøftet. → droeftet
3 Sag 3
  indstilling Til drøftelse. = Til drøftelse.
`,
  );
});

test('who has weighed a case and recommends says so in one sentence; who only tells what others propose does not', () => {
  const item = (number: number, sentence: string) => `
Punkt ${number}: Sag ${number}

Sagsfremstilling

Der er søgt om tilskud.

${sentence}

Beslutning

Godkendt.
`;
  check(
    `REFERAT Kulturudvalget d. 14-03-2024
${item(1, 'Forvaltningen har vurderet ansøgningen og indstiller, at der gives tilskud.')}${item(2, 'Rapporten er gennemgået af forvaltningen, som foreslår, at der gives tilskud.')}`,
    `
referat Kulturudvalget 2024-03-14
1 Sag 1
  sagsfremstilling Sagsfremstilling
  indstilling Forvaltningen har vurderet ansøgningen og indstiller = Forvaltningen har vurderet ansøgningen og indstiller, at der gives tilskud.
  beslutning Beslutning = Godkendt. → godkendt
2 Sag 2
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('the meetings a case has been through are decisions of theirs, the last one only repeats this meeting’s', () => {
  check(
    `REFERAT Storvang Byråd d. 11-09-2019

Punkt 3: Cykelgader

Beslutning

Tilbagesendes Magistratsafdelingen for Teknik.

Indstilling

At 1) der gives en bevilling.

Sagens forløb

22-08-2019 Borgmesterens Afdeling påtegning

Fremsendes til Magistraten.

02-09-2019 Magistraten

Udsat.

09-09-2019 Magistraten

Fremsendes til Storvang Byråd.

11-09-2019 Storvang Byråd

Tilbagesendes Magistratsafdelingen for Teknik.

Bilag

Kort
`,
    `
referat Storvang Byråd 2019-09-11
3 Cykelgader
  beslutning Beslutning = Tilbagesendes Magistratsafdelingen for Teknik. → videresendt
  indstilling Indstilling = At 1) der gives en bevilling.
  andet Sagens forløb
  tidligere-beslutning 02-09-2019 Magistraten {Magistraten 2019-09-02} = Udsat. → udsat
  tidligere-beslutning 09-09-2019 Magistraten {Magistraten 2019-09-09} = Fremsendes til Storvang Byråd. → videresendt
  andet 11-09-2019 Storvang Byråd
  bilag Bilag = Kort
`,
  );
});
