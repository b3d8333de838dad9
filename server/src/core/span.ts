/** Making slices of the source. */
import type { Slice } from './model.ts';

/** The slice of `source` between two offsets: `slice('Punkt 7', 6, 7)` is `{ start: 6, end: 7, text: '7' }`. */
export function slice(source: string, start: number, end: number): Slice {
  return { start, end, text: source.slice(start, end) };
}
