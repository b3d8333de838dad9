/** `referat check --fix`: what can be fixed without doubt is, and nothing else of the file changes. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layOut } from '../support/command.ts';

const damaged = `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes inden nÃ¦ste sÃ¦son.

Beslutnig

Godkendt.
`;
const fixed = damaged.replace('nÃ¦ste sÃ¦son', 'næste sæson').replace('Beslutnig', 'Beslutning');

/** The bytes of a text whose letters are all of Latin-1. */
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

/** Fixes the bytes and expects those. */
async function check(before: Uint8Array, after: Uint8Array): Promise<void> {
  const { call, read } = layOut({ 'a.referat': before });
  expect(await call('check --fix {}')).toEqual({
    code: 0,
    out: '2 rettelser i 1 fil\nIngen fund i 1 fil\n',
    error: '',
  });
  expect(read('a.referat').toString('hex')).toBe(Buffer.from(after).toString('hex'));
  // Once more changes nothing.
  expect((await call('check --fix {}')).out).toBe('Ingen fund i 1 fil\n');
  expect(read('a.referat').equals(Buffer.from(after))).toBe(true);
}

test('UTF-8', () => check(Buffer.from(damaged), Buffer.from(fixed)));
test('UTF-8 with a byte order mark', () => check(Buffer.from(`\ufeff${damaged}`), Buffer.from(`\ufeff${fixed}`)));
test('UTF-16', () => check(utf16(damaged), utf16(fixed)));
test('UTF-16, the other way about', () => check(utf16(damaged).swap16(), utf16(fixed).swap16()));
test('Windows-1252', () => check(latin1(`${damaged}\nMålet er nået.\n`), latin1(`${fixed}\nMålet er nået.\n`)));
test('CRLF', () => check(Buffer.from(damaged.replaceAll('\n', '\r\n')), Buffer.from(fixed.replaceAll('\n', '\r\n'))));
test('lone CR', () => check(Buffer.from(damaged.replaceAll('\n', '\r')), Buffer.from(fixed.replaceAll('\n', '\r'))));

test('what is left is told, with the places it has after fixing', async () => {
  const missing = damaged.replace('Indstilling\n\n', '').replace('Forvaltningen indstiller, at g', 'G');
  const { call } = layOut({ 'a.referat': missing });
  const { code, out } = await call('check --fix {}');
  expect(code).toBe(1);
  expect(out).toMatch(
    /^a\.referat:3:1: advarsel: Punkt 1 .*\(manglende-indstilling\)\n.*\n.*\n2 rettelser i 1 fil\n1 fund i 1 fil\n$/u,
  );
});

test('a dry run shows a patch, saves nothing and tells of the text as it is', async () => {
  const { call, read, folder } = layOut({ 'ny sag/a b.referat': damaged });
  const { code, out: patch, error } = await call('check --fix-dry-run {}');
  expect(code).toBe(1);
  expect(patch.replaceAll('\t', '').split('\n').slice(3)).toEqual([
    '@@ -6,5 +6,5 @@',
    ' ',
    '-Forvaltningen indstiller, at gulvet skiftes inden nÃ¦ste sÃ¦son.',
    '+Forvaltningen indstiller, at gulvet skiftes inden næste sæson.',
    ' ',
    '-Beslutnig',
    '+Beslutning',
    ' ',
    '',
  ]);
  expect(error).toMatch(
    /:9:1: oplysning: .*\(afsnit-stavefejl\)\n.*\n.*\n2 mulige rettelser i 1 fil\n2 fund i 1 fil\n$/u,
  );
  expect(read('ny sag/a b.referat').toString()).toBe(damaged);
  // The names in the patch of a test's folder are those from the root.
  writeFileSync(join(folder, 'a.patch'), patch.replaceAll(/^(---|\+\+\+) (.).*?(ny sag.*)$/gmu, '$1 $2/$3'));
  execFileSync('git', ['apply', 'a.patch'], { cwd: folder });
  expect(read('ny sag/a b.referat').toString()).toBe(fixed);
});

test('a file that cannot be saved as it was is left alone, and told of', async () => {
  // Two bytes that are no UTF-8 among letters that are.
  const broken = Buffer.concat([
    Buffer.from(damaged.replace('Godkendt', 'Godkændt på mødet på øen')),
    Buffer.from([0xe6, 0xff, 10]),
  ]);
  const { call, read } = layOut({ 'a.referat': broken, 'b.referat': damaged });
  const { code, out, error } = await call('check --fix {}');
  expect({ code, error }).toEqual({
    code: 2,
    error: 'referat: a.referat: kan ikke rettes uden samtidig at ændre andet; ret den i en editor\n',
  });
  expect(read('a.referat').equals(broken)).toBe(true);
  expect(read('b.referat').toString()).toBe(fixed);
  expect(out).toContain('1 fil\n');
});

test('a character the encoding has not', async () => {
  const arrow = latin1(`${damaged}\nSe side 4 â\u0086\u0092 5. Målet på øen er nået, og åen er blå.\n`);
  const { call, read } = layOut({ 'a.referat': arrow });
  const { code, error } = await call('check --fix {}');
  expect({ code, error }).toEqual({
    code: 2,
    error:
      'referat: a.referat: kan ikke rettes, for Windows-1252 har ikke alle de tegn, der skal stå; gem den som UTF-8 først\n',
  });
  expect(read('a.referat').equals(arrow)).toBe(true);
});

test.each([
  ['check --fix -', 'referat: --fix kan ikke gemme det, der læses fra -; brug --fix-dry-run\n'],
  [
    'check --fix-dry-run --format json {}',
    'referat: --fix-dry-run viser en patch og kan ikke bruges med --format json\n',
  ],
  ['check --fix --fix-dry-run {}', 'referat: --fix og --fix-dry-run kan ikke bruges sammen\n'],
])('%s: one line, exit 2', async (args, error) => {
  const { call, read } = layOut({ 'a.referat': damaged });
  expect(await call(args, damaged)).toEqual({ code: 2, out: '', error });
  expect(read('a.referat').toString()).toBe(damaged);
});
