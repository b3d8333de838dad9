/** Making and comparing spans of the source. */
import type { Slice, Span } from './model.ts';

/** The slice of `source` between two offsets: `slice('Punkt 7', 6, 7)` is `{ start: 6, end: 7, text: '7' }`. */
export function slice(source: string, start: number, end: number): Slice {
  return { start, end, text: source.slice(start, end) };
}

/** True where `offset` lies in the span or at its end, so that a cursor behind the last letter counts. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
