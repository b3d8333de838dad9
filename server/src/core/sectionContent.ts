/** What stands in a section: paragraphs, names, outcome, the author's own sub-headings. */
import { documentNumber } from '../vocabulary/caseNumbers.ts';
import { noAttachment } from '../vocabulary/phrases.ts';
import { decisionText } from './decisionText.ts';
import type { DocumentFacts, Draft } from './documentFacts.ts';
import { namesItem } from './itemTitles.ts';
import { isDigit, isSpace, type Line, lineShape } from './lines.ts';
import type { Decision, Section, Slice, Span, Subheading } from './model.ts';
import { readOutcome } from './outcome.ts';
import { mayBeginQuoted, type QuotedHeading, readQuotedHeading } from './quotedDecisions.ts';
import { slice } from './span.ts';
import { isSubheading } from './subheadings.ts';
import { wording } from './wording.ts';

/** The section with what stands in it; `isFirst` where it is the item's first. */
export function buildSection(facts: DocumentFacts, draft: Draft, isFirst: boolean): Section {
  const { source, lines } = facts;
  const headingLine = lines[draft.from] as Line;
  const { headingEnd } = draft.reading;
  const heading = slice(source, headingLine.start, headingEnd ?? headingLine.end);
  const last = lines[draft.to - 1] as Line;
  // A sentence is heading and text in one; what it recommends begins behind the verb.
  const bodyStart = headingEnd ?? (draft.to > draft.from + 1 ? (lines[draft.from + 1] as Line).start : heading.end);
  const body: Span = { start: bodyStart, end: Math.max(bodyStart, last.end) };
  const { kind } = draft;
  const { correct } = draft.reading;
  const start = heading.start;
  const end = Math.max(heading.end, body.end);
  // Written out rather than spread: there are hundreds of sections in a document, and spreading them is most of the work.
  switch (kind) {
    case 'indstilling': {
      const paragraphs = textLines(facts, draft, draft.to).map((line) => slice(source, line.start, line.end));
      return { start, end, kind, heading, body, children: [], correct, paragraphs };
    }
    case 'bilag': {
      const names = attachmentNames(source, textLines(facts, draft, draft.to));
      return { start, end, kind, heading, body, children: [], correct, names };
    }
    case 'beslutning':
    case 'tidligere-beslutning': {
      const children = kind === 'beslutning' ? [] : subheadings(facts, draft, false);
      const first = children[0];
      const { paragraphs, absent, remarks } = decisionText(
        source,
        isAboutItem(facts, draft) ? none : textLines(facts, draft, first ? lineAt(lines, draft, first) : draft.to),
      );
      const { decidedBy, date, punkt } = draft.reading;
      return {
        start,
        end,
        kind,
        heading,
        body,
        children,
        correct,
        decidedBy,
        date,
        punkt,
        paragraphs,
        remarks,
        outcome: readOutcome(paragraphs),
        absent,
      };
    }
    default:
      return { start, end, kind, heading, body, children: subheadings(facts, draft, isFirst), correct };
  }
}

/** The lines that hold the section's text: of a sentence all of it, of a run-in heading what is behind it. */
function textLines({ source, lines }: DocumentFacts, { reading, from }: Draft, to: number): readonly Line[] {
  const { headingEnd, strength } = reading;
  if (headingEnd === undefined) return lines.slice(from + 1, to);
  const found = lines.slice(from, to);
  const line = lines[from] as Line;
  if (strength !== 'runIn') return found;
  let start = headingEnd;
  while (start < line.end && isSpace(source.charCodeAt(start))) start++;
  found[0] = { ...line, start, shape: lineShape(source, start, line.end) };
  return found;
}

function lineAt(lines: readonly Line[], draft: Draft, { start }: Span): number {
  for (let at = draft.from; at < draft.to; at++) if (lines[at]?.start === start) return at;
  return draft.to;
}

/** `Dagsordenspunkt 4: Budget` alone between the heading and the same decision's other one: which item it is about. */
function isAboutItem({ source, lines, readings }: DocumentFacts, { from, to }: Draft): boolean {
  if (to !== from + 2 || readings[to]?.kind !== 'beslutning') return false;
  const { start, end } = lines[from + 1] as Line;
  // `Punkt 1: Godkendt.` is decided on a point.
  if (source.charCodeAt(end - 1) === 46 || !readOutcome([slice(source, start, end)]).includes('fri-tekst'))
    return false;
  return namesItem(source, { start, end });
}

