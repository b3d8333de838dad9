/** Mutants: a document with one needed Beslutning or Indstilling taken away, or emptied, which the rules must report. */
import { isElectionTitle } from '../../server/src/core/itemNature.ts';
import { standingItemOf } from '../../server/src/core/standing.ts';
import { wording } from '../../server/src/core/wording.ts';
import { withdrawn } from '../../server/src/vocabulary/phrases.ts';
import { standingItems } from '../../server/src/vocabulary/standingItems.ts';
import { endOfTruth } from './compareFindings.ts';
import { type Cut, lineAfter, placeOf, type SectionPlace, startOf, type Text, textOf, without } from './cutting.ts';
import type { KnownDocument, KnownFinding, Truth, TruthPunkt, TruthSection } from './documents.ts';
import { type FoundFinding, findingKey, findingsOf } from './reading.ts';

/** A document with one thing wrong besides what it is known for. */
export interface Mutant {
  /** The item it is made of. */
  readonly punkt: TruthPunkt;
  /** `beslutning taken away` */
  readonly what: string;
  readonly source: string;
  /** The heading of what is gone, in the original: for a person who looks into it. */
  readonly line: number;
  /** How the one finding may be told: more than one only where a repeated heading is emptied. */
  readonly expected: readonly string[];
  /** What the document is known for and reported with, at the lines it has in the mutant. */
  readonly known: readonly string[];
  /** What may be there or not: whatever is wrong with the findings of the document itself is counted there. */
  readonly besides: readonly string[];
  /** The first line whose findings say nothing. */
  readonly end: number;
}

/** How a mutant was reported. */
export interface MutantResult {
  readonly mutant: Mutant;
  /** True where the one finding is there, once. */
  readonly reported: boolean;
  /** Findings that are neither it nor known. */
  readonly falseAlarms: readonly FoundFinding[];
  /** Known findings that are no longer found. */
  readonly lost: readonly string[];
}

type Kind = 'beslutning' | 'indstilling';

/** Each needed section taken away, and emptied, one at a time; the truth says where they stand and end. */
export function mutantsOf({ source, truth }: KnownDocument): Mutant[] {
  const text = textOf(source);
  const found = findingsOf(source);
  // A remark follows from what the other items have, and goes when one of them loses it.
  const steady = new Set(found.filter(({ severity }) => severity !== 'information').map(findingKey));
  const listed = truth.findings ?? [];
  const known = listed.filter((finding) => steady.has(findingKey(finding)));
  const besides = [...found, ...listed, ...(truth.unsureFindings ?? [])];
  const kinds: readonly Kind[] = truth.type === 'dagsorden' ? ['indstilling'] : ['beslutning', 'indstilling'];
  const whole = truth.truncated ? truth.punkter.slice(0, -1) : truth.punkter;
  return whole.flatMap((punkt, index) => {
    const next = truth.punkter[index + 1];
    const end = next ? text.offset(next.line) : source.length;
    return kinds.flatMap((kind) => mutantsOfKind({ text, truth, known, besides }, { punkt, end, kind }));
  });
}

/** Runs the rules over a mutant. */
export function checkMutant(mutant: Mutant): MutantResult {
  const unmatched = new Set(mutant.known);
  const besides = new Set(mutant.besides);
  let reported = false;
  const falseAlarms = findingsOf(mutant.source).filter((finding) => {
    const key = findingKey(finding);
    if (!reported && mutant.expected.includes(key)) {
      reported = true;
      return false;
    }
    return finding.line < mutant.end && !unmatched.delete(key) && !besides.delete(key);
  });
  return { mutant, reported, falseAlarms, lost: [...unmatched] };
}

interface Original {
  readonly text: Text;
  readonly truth: Truth;
  /** Findings that must be there in the mutants too. */
  readonly known: readonly KnownFinding[];
  /** Findings that may be there or not. */
  readonly besides: readonly KnownFinding[];
}

interface Part {
  readonly punkt: TruthPunkt;
  /** Where the item ends. */
  readonly end: number;
  readonly kind: Kind;
}

