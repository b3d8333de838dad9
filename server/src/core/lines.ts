/** What shape each line has, from its first character, its tabs and its neighbours alone: no vocabulary yet. */
import { setsAt } from './letters.ts';
import type { Span } from './model.ts';

/**
 * The coarse shape of a line. A `word` line begins with a letter and may be a heading; `sentence` begins so too but is
 * too long or ends too much like prose to be one.
 */
export type LineShape = 'word' | 'sentence' | 'number' | 'bullet' | 'table' | 'other';

/** A line that is not blank, trimmed: `start` is its first letter, `end` the offset after its last. */
export interface Line extends Span {
  readonly shape: LineShape;
  /** True where a blank line, or nothing, stands before it. */
  readonly gapBefore: boolean;
  /** True where white space stands before its first letter. */
  readonly indented: boolean;
  /** The sets of words one of which it may begin with, as `setsAt` gives them: asked for so often that they are kept. */
  readonly begins: number;
}

/** Longer lines are prose: the longest headings seen name a director and three departments. */
const longestHeading = 200;

/** Every line of the source that is not blank, in order. Lines end at LF, CRLF or a lone CR, which may be mixed. */
export function scanLines(source: string): Line[] {
  const text = withLineFeeds(source);
  const lines: Line[] = [];
  const length = text.length;
  // Tabs are found ahead of the loop: a search inside it, on whatever condition, is one that the engine may carry out
  // for every line and to the end of the text.
  const tabs = positionsOf(text, '\t');
  let nextTab = 0;
  let gapBefore = true;
  for (let position = 0; position <= length; ) {
    // A blank line, as every other mostly is, needs no search.
    let lineEnd = position < length && text.charCodeAt(position) === 10 ? position : text.indexOf('\n', position);
    if (lineEnd === -1) lineEnd = length;
    let start = position;
    while (start < lineEnd && isSpace(text.charCodeAt(start))) start++;
    if (start === lineEnd) {
      gapBefore = true;
    } else {
      let end = lineEnd;
      while (isSpace(text.charCodeAt(end - 1))) end--;
      // # and * before the words of a heading are left of an export through Markdown.
      const first = text.charCodeAt(start);
      if (first === 60 || text.charCodeAt(end - 1) === 62) {
        const bare = withoutTags(text, start, end);
        start = bare.start;
        end = bare.end;
      } else if (first === 35 || first === 42) {
        const bare = withoutMarkdown(text, start, end);
        start = bare.start;
        end = bare.end;
      }
      while ((tabs[nextTab] ?? length) < position) nextTab++;
      const shape = isTable(text, tabs, nextTab, position, end) ? 'table' : lineShape(text, start, end);
      const indented = start > position && isIndented(text, position, start);
      lines.push({ start, end, shape, gapBefore, indented, begins: setsAt(source, start) });
      gapBefore = false;
    }
    position = lineEnd + 1;
  }
  return lines;
}

/** The text with LF for a lone CR, which ends the lines of old exports: as long as before, so that offsets stay. */
function withLineFeeds(source: string): string {
  // The CR of a CRLF ends no line: it is trimmed with the spaces.
  return source.includes('\r') ? source.replace(/\r(?!\n)/g, '\n') : source;
}

const markdown = /^(?:#{1,6}\s+)?(\*\*|__)?(?=\S)/u;

/** What is left of a line without `## ` before it and `**` around it; the same where they are no marks. */
function withoutMarkdown(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const match = markdown.exec(text.slice(start, Math.min(end, start + 16)));
  const [marks = '', strong = ''] = match ?? [];
  let last = end;
  if (strong !== '' && text.endsWith(strong, end)) {
    last = end - strong.length;
    while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
  }
  return start + marks.length < last ? { start: start + marks.length, end: last } : { start, end };
}

const tag = '<\\/?(?:br|strong|em|b|i|p)\\s?\\/?>';
const tagsBefore = new RegExp(`^(?:${tag}\\s*)+`, 'iu');
const tagsBehind = new RegExp(`(?:\\s*${tag})+$`, 'iu');
/** No line has more tags than so many characters hold. */
const longestTags = 80;

/** What is left of a line without `<strong>` before and `<br />` behind it, which sites that collect PDFs leave. */
function withoutTags(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const before = tagsBefore.exec(text.slice(start, Math.min(end, start + longestTags)))?.[0].length ?? 0;
  const behind = tagsBehind.exec(text.slice(Math.max(start, end - longestTags), end))?.[0].length ?? 0;
  return before + behind < end - start ? { start: start + before, end: end - behind } : { start, end };
}

function positionsOf(text: string, character: string): number[] {
  const positions: number[] = [];
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) positions.push(at);
  return positions;
}

