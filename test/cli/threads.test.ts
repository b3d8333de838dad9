/** Several threads: how many there are, and what is told of the files of one that dies. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkOnThreads, threadsFor } from '../../server/src/cli/threads.ts';
import { layOut } from '../support/command.ts';

test.each([
  [1, 8, undefined, 1],
  [1999, 8, undefined, 1],
  [2000, 8, undefined, 2],
  [100_000, 8, undefined, 8],
  [100_000, 64, undefined, 8],
  [100_000, 1, undefined, 1],
  [100, 1, 3, 3],
  [10, 8, 3, 1],
  [100_000, 2, 1000, 8],
])('%i files on %i processors, %s wanted: %i', (files, processors, wanted, expected) => {
  expect(threadsFor(files, { script: '', processors }, wanted)).toBe(expected);
});

test('a thread that dies takes no other file with it, and no line of its own', async () => {
  const pool = JSON.stringify(createRequire(import.meta.url).resolve('workerpool'));
  const { folder } = layOut({ 'dies.cjs': `require(${pool}).worker({ check: () => process.exit(3) });` });
  const files = Array.from({ length: 45 }, (_, at) => `${at}.referat`);
  const checked: string[] = [];
  const machine = { script: join(folder, 'dies.cjs'), processors: 2 };
  for await (const { file, trouble } of checkOnThreads(files, { language: 'da', rule: {} }, machine, 2)) {
    expect(trouble?.split('\n')).toHaveLength(1);
    expect(trouble).toMatch(new RegExp(`^${file}: kunne ikke kontrolleres \\(`));
    checked.push(file);
  }
  expect(checked).toEqual(files);
});
