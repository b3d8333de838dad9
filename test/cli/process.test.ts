/** The bundled command as a process of its own: standard input, threads, what must not be read or changed, a reader that stops early. */
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const incomplete = 'REFERAT Kulturudvalget d. 14-03-2024\n\nPunkt 7: Nyt gulv\n\nIndstilling\n\nAt gulvet skiftes.\n';
/** Enough for several batches on each of two threads, and for a line of progress. */
const count = 120;

let folder: string;
let command: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'referat-cli-'));
  command = join(folder, 'cli.js');
  await promisify(execFile)(process.execPath, ['esbuild.mjs', '--outdir', folder]);
  for (let number = 0; number < count; number++) {
    const text = incomplete.replace('Punkt 7', `Punkt ${number + 1}`);
    await writeFile(join(folder, `${String(number).padStart(3, '0')}.referat`), text);
  }
  await writeFile(join(folder, 'zzz.referat'), Buffer.from([0, 1, 2]));
  await writeFile(join(folder, 'tom.json'), '{}');
  await writeFile(join(folder, '.referatrc.json'), '{ "rules": { "findes-ikke": "off" } }');
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command in the folder, as another user where `uid` names one. */
function run(args: readonly string[], input = '', uid?: number): Promise<{ code: number; out: string; error: string }> {
  return new Promise((resolve) => {
    const options = { cwd: folder, ...(uid !== undefined && { uid }) };
    const child = execFile(process.execPath, [command, ...args], options, (error, out, errors) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, error: errors }),
    );
    child.stdin?.end(input);
  });
}

test('two threads tell what one tells, in the same order, and each mistake of a configuration once', async () => {
  const alone = await run(['check', '--threads', '1', '.']);
  const together = await run(['check', '--threads', '2', '.']);
  expect(together).toEqual(alone);
  expect(alone.code).toBe(2);
  expect(alone.out.split('\n').at(-2)).toBe(`${count} fund i ${count} filer`);
  expect(alone.error.split('\n').map((line) => line.slice(0, 32))).toEqual([
    expect.stringMatching(/^referat: \.referatrc\.json:1:\d+/u),
    'referat: zzz.referat: er ikke en',
    '',
  ]);
});

test('standard input, with the name and the configuration of a file', async () => {
  await expect(run(['check', '-'], incomplete)).resolves.toMatchObject({
    out: expect.stringMatching(/^<stdin>:3:1: advarsel: .*\n.*\n.*\n1 fund i 1 fil\n$/u),
  });
  const { out } = await run(['check', '--format', 'json', '--stdin-name', 'nyt/a.referat', '-'], incomplete);
  expect(JSON.parse(out).findings).toMatchObject([{ file: 'nyt/a.referat', rule: 'manglende-beslutning' }]);
});

test('a folder that must not be looked into is told of, and a file that must not be changed is left alone', async () => {
  const own = join(folder, 'adgang');
  await mkdir(join(own, 'lukket'), { recursive: true });
  const damaged = incomplete.replace('Indstilling', 'Instilling');
  await writeFile(join(own, 'a.referat'), damaged);
  await chmod(join(own, 'a.referat'), 0o444);
  await chmod(join(own, 'lukket'), 0);
  await chmod(folder, 0o755);
  // Root may look into everything, so somebody else does.
  const uid = process.getuid?.() === 0 ? 65_534 : undefined;
  const { code, error } = await run(
    ['check', '--fix', '--config', command.replace('cli.js', 'tom.json'), 'adgang'],
    '',
    uid,
  );
  await chmod(join(own, 'lukket'), 0o755);
  expect({ code, error }).toEqual({
    code: 2,
    error:
      'referat: adgang/lukket: må ikke læses (manglende adgang)\nreferat: adgang/a.referat: må ikke ændres (manglende adgang)\n',
  });
  expect(await readFile(join(own, 'a.referat'), 'utf8')).toBe(damaged);
});

test('a reader that stops early ends the work without a word', async () => {
  const { stdout, stderr } = await promisify(execFile)(
    '/bin/sh',
    ['-c', `"${process.execPath}" "${command}" check . | head -n 1`],
    { cwd: folder },
  );
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stderr.split('\n').filter((line) => line !== '' && !line.startsWith('referat: '))).toEqual([]);
});
