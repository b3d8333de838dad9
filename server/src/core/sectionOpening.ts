/** Whether a line that reads like a heading stands where one can. */
import { powerHeadings, stageHeadings, typeHeadings } from '../vocabulary/headingWords.ts';
import { stateWords } from '../vocabulary/itemForms.ts';
import { readAttendance } from './attendance.ts';
import { namesBody } from './bodies.ts';
import { sameDate } from './dates.ts';
import type { DocumentFacts, Draft } from './documentFacts.ts';
import { isFiller } from './fillers.ts';
import type { HeadingReading } from './headingReading.ts';
import { isInCapitals, textOf } from './houseStyle.ts';
import { endsAsLeadIn, endsWithColon, leadsToPoints } from './lineEnds.ts';
import type { Line } from './lines.ts';
import { isStandingPhrase } from './outcome.ts';
import { isMovedIn, isTitleOfPaper, recommendsNext } from './papers.ts';
import { namesAttachment, readsAsProposal, saysWhoProposes, standsAsRecommendation } from './recommendationPlaces.ts';
import { wording } from './wording.ts';

/** True where a line stands below a list, or one of more words below the end of a sentence: no page breaks its text so. */
function isBehindSentence({ source, lines }: DocumentFacts, at: number): boolean {
  const above = lines[at - 1];
  const { start, end } = lines[at] as Line;
  if (above?.shape === 'bullet') return true;
  return above !== undefined && source.charCodeAt(above.end - 1) === 46 && source.slice(start, end).includes(' ');
}

/** `Bilag:` stands below whatever the page has above it. */
function endsBilag(source: string, { kind }: HeadingReading, line: Line): boolean {
  return kind === 'bilag' && endsWithColon(source, line);
}

/** The lines of one item below its heading, half-open. */
export interface ItemLines {
  readonly from: number;
  readonly to: number;
  /** Whether the template's own heading for what is recommended is among them; worked out where it is first asked. */
  isHeaded: boolean | undefined;
}

/** With a colon one of these opens an item: nobody ends the first line of its text so. */
const openingKinds: ReadonlySet<HeadingReading['kind']> = new Set(['bilag', 'resume']);

/** Whether a line that reads like a heading stands where one can. */
export function opensSection(
  facts: DocumentFacts,
  reading: HeadingReading,
  at: number,
  item: ItemLines,
  open: Draft | undefined,
  caseTextOpen: boolean,
): boolean {
  const { source, lines, gapped } = facts;
  const { from, to } = item;
  const line = lines[at] as Line;
  const below = at + 1 < to ? lines[at + 1] : undefined;
  const isDecisive = reading.kind === 'indstilling' || reading.kind === 'beslutning';
  const inParagraph =
    gapped &&
    !line.gapBefore &&
    at > from &&
    !(
      reading.strength === 'phrase' &&
      (below?.gapBefore || isBehindSentence(facts, at) || endsBilag(source, reading, line))
    ) &&
    !(reading.strength === 'part' && open && !caseTextOpen && below?.gapBefore && isBehindSentence(facts, at));
  // The first of an item's headings may stand right below what the house prints of the case.
  const opensItem =
    !open &&
    reading.strength === 'phrase' &&
    (reading.kind === 'sagsfremstilling' || (openingKinds.has(reading.kind) && endsWithColon(source, line)));
  if (inParagraph && !isDecisive && !opensItem && open?.from !== at - 1) return false;
  // `Beslutning` below `Punkttype` is what the item is for.
  const isValue = reading.kind === 'beslutning' && reading.strength === 'phrase' && open !== undefined;
  if (isValue && at - open.from <= farthestValue && facts.readings[at + 1] && isCalled(facts, open.from, typeWordings))
    return false;
  if (isTitleOfPaper(facts, reading, at, to) || (open && isMovedIn(facts, reading, at, to, open))) return false;
  // `Sagstype:` above `Åben` is a field of the item.
  if (
    reading.kind === 'andet' &&
    below &&
    stateWordings.has(wording(textOf(source, below))) &&
    isCalled(facts, at, typeWordings)
  )
    return false;
  // `Referat` above the item's first heading is what the page calls itself.
  if (reading.alsoAttachment && isDecisive && !open && facts.readings[at + 1]) return false;
  // What accompanies a case stands behind its text, where `Kommunikation` among the metadata stands before.
  if (reading.strength === 'part' && reading.kind === 'andet' && !open) return false;
  // `Forslag til beslutning:` right below `Indstilling` leads in to it.
  if (
    isDecisive &&
    open?.kind === reading.kind &&
    open.from === at - 1 &&
    reading.kind === 'indstilling' &&
    endsAsLeadIn(source, line)
  )
    return false;
  // This meeting's decision has sub-headings of its own: `Budget:`
  if (reading.strength === 'part' && open?.kind === 'beslutning') {
    if (reading.kind !== 'sagsfremstilling' || source.charCodeAt(line.end - 1) === 58) return false;
  }
  // `Udvalget besluttede følgende:`, `… drøfter temaerne:` go on below.
  const holdsPoints = open?.kind === 'beslutning' || open?.kind === 'indstilling';
  if (
    reading.strength === 'part' &&
    holdsPoints &&
    !isDecisive &&
    at - 1 > open.from &&
    endsWithColon(source, lines[at - 1])
  )
    return false;
  if (reading.strength === 'part' && reading.kind === 'andet' && open?.kind === 'resume') return false;
  // Right above the next heading it is a label over all of them: `Indhold`; a template's own is left empty.
  if (reading.strength === 'part' && !isDecisive && facts.readings[at + 1] && at + 1 < to) {
    if (!open || (open.from !== at - 1 && !isPrintedAlike(facts, open, at))) return false;
  }
  // A cell of a table is called so too.
  if (
    reading.strength === 'part' &&
    reading.kind === 'indstilling' &&
    below &&
    !facts.readings[at + 1] &&
    !readsAsProposal(source, below)
  )
    return false;
  if (reading.strength === 'part' && caseTextOpen) {
    // `Forslag` above `Forvaltningen foreslår,` is the heading of what is recommended, wherever it stands.
    if (reading.kind !== 'indstilling' || below === undefined || isHeaded(facts, item)) return false;
    const next = facts.readings[at + 1];
    // Right above the decision it is left empty.
    if (next?.kind === 'beslutning') return next.strength === 'grammar' || next.strength === 'phrase';
    return next?.strength === 'leadIn' || saysWhoProposes(source, below);
  }
  if (reading.strength === 'leadIn') {
    // Below a recommendation's own heading it is the first line; in a decision only the administration can mean a new one.
    // Where each level recommends under its own name, the next one's is another recommendation.
    if (open?.kind === 'indstilling') return open.reading.strength === 'leadIn' && at > open.from + 1;
    // Which bodies the case goes through on its way: `Økonomiudvalget indstiller`, `Byrådet beslutter`.
    if (open?.kind === 'andet' && !reading.byAdministration && isCalled(facts, open.from, powerWordings)) return false;
    if (open?.kind === 'beslutning' || open?.kind === 'tidligere-beslutning') {
      // `Indstilles` is what a committee decided.
      if (reading.byAdministration) return at > open.from + 1 || leadsToPoints(source, line);
      return !isHeaded(facts, item) && recommendsNext(facts, at, to, open);
    }
    return true;
  }
  if (reading.strength === 'recurring') return standsAsSection(facts, reading, open, at, to);
  if (reading.strength === 'sentence' && reading.kind === 'beslutning') return true;
  if (reading.strength === 'sentence') return standsAsRecommendation(facts, reading, at, to, open);
  if (open?.kind === 'bilag') {
    const named = reading.alsoAttachment === true || !(isDecisive || reading.kind === 'bilag');
    if (named)
      return (
        below !== undefined &&
        (readsAsText(source, below) ||
          namesBody(source.slice(below.start, below.end)) ||
          // The text of a page is cut into lines, shorter than a paragraph and longer than a name.
          (reading.kind === 'sagsfremstilling' && reading.strength === 'phrase' && below.end - below.start > 50))
      );
    if (reading.kind === 'beslutning' && reading.decidedBy && !isOfThisMeeting(facts, reading)) {
      return (
        below !== undefined &&
        (announces(source, line, reading) ||
          readsAsText(source, below) ||
          readsAsDecision(source, below) ||
          // Who was not there is said of a decision, never of an attachment.
          readAttendance(source, below.start, below.end) !== undefined)
      );
    }
    if (reading.kind === 'indstilling' && namesAttachment(facts, open, at, to)) return false;
  }
  if (!isDecisive && reading.strength === 'grammar') return below !== undefined;
  return true;
}

