/** Which candidates for items are one run of rising numbers, and which stand beside it and are items all the same. */
import type { ItemEvidence, ItemStart } from './itemStart.ts';
import { type Form, followedWeight } from './itemWeights.ts';
import { wording } from './wording.ts';

/** From this weight on a line is an item even where the numbers before it are missing. */
export const wellFounded = 3;

/** The furthest a number may run ahead of the one before: items get lost in an export. */
const longestStep = 4;

/** In a form that is no list's, what sections follow is an item though its number is wrong: the rule on numbers says so. */
export function withMisnumbered(
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
export function withAlike(
  candidates: readonly ItemStart[],
  chain: readonly ItemStart[],
  { source, lines, readings }: ItemEvidence,
): ItemStart[] {
  const first = chain[0];
  if (first?.number === undefined || chain.length === candidates.length) return [...chain];
  const begun = new Set(chain.map(({ line }) => line));
  const openedAt = ({ lastLine }: ItemStart) => {
    for (let at = lastLine + 1; at <= lastLine + farthestOpening && !begun.has(at); at++) if (readings[at]) return at;
    return undefined;
  };
  const opening = (item: ItemStart) => {
    const { start, end } = lines[openedAt(item) ?? -1] ?? { start: 0, end: 0 };
    return start < end ? wording(source.slice(start, end)) : undefined;
  };
  const counts = new Map<string, number>();
  for (const one of chain.map(opening)) if (one !== undefined) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [usual, count] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? ['', 0];
  if (count < fewestAlike || count * 2 < chain.length) return [...chain];
  const inChain = new Set(chain);
  const numbers = new Set(chain.map(({ number }) => number));
  let above: ItemStart = first;
  return candidates.filter((item) => {
    // A list above an item's first heading is followed by that heading too, and begins with numbers the items have.
    const isAlike =
      item.line > first.line &&
      lines[item.line]?.gapBefore === true &&
      !numbers.has(item.number) &&
      (openedAt(above) ?? item.line) < item.line &&
      opening(item) === usual;
    if (!isAlike && !inChain.has(item)) return false;
    above = item;
    return true;
  });
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
export function bestChain(
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
