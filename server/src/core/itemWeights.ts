/** How far the lines around a candidate speak for an item. */
import { standingItems } from '../vocabulary/standingItems.ts';
import { readNumber } from './caseNumbers.ts';
import { isInClosedGroup } from './itemGroups.ts';
import { isMetadata } from './itemMetadata.ts';
import type { ItemEvidence, ItemStart } from './itemStart.ts';
import { sameTitle } from './itemTitles.ts';
import { isDigit, type Line, lineAt } from './lines.ts';
import { standingItemOf } from './standing.ts';
import { wording } from './wording.ts';

/** A form of item headings: where it finds any, and what one tells by its form alone. */
export interface Form {
  readonly find: (evidence: ItemEvidence) => ItemStart[];
  readonly byItself: number;
}

/** What an item is worth whose title the contents repeat, and one that sections or a case number follow. */
export const listedWeight = 8;
export const followedWeight = 5;
const caseNumberWeight = 3;
/** What a line loses that stands in a list, close to its neighbour in number. */
const listWeight = -8;

function isNearTitle(titles: readonly string[], index: number, title: string): boolean {
  const last = Math.min(titles.length, index + 3);
  for (let at = Math.max(0, index - 2); at < last; at++) if (sameTitle(titles[at] as string, title)) return true;
  return false;
}

const leader = /\.{3,}\s*\d{1,3}$/u;

/** How far the lines around a candidate speak for an item. */
export function weightOf(
  candidates: readonly ItemStart[],
  index: number,
  evidence: ItemEvidence,
  { byItself }: Form,
  listed: ReadonlySet<string>,
  { dotted, indented }: TitleStyle,
): number {
  const { source, lines, readings, titles } = evidence;
  const item = candidates[index] as ItemStart;
  const title = wording(source.slice(item.title.start, item.title.end));
  // A title that is cut off in the contents is looked for where its place in the order is.
  const isListed = listed.has(title) || isNearTitle(titles, index, title);
  let weight = isListed ? listedWeight : 0;
  const followed = isFollowed(item, candidates[index + 1]?.line ?? lines.length, evidence);
  if (followed) weight += followedWeight;
  // What every agenda has, and what is held behind closed doors, may have nothing below.
  else if (isClosed(candidates, index, evidence) || isStandingItem(source, item)) weight += followedWeight;
  const below = lines[item.lastLine + 1];
  const hasMetadata = below !== undefined && isMetadata(source, below);
  const above = lines[item.line - 1];
  // The case may be named above its number too.
  const isNamedAbove =
    item.number !== undefined && above !== undefined && readNumber(source, above, true) !== undefined;
  if (hasMetadata || isNamedAbove) weight += caseNumberWeight;
  const line = lines[item.line] as Line;
  // Dots lead to the page of an entry of the contents.
  if (
    isDigit(source.charCodeAt(line.end - 1)) &&
    leader.test(source.slice(Math.max(line.start, line.end - 24), line.end))
  )
    weight += listWeight;
  if (!isListed && !hasMetadata && isInList(candidates, index, evidence) && !isStandingItem(source, item))
    weight += listWeight;
  // Below a heading stands its text: a numbered list, more likely than an item behind an empty section.
  if (
    !isListed &&
    !hasMetadata &&
    item.number !== undefined &&
    readings[item.line - 1] &&
    readings[item.line - 1]?.strength !== 'runIn' &&
    // Nothing is decided yet, and the next item follows.
    !(
      readings[item.line - 1]?.kind === 'beslutning' &&
      (readings[item.lastLine + 1] || (followed && isInOrder(candidates, index)))
    ) &&
    (byItself < 0 || !line.gapBefore)
  )
    weight += listWeight / 2;
  // What is decided of another item is a sentence: `Punkt 251 Tilskud til folkemøde udsættes.`
  if (readings[item.line - 1]?.kind === 'beslutning' && !line.gapBefore && source.charCodeAt(item.title.end - 1) === 46)
    weight += 2 * listWeight;
  if (isRepeatedInDecision(candidates, index, evidence)) weight += 2 * listWeight;
  // A page of one item begins with it.
  if (item.line === 0 && item.number !== undefined && !followed && hasHeadings(readings)) weight += followedWeight;
  // A list within a list is indented.
  if (!isListed && !indented && line.indented && item.number !== undefined) weight -= 3;
  // A title is no sentence, unless what is below says that it is a title.
  if (!isListed && !hasMetadata && !dotted && /[.,;:]$/.test(source.slice(item.title.end - 1, item.title.end)))
    weight -= byItself < 0 && !(followed && source.charCodeAt(item.title.end - 1) === 58) ? 5 : 2;
  return weight + (line.gapBefore || item.lastLine < item.line ? 1 : 0);
}

/** True where the lines of this form before and behind have the numbers before and behind: a list would begin anew. */
function isInOrder(candidates: readonly ItemStart[], index: number): boolean {
  const { number = 0 } = candidates[index] as ItemStart;
  const before = candidates[index - 1]?.number ?? number - 1;
  const after = candidates[index + 1]?.number ?? number + 1;
  return before === number - 1 && after === number + 1;
}

