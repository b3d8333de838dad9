/** Which fixes are offered where, with findings made up for it. */
import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { fixesAt } from '../../server/src/features/fixes.ts';
import { type CheckedFinding, check as checkRules } from '../../server/src/rules/check.ts';
import type { Edit } from '../../server/src/rules/rule.ts';
import { tomBeslutning } from '../../server/src/rules/tomBeslutning.ts';
import { tomIndstilling } from '../../server/src/rules/tomIndstilling.ts';

const text = 'abcdefghij';

/** A finding on `part` of the text, with a fix where edits are given: what stands there, and what is to. */
function finding(part: string, edits?: Readonly<Record<string, string>>, rule = tomBeslutning): CheckedFinding {
  const at = (what: string) => ({ start: text.indexOf(what), end: text.indexOf(what) + what.length });
  const title = { da: `ret ${part}`, en: `fix ${part}` };
  const made: Edit[] = Object.entries(edits ?? {}).map(([what, newText]) => ({ ...at(what), newText }));
  return {
    ...at(part),
    rule,
    severity: 'warning',
    message: title,
    ...(edits && { fix: () => ({ title, edits: made }), safe: true }),
  };
}

/** The titles of what is offered at `part`, and the text after each. */
function check(findings: readonly CheckedFinding[], part: string, expected: Readonly<Record<string, string>>): void {
  const place = { start: text.indexOf(part), end: text.indexOf(part) + part.length };
  const after = (edits: readonly Edit[]) =>
    edits.reduceRight((known, { start, end, newText }) => known.slice(0, start) + newText + known.slice(end), text);
  const offered = fixesAt(parse(text), {}, findings, place, 'da').map(({ title, edits }) => [title, after(edits)]);
  expect(Object.fromEntries(offered)).toEqual(expected);
}

test('those of the findings at the place, and all of the same rule', () => {
  const findings = [finding('ab', { ab: 'AB' }), finding('ef', { ef: 'EF' }), finding('j', { j: 'J' }, tomIndstilling)];
  check(findings, 'b', { 'ret ab': 'ABcdefghij', 'Ret alle 2 fund af »Tom beslutning«': 'ABcdEFghij' });
  check(findings, 'j', { 'ret j': 'abcdefghiJ' });
  check(findings, 'h', {});
});

test('a finding without a fix offers nothing', () => {
  check([finding('ab'), finding('cd', { cd: 'CD' })], 'abcd', { 'ret cd': 'abCDefghij' });
});

test('changes of one place are not made twice, in whatever order they come', () => {
  const findings = [finding('ab', { gh: 'GH', ab: 'AB' }), finding('cd', { bc: 'BC' }), finding('ef', { ef: 'EF' })];
  check(findings, 'f', { 'ret ef': 'abcdEFghij', 'Ret alle 2 fund af »Tom beslutning«': 'ABcdEFGHij' });
});

test('one that would not take its finding away is not offered', () => {
  const incomplete = 'REFERAT Havneudvalget d. 14-03-2024\n\nPunkt 1: Ny kran\n\nIndstilling\n\nAt kranen skiftes.\n';
  const referat = parse(incomplete);
  const [missing] = checkRules(referat);
  if (!missing) throw new Error('nothing is missing');
  const place = { start: 0, end: incomplete.length };
  const edit = (newText: string) => [{ start: incomplete.length, end: incomplete.length, newText }];
  const offered = (newText: string) => {
    const finding = { ...missing, fix: () => ({ title: missing.message, edits: edit(newText) }) };
    return fixesAt(referat, {}, [finding], place, 'da').length;
  };
  expect(offered('\nBeslutning\n\nGodkendt.\n')).toBe(1);
  expect(offered('\nVejret er fint, og kranen står godt.\n')).toBe(0);
});
