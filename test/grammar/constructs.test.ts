/** What each construct of a document is coloured as. */
import { test } from 'vitest';
import { check } from './marked.ts';

test('title line', () => {
  check(`
REFERAT Kulturudvalget 2022-2025 d. 14-03-2024
^^^^^^^ markup.heading.1 keyword.other.titel
        ^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.1 entity.name.section.udvalg
                                    ^^^^^^^^^^ markup.heading.1 constant.numeric.dato
DAGSORDEN
^^^^^^^^^ markup.heading.1 keyword.other.titel
Beslutningsprotokol Byrådet den 2. maj 2024
^^^^^^^^^^^^^^^^^^^ markup.heading.1 keyword.other.titel
                    ^^^^^^^ entity.name.section.udvalg
                                ^^^^^^^^^^^ constant.numeric.dato
`);
});

test('header fields', () => {
  check(`
Mødedato Torsdag d. 14. marts 2024 kl. 15:30
^^^^^^^^ support.type.felt
         ^^^^^^^^^^^ -
                    ^^^^^^^^^^^^^^ constant.numeric.dato
                                       ^^^^^ constant.numeric.klokkeslaet
Mødested Mødelokale 2
^^^^^^^^ support.type.felt
Sted: Klitholm Rådhus
^^^^^ support.type.felt
Deltagere: Anna Lund, Bo Krag
^^^^^^^^^^ support.type.felt
`);
});

test('contents', () => {
  check(`
Indholdsfortegnelse
^^^^^^^^^^^^^^^^^^^ markup.heading.indhold
Nyt gulv i hallen.....\t3
^^^^^^^^^^^^^^^^^ string.unquoted.indhold
                 ^^^^^ punctuation.separator.leder
                      ^ -
                       ^ constant.numeric.side
Lukket: Køb af skulptur..\t18
^^^^^^ storage.modifier.lukket
        ^^^^^^^^^^^^^^^ string.unquoted.indhold
Godkendelse af samarbejdsaftale mellem Frivilligcenter Bregnekær og Social- og Ældreomr\t13
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.unquoted.indhold
                                                                                        ^^ constant.numeric.side
`);
});

test('items', () => {
  check(`
Punkt 7: Nyt gulv i hallen (B)
^^^^^ markup.heading.2.punkt keyword.other.punkt
      ^ markup.heading.2.punkt constant.numeric.punkt
       ^ only markup.heading.2.punkt
         ^^^^^^^^^^^^^^^^^^^^^ markup.heading.2.punkt entity.name.section.punkt
Punkt 9: Lukket: Køb af skulptur
         ^^^^^^ markup.heading.2.punkt storage.modifier.lukket
                 ^^^^^^^^^^^^^^^ entity.name.section.punkt
PUNKT 3
^^^^^ keyword.other.punkt
      ^ constant.numeric.punkt
Pkt. 42 Budget 2025
^^^^ keyword.other.punkt
     ^^ constant.numeric.punkt
        ^^^^^^^^^^^ entity.name.section.punkt
Punkt 3.
^^^^^^^^ markup.heading.2.punkt
Punkt nr. 4 – Støtte til festivalen
          ^ constant.numeric.punkt
              ^^^^^^^^^^^^^^^^^^^^^ entity.name.section.punkt
`);
});

test('sections by kind', () => {
  check(`
Resume
^^^^^^ markup.heading.resume support.type.resume
Sagsfremstilling
^^^^^^^^^^^^^^^^ markup.heading.sagsfremstilling support.type.sagsfremstilling
Administrationens vurdering
^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.sagsfremstilling
INDSTILLING
^^^^^^^^^^^ markup.heading.indstilling entity.name.function.indstilling
Beslutning
^^^^^^^^^^ markup.heading.beslutning keyword.control.beslutning
Bilag:
^^^^^ only markup.heading.bilag
Afledte økonomiske konsekvenser
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ only markup.heading.oekonomi
Ligestillingsmæssige konsekvenser
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.andet
Retsgrundlag
^^^^^^^^^^^^ markup.heading.lovgrundlag
Høring/borger- og brugerinvolvering
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.hoering
## 3. Økonomi
      ^^^^^^^ markup.heading.oekonomi
**Indstilling:**
  ^^^^^^^^^^^ markup.heading.indstilling
`);
});

test('decisions: whose, of which day, as which item', () => {
  check(`
Beslutning fra Social- og Sundhedsudvalget, 30. november 2021, pkt. 116:
^^^^^^^^^^^^^^ markup.heading.beslutning keyword.control.beslutning
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.beslutning entity.name.type.udvalg
                                            ^^^^^^^^^^^^^^^^^ markup.heading.beslutning constant.numeric.dato
                                                               ^^^^ markup.heading.beslutning keyword.other.punkt
                                                                    ^^^ markup.heading.beslutning constant.numeric.punkt
                                                                       ^ -
Beslutning Udvalget for klima og natur den 24-01-2023
^^^^^^^^^^ keyword.control.beslutning
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.udvalg
                                           ^^^^^^^^^^ constant.numeric.dato
Beslutning i Kulturudvalget den 14. marts 2024
             ^^^^^^^^^^^^^^ entity.name.type.udvalg
Kulturudvalgets beslutning i mødet den 2. maj 2024
^^^^^^^^^^^^^^ markup.heading.beslutning entity.name.type.udvalg
                ^^^^^^^^^^ keyword.control.beslutning
                                       ^^^^^^^^^^^ constant.numeric.dato
Kulturudvalget, 02-05-2024, pkt. 4
^^^^^^^^^^^^^^ markup.heading.beslutning entity.name.type.udvalg
                ^^^^^^^^^^ constant.numeric.dato
                            ^^^^ keyword.other.punkt
BYRÅDETS BESLUTNING
^^^^^^^ markup.heading.beslutning entity.name.type.udvalg
         ^^^^^^^^^^ keyword.control.beslutning
`);
});