function mutantsOfKind(original: Original, part: Part): Mutant[] {
  const { punkt, kind } = part;
  // A repeated heading is one decision: it is missed only when every one of them is gone.
  const sections = sectionsOf(punkt, kind);
  const places = placesOf(original.text, part);
  const mutants: (Mutant | undefined)[] = [];
  if (isNeeded(punkt, kind) && !(kind === 'indstilling' && isWithdrawn(original.text, part))) {
    const cuts = places.map(({ whole }) => whole);
    mutants.push(mutant(original, part, 'taken away', cuts, [{ rule: `manglende-${kind}`, line: punkt.line }]));
  }
  const bodies = places.map(({ body }) => body).filter(({ start, end: endOfBody }) => start < endOfBody);
  const expected = sections.map(({ line }) => ({ rule: `tom-${kind}`, line }));
  mutants.push(mutant(original, part, 'emptied', bodies, expected));
  return mutants.filter((made) => made !== undefined);
}

function sectionsOf({ sections = [] }: TruthPunkt, kind: Kind): TruthSection[] {
  return sections.filter((section) => section.kind === kind);
}

/** Where the sections of a kind stand, each up to the next section of any kind. */
function placesOf(text: Text, { punkt, end, kind }: Part): SectionPlace[] {
  const lines = [...(punkt.sections ?? [])].sort((one, other) => one.line - other.line);
  return sectionsOf(punkt, kind).map((section) => {
    const next = lines[lines.indexOf(section) + 1];
    return placeOf(text, section, next ? startOf(text, next) : end);
  });
}

/** Undefined where there is nothing to take: no such section, or one that is known to be empty as it is. */
function mutant(
  { text, truth, known, besides }: Original,
  { punkt, kind }: Part,
  what: string,
  cuts: readonly Cut[],
  expected: readonly KnownFinding[],
): Mutant | undefined {
  if (cuts.length === 0 || cuts.some(({ start, end }) => start >= end)) return undefined;
  const keyAfter = ({ rule, line }: KnownFinding) => findingKey({ rule, line: lineAfter(text, cuts, line) });
  const isTaken = (line: number) =>
    cuts.some(({ start, end }) => start <= text.offset(line) && text.offset(line) < end);
  const end = endOfTruth(truth);
  const standing = (findings: readonly KnownFinding[]) => findings.filter(({ line }) => line < end && !isTaken(line));
  const wanted = expected.map(keyAfter);
  if (standing(truth.findings ?? []).some((finding) => wanted.includes(keyAfter(finding)))) return undefined;
  return {
    punkt,
    what: `${kind} ${what}`,
    source: without(text.source, cuts),
    line: sectionsOf(punkt, kind)[0]?.line ?? punkt.line,
    expected: wanted,
    known: standing(known).map(keyAfter),
    besides: standing(besides).map(keyAfter),
    end: Number.isFinite(end) ? lineAfter(text, cuts, end) : end,
  };
}

/** False where a careful reader would not miss it: behind closed doors, or an item that needs none by nature. */
function isNeeded({ title, closed, beslutning }: TruthPunkt, kind: Kind): boolean {
  if (closed) return false;
  // Whom members elect at the meeting nobody has to recommend.
  const isElected = (beslutning?.outcome ?? ['fri-tekst']).every((one) => one === 'fri-tekst');
  if (kind === 'indstilling' && isElectionTitle(title ?? '') && isElected) return false;
  const standing = standingItemOf(title ?? '', standingItems);
  return !(kind === 'beslutning' ? standing?.withoutBeslutning : standing?.withoutIndstilling);
}

const withdrawnWordings = withdrawn.map(wording);

/** True where the decision is that the item was taken off the agenda: nobody recommends anything then. */
function isWithdrawn(text: Text, part: Part): boolean {
  return placesOf(text, { ...part, kind: 'beslutning' }).some(({ body }) => {
    const [line = ''] = text.source.slice(body.start, body.end).split(/[\n\r]/u);
    return withdrawnWordings.includes(wording(line));
  });
}
