/** Carrying out edits. */
import type { Edit } from '../../server/src/rules/rule.ts';

/** The text after edits that are in order and do not overlap. */
export function applied(source: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const { start, end, newText } of edits) {
    text += source.slice(at, start) + newText;
    at = end;
  }
  return text + source.slice(at);
}
