/** What the word at a place stands for: an item, a case, a meeting, an attachment. */
import { caseKey, caseNumberAt } from '../core/caseNumbers.ts';
import { findDate, sameDate } from '../core/dates.ts';
import type { CalendarDate, Decision, Punkt, Referat, Slice, Span } from '../core/model.ts';
import { attachmentsOf, punktAt } from '../core/query.ts';
import {
  around,
  dayMeant,
  isLed,
  isOfRules,
  leadsElsewhere,
  type PunktReference,
  punktReferences,
} from '../core/references.ts';
import { evenSpaces } from '../core/wording.ts';
import { contentsPairs } from '../rules/contentsMatch.ts';
import { looseReferenceToPunkt, referenceToPunkt } from '../vocabulary/references.ts';

/** An item of this document. */
export interface PunktTarget {
  readonly kind: 'punkt';
  readonly punkt: Punkt;
}

/** A case, by its number as `caseKey` has it. */
export interface CaseTarget {
  readonly kind: 'case';
  readonly key: string;
}

/** Another meeting, and the item of it that is named. */
export interface MeetingTarget {
  readonly kind: 'meeting';
  readonly date: CalendarDate;
  /** Text in which its body is named, if it is: `Beslutning fra Kulturudvalget, 14. marts 2024, pkt. 7`. */
  readonly named: string;
  /** The number of the item there. */
  readonly punkt?: number | undefined;
}

/** An attachment of an item, by its name in the list. */
export interface BilagTarget {
  readonly kind: 'bilag';
  readonly punkt: Punkt;
  readonly name: Slice;
}

export type Target = PunktTarget | CaseTarget | MeetingTarget | BilagTarget;

/** A place that stands for something. */
export interface Occurrence extends Span {
  /** True where the thing itself stands: the heading of the item, the name in the list. */
  readonly isDeclaration: boolean;
}

/** What stands at an offset, and the word that does: `pkt. 7`. */
export interface TargetAt extends Occurrence {
  readonly target: Target;
}

/** What an offset is about; `undefined` in ordinary text. An offset behind a word's last letter belongs to it. */
export function targetAt(referat: Referat, offset: number): TargetAt | undefined {
  return (
    inContents(referat, offset) ??
    asCase(referat, offset) ??
    inHeading(referat, offset) ??
    asEarlierDecision(referat, offset) ??
    asPunktReference(referat, offset) ??
    asBilag(referat, offset) ??
    asDay(referat, offset)
  );
}

/** True where an offset lies in a span or right behind it. */
export function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function inContents(referat: Referat, offset: number): TargetAt | undefined {
  const { contents } = referat;
  if (!contents || !holds(contents, offset)) return undefined;
  const pair = contentsPairs(referat).find(({ entry }) => holds(entry, offset));
  return pair && { ...spanOf(pair.entry.title), isDeclaration: false, target: { kind: 'punkt', punkt: pair.punkt } };
}

/** The bare span of something that has one. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function asCase(referat: Referat, offset: number): TargetAt | undefined {
  const punkt = punktAt(referat.punkter, offset) ?? punktAt(referat.punkter, offset - 1);
  const own = punkt?.caseNumbers.find((number) => holds(number, offset));
  if (own) return { ...spanOf(own), isDeclaration: true, target: { kind: 'case', key: caseKey(own.text) } };
  // A document's own number is not the case.
  if (punkt?.documentNumbers.some((number) => holds(number, offset))) return undefined;
  const named = caseNumberAt(referat.source, offset);
  return named && { ...spanOf(named), isDeclaration: false, target: { kind: 'case', key: caseKey(named.text) } };
}

function inHeading({ punkter }: Referat, offset: number): TargetAt | undefined {
  const punkt = punktAt(punkter, offset) ?? punktAt(punkter, offset - 1);
  if (!punkt || punkt.heading.text === '' || !holds(punkt.heading, offset)) return undefined;
  // The number of an item is the item too.
  const name = nameSpan(punkt);
  return {
    ...spanOf(holds(name, offset) ? name : punkt.heading),
    isDeclaration: true,
    target: { kind: 'punkt', punkt },
  };
}

/** The title of an item, or all of its heading where it has none. */
export function nameSpan({ title, heading }: Punkt): Span {
  return title.text === '' ? heading : title;
}

function asEarlierDecision({ punkter, header }: Referat, offset: number): TargetAt | undefined {
  const punkt = punktAt(punkter, offset) ?? punktAt(punkter, offset - 1);
  if (!punkt) return undefined;
  for (const { heading, children, ...section } of punkt.sections) {
    for (const child of children) {
      const found = child.decision && holds(child.heading, offset) && meetingOf(child.decision, child.heading, header);
      if (found) return found;
    }
    const isDecision = section.kind === 'beslutning' || section.kind === 'tidligere-beslutning';
    if (isDecision && holds(heading, offset)) return meetingOf(section, heading, header);
  }
  return undefined;
}

function meetingOf(
  { date, punkt, decidedBy }: Decision,
  heading: Slice,
  header: Referat['header'],
): TargetAt | undefined {
  if (!date || (header.date && sameDate(date.date, header.date.date))) return undefined;
  // Without a name of its own it is the meeting's own body that decided before.
  const named = decidedBy?.text ?? header.body?.text ?? '';
  return { ...spanOf(heading), isDeclaration: false, target: { kind: 'meeting', date: date.date, named, punkt } };
}

