/** Names of committees and councils: whether a text holds one, and whether two mean the same. */
import { bodyStems } from '../vocabulary/bodies.ts';
import { alternatives } from './alternatives.ts';
import { evenSpaces } from './wording.ts';

/**
 * True where both name one body: `&` is *og*, and a missing s or hyphen makes no difference
 * (`Arbejdsmarkeds- og …`, `Arbejdsmarked & …`). A bare `Udvalget` means the meeting's own.
 */
export function sameBody(one: string, other: string): boolean {
  if (one === other) return true;
  const left = bare(one);
  const right = bare(other);
  return left === right || generic.has(left) || generic.has(right);
}

/** `sameBody` with one of the two known: what others are asked for again and again is worked out once. */
export function bodyMatcher(body: string): (other: string) => boolean {
  const known = new Map<string, boolean>();
  return (other) => {
    const before = known.get(other);
    if (before !== undefined) return before;
    const same = sameBody(body, other);
    known.set(other, same);
    return same;
  };
}

const generic = new Set(['udvalg', 'råd', 'bestyrelse']);

function bare(name: string): string {
  return evenSpaces(name)
    .toLowerCase()
    .replace(/[_\s]*\(?\d{2,4}\s?[-–]\s?\d{2,4}\)?/gu, ' ')
    .replaceAll('&', ' og ')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && word !== 'og')
    .map((word) => word.replace(/s$/u, '').replace(/et$/u, ''))
    .join(' ');
}

/** A stem ends its word but for what Danish puts there: `rådet`, `udvalgets`, not `rådhuset`, `udvalgsværelse` or `området`. */
const anyStem = new RegExp(`(?<!om)(?:${alternatives(bodyStems)})(?:et|en|n|erne|ne)?s?(?![\\p{L}\\d])`, 'u');

/** True where the text holds the name of a body, or is the abbreviation of one. */
export function namesBody(text: string): boolean {
  if (text.length <= 5 && /^\p{Lu}{2,5}$/u.test(text)) return true;
  const lower = evenSpaces(text).toLowerCase();
  return anyStem.test(lower);
}

/** True where a text names a body by more than what it is: `Økonomiudvalget`, not `Udvalget`. */
export function namesCertainBody(text: string): boolean {
  return namesBody(text) && !generic.has(bare(text));
}

/** True where a text names a body somewhere: `godkendt i Kulturudvalget den 14. marts` names *Kulturudvalget*. */
export function namesSameBody(text: string, body: string): boolean {
  const name = bare(body);
  return name !== '' && !generic.has(name) && ` ${bare(text)} `.includes(` ${name} `);
}

/** A name as bodies are told apart by, the same for `Arbejdsmarkeds- og …` and `Arbejdsmarked & …`. */
export function bodyKey(name: string): string {
  return bare(name);
}
