/** The lines of a document, and what each of them would be as a heading by itself. */

import { withDayBelow } from './decisionHeading.ts';
import { addAtColons, addDatedRunIns, addInitials, byDesign, confirmDated, demoteMinutes } from './decisionReadings.ts';
import { partGluedHeadings } from './gluedHeadings.ts';
import { partFirstItem, partPairedItems } from './gluedItems.ts';
import { headingReader, mayBePrint, readPrint } from './heading.ts';
import { type HeadingReading, headingReading } from './headingReading.ts';
import { type Line, scanLines } from './lines.ts';
import { readMisspelt } from './misspelling.ts';
import { withoutPageMarks } from './pageMarks.ts';
import { readRunInHeading } from './runInHeading.ts';
import { withoutTemplateBullets } from './templateBullets.ts';
import { isDoubtful } from './templateParts.ts';
import { wording } from './wording.ts';

type Headings = Readonly<Record<string, HeadingReading['kind']>>;

/** The lines of the text, what an export made of them put right. */
export function readLines(source: string): readonly Line[] {
  const pages = withoutPageMarks(source, scanLines(source));
  return partGluedHeadings(
    source,
    partPairedItems(source, partFirstItem(source, withoutTemplateBullets(source, pages))),
  );
}

/** What the lines would be as headings. */
interface Printed {
  readonly printed: readonly (HeadingReading | undefined)[];
  /** True where blank lines part the paragraphs. */
  readonly gapped: boolean;
  /** Which of them may be an author's sub-headings as well, in order. */
  readonly doubtful: readonly number[];
}

/** What each line would be as a heading, by its words and what the user told. */
export function readPrinted(source: string, lines: readonly Line[], headings: Headings | undefined): Printed {
  const told = toldHeadings(headings);
  const heading = headingReader(source);
  const counts: Counts = {
    decisions: 0,
    minutes: 0,
    gaps: 0,
    template: 0,
    templateInGap: 0,
    numbered: 0,
    numberedTemplate: 0,
  };
  const doubtful: number[] = [];
  const readings = lines.map((line, at) => {
    const found = told?.(source, line) ?? readLine(source, line, heading);
    const reading = found && withDayBelow(source, found, lines[at + 1]);
    if (line.gapBefore) counts.gaps++;
    if (reading !== undefined) {
      count(counts, line, reading);
      if (isDoubtful(reading)) doubtful.push(at);
    }
    return reading;
  });
  // Nothing is decided before anything else is said: a title with the kind of item before it, `Beslutning: Ny kaj`.
  if (readings[0]?.strength === 'runIn' && readings[0].kind === 'beslutning') readings[0] = undefined;
  // Where decisions have headings, what stands behind a day and a colon is told in the text.
  if (counts.decisions === 0) {
    addDatedRunIns(source, lines, readings);
    addInitials(source, lines, readings);
  }
  addAtColons(source, lines, readings);
  confirmDated(source, lines, readings, heading);
  if (counts.minutes >= byDesign) demoteMinutes(readings);
  // Blank lines may part the paragraphs and yet stand before few headings: those every template has tell.
  const gapped = counts.gaps * 3 > lines.length && counts.templateInGap * 2 >= counts.template;
  // Where a template numbers its headings it numbers the first of them too; else what is numbered is a list in the text.
  const isList = counts.numbered > 0 && counts.numberedTemplate === 0;
  return {
    printed: isList ? readings.map((reading, at) => (lines[at]?.shape === 'number' ? undefined : reading)) : readings,
    gapped,
    doubtful,
  };
}

/** How many lines have a blank line before them, and how many readings are those of a template. */
interface Counts {
  /** How many lines are the very words that head a decision. */
  decisions: number;
  /** How many are `Referat`. */
  minutes: number;
  gaps: number;
  template: number;
  templateInGap: number;
  numbered: number;
  numberedTemplate: number;
}

function count(counts: Counts, { shape, gapBefore }: Line, reading: HeadingReading): void {
  const { kind, alsoAttachment } = reading;
  const isTemplate = isOfTemplate(reading);
  if (isTemplate) {
    if (kind === 'beslutning') counts.decisions++;
    if (alsoAttachment) counts.minutes++;
    counts.template++;
    if (gapBefore) counts.templateInGap++;
  }
  if (shape !== 'number') return;
  counts.numbered++;
  if (isTemplate) counts.numberedTemplate++;
}

/** True for a heading nearly every template has, in the very words of the table. */
export function isOfTemplate({ kind, strength }: HeadingReading): boolean {
  return strength === 'phrase' && templateKinds.has(kind);
}

/** Reads a line by what the user told; undefined where nothing was. */
function toldHeadings(headings: Headings = {}) {
  const told = new Map(Object.entries(headings).map(([text, kind]) => [wording(text), headingReading(kind, 'phrase')]));
  told.delete('');
  if (told.size === 0) return undefined;
  const longest = Math.max(...[...told.keys()].map((text) => text.length)) * 2 + 8;
  return (source: string, { start, end }: Line) =>
    end - start <= longest ? told.get(wording(source.slice(start, end))) : undefined;
}

function readLine(source: string, line: Line, heading: ReturnType<typeof headingReader>): HeadingReading | undefined {
  const { start, end, shape } = line;
  if (shape === 'word') return heading(line) ?? readRunInHeading(source, line);
  if (shape === 'sentence') {
    // A phrase may end with an abbreviation: `Lovgrundlag mv.`
    const print = end - start < 60 && mayBePrint(line) ? readPrint(source, start, end) : undefined;
    return print ?? readRunInHeading(source, line);
  }
  return shape === 'number' && end - start <= 60 ? heading(line) : undefined;
}

/** The kinds nearly every template has, whose headings nothing else is taken for. */
const templateKinds: ReadonlySet<HeadingReading['kind']> = new Set([
  'resume',
  'sagsfremstilling',
  'indstilling',
  'beslutning',
]);

/** The readings with the headings that are misspelt: lines behind the contents that stand where a heading does. */
export function withMisspelt(
  source: string,
  lines: readonly Line[],
  readings: readonly (HeadingReading | undefined)[],
  from: number,
  gapped: boolean,
): readonly (HeadingReading | undefined)[] {
  let found: (HeadingReading | undefined)[] | undefined;
  for (let at = from; at < lines.length; at++) {
    if (readings[at]) continue;
    const line = lines[at] as Line;
    const { shape, gapBefore } = line;
    if (shape !== 'word' || (gapped && !gapBefore)) continue;
    const reading = readMisspelt(source, line);
    if (!reading) continue;
    found ??= [...readings];
    found[at] = reading;
  }
  return found ?? readings;
}
