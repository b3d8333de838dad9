/** Which one form the items of this document have, and which lines of that form are items. */

import { standingItems } from '../vocabulary/standingItems.ts';
import { readNumber } from './caseNumbers.ts';
import {
  type ItemEvidence,
  type ItemStart,
  numberAbove,
  numberBeforeOrAbove,
  sameTitle,
  titlesOfContents,
  withNumber,
  withNumberTwice,
  withReference,
  withWord,
} from './itemForms.ts';
import { isInClosedGroup } from './itemGroups.ts';
import { isMetadata, withFirstHeading, withMetadata } from './itemOpeners.ts';
import { isDigit, type Line } from './lines.ts';
import { standingItemOf } from './standing.ts';
import { wording } from './wording.ts';

/** A form of item headings: where it finds any, and what one tells by its form alone. */
interface Form {
  readonly find: (evidence: ItemEvidence) => ItemStart[];
  readonly byItself: number;
}

/** In the order preferred where two read the document equally well. A number alone is mostly numbered prose. */
const forms: readonly Form[] = [
  { find: withWord, byItself: 3 },
  { find: withNumberTwice, byItself: 2 },
  { find: withNumber, byItself: -2 },
  { find: numberAbove, byItself: -2 },
  { find: numberBeforeOrAbove, byItself: -3 },
  { find: withReference, byItself: -2 },
  { find: withFirstNumberOnly, byItself: -1 },
  { find: titlesOfContents, byItself: -2 },
  { find: withMetadata, byItself: -4 },
  { find: withFirstHeading, byItself: -5 },
];

/**
 * A page whose lists begin anew at every item: `1. ` before each title, and hardly another number. Their numbers tell
 * nothing, so they are no run.
 */
function withFirstNumberOnly(evidence: ItemEvidence): ItemStart[] {
  const { lines, readings } = evidence;
  const candidates = withNumber(evidence);
  const first = candidates.filter(
    ({ number, line }) => number === 1 && lines[line]?.gapBefore && !isHeadingAlone(readings[line - 1]),
  );
  return first.length >= fewestItems && first.length * 5 >= candidates.length * 4
    ? first.map(({ line, lastLine, title, closed }) => ({ line, lastLine, title, closed, alike: 1 }))
    : [];
}

/** A heading whose text stands below it. */
function isHeadingAlone(reading: ItemEvidence['readings'][number]): boolean {
  return reading !== undefined && reading.strength !== 'runIn';
}

/** What an item is worth whose title the contents repeat, and one that sections or a case number follow. */
const listedWeight = 8;
const followedWeight = 5;
const caseNumberWeight = 3;
/** What a line loses that stands in a list, close to its neighbour in number. */
const listWeight = -8;

/** The items of the document, by the form that reads most of it; none where no form fits. */
export function findItems(evidence: ItemEvidence): ItemStart[] {
  const { titles } = evidence;
  const listed = new Set(titles.filter((title) => title !== ''));
  let best: ItemStart[] = [];
  let bestScore = 0;
  for (const form of forms) {
    const candidates = withoutEchoes(form.find(evidence), evidence);
    const dotted = areTitlesDotted(candidates, evidence);
    const weights = candidates.map(
      (_, index) => form.byItself + weightOf(candidates, index, evidence, form, listed, dotted),
    );
    const chain = bestChain(candidates, weights, form);
    if (chain.score > bestScore) {
      best = form.byItself > 0 ? withMisnumbered(candidates, weights, chain.items) : chain.items;
      bestScore = chain.score;
    }
    // Every title of the contents found: no other form can tell more.
    if (titles.length > 0 && best.length === titles.length && bestScore >= best.length * listedWeight) break;
  }
  const plain = withoutHeadings(evidence);
  return (plain.length > best.length ? plain : apart(best, evidence)).map(withItsNumber);
}

/** The number an item was printed with, where it told nothing about the order. */
function withItsNumber(item: ItemStart): ItemStart {
  return item.alike === undefined ? item : { ...item, number: item.alike };
}

