/** Building TextMate rules from patterns that carry their own scopes, and patterns from the vocabulary's words. */

/** A rule of the grammar file. */
export interface GrammarRule {
  readonly comment: string;
  readonly match: string;
  readonly captures: Readonly<Record<string, { readonly name: string }>>;
}

/** The language every scope ends in. */
const language = 'referat';

/** Private-use letters, so that no pattern can hold them by chance. */
const open = '\uE000';
const close = '\uE001';

/** A pattern whose match gets these scopes, each without the final `.referat`. Scoped patterns may hold others. */
export function scoped(scopes: string, pattern: string): string {
  return `(${open}${scopes}${close}${pattern})`;
}

/** The rule that matches a pattern: its scoped parts become numbered captures, in the order they open. */
export function rule(comment: string, pattern: string): GrammarRule {
  const captures: Record<string, { name: string }> = {};
  let count = 0;
  const match = pattern.replace(/\uE000([^\uE001]*)\uE001/gu, (_, scopes: string) => {
    captures[++count] = {
      name: scopes
        .split(' ')
        .map((scope) => `${scope}.${language}`)
        .join(' '),
    };
    return '';
  });
  return { comment, match, captures };
}

/** One of several texts in any case. */
export function anyOf(texts: readonly string[]): string {
  return `(?i:${alternatives(texts)})`;
}

/** One of several texts, as written. */
export function exactly(texts: readonly string[]): string {
  return `(?:${alternatives(texts)})`;
}

/**
 * One of several texts that begin with a capital, the rest in any case. The initials stand apart, so that a line of
 * prose is given up at its first letter.
 */
export function capitalised(texts: readonly string[]): string {
  const byInitial = new Map<string, string[]>();
  for (const text of texts) {
    const initial = text.normalize('NFC').charAt(0).toUpperCase();
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), text.normalize('NFC').slice(1)]);
  }
  const groups = [...byInitial].map(([initial, rests]) => `${literal(initial)}${anyOf(rests)}`);
  return `(?:${groups.join('|')})`;
}

/** True ahead of text that may be one of these, by its first five letters: what spares prose all closer looks. */
export function beginsLike(texts: readonly string[]): string {
  return `(?=${capitalised(firstLetters(texts))})`;
}

/** The same in any case, as what goes on rather than begins. */
export function goesOnLike(texts: readonly string[]): string {
  const byInitial = new Map<string, string[]>();
  for (const text of firstLetters(texts))
    byInitial.set(text.charAt(0), [...(byInitial.get(text.charAt(0)) ?? []), text.slice(1)]);
  const groups = [...byInitial].map(([initial, rests]) => `[${initial}${initial.toUpperCase()}]${anyOf(rests)}`);
  return `(?:${groups.join('|')})`;
}

function firstLetters(texts: readonly string[]): string[] {
  return texts.map((text) => text.normalize('NFC').slice(0, 5));
}

/** The longest first, so that none hides another that begins with it. */
function alternatives(texts: readonly string[]): string {
  const longestFirst = [...new Set(texts)].sort((one, other) => other.length - one.length);
  return longestFirst.map(literal).join('|');
}

/** Spaces match no-break spaces too, composed letters decomposed ones. */
function literal(text: string): string {
  return [...text.normalize('NFC')].map(letter).join('');
}

function letter(character: string): string {
  if (character === ' ') return '[ \\x{A0}]';
  if (/[.*+?^${}()|[\]\\]/u.test(character)) return `\\${character}`;
  const decomposed = character.normalize('NFD');
  return decomposed === character ? character : `(?:${character}|${decomposed})`;
}
