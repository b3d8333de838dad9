/** `.referatrc.json` as text: what is valid is used, what is not is named where it stands. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readConfigurationText } from '../../server/src/configuration/configurationFile.ts';
import { combineOptions, type DocumentOptions } from '../../server/src/configuration/options.ts';

const nothing: DocumentOptions = { headings: {}, severities: {}, standingItems: [] };

/** Reads the text; each problem is expected as the text it stands on and what it says. */
function check(text: string, expected: Partial<DocumentOptions>, problems: readonly string[] = []): void {
  const content = readConfigurationText(text);
  expect(content.options).toEqual({ ...nothing, ...expected });
  expect(content.problems.map(({ start, end, message }) => `${text.slice(start, end)} | ${message.da}`)).toEqual(
    problems,
  );
}

test('everything it can say, with comments and final commas', () =>
  check(
    `// Referater fra Skovby
{
  "$schema": "./referatrc.schema.json",
  "headings": {
    "Klimavurdering": "andet", /* siden 2024 */
    "Pris og tid:": "oekonomi",
  },
  "standingItems": [{ "title": "Besigtigelse …", "withoutBeslutning": true }],
  "rules": { "tom-indstilling": "off" },
}`,
    {
      headings: { Klimavurdering: 'andet', 'Pris og tid:': 'oekonomi' },
      standingItems: [{ title: 'Besigtigelse …', withoutIndstilling: false, withoutBeslutning: true }],
      severities: { 'tom-indstilling': 'off' },
    },
  ));

test.each(['', ' \n', '// endnu ikke noget', '{}', '\ufeff{}'])('nothing in %j', (text) => check(text, {}));

test('values of the wrong kind', () =>
  check(
    `{
  "headings": { "Klimavurdering": "klima", "Pris": "oekonomi" },
  "standingItems": [{ "titel": "Besigtigelse" }, { "title": "Nyt fra skoven", "udenBeslutning": true }],
  "rules": "off"
}`,
    {
      headings: { Pris: 'oekonomi' },
      standingItems: [{ title: 'Nyt fra skoven', withoutIndstilling: false, withoutBeslutning: false }],
    },
    [
      '"klima" | headings.Klimavurdering er sat til "klima" og bruges ikke; forventet: resume, sagsfremstilling, indstilling, beslutning, bilag, oekonomi, lovgrundlag, hoering, andet.',
      '{ "titel": "Besigtigelse" } | standingItems[0] er sat til {"titel":"Besigtigelse"} og bruges ikke; forventet: { title, withoutIndstilling, withoutBeslutning }.',
      '"udenBeslutning" | standingItems[1].udenBeslutning er ukendt og bruges ikke; forventet: title, withoutIndstilling, withoutBeslutning.',
      '"off" | rules er sat til "off" og bruges ikke; forventet: et objekt.',
    ],
  ));

test('keys nobody reads, and headings without words', () =>
  check(
    '{ "overskrifter": {}, "headings": { ":": "andet", "Pris": "oekonomi" } }',
    { headings: { Pris: 'oekonomi' } },
    [
      '"overskrifter" | overskrifter er ukendt og bruges ikke; forventet: $schema, extends, rules, headings, standingItems, overrides.',
      '":" | ":" er ingen overskrift og bruges ikke.',
    ],
  ));

test('a fault in the JSON is named once, and the rest is used', () =>
  check(
    '{ "rules": { "tom-indstilling": "off" } "headings": { "Pris": "oekonomi" } }',
    { severities: { 'tom-indstilling': 'off' }, headings: { Pris: 'oekonomi' } },
    ['"headings" | Filen er ikke gyldig JSON: der mangler et komma.'],
  ));

test.each([
  ['{ "rules": {', '', 'en afsluttende }'],
  ['{ "headings" { } }', '{', 'et kolon'],
  ['{ "headings": }', '}', 'en værdi'],
])('faults of %j', (text, place, missing) =>
  check(text, {}, [`${place} | Filen er ikke gyldig JSON: der mangler ${missing}.`]),
);

test.each(['7', '[]', '"headings"', 'null'])('%s is no configuration', (text) =>
  check(text, {}, [`${text} | Filen er ikke et objekt, { … }, og bruges ikke.`]),
);

test('any text is read, and problems stand inside it', () => {
  const part = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    '"headings"',
    '"rules"',
    '"off"',
    '/*',
    '//',
    '\n',
    '\\u',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(part).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (source) => {
      for (const { start, end } of readConfigurationText(source).problems) {
        expect([0 <= start, start <= end, end <= source.length]).toEqual([true, true, true]);
      }
    }),
  );
});

test('any value of any option is read', () => {
  fc.assert(
    fc.property(
      fc.record({ headings: fc.jsonValue(), rules: fc.jsonValue(), standingItems: fc.jsonValue() }),
      (value) => {
        readConfigurationText(JSON.stringify(value));
      },
    ),
  );
});

test('what is nearer holds, and lists add up', () => {
  const item = { title: 'Besigtigelse', withoutIndstilling: true, withoutBeslutning: false };
  expect(
    combineOptions(
      { headings: { Pris: 'andet', Klima: 'andet' }, severities: { a: 'off' }, standingItems: [item] },
      {
        headings: { Pris: 'oekonomi' },
        severities: { a: 'hint', b: 'error' },
        standingItems: [{ ...item, title: 'A' }],
      },
    ),
  ).toEqual({
    headings: { Pris: 'oekonomi', Klima: 'andet' },
    severities: { a: 'hint', b: 'error' },
    standingItems: [{ ...item, title: 'A' }, item],
  });
});
