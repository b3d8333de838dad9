/** Which one form the items of this document have, and where each item begins. */
import { closedWords, itemWords } from '../vocabulary/itemForms.ts';
import type { HeadingReading } from './heading.ts';
import { isDigit, type Line } from './lines.ts';
import type { Span } from './model.ts';
import { wording } from './wording.ts';

/** An item as its heading shows it; `line` and `lastLine` are indexes into the lines. */
export interface ItemStart {
  readonly line: number;
  /** The last line of the heading: another than `line` where number and title stand on lines of their own. */
  readonly lastLine: number;
  readonly number?: number;
  /** The title with `Lukket: ` and its kind before it left out. */
  readonly title: Span;
  readonly closed: boolean;
}

/** What the choice of form is made from. */
export interface ItemEvidence {
  readonly source: string;
  readonly lines: readonly Line[];
  /** What each line would be as a section's heading. */
  readonly readings: readonly (HeadingReading | undefined)[];
  /** Titles of the contents, evened out. */
  readonly titles: readonly string[];
  /** The first line that is no part of header and contents. */
  readonly from: number;
}

const escaped = [...itemWords]
  .sort((one, other) => other.length - one.length)
  .map((word) => word.replaceAll('.', '\\.').replaceAll(' ', '\\s?'));
/** `Punkt 7: `, `PUNKT 7`, `Pkt. 7 `; the number, then what parts it from the title. */
const wordForm = new RegExp(
  `^(?:${escaped.join('|')})\\s{0,3}(?:nr\\.?\\s?)?(\\d{1,4})(?:\\s?[:.)–-]\\s*|\\s+(?=\\p{Lu})|$)`,
  'iu',
);
/** `7. Title`, `7) Title`, `7 Title`: only a capital can begin a title. */
const numberForm = /^(\d{1,4})(?:[.):]\s{0,8}|\s{1,8})(?=[\p{Lu}"”„»'(\d])/u;
const bareNumber = /^(\d{1,4})[.):]?$/u;
const closedPrefix = new RegExp(
  `^(?:${[...closedWords].sort((one, other) => other.length - one.length).join('|')})\\s?[:–-]\\s*`,
  'iu',
);

const closedLetters = new Set(closedWords.flatMap((word) => [word.charCodeAt(0), word.toLowerCase().charCodeAt(0)]));

/** A form of item headings: where it finds any, and what one tells that neither contents nor sections confirm. */
interface Form {
  readonly find: (evidence: ItemEvidence) => ItemStart[];
  readonly unconfirmed: number;
}

/** In the order preferred where two read the document equally well. A number alone is mostly numbered prose. */
const forms: readonly Form[] = [
  { find: withWord, unconfirmed: 1 },
  { find: withNumber, unconfirmed: -4 },
  { find: numberAbove, unconfirmed: -4 },
  { find: titlesOfContents, unconfirmed: -4 },
];

/** The items of the document, by the form that reads most of it; none where no form fits. */
export function findItems(evidence: ItemEvidence): ItemStart[] {
  const { titles } = evidence;
  let best: ItemStart[] = [];
  let bestScore = 0;
  for (const form of forms) {
    const items = fullest(form.find(evidence), evidence);
    const score = scoreOf(items, evidence, form.unconfirmed);
    if (score > bestScore) {
      best = items;
      bestScore = score;
    }
    // Every title of the contents found: no other form can tell more.
    if (titles.length > 0 && items.length === titles.length && bestScore >= items.length * listedWeight) break;
  }
  return best;
}

function withWord(evidence: ItemEvidence): ItemStart[] {
  const { source, lines, from } = evidence;
  const found: ItemStart[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.shape !== 'word' && line.shape !== 'sentence') continue;
    // A letter and a digit looked for first spare the expression nearly every line.
    if (
      firstLetters[source.charCodeAt(line.start)] !== true ||
      !hasDigit(source, line.start, Math.min(line.end, line.start + 24))
    )
      continue;
    const match = wordForm.exec(source.slice(line.start, Math.min(line.end, line.start + 40)));
    if (!match) continue;
    found.push(itemStart(evidence, wordForm, at, line.start + match[0].length, Number(match[1])));
  }
  return found;
}

/** True at the code of every letter an item word begins with: looked up for every line there is. */
const firstLetters: boolean[] = [];
for (const word of itemWords) firstLetters[word.charCodeAt(0)] = true;

function hasDigit(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isDigit(source.charCodeAt(at))) return true;
  return false;
}

function withNumber(evidence: ItemEvidence): ItemStart[] {
  const { source, lines, from } = evidence;
  const found: ItemStart[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.shape !== 'number' || line.indented) continue;
    const match = numberForm.exec(source.slice(line.start, Math.min(line.end, line.start + 24)));
    if (!match) continue;
    found.push(itemStart(evidence, numberForm, at, line.start + match[0].length, Number(match[1])));
  }
  return found;
}

