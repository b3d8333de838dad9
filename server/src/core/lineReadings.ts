/** The lines of a document, and what each of them would be as a heading by itself. */
import { readAttendance } from './attendance.ts';
import { findDate } from './dates.ts';
import { withDayBelow } from './decisionHeading.ts';
import { partGluedHeadings } from './gluedHeadings.ts';
import { headingReader, mayBePrint, readHeading, readPrint } from './heading.ts';
import { isDated } from './headingCues.ts';
import { type HeadingReading, headingReading } from './headingReading.ts';
import { isDigit, isSpace, type Line, scanLines } from './lines.ts';
import { readMisspelt } from './misspelling.ts';
import { readOutcome } from './outcome.ts';
import { withoutPageMarks } from './pageMarks.ts';
import { readDatedRunIn, readRunInHeading } from './runInHeading.ts';
import { slice } from './span.ts';
import { withoutTemplateBullets } from './templateBullets.ts';
import { wording } from './wording.ts';

type Headings = Readonly<Record<string, HeadingReading['kind']>>;

/** The lines of the text, what an export made of them put right. */
export function readLines(source: string): readonly Line[] {
  const pages = withoutPageMarks(source, scanLines(source));
  return partGluedHeadings(source, withoutTemplateBullets(source, pages));
}

/** What the lines would be as headings. */
interface Printed {
  readonly printed: readonly (HeadingReading | undefined)[];
  /** True where blank lines part the paragraphs. */
  readonly gapped: boolean;
  /** True where some may be an author's sub-headings as well. */
  readonly isDoubtful: boolean;
}

/** What each line would be as a heading, by its words and what the user told. */
export function readPrinted(source: string, lines: readonly Line[], headings: Headings | undefined): Printed {
  const told = toldHeadings(headings);
  const heading = headingReader(source);
  const counts: Counts = {
    decisions: 0,
    minutes: 0,
    doubtful: 0,
    gaps: 0,
    template: 0,
    templateInGap: 0,
    numbered: 0,
    numberedTemplate: 0,
  };
  const readings = lines.map((line, at) => {
    const found = told?.(source, line) ?? readLine(source, line, heading);
    const reading = found && withDayBelow(source, found, lines[at + 1]);
    if (line.gapBefore) counts.gaps++;
    if (reading !== undefined) count(counts, line, reading);
    return reading;
  });
  // Nothing is decided before anything else is said: a title with the kind of item before it, `Beslutning: Ny kaj`.
  if (readings[0]?.strength === 'runIn' && readings[0].kind === 'beslutning') readings[0] = undefined;
  // Where decisions have headings, what stands behind a day and a colon is told in the text.
  if (counts.decisions === 0) {
    addDatedRunIns(source, lines, readings);
    addInitials(source, lines, readings);
  }
  confirmDated(source, lines, readings);
  if (counts.minutes >= byDesign) demoteMinutes(readings);
  // Blank lines may part the paragraphs and yet stand before few headings: those every template has tell.
  const gapped = counts.gaps * 3 > lines.length && counts.templateInGap * 2 >= counts.template;
  // Where a template numbers its headings it numbers the first of them too; else what is numbered is a list in the text.
  const isList = counts.numbered > 0 && counts.numberedTemplate === 0;
  return {
    printed: isList ? readings.map((reading, at) => (lines[at]?.shape === 'number' ? undefined : reading)) : readings,
    gapped,
    isDoubtful: counts.doubtful > 0,
  };
}

/** A day, a colon and what was decided, on one line: such colons are few, and looked for in all of the text at once. */
function addDatedRunIns(source: string, lines: readonly Line[], readings: (HeadingReading | undefined)[]): void {
  for (let colon = source.indexOf(':'); colon !== -1; colon = source.indexOf(':', colon + 1)) {
    // Behind the hour of a clock stands another digit.
    if (!isDigit(source.charCodeAt(colon - 1)) || !isSpace(source.charCodeAt(colon + 1))) continue;
    const at = lineAt(lines, colon);
    const line = lines[at];
    if (!line || readings[at] || line.start > colon || line.end <= colon + 1 || line.shape === 'table') continue;
    readings[at] = readDatedRunIn(source, line, colon);
  }
}

/** `MIU:` above what it decided, where nothing else heads a decision: a committee for short. */
function addInitials(source: string, lines: readonly Line[], readings: (HeadingReading | undefined)[]): void {
  const places = new Map<string, number[]>();
  for (let at = 0; at + 1 < lines.length; at++) {
    const { start, end } = lines[at] as Line;
    if (readings[at]?.kind === 'beslutning' && readings[at]?.strength !== 'dated') return;
    if (end - start > longestInitials || source.charCodeAt(end - 1) !== 58 || readings[at] || readings[at + 1])
      continue;
    const text = source.slice(start, end);
    if (initials.test(text)) places.set(text, [...(places.get(text) ?? []), at]);
  }
  for (const group of places.values()) {
    if (!group.some((at) => tellsOutcome(source, lines[at + 1] as Line))) continue;
    for (const at of group) readings[at] = headingReading('beslutning', 'grammar');
  }
}

const longestInitials = 7;
const initials = /^\p{Lu}{2,5}:$/u;

