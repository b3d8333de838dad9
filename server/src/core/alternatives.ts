/** Words of the vocabulary as part of a regular expression. */

/**
 * The words as alternatives, the longest first so that none hides another behind its own beginning. A space stands for
 * any white space, as exports are free with no-break ones: `alternatives(['Afbud', 'Ikke til stede'])`.
 */
export function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+'))
    .join('|');
}
