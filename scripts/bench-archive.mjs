// Measures the check of an archive on one thread against reading and decoding the same files.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadSources } from './sources.mjs';

/** The whole check, reading included, takes at most this many times as long as reading and decoding. */
const mostOfReading = 6;
const files = 1000;
const rounds = 8;

/**
 * @param {readonly string[]} texts documents of the usual size
 * @returns {Promise<{ reading: number, checking: number, ratio: number, most: number }>} times in ms
 */
export async function benchArchive(texts) {
  const { run } = await loadSources("export { run } from './server/src/cli/program.ts';");
  const folder = mkdtempSync(path.join(tmpdir(), 'referat-archive-'));
  try {
    const names = Array.from({ length: files }, (_, at) => path.join(folder, `${at}.referat`));
    for (const [at, name] of names.entries()) writeFileSync(name, texts[at % texts.length]);
    const plain = (text) => text;
    const terminal = {
      out: () => undefined,
      error: (text) => process.stderr.write(text),
      colors: { bold: plain, dim: plain, red: plain, yellow: plain, blue: plain },
    };
    let reading = Number.POSITIVE_INFINITY;
    let checking = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round++) {
      reading = Math.min(
        reading,
        await timeOf(() => {
          for (const name of names) new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(name));
        }),
      );
      checking = Math.min(checking, await timeOf(() => run(['check', folder], terminal)));
    }
    return { reading, checking, ratio: checking / reading, most: mostOfReading };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function timeOf(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
