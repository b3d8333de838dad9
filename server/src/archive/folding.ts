/** Danish letters as they are typed by whoever has no such keys: æ is ae, ø oe, å aa, composed or not, in any case. */

/** The text to be searched in, or the words to search for: `Rådhus på Søen` is `raadhus paa soeen`. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  return (
    lower
      .normalize('NFC')
      .replace(/[æøåäöü]/gu, (letter) => letters[letter] ?? letter)
      // What is left over a letter is its accent: é is e.
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
  );
}

const beyondAscii = /[^\0-\x7f]/u;

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue' };
