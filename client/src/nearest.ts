/** Which item lies next to a line: the arithmetic of the commands, without an editor. */

/** What is needed of an item to find it. Lines count from 0, as everywhere in the protocol. */
export interface Place {
  readonly incomplete: boolean;
  readonly heading: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
}

/** The first item whose heading begins below the line. */
export function nextPunkt<P extends Place>(punkter: readonly P[], line: number): P | undefined {
  return punkter.find((punkt) => punkt.heading.start.line > line);
}

/** The last item whose heading ends above the line: from inside an item, that item. */
export function previousPunkt<P extends Place>(punkter: readonly P[], line: number): P | undefined {
  return punkter.findLast((punkt) => punkt.heading.end.line < line);
}

/** The next incomplete item; after the last one the first again. */
export function nextIncompletePunkt<P extends Place>(punkter: readonly P[], line: number): P | undefined {
  const incomplete = punkter.filter((punkt) => punkt.incomplete);
  return nextPunkt(incomplete, line) ?? incomplete[0];
}

/** The item the line belongs to; nothing above the first. */
export function punktAt<P extends Place>(punkter: readonly P[], line: number): P | undefined {
  return punkter.findLast((punkt) => punkt.heading.start.line <= line);
}
