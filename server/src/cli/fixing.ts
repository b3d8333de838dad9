/** Fixing files from the command line: only what loses nothing and leaves nothing to judge. */
import { accessSync, constants, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import writeFileAtomic from 'write-file-atomic';
import { type ParseOptions, parse } from '../core/parse.ts';
import { edited } from '../features/effect.ts';
import { fixAll } from '../features/fixes.ts';
import { type DecodedText, encodeText } from '../node/encoding.ts';
import { savingTroubleOf } from '../node/read.ts';
import { type CheckOptions, check } from '../rules/check.ts';

/** Fixes that would change the same place wait for the next round; more than these nobody has seen. */
const mostRounds = 10;

/** The text with every safe fix made, and how many there were. */
export function fixText(text: string, options: ParseOptions & CheckOptions): { text: string; fixes: number } {
  let fixed = text;
  let fixes = 0;
  for (let round = 0; round < mostRounds; round++) {
    const action = fixAll(check(parse(fixed, options), options), 'da');
    if (!action) break;
    fixed = edited(fixed, action.edits);
    fixes += action.findings.length;
  }
  return { text: fixed, fixes };
}

/** What fixing changes, as `patch -p1` and `git apply` read it where the file is UTF-8 and lies below this folder. */
export function patchOf(file: string, before: string, after: string): string {
  const below = relative('', file).replaceAll(sep, '/');
  const name = below.startsWith('..') ? file.replace(/^[/\\]+/u, '') : below;
  // With nothing for a date there is a tab behind each name, which ends one with spaces in it.
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, '', '', { context: 1 });
}

/**
 * Puts the fixed text in the place of what was read, in the same encoding and all at once, or says in one Danish line why
 * not: nothing but the fixes may change, so the bytes of what was read must be those of the file.
 */
export function save(path: string, read: DecodedText, text: string): string | undefined {
  const before = encodeText(read);
  const after = encodeText({ ...read, text });
  try {
    // Replacing a file asks for nothing but the folder.
    accessSync(path, constants.W_OK);
    if (!before || !readFileSync(path).equals(before))
      return 'kan ikke rettes uden samtidig at ændre andet; ret den i en editor';
    if (!after) return 'kan ikke rettes, for Windows-1252 har ikke alle de tegn, der skal stå; gem den som UTF-8 først';
    writeFileAtomic.sync(path, Buffer.from(after));
    return undefined;
  } catch (error) {
    return savingTroubleOf(error);
  }
}
