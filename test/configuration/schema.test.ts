/** The schema of `.referatrc.json`: it and what reads the file agree, and it is where the manifest says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json';
import schema from '../../schemas/referatrc.schema.json';
import { readConfigurationText } from '../../server/src/configuration/configurationFile.ts';
import { configurationFileName } from '../../server/src/configuration/fileName.ts';
import { headingKinds, optionNames } from '../../server/src/configuration/options.ts';
import { headings } from '../../server/src/vocabulary/headings.ts';
import { accepts } from '../support/schema.ts';

const root = join(import.meta.dirname, '../..');

/** The schema accepts the value exactly where the reader finds no fault with it. */
function check(value: unknown, expected: boolean): void {
  expect([accepts(schema, value), readConfigurationText(JSON.stringify(value)).problems.length === 0]).toEqual([
    expected,
    expected,
  ]);
}

test('a full example', () => {
  check(
    {
      $schema: './referatrc.schema.json',
      headings: { Klimavurdering: 'andet', 'Pris og tid': 'oekonomi' },
      standingItems: [
        { title: 'Besigtigelse …', withoutIndstilling: true, withoutBeslutning: true },
        { title: 'Rundvisning' },
      ],
      rules: { 'tom-indstilling': 'off', 'manglende-beslutning': 'error' },
    },
    true,
  );
  check({}, true);
});

const wrong: readonly unknown[] = [
  7,
  [],
  { overskrifter: {} },
  { headings: { Klimavurdering: 'klima' } },
  { headings: { Klimavurdering: 'tidligere-beslutning' } },
  { headings: { ' ': 'andet' } },
  { headings: [] },
  { standingItems: {} },
  { standingItems: ['Rundvisning'] },
  { standingItems: [{ withoutIndstilling: true }] },
  { standingItems: [{ title: ' ' }] },
  { standingItems: [{ title: 'Rundvisning', withoutBeslutning: 'ja' }] },
  { standingItems: [{ title: 'Rundvisning', udenBeslutning: true }] },
  { rules: { 'tom-indstilling': 'aldrig' } },
  { rules: [] },
];

test.each(wrong.map((value) => ({ value })))('not $value', ({ value }) => check(value, false));

test('the kinds of the vocabulary are the kinds of schema and setting', () => {
  expect(new Set(headingKinds)).toEqual(new Set(headings.map(({ kind }) => kind)));
  expect(schema.properties.headings.additionalProperties.enum).toEqual(headingKinds);
  const setting = manifest.contributes.configuration.properties['referat.headings'];
  expect(setting.additionalProperties).toEqual(schema.properties.headings.additionalProperties);
  for (const kind of headingKinds) check({ headings: { Overskrift: kind } }, true);
});

test('what the file can say can be set too, and the other way round', () => {
  expect(Object.keys(schema.properties)).toEqual(['$schema', 'extends', ...optionNames, 'overrides']);
  const names = Object.keys(manifest.contributes.configuration.properties);
  expect(names).toEqual(expect.arrayContaining(optionNames.map((name) => `referat.${name}`)));
});

test('the manifest ties schema and language to the name of the file', () => {
  const { jsonValidation, languages } = manifest.contributes;
  expect(jsonValidation).toEqual([{ fileMatch: configurationFileName, url: './schemas/referatrc.schema.json' }]);
  expect(languages.find(({ id }) => id === 'jsonc')).toEqual({ id: 'jsonc', filenames: [configurationFileName] });
});

test('the example of the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, example = ''] = /```jsonc\n(\{[\s\S]*?)```/u.exec(readme) ?? [];
  const { options, problems } = readConfigurationText(example);
  expect(problems).toEqual([]);
  for (const value of Object.values(options)) expect(Object.keys(value)).not.toEqual([]);
});
