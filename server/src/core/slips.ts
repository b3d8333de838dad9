/** How near two words are: letters wrong, missing, too many, or in each other's place. */

/** Longer texts are near nothing. */
const longestText = 60;

/** The rows of the table of the edit distance that are still needed, for words no longer than this. */
const rows = [new Uint8Array(longestText + 2), new Uint8Array(longestText + 2), new Uint8Array(longestText + 2)];

/** True where at most so many letters are wrong, missing, too many, or changed places with their neighbour: `isNear('beslutnig', 'beslutning', 1)`. */
export function isNear(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most || Math.max(one.length, other.length) > longestText) return false;
  // What is the same at both ends makes no difference, and is most of it.
  let from = 0;
  while (from < one.length && from < other.length && one.charCodeAt(from) === other.charCodeAt(from)) from++;
  let same = 0;
  const rest = Math.min(one.length, other.length) - from;
  while (same < rest && one.charCodeAt(one.length - 1 - same) === other.charCodeAt(other.length - 1 - same)) same++;
  return areNear(one.slice(from, one.length - same), other.slice(from, other.length - same), most);
}

function areNear(one: string, other: string, most: number): boolean {
  let [before, row, next] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= other.length; j++) row[j] = j;
  for (let i = 1; i <= one.length; i++) {
    const letter = one.charCodeAt(i - 1);
    let least = i;
    next[0] = i;
    for (let j = 1; j <= other.length; j++) {
      const same = letter === other.charCodeAt(j - 1);
      let edits = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1));
      const changedPlaces =
        j > 1 && i > 1 && letter === other.charCodeAt(j - 2) && one.charCodeAt(i - 2) === other.charCodeAt(j - 1);
      if (changedPlaces) edits = Math.min(edits, at(before, j - 2) + 1);
      next[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return false;
    [before, row, next] = [row, next, before];
  }
  return at(row, other.length) <= most;
}

function at(row: Uint8Array, index: number): number {
  return row[index] as number;
}
