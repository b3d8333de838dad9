/** What holds for the grammar as a whole: its form, its scopes and how it takes lines nobody would write. */
import { expect, test } from 'vitest';
import { grammar } from '../../scripts/generate/grammar.ts';
import { tokenizer } from './tokens.ts';

const rules = Object.values(grammar.repository);
const scopes = [
  ...new Set(rules.flatMap(({ captures }) => Object.values(captures).flatMap(({ name }) => name.split(' ')))),
];

test('no rule spans lines', () => {
  expect(rules.filter((rule) => 'begin' in rule || 'end' in rule || 'while' in rule)).toEqual([]);
});

test('scopes are those every theme colours, and end in the name of the language', () => {
  const standard =
    /^(?:markup\.(?:heading|bold|italic|underline\.link)|keyword\.(?:control|other)|entity\.name\.(?:function|section|type)|support\.type|variable\.other|constant\.numeric|storage\.modifier|string\.(?:unquoted|other\.link)|punctuation\.(?:definition|separator))\.[\w.-]*\.referat$/u;
  expect(scopes.filter((scope) => !standard.test(scope.replace(/\.referat$/u, '.x.referat')))).toEqual([]);
});

test('a group captures only where it has a scope', () => {
  for (const { match, captures } of rules) {
    const groups = match.replace(/\\.|\[[^\]]*\]/gu, '').match(/\((?!\?)/gu) ?? [];
    expect(groups.length).toBe(Object.keys(captures).length);
  }
});

const endless = [
  'a',
  'Ord og ',
  '*a',
  '[a](',
  '<https://',
  '1.',
  '1 ',
  '\t1',
  '....',
  'Social-, ',
  'indstiller ',
  'Økonomiske ',
];
const starts = [
  '',
  'Punkt 1: ',
  'Beslutning fra ',
  'Afbud: ',
  'Social-, Sundheds- og ',
  'Udvalget for ',
  'Sagsnr.: ',
  '   ',
];

test('an endless line takes time in proportion to its length', () => {
  const time = (line: string) => {
    const before = performance.now();
    tokenizer()(line);
    return performance.now() - before;
  };
  const slow = starts.flatMap((start) =>
    endless.flatMap((piece) => {
      const line = (length: number) => start + piece.repeat(Math.ceil(length / piece.length));
      // The bound is far above what it takes, and far below what anything but linear would.
      const taken = time(line(20_000));
      return taken > 1000 ? [`${start}${piece}: ${Math.round(taken)} ms`] : [];
    }),
  );
  expect(slow).toEqual([]);
});
