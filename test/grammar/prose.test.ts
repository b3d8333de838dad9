/** Prose and lists that look like headings stay prose: the traps of real minutes. */
import { expect, test } from 'vitest';
import { check } from './marked.ts';
import { headingOf } from './tokens.ts';

function expectNoHeading(lines: readonly string[]): void {
  expect(lines.filter((line) => headingOf(line) !== undefined)).toEqual([]);
}

test('recommendations in running prose, and bullets that begin with At', () => {
  expectNoHeading([
    'Forvaltningen indstiller, at Kulturudvalget drøfter, hvordan borgerne skal inddrages.',
    'Forvaltningen anbefaler at Kulturudvalget tager orienteringen til efterretning.',
    'Omstillingsforslagene indstilles udmøntet som følger:',
    'Øvrige forslag jvf. budgetaftalen indstilles udmøntet således:',
    'Såfremt andre muligheder er udtømte, kan udvalget indstille tillægsbevillinger til Byrådet.',
    'På den baggrund anbefales følgende:',
    '- Hvordan ser rehabiliteringsteamets indstilling ud?',
    '- at der udarbejdes en procedure, der tydeliggør ansvaret. Dette for at sikre:',
    '- At forløbet begynder senest 7 dage efter udskrivelsen.',
    'Sagen blev drøftet i maj. Udvalget indstiller',
  ]);
});

test('a recommendation in one sentence is the text below its heading', () => {
  expectNoHeading([
    'Forvaltningen fremsender sagen til Kulturudvalgets orientering.',
    'Forvaltningen indstiller kvalitetsstandarderne til Socialudvalgets godkendelse.',
    'Forvaltningen indstiller, at Byrådet godkender planen;',
  ]);
});

test('Indstilles til godkendelse is a decision, not a heading', () => {
  expectNoHeading(['Indstilles til godkendelse', 'Indstillingen godkendt', 'Anbefales godkendt.']);
});

test('words that begin like a heading', () => {
  check(`
Beslutningstema
^^^^^^^^^^^^^^^ markup.heading.resume
Af beslutningsgrundlaget fremgår tre modeller
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ -
Økonomi og HR udtaler:
^^^^^^^^^^^^^^^^^^^^^^ -
Økonomisk ligger forbruget over det forventede.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ -
Høringssvar:
^^^^^^^^^^^^ -
Høring 30.09.21 - 12.11.21
^^^^^^ -
       ^^^^^^^^ constant.numeric.dato
Resultatet er godt
^^^^^^^^^^^^^^^^^^ -
`);
  expectNoHeading([
    'Beslutning om lokalplan 114',
    'Beslutningen træffes af Byrådet den 2. maj 2024.',
    'Referat fra bestyrelsesmøde',
    'Referat fra Kulturudvalgets møde den 2. maj 2024',
    'Retten til gode forhold',
    'Gode forhold',
    'Sag 12/345 er vedlagt',
    'Punkt 3 i budgetaftalen følges op',
    'Punkt 3-5 blev behandlet samlet.',
    'Kulturudvalget, 2. maj 2024',
  ]);
});

test('outcome words outside decisions', () => {
  check(`
Seniorrådet tager kvalitetsstandarderne til efterretning.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ -
`);
});

test('attachments that begin like a heading', () => {
  expectNoHeading([
    'Bilag 1 Kulturpolitiske mål 2020',
    'bilag til månedlig budgetopfølgning',
    '- Bilag vedr. hjælpemidler.',
    'Referat fra møde i Ældrerådet',
    'Indstilling.pdf',
  ]);
});

test('numbered and lettered prose is no item', () => {
  check(`
1. Hvordan skaber vi bedre rammer for foreningerne?
^^ only punctuation.definition.list.begin.markdown
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ -
A) Et samlet hus
^^^^^^^^^^^^^^^^ -
 1. Ungeenheden vælger ti unge
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ -
- Det borgerinddragende møde
  ^^^^^^^^^^^^^^^^^^^^^^^^^^ -
§ 10 inden for området
^^^^^^^^^^^^^^^^^^^^^^ -
2. maj 2024 åbner hallen
^^^^^^^^^^^ only constant.numeric.dato
`);
  expectNoHeading(['1. Godkendelse af dagsorden', '3. Nyt gulv i hallen']);
});

test('the author’s own sub-headings are no sections', () => {
  check(`
Baggrund:
^^^^^^^^ only markup.bold.afsnit
Beregning
^^^^^^^^^ -
Udmøntning:
^^^^^^^^^^^ -
`);
  expectNoHeading(['Vurdering', 'Konsekvenser for Klitholm Kommune', 'Individual Placement and Support (IPS)']);
});

test('dates are not found in case numbers, nor amounts in years', () => {
  check(`
Sagen 15.00.00-P20-2-21 og 00.30.14G01-4-21 fra 2022-2025 omtales.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ -
Budget 2025 og kl. 4. klasse i 2021. Procenten er ukendt.
^^^^^^^^^^^^^^^^^^^ -
                               ^^^^^^^^^^^^^^^^^^^^^^^^^ -
`);
});
