/** The `referat` command, called in this process on files laid out for one test. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createColors } from 'picocolors';
import { onTestFinished } from 'vitest';
import { run } from '../../server/src/cli/program.ts';

/** What a call answers. The folder of the files is left out of every path in it. */
export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Files of one test in a folder of their own. */
export interface Files {
  /** Calls the command in their folder; `{}` in arguments is that folder, `input` what stands on standard input. */
  call(args: string, input?: Uint8Array | string): Promise<Answer>;
  /** The bytes of one of them as they are now. */
  read(name: string): Buffer;
  readonly folder: string;
}

/** Lays out files, a name with `/` in folders. */
export function layOut(files: Readonly<Record<string, string | Uint8Array>>): Files {
  const folder = mkdtempSync(join(tmpdir(), 'referat-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return {
    folder,
    read: (name) => readFileSync(join(folder, name)),
    async call(args, input = '') {
      let out = '';
      let error = '';
      const code = await run(
        args.split(' ').map((argument) => argument.replace('{}', folder)),
        {
          out: (text) => (out += text),
          error: (text) => (error += text),
          colors: createColors(false),
          input: Readable.from([Buffer.from(input)]),
        },
      );
      const tidy = (text: string) => text.replaceAll(`${folder}/`, '').replaceAll(folder, '{}');
      return { code, out: tidy(out), error: tidy(error) };
    },
  };
}

/** Lays out files and calls the command once. */
export function call(files: Readonly<Record<string, string | Uint8Array>>, args: string): Promise<Answer> {
  return layOut(files).call(args);
}
