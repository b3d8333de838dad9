/** Compares what the rules find in a document with the findings it is known for. */
import type { KnownFinding, Truth } from './documents.ts';
import { type FoundFinding, findingKey } from './reading.ts';

/** The findings a document must have and has not, and those it has and must not. */
export interface FindingDifference {
  readonly falseAlarms: readonly FoundFinding[];
  /** `manglende-beslutning@34` */
  readonly missed: readonly string[];
  /** How many it must have. */
  readonly listed: number;
}

/** Compares with what the truth lists; what stands in the last item of a truncated document is not looked at. */
export function compareFindings(found: readonly FoundFinding[], truth: Truth): FindingDifference {
  const end = endOfTruth(truth);
  const keysOf = (findings: readonly KnownFinding[] = []) => findings.filter(({ line }) => line < end).map(findingKey);
  const listed = keysOf(truth.findings);
  const missed = new Set(listed);
  const unsure = new Set(keysOf(truth.unsureFindings));
  const falseAlarms = found.filter((finding) => {
    const key = findingKey(finding);
    return finding.line < end && !missed.delete(key) && !unsure.delete(key);
  });
  return { falseAlarms, missed: [...missed], listed: listed.length };
}

/** The first line whose findings say nothing, because the document is cut off there. */
export function endOfTruth({ truncated, punkter }: Truth): number {
  return (truncated ? punkter.at(-1)?.line : undefined) ?? Number.POSITIVE_INFINITY;
}
