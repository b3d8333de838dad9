/** Every phrase of the vocabulary is coloured as what it is, however it is printed. */
import { expect, test } from 'vitest';
import { absenceLabels, absencePhrases, attendanceLabels } from '../../server/src/vocabulary/attendance.ts';
import { caseLabels, documentLabels } from '../../server/src/vocabulary/caseNumbers.ts';
import { contentsHeadings, headerFields, titleWords } from '../../server/src/vocabulary/header.ts';
import { headings } from '../../server/src/vocabulary/headings.ts';
import { competenceHeadings, noteNouns, proposalNouns } from '../../server/src/vocabulary/headingWords.ts';
import { closedWords, itemWords } from '../../server/src/vocabulary/itemForms.ts';
import { months } from '../../server/src/vocabulary/months.ts';
import { recommendationTails, recommendingVerbs } from '../../server/src/vocabulary/recommendations.ts';
import { headingOf, scopesOf } from './tokens.ts';

const parts = headings.flatMap((row) => row.partsOfCaseText ?? []);

/** The ways a line may be printed that make no difference. */
function printed(text: string): string[] {
  return [
    text,
    text.toUpperCase(),
    `${text}:`,
    `${text} :`,
    `${text}  `,
    `${text}\r`,
    `${text.toUpperCase()}:\r`,
    text.normalize('NFD'),
    text.replaceAll(' ', '\u00a0'),
    `\ufeff${text}`,
    `**${text}**`,
    `## ${text}`,
    `3. ${text}`,
  ];
}

for (const { kind, phrases } of headings) {
  test(`${kind}: ${phrases.length} phrases`, () => {
    const lines = phrases.flatMap(printed);
    expect(lines.filter((line) => headingOf(line) !== kind)).toEqual([]);
  });
}

test('who decides, and what a part of the administration adds or proposes', () => {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const other = (kind: string, lines: readonly string[]) => lines.filter((line) => headingOf(line) !== kind);
  expect(other('andet', competenceHeadings.map(capital).flatMap(printed))).toEqual([]);
  expect(
    other(
      'andet',
      noteNouns.flatMap((noun) => [`Borgmesterens ${noun}`, `Forvaltningens ${noun}:`]),
    ),
  ).toEqual([]);
  expect(
    other(
      'indstilling',
      proposalNouns.map((noun) => `Administrationens ${noun}`),
    ),
  ).toEqual([]);
});

/** The lines whose scopes lack the wanted one. */
function without(scope: string, lines: readonly string[]): string[] {
  return lines.filter((line) => !scopesOf(line).includes(`${scope}.referat`));
}

test('parts of the case text', () => {
  const lines = parts.flatMap(printed);
  expect(without('markup.bold.afsnit', lines)).toEqual([]);
  expect(lines.filter((line) => headingOf(line) !== undefined)).toEqual([]);
});

test('title words', () => {
  const words = titleWords.map(({ word }) => word);
  const lines = words.flatMap((word) => [
    `${word} Kulturudvalget den 2. maj 2024`,
    `${word.toUpperCase()} Kulturudvalget 2022-2025 d. 02-05-2024`,
  ]);
  expect(without('markup.heading.1', lines)).toEqual([]);
});

test('labels of the header, of numbers and of attendance', () => {
  const fields = headerFields.filter(({ field }) => field !== 'absent').flatMap(({ labels }) => labels);
  const attended = new Set([...absenceLabels, ...attendanceLabels]);
  const values = (labels: readonly string[], value: string) =>
    labels.flatMap((label) => [`${label}: ${value}`, `${label.toUpperCase()}: ${value}\r`, `${label} : ${value}`]);
  expect(
    without(
      'support.type.felt',
      values(
        fields.filter((label) => !attended.has(label)),
        'Anna Lund',
      ),
    ),
  ).toEqual([]);
  expect(without('support.type.nummer', values([...caseLabels, ...documentLabels], '23/320'))).toEqual([]);
  expect(without('constant.numeric.sagsnummer', values(caseLabels, '23/320'))).toEqual([]);
  expect(without('constant.numeric.dokumentnummer', values(documentLabels, '727-2018-2162'))).toEqual([]);
  expect(without('support.type.fremmoede', values([...attended], 'Bo Krag'))).toEqual([]);
  expect(
    without(
      'variable.other.navn',
      absencePhrases.flatMap((phrase) => [
        `Anna Lund og Bo Krag ${phrase}.`,
        `Anna Lund og Bo Krag ${phrase} i sagens behandling.`,
      ]),
    ),
  ).toEqual([]);
});

test('item words and closed items', () => {
  expect(
    without(
      'markup.heading.2.punkt',
      itemWords.flatMap((word) => [`${word} 7: Nyt gulv`, `${word.toUpperCase()} 7`]),
    ),
  ).toEqual([]);
  expect(
    without(
      'storage.modifier.lukket',
      closedWords.map((word) => `Punkt 7: ${word}: Nyt gulv\r`),
    ),
  ).toEqual([]);
});

test('headings of the contents that are no part of the case text too', () => {
  const only = contentsHeadings.filter((text) => !parts.includes(text));
  expect(
    without(
      'markup.heading.indhold',
      only.flatMap(printed).filter((line) => !line.startsWith('3.')),
    ),
  ).toEqual([]);
});

test('months', () => {
  const lines = months.flatMap((name) => [
    `den 2. ${name} 2024`,
    `den 2. ${name.slice(0, 3)}. 2024`,
    `pr. 31. ${name}`,
  ]);
  expect(without('constant.numeric.dato', lines)).toEqual([]);
});

test('recommendations with every tail', () => {
  const tails = recommendationTails.filter((tail) => tail !== 'at');
  const lines = recommendingVerbs.flatMap((verb) =>
    ['', ',', ':', ...tails.map((tail) => ` ${tail}:`)].map((end) => `Forvaltningen ${verb}${end}`),
  );
  expect(lines.filter((line) => headingOf(line) !== 'indstilling')).toEqual([]);
});
