/** Lines and columns for printing: the only place of the command line that knows of either. */

/** Where an offset stands, 1-based; columns count UTF-16 units. */
export interface LineTable {
  line(offset: number): number;
  column(offset: number): number;
  /** The text of a 1-based line without its line break. */
  text(line: number): string;
}

/** Lines end at LF, CRLF or a lone CR, as editors count them. */
export function lineTable(source: string): LineTable {
  let known: readonly number[] | undefined;
  const line = (offset: number) => {
    // Most documents of an archive have no findings, and nobody asks where they stand.
    known ??= lineStarts(source);
    const starts = known;
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
  const start = (number: number) => {
    known ??= lineStarts(source);
    return known[number - 1] ?? source.length;
  };
  return {
    line,
    column: (offset) => offset - start(line(offset)) + 1,
    text: (number) => {
      // By letter: a line of a megabyte may have a thousand findings.
      let end = start(number + 1);
      while (end > start(number) && isLineBreak(source.charCodeAt(end - 1))) end--;
      return source.slice(start(number), end);
    },
  };
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}

/** Looks for one letter at a time, which is much quicker than for either of two; few documents have returns. */
function lineStarts(source: string): number[] {
  const starts = [0];
  let feed = source.indexOf('\n');
  let carriage = source.indexOf('\r');
  while (feed !== -1 || carriage !== -1) {
    const isFeed = feed !== -1 && (carriage === -1 || feed < carriage);
    const at = isFeed ? feed : carriage;
    if (isFeed || feed !== carriage + 1) starts.push(at + 1);
    if (isFeed) feed = source.indexOf('\n', at + 1);
    else carriage = source.indexOf('\r', at + 1);
  }
  return starts;
}
