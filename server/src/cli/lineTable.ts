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
  const starts = [0];
  for (const match of source.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  const line = (offset: number) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
  return {
    line,
    column: (offset) => offset - (starts[line(offset) - 1] ?? 0) + 1,
    text: (number) => source.slice(starts[number - 1], starts[number] ?? source.length).replace(/[\r\n]+$/u, ''),
  };
}
