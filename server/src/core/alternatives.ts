/** Words of the vocabulary as part of a regular expression. */

/**
 * The words as alternatives, the longest first so that none hides another behind its own beginning. A space stands for
 * any white space, as exports are free with no-break ones, and a letter for itself composed of two as well:
 * `alternatives(['Afbud', 'Ikke til stede', 'foreslår'])`.
 */
export function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replaceAll(' ', '\\s+')
        .replace(beyondAscii, eitherWay),
    )
    .join('|');
}

const beyondAscii = /[\u00c0-\u017f]/gu;

/** `(?:å|å)`, the second one of two letters. */
function eitherWay(letter: string): string {
  const composed = letter.normalize('NFD');
  return composed === letter ? letter : `(?:${letter}|${composed})`;
}
