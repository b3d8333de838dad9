/** Reading who was absent: `Afbud: Bo Krag (V)`, `Afbud fra A og B.`, `A og B deltog ikke i sagens behandling.` */
import { absenceEndings, absenceLabels, attendanceLabels } from '../vocabulary/attendance.ts';
import { alternatives } from './alternatives.ts';
import { isSpace } from './lines.ts';
import type { Slice } from './model.ts';
import { slice } from './span.ts';

const [absent] = absenceLabels;
const labelPattern = new RegExp(
  `^(?:${alternatives(absenceLabels)})(?:\\s*:\\s*|\\s+fra\\s+|(?=\\s*$))|^${absent}\\s+fra\\s*:?\\s*`,
  'iu',
);
const endingPattern = new RegExp(`\\s+(?:${alternatives(absenceEndings)})\\.?$`, 'iu');
const otherPattern = new RegExp(`^(?:${alternatives(attendanceLabels)})\\s*:`, 'iu');
const letters = new Set([...absenceLabels, ...attendanceLabels].map((label) => label.charCodeAt(0)));

/** The names on an attendance line, none where it names nobody; `undefined` where the line is not about attendance. */
export function readAttendance(source: string, start: number, end: number): readonly Slice[] | undefined {
  if (end - start > 400) return undefined;
  const mayBeLabel = letters.has(source.charCodeAt(start));
  // Every ending is a sentence about taking part; the tail is looked at before any expression is tried.
  const tail = source.slice(Math.max(start, end - 60), end);
  const mayBeEnding = /deltog|fraværende|afbud/.test(tail);
  if (!mayBeLabel && !mayBeEnding) return undefined;
  const line = source.slice(start, end);
  const label = mayBeLabel ? labelPattern.exec(line) : null;
  if (label) return nameSlices(source, start + label[0].length, end);
  const ending = mayBeEnding ? endingPattern.exec(line) : null;
  if (ending) return nameSlices(source, start, start + ending.index);
  return mayBeLabel && otherPattern.test(line) ? [] : undefined;
}

/** Names parted by commas, semicolons and *og*, a final full stop left out. */
export function nameSlices(source: string, start: number, end: number): Slice[] {
  const text = source.slice(start, end);
  const names: Slice[] = [];
  if (!/[,;]|\s(?:og|samt)\s/.test(text)) return oneName(source, start, end);
  let position = 0;
  for (const match of text.matchAll(/\s*[,;]\s*(?:og\s+)?|\s+(?:og|samt)\s+|$/gu)) {
    names.push(...oneName(source, start + position, start + match.index));
    position = match.index + match[0].length;
  }
  return names;
}

/** The name between two offsets, trimmed of spaces and a final full stop; none where nothing is left. */
function oneName(source: string, start: number, end: number): Slice[] {
  let from = start;
  let to = end;
  while (from < to && isSpace(source.charCodeAt(from))) from++;
  while (to > from && (isSpace(source.charCodeAt(to - 1)) || source.charCodeAt(to - 1) === 46)) to--;
  return to > from ? [slice(source, from, to)] : [];
}
