/** `.referatrc.json` on the command line, with files of its own. */
import { expect, test } from 'vitest';
import { call } from '../support/command.ts';

const minutes = `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Fællesspisning på havnen

Indstilling

At gulvet skiftes.

Lys og mørke

Godkendt, når pengene er fundet.
`;

const heading = '{ "headings": { "Lys og mørke": "beslutning" } }';
const standing = '{ "standingItems": [{ "title": "Fællesspisning …", "withoutBeslutning": true }] }';
const missing = 'manglende-beslutning';

interface Expected {
  readonly code: number;
  /** The findings, each as file, severity and rule. */
  readonly found?: readonly string[];
  /** What stands on stderr, a line each. */
  readonly error?: readonly string[];
}

async function check(files: Readonly<Record<string, string>>, args: string, expected: Expected): Promise<void> {
  const { code, out, error } = await call(files, `check --format json ${args}`);
  const { findings } = JSON.parse(out) as { findings: Record<'file' | 'severity' | 'rule', string>[] };
  expect({
    code,
    found: findings.map(({ file, severity, rule }) => `${file} ${severity} ${rule}`),
    error: error.split('\n').filter(Boolean),
  }).toEqual({ found: [], error: [], ...expected });
}

test('headings, standing items and rules are honoured', async () => {
  const file = (text: string) => ({ 'a.referat': minutes, '.referatrc.json': text });
  await check(file('{}'), '{}/a.referat', { code: 1, found: [`a.referat warning ${missing}`] });
  await check(file(heading), '{}/a.referat', { code: 0 });
  await check(file(standing), '{}/a.referat', { code: 0 });
  await check(file(`{ "rules": { "${missing}": "hint" } }`), '{}/a.referat', {
    code: 0,
    found: [`a.referat hint ${missing}`],
  });
});

test('the nearest holds for each file, alone', () =>
  check(
    {
      'a.referat': minutes,
      '2023/b.referat': minutes,
      '2024/maj/c.referat': minutes,
      '2024/.referatrc.json': `{ "rules": { "${missing}": "error" } }`,
      '.referatrc.json': heading,
    },
    '{}',
    { code: 1, found: [`2024/maj/c.referat error ${missing}`] },
  ));

test('a named one holds for all', () =>
  check(
    {
      'a.referat': minutes,
      '2024/b.referat': minutes,
      '2024/.referatrc.json': `{ "rules": { "${missing}": "error" } }`,
      'vores.json': `// vores\n${heading}`,
    },
    '--config {}/vores.json {}',
    { code: 0 },
  ));

test('mistakes are said once, with file, place and key; the rest holds: exit 2', () =>
  check(
    {
      'a.referat': minutes,
      '2024/b.referat': minutes,
      '2024/c.referat': minutes,
      '2024/.referatrc.json': `{\n  "headings": { "Lys og mørke": "beslutning", "Pris": "penge" },\n  "regler": {}\n}`,
    },
    '{}',
    {
      code: 2,
      found: [`a.referat warning ${missing}`],
      error: [
        'referat: 2024/.referatrc.json:2:55: headings.Pris er sat til "penge" og bruges ikke; forventet: resume, sagsfremstilling, indstilling, beslutning, bilag, oekonomi, lovgrundlag, hoering, andet.',
        'referat: 2024/.referatrc.json:3:3: regler er ukendt og bruges ikke; forventet: $schema, extends, rules, headings, standingItems, overrides.',
      ],
    },
  ));

test('a file that cannot be used: exit 2, and the check is done', async () => {
  const found = [`a.referat warning ${missing}`];
  await check({ 'a.referat': minutes, '.referatrc.json/x': '' }, '{}/a.referat', {
    code: 2,
    found,
    error: ['referat: .referatrc.json:1:1: Filen kan ikke bruges: er en mappe, ikke en fil.'],
  });
  await check({ 'a.referat': minutes }, '--config {}/vores.json {}/a.referat', {
    code: 2,
    found,
    error: ['referat: vores.json: filen findes ikke'],
  });
});

test('outline: text and JSON', async () => {
  const files = { 'a.referat': minutes, '.referatrc.json': heading, 'tom.json': '{ "rules": 1 }' };
  const text = await call(files, 'outline {}/a.referat');
  expect(text).toEqual({
    code: 0,
    out: `a.referat  Kulturudvalget  2024-03-14
 3  1. Fællesspisning på havnen  Godkendt
 5      Indstilling
 9      Lys og mørke

`,
    error: '',
  });
  const json = await call(files, 'outline --format json {}/a.referat');
  expect(JSON.parse(json.out).documents[0].punkter[0].beslutning.outcome).toEqual(['godkendt']);
  const other = await call(files, 'outline --language en --config {}/tom.json {}/a.referat');
  expect(other.code).toBe(2);
  expect(other.error).toBe('referat: tom.json:1:12: rules is set to 1 and is not used; expected: an object.\n');
  expect(other.out).toContain('1. Fællesspisning på havnen  Decision missing');
});