/** True where both headings end with a colon, as a template prints them. */
function isPrintedAlike({ source, lines }: DocumentFacts, open: Draft, at: number): boolean {
  return endsWithColon(source, lines[open.from]) && endsWithColon(source, lines[at]);
}

/** True where the item has the template's own heading for what is recommended. */
function isHeaded({ readings }: DocumentFacts, item: ItemLines): boolean {
  item.isHeaded ??= readings
    .slice(item.from, item.to)
    .some((one) => one?.kind === 'indstilling' && (one.strength === 'phrase' || one.strength === 'grammar'));
  return item.isHeaded;
}

/** Between the heading and the kind of item may stand the bodies it goes through. */
const farthestValue = 3;
const typeWordings = new Set(typeHeadings);
const powerWordings = new Set([...powerHeadings, ...stageHeadings]);

const stateWordings = new Set(stateWords.map(wording));

function isCalled({ source, lines }: DocumentFacts, at: number, wordings: ReadonlySet<string>): boolean {
  return wordings.has(wording(textOf(source, lines[at])));
}

/**
 * A heading known by recurring alone: behind the item's first one, not right below it unless both are in capitals, and
 * above text of its own. What is decided or recommended may be left empty.
 */
function standsAsSection(
  { source, lines }: DocumentFacts,
  { kind }: HeadingReading,
  open: Draft | undefined,
  at: number,
  to: number,
): boolean {
  if (kind === 'beslutning') return open?.kind !== 'beslutning' && open?.kind !== 'bilag';
  if (!open || ['indstilling', 'beslutning', 'tidligere-beslutning', 'bilag'].includes(open.kind)) return false;
  return kind === 'indstilling' || (at + 1 < to && (open.from !== at - 1 || isInCapitals(source, lines[at] as Line)));
}

/** What names a decision with an item number or a colon announces it; an attachment is named after one. */
function announces(source: string, { end }: Line, { punkt }: HeadingReading): boolean {
  return punkt !== undefined || source.charCodeAt(end - 1) === 58;
}

function readsAsText(source: string, line: Line): boolean {
  if (line.shape !== 'word') return true;
  return line.end - line.start > 80 || isFiller(source.slice(line.start, line.end));
}

/** `Anbefales` */
function readsAsDecision(source: string, { start, end }: Line): boolean {
  return isStandingPhrase(source.slice(start, end));
}

/** The date decides whose decision it is, not the form of the heading; then the body. */
export function isOfThisMeeting({ meetingDate, isBody }: DocumentFacts, { date, decidedBy }: HeadingReading): boolean {
  if (date && !(meetingDate && sameDate(date.date, meetingDate))) return false;
  return decidedBy === undefined || isBody(decidedBy.text);
}
