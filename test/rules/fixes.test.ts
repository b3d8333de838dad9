/** Every fix does what it says: its finding is gone, it is not offered again, and nothing else changes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mutantsOf } from '../../scripts/accuracy/mutants.ts';
import { parse } from '../../server/src/core/parse.ts';
import { edited } from '../../server/src/features/effect.ts';
import { fixesAt } from '../../server/src/features/fixes.ts';
import { type CheckedFinding, check } from '../../server/src/rules/check.ts';
import { rules } from '../../server/src/rules/rules.ts';
import { knownDocuments, ownDocuments } from '../support/documents.ts';
import { unmarked } from '../support/findings.ts';

/** What is compared: two findings of one item that say the same are the same. */
function keyOf({ rule, message, punkt }: CheckedFinding): string {
  return `${rule.id} ${punkt ?? ''} ${message.da}`;
}

function findingsOf(source: string): CheckedFinding[] {
  return check(parse(source));
}

/** Applies the fix of every finding that has one, each to the document as it is. */
function verify(source: string): string[] {
  const wrong: string[] = [];
  const before = findingsOf(source);
  for (const finding of before) {
    const fix = finding.fix?.();
    if (!fix) continue;
    const { edits } = fix;
    if (edits.length === 0) wrong.push(`${keyOf(finding)}: the fix changes nothing`);
    if (edits.some(({ start, end }, at) => start > end || start < (edits[at - 1]?.end ?? 0)))
      wrong.push(`${keyOf(finding)}: the edits overlap`);
    const fixed = edited(source, edits);
    const count = (all: readonly CheckedFinding[]) => all.filter((one) => keyOf(one) === keyOf(finding)).length;
    const after = findingsOf(fixed);
    if (count(after) >= count(before)) wrong.push(`${keyOf(finding)}: still there after »${fix.title.da}«`);
  }
  return wrong;
}

for (const { id, bad } of rules) {
  test(`the bad example of ${id}`, () => expect(verify(unmarked(bad))).toEqual([]));
}

for (const document of knownDocuments()) {
  test(document.name, () => {
    expect(verify(document.source)).toEqual([]);
    for (const { source } of mutantsOf(document)) expect(verify(source)).toEqual([]);
  });
}

// The same accidents at every run, so that a failure is a change; SEED=… looks further.
/** What may have happened to a line of a document: taken away, doubled, moved down, put together with the next, cut short. */
const accidents: readonly ((lines: string[], at: number) => void)[] = [
  (lines, at) => void lines.splice(at, 1),
  (lines, at) => void lines.splice(at, 0, lines[at] ?? ''),
  (lines, at) => void lines.splice(at, 2, lines[at + 1] ?? '', lines[at] ?? ''),
  (lines, at) => void lines.splice(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`),
  (lines, at) => void lines.splice(at, 1, (lines[at] ?? '').slice(0, 6)),
];

/** What is offered for a document, whatever happened to it: each is carried out, and offered no more after it. */
function verifyOffered(source: string): string[] {
  const referat = parse(source);
  const findings = check(referat);
  const whole = { start: 0, end: source.length };
  const offered = (text: string, all = check(parse(text))) =>
    fixesAt(parse(text), {}, all, { start: 0, end: text.length }, 'da').map(
      ({ title, findings }) => `${title} ${findings.map(keyOf)}`,
    );
  return fixesAt(referat, {}, findings, whole, 'da').flatMap(({ title, edits, findings: fixed }) => {
    const name = `${title} ${fixed.map(keyOf)}`;
    if (edits.some(({ start, end }, at) => start > end || start < (edits[at - 1]?.end ?? 0)))
      return [`${name}: overlaps`];
    const count = (names: readonly string[]) => names.filter((one) => one === name).length;
    const again = offered(edited(source, edits));
    return count(again) < count(offered(source, findings)) ? [] : [`${name}: is offered again`];
  });
}

test('whatever happens to a document', () => {
  const sources = ownDocuments().map(({ source }) => source);
  const accident = fc.tuple(fc.constantFrom(...accidents), fc.double({ min: 0, max: 0.999, noNaN: true }));
  fc.assert(
    fc.property(fc.constantFrom(...sources), fc.array(accident, { minLength: 1, maxLength: 6 }), (source, happened) => {
      const lines = source.split('\n');
      for (const [happen, place] of happened) happen(lines, Math.floor(place * lines.length));
      expect(verifyOffered(lines.join('\n'))).toEqual([]);
    }),
    { numRuns: 300, seed: Number(process.env.SEED ?? 20240314) },
  );
});
