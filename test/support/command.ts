/** The `referat` command, called in this process on files laid out for one test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createColors } from 'picocolors';
import { onTestFinished } from 'vitest';
import { run } from '../../server/src/cli/program.ts';

/** What a call answers. The folder of the files is left out of every path in it. */
export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Lays out files (a name with `/` in folders), calls the command in their folder; `{}` in arguments is that folder. */
export async function call(files: Readonly<Record<string, string | Uint8Array>>, args: string): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'referat-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  let out = '';
  let error = '';
  const code = await run(
    args.split(' ').map((argument) => argument.replace('{}', folder)),
    { out: (text) => (out += text), error: (text) => (error += text), colors: createColors(false) },
  );
  const tidy = (text: string) => text.replaceAll(`${folder}/`, '').replaceAll(folder, '{}');
  return { code, out: tidy(out), error: tidy(error) };
}
