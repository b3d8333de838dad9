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

/** What is known of words, found by the first letters of what stands in a source: most lines begin as none of them does. */
export function byBeginning<Known>(known: Iterable<readonly [word: string, Known]>): (key: number) => readonly Known[] | undefined {
  const groups: Known[][] = [];
  const places = new Uint8Array(letterKeys);
  for (const [word, one] of known) {
    const key = beginningOfWord(word);
    const group = groups[(places[key] as number) - 1];
    if (group) group.push(one);
    else places[key] = groups.push([one]);
  }
  return (key) => {
    const place = places[key] as number;
    return place === 0 ? undefined : groups[place - 1];
  };
}

/** A table with 1 at the first letters of every word: most lines begin as none of them does. */
export function beginningsOf(words: readonly string[]): Uint8Array {
  const table = new Uint8Array(letterKeys);
  for (const word of words) table[beginningOfWord(word)] = 1;
  return table;
}
