/** Where the word at a place leads to, in this document; what other documents hold of it is the archive's to say. */
import type { Referat, Span } from '../core/model.ts';
import { entryOf, occurrencesOf } from './occurrences.ts';
import { type Target, type TargetAt, targetAt } from './targets.ts';

/** The word that was asked about, what it stands for and where that is in this document. */
export interface Definition {
  readonly origin: Span;
  readonly target: Target;
  readonly places: readonly Span[];
}

/**
 * From an entry of the contents and from `pkt. 7` to the item, from the item to its entry; from a bilag in the text to
 * the list and back; from a case number to the other items of the case. `undefined` where nothing stands that leads on.
 */
export function definition(referat: Referat, offset: number): Definition | undefined {
  const found = targetAt(referat, offset);
  return (
    found && { origin: { start: found.start, end: found.end }, target: found.target, places: placesOf(referat, found) }
  );
}

function placesOf(referat: Referat, { target, isDeclaration, start, end }: TargetAt): Span[] {
  switch (target.kind) {
    case 'punkt': {
      const { heading, title } = target.punkt;
      const entry = isDeclaration ? entryOf(referat, target.punkt) : undefined;
      return [entry ? entry.title : title.text === '' ? heading : title].map(spanOf);
    }
    case 'bilag': {
      // From the list to where the text speaks of it; a second list leads to the first.
      const others = occurrencesOf(referat, target).filter((place) => place.start !== start);
      const mentions = others.filter((place) => place.isDeclaration !== isDeclaration);
      return (mentions.length > 0 ? mentions : others).map(spanOf);
    }
    case 'case':
      return occurrencesOf(referat, target)
        .filter((place) => place.isDeclaration && !(place.start === start && place.end === end))
        .map(spanOf);
    case 'meeting':
      return [];
  }
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
