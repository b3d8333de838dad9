/** What a growing selection takes in: word, sentence, paragraph, sub-heading, section, item, document. */
import type { Referat, Span } from '../core/model.ts';
import { punktAt } from '../core/query.ts';
import { abbreviations } from '../vocabulary/phrases.ts';

/** The spans around an offset, the smallest first, each inside the next and larger than the one before. */
export function selectionRanges(referat: Referat, offset: number): Span[] {
  const { source, punkter, contents, header } = referat;
  const line = paragraphAt(source, offset);
  const punkt = punktAt(punkter, offset) ?? punktAt(punkter, offset - 1);
  const section = punkt?.sections.find((one) => holds(one, offset));
  const spans: (Span | undefined)[] = [
    wordAt(source, offset),
    line && sentenceAt(source, line, offset),
    line,
    section?.children.find((one) => holds(one, offset)),
    section?.body,
    section,
    punkt,
    [contents, header].find((one) => one && one.start < one.end && holds(one, offset)),
    { start: 0, end: source.length },
  ];
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (!span || !holds(span, offset) || (last && !isLarger(span, last))) continue;
    found.push({ start: span.start, end: span.end });
  }
  return found;
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function isLarger(span: Span, than: Span): boolean {
  return span.start <= than.start && span.end >= than.end && span.end - span.start > than.end - than.start;
}

/** A soft hyphen is part of its word. */
const letter = /[\p{L}\p{M}\p{N}\u00ad]/u;
const longestWord = 100;

function wordAt(source: string, offset: number): Span | undefined {
  let start = offset;
  let end = offset;
  while (start > 0 && offset - start < longestWord && letter.test(source.charAt(start - 1))) start--;
  while (end < source.length && end - offset < longestWord && letter.test(source.charAt(end))) end++;
  return start < end ? { start, end } : undefined;
}

/** The line without the white space around it; undefined where it is blank. */
function paragraphAt(source: string, offset: number): Span | undefined {
  const before = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
  const behind = /[\n\r]|$/u.exec(source.slice(offset))?.index ?? 0;
  const text = source.slice(before, offset + behind);
  const bare = text.trim();
  if (bare === '') return undefined;
  const start = before + text.indexOf(bare);
  return { start, end: start + bare.length };
}

const abbreviated = new Set(abbreviations);

function sentenceAt(source: string, { start, end }: Span, offset: number): Span {
  const text = source.slice(start, end);
  let from = 0;
  for (const match of text.matchAll(/[.!?]\s+(?=\p{Lu})/gu)) {
    const stop = match.index + 1;
    const word = /(\S*)[.!?]$/u.exec(text.slice(from, stop))?.[1]?.toLowerCase() ?? '';
    // `kl. 14. Marts` and `jf. Lov om …` end no sentence.
    if (abbreviated.has(word) || /^\d{1,2}$/u.test(word)) continue;
    if (start + stop >= offset) return { start: start + from, end: start + stop };
    from = match.index + match[0].length;
  }
  return { start: start + from, end };
}