function hasHeadings(readings: ItemEvidence['readings']): boolean {
  return readings.some((reading) => reading !== undefined);
}

/**
 * True between two headings of one decision, where the title stands above already, in another form: what was decided
 * begins with the item it is about.
 */
function isRepeatedInDecision(
  candidates: readonly ItemStart[],
  index: number,
  { source, lines, readings, from }: ItemEvidence,
): boolean {
  const { line, lastLine, title } = candidates[index] as ItemStart;
  if (readings[line - 1]?.kind !== 'beslutning' || readings[lastLine + 1]?.kind !== 'beslutning') return false;
  if (title.start === title.end) return false;
  const { start } = lines[line] as Line;
  const lowest = Math.max(lines[from]?.start ?? 0, start - longestItem);
  const within = source.slice(lowest, start).lastIndexOf(source.slice(title.start, title.end));
  if (within === -1) return false;
  const at = lineAt(lines, lowest + within);
  if ((lines[at] as Line).end !== lowest + within + title.end - title.start) return false;
  for (let one = index - 1; one >= 0; one--) {
    const { lastLine: last } = candidates[one] as ItemStart;
    if (last <= at) return last !== at;
  }
  return true;
}

/** In characters; the title of a longer item is not looked for. */
const longestItem = 20_000;

/** By its own words, by the heading it stands below, or as the last of those that do, with nothing behind it. */
function isClosed(candidates: readonly ItemStart[], index: number, { source, lines }: ItemEvidence): boolean {
  const { closed, line, lastLine, number } = candidates[index] as ItemStart;
  if (closed || isInClosedGroup(source, lines, line)) return true;
  const before = candidates[index - 1];
  const isLast = index === candidates.length - 1 && lines.length - lastLine <= mostBehindLast;
  return (
    isLast && before !== undefined && number === (before.number ?? 0) + 1 && isInClosedGroup(source, lines, before.line)
  );
}

/** What a page has behind the last item. */
const mostBehindLast = 4;

/** How this house prints its titles. */
export interface TitleStyle {
  /** With a full stop at their end: nearly all that sections follow have one. */
  readonly dotted: boolean;
  /** All of them indented. */
  readonly indented: boolean;
}

/** How the house prints its titles, if these are its items. */
export function titleStyleOf(candidates: readonly ItemStart[], evidence: ItemEvidence): TitleStyle {
  return {
    dotted: areTitlesDotted(candidates, evidence),
    indented: candidates.every(({ line }) => evidence.lines[line]?.indented),
  };
}

function areTitlesDotted(candidates: readonly ItemStart[], evidence: ItemEvidence): boolean {
  const { source, lines } = evidence;
  let dotted = 0;
  let others = 0;
  for (let index = 0; index < candidates.length; index++) {
    const item = candidates[index] as ItemStart;
    if (!isFollowed(item, candidates[index + 1]?.line ?? lines.length, evidence)) continue;
    if (source.charCodeAt(item.title.end - 1) === 46) dotted++;
    else others++;
  }
  return dotted > 1 && others * 3 <= dotted;
}

/** Lines of an item before its first heading are few. */
const leadLines = 8;

function isFollowed(item: ItemStart, next: number, { readings }: ItemEvidence): boolean {
  const end = Math.min(next, item.lastLine + 1 + leadLines);
  for (let at = item.lastLine + 1; at < end; at++) if (readings[at]) return true;
  return false;
}

/** True for what every agenda has, and may have nothing below. */
export function isStandingItem(source: string, { number, title }: ItemStart): boolean {
  if (number === undefined) return false;
  return standingItemOf(wording(source.slice(title.start, title.end)), standingItems) !== undefined;
}

/** What stands behind the number of a line, `.` or a letter. */
function markOf(source: string, { start, end }: Line): number {
  let at = start;
  while (at < end && isDigit(source.charCodeAt(at))) at++;
  const code = source.charCodeAt(at);
  return code === 46 || code === 41 || code === 58 ? code : 0;
}

/** True where two lines next to each other may be of one list: their numbers go on, or look alike. `3. Taler` and `89Nyt gulv` are of two. */
function areOneList(source: string, lines: readonly Line[], above: ItemStart, below: ItemStart): boolean {
  if (above.number === undefined || below.number === undefined || below.number - above.number === 1) return true;
  return markOf(source, lines[above.line] as Line) === markOf(source, lines[below.line] as Line);
}

function isInList(
  candidates: readonly ItemStart[],
  index: number,
  { source, lines }: Pick<ItemEvidence, 'source' | 'lines'>,
): boolean {
  const item = candidates[index] as ItemStart;
  const before = candidates[index - 1];
  const after = candidates[index + 1];
  // Of an item behind closed doors nothing but the title is published: the next one stands right below it.
  if (item.closed) return false;
  const closeBefore =
    before?.lastLine === item.line - 1 &&
    !before.closed &&
    !lines[item.line]?.gapBefore &&
    areOneList(source, lines, before, item) &&
    !isStandingItem(source, before);
  const closeAfter =
    after?.line === item.lastLine + 1 && !lines[after.line]?.gapBefore && areOneList(source, lines, item, after);
  return closeBefore || closeAfter;
}
