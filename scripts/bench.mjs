// Prints the figures of speed, each a ratio to a baseline of the same run, and fails where one is beyond its bound.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { benchArchive } from './bench-archive.mjs';
import { benchExtremes } from './bench-extremes.mjs';
import { benchGrammar } from './bench-grammar.mjs';
import { benchIndex } from './bench-index.mjs';
import { fail, root } from './process.mjs';
import { loadSources } from './sources.mjs';

/**
 * The whole analysis costs at most this many bare scans for line breaks. The same documents are read again and again, as
 * an editor does at every keystroke: what the parser remembers of their wordings counts.
 */
const mostScans = 25;
/** Twice the text takes at most this many times as long: linear, with room for what a larger heap costs. */
const mostGrowth = 2.6;
/** Lines a second of the grammar against those of VS Code's Markdown grammar. */
const leastGrammar = 1.5;

try {
  const { parse, check, symbols, folding, extremes, rules } = await analysis();
  const folder = [path.join(root, '../shared/corpus'), path.join(root, 'samples')].find(existsSync);
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.referat'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const size = texts.reduce((sum, text) => sum + text.length, 0);

  // What tells how an item is doing: the rules on its sections and on damaged letters. The others, which look for what
  // is wrong with the text, are measured with the archive.
  const severities = Object.fromEntries(
    rules.filter(({ id }) => !/^(?:manglende|tom|beskadiget)-/.test(id)).map(({ id }) => [id, 'off']),
  );
  const analyse = (text) => {
    const referat = parse(text);
    const findings = check(referat, { severities });
    symbols(referat, findings, 'da');
    folding(referat);
  };
  const scan = (text) => {
    let count = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
    return count;
  };
  const long = texts.map((text) => text.repeat(8));
  const longer = texts.map((text) => text.repeat(16));
  const times = leastTimes({
    scan: [() => texts.forEach(scan), 200],
    analyse: [() => texts.forEach(analyse), 20],
    long: [() => long.forEach(analyse), 2],
    longer: [() => longer.forEach(analyse), 1],
  });

  const ratio = times.analyse / times.scan;
  const growth = times.longer / times.long;
  console.log(`${texts.length} documents, ${Math.round(size / 1024)} K characters`);
  console.log(`bare scan for line breaks   ${times.scan.toFixed(0)} µs`);
  console.log(
    `parse, rules on sections, outline, folding   ${times.analyse.toFixed(0)} µs = ${ratio.toFixed(1)} scans (at most ${mostScans})`,
  );
  console.log(`twice the text takes ${growth.toFixed(2)} times as long (at most ${mostGrowth})`);
  const withAllRules = (text) => check(parse(text));
  const { slowest, mostGrowth: mostOfExtremes } = benchExtremes(withAllRules, extremes);
  console.log(
    `four times as much of what no minutes are takes ${slowest.growth.toFixed(1)} times as long (at most ${mostOfExtremes}): ${slowest.name}`,
  );
  const archive = await benchArchive(texts);
  console.log(
    `check of 1000 files   ${archive.checking.toFixed(0)} ms, reading and decoding them ${archive.reading.toFixed(0)}: ${archive.ratio.toFixed(2)} times as long (at most ${archive.most})`,
  );
  const index = await benchIndex(texts);
  const { most } = index;
  console.log(
    `index of ${index.files} files, ${Math.round(index.size / 1e6)} MB, ${index.punkter} items   ${index.indexed.toFixed(0)} ms, reading and decoding them ${index.reading.toFixed(0)}: ${index.ratio.toFixed(2)} times as long (at most ${most.ratio})`,
  );
  console.log(
    `  memory ${(index.memory * 100).toFixed(1)} % of the text (at most ${most.memory * 100}); slowest search »${index.slowestQuery}« ${index.search.toFixed(0)} ms (at most ${most.search}); one file anew ${index.update.toFixed(1)} ms (at most ${most.update})`,
  );
  const grammar = await benchGrammar(texts.join('\n'));
  console.log(
    `grammar   ${Math.round(grammar.linesPerSecond)} lines/s, Markdown's ${Math.round(grammar.markdownLinesPerSecond)}: ${grammar.ratio.toFixed(2)} times as fast (at least ${leastGrammar})`,
  );
  if (
    archive.ratio > archive.most ||
    ratio > mostScans ||
    growth > mostGrowth ||
    slowest.growth > mostOfExtremes ||
    Object.entries(most).some(([name, bound]) => index[name] > bound) ||
    grammar.ratio < leastGrammar
  )
    throw new Error('a figure is beyond its bound');
} catch (error) {
  fail(error);
}

/**
 * Least processor time of each in µs, in turn so that all meet the same machine. Processor time, not the clock, and the
 * least, not the mean: other programs run too, and what they take is no figure of ours.
 */
function leastTimes(works) {
  const names = Object.keys(works);
  const times = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY]));
  const timeOf = ([work, rounds]) => {
    const before = process.cpuUsage();
    for (let round = 0; round < rounds; round++) work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / rounds;
  };
  for (let warm = 0; warm < 20; warm++) for (const name of names) timeOf(works[name]);
  for (let run = 0; run < 30; run++) {
    for (const name of names) times[name] = Math.min(times[name], timeOf(works[name]));
  }
  return times;
}

/** What is timed, from the sources as they are. */
function analysis() {
  return loadSources(`
    export { parse } from './server/src/core/parse.ts';
    export { check } from './server/src/rules/check.ts';
    export { rules } from './server/src/rules/rules.ts';
    export { symbols } from './server/src/features/symbols.ts';
    export { folding } from './server/src/features/folding.ts';
    export { extremes } from './scripts/extremes.ts';`);
}