/** Words before the number of an item, certain or not. */
export const allWords = [...referenceToPunkt, ...looseReferenceToPunkt];

function asPunktReference(referat: Referat, offset: number): TargetAt | undefined {
  const { source, punkter } = referat;
  const from = Math.max(0, offset - 30);
  const part = source.slice(from, offset + 30);
  for (const found of punktReferences(part, allWords)) {
    const reference = moved(found, from);
    if (!holds(reference, offset)) continue;
    const target = referenceTarget(referat, punkter, reference);
    if (target) return { ...spanOf(reference), isDeclaration: false, target };
  }
  return undefined;
}

function moved({ start, end, number, digits }: PunktReference, by: number): PunktReference {
  return {
    start: start + by,
    end: end + by,
    number,
    digits: { start: digits.start + by, end: digits.end + by },
  };
}

/** The item a reference means: of another meeting where the sentence names its day, else of this one. */
export function referenceTarget(
  { source, header }: Referat,
  punkter: readonly Punkt[],
  reference: PunktReference,
): Target | undefined {
  if (isOfRules(source, reference)) return undefined;
  const day = dayMeant(source, reference)?.date;
  const { number } = reference;
  if (day && !(header.date && sameDate(day, header.date.date)))
    return { kind: 'meeting', date: day, named: around(source, reference), punkt: number };
  if (!isLed(source, reference) && leadsElsewhere(source, reference)) return undefined;
  const punkt = punkter.find((one) => one.number === number);
  return punkt && { kind: 'punkt', punkt };
}

function asBilag({ source, punkter }: Referat, offset: number): TargetAt | undefined {
  const punkt = punktAt(punkter, offset) ?? punktAt(punkter, offset - 1);
  if (!punkt) return undefined;
  const name = punkt.sections
    .flatMap((section) => (section.kind === 'bilag' ? section.names : []))
    .find((one) => holds(one, offset));
  if (name) {
    const first = attachmentsOf(punkt).find(({ text }) => evenSpaces(text) === evenSpaces(name.text)) ?? name;
    return { ...spanOf(name), isDeclaration: true, target: { kind: 'bilag', punkt, name: first } };
  }
  for (const listed of attachmentsOf(punkt)) {
    const mention = mentionsOf(source, punkt, listed).find((one) => holds(one, offset));
    if (mention) return { ...mention, isDeclaration: false, target: { kind: 'bilag', punkt, name: listed } };
  }
  return undefined;
}

/** `Bilag 2` in `Bilag 2 Tegning af hallen`, `2. Tegning`. */
const numbered = /^(?:[Bb]ilag|BILAG)\s+(\d{1,2}|[A-Z])(?=[\s.:)–-]|$)|^(\d{1,2})(?=[.:)]|\s[–-])/u;
/** Shorter names are words of any sentence. */
const shortestName = 6;

/** Where the text of an item names an attachment: by its whole name or its number. */
export function mentionsOf(source: string, punkt: Punkt, name: Slice): Span[] {
  const even = evenSpaces(name.text);
  const [, named, alone] = numbered.exec(even) ?? [];
  const number = named ?? alone;
  const words = [
    even.length >= shortestName ? escaped(even) : undefined,
    // `.pdf` is said in lists, and not in sentences.
    number === undefined ? undefined : `bilag\\s+(?:nr\\.?\\s+)?${number}(?![\\d\\p{L}])`,
  ].filter((word) => word !== undefined);
  if (words.length === 0) return [];
  // As it may be printed, with composed letters or without.
  const printed = [...new Set(words.flatMap((word) => [word, word.normalize('NFD')]))];
  const pattern = new RegExp(`(?<!\\p{L})(?:${printed.join('|')})`, 'giu');
  const lists = punkt.sections.filter(({ kind }) => kind === 'bilag');
  return [...source.slice(punkt.heading.end, punkt.end).matchAll(pattern)]
    .map((match) => {
      const start = punkt.heading.end + match.index;
      return { start, end: start + match[0].length };
    })
    .filter(({ start }) => !lists.some((list) => holds(list, start)));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/\s+/gu, '\\s+');
}

/** A day in the text that is not the meeting's own: perhaps another meeting was held on it. */
function asDay({ source, header }: Referat, offset: number): TargetAt | undefined {
  const date = dateAt(source, offset);
  if (!date || (header.date && sameDate(date.date, header.date.date))) return undefined;
  return {
    ...spanOf(date),
    isDeclaration: false,
    target: { kind: 'meeting', date: date.date, named: around(source, date) },
  };
}

/** The date that stands around an offset. */
export function dateAt(source: string, offset: number) {
  const lineStart = Math.max(source.lastIndexOf('\n', offset - 1) + 1, offset - longestDate);
  const lineEnd = source.indexOf('\n', offset);
  const end = Math.min(lineEnd === -1 ? source.length : lineEnd, offset + longestDate);
  for (let from = lineStart; from < end; ) {
    const date = findDate(source.slice(from, end), from);
    if (!date || date.start > offset) return undefined;
    if (holds(date, offset)) return date;
    from = date.end;
  }
  return undefined;
}

const longestDate = 40;
