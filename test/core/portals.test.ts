/** Minutes as the portals of agenda systems print them: whose items have lost their titles, and lists with buttons among the names. */
import { expect, test } from 'vitest';
import { tree } from '../support/tree.ts';

/** The whole document, as `tree` prints it. */
function check(document: string, expected: string): void {
  expect(`\n${tree(document)}\n`).toBe(expected);
}

test('items that begin with their case, the first of them about who came', () => {
  check(
    `Kommunalbestyrelsen - Dagsordener og referater
Se dagsordener og referater fra Kommunalbestyrelsens møder.
Udvalg: Kommunalbestyrelsen 2022-2025
Mødedato: 25. juni 2025
Mødested: Rådhussalen, Søby Rådhus
Sagsnr.: 00.00.00-P35-34-24
Beslutningstema
Mødets deltagere og fraværende noteres her.
Indstilling
Mødets deltagere og fraværende noteres her.
Beslutning
Jacob Eng (A) var fraværende. Som stedfortræder deltog Helle Mort (A)
Merete Skov (V) var fraværende. Som stedfortræder deltog Peter Seb (V)
Hanne Gran (A) var fraværende.
Fraværende:
Sagsnr.: 00.00.00-A00-11-24
Beslutningstema
Der er ikke indkommet spørgsmål til spørgetiden.
Beslutning
Der er ikke indkommet spørgsmål til spørgetiden.
Fraværende:
Sagsnr.: 00.32.10-S00-1-24
Beslutningstema
Kommunalbestyrelsen skal tage stilling til Revisionsberetning nr. 34.
Historik
Årsregnskab 2024 blev behandlet på Kommunalbestyrelsens møde den 24. april 2024 punkt 56, hvor beslutningen blev: "Årsregnskab 2024 godkendes".
Sagsfremstilling
Revisor har fremsendt beretningen.
Administrationen indstiller
at | beretningen godkendes |
Beslutning
Godkendt.
Fraværende:
`,
    `
referat Kommunalbestyrelsen 2025-06-25 @ Rådhussalen, Søby Rådhus
–  [00.00.00-P35-34-24] ~ Jacob Eng (A), Merete Skov (V), Hanne Gran (A)
  resume Beslutningstema
  indstilling Indstilling = Mødets deltagere og fraværende noteres her.
  beslutning Beslutning
–  [00.00.00-A00-11-24]
  resume Beslutningstema
  beslutning Beslutning = Der er ikke indkommet spørgsmål til spørgetiden. → fri-tekst
–  [00.32.10-S00-1-24]
  resume Beslutningstema
  andet Historik
  sagsfremstilling Sagsfremstilling
  indstilling Administrationen indstiller = at | beretningen godkendes |
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('a list of names that goes on with the next label, and cases above their items', () => {
  check(
    `Gå til indhold
Forsiden | Kontakt | Ledige job | For ansatte | Presse og nyheder | Web-TV | tysk flag engelsk flag |

Region FjordlandTil forsiden

ForsidepilPolitikpilDagsordner og referaterpilReferater 2016pilSundhedsudvalgetpilSundhedsudvalget - Referat - 25. oktober 2016

Sundhedsudvalget - Referat - 25. oktober 2016

Mødedato
25-10-2016 kl. 15:00 - 16:10

Mødested
Mødelokale 5

Deltagere
 • Poul Svend, A
 • Kristian Grøn, B

 • Afbud
 • Pierre Top, A

 • Luk alle punkter Referat


  1. Orientering om høring af national handlingsplan
  2. Opfølgning på anskaffelser 2016
  3. Eventuelt
  4. LUKKET PUNKT - Salg af arealer


  Sagsnr. 16/34038
  1. Orientering om høring af national handlingsplan
  fold dette punkt ind Resume

  Orientering om, at ministeren har sendt oplæg i høring.

  fold dette punkt ind Sagsfremstilling

  De tre nationale mål er:

  -Et demensvenligt land

  fold dette punkt ind Indstilling

  Det indstilles:

  At orienteringen tages til efterretning.

  fold dette punkt ind Beslutning i Sundhedsudvalget den 25-10-2016

  Taget til efterretning.

  Sagsnr. 16/40000
  2. Opfølgning på anskaffelser 2016
  fold dette punkt ind Resume

  Opfølgning.

  fold dette punkt ind Sagsfremstilling

  Anskaffelserne er gjort.

  fold dette punkt ind Indstilling

  Det indstilles:

  At opfølgningen godkendes.

  fold dette punkt ind Beslutning i Sundhedsudvalget den 25-10-2016

  Godkendt.

  Sagsnr. 16/5
  3. Eventuelt
  fold dette punkt ind Beslutning i Sundhedsudvalget den 25-10-2016

  Intet.

  4. LUKKET PUNKT - Salg af arealer
`,
    `
referat Sundhedsudvalget 2016-10-25 15:00 @ Mødelokale 5 + Poul Svend, Kristian Grøn ~ Pierre Top (Orientering om høring af national handlingsplan|; Opfølgning på anskaffelser 2016|; Eventuelt|; LUKKET PUNKT - Salg af arealer|)
1 Orientering om høring af national handlingsplan [16/34038]
  resume Resume
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = Det indstilles: | At orienteringen tages til efterretning.
  beslutning Beslutning i Sundhedsudvalget den 25-10-2016 {Sundhedsudvalget 2016-10-25} = Taget til efterretning. → taget-til-efterretning
2 Opfølgning på anskaffelser 2016 [16/40000]
  resume Resume
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = Det indstilles: | At opfølgningen godkendes.
  beslutning Beslutning i Sundhedsudvalget den 25-10-2016 {Sundhedsudvalget 2016-10-25} = Godkendt. → godkendt
3 Eventuelt [16/5]
  beslutning Beslutning i Sundhedsudvalget den 25-10-2016 {Sundhedsudvalget 2016-10-25} = Intet. → intet
4 Salg af arealer (lukket)
`,
  );
});

test('a decision on the meeting of a body', () => {
  check(
    `Referat
Liste med Dato, udvalg, sted samt pdf udgave af dagsordenen til download.
Dato: |
22-06-2022 17:30:00 |
---|---|
Udvalg: |
Byrådet |
Sted: |
Byrådssalen |
Deltagere: |
Ikke registreret |
PDF: |
|
Sagsnr.: 00.00.00-G01-216-21
Beslutning
Byrådet har i marts 2022 besluttet at udfase Børnehuset.
Konkrete aktiviteter, der blev truffet beslutning om:
- Huset nedrives
Beslutning på byrådsmødet den 22. juni 2022
Økonomiudvalgets indstilling godkendt
Fraværende med afbud: Frederik Gern (Løsgænger) og Matilde Ørst (A)
Stedfortrædere: Bitten Jørg (V) og Jannik Jørg (A)
Sagsnr.: 00.00.00-G01-217-21
Beslutning
Sagen omhandler salg af ejendom.
Beslutning på byrådsmødet den 22. juni 2022
Økonomiudvalgets indstilling godkendt
Fraværende med afbud: Frederik Gern (Løsgænger) og Matilde Ørst (A)
`,
    `
referat Byrådet 2022-06-22 17:30 @ Byrådssalen + Ikke registreret
–  [00.00.00-G01-216-21] ~ Frederik Gern (Løsgænger), Matilde Ørst (A)
  beslutning Beslutning = Byrådet har i marts 2022 besluttet at udfase Børnehuset. | Konkrete aktiviteter, der blev truffet beslutning om: | - Huset nedrives → fri-tekst
  beslutning Beslutning på byrådsmødet den 22. juni 2022 {byråd 2022-06-22} = Økonomiudvalgets indstilling godkendt → godkendt
–  [00.00.00-G01-217-21] ~ Frederik Gern (Løsgænger), Matilde Ørst (A)
  beslutning Beslutning = Sagen omhandler salg af ejendom. → fri-tekst
  beslutning Beslutning på byrådsmødet den 22. juni 2022 {byråd 2022-06-22} = Økonomiudvalgets indstilling godkendt → godkendt
`,
  );
});

test('attachments above the first heading of the next item', () => {
  check(
    `Skip til hoved indholdet

Dagsorden

Mandag 9. aug 2021 kl. 12:00

Plan-, Bolig- og Miljøudvalget

Mødelokale 1.2 Vest

Referat

Resumé

Der er udarbejdet forslag til kommuneplantillæg.

 

Forslagene har været i offentlig høring i perioden 22. april 2021 - 17. juni 2021

 

Sagen behandles i

Plan-, Bolig- og Miljøudvalget, Økonomiudvalget og Byrådet.

Forslag

By- og udviklingsdirektøren foreslår,

 

at kommuneplantillæg 1 vedtages med ændringsforslagene a-f,

 

at lokalplan 0831-33 vedtages.

Beslutning Plan-, Bolig- og Miljøudvalget den 09-08-2021

Planforslagene indstilles til godkendes med den justering, at højlager skal fremstå i grå nuancer.

 

Desuden tilkendegives det, at der arbejdes med cykelsti.

Sagsfremstilling

Forvaltningen har udarbejdet kommuneplantillæg.

Bilag

Høringsnotat

Resumé

Ansøgning om byggeri.

Sagen behandles i

Plan-, Bolig- og Miljøudvalget.

Forslag

By- og udviklingsdirektøren foreslår,

at ansøgningen afslås.

Beslutning Plan-, Bolig- og Miljøudvalget den 09-08-2021

Godkendt.

Sagsfremstilling

Ejeren har søgt.

Bilag

Ansøgning
`,
    `
referat Plan-, Bolig- og Miljøudvalget 2021-08-09 12:00 @ 1.2 Vest
– 
  resume Resumé
  andet Sagen behandles i
  indstilling Forslag = By- og udviklingsdirektøren foreslår, | at kommuneplantillæg 1 vedtages med ændringsforslagene a-f, | at lokalplan 0831-33 vedtages.
  beslutning Beslutning Plan-, Bolig- og Miljøudvalget den 09-08-2021 {Plan-, Bolig- og Miljøudvalget 2021-08-09} = Planforslagene indstilles til godkendes med den justering, at højlager skal fremstå i grå nuancer. | Desuden tilkendegives det, at der arbejdes med cykelsti. → anbefalet
  sagsfremstilling Sagsfremstilling
  bilag Bilag = Høringsnotat
– 
  resume Resumé
  andet Sagen behandles i
  indstilling Forslag = By- og udviklingsdirektøren foreslår, | at ansøgningen afslås.
  beslutning Beslutning Plan-, Bolig- og Miljøudvalget den 09-08-2021 {Plan-, Bolig- og Miljøudvalget 2021-08-09} = Godkendt. → godkendt
  sagsfremstilling Sagsfremstilling
  bilag Bilag = Ansøgning
`,
  );
});

test('items that begin with whether they are open, and have their title below', () => {
  check(
    `Referat
Byrådet
Mandag den 22. januar 2024 kl. 16.00

Åben

Godkendelse af dagsorden

Beslutning

Godkendt.

Lise Holm og Per Kragh var fraværende.

Åben

Lokalplan 3-2-114, Boliger, Engvej

Indstilling

By- og Landskabsudvalget indstiller, at byrådet godkender

at lokalplan 3-2-114 vedtages endeligt.

Beslutning

Godkendt.
`,
    `
referat Byrådet 2024-01-22 16.00
– Godkendelse af dagsorden ~ Lise Holm, Per Kragh
  beslutning Beslutning = Godkendt. → godkendt
– Lokalplan 3-2-114, Boliger, Engvej
  indstilling Indstilling = By- og Landskabsudvalget indstiller, at byrådet godkender | at lokalplan 3-2-114 vedtages endeligt.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('numbers glued to titles, one of which begins with a figure', () => {
  check(
    `Byrådet

Referat

Onsdag den 25. juni 2025 kl. 19.00

114Godkendelse af dagsorden

Beslutning

Godkendt.

1152. behandling af budget 2026

Beslutning

Godkendt.

Sagsfremstilling

Der er sat penge af:

1162. kvartal får mest.

1164 elever har svaret.

116Anlægsbevilling til Havnevej

Beslutning

Godkendt.
`,
    `
referat Byrådet 2025-06-25 19.00
114 Godkendelse af dagsorden
  beslutning Beslutning = Godkendt. → godkendt
115 2. behandling af budget 2026
  beslutning Beslutning = Godkendt. → godkendt
  sagsfremstilling Sagsfremstilling
116 Anlægsbevilling til Havnevej
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('a template whose resume stands last, behind the decision and who decides', () => {
  check(
    `Referat
Teknik- og Bygningsudvalget tirsdag den 16. april 2024 kl. 16.30
Mødelokale Bakken, Rådhuset, Store Torv 20, etage 2, 2635 Åby
Sagsfremstilling
Fra 1. januar 2024 må der ikke længere anvendes pesticider på offentlige arealer.
Lovgrundlag
Den Nationale Sprøjtemiddelstrategi 2022-2026.
Økonomi
Sagen har ingen økonomiske implikationer.
Indstilling
at anlægsbevillingen på 1,4 mio. kr. frigives.
Beslutning
Tiltrådt.
Beslutningskompetence
Byrådet.
Beslutningstema
Der skal træffes beslutning om frigivelse.
Bilag
Sagsfremstilling
Vejen ved skolen er slidt.
Økonomi
Ingen.
Indstilling
at vejen asfalteres.
Beslutning
Tiltrådt.
Beslutningskompetence
Teknik- og Bygningsudvalget.
Beslutningstema
Der skal træffes beslutning om asfalt.
Sagsfremstilling
Orientering om cykelstien.
Indstilling
at orienteringen tages til efterretning.
Beslutning
Taget til efterretning.
Beslutningskompetence
Teknik- og Bygningsudvalget.
Beslutningstema
Orientering.
`,
    `
referat Teknik- og Bygningsudvalget 2024-04-16 16.30 @ Bakken, Rådhuset, Store Torv 20, etage 2, 2635 Åby
– 
  sagsfremstilling Sagsfremstilling
  lovgrundlag Lovgrundlag
  oekonomi Økonomi
  indstilling Indstilling = at anlægsbevillingen på 1,4 mio. kr. frigives.
  beslutning Beslutning = Tiltrådt. → godkendt
  andet Beslutningskompetence
  resume Beslutningstema
  bilag Bilag
– 
  sagsfremstilling Sagsfremstilling
  oekonomi Økonomi
  indstilling Indstilling = at vejen asfalteres.
  beslutning Beslutning = Tiltrådt. → godkendt
  andet Beslutningskompetence
  resume Beslutningstema
– 
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = at orienteringen tages til efterretning.
  beslutning Beslutning = Taget til efterretning. → taget-til-efterretning
  andet Beslutningskompetence
  resume Beslutningstema
`,
  );
});

test('a template in capitals, whose items follow each other’s empty decisions', () => {
  check(
    `FORRETNINGSUDVALGET
Nr. 11
Ekstraordinært møde
25-09-2012 15:30:00
1. 2. behandling af forslag til styrelsesvedtægt
PUNKTET BEHANDLET TIDLIGERE
Forretningsudvalget den 18. september 2012, sag nr. 10
ADMINISTRATIONENS INDSTILLING
at forslaget godkendes endeligt.
RESUME
Sagen blev udsat den 18. september.
SAGSFREMSTILLING
Baggrund
Regionsrådet har i maj besluttet at nedsætte udvalg.
KOMMUNIKATION
Ingen særskilt indsats.
ØKONOMISKE KONSEKVENSER
Ingen.
SAGEN AFGØRES AF
Regionsrådet.
FORRETNINGSUDVALGETS BESLUTNING
REGIONSRÅDETS BESLUTNING
2. Hospitalsudstyr
PUNKTET BEHANDLET TIDLIGERE
ADMINISTRATIONENS INDSTILLING
at beløbet anvendes som foreslået.
RESUME
Der forelægges forslag.
SAGSFREMSTILLING
Kommunikation
Midlerne fordeles.
KOMMUNIKATION
Ingen særskilt indsats.
SAGEN AFGØRES AF
Forretningsudvalget.
FORRETNINGSUDVALGETS BESLUTNING
REGIONSRÅDETS BESLUTNING
3. Konference
PUNKTET BEHANDLET TIDLIGERE
ADMINISTRATIONENS INDSTILLING
at konferencen holdes.
RESUME
Der holdes en konference.
SAGSFREMSTILLING
Konferencen handler om veje.
SAGEN AFGØRES AF
Forretningsudvalget.
FORRETNINGSUDVALGETS BESLUTNING
REGIONSRÅDETS BESLUTNING
`,
    `
dagsorden FORRETNINGSUDVALGET 2012-09-25 15:30
1 2. behandling af forslag til styrelsesvedtægt
  andet PUNKTET BEHANDLET TIDLIGERE
  indstilling ADMINISTRATIONENS INDSTILLING = at forslaget godkendes endeligt.
  resume RESUME
  sagsfremstilling SAGSFREMSTILLING
  andet KOMMUNIKATION
  oekonomi ØKONOMISKE KONSEKVENSER
  andet SAGEN AFGØRES AF
  beslutning FORRETNINGSUDVALGETS BESLUTNING {FORRETNINGSUDVALGET}
  tidligere-beslutning REGIONSRÅDETS BESLUTNING {REGIONSRÅDET}
2 Hospitalsudstyr
  andet PUNKTET BEHANDLET TIDLIGERE
  indstilling ADMINISTRATIONENS INDSTILLING = at beløbet anvendes som foreslået.
  resume RESUME
  sagsfremstilling SAGSFREMSTILLING
  andet KOMMUNIKATION
  andet SAGEN AFGØRES AF
  beslutning FORRETNINGSUDVALGETS BESLUTNING {FORRETNINGSUDVALGET}
  tidligere-beslutning REGIONSRÅDETS BESLUTNING {REGIONSRÅDET}
3 Konference
  andet PUNKTET BEHANDLET TIDLIGERE
  indstilling ADMINISTRATIONENS INDSTILLING = at konferencen holdes.
  resume RESUME
  sagsfremstilling SAGSFREMSTILLING
  andet SAGEN AFGØRES AF
  beslutning FORRETNINGSUDVALGETS BESLUTNING {FORRETNINGSUDVALGET}
  tidligere-beslutning REGIONSRÅDETS BESLUTNING {REGIONSRÅDET}
`,
  );
});

test('the number of a case below a column of labels, and who did not take part below a label of many words', () => {
  check(
    `Referat For Udvalget for plan og kultur (PUK)
20. juni 2013 - kl. 10:30

715. Kulturkommune
Sagsnr.:
Sagen afgøres i:

12/27845
Udvalget for plan og kultur (PUK)

Resumé
Planen følger.

Beslutning
Godkendt.

Følgende deltog ikke i behandlingen af punktet:

716. Havnen
Sagsnr.: 12/27846
Sagen afgøres i: Byrådet

Resumé
Havnen.

Beslutning
Anbefales.

Følgende deltog ikke i behandlingen af punktet:
Bo Krag (A)
`,
    `
referat Udvalget for plan og kultur (PUK) 2013-06-20 10:30
715 Kulturkommune [12/27845]
  andet Sagen afgøres i:
  resume Resumé
  beslutning Beslutning = Godkendt. → godkendt
716 Havnen [12/27846] ~ Bo Krag (A)
  resume Resumé
  beslutning Beslutning = Anbefales. → anbefalet
`,
  );
});

test('a title with a small letter above the number of its case, and one that is closed by its last words', () => {
  check(
    `Dagsorden
Teknisk Udvalg
2. maj 2017 kl. 10:00
1. 
ny tabel
Sagsnr.: 2009-06126
Åben
Præsentation:
Tabellen er ny.
Forvaltningen foreslår:
At punktet drøftes.
2. 
Takster
Sagsnr.: 2013-003869
Åben
Præsentation:
Taksterne stiger.
Forvaltningen foreslår:
At punktet drøftes.
3. 
Salg af areal - LUKKET SAG
Sagsnr.: 2013-003870
Præsentation:
Forvaltningen foreslår:
At arealet sælges.
`,
    `
dagsorden Teknisk Udvalg 2017-05-02 10:00
1 ny tabel [2009-06126]
  sagsfremstilling Præsentation:
  indstilling Forvaltningen foreslår: = At punktet drøftes.
2 Takster [2013-003869]
  sagsfremstilling Præsentation:
  indstilling Forvaltningen foreslår: = At punktet drøftes.
3 Salg af areal - LUKKET SAG (lukket) [2013-003870]
  sagsfremstilling Præsentation:
  indstilling Forvaltningen foreslår: = At arealet sælges.
`,
  );
});

test('a template that begins with what was decided', () => {
  check(
    `Byrådet
Referat
14. august 2024 kl. 15.30

Beslutning

Godkendt.

Resume

Budgettema til budget 2025

Indstilling

Direktionen indstiller, at temaet drøftes.

Sagsfremstilling

Tekst om temaet.

Beslutning

Godkendt.

Resume

Bygninger.

Indstilling

Direktionen indstiller, at bygningerne sælges.

Sagsfremstilling

Tekst om bygningerne.

Beslutning

Afvist.

Resume

Bygninger.

Indstilling

Direktionen indstiller, at bygningerne sælges.

Sagsfremstilling

Tekst om bygningerne.
`,
    `
referat Byrådet 2024-08-14 15.30
– 
  beslutning Beslutning = Godkendt. → godkendt
  resume Resume
  indstilling Indstilling = Direktionen indstiller, at temaet drøftes.
  sagsfremstilling Sagsfremstilling
– 
  beslutning Beslutning = Godkendt. → godkendt
  resume Resume
  indstilling Indstilling = Direktionen indstiller, at bygningerne sælges.
  sagsfremstilling Sagsfremstilling
– 
  beslutning Beslutning = Afvist. → forkastet
  resume Resume
  indstilling Indstilling = Direktionen indstiller, at bygningerne sælges.
  sagsfremstilling Sagsfremstilling
`,
  );
});

test('a template that ends with what was decided, behind the agenda, which has nothing else', () => {
  check(
    `Erhvervs- og Turismeudvalget
Referat • 14. august 2024 kl. 15.30
Indhold
Beslutning i Erhvervs- og Turismeudvalget den 14-08-2024
Hanne Ring (B) var fraværende.
Dagsorden godkendt.
Beslutningstema
Budgettema til budget 2025
Indstilling
Direktionen indstiller til Erhvervs- og Turismeudvalget at:
- Nedenstående anlægstema fremsendes til Teknik- og Miljøudvalget.
Sagsfremstilling
Jævnfør budgetproceduren drøfter fagudvalgene temaer.
Økonomiske og erhvervsmæssige konsekvenser
Fremgår af vedlagte temabeskrivelse.
CO2-Konsekvensvurdering
Ikke relevant
Lovgrundlag
Lov om Kommunernes Styrelse
Sagen afgøres i
Erhvervs- og Turismeudvalget
Beslutning i Erhvervs- og Turismeudvalget den 14-08-2024
Godkendt.
Hanne Ring (B) var fraværende.
Beslutningstema
De kommunale bygninger udlejes til kulturelle formål.
Indstilling
Direktionen indstiller til Kultur- og Fritidsudvalget, at det overfor Økonomiudvalget anbefales,
- At oversende budgetforslaget.
- At godkende arbejdet.
Sagsfremstilling
Organisationen skal ses igennem.
Økonomiske og erhvervsmæssige konsekvenser
Ingen.
CO2-Konsekvensvurdering
Ikke relevant
Lovgrundlag
Ingen.
Sagen afgøres i
Kommunalbestyrelsen
Beslutning i Erhvervs- og Turismeudvalget den 14-08-2024
Anbefales.
Beslutning i Erhvervs- og Turismeudvalget den 14-08-2024
Intet.
`,
    `
referat Erhvervs- og Turismeudvalget 2024-08-14 15.30
–  ~ Hanne Ring (B)
  beslutning Beslutning i Erhvervs- og Turismeudvalget den 14-08-2024 {Erhvervs- og Turismeudvalget 2024-08-14} = Dagsorden godkendt. → godkendt
–  ~ Hanne Ring (B)
  resume Beslutningstema
  indstilling Indstilling = Direktionen indstiller til Erhvervs- og Turismeudvalget at: | - Nedenstående anlægstema fremsendes til Teknik- og Miljøudvalget.
  sagsfremstilling Sagsfremstilling
  oekonomi Økonomiske og erhvervsmæssige konsekvenser
  andet CO2-Konsekvensvurdering
  lovgrundlag Lovgrundlag
  andet Sagen afgøres i
  beslutning Beslutning i Erhvervs- og Turismeudvalget den 14-08-2024 {Erhvervs- og Turismeudvalget 2024-08-14} = Godkendt. → godkendt
– 
  resume Beslutningstema
  indstilling Indstilling = Direktionen indstiller til Kultur- og Fritidsudvalget, at det overfor Økonomiudvalget anbefales, | - At oversende budgetforslaget. | - At godkende arbejdet.
  sagsfremstilling Sagsfremstilling
  oekonomi Økonomiske og erhvervsmæssige konsekvenser
  andet CO2-Konsekvensvurdering
  lovgrundlag Lovgrundlag
  andet Sagen afgøres i
  beslutning Beslutning i Erhvervs- og Turismeudvalget den 14-08-2024 {Erhvervs- og Turismeudvalget 2024-08-14} = Anbefales. → anbefalet
– 
  beslutning Beslutning i Erhvervs- og Turismeudvalget den 14-08-2024 {Erhvervs- og Turismeudvalget 2024-08-14} = Intet. → intet
`,
  );
});

test('reads labels glued to the number before them, and who was absent glued to a decision’s day', () => {
  check(
    `Byrådet
Referat
2. september 2014

223. Godkendelse af dagsorden

Dok.nr.: 4400Sagsid.: 13/14001Initialer: anelÅben sag

Beslutning Byrådet den 02-09-2014Fraværende: Bo Krag, Eva Holm

Godkendt.

224. Regnskab

Dok.nr.: 1693Sagsid.: 14/17602Initialer: psÅben sag

Sagsfremstilling

Tekst.

Anbefaling

Forvaltningen anbefaler,

At regnskabet godkendes.

Beslutning Økonomiudvalget den 20-08-2014Fraværende: Ingen

Anbefalingen blev fulgt.

Beslutning Byrådet den 02-09-2014Fraværende: Ingen

Godkendt.
`,
    `
referat Byrådet 2014-09-02
223 Godkendelse af dagsorden [13/14001] <4400> ~ Bo Krag, Eva Holm
  beslutning Beslutning Byrådet den 02-09-2014 {Byrådet 2014-09-02} = Godkendt. → godkendt
224 Regnskab [14/17602] <1693>
  sagsfremstilling Sagsfremstilling
  indstilling Anbefaling = Forvaltningen anbefaler, | At regnskabet godkendes.
  tidligere-beslutning Beslutning Økonomiudvalget den 20-08-2014 {Økonomiudvalget 2014-08-20} = Anbefalingen blev fulgt. → godkendt
  beslutning Beslutning Byrådet den 02-09-2014 {Byrådet 2014-09-02} = Godkendt. → godkendt
`,
  );
});

test('contents without a heading, and the heading of the decision glued to the title', () => {
  check(
    `Dagsorden
Regionsrådet 27-10-2020 13:00


1.Meddelelse fra formanden
2.Orientering og godkendelse: Kvartalsrapport 2-2020
3.Beslutning - Nyt tag på Sygehus Fjordbo
4. LUKKET PUNKT: Beslutning - Salg af ejendom
5.Godkendelse - Kulturpulje 2021

1. Meddelelse fra formandenReferat

Formanden gav disse meddelelser på mødet den 27. oktober 2020:

1. Afbud. Birte Holt havde meldt afbud, og Ejnar Sø kom kl. 13.20.

2. Formandsbeslutning. Et høringssvar om ambulancer er godkendt mellem møderne.

3. Besøg. Ministeren besøger Fjordbo i uge 47.
2. Orientering og godkendelse: Kvartalsrapport 2-2020Referat

Indstillingen godkendt.

Birte Holt deltog ikke i sagens behandling.

Resumé

Kvartalsrapporten viser et mindreforbrug på 9 mio. kr.

Sagsfremstilling

Rapporten følger budgettet for sygehuse, psykiatri og trafik.


Økonomi

Mindreforbruget lægges i kassen.

Administrationen indstiller, at

Regionsrådet godkender rapporten.

Bilag
Kvartalsrapport 2-2020
3. Beslutning - Nyt tag på Sygehus FjordboReferat

Regionsrådet godkendte, at der gives en bevilling på 6,4 mio. kr.

Ejnar Sø stemte imod.

Resumé

Taget på den gamle fløj er utæt.

Sagsfremstilling

Forretningsudvalget anbefalede den 12. oktober 2020, at arbejdet går i gang i foråret.

Økonomi

Beløbet tages af anlægspuljen.

Administrationen indstiller, at

bevillingen godkendes, og at

arbejdet udbydes i fagentrepriser.
4. LUKKET PUNKT: Beslutning - Salg af ejendom
5. Godkendelse - Kulturpulje 2021Referat

Udsat.

Resumé

Der foreslås tilskud til 11 projekter.

Sagsfremstilling

Der er søgt om 3,1 mio. kr. Puljen er på 1,2 mio. kr.

Administrationen indstiller, at

de 11 projekter får tilskud.
`,
    `
referat Regionsrådet 2020-10-27 13:00 (Meddelelse fra formanden|; Orientering og godkendelse: Kvartalsrapport 2-2020|; Beslutning - Nyt tag på Sygehus Fjordbo|; LUKKET PUNKT: Beslutning - Salg af ejendom|; Godkendelse - Kulturpulje 2021|)
1 Meddelelse fra formanden
  beslutning Referat = Formanden gav disse meddelelser på mødet den 27. oktober 2020: | 1. Afbud. Birte Holt havde meldt afbud, og Ejnar Sø kom kl. 13.20. | 2. Formandsbeslutning. Et høringssvar om ambulancer er godkendt mellem møderne. | 3. Besøg. Ministeren besøger Fjordbo i uge 47. → godkendt
2 Orientering og godkendelse: Kvartalsrapport 2-2020 ~ Birte Holt
  beslutning Referat = Indstillingen godkendt. → godkendt
  resume Resumé
  sagsfremstilling Sagsfremstilling
  oekonomi Økonomi
  indstilling Administrationen indstiller, at = Regionsrådet godkender rapporten.
  bilag Bilag = Kvartalsrapport 2-2020
3 Beslutning - Nyt tag på Sygehus Fjordbo
  beslutning Referat = Regionsrådet godkendte, at der gives en bevilling på 6,4 mio. kr. → godkendt
  resume Resumé
  sagsfremstilling Sagsfremstilling
  oekonomi Økonomi
  indstilling Administrationen indstiller, at = bevillingen godkendes, og at | arbejdet udbydes i fagentrepriser.
4 Beslutning - Salg af ejendom (lukket)
5 Godkendelse - Kulturpulje 2021
  beslutning Referat = Udsat. → udsat
  resume Resumé
  sagsfremstilling Sagsfremstilling
  indstilling Administrationen indstiller, at = de 11 projekter får tilskud.
`,
  );
});

test('a motion that quotes the headings of the template, among items without titles', () => {
  check(
    `Plan- og Klimaudvalget
Referat • 13. maj 2025 kl. 15.00
Indhold
Beslutning i Plan- og Klimaudvalget den 13-05-2025
Dagsorden godkendt.
Vagn Skytte (V) var fraværende.
Beslutningstema
Lokalplan for 18 boliger på Møllebakken
Indstilling
Direktionen indstiller til Plan- og Klimaudvalget, at det over for Økonomiudvalget og Kommunalbestyrelsen anbefales,
- At lokalplanforslaget sendes i høring
- At der holdes borgermøde
Sagsfremstilling
Ejeren vil bygge 18 boliger.
Trafik:
Vejen får et nyt fortov. Se bilag 2.
Regnvand:
Vandet nedsives på grunden.
Økonomiske og erhvervsmæssige konsekvenser
Ingen.
CO2-Konsekvensvurdering
Ikke relevant
Lovgrundlag
Planloven.
Sagen afgøres i
Kommunalbestyrelsen
Beslutning i Plan- og Klimaudvalget den 13-05-2025
Indstilles godkendt.
Vagn Skytte (V) var fraværende.
Sagsfremstilling
Kommunalbestyrelsesmedlem Lone Kjær (C) ønsker følgende optaget på udvalgets dagsorden den 13. maj 2025:
”Skilte i havnen
Beslutningstema:
Beslutning om skilte i havnen
Indstilling:
Det Konservative Folkeparti indstiller:
- At reglerne om skilte lempes
Sagsfremstilling:
Reglerne er fra 1992. Flere butikker har fået afslag.”
Beslutning i Plan- og Klimaudvalget den 13-05-2025
Forslaget oversendes til forvaltningen, som kommer med et notat.
Vagn Skytte (V) var fraværende.
Beslutningstema
Status for klimaplanen
Indstilling
Direktionen indstiller at:
- Status tages til efterretning.
Sagsfremstilling
Der er gennemført 14 af 22 tiltag.
Økonomiske og erhvervsmæssige konsekvenser
Ingen for 2025.
CO2-Konsekvensvurdering
Udledningen er faldet 6 %.
Lovgrundlag
Klimaplan 2023.
Sagen afgøres i
Plan- og Klimaudvalget.
Beslutning i Plan- og Klimaudvalget den 13-05-2025
Taget til efterretning.
Vagn Skytte (V) var fraværende.
`,
    `
referat Plan- og Klimaudvalget 2025-05-13 15.00
–  ~ Vagn Skytte (V)
  beslutning Beslutning i Plan- og Klimaudvalget den 13-05-2025 {Plan- og Klimaudvalget 2025-05-13} = Dagsorden godkendt. → godkendt
–  ~ Vagn Skytte (V)
  resume Beslutningstema
  indstilling Indstilling = Direktionen indstiller til Plan- og Klimaudvalget, at det over for Økonomiudvalget og Kommunalbestyrelsen anbefales, | - At lokalplanforslaget sendes i høring | - At der holdes borgermøde
  sagsfremstilling Sagsfremstilling
  oekonomi Økonomiske og erhvervsmæssige konsekvenser
  andet CO2-Konsekvensvurdering
  lovgrundlag Lovgrundlag
  andet Sagen afgøres i
  beslutning Beslutning i Plan- og Klimaudvalget den 13-05-2025 {Plan- og Klimaudvalget 2025-05-13} = Indstilles godkendt. → anbefalet
–  ~ Vagn Skytte (V)
  sagsfremstilling Sagsfremstilling
  resume Beslutningstema:
  indstilling Indstilling: = Det Konservative Folkeparti indstiller: | - At reglerne om skilte lempes
  sagsfremstilling Sagsfremstilling:
  beslutning Beslutning i Plan- og Klimaudvalget den 13-05-2025 {Plan- og Klimaudvalget 2025-05-13} = Forslaget oversendes til forvaltningen, som kommer med et notat. → fri-tekst
–  ~ Vagn Skytte (V)
  resume Beslutningstema
  indstilling Indstilling = Direktionen indstiller at: | - Status tages til efterretning.
  sagsfremstilling Sagsfremstilling
  oekonomi Økonomiske og erhvervsmæssige konsekvenser
  andet CO2-Konsekvensvurdering
  lovgrundlag Lovgrundlag
  andet Sagen afgøres i
  beslutning Beslutning i Plan- og Klimaudvalget den 13-05-2025 {Plan- og Klimaudvalget 2025-05-13} = Taget til efterretning. → taget-til-efterretning
`,
  );
});

test('titles in quotation marks behind a number without a mark, sections as bullets', () => {
  check(
    `Mødedetaljer

Udvalg Dato Type Hent
Byrådet 24-04-2019 16:00 Referat Samlet dokument

Video fra mødet

Punkt 310 Spørgetid 24. april 2019
  • Sagsfremstilling

    Et spørgsmål:

    1. Hvorfor er broen over Mølleåen lukket? Besvaret af borgmesteren på mødet.
Show video
Punkt 311 Rammer for budget 2020-2023
  • Resumé

    Byrådet skal godkende rammer og tidsplan for budgettet.

  • Sagsfremstilling

    Rammerne bygger på regnskab 2018. Der er tre mål:

    1. Driften holdes i ro.
    2. Anlæg på højst 60 mio. kr. om året.
     1. Heraf 10 mio. kr. til veje.
    3. Kassen må ikke falde.

    Tabel 1: Rammer

    Udvalg

    Mio. kr.

    Børn

    412,0

    Veje

    58,5

    I alt

    470,5

    • Tallene er i 2019-priser
    • Løn fremskrives

  • Økonomi og organisatoriske konsekvenser

    Ingen i 2019.

  • Indstilling

    Direktionen indstiller, at

    • rammerne godkendes
    • tidsplanen godkendes

  • Beslutning i Økonomiudvalget (ØK) den 10-04-2019

    Indstillingen anbefales godkendt.

  • Beslutning i Byrådet den 24-04-2019

    Godkendt.

    Fraværende: Rigmor Tved (V)
Show video
Punkt 312 "Skov i byen" - Forslag - Introduktion
  • Resumé

    Liste Å foreslår, at der plantes træer ved de fire største byer.

  • Sagsfremstilling

    Forslaget er vedlagt.

  • Indstilling

    Borgmesteren indstiller, at forslaget drøftes.

  • Beslutning i Byrådet den 24-04-2019

    Byrådet sendte forslaget til Udvalget for natur, teknik og miljø og ser gerne, at der regnes på ”skov for hver ny bolig”.

    Fraværende: Rigmor Tved (V)

  • Bilag

    • Forslag om skov i byen
`,
    `
referat Byrådet 2019-04-24 16:00
310 Spørgetid 24. april 2019
  sagsfremstilling Sagsfremstilling
311 Rammer for budget 2020-2023 ~ Rigmor Tved (V)
  resume Resumé
  sagsfremstilling Sagsfremstilling
  oekonomi Økonomi og organisatoriske konsekvenser
  indstilling Indstilling = Direktionen indstiller, at | • rammerne godkendes | • tidsplanen godkendes
  tidligere-beslutning Beslutning i Økonomiudvalget (ØK) den 10-04-2019 {Økonomiudvalget (ØK 2019-04-10} = Indstillingen anbefales godkendt. → anbefalet
  beslutning Beslutning i Byrådet den 24-04-2019 {Byrådet 2019-04-24} = Godkendt. → godkendt
312 "Skov i byen" - Forslag - Introduktion ~ Rigmor Tved (V)
  resume Resumé
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = Borgmesteren indstiller, at forslaget drøftes.
  beslutning Beslutning i Byrådet den 24-04-2019 {Byrådet 2019-04-24} = Byrådet sendte forslaget til Udvalget for natur, teknik og miljø og ser gerne, at der regnes på ”skov for hver ny bolig”. → fri-tekst
  bilag Bilag = Forslag om skov i byen
`,
  );
});

test('who was absent from the whole meeting, a name a line', () => {
  check(
    `Dato: |
10-05-2021 17:00:00 |
---|---|
Udvalg: |
Kommunalbestyrelsen 2018-2021 |
Sted: |
Havnesalen |
Sagsnr.: 20/871
Beslutning i Kommunalbestyrelsen den 10-05-2021
Godkendt.
Afbud under hele mødet:
Conni Dam
Poul Knap deltog som stedfortræder
Sagsnr.: 20/872
Sagsfremstilling
Broen er slidt.
Afledte konsekvenser
Der skal ansættes en badebestyrer.
Indstilling
Direktionen indstiller:
- At broen lukkes
Beslutning i Kommunalbestyrelsen den 10-05-2021
Indstillingen følges.
Afbud under hele mødet:
Conni Dam
Poul Knap deltog som stedfortræder
`,
    `
referat Kommunalbestyrelsen 2021-05-10 17:00 @ Havnesalen
–  [20/871] ~ Conni Dam
  beslutning Beslutning i Kommunalbestyrelsen den 10-05-2021 {Kommunalbestyrelsen 2021-05-10} = Godkendt. → godkendt
–  [20/872] ~ Conni Dam
  sagsfremstilling Sagsfremstilling
  andet Afledte konsekvenser
  indstilling Indstilling = Direktionen indstiller: | - At broen lukkes
  beslutning Beslutning i Kommunalbestyrelsen den 10-05-2021 {Kommunalbestyrelsen 2021-05-10} = Indstillingen følges. → godkendt
`,
  );
});

test('items without titles that end behind their decisions, the closed ones with nothing else', () => {
  check(
    `Referat
Strandmose Byråd tirsdag den 10. marts 2020 kl. 16.30

Rådhuset, Byrådssalen, Strandmose Torv 4, etage 1, 2699 Strandmose - det åbne møde begynder kl. 19.00

Offentlig beslutning der skal udfyldes, hvis punktet er lukket

Tiltrådt.

Offentlig beslutning der skal udfyldes, hvis punktet er lukket

Det tiltrædes, at der gives anlægsbevilling til nye vinduer i daginstitutionen Muslingen.

Særindstilling fra Torkil Vang (M):

Torkil Vang kan ikke tiltræde indstillingen, fordi

-der bør laves ét samlet udbud for alle institutioner.

Beslutning

Ingen spørgsmål.

Resume

Ny forpagter af kiosken på stranden.

Sagsfremstilling

Aftalen med den nuværende forpagter udløber den 30. april 2020. Kiosken har været annonceret, og der er kommet tre ansøgninger.

Udvælgelsen er sket efter disse forhold:

1. Erfaring med madlavning
2. Åbningstid uden for juli
3. Pris

Lovgrundlag

Lov om kommunernes styrelse § 68.

Økonomi

Lejen udgør 60.000 kr. om året.

Indstilling

at kiosken udlejes til ansøger B i fire år

at administrationen udarbejder kontrakt.

Beslutning

Tiltrådt.

V og O kan ikke tiltræde indstillingen.

Beslutningskompetence

Byrådet.

Bilag

Sagsfremstilling

  1. Borgmesteren har deltaget i møde om stormflod.
  2. Der er kommet svar fra ministeriet (bilag 1).

Orienteringen omfatter også dommen i vejsagen.

Beslutning

Til efterretning.

Bilag

Resume

Valg af medlem til bestyrelsen for Strandmose Ungdomsskole efter Line Mørk.

Sagsfremstilling

Valget gælder resten af valgperioden.

Indstilling

Det indstilles, at byrådet vælger et medlem.

Beslutning

Ali Demir (A) blev valgt.

Økonomi

Ingen.

Bilag
`,
    `
referat Strandmose Byråd 2020-03-10 16.30
– 
  beslutning Offentlig beslutning der skal udfyldes, hvis punktet er lukket = Tiltrådt. → godkendt
– 
  beslutning Offentlig beslutning der skal udfyldes, hvis punktet er lukket = Det tiltrædes, at der gives anlægsbevilling til nye vinduer i daginstitutionen Muslingen. | -der bør laves ét samlet udbud for alle institutioner. → godkendt
– 
  beslutning Beslutning = Ingen spørgsmål. → fri-tekst
– 
  resume Resume
  sagsfremstilling Sagsfremstilling
  lovgrundlag Lovgrundlag
  oekonomi Økonomi
  indstilling Indstilling = at kiosken udlejes til ansøger B i fire år | at administrationen udarbejder kontrakt.
  beslutning Beslutning = Tiltrådt. → godkendt
  andet Beslutningskompetence
  bilag Bilag
– 
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Til efterretning. → taget-til-efterretning
  bilag Bilag
– 
  resume Resume
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = Det indstilles, at byrådet vælger et medlem.
  beslutning Beslutning = Ali Demir (A) blev valgt. → fri-tekst
  oekonomi Økonomi
  bilag Bilag
`,
  );
});

test('items glued to the sentence above, in a page whose items were told by their cases', () => {
  check(
    `Kategori: Turismeudvalget
Mødedato: Mandag 3. oktober 2016

Turismeudvalget - 03-10-2016 - Referat

Pkt. Tekst
86 Godkendelse af dagsorden
87 Besøg på museet
88 Eventuelt

86. Godkendelse af dagsorden

Sagsnr: 00.01.00-P35-9-16

Beslutning i Turismeudvalget den 3. oktober 2016

Godkendt.

Vagn Lyng (V) deltog på mødet i stedet for Rie Dam (V).87. Besøg på museet

Sagsnr: 19.00.00-A00-2-16

Sagsfremstilling

Museet har haft 11.420 gæster.

Indstilling

Center for Kultur indstiller, at orienteringen tages til efterretning.

Beslutning i Turismeudvalget den 3. oktober 2016

Taget til efterretning.88. Eventuelt

Sagsnr: 00.01.00-P35-9-16

Beslutning i Turismeudvalget den 3. oktober 2016

Intet.
`,
    `
referat Turismeudvalget 2016-10-03
86 Godkendelse af dagsorden [00.01.00-P35-9-16] ~ Rie Dam (V)
  beslutning Beslutning i Turismeudvalget den 3. oktober 2016 {Turismeudvalget 2016-10-03} = Godkendt. → godkendt
87 Besøg på museet [19.00.00-A00-2-16]
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = Center for Kultur indstiller, at orienteringen tages til efterretning.
  beslutning Beslutning i Turismeudvalget den 3. oktober 2016 {Turismeudvalget 2016-10-03} = Taget til efterretning. → taget-til-efterretning
88 Eventuelt [00.01.00-P35-9-16]
  beslutning Beslutning i Turismeudvalget den 3. oktober 2016 {Turismeudvalget 2016-10-03} = Intet. → intet
`,
  );
});

test('a title that begins with a number, behind numbers glued on with their full stop', () => {
  check(
    `Udvalg: Byrådet

Mødedato: 16-03-2021

1.Lån til vandværket (C)

Sagsnummer: 21/3317

Indstilling

Borgmesteren indstiller, at der stilles garanti.

Beslutning Byrådet den 16-03-2021

Godkendt.

2.2. behandling af cykelstrategi (C)

Sagsnummer: 20/11906

Indstilling

Borgmesteren indstiller, at strategien vedtages.

Beslutning Byrådet den 16-03-2021

Vedtaget.

3.Salg af brandstation (B)

Sagsnummer: 21/0482

Indstilling

Borgmesteren indstiller, at stationen sælges.

Beslutning Byrådet den 16-03-2021

Udsat.
`,
    `
referat Byrådet 2021-03-16
1 Lån til vandværket (C) [21/3317]
  indstilling Indstilling = Borgmesteren indstiller, at der stilles garanti.
  beslutning Beslutning Byrådet den 16-03-2021 {Byrådet 2021-03-16} = Godkendt. → godkendt
2 2. behandling af cykelstrategi (C) [20/11906]
  indstilling Indstilling = Borgmesteren indstiller, at strategien vedtages.
  beslutning Beslutning Byrådet den 16-03-2021 {Byrådet 2021-03-16} = Vedtaget. → godkendt
3 Salg af brandstation (B) [21/0482]
  indstilling Indstilling = Borgmesteren indstiller, at stationen sælges.
  beslutning Beslutning Byrådet den 16-03-2021 {Byrådet 2021-03-16} = Udsat. → udsat
`,
  );
});

test('what the page offers glued to the number of the case, and a dash above each item', () => {
  check(
    `Beslutningsprotokol
onsdag den 7. februar 2018 kl. 15:30
Udvalg: | Seniorudvalget |
Bemærkninger: |
-
UdskrivSagsid.: 17/38841, Sagsinitialer: bwi
Indstilling
Social & Senior indstiller,
at dagsordenen godkendes.
Beslutning Seniorudvalget den 07-02-2018
Godkendt.
-
UdskrivSagsid.: 17/40552, Sagsinitialer: LTN
Sagsfremstilling
Taksterne dækker udgiften til råvarer.
Indstilling
Social & Senior indstiller,
at taksterne godkendes.
Beslutning Seniorudvalget den 07-02-2018
Anbefales godkendt.
Afbud: Pia Rosen.
`,
    `
beslutningsprotokol Seniorudvalget 2018-02-07 15:30
–  [17/38841]
  indstilling Indstilling = Social & Senior indstiller, | at dagsordenen godkendes.
  beslutning Beslutning Seniorudvalget den 07-02-2018 {Seniorudvalget 2018-02-07} = Godkendt. → godkendt
–  [17/40552] ~ Pia Rosen
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = Social & Senior indstiller, | at taksterne godkendes.
  beslutning Beslutning Seniorudvalget den 07-02-2018 {Seniorudvalget 2018-02-07} = Anbefales godkendt. → anbefalet
`,
  );
});
