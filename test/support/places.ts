/** Documents with a cursor written into them as `$0`, and places of them shown as text. */

/** The document without its cursor, and where that was. */
export function withCursor(text: string): { readonly source: string; readonly offset: number } {
  const offset = text.indexOf('$0');
  if (offset < 0 || text.includes('$0', offset + 1)) throw new Error('the document needs one $0');
  return { source: text.replace('$0', ''), offset };
}

/** The line a place stands on, with `‹` and `›` around it. */
export function shown(source: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const to = source.indexOf('\n', end);
  const rest = source.slice(end, to === -1 ? source.length : to);
  return `${source.slice(from, start)}‹${source.slice(start, end)}›${rest}`;
}
