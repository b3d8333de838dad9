/** Cuts one item into sections: which of its lines open one, of what kind, and what stands in each. */
import { proposalNouns } from '../vocabulary/headingWords.ts';
import { alternatives } from './alternatives.ts';
import { namedOnce, readAttendance } from './attendance.ts';
import { furtherNumber, isCaseLabel, readNumber } from './caseNumbers.ts';
import type { DocumentFacts, Draft } from './documentFacts.ts';
import { type HeadingReading, headingReading } from './headingReading.ts';
import { offersItem } from './itemMetadata.ts';
import type { Line } from './lines.ts';
import type { Section, Slice } from './model.ts';
import { readDayAndBody } from './quotedDecisions.ts';
import { buildSection } from './sectionContent.ts';
import { type ItemLines, isOfThisMeeting, opensSection } from './sectionOpening.ts';

/** What stands in an item below its heading. */
export interface ItemContent {
  readonly sections: readonly Section[];
  readonly caseNumbers: readonly Slice[];
  readonly documentNumbers: readonly Slice[];
  readonly absent: readonly Slice[];
}

/** Reads the lines `from` to `to`, half-open, that stand below an item's heading. */
export function readItem(facts: DocumentFacts, from: number, to: number): ItemContent {
  const drafts = withStages(facts, findSections(facts, from, to));
  const leadEnd = drafts[0]?.from ?? to;
  const absent = leadAbsent(facts, from, leadEnd);
  const sections = drafts.map((draft, index) => buildSection(facts, draft, index === 0));
  for (const section of sections) {
    if (section.kind !== 'beslutning') continue;
    for (const name of section.absent) absent.push(name);
  }
  const { caseNumbers, documentNumbers } = findNumbers(facts, from, to, drafts);
  return { sections, absent: namedOnce(absent), caseNumbers, documentNumbers };
}

function findSections(facts: DocumentFacts, from: number, to: number): Draft[] {
  const drafts: Draft[] = [];
  let caseTextOpen = false;
  let isRecommended = false;
  /** Among several things that are told, `Bilag: Brev fra lokalrådet` belongs to one of them. */
  let namesInText = false;
  let standing: ReadonlySet<HeadingReading['kind']> | undefined;
  const item: ItemLines = { from, to, isHeaded: undefined };
  for (let at = from; at < to; at++) {
    const reading = facts.readings[at];
    if (!reading) continue;
    const open = drafts.at(-1);
    if (!opensSection(facts, reading, at, item, open, caseTextOpen)) continue;
    if (reading.strength === 'sentence' && reading.kind === 'indstilling') {
      standing ??= kindsOnLinesOfTheirOwn(facts, from, to);
      if (isRecommended || standing.has('indstilling')) continue;
    }
    // Who proposes what in the text of a case that has its recommendation is part of that text.
    if (reading.strength === 'leadIn' && caseTextOpen) {
      standing ??= kindsOnLinesOfTheirOwn(facts, from, to);
      if (isRecommended || standing.has('indstilling')) continue;
    }
    // `Administrationens anbefalinger` in the text of a case that has its recommendation sums up that text.
    if (isRecommended && caseTextOpen && reading.kind === 'indstilling' && endsInProposal(facts, at)) continue;
    // With its day, or by another body, it is no prose.
    if (reading.strength === 'runIn' && !reading.date && isOfThisMeeting(facts, reading) && !isGlued(facts, reading)) {
      standing ??= kindsOnLinesOfTheirOwn(facts, from, to);
      if (standing.has(reading.kind)) continue;
    }
    if (reading.strength === 'runIn' && reading.kind === 'bilag' && caseTextOpen) {
      namesInText ||= goesOn(facts, at + 1, to) && isNamedAgain(facts, at + 1, to);
      if (namesInText) continue;
    }
    if (open) open.to = at;
    const kind =
      reading.kind === 'beslutning' && (reading.isEarlier || !isOfThisMeeting(facts, reading))
        ? 'tidligere-beslutning'
        : reading.kind;
    drafts.push({ reading, kind, from: at, to });
    if (kind === 'indstilling') isRecommended = true;
    // An earlier decision quoted in the case text does not end it.
    if (kind !== 'tidligere-beslutning') caseTextOpen = kind === 'sagsfremstilling';
  }
  return drafts;
}

/** True where the text goes on from a line: with a sentence, or with a heading of the author's own above one. */
function goesOn({ lines, readings }: DocumentFacts, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 2) && !readings[at]; at++) {
    const shape = lines[at]?.shape;
    if (shape === 'sentence') return true;
    if (shape !== 'word') return false;
  }
  return false;
}

