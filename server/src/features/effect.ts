/** What edits do to a document: tried out before they are offered or made. */
import type { Referat } from '../core/model.ts';
import { type ParseOptions, parse } from '../core/parse.ts';
import { type CheckedFinding, type CheckOptions, check } from '../rules/check.ts';
import type { Edit } from '../rules/rule.ts';

/** The text after edits that are in order and do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, newText } of edits) {
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}

/** Longer texts take longer to read once more than anybody waits for a menu. */
const longestTried = 1_000_000;

/**
 * True where the finding is gone after the edits. In a text that something happened to, what is put right in one place
 * may be read otherwise in another.
 */
export function takesAway(
  source: string,
  options: ParseOptions & CheckOptions,
  findings: readonly CheckedFinding[],
  finding: CheckedFinding,
  edits: readonly Edit[],
): boolean {
  if (source.length > longestTried) return true;
  const isSame = ({ rule, punkt, message }: CheckedFinding) =>
    rule === finding.rule && punkt === finding.punkt && message.da === finding.message.da;
  const after = check(parse(edited(source, edits), options), options);
  return after.filter(isSame).length < findings.filter(isSame).length;
}

/**
 * True where the document has the same items after the edits, with the same sections; `read` is how it is read now. Their
 * names may be others.
 */
export function readsAlike(read: Referat, options: ParseOptions, edits: readonly Edit[]): boolean {
  return outlineOf(parse(edited(read.source, edits), options)) === outlineOf(read);
}

function outlineOf({ type, punkter, contents }: Referat): string {
  const items = punkter.map(({ closed, sections }) =>
    [closed, ...sections.map(({ kind, children }) => `${kind} ${children.length}`)].join(),
  );
  return [type, contents?.entries.length, ...items].join('\n');
}
