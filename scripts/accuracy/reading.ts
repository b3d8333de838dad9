/** What parser and rules read in a text, by line: its outline and its findings. */
import { lineTable } from '../../server/src/cli/lineTable.ts';
import { parse } from '../../server/src/core/parse.ts';
import { type OutlineDocument, outline } from '../../server/src/features/outline.ts';
import { check } from '../../server/src/rules/check.ts';
import type { Severity } from '../../server/src/rules/rule.ts';

/** The outline of a text, as the command line prints it. */
export function outlineOf(source: string, file = 'prøve.referat'): OutlineDocument {
  return outline(parse(source), file, lineTable(source).line);
}

/** What the rules found, at a 1-based line. */
export interface FoundFinding {
  readonly rule: string;
  readonly line: number;
  readonly severity: Severity;
  readonly message: string;
}

/** The rules that say how well a document was read; the others find what is wrong with the document itself. */
const measured: readonly string[] = [
  'manglende-beslutning',
  'manglende-indstilling',
  'tom-beslutning',
  'tom-indstilling',
  'beskadiget-tekst',
];

/** The findings of a text by the rules that are measured, in order. */
export function findingsOf(source: string): FoundFinding[] {
  return allFindingsOf(source).filter(({ rule }) => measured.includes(rule));
}

/** The findings of a text by every rule, in order. */
export function allFindingsOf(source: string): FoundFinding[] {
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
