// Measures the grammar's speed against that of VS Code's own Markdown grammar, on the same text in the same run.
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { fail, root } from './process.mjs';
import { fetchVsCode } from './vscode.mjs';

const rounds = 15;
/** Runs before the first that counts, in which the engine compiles both grammars. */
const warmUp = 3;

/**
 * Lines a second of both grammars, medians of runs that take turns. The Markdown grammar is the one the embedded
 * VS Code carries, with every grammar it includes, as VS Code loads it.
 *
 * @param {string} text
 * @returns {Promise<{ linesPerSecond: number, markdownLinesPerSecond: number, ratio: number }>}
 */
export async function benchGrammar(text) {
  const { serverMain } = await fetchVsCode(() => {});
  const files = await grammarFiles(path.join(path.dirname(serverMain), '..', 'extensions'));
  files.set('text.referat', path.join(root, 'syntaxes', 'referat.tmLanguage.json'));
  const registry = await createRegistry(files);
  const referat = await registry.loadGrammar('text.referat');
  const markdown = await registry.loadGrammar('text.html.markdown');

  const lines = text.split(/\r?\n/);
  const times = { referat: [], markdown: [] };
  for (let round = -warmUp; round < rounds; round++) {
    const own = timeOf(referat, lines);
    const other = timeOf(markdown, lines);
    if (round < 0) continue;
    times.referat.push(own);
    times.markdown.push(other);
  }
  const linesPerSecond = lines.length / median(times.referat);
  const markdownLinesPerSecond = lines.length / median(times.markdown);
  return { linesPerSecond, markdownLinesPerSecond, ratio: linesPerSecond / markdownLinesPerSecond };
}

/** Seconds for the whole text. */
function timeOf(grammar, lines) {
  const before = performance.now();
  let state = textmate.INITIAL;
  for (const line of lines) state = grammar.tokenizeLine2(line, state).ruleStack;
  return (performance.now() - before) / 1000;
}

function median(numbers) {
  return numbers.sort((one, other) => one - other)[numbers.length >> 1];
}

async function createRegistry(files) {
  const wasm = await readFile(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  return new textmate.Registry({
    onigLib: Promise.resolve(oniguruma),
    loadGrammar: async (scope) => {
      const file = files.get(scope);
      return file === undefined ? null : textmate.parseRawGrammar(await readFile(file, 'utf8'), file);
    },
  });
}

/** The file of each grammar that the extensions in a folder contribute, by scope. */
async function grammarFiles(folder) {
  const files = new Map();
  for (const name of await readdir(folder)) {
    const manifest = await readFile(path.join(folder, name, 'package.json'), 'utf8').catch(() => '{}');
    for (const { scopeName, path: file } of JSON.parse(manifest).contributes?.grammars ?? []) {
      files.set(scopeName, path.join(folder, name, file));
    }
  }
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = process.argv.slice(2);
  if (files.length === 0) fail(new Error('usage: node scripts/bench-grammar.mjs FILE…'));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const { linesPerSecond, markdownLinesPerSecond, ratio } = await benchGrammar(texts.join('\n'));
  console.log(`grammar   ${Math.round(linesPerSecond)} lines/s`);
  console.log(`Markdown  ${Math.round(markdownLinesPerSecond)} lines/s`);
  console.log(`ratio     ${ratio.toFixed(2)}`);
}
