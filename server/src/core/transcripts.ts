/** A PDF as a site that collects them shows its text: what the site says above it, and each page's number before its first line. */
import { transcriptHeadings } from '../vocabulary/pages.ts';
import { readHeading } from './heading.ts';
import { beginsItem } from './itemForms.ts';
import { setsAt } from './letters.ts';
import { type Line, lineShape } from './lines.ts';
import { partPages } from './runOnLines.ts';
import { wording } from './wording.ts';

/** So far down the heading of the text stands, below the title and what the site offers. */
const latestLine = 20;
const latestOffset = 4000;
const headings = new Set(transcriptHeadings.map(wording));
const pageBefore = /^(\d{1,3})(?:\s(?=\S)|$)/u;
/** The number the page itself has at its foot. */
const bareNumber = /^\d{1,4}$/u;

/** The lines of the text alone; the same array where it is no transcript. */
export function withoutTranscript(source: string, lines: readonly Line[]): readonly Line[] {
  const first = source.slice(0, latestOffset);
  if (!transcriptHeadings.some((heading) => first.includes(heading))) return lines;
  const heading = lines
    .slice(0, latestLine)
    .findIndex(({ start, end }) => end - start < 20 && headings.has(wording(source.slice(start, end))));
  if (heading === -1) return lines;
  let page = 1;
  // The first line is what the file is called: it may name committee and day.
  const found = lines.slice(0, 1);
  const starts: number[] = [];
  for (const line of lines.slice(heading + 1)) {
    const { start, end, gapBefore } = line;
    const match = gapBefore || page === 1 ? pageBefore.exec(source.slice(start, Math.min(end, start + 8))) : null;
    const number = Number(match?.[1]);
    // A page or two without text have no number.
    if (!match || number < page || number > page + mostEmpty) {
      found.push(line);
      continue;
    }
    page = number + 1;
    const above = found.at(-1);
    if (above && bareNumber.test(source.slice(above.start, Math.min(above.end, above.start + 8)))) found.pop();
    starts.push(found.length);
    const from = start + match[0].length;
    if (from < end)
      found.push({ ...line, start: from, shape: lineShape(source, from, end), begins: setsAt(source, from) });
  }
  // A page or two: the word is one of the text.
  if (starts.length < fewestMarks) return lines;
  if (areItems(source, found, starts)) return [...lines.slice(0, 1), ...lines.slice(heading + 1)];
  return partPages(source, withoutHeaders(source, found, starts));
}

const fewestMarks = 2;
/** The furthest below its title an item's first heading stands. */
const farthestOpening = 2;

/** True where a heading stands below most of the numbered lines: their numbers are those of items, not of pages. */
function areItems(source: string, lines: readonly Line[], starts: readonly number[]): boolean {
  const [, ...further] = starts;
  const titled = further.filter(
    (at) =>
      !isHeading(source, lines[at]) &&
      !beginsItem(source, lines[at] as Line) &&
      lines.slice(at + 1, at + 1 + farthestOpening).some((line) => isHeading(source, line)),
  );
  // What stands above every page is no title.
  const titles = new Set(titled.map((at) => textOf(source, lines[at])));
  return titles.size * 2 > further.length;
}

function textOf(source: string, line: Line | undefined): string {
  return line ? wording(source.slice(line.start, Math.min(line.end, line.start + longestHeader))) : '';
}

/** True for the heading of a section; a body and its day, and `Referat`, stand above pages too. */
function isHeading(source: string, line: Line | undefined): boolean {
  const reading = line && readHeading(source, line.start, line.end);
  return reading !== undefined && !reading.alsoAttachment && reading.strength !== 'dated';
}

const mostEmpty = 2;
/** The most lines the header of a page has. */
const tallest = 3;
/** On fewer pages what recurs is no header. */
const fewestPages = 3;

/** The lines without those that most pages begin with, numbers made alike. */
function withoutHeaders(source: string, lines: readonly Line[], starts: readonly number[]): readonly Line[] {
  const dropped = new Set<number>();
  let places = starts;
  for (let row = 0; row < tallest && places.length > 0; row++) {
    const byText = new Map<string, number[]>();
    for (const at of places) {
      if (isHeading(source, lines[at])) continue;
      const text = textOf(source, lines[at]).replace(/\d+/gu, '0');
      const group = byText.get(text);
      if (group) group.push(at);
      else byText.set(text, [at]);
    }
    const recurring = [...byText.values()].filter(({ length }) => length >= fewestPages && length * 2 >= starts.length);
    for (const at of recurring.flat()) dropped.add(at);
    places = recurring.flat().map((at) => at + 1);
  }
  if (dropped.size === 0) return lines;
  // The blank line above the header stands above what follows it.
  return lines.flatMap((line, at) => {
    if (dropped.has(at)) return [];
    return dropped.has(at - 1) && !line.gapBefore ? [{ ...line, gapBefore: true }] : [line];
  });
}

const longestHeader = 120;