test('recommendations: who recommends', () => {
  check(`
Forvaltningen indstiller
^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.indstilling entity.name.function.indstilling
Direktøren for Social, Sundhed og Beskæftigelse indstiller,
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.indstilling
                                                          ^ -
Social-, Sundheds- og Beskæftigelsesforvaltningen indstiller:
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.indstilling
Børn og Unge indstiller
^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.indstilling
Direktionen anbefaler
^^^^^^^^^^^^^^^^^^^^^ markup.heading.indstilling
Center for Kultur foreslår,
^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.indstilling
Forvaltningens indstilling:
^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.indstilling
Tillægsindstilling
^^^^^^^^^^^^^^^^^^ markup.heading.indstilling
ADMINISTRATIONEN INDSTILLER
^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.indstilling
`);
});

test('lead-ins: a recommendation that goes on may stand below its heading', () => {
  check(`
Chef for Natur og Miljø Karla Østergrav indstiller, at
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ only entity.name.function.indstilling
Administrationen indstiller til Udvalget for klima, natur og lokalsamfund,
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ only entity.name.function.indstilling
Administrationen indstiller til Kulturudvalget at anbefale Byrådet,
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ -
`);
});

test('case and document numbers', () => {
  check(`
15.00.00-P20-2-21
^^^^^^^^^^^^^^^^^ constant.numeric.sagsnummer
00.30.14G01-4-21
^^^^^^^^^^^^^^^^ constant.numeric.sagsnummer
23/320
^^^^^^ constant.numeric.sagsnummer
EMN-2025-003383
^^^^^^^^^^^^^^^ constant.numeric.sagsnummer
Sagsnr.: 727-2018-2162
^^^^^^^^ support.type.nummer
         ^^^^^^^^^^^^^ constant.numeric.sagsnummer
Doknr.: 727-2018-127627
        ^^^^^^^^^^^^^^^ constant.numeric.dokumentnummer
Oversigt over tilskud 727-2019-23430
^^^^^^^^^^^^^^^^^^^^^ -
                      ^^^^^^^^^^^^^^ constant.numeric.dokumentnummer
`);
});

test('attendance', () => {
  check(`
Afbud: Bo Krag (V)
^^^^^^ support.type.fremmoede
       ^^^^^^^^^^^ variable.other.navn
Afbud fra Bo Krag.
^^^^^^^^^ support.type.fremmoede
          ^^^^^^^ variable.other.navn
                 ^ -
Anna Lund og Bo Krag deltog ikke i sagens behandling.
^^^^^^^^^^^^^^^^^^^^ variable.other.navn
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ support.type.fremmoede
Fraværende:
^^^^^^^^^^^ support.type.fremmoede
Fraværende med afbud
^^^^^^^^^^^^^^^^^^^^ support.type.fremmoede
`);
});

test('dates, times and amounts in prose', () => {
  check(`
Mødet den 2. maj 2019, 02-05-2019, 31.12.25, 2/5 2019 og 2019-05-02.
^^^^^^^^^ -
          ^^^^^^^^^^^ constant.numeric.dato
                       ^^^^^^^^^^ constant.numeric.dato
                                   ^^^^^^^^ constant.numeric.dato
                                             ^^^^^^^^ constant.numeric.dato
                                                         ^^^^^^^^^^ constant.numeric.dato
Kl. 14 til kl. 14.30-16.00 den 3. okt. og 31. december.
               ^^^^^^^^^^^ constant.numeric.klokkeslaet
                               ^^^^^^^ constant.numeric.dato
                                          ^^^^^^^^^^^^ constant.numeric.dato
Udgiften er 1,2 mio. kr., -211.000 kr., 5.000 kroner, DKK 5.000 eller 6,15 % og 7 procent.
            ^^^^^^^^^^^^ constant.numeric.beloeb
                        ^ -
                          ^^^^^^^^^^^^ constant.numeric.beloeb
                                        ^^^^^^^^^^^^ constant.numeric.beloeb
                                                          ^^^^^ constant.numeric.beloeb
                                                                      ^^^^^^ constant.numeric.beloeb
                                                                                ^^^^^^^^^ constant.numeric.beloeb
I 2021 var der 16-66 borgere i 3 hold, jf. § 101.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ -
`);
});

test('links and emphasis', () => {
  check(`
Se [Åben vejledning](#), <https://klitholm.example/a-b> eller https://klitholm.example/c.
    ^^^^^^^^^^^^^^^ string.other.link.title
                     ^ markup.underline.link
                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.underline.link
                                                                                        ^ -
                                                                                         ^ -
- **Pilates** = træning, *STU* og 2 * 3 * 4
  ^^^^^^^^^^^ markup.bold
    ^^^^^^^ only markup.bold
                         ^^^^^ markup.italic
                               ^^^^^^^^^^^^ -
`);
});

test('bullets and tables', () => {
  check(`
- At sagen godkendes.
^ punctuation.definition.list.begin.markdown
 ^^^^^^^^^^^^^^^^^^^^ -
· Kulturudvalget
^ punctuation.definition.list.begin.markdown
 - § Målene
 ^^^ punctuation.definition.list.begin.markdown
1. Hvordan skaber vi
^^ punctuation.definition.list.begin.markdown
Total\t\t-8.800\t-650
^^^^^^ -
      ^^^^^^^ constant.numeric.celler
              ^^^^ constant.numeric.celler
Hjørnet\tSep 2021\t0,4
^^^^^^^^^^^^^^^^ -
                 ^^^ constant.numeric.celler
`);
});