/** No item has for its title what belongs to the item before it: `Punkt 1`, `Nyt gulv` and `Punkt 2` in three lines. */
function apart(items: readonly ItemStart[], { lines }: ItemEvidence): ItemStart[] {
  let last = -1;
  const found: ItemStart[] = [];
  for (const item of items) {
    const isTitled = item.line > last;
    if (!isTitled && item.lastLine <= last) continue;
    const { end } = lines[item.lastLine] ?? item.title;
    found.push(isTitled ? item : { ...item, line: item.lastLine, title: { start: end, end }, closed: false });
    last = Math.max(item.line, item.lastLine);
  }
  return found;
}

/** Minutes without any heading: numbers that rise from paragraph to paragraph are their items, the decisions below. */
function withoutHeadings(evidence: ItemEvidence): ItemStart[] {
  const { lines, readings } = evidence;
  if (readings.some((reading) => reading !== undefined)) return [];
  let best: ItemStart[] = [];
  for (const find of [withNumber, numberAbove]) {
    const candidates = find(evidence).filter(({ line }) => lines[line]?.gapBefore);
    const { items } = bestChain(
      candidates,
      candidates.map(() => 1),
      { find, byItself: -2 },
    );
    if (items.length >= fewestItems && items.length > best.length && items[0]?.number === 1) best = items;
  }
  return best;
}

/** Fewer numbered paragraphs are a list. */
const fewestItems = 3;

/** The furthest an item's heading is repeated below it. */
const farthestEcho = 8;

/** Without headings that repeat the number of the one above, with no section between. */
function withoutEchoes(candidates: readonly ItemStart[], { source, readings }: ItemEvidence): ItemStart[] {
  return candidates.filter((item, index) => {
    const above = candidates[index - 1];
    if (!above || item.number === undefined || item.number !== above.number) return true;
    if (item.line - above.lastLine > farthestEcho || !isEcho(source, above, item)) return true;
    return readings.slice(above.lastLine + 1, item.line).some((reading) => reading !== undefined);
  });
}

function isNearTitle(titles: readonly string[], index: number, title: string): boolean {
  const last = Math.min(titles.length, index + 3);
  for (let at = Math.max(0, index - 2); at < last; at++) if (sameTitle(titles[at] as string, title)) return true;
  return false;
}

/** True where a heading says no other title than the one above: both the same, cut off, or one of them none. */
function isEcho(source: string, above: ItemStart, { line, lastLine, title }: ItemStart): boolean {
  // A number alone among the metadata has the next of these for its title: `Punkt: 3`, `Journalnr.: 12/345`
  if (lastLine > line) return true;
  const one = wording(source.slice(above.title.start, above.title.end));
  const other = wording(source.slice(title.start, title.end));
  return one.startsWith(other) || other.startsWith(one);
}

const leader = /\.{3,}\s*\d{1,3}$/u;

/** How far the lines around a candidate speak for an item. */
function weightOf(
  candidates: readonly ItemStart[],
  index: number,
  evidence: ItemEvidence,
  { byItself }: Form,
  listed: ReadonlySet<string>,
  dotted: boolean,
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
  else if (
    isClosed(candidates, index, evidence) ||
    (item.number !== undefined && standingItemOf(title, standingItems) !== undefined)
  )
    weight += followedWeight;
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
  if (!isListed && !hasMetadata && isInList(candidates, index, lines)) weight += listWeight;
  // Below a heading stands its text: a numbered list, more likely than an item behind an empty section.
  if (
    !isListed &&
    !hasMetadata &&
    item.number !== undefined &&
    readings[item.line - 1] &&
    readings[item.line - 1]?.strength !== 'runIn' &&
    // Nothing is decided yet, and the next item follows.
    !(readings[item.line - 1]?.kind === 'beslutning' && readings[item.lastLine + 1]) &&
    (byItself < 0 || !line.gapBefore)
  )
    weight += listWeight / 2;
  // A list within a list is indented.
  if (!isListed && line.indented && item.number !== undefined) weight -= 3;
  // A title is no sentence, unless what is below says that it is a title.
  if (!isListed && !hasMetadata && !dotted && /[.,;:]$/.test(source.slice(item.title.end - 1, item.title.end)))
    weight -= byItself < 0 ? 5 : 2;
  return weight + (line.gapBefore || item.lastLine < item.line ? 1 : 0);
}

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

