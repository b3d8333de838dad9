/** The `referat` command as a person or a script calls it, run in this process on files of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, layOut } from '../support/command.ts';
import { knownDocuments } from '../support/documents.ts';

const incomplete = 'REFERAT Kulturudvalget d. 14-03-2024\n\nPunkt 7: Nyt gulv\n\nIndstilling\n\nAt gulvet skiftes.\n';
const complete = `${incomplete}\nBeslutning\n\nGodkendt.\n`;

test('check: findings as text, exit 1', async () => {
  expect(await call({ 'a.referat': incomplete }, 'check {}/a.referat')).toEqual({
    code: 1,
    out: `a.referat:3:1: advarsel: Punkt 7 »Nyt gulv« har ingen beslutning. Det skal fremgå af referatet, hvad der blev besluttet (kommunestyrelsesloven § 13). (manglende-beslutning)
    Punkt 7: Nyt gulv
    ^^^^^^^^^^^^^^^^^
1 fund i 1 fil
`,
    error: '',
  });
});

test('check: findings as JSON, with the printed number of the item', async () => {
  const { code, out } = await call({ 'a.referat': incomplete }, 'check --format json --language en {}/a.referat');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    version: 1,
    findings: [
      {
        file: 'a.referat',
        rule: 'manglende-beslutning',
        severity: 'warning',
        line: 3,
        column: 1,
        endLine: 3,
        endColumn: 18,
        message:
          'Item 7 “Nyt gulv” has no decision. The minutes must show what was decided (Local Government Act § 13).',
        punkt: 7,
      },
    ],
  });
});

test('check: nothing found, exit 0', async () => {
  expect(await call({ 'a.referat': complete }, 'check {}/a.referat')).toEqual({
    code: 0,
    out: 'Ingen fund i 1 fil\n',
    error: '',
  });
});

test('check: files, folders and patterns, each file once', async () => {
  const files = {
    'a.referat': incomplete,
    'old/b.referat': incomplete,
    'old/notes.txt': 'x',
    'old/deep/C.REFERAT': complete,
  };
  const { code, out, error } = await call(files, 'check --format json {} {}/a.referat {}/old/*.referat');
  expect(error).toBe('');
  expect(code).toBe(1);
  expect(JSON.parse(out).findings.map(({ file }: { file: string }) => file)).toEqual(['a.referat', 'old/b.referat']);
});

test('check: --fail-on decides what is a failure', async () => {
  expect((await call({ 'a.referat': incomplete }, 'check --fail-on error {}/a.referat')).code).toBe(0);
  expect((await call({ 'a.referat': incomplete }, 'check --fail-on warning {}/a.referat')).code).toBe(1);
});

test('what cannot be read is one line on stderr, exit 2, and the rest is done', async () => {
  const files = {
    'a.referat': incomplete,
    'b.referat': new Uint8Array([82, 0, 1, 2]),
    'c.pdf': '%PDF-1.7 …',
    'e/x.txt': '',
  };
  const { code, out, error } = await call(files, 'check {}/b.referat {}/c.pdf {}/missing.referat {}/e {}/a.referat');
  expect(code).toBe(2);
  expect(out).toContain('1 fund i 1 fil');
  expect(error.trimEnd().split('\n').sort()).toEqual([
    'referat: b.referat: er ikke en tekstfil',
    'referat: c.pdf: er ikke en tekstfil, men en PDF',
    'referat: e: ingen .referat-filer fundet',
    'referat: missing.referat: filen findes ikke',
  ]);
});

test('outline: standard input', async () => {
  const { code, out } = await layOut({}).call('outline -', incomplete);
  expect({ code, first: out.split('\n')[1] }).toEqual({ code: 0, first: '3  7. Nyt gulv  Mangler beslutning' });
});

test('outline: --explain shows every line with what it was taken for; with JSON it is refused', async () => {
  const { code, out } = await call({ 'a.referat': incomplete }, 'outline --explain {}/a.referat');
  expect(code).toBe(0);
  expect(out).toBe(`a.referat
1  titel                 REFERAT Kulturudvalget d. 14-03-2024
3  PUNKT                 Punkt 7: Nyt gulv
5  indstilling           Indstilling  – ordene er en overskrift
7  indstillet            At gulvet skiftes.

`);
  expect(await call({ 'a.referat': incomplete }, 'outline --explain --format json {}/a.referat')).toEqual({
    code: 2,
    out: '',
    error: 'referat: --explain: skrives kun som tekst, ikke med --format json (se referat outline --help)\n',
  });
});

test('outline: a folder is one clear line, the other files are printed', async () => {
  const { code, out, error } = await call(
    { 'a.referat': complete, 'old/b.referat': complete },
    'outline {}/old {}/a.referat',
  );
  expect(code).toBe(2);
  expect(error).toBe('referat: old: er en mappe, ikke en fil\n');
  expect(out).toBe(`a.referat  Kulturudvalget  2024-03-14
 3  7. Nyt gulv  Godkendt
 5      Indstilling
 9      Beslutning

`);
});

test('outline: what an agenda leaves empty for the decision is none', async () => {
  const agenda =
    'DAGSORDEN Kulturudvalget d. 14-03-2024\n\nPunkt 7: Nyt gulv\n\nIndstilling\n\nAt gulvet skiftes.\n\nBeslutning\n';
  const { out } = await call({ 'a.referat': agenda }, 'outline --format json {}/a.referat');
  expect(JSON.parse(out).documents[0].punkter[0]).toMatchObject({ beslutning: null, indstilling: { line: 5 } });
});

test('outline: JSON says null and [] for what is unknown, and leaves nothing out', async () => {
  const { out } = await call({ 'a.referat': 'Kære borgmester\n' }, 'outline --format json {}/a.referat');
  expect(JSON.parse(out)).toEqual({
    version: 1,
    documents: [
      {
        file: 'a.referat',
        type: 'referat',
        body: null,
        date: null,
        time: null,
        place: null,
        participants: [],
        absent: [],
        contents: [],
        punkter: [],
      },
    ],
  });
});

test('calls that make no sense: one line on stderr, exit 2', async () => {
  const answers: Readonly<Record<string, string>> = {
    'check --format xml {}/a.referat':
      "referat: --format: ugyldig værdi 'xml'; vælg mellem text, json, sarif, github, junit (se referat check --help)\n",
    'check --colour {}/a.referat': "referat: ukendt tilvalg '--colour' (se referat check --help)\n",
    'tjek {}/a.referat': "referat: ukendt kommando 'tjek' (se referat --help)\n",
    'check --format': "referat: tilvalget mangler en værdi '--format <format>' (se referat check --help)\n",
    outline: 'referat: der mangler en fil eller mappe (se referat outline --help)\n',
  };
  for (const [args, error] of Object.entries(answers)) {
    expect(await call({ 'a.referat': complete }, args), args).toEqual({ code: 2, out: '', error });
  }
});

test('one file is checked once, in however many ways it is given', async () => {
  const { out } = await call({ 'a.referat': incomplete }, 'check {}/a.referat {}/./a.referat {} {}/*.referat');
  expect(out).toMatch(/1 fund i 1 fil\n$/u);
});

test('nothing in a text or a name reaches the terminal that moves its cursor', async () => {
  const { out } = await call({ 'a\u001b[31m.referat': incomplete.replace('Nyt', 'Nyt\u009b31m') }, 'check {}');
  expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});

test('help and version are answers, not errors', async () => {
  const help = await call({}, '--help');
  expect(help.code).toBe(0);
  expect(help.out).toContain('Brug: referat [tilvalg] [kommando]');
  expect(help.out).not.toMatch(/Usage|Options|Commands/u);
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    version: string;
  };
  expect((await call({}, '--version')).code).toBe(0);
  expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
});

test('every known document: its outline agrees with its truth through the command line', async () => {
  const [known] = knownDocuments();
  if (!known) throw new Error('no samples');
  const { out } = await call({ [known.name]: known.source }, `outline --format json {}/${known.name}`);
  expect(JSON.parse(out).documents[0].punkter).toHaveLength(known.truth.punkter.length);
});