/** Only what shows as space indents: a form feed or a byte order mark before the first letter does not. */
function isIndented(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a)) return true;
  }
  return false;
}

/** A tab makes a table row, unless it only leads to the page number of the contents or stands at the line's end. */
function isTable(text: string, tabs: readonly number[], next: number, lineStart: number, end: number): boolean {
  const tab = tabs[next];
  if (tab === undefined || tab >= end) return false;
  if (tab === lineStart) return true;
  const hasAnother = (tabs[next + 1] ?? end) < end;
  // `1.` and a tab before the title of an item.
  if (!hasAnother && isNumberBefore(text, lineStart, tab)) return false;
  for (let at = tab + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isDigit(code) && !isSpace(code)) return true;
  }
  return hasAnother;
}

/** True where nothing but a number of an item stands between two offsets: `12. `. */
function isNumberBefore(source: string, start: number, end: number): boolean {
  if (end - start > 6 || !isDigit(source.charCodeAt(start))) return false;
  for (let at = start + 1; at < end; at++) {
    const code = source.charCodeAt(at);
    // . )
    if (!isDigit(code) && code !== 46 && code !== 41 && code !== 32) return false;
  }
  return true;
}

/** The shape of a line that is no row of a table, by its ends and its length. */
export function lineShape(source: string, start: number, end: number): LineShape {
  const first = source.charCodeAt(start);
  if (isDigit(first)) return 'number';
  if (isUpperCase(first, source, start)) {
    if (end - start > longestHeading) return 'sentence';
    const last = source.charCodeAt(end - 1);
    // . ; ? ! end a sentence, never a heading.
    return last === 46 || last === 59 || last === 63 || last === 33 ? 'sentence' : 'word';
  }
  if (isBullet(first)) return 'bullet';
  return first === 42 || first === 35 ? 'word' : 'other';
}

function isBullet(code: number): boolean {
  // - – — · • ▪ ● § o-like bullets of the exports
  return (
    code === 45 ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0xb7 ||
    code === 0x2022 ||
    code === 0x25aa ||
    code === 0x25cf ||
    code === 0xa7
  );
}

function isUpperCase(code: number, source: string, at: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code >= 0xc0 && code <= 0xde) return code !== 0xd7;
  if (code < 0x100) return false;
  const letter = source[at] ?? '';
  return letter !== letter.toLowerCase();
}

/** True where `words` stand at an offset of a text: quicker for short ones than `startsWith`, which is no inline code. */
export function standsAt(text: string, words: string, at: number): boolean {
  for (let index = words.length - 1; index >= 0; index--) {
    if (text.charCodeAt(at + index) !== words.charCodeAt(index)) return false;
  }
  return true;
}

/** True for the digits 0–9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * White space as these documents have it: ASCII with form feeds, no-break and thin spaces, and what has no width at all:
 * soft hyphen, zero-width space, joiners, marks of direction, byte order mark. In one piece, as it is called for nearly
 * every character that is looked at.
 */
export function isSpace(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0xa0) return false;
  if (code > 0xad && code < 0x2000) return false;
  return (
    code === 0xa0 ||
    code === 0xad ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The index of the last line that begins before an offset. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as Line).start <= offset) low = middle;
    else high = middle;
  }
  return low;
}
