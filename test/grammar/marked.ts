/** Documents whose lines are followed by marks of what the grammar must make of them. */
import { expect } from 'vitest';
import { tokenizer } from './tokens.ts';

/**
 * Below a line, `^^^ scope scope` says that every letter above the carets has these scopes (without the final
 * `.referat`), and `^^^ -` that it has none. What stands above `^^^ only scope` has no other.
 */
export function check(document: string): void {
  const tokenize = tokenizer();
  let line = '';
  let scopesAt: string[][] = [];
  const problems: string[] = [];
  for (const text of document.split('\n')) {
    const mark = /^( *)(\^+) (only )?(.+)$/u.exec(text);
    if (!mark) {
      line = text;
      scopesAt = [];
      for (const { start, end, scopes } of tokenize(line))
        for (let at = start; at < end; at++) scopesAt[at] = [...scopes];
      continue;
    }
    const [, indent = '', carets = '', only, names = ''] = mark;
    const wanted = names === '-' ? [] : names.split(' ').map((name) => `${name}.referat`);
    for (let at = indent.length; at < indent.length + carets.length; at++) {
      const found = scopesAt[at] ?? [];
      const exact = names === '-' || only !== undefined;
      if (wanted.every((name) => found.includes(name)) && (!exact || found.length === wanted.length)) continue;
      problems.push(`${line}\n${text}\n«${line[at]}» is ${found.join(' ') || 'plain'}`);
      break;
    }
  }
  expect(problems).toEqual([]);
}
