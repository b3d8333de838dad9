/** Findings by line, and how those of a document differ from the ones it is known for. */
import { lineTable } from '../../server/src/cli/lineTable.ts';
import { parse } from '../../server/src/core/parse.ts';
import { check } from '../../server/src/rules/check.ts';
import type { Severity } from '../../server/src/rules/rule.ts';
import type { KnownFinding, Truth } from './documents.ts';

/** What the rules found, at a 1-based line. */
export interface FoundFinding {
  readonly rule: string;
  readonly line: number;
  readonly severity: Severity;
  readonly message: string;
}

/** Every finding of a text, in order. */
export function findingsOf(source: string): FoundFinding[] {
  const table = lineTable(source);
  return check(parse(source)).map(({ rule, start, severity, message }) => ({
    rule: rule.id,
    line: table.line(start),
    severity,
    message: message.da,
  }));
}

/** A finding without its wording: `manglende-beslutning@34` is what two of them are compared by. */
export function findingKey({ rule, line }: { readonly rule: string; readonly line: number }): string {
  return `${rule}@${line}`;
}

/** The findings a document must have and has not, and those it has and must not. */
export interface FindingDifference {
  readonly falseAlarms: readonly FoundFinding[];
  /** `manglende-beslutning@34` */
  readonly missed: readonly string[];
}

/** Compares with what the truth lists; what stands in the last item of a truncated document is not looked at. */
export function compareFindings(found: readonly FoundFinding[], truth: Truth): FindingDifference {
  const end = endOfTruth(truth);
  const keysOf = (findings: readonly KnownFinding[] = []) => findings.filter(({ line }) => line < end).map(findingKey);
  const missed = new Set(keysOf(truth.findings));
  const unsure = new Set(keysOf(truth.unsureFindings));
  const falseAlarms = found.filter((finding) => {
    const key = findingKey(finding);
    return finding.line < end && !missed.delete(key) && !unsure.delete(key);
  });
  return { falseAlarms, missed: [...missed] };
}

/** The first line whose findings say nothing, because the document is cut off there. */
export function endOfTruth({ truncated, punkter }: Truth): number {
  return (truncated ? punkter.at(-1)?.line : undefined) ?? Number.POSITIVE_INFINITY;
}
