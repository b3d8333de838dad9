// Prints the figures of speed, each a ratio to a baseline of the same run, and fails where one is beyond its bound.
//
// Each part runs in a process of its own, as each of the programs it stands for does: from so much compiled code on the
// engine no longer compiles the expressions it meets, and what runs last would be measured several times too slow.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchAnalysis } from './bench-analysis.mjs';
import { benchArchive } from './bench-archive.mjs';
import { benchExtremes } from './bench-extremes.mjs';
import { benchGrammar } from './bench-grammar.mjs';
import { benchIndex } from './bench-index.mjs';
import { fail, root, runNode } from './process.mjs';
import { loadSources } from './sources.mjs';

/** Lines a second of the grammar against those of VS Code's Markdown grammar. */
const leastGrammar = 1.5;

/** Each prints its figures, and gives true where they are within their bounds. */
const parts = { analysis, extremes, archive, index, grammar };

const [part] = process.argv.slice(2);
try {
  if (part === undefined) await all();
  else if (!(part in parts)) throw new Error(`no part is called ${part}: ${Object.keys(parts).join(', ')}`);
  else if (!(await parts[part](documents()))) process.exitCode = 1;
} catch (error) {
  fail(error);
}

async function all() {
  const texts = documents();
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(`${texts.length} documents, ${Math.round(size / 1024)} K characters`);
  let areWithin = true;
  for (const name of Object.keys(parts)) {
    try {
      await runNode([fileURLToPath(import.meta.url), name], { show: true });
    } catch {
      areWithin = false;
    }
  }
  if (!areWithin) throw new Error('a figure is beyond its bound');
}

/** The documents that are measured with. */
function documents() {
  const folder = [path.join(root, '../shared/corpus'), path.join(root, 'samples')].find(existsSync);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.referat'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

async function analysis(texts) {
  const found = benchAnalysis(texts, await sources());
  console.log(`bare scan for line breaks   ${found.scan.toFixed(0)} µs`);
  console.log(
    `parse, rules on sections, outline, folding   ${found.analysed.toFixed(0)} µs = ${found.ratio.toFixed(1)} scans (at most ${found.mostScans})`,
  );
  console.log(`twice the text takes ${found.growth.toFixed(2)} times as long (at most ${found.mostGrowth})`);
  return found.ratio <= found.mostScans && found.growth <= found.mostGrowth;
}

async function extremes() {
  const { parse, check, extremes: texts } = await sources();
  const { slowest, mostGrowth } = benchExtremes((text) => check(parse(text)), texts);
  console.log(
    `four times as much of what no minutes are takes ${slowest.growth.toFixed(1)} times as long (at most ${mostGrowth}): ${slowest.name}`,
  );
  return slowest.growth <= mostGrowth;
}

async function archive(texts) {
  const found = await benchArchive(texts);
  console.log(
    `check of 1000 files   ${found.checking.toFixed(0)} ms, reading and decoding them ${found.reading.toFixed(0)}: ${found.ratio.toFixed(2)} times as long (at most ${found.most})`,
  );
  return found.ratio <= found.most;
}

async function index(texts) {
  const found = await benchIndex(texts);
  const { most } = found;
  console.log(
    `index of ${found.files} files, ${Math.round(found.size / 1e6)} MB, ${found.punkter} items   ${found.indexed.toFixed(0)} ms, reading and decoding them ${found.reading.toFixed(0)}: ${found.ratio.toFixed(2)} times as long (at most ${most.ratio})`,
  );
  console.log(
    `  memory ${(found.memory * 100).toFixed(1)} % of the text (at most ${most.memory * 100}); slowest search »${found.slowestQuery}« ${found.search.toFixed(0)} ms (at most ${most.search}); one file anew ${found.update.toFixed(1)} ms (at most ${most.update})`,
  );
  return Object.entries(most).every(([name, bound]) => found[name] <= bound);
}

async function grammar(texts) {
  const found = await benchGrammar(texts.join('\n'));
  console.log(
    `grammar   ${Math.round(found.linesPerSecond)} lines/s, Markdown's ${Math.round(found.markdownLinesPerSecond)}: ${found.ratio.toFixed(2)} times as fast (at least ${leastGrammar})`,
  );
  return found.ratio >= leastGrammar;
}

/** What is timed, from the sources as they are. */
function sources() {
  return loadSources(`
    export { parse } from './server/src/core/parse.ts';
    export { check } from './server/src/rules/check.ts';
    export { rules } from './server/src/rules/rules.ts';
    export { symbols } from './server/src/features/symbols.ts';
    export { folding } from './server/src/features/folding.ts';
    export { extremes } from './scripts/extremes.ts';`);
}
