/** Which one form the items of this document have, and which lines of that form are items. */

import { closedWords, stateWords } from '../vocabulary/itemForms.ts';
import { alternatives } from './alternatives.ts';
import {
  type ItemEvidence,
  type ItemStart,
  numberAbove,
  numberBeforeOrAbove,
  titledAbove,
  titlesOfContents,
  withNumber,
  withNumberTwice,
  withReference,
  withWord,
} from './itemForms.ts';
import { withFirstHeading, withMetadata } from './itemOpeners.ts';
import { wordForm } from './itemTitles.ts';
import { areTitlesDotted, type Form, followedWeight, isStandingItem, listedWeight, weightOf } from './itemWeights.ts';
import type { Line } from './lines.ts';
import { wording } from './wording.ts';

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
      best =
        form.byItself > 0
          ? withMisnumbered(candidates, weights, chain.items)
          : withAlike(candidates, chain.items, evidence);
      bestScore = chain.score;
    }
    // Every title of the contents found: no other form can tell more.
    if (titles.length > 0 && best.length === titles.length && bestScore >= best.length * listedWeight) break;
  }
  const plain = withoutHeadings(evidence);
  const found = plain.length > best.length ? plain : apart(withTitlesAbove(best, evidence), evidence);
  return withoutStates(found, evidence).map(withItsNumber);
}

/** The titles without the word for an open item, where the house prints it before every one: `2 Åbent Nyt gulv`. */
function withoutStates(items: readonly ItemStart[], { source }: ItemEvidence): readonly ItemStart[] {
  const open = items.map(({ title }) => openBeforeTitle.exec(source.slice(title.start, title.start + longestState)));
  const printed = items.filter(({ closed }, index) => closed || open[index]).length;
  if (items.length < fewestItems || printed < items.length) return items;
  return items.map((item, index) => {
    const start = item.title.start + (open[index]?.[0].length ?? 0);
    return start < item.title.end ? { ...item, title: { start, end: item.title.end } } : item;
  });
}

const longestState = 40;
const openBeforeTitle = new RegExp(
  `^(?:${alternatives(stateWords.filter((word) => !closedWords.includes(word)))})(?:\\s?[:–-]\\s?|\\s+)(?=[\\p{Lu}\\d])`,
  'u',
);

/** The number an item was printed with, where it told nothing about the order. */
function withItsNumber(item: ItemStart): ItemStart {
  return item.alike === undefined ? item : { ...item, number: item.alike };
}

/** Where most items have their title above the number, all have: below a closed one stands the title of the next. */
function withTitlesAbove(items: readonly ItemStart[], evidence: ItemEvidence): readonly ItemStart[] {
  const { lines } = evidence;
  const isAbove = ({ lastLine, title }: ItemStart) => title.end <= (lines[lastLine] as Line).start;
  const above = items.filter((item) => item.lastLine === item.line + 1 && isAbove(item)).length;
  if (above * 2 <= items.length) return items;
  return items.map((item) => {
    if (item.number === undefined || item.title.start < (lines[item.line] as Line).end) return item;
    const found = titledAbove(evidence, wordForm, item.line, item.number);
    return found.title.start < found.title.end ? found : item;
  });
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
  const { source, lines, readings } = evidence;
  let best: ItemStart[] = [];
  for (const find of [withNumber, numberAbove]) {
    const found = find(evidence);
    // Only what is above the first of them may be called like a heading.
    if (readings.some((reading, at) => reading !== undefined && at >= (found[0]?.line ?? 0))) continue;
    // What every agenda has tells that a list without blank lines is one.
    const isAgenda = found.filter((item) => isStandingItem(source, item)).length >= fewestStanding;
    const candidates = isAgenda ? found : found.filter(({ line }) => lines[line]?.gapBefore);
    const { items } = bestChain(
      candidates,
      candidates.map(() => wellFounded),
      { find, byItself: -2 },
    );
    if (items.length >= fewestItems && items.length > best.length && items[0]?.number === 1) best = items;
  }
  return best;
}

const fewestStanding = 2;
/** Fewer numbered paragraphs are a list. */
const fewestItems = 3;

/** The furthest an item's heading is repeated below it. */
const farthestEcho = 8;

/** Without headings that repeat the number of the one above, with no section between. */
function withoutEchoes(candidates: readonly ItemStart[], evidence: ItemEvidence): ItemStart[] {
  const { source, lines, readings } = evidence;
  const dropped = new Set<ItemStart>();
  candidates.forEach((item, index) => {
    const above = candidates[index - 1];
    if (!above || item.number === undefined || item.number !== above.number) return;
    if (item.line - above.lastLine > farthestEcho || !isEcho(source, lines, above, item)) return;
    if (readings.slice(above.lastLine + 1, item.line).some((reading) => reading !== undefined)) return;
    dropped.add(listsItems(source, above, candidates[index + 1]) ? above : item);
  });
  return dropped.size === 0 ? [...candidates] : candidates.filter((item) => !dropped.has(item));
}

/** True where a title goes on with that of the next item: contents whose lines have run together. */
function listsItems(source: string, { title }: ItemStart, next: ItemStart | undefined): boolean {
  if (!next || next.title.end - next.title.start < shortestListed) return false;
  return source.slice(title.start, title.end).includes(source.slice(next.title.start, next.title.end));
}

const shortestListed = 8;

/** True where a heading says no other title than the one above: both the same, cut off, or one of them none. */
function isEcho(source: string, lines: readonly Line[], above: ItemStart, { line, title }: ItemStart): boolean {
  // A number alone among the metadata has the next of these for its title: `Punkt: 3`, `Journalnr.: 12/345`
  if (title.start >= (lines[line] as Line).end) return true;
  const one = wording(source.slice(above.title.start, above.title.end));
  const other = wording(source.slice(title.start, title.end));
  return one.startsWith(other) || other.startsWith(one);
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

/** The furthest below its title an item's first heading stands that tells it from a line of a list. */
const farthestOpening = 4;

/**
 * With the candidates whose number is out of order, and which begin as the items do: with the same heading of the
 * template. The case that was dealt with first stands first, whatever its number.
 */
function withAlike(
  candidates: readonly ItemStart[],
  chain: readonly ItemStart[],
  { source, lines, readings }: ItemEvidence,
): ItemStart[] {
  const first = chain[0];
  if (first?.number === undefined || chain.length === candidates.length) return [...chain];
  const begun = new Set(chain.map(({ line }) => line));
  const opening = ({ lastLine }: ItemStart) => {
    for (let at = lastLine + 1; at <= lastLine + farthestOpening && !begun.has(at); at++) {
      const { start, end } = lines[at] ?? { start: 0, end: 0 };
      if (readings[at]) return wording(source.slice(start, end));
    }
    return undefined;
  };
  const counts = new Map<string, number>();
  for (const one of chain.map(opening)) if (one !== undefined) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [usual, count] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? ['', 0];
  if (count < fewestAlike || count * 2 < chain.length) return [...chain];
  const inChain = new Set(chain);
  return candidates.filter(
    (item) =>
      inChain.has(item) || (item.line > first.line && lines[item.line]?.gapBefore === true && opening(item) === usual),
  );
}

/** Fewer items may begin alike by chance. */
const fewestAlike = 3;

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
