/** Pairs what was expected with what was found: texts by their order, entries by their line. */

/** One pair; a side is undefined where the other has no counterpart. */
export type Pair<Value> = readonly [expected: Value | undefined, found: Value | undefined];

/** Texts in order: the longest run both have in common is paired, and what lies between is paired by position. */
export function aligned(expected: readonly string[], found: readonly string[]): Pair<string>[] {
  const common = commonLengths(expected, found);
  const pairs: Pair<string>[] = [];
  let only: [string[], string[]] = [[], []];
  const flush = () => {
    const [missed, invented] = only;
    for (let at = 0; at < Math.max(missed.length, invented.length); at++) pairs.push([missed[at], invented[at]]);
    only = [[], []];
  };
  let one = 0;
  let other = 0;
  while (one < expected.length || other < found.length) {
    const [text, counterpart] = [expected[one], found[other]];
    if (text !== undefined && text === counterpart) {
      flush();
      pairs.push([text, counterpart]);
      one++;
      other++;
    } else if (
      text !== undefined &&
      (counterpart === undefined || lengthAt(one + 1, other) >= lengthAt(one, other + 1))
    ) {
      only[0].push(text);
      one++;
    } else if (counterpart !== undefined) {
      only[1].push(counterpart);
      other++;
    }
  }
  flush();
  return pairs;

  function lengthAt(row: number, column: number): number {
    return common[row]?.[column] ?? 0;
  }
}

/** By position in each list: how many texts the rest of both has in common, in order. */
function commonLengths(one: readonly string[], other: readonly string[]): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let row = one.length - 1; row >= 0; row--) {
    for (let column = other.length - 1; column >= 0; column--) {
      const [here, below] = [lengths[row] ?? [], lengths[row + 1] ?? []];
      here[column] =
        one[row] === other[column] ? (below[column + 1] ?? 0) + 1 : Math.max(below[column] ?? 0, here[column + 1] ?? 0);
    }
  }
  return lengths;
}

/** Entries by line, in the order of lines; of several on one line the first with the first. */
export function byLine<Value extends { readonly line?: unknown }>(
  expected: readonly Value[],
  found: readonly Value[],
): Pair<Value>[] {
  const lines = [...new Set([...expected, ...found].map(({ line }) => Number(line)))].sort((one, other) => one - other);
  return lines.flatMap((line) => {
    const here = expected.filter((entry) => Number(entry.line) === line);
    const there = found.filter((entry) => Number(entry.line) === line);
    return Array.from({ length: Math.max(here.length, there.length) }, (_, at): Pair<Value> => [here[at], there[at]]);
  });
}
