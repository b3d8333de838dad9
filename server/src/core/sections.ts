/** Cuts one item into sections: which of its lines open one, of what kind, and what stands in each. */

import { documentNumber } from '../vocabulary/caseNumbers.ts';
import { fillers } from '../vocabulary/phrases.ts';
import { readAttendance } from './attendance.ts';
import { sameBody } from './bodies.ts';
import { readNumber } from './caseNumbers.ts';
import { sameDate } from './dates.ts';
import type { HeadingReading } from './heading.ts';
import { isDigit, type Line } from './lines.ts';
import type { CalendarDate, Section, Slice, Span, Subheading } from './model.ts';
import { readOutcome } from './outcome.ts';
import { slice } from './span.ts';
import { isSubheading } from './subheadings.ts';
import { wording } from './wording.ts';

/** What the sections of every item are read with. */
export interface DocumentFacts {
  readonly source: string;
  readonly lines: readonly Line[];
  readonly readings: readonly (HeadingReading | undefined)[];
  /** The day and the body of this meeting, as far as known. */
  readonly meetingDate?: CalendarDate | undefined;
  readonly body?: string | undefined;
  /** True where blank lines part the paragraphs, so that a heading has one before it. */
  readonly gapped: boolean;
}

/** What stands in an item below its heading. */
export interface ItemContent {
  readonly sections: readonly Section[];
  readonly caseNumbers: readonly Slice[];
  readonly documentNumbers: readonly Slice[];
  readonly absent: readonly Slice[];
}

/** A section being collected: its lines are `from` to `to`, half-open, heading first. */
interface Draft {
  readonly reading: HeadingReading;
  readonly kind: Section['kind'];
  readonly from: number;
  to: number;
}

/** Reads the lines `from` to `to`, half-open, that stand below an item's heading. */
export function readItem(facts: DocumentFacts, from: number, to: number): ItemContent {
  const drafts = findSections(facts, from, to);
  const leadEnd = drafts[0]?.from ?? to;
  const absent = leadAbsent(facts, from, leadEnd);
  const sections = drafts.map((draft, index) => build(facts, draft, index === 0));
  for (const section of sections) {
    if (section.kind !== 'beslutning') continue;
    for (const name of section.absent) absent.push(name);
  }
  const { caseNumbers, documentNumbers } = findNumbers(facts, from, to, drafts);
  return { sections, absent, caseNumbers, documentNumbers };
}

function findSections(facts: DocumentFacts, from: number, to: number): Draft[] {
  const drafts: Draft[] = [];
  let caseTextOpen = false;
  for (let at = from; at < to; at++) {
    const reading = facts.readings[at];
    if (!reading) continue;
    const open = drafts.at(-1);
    if (!opensSection(facts, reading, at, from, to, open, caseTextOpen)) continue;
    if (open) open.to = at;
    const kind =
      reading.kind === 'beslutning' && !isOfThisMeeting(facts, reading) ? 'tidligere-beslutning' : reading.kind;
    drafts.push({ reading, kind, from: at, to });
    // An earlier decision quoted in the case text does not end it.
    if (kind !== 'tidligere-beslutning') caseTextOpen = kind === 'sagsfremstilling';
  }
  return drafts;
}

/** Whether a line that reads like a heading stands where one can. */
function opensSection(
  { source, lines, gapped }: DocumentFacts,
  reading: HeadingReading,
  at: number,
  from: number,
  to: number,
  open: Draft | undefined,
  caseTextOpen: boolean,
): boolean {
  const line = lines[at] as Line;
  const below = at + 1 < to ? lines[at + 1] : undefined;
  const isDecisive = reading.kind === 'indstilling' || reading.kind === 'beslutning';
  if (gapped && !line.gapBefore && at > from && !isDecisive && open?.from !== at - 1) return false;
  if (reading.strength === 'part' && caseTextOpen) return false;
  if (reading.strength === 'leadIn') {
    // Below a recommendation's own heading it is the first line; in a decision only the administration can mean a new one.
    if (open?.kind === 'indstilling') return false;
    if (open?.kind === 'beslutning' || open?.kind === 'tidligere-beslutning') return reading.byAdministration === true;
    return true;
  }
  if (open?.kind === 'bilag') {
    const named = reading.alsoAttachment === true || !(isDecisive || reading.kind === 'bilag');
    if (named) return below !== undefined && readsAsText(source, below);
  }
  if (!isDecisive && reading.strength === 'grammar') return below !== undefined;
  return true;
}

const fillerWordings = new Set(fillers.map(wording));

function readsAsText(source: string, line: Line): boolean {
  if (line.shape !== 'word') return true;
  return line.end - line.start > 80 || fillerWordings.has(wording(source.slice(line.start, line.end)));
}

/** The date decides whose decision it is, not the form of the heading; then the body. */
function isOfThisMeeting({ meetingDate, body }: DocumentFacts, { date, decidedBy }: HeadingReading): boolean {
  if (date && meetingDate && !sameDate(date.date, meetingDate)) return false;
  return decidedBy === undefined || body === undefined || sameBody(decidedBy.text, body);
}

