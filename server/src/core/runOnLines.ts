/** Pages and lines that have run together: every item, number of a case and heading in their middle a line again. */
import { decisionNouns } from '../vocabulary/decisions.ts';
import { contentsHeadings } from '../vocabulary/header.ts';
import { closedWords } from '../vocabulary/itemForms.ts';
import { pageWords } from '../vocabulary/pages.ts';
import { recommendationNounEndings } from '../vocabulary/recommendations.ts';
import { alternatives } from './alternatives.ts';
import { readHeading } from './heading.ts';
import type { Line } from './lines.ts';
import { type Cut, cutsIn } from './runOnCues.ts';
import { lineBetween, withoutEdges } from './runOnPages.ts';
import { slice } from './span.ts';

/** A shorter line is one of the page's, where its lines are left. */
const shortestPage = 200;
/** A heading may end a line that is the page's. */
const fewestHeadings = 2;
/** Behind an item's number and title stands its case, or its first heading, within so many characters. */
const longestTitle = 250;

/** The lines with long ones parted where items, headings and the numbers of cases begin; the same array where none is. */
export function partPages(source: string, lines: readonly Line[]): readonly Line[] {
  const isRunOn = (line: Line) =>
    line.end - line.start >= shortestPage &&
    cutsIn(source, line).filter(({ what }) => what === 'heading').length >= fewestHeadings;
  if (!lines.some(isRunOn)) return lines;
  const [title, ...text] = lines;
  return partedLines(source, [...(title ? [title] : []), ...withoutEdges(source, text)]);
}

/**
 * The lines of a text whose headings have run together with what stands before and behind them, where no line is the
 * heading of a decision, or in an agenda of a recommendation; undefined where none stands in the middle of a line either.
 */
export function partRunOnLines(
  source: string,
  lines: readonly Line[],
  missing: 'beslutning' | 'indstilling',
): readonly Line[] | undefined {
  if (!decisive[missing].test(source)) return undefined;
  const parted = partedLines(source, lines);
  const begun = new Set(lines.map(({ start }) => start));
  const found = parted.filter(
    ({ start, end }) => !begun.has(start) && readHeading(source, start, end)?.kind === missing,
  );
  return found.length >= fewestFound ? parted : undefined;
}

/** One alone may be a word of the text. */
const fewestFound = 2;

/** One of these stands wherever such a heading does that is in the middle of a line. */
const decisive = {
  beslutning: inMiddle(
    decisionNouns.flatMap((noun) => [noun.charAt(0).toUpperCase() + noun.slice(1), noun.toUpperCase()]),
  ),
  // In lower case it is what a sentence in the text of the case tells of.
  indstilling: inMiddle(recommendationNounEndings.map((noun) => noun.toUpperCase())),
};

function inMiddle(words: readonly string[]): RegExp {
  return new RegExp(`\\S[ \\u00a0](?:${alternatives(words)})[ \\u00a0:]`, 'u');
}

function partedLines(source: string, pages: readonly Line[]): readonly Line[] {
  const cuts = pages.map((line) => withoutContents(source, line, cutsIn(source, line)));
  const items = itemsAmong(
    source,
    cuts.flat().filter(({ titleOf }) => titleOf === undefined),
  );
  const areHeaded = cuts
    .flat()
    .some(({ at, what }) => what === 'heading' && recommends.test(source.slice(at, at + 60)));
  return pages.flatMap((line, at) => {
    const kept = (cuts[at] ?? []).filter((cut) => {
      if (cut.what === 'item') return items.has(cut.at);
      if (cut.what === 'loose') return items.size === 0;
      if (cut.what === 'sentence') return !areHeaded;
      return cut.titleOf === undefined || !items.has(cut.titleOf);
    });
    return kept.length === 0 ? [line] : parted(source, line, kept);
  });
}

/** `Indstilling:`, `FORVALTNINGENS INDSTILLING` */
const recommends = new RegExp(
  `^(?:\\p{Lu}[\\p{L}-]+s\\s)?(?:${alternatives(recommendationNounEndings)})(?!\\p{L})`,
  'iu',
);

/** Nothing of a page that lists the items: no case and no heading stands on it, and it names their pages. */
function withoutContents(source: string, { start, end }: Line, cuts: readonly Cut[]): readonly Cut[] {
  const isList =
    cuts.every(({ what }) => what === 'item' || what === 'text') && cuts.some(({ what }) => what === 'item');
  return isList && namesPages.test(source.slice(start, end)) ? [] : cuts;
}

const namesPages = new RegExp(`(?<!\\p{L})(?:${alternatives([...pageWords, ...contentsHeadings])})(?!\\p{L})`, 'u');

/** The offsets of the items: those numbers that rise by one or few and have a case or a heading behind their title. */
function itemsAmong(source: string, cuts: readonly Cut[]): ReadonlySet<number> {
  const followed = cuts.flatMap((cut, index) => {
    const next = cuts.slice(index + 1, index + 3).find(({ what }) => what !== 'loose');
    // What was dealt with behind closed doors has nothing below its title.
    if (cut.what === 'item' && closedItem.test(source.slice(cut.at, cut.at + longestClosed)))
      return [{ cut, isNamed: true, isClosed: true }];
    if (cut.what !== 'item' || !next || next.what === 'item' || next.at - cut.at > longestTitle) return [];
    return [{ cut, isNamed: next.what === 'case', isClosed: false }];
  });
  // Where items have their case behind their title, what has none is a list.
  const areNamed = followed.filter(({ isNamed, isClosed }) => isNamed && !isClosed).length >= fewestNamed;
  let number = 0;
  const found = new Set<number>();
  for (const { cut, isNamed, isClosed } of followed) {
    if ((areNamed && !isNamed) || (isClosed && number === 0)) continue;
    const step = (cut.number ?? 0) - number;
    if (number > 0 && (step < 1 || step > longestStep)) continue;
    number = cut.number ?? 0;
    found.add(cut.at);
  }
  // One alone is a point of a list.
  return found.size > 1 || areNamed ? found : new Set();
}

const closedItem = new RegExp(`^\\d{1,4}\\.\\s(?:${alternatives(closedWords)})(?!\\p{L})`, 'iu');
const longestClosed = 40;
const fewestNamed = 2;
const longestStep = 4;

function parted(source: string, line: Line, cuts: readonly Cut[]): Line[] {
  const starts = [...new Set([line.start, ...cuts.map(({ at }) => at)])];
  return starts.flatMap((from, index) => {
    const { start, end } = trimmed(source, from, starts[index + 1] ?? line.end);
    const gapBefore = index === 0 ? line.gapBefore : true;
    return start < end ? [{ ...lineBetween(source, line, start, end), gapBefore }] : [];
  });
}

function trimmed(source: string, from: number, to: number) {
  const { text } = slice(source, from, to);
  const start = from + (text.length - text.trimStart().length);
  return { start, end: Math.max(start, from + text.trimEnd().length) };
}