/** The index of the last line that begins before an offset. */
function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as Line).start <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** A decision is no longer where nothing but a body and its day head it. */
const longestDecision = 160;

/**
 * Of the bodies with a day those head a decision that stand above one, and those printed just like these above free text;
 * the others are lines of a plan.
 */
function confirmDated(source: string, lines: readonly Line[], readings: (HeadingReading | undefined)[]): void {
  const confirmed = new Set<string>();
  const open: { readonly at: number; readonly reading: HeadingReading }[] = [];
  /** The last heading above that is no body with its day. */
  let above: HeadingReading | undefined;
  for (let at = 0; at < readings.length; at++) {
    const line = lines[at] as Line;
    const reading = readings[at] ?? (endsLikeDay(source, line) ? readWithFullStop(source, line) : undefined);
    if (reading?.strength !== 'dated') {
      above = reading ?? above;
      continue;
    }
    readings[at] = undefined;
    // `Børneudvalget, 12-03-2024, pkt. 4` heads whatever stands below it.
    if (reading.punkt !== undefined) {
      // Where the meetings of a case are listed, only what has a text below is more than an entry.
      const isEntry = above?.tellsHistory === true && readings[at + 1] !== undefined;
      if (!isEntry && !isInHistory(readings[at + 1])) readings[at] = { ...reading, strength: 'grammar' };
      continue;
    }
    // Who was absent may be told before what was decided.
    const next = tellsAbsence(source, lines[at + 1]) ? at + 2 : at + 1;
    const below = lines[next];
    // The next line of a plan names its day too.
    if (!below || readings[next] || findDate(source.slice(below.start, below.end))) continue;
    if (below.end - below.start <= longestDecision && tellsOutcome(source, below))
      confirmed.add(textOf(source, lines, at));
    open.push({ at, reading });
  }
  for (const { at, reading } of open) {
    if (confirmed.has(textOf(source, lines, at))) readings[at] = { ...reading, strength: 'grammar' };
  }
}

/** In so many items a heading stands by design. */
const byDesign = 2;

/** Where a template has `Referat` below the decision, what was said stands there and not what was decided. */
function demoteMinutes(readings: (HeadingReading | undefined)[]): void {
  const minutes: number[] = [];
  let behindDecision = 0;
  let above: HeadingReading | undefined;
  for (let at = 0; at < readings.length; at++) {
    const reading = readings[at];
    if (!reading) continue;
    if (reading.kind === 'beslutning' && reading.alsoAttachment) {
      minutes.push(at);
      if (above?.kind === 'beslutning' && !above.alsoAttachment) behindDecision++;
    }
    above = reading;
  }
  if (behindDecision < byDesign || behindDecision * 2 < minutes.length) return;
  for (const at of minutes) readings[at] = headingReading('andet', 'phrase', { alsoAttachment: true });
}

function tellsAbsence(source: string, line: Line | undefined): boolean {
  return line !== undefined && (readAttendance(source, line.start, line.end)?.length ?? 0) > 0;
}

/** True where another meeting follows, or the case itself: the one above only says where the case has been. */
function isInHistory(below: HeadingReading | undefined): boolean {
  return below?.strength === 'dated' || below?.kind === 'resume' || below?.kind === 'sagsfremstilling';
}

function tellsOutcome(source: string, { start, end }: Line): boolean {
  return !readOutcome([slice(source, start, end)]).includes('fri-tekst');
}

function textOf(source: string, lines: readonly Line[], at: number): string {
  const { start, end } = lines[at] as Line;
  return source.slice(start, end);
}

/** How many lines have a blank line before them, and how many readings are those of a template. */
interface Counts {
  /** How many lines are the very words that head a decision. */
  decisions: number;
  /** How many are `Referat`. */
  minutes: number;
  /** How many may be an author's sub-heading as well. */
  doubtful: number;
  gaps: number;
  template: number;
  templateInGap: number;
  numbered: number;
  numberedTemplate: number;
}

function count(counts: Counts, { shape, gapBefore }: Line, { kind, strength, alsoAttachment }: HeadingReading): void {
  const isTemplate = strength === 'phrase' && templateKinds.has(kind);
  if (isTemplate) {
    if (kind === 'beslutning') counts.decisions++;
    if (alsoAttachment) counts.minutes++;
    counts.template++;
    if (gapBefore) counts.templateInGap++;
  }
  if (kind === 'sagsfremstilling' ? strength === 'grammar' : strength === 'part') counts.doubtful++;
  if (shape !== 'number') return;
  counts.numbered++;
  if (isTemplate) counts.numberedTemplate++;
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

/** A digit and a full stop end few sentences. */
function endsLikeDay(source: string, { end, shape }: Line): boolean {
  return shape === 'sentence' && isDigit(source.charCodeAt(end - 2));
}

/** `Økonomiudvalget, 13. september 2016.`: a body and its day, which head a decision where one stands below. */
function readWithFullStop(source: string, { start, end }: Line): HeadingReading | undefined {
  if (end - start > longestDated || source.charCodeAt(end - 1) !== 46 || !isDated(source, start, end - 1))
    return undefined;
  const reading = readHeading(source, start, end - 1);
  return reading?.kind === 'beslutning' && reading.date ? { ...reading, strength: 'dated' } : undefined;
}

const longestDated = 100;

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
