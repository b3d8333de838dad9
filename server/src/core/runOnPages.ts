/** What stands at the edges of pages whose lines have run together: their headers, footers and numbers. */
import { months } from '../vocabulary/months.ts';
import { pageWords } from '../vocabulary/pages.ts';
import { alternatives } from './alternatives.ts';
import { setsAt } from './letters.ts';
import { type Line, lineShape } from './lines.ts';

/** The pages without what most of them begin or end with. */
export function withoutEdges(source: string, pages: readonly Line[]): readonly Line[] {
  return withoutFooter(source, withoutHeader(source, withoutPageNumbers(source, pages)));
}

/** So far from its edge the header or the footer of a page reaches. */
const longestEdge = 250;

/** On fewer pages what they begin with is no header. */
const fewestPages = 3;
/** The most words a header has, and the fewest. */
const longestHeader = 12;
const shortestHeader = 2;

const monthNames = new Set(months);

/** The pages without the words that most of them begin with, numbers made alike: `Byrådet den 4. maj 2010 Side`. */
function withoutHeader(source: string, pages: readonly Line[]): readonly Line[] {
  const words = pages.map(({ start, end }) => {
    const found = [...source.slice(start, Math.min(end, start + longestEdge)).matchAll(/\S+\s+/gu)];
    const first = found.slice(0, longestHeader);
    // The number of an item is none of it; the day of a date is.
    const item = first.findIndex(
      ([word], at) => /^\d{1,4}\.\s/u.test(word) && !monthNames.has((first[at + 1]?.[0] ?? '').trim().toLowerCase()),
    );
    return item === -1 ? first : first.slice(0, item);
  });
  const headed = recurring(words);
  return pages.map((line, at) => {
    const last = headed.get(at)?.at(-1);
    return last ? lineBetween(source, line, line.start + last.index + last[0].length, line.end) : line;
  });
}

/** The same of what they end with: `Økonomiudvalget, 20. september 2011`, or numbers that rise. */
function withoutFooter(source: string, pages: readonly Line[]): readonly Line[] {
  const from = pages.map(({ start, end }) => Math.max(start, end - longestEdge));
  const words = pages.map(({ end }, at) =>
    [...source.slice(from[at], end).matchAll(/\s+\S+/gu)].slice(-longestHeader).reverse(),
  );
  const footed = recurring(words);
  return withoutNumbers(
    source,
    pages.map((line, at) => {
      const first = footed.get(at)?.at(-1);
      return first ? lineBetween(source, line, line.start, (from[at] as number) + first.index) : line;
    }),
  );
}

/** By page the most words that so many pages begin, or end, with. */
function recurring(words: readonly (readonly RegExpExecArray[])[]): ReadonlyMap<number, readonly RegExpExecArray[]> {
  const least = Math.max(fewestPages, words.length / 2);
  for (let length = longestHeader; length >= shortestHeader; length--) {
    const counts = new Map<string, number[]>();
    words.forEach((found, at) => {
      if (found.length < length) return;
      const key = found
        .slice(0, length)
        .map(([word]) => word.trim().replace(/\d+/gu, '0'))
        .join(' ');
      const known = counts.get(key);
      if (known) known.push(at);
      else counts.set(key, [at]);
    });
    const places = [...counts.values()].find((found) => found.length >= least);
    if (places) return new Map(places.map((at) => [at, (words[at] ?? []).slice(0, length)]));
  }
  return new Map();
}

/** The pages without the numbers that most of them end with, where those rise. */
function withoutNumbers(source: string, pages: readonly Line[]): readonly Line[] {
  const numbers = pages.map(({ start, end }) => /\s(\d{1,3})$/u.exec(source.slice(Math.max(start, end - 8), end)));
  const printed = numbers.flatMap((match) => (match ? [Number(match[1])] : []));
  const rise = printed.every((number, at) => at === 0 || number > (printed[at - 1] ?? 0));
  if (!rise || printed.length < Math.max(fewestPages, pages.length / 2)) return pages;
  return pages.map((line, at) => {
    const match = numbers[at];
    return match ? lineBetween(source, line, line.start, line.end - match[0].length) : line;
  });
}

const side = alternatives(pageWords);
const sideBefore = new RegExp(`^(?:${side})\\s(?:\\d{1,4}|[ivx]{1,6})\\s(?=\\S)`, 'u');
/** The number may have got lost, or be the one of the item. */
const sideAlone = new RegExp(`^(?:${side})\\s(?:\\d{1,4}\\s)?(?=\\S)`, 'iu');
const sideBehind = new RegExp(`\\s(?:${side})\\s\\d{1,4}$`, 'u');
const longestSide = 16;

/** The pages without `Side 12` before their first word or behind their last, and without `side` where most begin so. */
function withoutPageNumbers(source: string, pages: readonly Line[]): readonly Line[] {
  const begun = pages.filter(({ start }) => sideAlone.test(source.slice(start, start + longestSide))).length;
  const first = begun >= Math.max(fewestPages, pages.length / 2) ? sideAlone : sideBefore;
  return pages.map((line) => {
    const { start, end } = line;
    const before = first.exec(source.slice(start, start + longestSide))?.[0].length ?? 0;
    const behind = sideBehind.exec(source.slice(Math.max(start, end - longestSide), end))?.[0].length ?? 0;
    return before + behind === 0 ? line : lineBetween(source, line, start + before, end - behind);
  });
}

/** The line between two offsets of another. */
export function lineBetween(source: string, line: Line, start: number, end: number): Line {
  return { ...line, start, end, shape: lineShape(source, start, end), begins: setsAt(source, start) };
}