function build(facts: DocumentFacts, draft: Draft, isFirst: boolean): Section {
  const { source, lines } = facts;
  const headingLine = lines[draft.from] as Line;
  const heading = slice(source, headingLine.start, headingLine.end);
  const first = lines[draft.from + 1];
  const last = lines[draft.to - 1] as Line;
  const body: Span =
    draft.to > draft.from + 1 && first
      ? { start: first.start, end: last.end }
      : { start: heading.end, end: heading.end };
  const { kind } = draft;
  const start = heading.start;
  const end = Math.max(heading.end, body.end);
  // Written out rather than spread: there are hundreds of sections in a document, and spreading them is most of the work.
  switch (kind) {
    case 'indstilling':
      return { start, end, kind, heading, body, children: [], paragraphs: paragraphs(facts, draft.from + 1, draft.to) };
    case 'bilag':
      return { start, end, kind, heading, body, children: [], names: attachmentNames(facts, draft.from + 1, draft.to) };
    case 'beslutning':
    case 'tidligere-beslutning': {
      const children = kind === 'beslutning' ? [] : subheadings(facts, draft, false);
      const first = children[0];
      const { paragraphs, absent } = decisionText(
        facts,
        draft.from + 1,
        first ? lineAt(lines, draft, first) : draft.to,
      );
      const { decidedBy, date, punkt } = draft.reading;
      return {
        start,
        end,
        kind,
        heading,
        body,
        children,
        decidedBy,
        date,
        punkt,
        paragraphs,
        outcome: readOutcome(paragraphs),
        absent,
      };
    }
    default:
      return { start, end, kind, heading, body, children: subheadings(facts, draft, isFirst) };
  }
}

function lineAt(lines: readonly Line[], draft: Draft, { start }: Span): number {
  for (let at = draft.from; at < draft.to; at++) if (lines[at]?.start === start) return at;
  return draft.to;
}

function paragraphs({ source, lines }: DocumentFacts, from: number, to: number): Slice[] {
  return lines.slice(from, to).map(({ start, end }) => slice(source, start, end));
}

/** The lines of a decision, attendance parted from what was decided. */
function decisionText(
  { source, lines }: DocumentFacts,
  from: number,
  to: number,
): { paragraphs: Slice[]; absent: Slice[] } {
  const paragraphs: Slice[] = [];
  const absent: Slice[] = [];
  for (let at = from; at < to; at++) {
    const { start, end } = lines[at] as Line;
    const names = readAttendance(source, start, end);
    if (names) absent.push(...names);
    else paragraphs.push(slice(source, start, end));
  }
  return { paragraphs, absent };
}

const trailingDocumentNumber = new RegExp(`\\s+${documentNumber.source}$`);

function attachmentNames({ source, lines }: DocumentFacts, from: number, to: number): Slice[] {
  const names: Slice[] = [];
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line;
    const text = source.slice(line.start, line.end);
    const bullet = line.shape === 'bullet' ? (/^[-–·•]\s+/.exec(text)?.[0].length ?? 0) : 0;
    const number = isDigit(text.charCodeAt(text.length - 1)) ? trailingDocumentNumber.exec(text) : null;
    const end = number ? number.index : text.length;
    if (bullet < end) names.push(slice(source, line.start + bullet, line.start + end));
  }
  return names;
}

/** `isFirst`: the item's first section may open with metadata (`Åbent`), which are no headings. */
function subheadings({ source, lines, readings }: DocumentFacts, draft: Draft, isFirst: boolean): Subheading[] {
  const found: number[] = [];
  let inMetadata = isFirst;
  for (let at = draft.from + 1; at < draft.to; at++) {
    const line = lines[at] as Line;
    if (line.shape !== 'word') {
      if (line.shape !== 'number') inMetadata = false;
      continue;
    }
    const isPart = readings[at]?.strength === 'part';
    if (at === draft.from + 1 ? !isPart : inMetadata) continue;
    inMetadata = false;
    const below = at + 1 < draft.to ? lines[at + 1] : undefined;
    const belowThat = at + 2 < draft.to ? lines[at + 2] : undefined;
    if (isSubheading(source, line, below, belowThat)) found.push(at);
  }
  return found.map((at, index) => {
    const heading = lines[at] as Line;
    const end = (lines[(found[index + 1] ?? draft.to) - 1] as Line).end;
    const body = lines[at + 1] as Line;
    const isEmpty = body.start >= end;
    return {
      start: heading.start,
      end,
      heading: slice(source, heading.start, heading.end),
      body: isEmpty ? { start: heading.end, end: heading.end } : { start: body.start, end },
    };
  });
}

function leadAbsent({ source, lines }: DocumentFacts, from: number, to: number): Slice[] {
  const absent: Slice[] = [];
  for (let at = from; at < to; at++) {
    const { start, end } = lines[at] as Line;
    absent.push(...(readAttendance(source, start, end) ?? []));
  }
  return absent;
}

/** Numbers stand before the first section, or labelled among the metadata its text opens with. */
function findNumbers(
  { source, lines }: DocumentFacts,
  from: number,
  to: number,
  drafts: readonly Draft[],
): Pick<ItemContent, 'caseNumbers' | 'documentNumbers'> {
  const caseNumbers: Slice[] = [];
  const documentNumbers: Slice[] = [];
  const leadEnd = drafts[0]?.from ?? to;
  const end = drafts[1]?.from ?? drafts[0]?.to ?? to;
  for (let at = from; at < end; at++) {
    const line = lines[at] as Line;
    if (line.shape === 'sentence' || line.shape === 'bullet' || line.shape === 'table') break;
    const found = readNumber(source, line, at < leadEnd);
    if (found) (found.document ? documentNumbers : caseNumbers).push(found.number);
  }
  return { caseNumbers, documentNumbers };
}
