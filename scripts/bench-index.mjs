// Measures the index of a folder of ten thousand documents: time, memory, a search, one changed file.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadSources } from './sources.mjs';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

const files = 10_000;
/** So many documents have met nearly all of the program. */
const warmUp = 40;
/** The figures, each with its bound: how often the time to read and decode, part of the text's size, milliseconds. */
const most = { ratio: 5, memory: 0.1, search: 50, update: 10 };
const queries = [
  'gulv',
  'budgetopfølgning',
  'budgetopfoelgning',
  'godkendelse af',
  'kommunal plan',
  'e',
  'orientring',
  'xyz',
];

/**
 * @param {readonly string[]} texts documents of the usual size
 * @returns the figures, and under `most` what each may be
 */
export async function benchIndex(texts) {
  const { createIndexing, createSearch, readUri, readSettings } = await loadSources(`
    export { createIndexing } from './server/src/lsp/indexing.ts';
    export { createSearch } from './server/src/archive/search.ts';
    export { readUri } from './server/src/node/read.ts';
    export { readSettings } from './server/src/lsp/settings.ts';`);
  const folder = mkdtempSync(path.join(tmpdir(), 'referat-index-'));
  try {
    let size = 0;
    const names = Array.from({ length: files }, (_, at) => path.join(folder, `${at}.referat`));
    for (const [at, name] of names.entries()) {
      const text = anotherText(texts[at % texts.length], at);
      size += Buffer.byteLength(text);
      writeFileSync(name, text);
    }
    const uris = names.map((name) => pathToFileURL(name).href);
    const settings = readSettings(undefined, undefined, () => undefined);
    const indexingOf = (list) =>
      createIndexing({
        list: async () => list,
        read: async (uri) => (await readUri(uri))?.text,
        settings: async () => settings,
        open: () => undefined,
        progress: () => undefined,
        changed: () => undefined,
      });
    const indexing = indexingOf(uris);
    const reading = await cpuTimeOf(() => {
      for (const name of names) new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(name));
    });
    // What the engine compiles of the program is the same for ten documents as for ten thousand, and no part of an index.
    const few = indexingOf(uris.slice(0, warmUp));
    await few.refresh();
    await few.idle();
    createSearch(few.archive).find(queries[0], 100);
    collect();
    const before = process.memoryUsage().heapUsed;
    const indexed = await cpuTimeOf(async () => {
      await indexing.refresh();
      await indexing.idle();
    });
    const search = createSearch(indexing.archive);
    search.find(queries[0], 100);
    collect();
    const memory = process.memoryUsage().heapUsed - before;
    const searches = queries.map((query) => timeOf(() => search.find(query, 100)));
    const updates = [];
    for (const uri of uris.slice(0, 50)) {
      const begun = performance.now();
      indexing.look(uri);
      await indexing.idle();
      updates.push(performance.now() - begun);
    }
    return {
      files,
      size,
      punkter: [...indexing.archive.meetings()].reduce((sum, { punkter }) => sum + punkter.length, 0),
      reading,
      indexed,
      ratio: indexed / reading,
      memory: memory / size,
      search: Math.max(...searches.map(({ time }) => time)),
      slowestQuery: queries[searches.findIndex(({ time }, _, all) => time === Math.max(...all.map((one) => one.time)))],
      update: Math.max(...updates),
      most,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same document of another year and another case, as no two of an archive are alike. */
function anotherText(text, at) {
  const year = 2003 + (at % 20);
  return text
    .replace(/\b20[012]\d\b/g, String(year))
    .replace(/^(Punkt \d+: .*)$/gm, (heading) => `${heading} nr. ${at} ${text.charAt(at % text.length)}`)
    .replace(/-(\d{1,4})-(\d{2})$/gm, `-${at}-$2`);
}

function timeOf(work) {
  const begun = performance.now();
  work();
  return { time: performance.now() - begun };
}

async function cpuTimeOf(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