/** The number on a line of its own, the title on the next. */
function numberAbove(evidence: ItemEvidence): ItemStart[] {
  const { source, lines, from } = evidence;
  const found: ItemStart[] = [];
  for (let at = from; at + 1 < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.shape !== 'number' || line.end - line.start > 6) continue;
    const match = bareNumber.exec(source.slice(line.start, line.end));
    if (match) found.push(itemStart(evidence, bareNumber, at, line.end, Number(match[1])));
  }
  return found;
}

/** No numbers at all: the lines that repeat the titles of the contents, in their order. */
function titlesOfContents({ source, lines, titles, from }: ItemEvidence): ItemStart[] {
  const found: ItemStart[] = [];
  let next = 0;
  for (let at = from; at < lines.length && next < titles.length; at++) {
    const line = lines[at] as Line;
    if (line.shape === 'table' || line.end - line.start > 300) continue;
    const title = titleAt(source, line.start, line.end);
    const even = wording(source.slice(title.start, title.end));
    // A title or two may be missing below; one further on would make an item of a chance likeness.
    const place = [next, next + 1, next + 2].find((index) => sameTitle(titles[index] ?? '', even));
    if (place === undefined) continue;
    found.push({ line: at, lastLine: at, title: { start: title.start, end: line.end }, closed: title.closed });
    next = place + 1;
  }
  return found;
}

/** The title behind the number, or on the next line where that begins neither an item nor a section. */
function itemStart(
  { source, lines, readings }: ItemEvidence,
  form: RegExp,
  at: number,
  titleStart: number,
  number: number,
): ItemStart {
  const line = lines[at] as Line;
  if (titleStart < line.end) {
    const { start, closed } = titleAt(source, titleStart, line.end);
    return { line: at, lastLine: at, number, title: { start, end: line.end }, closed };
  }
  const below = lines[at + 1];
  const isTitle =
    below && below.shape !== 'table' && !readings[at + 1] && !form.test(source.slice(below.start, below.end));
  if (!isTitle) return { line: at, lastLine: at, number, title: { start: line.end, end: line.end }, closed: false };
  const { start, closed } = titleAt(source, below.start, below.end);
  return { line: at, lastLine: at + 1, number, title: { start, end: below.end }, closed };
}

function titleAt(source: string, start: number, end: number): { start: number; end: number; closed: boolean } {
  const match = closedLetters.has(source.charCodeAt(start))
    ? closedPrefix.exec(source.slice(start, Math.min(end, start + 24)))
    : null;
  return match && start + match[0].length < end
    ? { start: start + match[0].length, end, closed: true }
    : { start, end, closed: false };
}

/** A title of the contents as it is compared: evened out, without what marks a closed item or a number before it. */
export function contentsTitle(text: string): string {
  return wording(text.replace(closedPrefix, '').replace(/^\d{1,4}[.):]?\s+/u, ''));
}

/** True where a contents title, which may be cut off, is the title of an item. Both evened out. */
export function sameTitle(entry: string, title: string): boolean {
  if (entry === title) return entry !== '';
  // Too short to be the beginning of just one title.
  if (entry.length < 12) return false;
  return title.startsWith(entry) || (entry.length > title.length && entry.startsWith(title) && title.length >= 12);
}

/**
 * The stretch that covers most text of those that each start over at the first number: a contents list that is
 * numbered like the items reads as a short document of its own before them.
 */
function fullest(items: ItemStart[], { lines, source }: ItemEvidence): ItemStart[] {
  const first = items[0]?.number;
  if (first === undefined) return items;
  const starts = items.flatMap((item, index) => (item.number === first ? [index] : []));
  if (starts.length < 2) return items;
  let best: ItemStart[] = [];
  let bestSize = -1;
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? items.length;
    const from = lines[items[start]?.line ?? 0]?.start ?? 0;
    const to = lines[items[end]?.line ?? lines.length]?.start ?? source.length;
    if (to - from > bestSize) {
      best = items.slice(start, end);
      bestSize = to - from;
    }
  });
  return best;
}

const listedWeight = 6;
const sectionWeight = 4;

/** What the items explain: titles the contents repeat weigh most, then sections that follow. */
function scoreOf(
  items: readonly ItemStart[],
  { source, readings, titles, lines }: ItemEvidence,
  unconfirmed: number,
): number {
  const listed = new Set(titles);
  let score = 0;
  items.forEach((item, index) => {
    const title = wording(source.slice(item.title.start, item.title.end));
    // A title that is cut off in the contents is looked for where its place in the order is.
    const isListed =
      listed.has(title) || titles.slice(Math.max(0, index - 2), index + 3).some((entry) => sameTitle(entry, title));
    const end = items[index + 1]?.line ?? lines.length;
    let hasSections = false;
    for (let at = item.lastLine + 1; at < end && !hasSections; at++) hasSections = readings[at] !== undefined;
    score +=
      (isListed ? listedWeight : 0) + (hasSections ? sectionWeight : 0) + (isListed || hasSections ? 0 : unconfirmed);
  });
  return score;
}
