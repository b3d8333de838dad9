/** PDF files as a site shows their text: its own lines above, and each page's number before its first line. */
import { expect, test } from 'vitest';
import { tree } from '../support/tree.ts';

/** The whole document, as `tree` prints it. */
function check(document: string, expected: string): void {
  expect(`\n${tree(document)}\n`).toBe(expected);
}

test('what a site says above the text, and each page’s number before its first line', () => {
  check(
    `HAVNBY KOMMUNE. REFERAT Kulturudvalget. Mødedato: Onsdag den 07-12-2011

Størrelse: px
Starte visningen fra side:

Download "HAVNBY KOMMUNE. REFERAT Kulturudvalget. Mødedato: Onsdag den 07-12-2011"

Transkript

1 REFERAT
Mødetidspunkt: 17:00
Fraværende: Henning Krat

2 Indholdsfortegnelse
Side
1. Godkendelse af dagsorden ... 1
2. Nyt gulv i hallen ... 2

3 1. Godkendelse af dagsorden
J.nr.: 00.22.02.A10
Beslutning i Kulturudvalget den 07-12-2011:
Godkendt.
165

4 2. Nyt gulv i hallen
J.nr.: 04.04.00.S00
Sagsfremstilling:
Gulvet er slidt.
5
Indstilling:
Forvaltningen indstiller, at gulvet skiftes.
Beslutning i Kulturudvalget den 07-12-2011:
Godkendt.
166
`,
    `
referat Kulturudvalget 2011-12-07 17:00 ~ Henning Krat (Godkendelse af dagsorden|1; Nyt gulv i hallen|2)
1 Godkendelse af dagsorden [00.22.02.A10]
  beslutning Beslutning i Kulturudvalget den 07-12-2011: {Kulturudvalget 2011-12-07} = Godkendt. → godkendt
2 Nyt gulv i hallen [04.04.00.S00]
  sagsfremstilling Sagsfremstilling:
  indstilling Indstilling: = Forvaltningen indstiller, at gulvet skiftes.
  beslutning Beslutning i Kulturudvalget den 07-12-2011: {Kulturudvalget 2011-12-07} = Godkendt. → godkendt
`,
  );
});

test('the word in a text is no heading', () => {
  check(
    `REFERAT Kulturudvalget d. 07-12-2011

Punkt 1: Nyt gulv

Transkript

1 Gulvet
`,
    `
referat Kulturudvalget 2011-12-07
1 Nyt gulv
`,
  );
});

