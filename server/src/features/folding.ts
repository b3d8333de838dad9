/** What can be folded: the contents, each item, each section and each sub-heading with its text. */
import type { Referat, Span } from '../core/model.ts';

/** Every foldable stretch, from the start of its heading to the end of its last line that is not blank. */
export function folding({ contents, punkter }: Referat): Span[] {
  const spans: Span[] = [];
  if (contents) spans.push({ start: contents.start, end: contents.end });
  for (const punkt of punkter) {
    spans.push({ start: punkt.start, end: punkt.end });
    for (const section of punkt.sections) {
      if (section.body.start === section.body.end) continue;
      spans.push({ start: section.start, end: section.end });
      for (const { start, end } of section.children) spans.push({ start, end });
    }
  }
  return spans;
}
