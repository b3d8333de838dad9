/** What may be told of a document while somebody writes in it: nothing of what the item is yet to get. */
import type { Referat } from '../core/model.ts';
import type { CheckedFinding } from '../rules/check.ts';

/**
 * The findings without those on sections of the item that was edited last, at the offset `edited`; all of them where
 * nobody is writing.
 */
export function whileWriting(
  findings: readonly CheckedFinding[],
  { punkter }: Referat,
  edited: number | undefined,
): readonly CheckedFinding[] {
  if (edited === undefined) return findings;
  // What is written behind an item's end belongs to it until the next one begins.
  const at = punkter.findLastIndex(({ start }) => start <= edited);
  const from = punkter[at]?.start;
  if (from === undefined) return findings;
  const to = punkter[at + 1]?.start ?? Number.POSITIVE_INFINITY;
  return findings.filter(({ rule, start }) => !rule.waits || start < from || start >= to);
}
