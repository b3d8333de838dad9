/** Every fix does what it says: its finding is gone, it is not offered again, and nothing else changes. */
import { expect, test } from 'vitest';
import { mutantsOf } from '../../scripts/accuracy/mutants.ts';
import { parse } from '../../server/src/core/parse.ts';
import { type CheckedFinding, check } from '../../server/src/rules/check.ts';
import { rules } from '../../server/src/rules/rules.ts';
import { knownDocuments } from '../support/documents.ts';
import { applied } from '../support/edits.ts';
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
    const fixed = applied(source, edits);
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
