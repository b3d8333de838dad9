/**
 * The first or last letters of a text as one number, by which tables are asked for nearly every line there is.
 *
 * The engine keeps what it learns of the strings a function reads by function, and gives up after four kinds of them:
 * slices, joined and flat ones, one byte a letter or two. So the functions that read a whole source, millions of times,
 * read nothing else, and never beyond its ends; words have functions of their own.
 */

/** How many such numbers there are: five bits for each of three letters, which are alike in either case. */
export const letterKeys = 1 << 15;

function keyOf(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

/** The three letters of a source from an offset on; 0 where there are fewer. */
export function beginningOf(source: string, at: number): number {
  if (at + 3 > source.length) return 0;
  return keyOf(source.charCodeAt(at), source.charCodeAt(at + 1), source.charCodeAt(at + 2));
}

/** The three letters of a source before an offset; 0 where there are fewer. */
export function endingOf(source: string, end: number): number {
  if (end < 3) return 0;
  return keyOf(source.charCodeAt(end - 3), source.charCodeAt(end - 2), source.charCodeAt(end - 1));
}

/** `beginningOf` a word, or of a text that was taken out of its source. */
export function beginningOfWord(word: string): number {
  return keyOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
}

/** `endingOf` a word. */
export function endingOfWord(word: string): number {
  const end = word.length;
  return keyOf(word.charCodeAt(end - 3), word.charCodeAt(end - 2), word.charCodeAt(end - 1));
}

/**
 * For each beginning the sets of words that have it, a bit a set. One table for all of them: what is looked up for every
 * line stays near at hand.
 */
const beginnings = new Int32Array(letterKeys);
let setCount = 0;

/** A set of words, of which only the first letters are kept. */
export type Beginnings = number;

/** Makes a set of words to ask `beginsAs` of; throws where there are more sets than the table has bits. */
export function beginningsOf(words: readonly string[]): Beginnings {
  if (setCount === 32) throw new RangeError('no bit is left for another set of beginnings');
  const set = 1 << setCount++;
  for (const word of words.flatMap(printsOf)) {
    const key = beginningOfWord(word);
    beginnings[key] = (beginnings[key] as number) | set;
  }
  return set;
}

/** A word as it may be printed: its letters composed or not, its spaces narrow ones. */
export function printsOf(word: string): string[] {
  const spaced = word.includes(' ') ? spaces.map((space) => word.replaceAll(' ', space)) : [word];
  return [...new Set(spaced.flatMap((print) => [print, print.normalize('NFD')]))];
}

const spaces = [' ', '\u2009', '\u202f'];

/** The sets one of whose words may begin at an offset of a source, a bit for each. */
export function setsAt(source: string, at: number): number {
  return beginnings[beginningOf(source, at)] as number;
}

/** True where what stands at an offset of a source begins as a word of the set: most lines do not. */
export function beginsAs(source: string, at: number, set: Beginnings): boolean {
  return ((beginnings[beginningOf(source, at)] as number) & set) !== 0;
}

/** `beginsAs` of a word, or of a text that was taken out of its source. */
export function wordBeginsAs(word: string, set: Beginnings): boolean {
  return ((beginnings[beginningOfWord(word)] as number) & set) !== 0;
}

/** Two such numbers in one that is no larger: few others come out alike. */
export function folded(key: number, next: number): number {
  return (key ^ (next * 7)) & (letterKeys - 1);
}

/**
 * What is known of words, found where they may begin in a source: those with the same first six letters, in order, and
 * the shorter ones with the same first three. Most lines begin as none does.
 */
export function byBeginning<Known>(known: readonly (readonly [word: string, Known])[]): {
  readonly set: Beginnings;
  readonly at: (source: string, at: number) => readonly Known[] | undefined;
} {
  const groups: Known[][] = [];
  const short = new Uint16Array(letterKeys);
  const long = new Uint16Array(letterKeys);
  const threes = known.map(([word]) => beginningOfWord(word));
  const sixes = known.map(([word], at) => (word.length < 6 ? -1 : sixOf(threes[at] as number, word)));
  const groupOf = (three: number, six: number) =>
    known.filter((_, at) => (sixes[at] === -1 ? threes[at] === three : sixes[at] === six)).map(([, one]) => one);
  threes.forEach((three, at) => {
    const six = sixes[at] as number;
    if (six !== -1 && long[six] === 0) long[six] = groups.push(groupOf(three, six));
    if (six === -1 && short[three] === 0) short[three] = groups.push(groupOf(three, -2));
  });
  const set = beginningsOf(known.map(([word]) => word));
  return {
    set,
    at: (source, at) => {
      const three = beginningOf(source, at);
      const place = long[folded(three, beginningOf(source, at + 3))] || short[three];
      return place ? groups[place - 1] : undefined;
    },
  };
}

function sixOf(three: number, word: string): number {
  return folded(three, beginningOfWord(word.slice(3)));
}
