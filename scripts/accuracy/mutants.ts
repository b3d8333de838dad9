/** Mutants: a document with one needed Beslutning or Indstilling taken away, or emptied, which the rules must report. */
import { standingItemOf } from '../../server/src/core/standing.ts';
import { standingItems } from '../../server/src/vocabulary/standingItems.ts';
import type { KnownDocument, KnownFinding, Truth, TruthPunkt, TruthSection } from './documents.ts';
import { endOfTruth, type FoundFinding, findingKey, findingsOf } from './findings.ts';

/** A document with one thing wrong besides what it is known for. */
export interface Mutant {
  /** `item 3, beslutning emptied` */
  readonly name: string;
  readonly source: string;
  /** The line of the original the cut begins at, for a person who looks into it. */
  readonly line: number;
  /** How the one finding may be told: more than one only where a repeated heading is emptied. */
  readonly expected: readonly string[];
  /** Findings the document is known for, at the lines they have in the mutant. */
  readonly known: readonly string[];
  /** Those of them that follow from what the other items have, and go when one of these loses it. */
  readonly mayGo: readonly string[];
  /** The first line whose findings say nothing. */
  readonly end: number;
}

/** How a mutant was reported. */
export interface MutantResult {
  readonly mutant: Mutant;
  /** True where the one finding is there, once. */
  readonly reported: boolean;
  readonly falseAlarms: readonly FoundFinding[];
  /** Known findings that are no longer found. */
  readonly lost: readonly string[];
}

type Kind = 'beslutning' | 'indstilling';

/** Each needed section taken away, and emptied, one at a time; the truth says where they stand and end. */
export function mutantsOf({ source, truth }: KnownDocument): Mutant[] {
  const text = textWithLines(source);
  const remarks = findingsOf(source).filter(({ severity }) => severity === 'information');
  const remarkKeys = new Set(remarks.map(findingKey));
  const complete = truth.truncated ? truth.punkter.slice(0, -1) : truth.punkter;
  return complete.flatMap((punkt, index) => {
    const end = truth.punkter[index + 1] ? text.offset(truth.punkter[index + 1]?.line ?? 1) : source.length;
    const kinds: readonly Kind[] = truth.type === 'dagsorden' ? ['indstilling'] : ['beslutning', 'indstilling'];
    return kinds.flatMap((kind) => mutantsOfKind({ text, truth, remarks: remarkKeys }, punkt, end, kind));
  });
}

/** Runs the rules over a mutant. */
export function checkMutant(mutant: Mutant): MutantResult {
  const unmatched = new Set(mutant.known);
  let reported = 0;
  const falseAlarms = findingsOf(mutant.source).filter((finding) => {
    const key = findingKey(finding);
    if (finding.line >= mutant.end || unmatched.delete(key)) return false;
    const expected = mutant.expected.includes(key) && reported === 0;
    if (expected) reported++;
    return !expected;
  });
  return {
    mutant,
    reported: reported === 1,
    falseAlarms,
    lost: [...unmatched].filter((key) => !mutant.mayGo.includes(key)),
  };
}

interface Document {
  readonly text: Text;
  readonly truth: Truth;
  /** Findings that are but remarks. */
  readonly remarks: ReadonlySet<string>;
}

