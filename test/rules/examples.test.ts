/** Every rule's own examples: the bad one has exactly its finding where the carets are, the good one has none. */
import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { check } from '../../server/src/rules/check.ts';
import { rules } from '../../server/src/rules/rules.ts';
import { marked, unmarked } from '../support/findings.ts';

for (const rule of rules) {
  test(`${rule.id}: the bad example`, () => {
    expect(marked(unmarked(rule.bad), { bare: true })).toBe(rule.bad);
    expect(check(parse(unmarked(rule.bad))).map((finding) => finding.rule.id)).toEqual([rule.id]);
  });

  test(`${rule.id}: the good example`, () => {
    expect(check(parse(rule.good))).toEqual([]);
  });

  test(`${rule.id}: an id, and texts in both languages`, () => {
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    for (const text of [rule.title, rule.why]) {
      expect(text.da).not.toBe('');
      expect(text.en).not.toBe('');
    }
  });
}

test('ids are unique', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