test('numbers of items are none of pages; a heading on every page is no header', () => {
  const item = (number: number, title: string) => `
${number} ${title}

Indstilling

Forvaltningen indstiller, at det sker.

Beslutning

Godkendt.
`;
  check(
    `Referat Byrådet 14-03-2024

Transkript

1 Kulturudvalget 14. marts 2024
${item(1, 'Nyt gulv i hallen')}${item(2, 'Lys på stien')}${item(3, 'Nyt tag')}`,
    `
referat Byrådet 2024-03-14
1 Nyt gulv i hallen
  indstilling Indstilling = Forvaltningen indstiller, at det sker.
  beslutning Beslutning = Godkendt. → godkendt
2 Lys på stien
  indstilling Indstilling = Forvaltningen indstiller, at det sker.
  beslutning Beslutning = Godkendt. → godkendt
3 Nyt tag
  indstilling Indstilling = Forvaltningen indstiller, at det sker.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
  const page = (number: number, title: string) => `
Punkt ${number}: ${title}

Sagsfremstilling

Tekst.

${number + 1} Beslutning

Godkendt.
`;
  check(
    `Referat Byrådet 14-03-2024

Transkript

1 Byrådet
${page(1, 'Gulv')}${page(2, 'Lys')}${page(3, 'Tag')}`,
    `
referat Byrådet 2024-03-14
1 Gulv
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Godkendt. → godkendt
2 Lys
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Godkendt. → godkendt
3 Tag
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('pages of a transcript that lost their line breaks: groups of items, a case behind each title, pages’ numbers at the end', () => {
  check(
    `FJORDBY BYRÅD FJORDBY BYRÅD. REFERAT fra møde i FJORDBY BYRÅD kl i byrådssalen

Save this PDF as:
 WORD  PNG  TXT  JPG

Størrelse: px
Starte visningen fra side:

Download "FJORDBY BYRÅD FJORDBY BYRÅD. REFERAT fra møde i FJORDBY BYRÅD kl i byrådssalen"

Transkript

1 REFERAT fra møde i kl i byrådssalen Medlemmer: Arne Holm, Arne Kvist, Viggo Lund Mødet hævet kl Side 198

2 Indholdsfortegnelse: Åbne efterretningssager Strukturplan for sygehusvæsenet i regionen Åbne beslutningssager Dispensation fra lokalplan nr. 311 til ombygning Valgsteder i Fjordby Kommune Bilagsliste...1 Side 199

3 ÅBNE EFTERRETNINGSSAGER 73. Strukturplan for sygehusvæsenet i regionen. J.nr.: A09 Sagsid: Sagsbehandler: HY Åben sag Sagsfremstilling: Ved brev af 28. februar 2007 har regionen fremsendt udkast til strukturplan, bilag nr. 1. Byrådet kan komme med bemærkninger. Indstilling: Økonomiudvalget indstiller, at planen tages til efterretning. Beslutning: Taget til efterretning. Fraværende: Viggo Lund Side 200

4 ÅBNE BESLUTNINGSSAGER 74. Dispensation fra lokalplan nr. 311 til ombygning. J.nr.: P25 Sagsid: Sagsbehandler: KM Åben sag Sagsfremstilling: Der er søgt om dispensation. Ejeren vil bygge til. Indstilling: Teknisk Udvalg indstiller, at der meddeles dispensation. Beslutning: Godkendt. 75. Valgsteder i Fjordby Kommune. J.nr.: A10 Sagsid: Sagsbehandler: LP Åben sag Sagsfremstilling: Antallet af valgsteder skal fastsættes. Indstilling: Økonomiudvalget indstiller, at der er 12 valgsteder. Side 201

5 Beslutning: Godkendt med den tilføjelse, at skolen også er valgsted. Side 202
`,
    `
referat
73 Strukturplan for sygehusvæsenet i regionen. [A09] ~ Viggo Lund
  sagsfremstilling Sagsfremstilling:
  indstilling Indstilling: = Økonomiudvalget indstiller, at planen tages til efterretning.
  beslutning Beslutning: = Taget til efterretning. → taget-til-efterretning
74 Dispensation fra lokalplan nr. 311 til ombygning. [P25]
  sagsfremstilling Sagsfremstilling:
  indstilling Indstilling: = Teknisk Udvalg indstiller, at der meddeles dispensation.
  beslutning Beslutning: = Godkendt. → godkendt
75 Valgsteder i Fjordby Kommune. [A10]
  sagsfremstilling Sagsfremstilling:
  indstilling Indstilling: = Økonomiudvalget indstiller, at der er 12 valgsteder.
  beslutning Beslutning: = Godkendt med den tilføjelse, at skolen også er valgsted. → godkendt
`,
  );
});

test('a transcript whose bodies and their days stand before what they decided', () => {
  check(
    `2... Ny "Styrelsesvedtægt for Engby Kommune" - 2. behandling/endelig vedtagelse 3

Størrelse: px
Starte visningen fra side:

Download "2... Ny "Styrelsesvedtægt for Engby Kommune" - 2. behandling/endelig vedtagelse 3"

Transkript

1 Møde i Kommunalbestyrelsen mandag den 28. november 2005, Kl i Kommunalbestyrelsens mødesal REFERAT Eventuelle skriftlige spørgsmål til Kommunalbestyrelsen, jf. bestemmelse i 1, stk. 5, i "Forretningsorden". INDHOLDSFORTEGNELSE 1... Meddelelser Ny "Styrelsesvedtægt for Engby Kommune" - 2. behandling/endelig vedtagelse Ændring af formål Ændring af vedtægt for Folkeoplysningsudvalget 1. Meddelelser

2 Kommunalbestyrelsens møde 28. november 2005 Punkt 1: Der var ingen meddelelser. ØKONOMIUDVALGET 2. Ny "Styrelsesvedtægt for Engby Kommune" - 2. behandling/endelig vedtagelse Økonomiudvalget den 25. oktober 2005, pkt. 3 Kommunalbestyrelsen den 31. oktober 2005, pkt. 3 Økonomiudvalget den 22. november 2005, pkt. 2 Resumé Kommunernes anliggender styres af kommunalbestyrelser, der vælges efter reglerne i den kommunale valglov. De mere detaljerede regler fastsættes i en styrelsesvedtægt, som vedtages ved 2 behandlinger.

3 I styrelsesvedtægten fastsættes udvalgenes antal. Sagsfremstilling Vedtægten blev behandlet den 31. oktober 2005. Indstilling Borgmesterforvaltningen indstiller, at vedtægten vedtages endeligt. Økonomiudvalget den 22. november 2005: Indstillingen anbefales. Kommunalbestyrelsens møde 28. november 2005 Punkt 2: Vedtaget.

4 TEKNISK UDVALG 3. Ændring af formål Teknisk Udvalg den 8. november 2005, pkt. 5 Resumé Komiteens formål skal ændres. Sagsfremstilling Formålet er forældet. Indstilling Forvaltningen indstiller, at formålet ændres. Teknisk Udvalg den 8. november 2005: Anbefales. Kommunalbestyrelsens møde 28. november 2005 Punkt 3: Godkendt.
`,
    `
referat Kommunalbestyrelsen 2005-11-28
1 Meddelelser
  beslutning Kommunalbestyrelsens møde 28. november 2005 Punkt 1: {Kommunalbestyrelsen 2005-11-28 #1} = Der var ingen meddelelser. ØKONOMIUDVALGET → fri-tekst
2 Ny "Styrelsesvedtægt for Engby Kommune" - 2. behandling/endelig vedtagelse
  resume Resumé
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = Borgmesterforvaltningen indstiller, at vedtægten vedtages endeligt.
  tidligere-beslutning Økonomiudvalget den 22. november 2005: {Økonomiudvalget 2005-11-22} = Indstillingen anbefales. → anbefalet
  beslutning Kommunalbestyrelsens møde 28. november 2005 Punkt 2: {Kommunalbestyrelsen 2005-11-28 #2} = Vedtaget. → godkendt
3 Ændring af formål
  resume Resumé
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = Forvaltningen indstiller, at formålet ændres.
  tidligere-beslutning Teknisk Udvalg den 8. november 2005: {Teknisk Udvalg 2005-11-08} = Anbefales. → anbefalet
  beslutning Kommunalbestyrelsens møde 28. november 2005 Punkt 3: {Kommunalbestyrelsen 2005-11-28 #3} = Godkendt. → godkendt
`,
  );
});

test('a transcript whose titles begin as a heading does', () => {
  check(
    `Referat fra møde i Planudvalget

Størrelse: px
Starte visningen fra side:

Download "Referat fra møde i Planudvalget"

Transkript

1 Engby Kommune REFERAT Planudvalget Mødetidspunkt :00 Mødeafholdelse Mødelokale 2 Indholdsfortegnelse 1. Orientering: Meddelelser Beslutning: Lokalplan for Bakken Beslutning: Belysning... 3

2 1. Orientering: Meddelelser Sagsnr.: 18/100 Sagens kerne Der gives meddelelser. Indstilling Forvaltningen indstiller, at meddelelserne tages til efterretning. Beslutning Taget til efterretning.

3 2. Beslutning: Lokalplan for Bakken Sagsnr.: 18/101 Beslutningstema Udvalget skal tage stilling til planen. Sagsfremstilling Planen omfatter 40 boliger. Økonomiske konsekvenser Ingen. Indstilling Forvaltningen indstiller over for udvalget, 1. At planen sendes i høring. 2. At der holdes borgermøde. Beslutning Godkendt. Fraværende: Bo Vang

4 3. Beslutning: Belysning Sagsnr.: 18/102 Beslutningstema Lamperne skal skiftes. Sagsfremstilling Lamperne er gamle. Indstilling Forvaltningen indstiller, at lamperne skiftes. Beslutning Godkendt.
`,
    `
referat Planudvalget
1 Orientering: Meddelelser [18/100]
  resume Sagens kerne
  indstilling Indstilling = Forvaltningen indstiller, at meddelelserne tages til efterretning.
  beslutning Beslutning = Taget til efterretning. → taget-til-efterretning
2 Beslutning: Lokalplan for Bakken [18/101] ~ Bo Vang
  resume Beslutningstema
  sagsfremstilling Sagsfremstilling
  oekonomi Økonomiske konsekvenser
  indstilling Indstilling = Forvaltningen indstiller over for udvalget, 1. At planen sendes i høring. 2. At der holdes borgermøde.
  beslutning Beslutning = Godkendt. → godkendt
3 Beslutning: Belysning [18/102]
  resume Beslutningstema
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = Forvaltningen indstiller, at lamperne skiftes.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('a transcript whose items are announced and headed in capitals', () => {
  check(
    `FORRETNINGSUDVALGET Mandag den 4. januar 2010 Kl Regionsgården i Skovby, mødelokale H 6. Møde nr. 1

Størrelse: px
Starte visningen fra side:

Download "FORRETNINGSUDVALGET Mandag den 4. januar 2010 Kl. 10.00 Regionsgården i Skovby, mødelokale H 6. Møde nr. 1"

Transkript

1 BESLUTNINGER REGION SKOVBY FORRETNINGSUDVALGET Mandag den 4. januar 2010 Kl Regionsgården i Skovby, mødelokale H 6 Møde nr. 1 Medlemmer: Vibeke Storm Leila Lind Thor Buch Fraværende: Charlotte Fisker ved sag nr. 6 1

2 Indholdsfortegnelse 1. Mødeplan 2010 for forretningsudvalget og regionsrådet, introduktionsprogram samt offentliggørelse af møder mv Nedsættelse af særlige midlertidige udvalg for årene 2010 og 2011 Meddelelser Side 2

3 Den 4. januar 2010 FORRETNINGSUDVALGET SAG NR. 1 MØDEPLAN 2010 FOR FORRETNINGSUDVALGET OG REGIONSRÅ- DET, INTRODUKTIONSPROGRAM SAMT OFFENTLIGGØRELSE AF MØDER MV. ADMINISTRATIONENS INDSTILLING 1. at udkast til mødeplan 2010 og forslag til introduktionsprogram godkendes, og 2. at regionsrådet tager stilling til offentliggørelse. RESUME Forretningsudvalget og regionsrådet vedtager selv sin mødeplan, og der fremlægges forslag hertil. SAGSFREMSTILLING Der afholdes møder hver måned. ØKONOMISKE KONSEKVENSER Ingen. FORRETNINGSUDVALGETS BESLUTNING Anbefales. Side 3

4 Den 4. januar 2010 FORRETNINGSUDVALGET SAG NR. 2 NEDSÆTTELSE AF SÆRLIGE MIDLERTIDIGE UDVALG FOR ÅRENE 2010 OG 2011 ADMINISTRATIONENS INDSTILLING at udvalgene nedsættes. RESUME Der foreslås to udvalg. SAGSFREMSTILLING Udvalgene skal arbejde i to år. FORRETNINGSUDVALGETS BESLUTNING Anbefales. Side 4
`,
    `
referat FORRETNINGSUDVALGET 2010-01-04 @ Kl Regionsgården i Skovby, mødelokale H 6. Møde nr. 1
1 MØDEPLAN 2010 FOR FORRETNINGSUDVALGET OG REGIONSRÅ- DET, INTRODUKTIONSPROGRAM SAMT OFFENTLIGGØRELSE AF MØDER MV.
  indstilling ADMINISTRATIONENS INDSTILLING = 1. at udkast til mødeplan 2010 og forslag til introduktionsprogram godkendes, og 2. at regionsrådet tager stilling til offentliggørelse.
  resume RESUME
  sagsfremstilling SAGSFREMSTILLING
  oekonomi ØKONOMISKE KONSEKVENSER
  beslutning FORRETNINGSUDVALGETS BESLUTNING {FORRETNINGSUDVALGET} = Anbefales. | Den 4. januar 2010 FORRETNINGSUDVALGET → anbefalet
2 NEDSÆTTELSE AF SÆRLIGE MIDLERTIDIGE UDVALG FOR ÅRENE 2010 OG 2011
  indstilling ADMINISTRATIONENS INDSTILLING = at udvalgene nedsættes.
  resume RESUME
  sagsfremstilling SAGSFREMSTILLING
  beslutning FORRETNINGSUDVALGETS BESLUTNING {FORRETNINGSUDVALGET} = Anbefales. → anbefalet
`,
  );
});

test('a transcript whose decisions have lost their day and name who was absent first', () => {
  check(
    `Åbent Referat. til. Byrådet

Størrelse: px
Starte visningen fra side:

Download "Åbent Referat. til. Byrådet"

Transkript

1 Åbent Referat til Byrådet Mødedato: Tirsdag den 30. juni 2015 Mødetidspunkt: 18:00-20:15 Mødested: Deltagere: Fraværende: Referent: Salen, Erik Buus, Peder Fold Anders Lind, Søren Laust Britta Bo

2 Indholdsfortegnelse Side 436. Godkendelse af dagsorden Kommuneplantillæg - Vindmøller ved Mosen Ændring af vilkår for gadelys på private fællesveje Bilagsliste Underskriftsblad Side 1026

3 436. Godkendelse af dagsorden Dok.nr.: 7001 Sagsid.: Initialer: anel Åben sag Beslutning Byrådet den Fraværende: Anders Lind, Søren Laust Godkendt. Side 1027

4 437. Kommuneplantillæg - Vindmøller ved Mosen Dok.nr.: 6990 Sagsid.: 13/9101 Initialer: jonl Åben sag Sagsfremstilling Der er ansøgt om at opstille vindmøller. Forvaltningens vurdering Møllerne kan opstilles. Retsgrundlag Planloven. Økonomi Ingen. Høring Forslaget har været i høring. Bilag: 1 Åben Forslag 5020/15 Anbefaling Forvaltningen anbefaler, at planen vedtages. Beslutning Udvalget for Plan og Teknik den 10-06-2015 Fraværende: Ingen Anbefalingen blev fulgt. Beslutning Byrådet den 30-06-2015 Fraværende: Anders Lind, Søren Laust Godkendt. Side 1028

5 438. Ændring af vilkår for gadelys på private fællesveje Dok.nr.: 6991 Sagsid.: 14/201 Initialer: pvk Åben sag Sagsfremstilling Vilkårene skal ændres. Anbefaling Forvaltningen anbefaler, at vilkårene ændres. Beslutning Byrådet den 30-06-2015 Fraværende: Anders Lind Godkendt. Side 1029
`,
    `
referat Byrådet 2015-06-30
436 Godkendelse af dagsorden <7001> ~ Anders Lind, Søren Laust
  beslutning Beslutning Byrådet den {Byrådet} = Godkendt. → godkendt
437 Kommuneplantillæg - Vindmøller ved Mosen [13/9101] <6990> ~ Anders Lind, Søren Laust
  sagsfremstilling Sagsfremstilling
  lovgrundlag Retsgrundlag
  oekonomi Økonomi
  hoering Høring
  bilag Bilag: = 1 Åben Forslag 5020/15
  indstilling Anbefaling = Forvaltningen anbefaler, at planen vedtages.
  tidligere-beslutning Beslutning Udvalget for Plan og Teknik den 10-06-2015 {Udvalget for Plan og Teknik 2015-06-10} = Anbefalingen blev fulgt. → godkendt
  beslutning Beslutning Byrådet den 30-06-2015 {Byrådet 2015-06-30} = Godkendt. → godkendt
438 Ændring af vilkår for gadelys på private fællesveje [14/201] <6991> ~ Anders Lind
  sagsfremstilling Sagsfremstilling
  indstilling Anbefaling = Forvaltningen anbefaler, at vilkårene ændres.
  beslutning Beslutning Byrådet den 30-06-2015 {Byrådet 2015-06-30} = Godkendt. → godkendt
`,
  );
});

test('a transcript whose cases stand without a label', () => {
  check(
    `Referat Udvalget for Kultur og Planlægning's møde Tirsdag den Kl. 13:30 Udvalgsværelse 3

Størrelse: px
Starte visningen fra side:

Download "Referat Udvalget for Kultur og Planlægning's møde Tirsdag den 06-04-2010 Kl. 13:30 Udvalgsværelse 3"

Transkript

1 Referat Udvalget for Kultur og Planlægning's møde Tirsdag den Kl. 13:30 Udvalgsværelse 3 Deltagere: Bruno Hald, Flemming Mark, Gert Rask Indholdsfortegnelse Sag Tekst Sidenr. 1. Godkendelse af dagsorden Budget rammebesparelse Udvalget for Kultur og Planlægning Budgetkontrol pr. 28. februar 2010 Lukket - Salg af ejendom...20

2 Udvalget for Kultur og Planlægning s møde den 1. Godkendelse af dagsorden 09/39368 Beslutning i Udvalget for Kultur og Planlægning den : Pkt. 5 behandles før pkt. 2. Godkendt. 2. Budget rammebesparelse Udvalget for Kultur og Planlægning 09/11998 Beslutningstema: JLF Udmøntning af rammebesparelse i budget. Sagsfremstilling: Byrådet besluttede på møde den 2. marts 2010 rammebesparelse på 4,165 mio. kr. Indstilling: Direktionen indstiller, at besparelsen udmøntes. Beslutning i Udvalget for Kultur og Planlægning den : Godkendt.

3 Udvalget for Kultur og Planlægning s møde den 3. Budgetkontrol pr. 28. februar 2010 10/5500 Beslutningstema: Budgetkontrol. Sagsfremstilling: Budgettet holder. Indstilling: Direktionen indstiller, at kontrollen tages til efterretning. Beslutning i Udvalget for Kultur og Planlægning den : Taget til efterretning. Afbud: Gert Rask
`,
    `
referat Udvalget for Kultur og Planlægning  13:30
1 Godkendelse af dagsorden [09/39368]
  beslutning Beslutning i Udvalget for Kultur og Planlægning den : {Udvalget for Kultur og Planlægning} = Pkt. 5 behandles før pkt. 2. Godkendt. → godkendt
2 Budget rammebesparelse Udvalget for Kultur og Planlægning [09/11998]
  resume Beslutningstema:
  sagsfremstilling Sagsfremstilling:
  indstilling Indstilling: = Direktionen indstiller, at besparelsen udmøntes.
  beslutning Beslutning i Udvalget for Kultur og Planlægning den : {Udvalget for Kultur og Planlægning} = Godkendt. | Udvalget for Kultur og Planlægning s møde den → godkendt
3 Budgetkontrol pr. 28. februar 2010 [10/5500] ~ Gert Rask
  resume Beslutningstema:
  sagsfremstilling Sagsfremstilling:
  indstilling Indstilling: = Direktionen indstiller, at kontrollen tages til efterretning.
  beslutning Beslutning i Udvalget for Kultur og Planlægning den : {Udvalget for Kultur og Planlægning} = Taget til efterretning. → taget-til-efterretning
`,
  );
});

test('headings that have run together with what stands before and behind them, on every line', () => {
  check(
    `Byrådet 28-03-2017
Punkt 31: Godkendelse af dagsorden
00.22.02-A26-4-14 Beslutning Byrådet, 28.03.2017 Edith Vang var fraværende. Godkendt.
Punkt 32: Lokalplan 090
01.02.05-P16-2-17 Resume Planen for rækkehuse har været i høring.
Planen lægges nu frem til vedtagelse. INDSTILLING Administrationen indstiller, at planen vedtages. Beslutning Planudvalget, 06.03.2017 Anbefales
Økonomiudvalget, 20.03.2017 Villy Krog var fraværende. Anbefales.
Byrådet, 28.03.2017 Edith Vang var fraværende. Godkendt. Sagsfremstilling
Planen lå fremme i otte uger.
Punkt 33: Åbningstider
07.18.00-P20-1-17 Resume Pladsen har åbent seks dage. INDSTILLING Administrationen indstiller, at pladsen holder åbent om søndagen. Beslutning Byrådet, 28.03.2017 Edith Vang var fraværende. Godkendt.
`,
    `
referat Byrådet 2017-03-28
31 Godkendelse af dagsorden [00.22.02-A26-4-14] ~ Edith Vang
  beslutning Beslutning Byrådet, 28.03.2017 {Byrådet 2017-03-28} = Godkendt. → godkendt
32 Lokalplan 090 [01.02.05-P16-2-17] ~ Edith Vang
  resume Resume
  indstilling INDSTILLING = Administrationen indstiller, at planen vedtages.
  tidligere-beslutning Beslutning Planudvalget, 06.03.2017 {Planudvalget 2017-03-06} = Anbefales → anbefalet
  tidligere-beslutning Økonomiudvalget, 20.03.2017 {Økonomiudvalget 2017-03-20} = Anbefales. → anbefalet ~ Villy Krog
  beslutning Byrådet, 28.03.2017 {Byrådet 2017-03-28} = Godkendt. → godkendt
  sagsfremstilling Sagsfremstilling
33 Åbningstider [07.18.00-P20-1-17] ~ Edith Vang
  resume Resume
  indstilling INDSTILLING = Administrationen indstiller, at pladsen holder åbent om søndagen.
  beslutning Beslutning Byrådet, 28.03.2017 {Byrådet 2017-03-28} = Godkendt. → godkendt
`,
  );
});

test('a transcript whose items have no numbers, below a header on every page', () => {
  check(
    `Referat Handicaprådet

Save this PDF as:
 WORD  PNG  TXT  JPG

Størrelse: px
Starte visningen fra side:

Download "Referat Handicaprådet"

Transkript

1 Referat Handicaprådet Mødedato: Mandag den 23. november 2015 Mødetidspunkt: Kl. 8:00 Sluttidspunkt: Kl. 11:00 Mødested: Bemærkninger: Medlemmer: Michael Mark (C) Philip Lund (C) Fraværende: Philip Lund Haldis Gren Rød 3 Sagsoversigt Side 01. Godkendelse af dagsorden Oplæg til dialog om digital kommunikation Lukket - Uddeling af pris Meddelelser og eventuelt...16 Bilagsliste...17

2

3 Handicaprådet Mødedato Side Godkendelse af dagsorden Åben sag Sagsnr.: Sagen afgøres i: Bilag: Handicaprådet Indstilling Formandskabet indstiller: At dagsordenen godkendes Beslutninger Handicaprådet den Ikke til stede: Philip Lund, Haldis Gren Dagsordenen godkendt.

4 Handicaprådet Mødedato Side Oplæg til dialog om digital kommunikation Åben sag Sagsnr.: Sagen afgøres i: Bilag: 15/24042 Handicaprådet Digital kommunikation.pdf Indledning/Baggrund Centerchefen har rettet henvendelse til rådet om digital kommunikation. Indstilling Centeret indstiller: At oplægget drøftes Beslutninger Handicaprådet den Ikke til stede: Philip Lund, Haldis Gren Drøftet.

5 Handicaprådet Mødedato Side Meddelelser og eventuelt Åben sag Sagsnr.: Sagen afgøres i: Bilag: Handicaprådet Indstilling Formandskabet indstiller: At meddelelserne tages til efterretning Beslutninger Handicaprådet den Ikke til stede: Philip Lund, Haldis Gren Taget til efterretning.
`,
    `
referat Handicaprådet
– Godkendelse af dagsorden ~ Philip Lund, Haldis Gren
  andet Sagen afgøres i:
  bilag Bilag: = Handicaprådet
  indstilling Indstilling = Formandskabet indstiller: At dagsordenen godkendes
  beslutning Beslutninger Handicaprådet den {Handicaprådet} = Dagsordenen godkendt. → godkendt
– Oplæg til dialog om digital kommunikation ~ Philip Lund, Haldis Gren
  andet Sagen afgøres i:
  bilag Bilag: = 15/24042 Handicaprådet Digital kommunikation.pdf
  sagsfremstilling Indledning/Baggrund
  indstilling Indstilling = Centeret indstiller: At oplægget drøftes
  beslutning Beslutninger Handicaprådet den {Handicaprådet} = Drøftet. → droeftet
– Meddelelser og eventuelt ~ Philip Lund, Haldis Gren
  andet Sagen afgøres i:
  bilag Bilag: = Handicaprådet
  indstilling Indstilling = Formandskabet indstiller: At meddelelserne tages til efterretning
  beslutning Beslutninger Handicaprådet den {Handicaprådet} = Taget til efterretning. → taget-til-efterretning
`,
  );
});

test('a transcript whose decisions are headed by a body and a day that got lost', () => {
  check(
    `Byrådet REFERAT. Mødedato: Torsdag den

Størrelse: px
Starte visningen fra side:

Download "Byrådet REFERAT. Mødedato: Torsdag den"

Transkript

1 REFERAT Byrådet Mødedato: Torsdag den Mødested: Byrådssalen Starttidspunkt: Kl. 17:00 Sluttidspunkt: Kl. 19:25 Afbud: Fraværende: Bemærkninger: Gunnar Nissen medvirkede ikke ved behandlingen af pkt. 344, idet han var inhabil. Spørgetid Byrådet afholder spørgetid kl umiddelbart forud for dagsorden. Der var ikke modtaget skriftlige spørgsmål til marts-mødet.

2 Byrådet, Indholdsfortegnelse Sag nr. Side 342. Fritagelse / genbesættelse af udvalgsposter Direktionens årsmål Havnby Andels Boligforening - låneoptagelse LUKKET MØDE 367. Genudlejning

3 Byrådet, Fritagelse / genbesættelse af udvalgsposter Åben sag J.nr.: A21 Sagsfremstilling: Ole Kjær har anmodet om at blive fritaget. Indstilling: Det indstilles, at anmodningen imødekommes. Byrådet den : Godkendt.

4 Byrådet, Direktionens årsmål Åben sag J.nr.: P05 Sagsfremstilling: Direktionen har fastsat mål. Indstilling: Direktionen indstiller, at målene godkendes. Økonomiudvalget den : Indstilles godkendt. Byrådet den : Godkendt.
`,
    `
referat
– Byrådet, Fritagelse / genbesættelse af udvalgsposter [A21]
  sagsfremstilling Sagsfremstilling:
  indstilling Indstilling: = Det indstilles, at anmodningen imødekommes.
  beslutning Byrådet den : {Byrådet} = Godkendt. → godkendt
– Byrådet, Direktionens årsmål [P05]
  sagsfremstilling Sagsfremstilling:
  indstilling Indstilling: = Direktionen indstiller, at målene godkendes.
  beslutning Økonomiudvalget den : {Økonomiudvalget} = Indstilles godkendt. → anbefalet
  beslutning Byrådet den : {Byrådet} = Godkendt. → godkendt
`,
  );
});

test('an agenda whose items have run together, with the case in the committee’s own register', () => {
  check(
    `Mødedato: 15.05.2000, kl. 13:15
Kultur- og Omsorgsudvalgets dagsorden
1. KOU 101/2000 Godkendelse af dagsorden
3. KOU 103/2000 (KFs j.nr. K 0418-2/00) Redegørelse om de små bibliotekers åbningstid INDSTILLING Kulturforvaltningen foreslår, at oversigten tages til efterretning. RESUME Udvalget bad på sit møde den 7. februar 2000 om en oversigt. SAGSBESKRIVELSE Forvaltningen har talt udlån i marts. ØKONOMI Ingen. BILAG VEDLAGT Oversigt over åbningstid.
4. KOU 106/2000 (OFs j.nr. O 2210-5/99) Kapitalbevilling til nyt tag INDSTILLING Omsorgsforvaltningen indstiller, at der gives bevilling på 2,9 mio. kr. RESUME Taget er utæt. SAGSBESKRIVELSE Der er set på to løsninger. HØRING Ældrerådet har ingen bemærkninger.
5. KOU 107/2000 Meddelelser fra borgmesteren
Til top
`,
    `
dagsorden Kultur- og Omsorgsudvalgets 2000-05-15 13:15
1 Godkendelse af dagsorden [KOU 101/2000]
3 Redegørelse om de små bibliotekers åbningstid [KOU 103/2000]
  indstilling INDSTILLING = Kulturforvaltningen foreslår, at oversigten tages til efterretning.
  resume RESUME
  sagsfremstilling SAGSBESKRIVELSE
  oekonomi ØKONOMI
  bilag BILAG VEDLAGT = Oversigt over åbningstid.
4 Kapitalbevilling til nyt tag [KOU 106/2000]
  indstilling INDSTILLING = Omsorgsforvaltningen indstiller, at der gives bevilling på 2,9 mio. kr.
  resume RESUME
  sagsfremstilling SAGSBESKRIVELSE
  hoering HØRING
5 Meddelelser fra borgmesteren [KOU 107/2000]
`,
  );
});

test('decisions in capitals whose day got lost, and each page’s number last', () => {
  check(
    `NORDSTRAND KOMMUNE. Åbent referat. til Vej- og Parkudvalget

Størrelse: px
Starte visningen fra side:

Download "NORDSTRAND KOMMUNE. Åbent referat. til Vej- og Parkudvalget"

Transkript

1 NORDSTRAND KOMMUNE Åbent referat til Vej- og Parkudvalget Mødedato: Onsdag den 12. marts 2014 Mødetidspunkt: 16:00 Mødelokale: Medlemmer: Afbud: 204, Mødelokale Ane Bruun, Ib Dall, Tove Lind Tove Lind

2 Indholdsfortegnelse Punkter til dagsorden Side 1. Godkendelse af dagsorden Saltning af stier Eventuelt...4 Bilagsoversigt

3 1. Godkendelse af dagsorden Åben sag Sagsnr.: 14/301 Sagsansvarlig: abr.vp Fraværende: Afbud: Tove Lind INDSTILLING Vejforvaltningen anbefaler over for Vej- og Parkudvalget, 1. at dagsordenen godkendes. BESLUTNING I VEJ- OG PARKUDVALGET DEN Dagsordenen godkendtes. 2

4 2. Saltning af stier Åben sag Sagsnr.: 14/388 Sagsansvarlig: idl.vp Fraværende: Afbud: Tove Lind RESUMÉ Borgere ønsker salt på stien langs åen. UDDYBENDE BEMÆRKNINGER Stien er 900 m lang, og den bliver hver dag brugt af skolebørn. INDSTILLING Vejforvaltningen indstiller til Vej- og Parkudvalget, 1. at stien saltes, og 2. at skolen får besked. BESLUTNING I VEJ- OG PARKUDVALGET DEN Godkendt. 3

5 3. Eventuelt Åben sag Sagsnr.: 14/301 Sagsansvarlig: abr.vp Fraværende: Afbud: Tove Lind BESLUTNING I VEJ- OG PARKUDVALGET DEN Ingen. 4
`,
    `
referat Vej- og Parkudvalget
1 Godkendelse af dagsorden [14/301] ~ Tove Lind
  indstilling INDSTILLING = Vejforvaltningen anbefaler over for Vej- og Parkudvalget, 1. at dagsordenen godkendes.
  beslutning BESLUTNING I VEJ- OG PARKUDVALGET DEN {VEJ- OG PARKUDVALGET} = Dagsordenen godkendtes. → godkendt
2 Saltning af stier [14/388] ~ Tove Lind
  resume RESUMÉ
  sagsfremstilling UDDYBENDE BEMÆRKNINGER
  indstilling INDSTILLING = Vejforvaltningen indstiller til Vej- og Parkudvalget, 1. at stien saltes, og 2. at skolen får besked.
  beslutning BESLUTNING I VEJ- OG PARKUDVALGET DEN {VEJ- OG PARKUDVALGET} = Godkendt. → godkendt
3 Eventuelt [14/301] ~ Tove Lind
  beslutning BESLUTNING I VEJ- OG PARKUDVALGET DEN {VEJ- OG PARKUDVALGET} = Ingen. → intet
`,
  );
});

test('what each page ends with, and letters where the numbers were', () => {
  check(
    `Møde 14. juni 2011 kl. 09:00 på Fjordkontoret

Størrelse: px
Starte visningen fra side:

Download "Møde 14. juni 2011 kl. 09:00 på Fjordkontoret"

Transkript

1 Økonomiudvalg Referat Møde 14. juni 2011 kl. 09:00 på Fjordkontoret Afbud fra/fraværende: Karl Wad Mødet hævet kl Pkt. Tekst Side 71 Halvårets regnskab Tilbud på rengøring 2 73 Orientering 3

2 Ø Halvårets regnskab Sagsfremstilling Regnskabet viser et lille overskud. Bilag Halvårets regnskab Beslutning Orientering taget til efterretning. Økonomiudvalg, 14. juni 2011 Side 1

3 P Tilbud på rengøring Sagsfremstilling Der er kommet fire tilbud på rengøring af skolerne. Bilag Oversigt over tilbud Direktionen indstiller, at det billigste tilbud antages. Beslutning Godkendt. Karl Wad var fraværende. Økonomiudvalg, 14. juni 2011 Side 2

4 A Orientering Sagsfremstilling Borgmesteren orienterer. Beslutning Intet. Økonomiudvalg, 14. juni 2011 Side 3
`,
    `
referat Økonomiudvalg 2011-06-14 09:00
– Ø Halvårets regnskab
  sagsfremstilling Sagsfremstilling
  bilag Bilag = Halvårets regnskab
  beslutning Beslutning = Orientering taget til efterretning. → taget-til-efterretning
– P Tilbud på rengøring
  sagsfremstilling Sagsfremstilling
  bilag Bilag
  indstilling Oversigt over tilbud Direktionen indstiller = Oversigt over tilbud Direktionen indstiller, at det billigste tilbud antages.
  beslutning Beslutning = Godkendt. Karl Wad var fraværende. → godkendt
– A Orientering
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Intet. → intet
`,
  );
});

test('pages whose number got lost, decisions by meeting and item, cases behind a letter', () => {
  check(
    `side 1 Åbent referat for Børne- og kulturudvalgets møde den kl. 15:30 Mødelokale 4

Størrelse: px
Starte visningen fra side:

Download "side 1 Åbent referat for Børne- og kulturudvalgets møde den kl. 15:30 Mødelokale 4"

Transkript

1 side 1 Åbent referat for Børne- og kulturudvalgets møde den kl. 15:30 Mødelokale 4

2 side 2 Karl Wad forlod mødet kl. 16 Indholdsfortegnelse: 211. Spørgetid Tilskud til rokluben Meddelelser

3 side 211. Spørgetid P35 sagsnr 2010-18 Børne- og kulturudvalgets møde punkt 211: En borger spurgte til lyset i hallen. Formanden svarede.

4 side 212. Tilskud til rokluben G01 sagsnr 2011-552 Klubben søger 9.000 kr. til en båd. Indstilling: Fritidsafdelingen indstiller, at der gives 6.000 kr. Bilag: Ansøgning Socialudvalgets møde punkt 88: Udvalget anbefaler tilskud. Børne- og kulturudvalgets møde punkt 212: Godkendt.

5 side 213. Meddelelser A26 sagsnr 2011-2 Brev fra biblioteket. Børne- og kulturudvalgets møde punkt 213: Til efterretning.
`,
    `
referat Børne- og kulturudvalget 15:30
211 Spørgetid [2010-18]
  beslutning Børne- og kulturudvalgets møde punkt 211: {Børne- og kulturudvalget #211} = En borger spurgte til lyset i hallen. Formanden svarede. → fri-tekst
212 Tilskud til rokluben [2011-552]
  indstilling Indstilling: = Fritidsafdelingen indstiller, at der gives 6.000 kr.
  bilag Bilag: = Ansøgning
  tidligere-beslutning Socialudvalgets møde punkt 88: {Socialudvalget #88} = Udvalget anbefaler tilskud. → anbefalet
  beslutning Børne- og kulturudvalgets møde punkt 212: {Børne- og kulturudvalget #212} = Godkendt. → godkendt
213 Meddelelser [2011-2]
  beslutning Børne- og kulturudvalgets møde punkt 213: {Børne- og kulturudvalget #213} = Til efterretning. → taget-til-efterretning
`,
  );
});

test('items whose numbers got lost, and decisions of others in capitals', () => {
  check(
    `Indholdsfortegnelse Byrådet Sidenr Formandens initialer

Størrelse: px
Starte visningen fra side:

Download "Indholdsfortegnelse Byrådet 08-03-2010. Sidenr. 71"

Transkript

1 Sidenr. 71 Protokol Mødedato: 8. marts 2010 Mødetidspunkt: 18:00 Mødelokale: : Byrådssalen

2 Indholdsfortegnelse Sidenr. 72 Sagsnr. Side 1. Takst for havnens kran Kaj ved Østhavn

3 Sidenr Takst for havnens kran J.nr.: Ø Sagsid.: 10/6114 SAGSFREMSTILLING: Taksten har været 310 kr. siden 2004. FORVALTNINGENS BEMÆRKNINGER: Driften giver underskud. FORSLAG: Borgmesteren foreslår, at taksten sættes til 350 kr. BILAG: Oversigt BESLUTNING HAVNEBESTYRELSEN DEN 14-02-2010: Indstilles til godkendelse. BESLUTNING BYRÅDET DEN 08-03-2010: Godkendtes. Rita Sund stemte imod.

4 Sidenr Kaj ved Østhavn J.nr.: A00 Sagsid.: 10/5002 SAGSFREMSTILLING: Kajen skal renoveres, og der er hentet tre tilbud ind. Det laveste er på

5 Sidenr. 75 2 mio. kr. FORSLAG: Havnechefen foreslår, at tilbuddet antages. BESLUTNING BYRÅDET DEN 08-03-2010: Udsat.
`,
    `
beslutningsprotokol Mødedato 2010-03-08 18:00
– Takst for havnens kran
  sagsfremstilling SAGSFREMSTILLING:
  sagsfremstilling FORVALTNINGENS BEMÆRKNINGER:
  indstilling FORSLAG: = Borgmesteren foreslår, at taksten sættes til 350 kr.
  bilag BILAG: = Oversigt
  tidligere-beslutning BESLUTNING HAVNEBESTYRELSEN DEN 14-02-2010: {HAVNEBESTYRELSEN 2010-02-14} = Indstilles til godkendelse. → anbefalet
  beslutning BESLUTNING BYRÅDET DEN 08-03-2010: {BYRÅDET 2010-03-08} = Godkendtes. Rita Sund stemte imod. → godkendt
– Kaj ved Østhavn [A00, 10/5002]
  sagsfremstilling SAGSFREMSTILLING:
  indstilling FORSLAG: = Havnechefen foreslår, at tilbuddet antages.
  beslutning BESLUTNING BYRÅDET DEN 08-03-2010: {BYRÅDET 2010-03-08} = Udsat. → udsat
`,
  );
});

test('a day above each page, recommendations in sentences, and a closed item last', () => {
  check(
    `Kulturudvalget for Sandø Kommune

Størrelse: px
Starte visningen fra side:

Download "Kulturudvalget for Sandø Kommune"

Transkript

1 Kulturudvalget for Sandø Kommune Referat fra møde nr. 3 torsdag den 13. marts 2008 Følgende sager behandles: Lån af forsamlingshuset Side Tilskud til spejderhytte Meddelelser

2 Kulturudvalget 13. marts 2008 Side: 2 60. Lån af forsamlingshuset Sagsgang: KU Åben sag Teaterkredsen vil låne huset hver tirsdag. Huset er ledigt. Forvaltningen indstiller, at kredsen låner huset. Kulturudvalgets beslutning: Godkendt.

3 Kulturudvalget 13. marts 2008 Side: 3 61. Tilskud til spejderhytte Sagsgang: KU Åben sag Spejderne søger støtte til nyt gulv. Det indstilles, at ansøgningen afslås. Bilag - Ansøgning Kulturudvalgets beslutning: Afslag.

4 Kulturudvalget 13. marts 2008 Side: 4 62. Meddelelser Sagsgang: KU Åben sag Biblioteket holder lukket den 2. maj. Kulturudvalgets beslutning: Til efterretning. 63. LUKKET PUNKT: Forpagtning
`,
    `
referat Kulturudvalget
60 Lån af forsamlingshuset
  indstilling Forvaltningen indstiller = Forvaltningen indstiller, at kredsen låner huset.
  beslutning Kulturudvalgets beslutning: {Kulturudvalget} = Godkendt. → godkendt
61 Tilskud til spejderhytte
  indstilling Det indstilles = Det indstilles, at ansøgningen afslås.
  bilag Bilag = Ansøgning
  beslutning Kulturudvalgets beslutning: {Kulturudvalget} = Afslag. → fri-tekst
62 Meddelelser
  beslutning Kulturudvalgets beslutning: {Kulturudvalget} = Til efterretning. → taget-til-efterretning
63 Forpagtning (lukket)
`,
  );
});

test('a list of the items on the first page, and who treats the case behind a title', () => {
  check(
    `Åbent referat Landdistriktsudvalget Plansekretariatet

Størrelse: px
Starte visningen fra side:

Download "Åbent referat Landdistriktsudvalget Plansekretariatet"

Transkript

1 Åbent referat Landdistriktsudvalget Plansekretariatet Side 1. Mødedato: 9. maj 2017 Mødested: Rådhuset Følgende sager behandles: Pkt. Tekst Side 1 Puljen til huse 2 2 Navn til en vej 3

2 Side Puljen til huse DIPLAN / 17/2144 Resumé Der er afsat 0,8 mio. kr. til tomme huse. Sagsfremstilling Forvaltningen har fået 14 ansøgninger. Økonomiske konsekvenser Beløbet er i budgettet. Planforvaltningen indstiller, at pengene frigives. Bilag: 1. Liste over ansøgninger 2. Kort Beslutning: Indstilles godkendt.

3 Side Navn til en vej DIPLAN / 17/2150 Resumé En ny vej skal have navn. Sagsfremstilling Grundejerne foreslår Lyngtoppen. Økonomiske konsekvenser Skilte ca. 6.000 kr. Planforvaltningen indstiller, at vejen kaldes Lyngtoppen. Bilag: Ingen Beslutning: Udvalget vedtog Lyngtoppen.

4 Side Landdistriktsudvalget - Orienteringspunkter DIPLAN / 17/12 Sagsfremstilling Der kommer en mødeplan. Beslutning: Orienteringen blev taget til efterretning.
`,
    `
referat Landdistriktsudvalget Plansekretariatet
– Puljen til huse [17/2144]
  resume Resumé
  sagsfremstilling Sagsfremstilling
  oekonomi Økonomiske konsekvenser
  indstilling Planforvaltningen indstiller = Planforvaltningen indstiller, at pengene frigives.
  bilag Bilag: = Liste over ansøgninger 2. Kort
  beslutning Beslutning: = Indstilles godkendt. → anbefalet
– Navn til en vej [17/2150]
  resume Resumé
  sagsfremstilling Sagsfremstilling
  oekonomi Økonomiske konsekvenser
  indstilling Planforvaltningen indstiller = Planforvaltningen indstiller, at vejen kaldes Lyngtoppen.
  bilag Bilag: = Ingen
  beslutning Beslutning: = Udvalget vedtog Lyngtoppen. → godkendt
– Landdistriktsudvalget - Orienteringspunkter [17/12]
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning: = Orienteringen blev taget til efterretning. → taget-til-efterretning
`,
  );
});

test('whose decision it is behind the colon, and what an item is for', () => {
  check(
    `Udvalget for Kyst Beslutningsreferat

Størrelse: px
Starte visningen fra side:

Download "Udvalget for Kyst Beslutningsreferat"

Transkript

1 Udvalget for Kyst Beslutningsreferat af møde den 20. marts 2012 i Havnestuen

2 Indholdsfortegnelse 86 Godkendelse af dagsorden 1 87 Sand på stranden 2

3 86. Godkendelse af dagsorden Sagsnr.: 2011/11 Beslutning: Udvalget for Kyst, den 20. marts 2012, Punkt 86 Dagsordenen godkendt. Fraværende med afbud: Gurli Amdi (F) Side 1

4 87. Sand på stranden Sagsnr.: 2011/27 Beslutning Sagens kerne Der er lagt sand ud på kysten. Indstilling Direktionen indstiller, at sagen drøftes. Beslutning: Udvalget for Kyst, den 20. marts 2012, Punkt 87 Udvalget giver et tilskud til mere sand. Hans Vig deltog ikke i behandlingen på grund af inhabilitet. Fraværende med afbud: Gurli Amdi (F) Sagsfremstilling Vinterens storme har taget meget sand. Bilag 1. Kort Side 2
`,
    `
referat Udvalget for Kyst 2012-03-20
86 Godkendelse af dagsorden [2011/11] ~ Gurli Amdi (F)
  beslutning Beslutning: Udvalget for Kyst, den 20. marts 2012, Punkt 86 {Udvalget for Kyst 2012-03-20 #86} = Dagsordenen godkendt. → godkendt
87 Sand på stranden [2011/27] ~ Gurli Amdi (F)
  resume Sagens kerne
  indstilling Indstilling = Direktionen indstiller, at sagen drøftes.
  beslutning Beslutning: Udvalget for Kyst, den 20. marts 2012, Punkt 87 {Udvalget for Kyst 2012-03-20 #87} = Udvalget giver et tilskud til mere sand. Hans Vig deltog ikke i behandlingen på grund af inhabilitet. → fri-tekst
  sagsfremstilling Sagsfremstilling
  bilag Bilag = Kort
`,
  );
});
