/** Several threads: how many there are, and what is told of the files of one that dies. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createColors } from 'picocolors';
import { expect, test } from 'vitest';
import { run } from '../../server/src/cli/program.ts';
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

test('on one thread a long run still lets others have their turn: somebody may break it off', async () => {
  const files = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`${at}.referat`, '']));
  const { folder } = layOut(files);
  let turns = 0;
  let waiting = setImmediate(function next() {
    turns++;
    waiting = setImmediate(next);
  });
  const seen: number[] = [];
  const progress = () => ({ step: () => void seen.push(turns), stop: () => undefined });
  const plain = { out: () => undefined, error: () => undefined, colors: createColors(false), progress };
  await run(['check', folder], plain);
  clearImmediate(waiting);
  expect(seen).toHaveLength(120);
  expect((seen.at(-1) ?? 0) - (seen[0] ?? 0)).toBeGreaterThanOrEqual(5);
});
