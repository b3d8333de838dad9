/** Documents with their expected findings written below the place: `^^^` and, behind it, the rule. */
import { lineTable } from '../../server/src/cli/lineTable.ts';
import { parse } from '../../server/src/core/parse.ts';
import { type CheckOptions, check } from '../../server/src/rules/check.ts';

/** A line of carets, with or without what is expected there. */
const marker = /^(\s*)(\^+)(?:\s+(.*))?$/u;

/** The document with every marker line taken out. */
export function unmarked(text: string): string {
  return text
    .split('\n')
    .filter((line) => !marker.test(line))
    .join('\n');
}

/** The document with a marker line below each finding: rule and severity, or nothing where `bare`. */
export function marked(
  source: string,
  { bare = false, ...options }: CheckOptions & { readonly bare?: boolean } = {},
): string {
  const table = lineTable(source);
  const lines = source.split('\n');
  const findings = check(parse(source), options);
  // From the end, so that inserted lines move nothing that is still to come.
  for (const { start, end, rule, severity } of [...findings].reverse()) {
    const carets = `${' '.repeat(table.column(start) - 1)}${'^'.repeat(end - start)}`;
    lines.splice(table.line(start), 0, bare ? carets : `${carets} ${rule.id} ${severity}`);
  }
  return lines.join('\n');
}