/** True where this house ends its titles with a full stop: all that sections follow do. */
function areTitlesDotted(candidates: readonly ItemStart[], evidence: ItemEvidence): boolean {
  const { source, lines } = evidence;
  let dotted = 0;
  for (let index = 0; index < candidates.length; index++) {
    const item = candidates[index] as ItemStart;
    if (!isFollowed(item, candidates[index + 1]?.line ?? lines.length, evidence)) continue;
    if (source.charCodeAt(item.title.end - 1) !== 46) return false;
    dotted++;
  }
  return dotted > 1;
}

/** Lines of an item before its first heading are few. */
const leadLines = 8;

function isFollowed(item: ItemStart, next: number, { readings }: ItemEvidence): boolean {
  const end = Math.min(next, item.lastLine + 1 + leadLines);
  for (let at = item.lastLine + 1; at < end; at++) if (readings[at]) return true;
  return false;
}

function isInList(candidates: readonly ItemStart[], index: number, lines: readonly Line[]): boolean {
  const item = candidates[index] as ItemStart;
  const before = candidates[index - 1];
  const after = candidates[index + 1];
  // Of an item behind closed doors nothing but the title is published: the next one stands right below it.
  if (item.closed) return false;
  const closeBefore = before?.lastLine === item.line - 1 && !before.closed && !lines[item.line]?.gapBefore;
  const closeAfter = after?.line === item.lastLine + 1 && !lines[after.line]?.gapBefore;
  return closeBefore || closeAfter;
}

/** From this weight on a line is an item even where the numbers before it are missing. */
const wellFounded = 3;

/** The furthest a number may run ahead of the one before: items get lost in an export. */
const longestStep = 4;

/** In a form that is no list's, what sections follow is an item though its number is wrong: the rule on numbers says so. */
function withMisnumbered(
  candidates: readonly ItemStart[],
  weights: readonly number[],
  chain: readonly ItemStart[],
): ItemStart[] {
  const first = chain[0]?.line ?? 0;
  const inChain = new Set(chain);
  return candidates.filter(
    (item, index) => inChain.has(item) || (item.line > first && (weights[index] as number) >= followedWeight + 3),
  );
}

/**
 * One step up is the rule, and speaks for what else looks like an item; none is a number used twice, more are items
 * that are lost.
 */
function worthOfStep(step: number, weight: number, { byItself }: Form): number {
  if (step === 1) return weight > 0 ? Math.min(weight, 2) : 0;
  if (step === 0) return byItself < 0 ? -10 : -4;
  return weight >= wellFounded ? -1 : -step;
}

/**
 * The run of rising numbers that weighs most: lists in the text and a numbered list of contents have runs of their own.
 */
function bestChain(
  candidates: readonly ItemStart[],
  weights: readonly number[],
  form: Form,
): { items: ItemStart[]; score: number } {
  if (candidates[0]?.number === undefined) {
    const score = weights.reduce((sum, weight) => sum + weight, 0);
    return { items: [...candidates], score };
  }
  const scores: number[] = [];
  const previous: (number | undefined)[] = [];
  /** The best run that ends with each number so far. */
  const ends = new Map<number, number>();
  let best = -1;
  candidates.forEach(({ number = 0 }, index) => {
    let score = 0;
    for (let step = 0; step <= longestStep; step++) {
      const end = ends.get(number - step);
      const worth =
        end === undefined ? -Infinity : (scores[end] as number) + worthOfStep(step, weights[index] as number, form);
      if (worth > score) {
        score = worth;
        previous[index] = end;
      }
    }
    // What is closed is left out of what is published, however many items it is.
    if (best !== -1 && (weights[index] as number) >= wellFounded) {
      const { number: before = 0 } = candidates[best] as ItemStart;
      const worth = (scores[best] as number) - 1;
      if (number > before + longestStep && worth > score) {
        score = worth;
        previous[index] = best;
      }
    }
    scores[index] = score + (weights[index] as number);
    const known = ends.get(number);
    if (known === undefined || (scores[known] as number) <= (scores[index] as number)) ends.set(number, index);
    if (best === -1 || (scores[index] as number) >= (scores[best] as number)) best = index;
  });
  const items: ItemStart[] = [];
  for (let at: number | undefined = best; at !== undefined; at = previous[at]) items.push(candidates[at] as ItemStart);
  return { items: items.reverse(), score: scores[best] ?? 0 };
}
