/** What `referat check` writes for other programs, and `--rule`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { rules } from '../../server/src/rules/rules.ts';
import { call } from '../support/command.ts';
import { knownDocuments } from '../support/documents.ts';

const incomplete =
  'REFERAT Kulturudvalget d. 14-03-2024\n\nPunkt 7: Nyt gulv & »lys«\n\nIndstilling\n\nAt gulvet skiftes.\n';
const complete = `${incomplete}\nBeslutning\n\nGodkendt.\n`;
const files = { 'a b.referat': incomplete, 'c.referat': complete };

test('SARIF: every rule described, every finding with its place', async () => {
  const { code, out } = await call(files, 'check --format sarif {}');
  expect(code).toBe(1);
  const log = JSON.parse(out) as Log;
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  const described = run?.tool.driver.rules ?? [];
  expect(described.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  const [result, ...more] = run?.results ?? [];
  expect(more).toEqual([]);
  expect(described[result?.ruleIndex ?? -1]?.id).toBe('manglende-beslutning');
  expect(result).toMatchObject({
    ruleId: 'manglende-beslutning',
    level: 'warning',
    locations: [{ physicalLocation: { region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 26 } } }],
  });
  expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(/a%20b\.referat$/u);
});

/** Checks a log against the schema of SARIF 2.1.0. */
function validator(): (log: unknown) => readonly unknown[] {
  // One of its expressions is none with the flag u.
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const schema = createRequire(import.meta.url).resolve('schemastore/schemas/json/sarif-2.1.0.json');
  const valid = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
  return (log) => (valid(log) ? [] : (valid.errors ?? []));
}

test('SARIF: what its schema asks for, of every known document and of odd names', async () => {
  const known = knownDocuments().map(({ source }, at) => [`${at}.referat`, source] as const);
  const odd = { 'å #1%.referat': `${incomplete}Bo Krag, 010170-1234, er inhabil.\n`, 'tom.referat': '' };
  const { out } = await call({ ...files, ...odd, ...Object.fromEntries(known) }, 'check --format sarif {}');
  const errorsOf = validator();
  const log = JSON.parse(out) as Log;
  expect(errorsOf(log)).toEqual([]);
  expect(log.runs[0]?.results?.length).toBeGreaterThan(2);
  // The schema does ask for something.
  expect(errorsOf({ ...log, version: '2.0.0' })).not.toEqual([]);
});

test('GitHub: a command a line, with what would end it escaped', async () => {
  const { out } = await call({ 'a,b:100%.referat': incomplete }, 'check --format github {}');
  expect(out).toBe(
    '::warning file=a%2Cb%3A100%25.referat,line=3,endLine=3,col=1,endColumn=26,title=manglende-beslutning::Punkt 7 »Nyt gulv & »lys«« har ingen beslutning. Det skal fremgå af referatet, hvad der blev besluttet (kommunestyrelsesloven § 13).\n',
  );
});

test('JUnit: a suite a file, a failed case a finding', async () => {
  const { out } = await call(files, 'check --format junit {}');
  expect(out.split('\n').map((line) => line.trim().slice(0, 96))).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="referat" failures="1">',
    '<testsuite name="a b.referat" tests="1" failures="1">',
    '<testcase classname="a b.referat" name="manglende-beslutning 3:1">',
    '<failure message="Punkt 7 »Nyt gulv &amp; »lys«« har ingen beslutning. Det skal fremgå af refera',
    '</testcase>',
    '</testsuite>',
    '<testsuite name="c.referat" tests="1" failures="0">',
    '<testcase classname="c.referat" name="referat"/>',
    '</testsuite>',
    '</testsuites>',
    '',
  ]);
});

test('JUnit: what is less grave than was asked for has not failed, and odd characters are left out', async () => {
  const odd = incomplete.replace('lys', '\u0001\uffff');
  const { code, out } = await call({ 'a.referat': odd }, 'check --format junit --fail-on error {}');
  expect(code).toBe(0);
  expect(out).toContain('<testsuite name="a.referat" tests="1" failures="0">');
  expect(out).toMatch(/<system-out>a\.referat:3:1: Punkt 7 [^<]*<\/system-out>/u);
});

test('SARIF: what could not be read is told in it', async () => {
  const { code, out } = await call({ ...files, 'x.referat': '%PDF-1.7' }, 'check --format sarif {}');
  expect(code).toBe(2);
  const [invocation] = (JSON.parse(out) as Log).runs[0]?.invocations ?? [];
  expect(invocation?.executionSuccessful).toBe(false);
  expect(invocation?.toolExecutionNotifications?.[0]?.message.text).toContain('er ikke en tekstfil, men en PDF');
});

test.each(['sarif', 'github', 'junit'])('%s: nothing found, exit 0', async (format) => {
  const { code, error } = await call({ 'c.referat': complete }, `check --format ${format} {}`);
  expect({ code, error }).toEqual({ code: 0, error: '' });
});

test('--rule holds over the configuration, and may be said more than once', async () => {
  const configured = { ...files, '.referatrc.json': '{ "rules": { "manglende-beslutning": "hint" } }' };
  const { code, out } = await call(
    configured,
    'check --format json --rule manglende-beslutning=error --rule bilag=off {}',
  );
  expect(code).toBe(1);
  expect(JSON.parse(out).findings).toMatchObject([{ rule: 'manglende-beslutning', severity: 'error' }]);
  expect((await call(configured, 'check --rule manglende-beslutning=off {}')).out).toBe('Ingen fund i 2 filer\n');
});

test.each([
  [
    'bilage=off',
    /^referat: --rule: 'bilage' er ikke en regel; vælg mellem manglende-beslutning, .* \(se referat check --help\)\n$/u,
  ],
  ['bilag', /^referat: --rule: 'bilag' har ingen grad; skriv bilag= og error, .* \(se referat check --help\)\n$/u],
])('--rule %s: one line, exit 2', async (rule, expected) => {
  const { code, out, error } = await call(files, `check --rule ${rule} {}`);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toMatch(expected);
});
