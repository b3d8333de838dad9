/** Which one form the items of this document have, and which lines of that form are items. */

import { closedWords, stateWords } from '../vocabulary/itemForms.ts';
import { alternatives } from './alternatives.ts';
import { isCaseLabel } from './caseNumbers.ts';
import { bestChain, wellFounded, withAlike, withMisnumbered } from './itemChains.ts';
import { withoutEchoes } from './itemEchoes.ts';
import {
  bareNumberIn,
  numberAbove,
  numberBeforeOrAbove,
  titlesOfContents,
  withInitials,
  withNumber,
  withNumberTwice,
  withReference,
  withWord,
} from './itemForms.ts';
import { withMetadata } from './itemOpeners.ts';
import { type ItemEvidence, type ItemStart, titledAbove } from './itemStart.ts';
import { wordForm } from './itemTitles.ts';
import { type Form, followedWeight, isStandingItem, listedWeight, titleStyleOf, weightOf } from './itemWeights.ts';
import { isDigit, type Line, standsAt } from './lines.ts';
import { withFirstHeading } from './templateOpeners.ts';

/** In the order preferred where two read the document equally well. A number alone is mostly numbered prose. */
const forms: readonly Form[] = [
  { find: withWord, byItself: 3 },
  { find: withNumberTwice, byItself: 2 },
  { find: withNumber, byItself: -2 },
  { find: numberAbove, byItself: -2 },
  { find: numberBeforeOrAbove, byItself: -3 },
  { find: withReference, byItself: -2 },
  { find: withInitials, byItself: -2 },
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
  const isFirst = ({ number, line }: ItemStart) =>
    number === 1 && lines[line]?.gapBefore === true && !isHeadingAlone(readings[line - 1]);
  const first = candidates.filter(isFirst).length;
  // A decision that is still empty may stand above one.
  const isBelowEmpty = ({ number, line }: ItemStart) => number === 1 && readings[line - 1]?.kind === 'beslutning';
  return first >= fewestItems && first * 5 >= candidates.length * 4
    ? candidates
        .filter((item) => isFirst(item) || isBelowEmpty(item))
        .map(({ line, lastLine, title, closed }) => ({ line, lastLine, title, closed, alike: 1 }))
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
    const style = titleStyleOf(candidates, evidence);
    const weights = candidates.map(
      (_, index) => form.byItself + weightOf(candidates, index, evidence, form, listed, style),
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
    // Nor where every line of a form that is no list's begins an item with something below it, none is missing, and
    // nothing is decided above the first: there the minutes of somebody else are quoted.
    const isWhole =
      best.length >= Math.max(fewestItems, titles.length) && !isDecidedBefore(evidence, best[0]?.line ?? evidence.from);
    if (form.byItself > 0 && isWhole && weights.every((weight) => weight >= form.byItself + followedWeight)) break;
  }
  const plain = withoutHeadings(evidence);
  const found =
    plain.length > best.length ? plain : apart(withTitlesAbove(withFigures(best, evidence), evidence), evidence);
  return withNumbersAbove(withoutStates(found, evidence), evidence).map(withItsNumber);
}

/** True where a decision stands above a line, behind the contents. */
function isDecidedBefore({ readings, from }: ItemEvidence, line: number): boolean {
  for (let at = from; at < line; at++) if (readings[at]?.kind === 'beslutning') return true;
  return false;
}

/**
 * With the items between two others whose title begins with a figure, where numbers are glued to their titles:
 * `1152. behandling af budgettet` between `114Godkendelse` and `116Anlæg`, `2.2. behandling` between `1.Lån` and `3.Salg`.
 */
function withFigures(items: readonly ItemStart[], { source, lines, readings }: ItemEvidence): readonly ItemStart[] {
  const isGlued = ({ line, number, title }: ItemStart) => {
    if (number === undefined) return false;
    const behind = (lines[line] as Line).start + `${number}`.length;
    return title.start === behind || (title.start === behind + 1 && source.charCodeAt(behind) === fullStop);
  };
  if (items.length < fewestGlued || items.filter(isGlued).length * 2 <= items.length) return items;
  return items.flatMap((item, index) => {
    const found = [item];
    const next = items[index + 1];
    for (let at = item.lastLine + 1; next && at + 1 < next.line; at++) {
      const number = (found.at(-1)?.number ?? 0) + 1;
      const { start, end, shape, gapBefore } = lines[at] as Line;
      if (number >= (next.number ?? 0) || shape !== 'number' || !gapBefore) continue;
      if (!readings[at + 1] && !isCaseLabel(source, lines[at + 1] as Line)) continue;
      const behind = start + `${number}`.length;
      const from = source.charCodeAt(behind) === fullStop ? behind + 1 : behind;
      if (!standsAt(source, `${number}`, start) || !isDigit(source.charCodeAt(from))) continue;
      found.push({ line: at, lastLine: at, number, title: { start: from, end }, closed: false });
    }
    return found;
  });
}

const fewestGlued = 2;
const fullStop = 46;

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

/**
 * The items found by their titles alone, most of which have their number on the line above: with it, and without the list
 * of attachments that stands in the contents as if it were one.
 */
function withNumbersAbove(
  items: readonly ItemStart[],
  { source, lines, readings }: ItemEvidence,
): readonly ItemStart[] {
  if (items.some(({ number, line }) => number !== undefined || line === 0)) return items;
  const numbers = items.map(({ line }) => bareNumberIn(source, lines[line - 1]));
  const numbered = numbers.filter((number) => number !== undefined).length;
  if (numbered < fewestItems || numbered * 3 < items.length * 2) return items;
  return items.flatMap((item, index) => {
    const number = numbers[index];
    if (number !== undefined) return [{ ...item, line: item.line - 1, number }];
    return readings[item.line]?.kind === 'bilag' ? [] : [item];
  });
}

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

/** Minutes without any heading but what they are called: numbers that rise from paragraph to paragraph are their items, the decisions below. */
function withoutHeadings(evidence: ItemEvidence): ItemStart[] {
  const { source, lines, readings } = evidence;
  let best: ItemStart[] = [];
  // Only what the document is called may be a heading by its words.
  if (readings.findLastIndex((reading) => reading !== undefined) > latestTitle) return best;
  for (const find of [withNumber, numberAbove]) {
    const found = find(evidence);
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

const latestTitle = 12;
const fewestStanding = 2;
/** Fewer numbered paragraphs are a list. */
const fewestItems = 3;