const trailingDocumentNumber = new RegExp(`\\s+${documentNumber.source}$`);
/** With the space before it. A name may be any length, and the expression is tried anew at every space. */
const longestNumber = 60;

function attachmentNames(source: string, lines: readonly Line[]): Slice[] {
  const names: Slice[] = [];
  for (const line of lines) {
    const text = source.slice(line.start, line.end);
    const bullet = (line.shape === 'word' ? fileType : bulletOrNumber).exec(text)?.[0].length ?? 0;
    const tail = Math.max(0, text.length - longestNumber);
    const number = isDigit(text.charCodeAt(text.length - 1)) ? trailingDocumentNumber.exec(text.slice(tail)) : null;
    const end = number ? tail + number.index : text.length;
    if (bullet < end && !isNoAttachment(text)) names.push(slice(source, line.start + bullet, line.start + end));
  }
  return names;
}

const bulletOrNumber = /^(?:[-–·•]|\d{1,2}[.)])\s+/;
/** `PDFBilag 1`: the picture before the name of a file. */
const fileType = /^(?:PDF|DOCX?|XLSX?)(?=\p{Lu}\p{Ll}|\d)/u;

const noAttachments = new Set(noAttachment.map(wording));
const initialsOfNone = new Set(noAttachment.map((phrase) => phrase.charCodeAt(0)));
const longestNone = Math.max(...noAttachment.map((phrase) => phrase.length)) + 1;

/** `Ingen bilag.` names none. */
function isNoAttachment(text: string): boolean {
  if (text === '-' || text === '–') return true;
  return text.length <= longestNone && initialsOfNone.has(text.charCodeAt(0)) && noAttachments.has(wording(text));
}

const none: readonly never[] = [];

/** `isFirst`: the item's first section may open with metadata (`Åbent`), which are no headings. */
function subheadings(facts: DocumentFacts, draft: Draft, isFirst: boolean): readonly Subheading[] {
  const { source, lines, readings } = facts;
  const found: { from: number; last: number; quoted?: QuotedHeading }[] = [];
  const inHistory = draft.reading.tellsHistory === true;
  let inMetadata = isFirst;
  for (let at = draft.from + 1; at < draft.to; at++) {
    const line = lines[at] as Line;
    if (line.shape === 'sentence' || line.shape === 'bullet') {
      inMetadata = false;
      continue;
    }
    const mayBeQuoted = !inMetadata && (inHistory || mayBeginQuoted(line));
    const quoted = mayBeQuoted ? readQuotedHeading(source, lines, at, draft.to, inHistory) : undefined;
    if (quoted) {
      found.push({ from: at, last: quoted.last, quoted });
      at = quoted.last;
      continue;
    }
    if (line.shape !== 'word') {
      if (line.shape !== 'number') inMetadata = false;
      continue;
    }
    if (at === draft.from + 1 ? readings[at]?.strength !== 'part' : inMetadata) continue;
    inMetadata = false;
    const below = at + 1 < draft.to ? lines[at + 1] : undefined;
    const belowThat = at + 2 < draft.to ? lines[at + 2] : undefined;
    if (isSubheading(source, line, below, belowThat)) found.push({ from: at, last: at });
  }
  if (found.length === 0) return none;
  return found.map(({ from, last, quoted }, index) => {
    const heading = slice(source, (lines[from] as Line).start, (lines[last] as Line).end);
    const to = found[index + 1]?.from ?? draft.to;
    const body =
      to > last + 1 ? { start: (lines[last + 1] as Line).start, end: (lines[to - 1] as Line).end } : undefined;
    const child = {
      start: heading.start,
      end: body?.end ?? heading.end,
      heading,
      body: body ?? { start: heading.end, end: heading.end },
    };
    return quoted ? { ...child, decision: quotedDecision(source, quoted, lines.slice(last + 1, to)) } : child;
  });
}

function quotedDecision(source: string, { decidedBy, date, punkt }: QuotedHeading, lines: readonly Line[]): Decision {
  const { paragraphs, remarks, absent } = decisionText(source, lines);
  return { decidedBy, date, punkt, paragraphs, remarks, outcome: readOutcome(paragraphs), absent };
}
