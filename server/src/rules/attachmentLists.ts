/** Changing a list of attachments: a name more, as the list has its others, or one less. */
import type { BilagSection, Slice } from '../core/model.ts';
import type { Edit } from './rule.ts';

/** How a line of the list may begin before its name. */
const lead = /(?:^|[\n\r])([^\S\n\r]*(?:[-–·•][^\S\n\r]+)?)$/u;

/** The names behind the last one of a list that has some, each printed as that one is. */
export function addition(source: string, { heading, names }: BilagSection, added: readonly string[]): Edit {
  const last = names.at(-1) as Slice;
  const before = names.at(-2);
  const end = lineEnd(source, last.end);
  const begin = lead.exec(source.slice(heading.end, last.start))?.[1] ?? '';
  // What parts the last two names parts the next ones, else what parts heading and name.
  const gap = breaks(source.slice(before ? lineEnd(source, before.end) : heading.end, last.start));
  return { start: end, end, newText: added.map((name) => `${gap}${begin}${name}`).join('') };
}

/** Takes the line of a name away with what parts it from the one before; `undefined` where more stands there. */
export function removal(source: string, { names }: BilagSection, at: number): Edit | undefined {
  const [before, name] = [names[at - 1], names[at]];
  if (!before || !name) return undefined;
  const start = lineEnd(source, before.end);
  const between = source.slice(start, name.start);
  return /^\s*(?:[-–·•]\s+)?$/u.test(between) ? { start, end: lineEnd(source, name.end), newText: '' } : undefined;
}

/** The end of the line an offset stands in, spaces at its end left out. */
function lineEnd(source: string, offset: number): number {
  let end = offset;
  while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++;
  while (end > offset && /\s/u.test(source[end - 1] ?? '')) end--;
  return end;
}

/** The line breaks at the beginning of a text, at least one. */
function breaks(text: string): string {
  const found = /^[^\S\n\r]*((?:\r\n|\n|\r)(?:[^\S\n\r]*(?:\r\n|\n|\r))*)/u.exec(text)?.[1];
  return found?.replace(/[^\n\r]/gu, '') ?? '\n';
}
