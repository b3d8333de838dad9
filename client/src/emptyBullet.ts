/** Recognises a list point that was begun and left empty. */

/** True for what continuing a list writes on a new line, with nothing after it: `- `, `• `, `- At `, `3. `. */
export function isEmptyBullet(line: string): boolean {
  // The space is part of it: `-` alone is a way to write that nothing was decided.
  return /^\s*(?:[-·•] +(?:[Aa]t +)?|\d{1,2}\. +)$/.test(line);
}