function mutantsOfKind(
  { text, truth, remarks }: Document,
  punkt: TruthPunkt,
  endOfPunkt: number,
  kind: Kind,
): Mutant[] {
  const all = [...(punkt.sections ?? [])].sort((one, other) => one.line - other.line);
  const sections = all.filter((section) => section.kind === kind);
  const [first] = sections;
  if (!first) return [];
  // A repeated heading is one decision: it is missed only when every one of them is gone.
  const spans = sections.map((section) => {
    const next = all[all.indexOf(section) + 1];
    return spanOf(text, section, next ? headingOf(text, next).start : endOfPunkt);
  });
  // Headings on one line with the next cannot be taken apart.
  if (spans.some(({ start, end }) => end <= start)) return [];
  const name = `${punkt.number === undefined ? `item at ${punkt.line}` : `item ${punkt.number}`}, ${kind}`;
  const made: Mutant[] = [];
  const make = (what: string, cuts: readonly Cut[], expected: (lineAfter: (line: number) => number) => string[]) => {
    const lineAfter = (line: number) => line - linesLost(text, cuts, text.offset(line));
    const standing = (truth.findings ?? []).filter(
      ({ line }) =>
        line < endOfTruth(truth) && !cuts.some((cut) => cut.start <= text.offset(line) && text.offset(line) < cut.end),
    );
    const moved = ({ rule, line }: KnownFinding) => findingKey({ rule, line: lineAfter(line) });
    const known = standing.map(moved);
    const wanted = expected(lineAfter);
    // It holds nothing but attendance, say, and is known to be empty as it is.
    if (wanted.some((key) => known.includes(key))) return;
    made.push({
      name: `${name} ${what}`,
      source: without(text.source, cuts),
      line: first.line,
      expected: wanted,
      known,
      mayGo: standing.filter((finding) => remarks.has(findingKey(finding))).map(moved),
      end: Number.isFinite(endOfTruth(truth)) ? lineAfter(endOfTruth(truth)) : endOfTruth(truth),
    });
  };
  if (isNeeded(punkt, kind)) {
    const cuts = spans.map(({ start, end, alone }) => ({ start, end, instead: alone ? '' : '\n' }));
    make('taken away', cuts, (lineAfter) => [findingKey({ rule: `manglende-${kind}`, line: lineAfter(punkt.line) })]);
  }
  const bodies = spans
    .map(({ body, end }) => ({ start: body, end, instead: '' }))
    .filter(({ start, end }) => start < end);
  // Nothing to take: it is empty as it is, or the heading is the whole sentence.
  if (bodies.length > 0) {
    make('emptied', bodies, (lineAfter) =>
      sections.map(({ line }) => findingKey({ rule: `tom-${kind}`, line: lineAfter(line) })),
    );
  }
  return made;
}

/** False where a careful reader would not miss it: behind closed doors, or an item that needs none by nature. */
function isNeeded({ title, closed }: TruthPunkt, kind: Kind): boolean {
  if (closed) return false;
  const standing = standingItemOf(title ?? '', standingItems);
  return !(kind === 'beslutning' ? standing?.withoutBeslutning : standing?.withoutIndstilling);
}

/** A stretch of the source that is taken out, and what stands there instead. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

function without(source: string, cuts: readonly Cut[]): string {
  return [...cuts]
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, instead }) => text.slice(0, start) + instead + text.slice(end), source);
}

/** How many lines before `offset` are gone. */
function linesLost({ source }: Text, cuts: readonly Cut[], offset: number): number {
  return cuts
    .filter(({ start }) => start < offset)
    .map(({ start, end, instead }) => lineBreaks(source.slice(start, end)) - lineBreaks(instead))
    .reduce((sum, lost) => sum + lost, 0);
}

function lineBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** A section from its heading to the next, with the place where its text begins. */
interface SectionSpan {
  readonly start: number;
  readonly end: number;
  readonly body: number;
  /** False where the heading is glued to the end of a sentence. */
  readonly alone: boolean;
}

function spanOf({ source }: Text, section: TruthSection, end: number, text = textWithLines(source)): SectionSpan {
  const { start, end: endOfHeading, alone } = headingOf(text, section);
  // The blank lines below a heading stay, so that the emptied section looks as one that nobody filled in.
  const gap = /^[ \t]*[:.,;]*\s*/u.exec(source.slice(endOfHeading, end))?.[0].length ?? 0;
  return { start, end, body: endOfHeading + gap, alone };
}

/** Where the heading stands in its line: at its start, but for headings that a bad extraction glued to a sentence. */
function headingOf(text: Text, { heading, line }: TruthSection) {
  const start = text.offset(line);
  const whole = text.source.slice(start, text.offset(line + 1)).replace(/[\r\n]+$/u, '');
  const at = heading === undefined ? -1 : whole.indexOf(heading);
  if (heading === undefined || at < 0) return { start, end: start + whole.length, alone: true };
  const alone = whole.slice(0, at).trim() === '';
  return { start: alone ? start : start + at, end: start + at + heading.length, alone };
}

/** A text that knows where its lines begin. */
interface Text {
  readonly source: string;
  /** Where a 1-based line begins; behind the last line the end of the text. */
  offset(line: number): number;
}

function textWithLines(source: string): Text {
  const starts = [0, ...[...source.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
  return { source, offset: (line) => starts[line - 1] ?? source.length };
}
