/** Tokenizing with the generated grammar as VS Code does: the same engine, line by line. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type StateStack } from 'vscode-textmate';
import { grammar } from '../../scripts/generate/grammar.ts';

/** A stretch of a line with its scopes, the document's own left out; `''` where nothing is coloured. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

/** Tokenizes one line of a document after another, the first call first. */
export type Tokenize = (line: string) => readonly Token[];

const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
const registry = new Registry({
  onigLib: loadWASM(wasm).then(() => ({ createOnigScanner, createOnigString })),
  loadGrammar: async () => parseRawGrammar(JSON.stringify(grammar), 'referat.json'),
});
const loaded = await registry.loadGrammar(grammar.scopeName);

/** A tokenizer at the beginning of a document. */
export function tokenizer(): Tokenize {
  if (!loaded) throw new Error('the grammar could not be loaded');
  let state: StateStack = INITIAL;
  return (line) => {
    const { tokens, ruleStack } = loaded.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      start: startIndex,
      end: Math.min(endIndex, line.length),
      scopes: scopes.slice(1),
    }));
  };
}

/** The scopes of one line by itself, each once. */
export function scopesOf(line: string): string[] {
  return [...new Set(tokenizer()(line).flatMap(({ scopes }) => scopes))];
}

/** The kind of section the line is coloured as a heading of, `punkt` for an item. */
export function headingOf(line: string): string | undefined {
  const scope = scopesOf(line).find((name) => name.startsWith('markup.heading.'));
  return scope
    ?.replace('markup.heading.', '')
    .replace(/^2\./u, '')
    .replace(/\.referat$/u, '');
}
