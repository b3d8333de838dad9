/** Items a bad extraction glued to the end of the line before them: `Fraværende: Ingen.112. Initiativsag fra …`. */
import { isContentsHeading } from './contents.ts';
import type { ItemStart } from './itemStart.ts';
import { setsAt } from './letters.ts';
import { isDigit, type Line, lineAt } from './lines.ts';

/** More numbers than this are not missing but left out. */
const mostMissing = 8;
/** So many numbers in a row are looked for behind the last item. */
const mostLeftOut = 2;
/** The furthest above the first item another is looked for. */
const farthestAbove = 40;

/** The lines with the items on lines of their own whose numbers are missing; undefined where none is found. */
export function partGluedItems(
  source: string,
  lines: readonly Line[],
  items: readonly ItemStart[],
): readonly Line[] | undefined {
  const parted = new Map<number, number[]>();
  for (let index = 0; index < items.length; index++) {
    const { line, number } = items[index] as ItemStart;
    if (number === undefined) return index === 0 ? partNumberedTitles(source, lines, items) : undefined;
    const before = items[index - 1];
    const first = before ? (before.number ?? number) + 1 : number - 1;
    if (first >= number || number - first > mostMissing) continue;
    const from = before ? before.lastLine + 1 : Math.max(0, line - farthestAbove);
    for (let missing = first; missing < number; missing++) findIn(source, lines, from, line, missing, parted);
  }
  const last = items.at(-1);
  // What comes behind the last one nobody misses by a number: one more is looked for, as long as there is one.
  // One behind closed doors may be left out.
  for (let next = (last?.number ?? 0) + 1, left = last ? mostLeftOut : 0; left > 0; next++)
    left = findIn(source, lines, last?.lastLine ?? 0, lines.length, next, parted) ? mostLeftOut : left - 1;
  return parted.size === 0 ? undefined : apart(source, lines, parted);
}

/**
 * The same, where nothing but their cases told the items apart: the first has its number before its title, and those that
 * follow it are glued to what stands above them.
 */
function partNumberedTitles(
  source: string,
  lines: readonly Line[],
  items: readonly ItemStart[],
): readonly Line[] | undefined {
  const { title, lastLine } = items[0] as ItemStart;
  const number = Number(numberBefore.exec(source.slice(title.start, Math.min(title.end, title.start + 8)))?.[1]);
  const parted = new Map<number, number[]>();
  for (let next = number + 1; findIn(source, lines, lastLine, lines.length, next, parted); ) next++;
  return parted.size * 2 >= items.length ? apart(source, lines, parted) : undefined;
}

const numberBefore = /^(\d{1,4})\.\s/u;

/** The lines with those apart that hold others at the offsets, which rise. */
function apart(source: string, lines: readonly Line[], parted: ReadonlyMap<number, readonly number[]>): Line[] {
  return lines.flatMap((line, at) => {
    const starts = parted.get(at);
    if (!starts) return [line];
    return [
      { ...line, end: starts[0] as number, shape: 'sentence' as const },
      ...starts.map((start, index) => ({
        start,
        end: starts[index + 1] ?? line.end,
        shape: 'number' as const,
        gapBefore: true,
        indented: false,
        begins: setsAt(source, start),
      })),
    ];
  });
}

/** Further down no document has its contents. */
const latestContents = 60;
const mostEntries = 60;
/** A shorter entry may stand in a sentence. */
const shortestEntry = 12;

/**
 * The lines with the first item on a line of its own that is glued to the last entry of the contents, just as its own entry
 * is printed: `24. Eventuelt21. Godkendelse af dagsorden`. The same array where it is not.
 */
export function partFirstItem(source: string, lines: readonly Line[]): readonly Line[] {
  for (let at = 0; at + 2 < lines.length && at < latestContents; at++) {
    if (!isContentsHeading(source, lines[at] as Line)) continue;
    const entry = lines[at + 1] as Line;
    if (entry.shape !== 'number' || entry.end - entry.start < shortestEntry) continue;
    const { end: listEnd } = lines[Math.min(at + mostEntries, lines.length - 1)] as Line;
    const within = source.slice(entry.end, listEnd).indexOf(source.slice(entry.start, entry.end));
    if (within === -1) return lines;
    const place = entry.end + within;
    const last = lineAt(lines, place);
    const above = source.slice((lines[last] as Line).start, place);
    const isGlued = /\p{L}/u.test(above) && (endsWords.test(above) || isDigit(source.charCodeAt(place - 1)));
    return isGlued ? apart(source, lines, new Map([[last, [place]]])) : lines;
  }
  return lines;
}

/** What stands before an item that is glued on: no quote, nor a space. */
const endsWords = /[\p{L}\p{M}.)?!]$/u;

const firstPair = /^(\d{1,4})\/1\.\s\p{Lu}/u;

/**
 * The lines with the items on lines of their own that are numbered through the year and at the meeting, `63/2. Nyt gulv`,
 * and glued to the line above; the same array where the first of them, `62/1.`, is none.
 */
export function partPairedItems(source: string, lines: readonly Line[]): readonly Line[] {
  if (!source.includes('/1.')) return lines;
  const first = lines.findIndex(
    ({ start, end, shape }) => shape === 'number' && firstPair.test(source.slice(start, Math.min(end, start + 16))),
  );
  const number = Number(firstPair.exec(source.slice(lines[first]?.start))?.[1]);
  if (first === -1) return lines;
  const parted = new Map<number, number[]>();
  let from = lines[first]?.start ?? 0;
  for (let next = 1; ; next++) {
    const place = pairAt(source, lines, `${number + next}/${next + 1}.`, from);
    if (place === -1) break;
    const at = lineAt(lines, place);
    const starts = parted.get(at);
    if (starts) starts.push(place);
    else if ((lines[at] as Line).start < place) parted.set(at, [place]);
    from = place;
  }
  return parted.size === 0 ? lines : apart(source, lines, parted);
}

/** Where the numbers stand with a title behind them, at the beginning of a line or glued to the words before; -1 where nowhere. */
function pairAt(source: string, lines: readonly Line[], numbers: string, from: number): number {
  for (let place = source.indexOf(numbers, from); place !== -1; place = source.indexOf(numbers, place + 1)) {
    const begins = lines[lineAt(lines, place)]?.start === place || endsWords.test(source.charAt(place - 1));
    if (begins && /^\s[\p{Lu}\d"”»]/u.test(source.slice(place + numbers.length, place + numbers.length + 3)))
      return place;
  }
  return -1;
}

/** Notes the line that holds the number right behind a letter or a full stop, and a title behind it. */
function findIn(
  source: string,
  lines: readonly Line[],
  from: number,
  to: number,
  number: number,
  parted: Map<number, number[]>,
): boolean {
  const digits = `${number}.`;
  // Mostly the number stands nowhere: one look settles it for all lines.
  if (source.indexOf(digits, lines[from]?.start) === -1) return false;
  for (let at = from; at < to; at++) {
    const { start, end } = lines[at] as Line;
    const text = source.slice(start, end);
    const place = text.indexOf(digits, 4);
    if (place === -1 || parted.has(at)) continue;
    const isBehind = /(?:[\p{Ll}.)]|\p{L}\.)$/u.test(text.slice(0, place)) && !isDigit(text.charCodeAt(place - 2));
    if (!isBehind || !/^\s?(?:\p{Lu}\p{Ll}|\p{Lu}{2})/u.test(text.slice(place + digits.length))) continue;
    parted.set(at, [start + place]);
    return true;
  }
  return false;
}