/** True where attachments are named in the text once more, before any other heading. */
function isNamedAgain({ readings }: DocumentFacts, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const reading = readings[at];
    if (reading && reading.strength !== 'part') return reading.kind === 'bilag' && reading.strength === 'runIn';
  }
  return false;
}

const proposal = new RegExp(`s\\s(?:${alternatives(proposalNouns)}):?$`, 'u');

function endsInProposal({ source, lines }: DocumentFacts, at: number): boolean {
  const { start, end } = lines[at] as Line;
  return proposal.test(source.slice(start, end));
}

/** The sections with the meetings a case has been through as sections of their own: `02-09-2019 Magistraten` above what it decided. */
function withStages(facts: DocumentFacts, drafts: Draft[]): Draft[] {
  let found: Draft[] | undefined;
  // Where this meeting's decision has its own heading, the last stage only repeats it.
  const hasOwn = drafts.some(({ kind }) => kind === 'beslutning');
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index] as Draft;
    const parts = draft.reading.tellsHistory ? stagesIn(facts, draft, hasOwn) : [];
    if (parts.length > 0) found ??= drafts.slice(0, index);
    if (found) for (const part of [draft, ...parts]) found.push(part);
  }
  return found ?? drafts;
}

/** The meetings a section tells of, with what they decided; the section ends where the first of them begins. */
function stagesIn(facts: DocumentFacts, draft: Draft, hasOwn: boolean): Draft[] {
  const { source, lines } = facts;
  const { from, to } = draft;
  const parts: Draft[] = [];
  for (let at = from + 1; at < to; at++) {
    const stage = lines[at]?.shape === 'number' ? readDayAndBody(source, lines, at, to) : undefined;
    if (!stage) continue;
    const reading = headingReading('beslutning', 'grammar', { decidedBy: stage.decidedBy, date: stage.date });
    let kind: Draft['kind'] = 'tidligere-beslutning';
    if (isOfThisMeeting(facts, reading)) kind = hasOwn ? 'andet' : 'beslutning';
    (parts.at(-1) ?? draft).to = at;
    parts.push({ reading, kind, from: at, to });
  }
  return parts;
}

/** `SagsfremstillingForeningen søger …`: nobody writes so, a page has glued the heading to its text. */
function isGlued({ source }: DocumentFacts, { headingEnd }: HeadingReading): boolean {
  if (headingEnd === undefined) return false;
  const [last = '', next = ''] = [source.charAt(headingEnd - 1), source.charAt(headingEnd)];
  return last !== ':' && /^[\p{L}–-]/u.test(next);
}

/** The kinds the item has headings of on lines of their own: a run-in one beside it is prose. */
function kindsOnLinesOfTheirOwn(
  { readings }: DocumentFacts,
  from: number,
  to: number,
): ReadonlySet<HeadingReading['kind']> {
  const kinds = new Set<HeadingReading['kind']>();
  for (let at = from; at < to; at++) {
    const reading = readings[at];
    if (reading && !inText.has(reading.strength)) kinds.add(reading.kind);
  }
  return kinds;
}

/** How a heading is read that stands with its text on one line, or is a sentence. */
const inText: ReadonlySet<HeadingReading['strength']> = new Set(['runIn', 'leadIn', 'sentence']);

function leadAbsent({ source, lines }: DocumentFacts, from: number, to: number): Slice[] {
  const absent: Slice[] = [];
  for (let at = from; at < to; at++) {
    const { start, end, shape } = lines[at] as Line;
    // Case numbers and the like name nobody.
    if (shape === 'word' || shape === 'sentence') absent.push(...(readAttendance(source, start, end) ?? []));
  }
  return absent;
}

const farthestBelowLabel = 3;

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
  // Where labels stand in a column of their own the number stands below the last of them.
  let lastBelowLabel = -1;
  const end = drafts[1]?.from ?? drafts[0]?.to ?? to;
  for (let at = from; at < end; at++) {
    const line = lines[at] as Line;
    const { shape } = line;
    if (offersItem(source, line)) continue;
    // A label ends with a full stop as a sentence does: `Sagsnr.`
    if (shape === 'bullet' || shape === 'table' || (shape === 'sentence' && !isCaseLabel(source, line))) break;
    const found = readNumber(source, line, at < leadEnd || at <= lastBelowLabel);
    if (!found && isCaseLabel(source, line)) lastBelowLabel = at + farthestBelowLabel;
    if (!found) continue;
    (found.document ? documentNumbers : caseNumbers).push(found.number);
    const further = furtherNumber(source, line, found.number);
    if (further) (further.document ? documentNumbers : caseNumbers).push(further.number);
  }
  return { caseNumbers, documentNumbers };
}
