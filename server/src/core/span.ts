/** Making slices of the source, and copies that outlive it. */
import type { Slice } from './model.ts';

/** The slice of `source` between two offsets: `slice('Punkt 7', 6, 7)` is `{ start: 6, end: 7, text: '7' }`. */
export function slice(source: string, start: number, end: number): Slice {
  return { start, end, text: source.slice(start, end) };
}

/**
 * The text as a string of its own: a part of a string keeps all of it alive. As JSON and back, which leaves nothing
 * beside the copy, where other ways keep one more string.
 */
export function copyOf(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
