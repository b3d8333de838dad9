/** Where else a document speaks of the same: an item, a case, an attachment, another meeting. */
import { caseKey, caseNumberAt } from '../core/caseNumbers.ts';
import { sameDate } from '../core/dates.ts';
import type { ContentsEntry, Punkt, Referat, Span } from '../core/model.ts';
import { earlierDecisionsOf, punktAt } from '../core/query.ts';
import { isLed, type PunktReference, punktReferences } from '../core/references.ts';
import { evenSpaces } from '../core/wording.ts';
import { contentsPairs } from '../rules/contentsMatch.ts';
import {
  allWords,
  type BilagTarget,
  holds,
  type MeetingTarget,
  mentionsOf,
  nameSpan,
  type Occurrence,
  referenceTarget,
  spanOf,
  type Target,
} from './targets.ts';

/** Every place of this document that stands for the same, in order. */
export function occurrencesOf(referat: Referat, target: Target): Occurrence[] {
  switch (target.kind) {
    case 'punkt':
      return punktOccurrences(referat, target.punkt);
    case 'case':
      return caseOccurrences(referat, target.key);
    case 'bilag':
      return bilagOccurrences(referat, target);
    case 'meeting':
      return meetingOccurrences(referat, target);
  }
}

function punktOccurrences(referat: Referat, punkt: Punkt): Occurrence[] {
  const entry = contentsPairs(referat).find((pair) => pair.punkt === punkt)?.entry;
  const own = nameSpan(punkt);
  return [
    ...(entry ? [{ ...spanOf(entry.title), isDeclaration: false }] : []),
    ...(own.start < own.end ? [{ ...spanOf(own), isDeclaration: true }] : []),
    ...referencesTo(referat, punkt).map((reference) => ({ ...spanOf(reference), isDeclaration: false })),
  ].sort(byPlace);
}

function byPlace(one: Span, other: Span): number {
  return one.start - other.start;
}

/** The references in the text that mean an item of this document, in order. */
export function referencesTo(referat: Referat, punkt: Punkt): PunktReference[] {
  return ownReferences(referat).filter(({ number }) => number === punkt.number);
}

/** Every reference in the text to an item of this very document, in order. */
export function ownReferences(referat: Referat): PunktReference[] {
  const { source, punkter } = referat;
  return [...punktReferences(source, allWords)]
    .filter((reference) => {
      const within = punktAt(punkter, reference.start);
      if (!within || reference.start < within.heading.end) return false;
      return referenceTarget(referat, punkter, reference)?.kind === 'punkt';
    })
    .sort(byPlace);
}

/**
 * The references that can mean nothing but an item of this document, so that they may be rewritten: led by their words,
 * and not in what was recommended or decided, where points of a recommendation are numbered too.
 */
export function certainReferences(referat: Referat): PunktReference[] {
  const { source, punkter } = referat;
  return ownReferences(referat).filter((reference) => {
    const section = punktAt(punkter, reference.start)?.sections.find((one) => holds(one, reference.start));
    const isText = !section || !['indstilling', 'beslutning', 'tidligere-beslutning'].includes(section.kind);
    return isText && isLed(source, reference);
  });
}

function caseOccurrences({ source, punkter }: Referat, key: string): Occurrence[] {
  const found = new Map<number, Occurrence>();
  const texts = new Set<string>();
  for (const { caseNumbers } of punkter) {
    for (const number of caseNumbers) {
      if (caseKey(number.text) !== key) continue;
      found.set(number.start, { ...spanOf(number), isDeclaration: true });
      texts.add(number.text);
    }
  }
  // As it is printed here, or as it is compared where no item has it.
  for (const text of [...texts, key]) {
    for (let start = source.indexOf(text); start !== -1; start = source.indexOf(text, start + text.length)) {
      const number = caseNumberAt(source, start);
      if (!found.has(start) && number?.start === start && caseKey(number.text) === key)
        found.set(start, { ...spanOf(number), isDeclaration: false });
    }
  }
  return [...found.values()].sort(byPlace);
}

function bilagOccurrences({ source }: Referat, { punkt, name }: BilagTarget): Occurrence[] {
  const even = evenSpaces(name.text);
  const listed = punkt.sections
    .flatMap((section) => (section.kind === 'bilag' ? section.names : []))
    .filter(({ text }) => evenSpaces(text) === even)
    .map((one) => ({ ...spanOf(one), isDeclaration: true }));
  const named = mentionsOf(source, punkt, name).map((one) => ({ ...one, isDeclaration: false }));
  return [...listed, ...named].sort(byPlace);
}

function meetingOccurrences({ punkter, header }: Referat, { date, punkt: number }: MeetingTarget): Occurrence[] {
  return punkter
    .flatMap((punkt) => earlierDecisionsOf(punkt))
    .filter((decision) => decision.date && sameDate(decision.date.date, date) && decision.punkt === number)
    .filter((decision) => !(header.date && decision.date && sameDate(decision.date.date, header.date.date)))
    .map(({ date: day, start, end }) => ({ ...spanOf(day ?? { start, end }), isDeclaration: false }));
}

/** The entry of the contents that lists an item. */
export function entryOf(referat: Referat, punkt: Punkt): ContentsEntry | undefined {
  return contentsPairs(referat).find((pair) => pair.punkt === punkt)?.entry;
}
