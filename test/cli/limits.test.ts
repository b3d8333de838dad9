/** What is no text, or more than any minutes: one clear line on stderr, exit 2, and the other files are done. */
import { expect, test } from 'vitest';
import { utf16 } from '../../scripts/accuracy/encodings.ts';
import { largestText, longestLine } from '../../server/src/rules/unreadable.ts';
import { call } from '../support/command.ts';

const minutes = 'REFERAT Kulturudvalget d. 14-03-2024\n\nPunkt 1: Nyt gulv\n\nBeslutning\n\nGodkendt.\n';

/** The reason a file is not read; the one beside it is. */
async function check(content: string | Uint8Array, reason: string): Promise<void> {
  const files = { 'a.referat': content, 'b.referat': minutes };
  const outline = await call(files, 'outline {}/a.referat {}/b.referat');
  expect(outline.error).toBe(`referat: a.referat: ${reason}\n`);
  expect(outline.code).toBe(2);
  expect(outline.out).toContain('1. Nyt gulv');
  const checked = await call(files, 'check {}');
  expect(checked.error).toBe(outline.error);
  expect(checked.code).toBe(2);
  expect(checked.out).toContain('i 1 fil\n');
}

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const binary = 'er ikke en tekstfil';

test('the files minutes are sent around as', async () => {
  await check('%PDF-1.7\n%âãÏÓ\n', `${binary}, men en PDF`);
  await check(
    latin1('PK\u0003\u0004\u0014\u0000\u0006\u0000'),
    `${binary}, men et ZIP-arkiv eller et dokument som .docx`,
  );
  await check(
    latin1('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\u0000\u0000'),
    `${binary}, men et ældre Office-dokument som .doc`,
  );
  await check(latin1('\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR'), `${binary}, men et billede`);
  await check(latin1('\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF'), `${binary}, men et billede`);
  await check('{\\rtf1\\ansi Punkt 1: Nyt gulv}', `${binary}, men et RTF-dokument`);
});

test('zeros, and bytes that are anything', async () => {
  await check(`${minutes}\0`, binary);
  await check(new Uint8Array(100_000), binary);
  await check(
    Uint8Array.from({ length: 4001 }, (_, at) => (at * 7919) % 251),
    binary,
  );
  await check(
    Uint8Array.from({ length: 400 }, (_, at) => 1 + (at % 8)),
    binary,
  );
});

test('a file over 20 MB, however it is divided', async () => {
  const reason = 'er over 20 MB og læses ikke';
  await check(new Uint8Array(largestText + 1).fill(10), reason);
  await check(utf16(`\ufeff${'a\n'.repeat(largestText / 4)}`, true), reason);
});

test('a line of ten million characters', async () => {
  const reason = 'har en linje på over en million tegn og læses ikke: dens linjeskift er nok gået tabt';
  await check('Punkt 1: '.repeat(1_111_112), reason);
  await check(`${minutes}${'a'.repeat(longestLine + 1)}\n${minutes}`, reason);
});

test('the longest line that is read, with any line end behind it', async () => {
  for (const lineEnd of ['\n', '\r\n', '\r', '']) {
    const { code, error } = await call(
      { 'a.referat': `${minutes}${'a'.repeat(longestLine - 1)}${lineEnd}` },
      'outline {}/a.referat',
    );
    expect([code, error]).toEqual([0, '']);
  }
});

test('a line of a finding is shown in part where it is long', async () => {
  const word = 'sagsbehandling ';
  const { out } = await call({ 'a.referat': `${word.repeat(500)}nÃ¦ste ${word.repeat(500)}\n` }, 'check {}/a.referat');
  expect(out).toMatch(/^ {4}… [^\n]{0,120}nÃ¦ste [^\n]{0,120} …$/mu);
});
