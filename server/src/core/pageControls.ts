/** What a web page offers in the lines of its text: `fold dette punkt ind Resume`, `EventueltKlik her for at læse mere …`. */
import { controlsBeforeNumber } from '../vocabulary/caseNumbers.ts';
import { gluedControls, leadingControls, trailingControls } from '../vocabulary/pages.ts';
import { alternatives } from './alternatives.ts';
import { setsAt } from './letters.ts';
import { isSpace, type Line, lineShape } from './lines.ts';
import { evenSpaces } from './wording.ts';

/** What a page offers at every item it offers at the first. */
const latestLine = 150;
const latestOffset = 10_000;

/** The lines without it; the same array where the page offers nothing. */
export function withoutControls(source: string, lines: readonly Line[]): readonly Line[] {
  const isLed = leads(source, lines);
  // Longer texts are looked for much slower, and longer ones.
  const first = source.slice(0, latestOffset);
  const isTrailed = trailingHints.some((hint) => first.includes(hint));
  const glued = gluedHints.filter(({ hint }) => first.includes(hint)).map(({ control }) => control);
  if (!isLed && !isTrailed && glued.length === 0) return lines;
  return lines.map((line) => {
    const start = isLed ? startBehind(source, line) : line.start;
    const end = endBefore(source, { ...line, start }, isTrailed, glued);
    if (start === line.start && end === line.end) return line;
    return { ...line, start, end, shape: lineShape(source, start, end), begins: setsAt(source, start) };
  });
}

/** A few letters of it that have but one form: `bn/luk` of `Åbn/luk punkt`. */
function hintOf(control: string): string {
  const [longest = ''] = control.split(/[^!-~]/u).sort((one, other) => other.length - one.length);
  return longest.slice(0, 6);
}

const trailingHints = trailingControls.map(hintOf);
const gluedHints = gluedControls.map((control) => ({ control, hint: hintOf(control) }));

const initials = new Set(leadingControls.map((control) => control.charCodeAt(0)));
/** With text behind it. */
const leading = new RegExp(`^(?:${alternatives(leadingControls)})\\s+(?=\\S)`, 'u');
const longestLead = Math.max(...leadingControls.map((control) => control.length)) + 4;

/** Most documents have no line among the first that begins with such a letter. */
function leads(source: string, lines: readonly Line[]): boolean {
  for (let at = 0; at < Math.min(lines.length, latestLine); at++) {
    const line = lines[at] as Line;
    if (startBehind(source, line) > line.start) return true;
  }
  return false;
}

function startBehind(source: string, { start, end, shape }: Line): number {
  if (shape === 'word' && gluedInitials.has(source.charCodeAt(start)))
    return start + (gluedBefore.exec(source.slice(start, Math.min(end, start + longestLead)))?.[0].length ?? 0);
  if (shape !== 'other' || !initials.has(source.charCodeAt(start))) return start;
  return start + (leading.exec(source.slice(start, Math.min(end, start + longestLead)))?.[0].length ?? 0);
}

const gluedInitials = new Set(controlsBeforeNumber.map((control) => control.charCodeAt(0)));
/** `UdskrivSagsid.: 17/38841` */
const gluedBefore = new RegExp(`^(?:${alternatives(controlsBeforeNumber)})(?=\\p{Lu}\\p{Ll}|\\d{2}[./])`, 'u');

const trailing = new RegExp(alternatives(trailingControls), 'u');

/** Where a control begins that ends at an offset, its letters composed or not and its spaces of any kind. */
function beginningOf(source: string, control: string, start: number, end: number): number | undefined {
  if (source.charCodeAt(end - 1) !== control.charCodeAt(control.length - 1)) return undefined;
  for (let length = control.length; length <= control.length + mostMarks && end - length > start; length++) {
    if (evenSpaces(source.slice(end - length, end)) === control) return end - length;
  }
  return undefined;
}

/** More marks no control has over its letters. */
const mostMarks = 2;

/** Where the text of the line ends: what a page offers stands right behind it, without a space. */
function endBefore(source: string, { start, end }: Line, isTrailed: boolean, glued: readonly string[]): number {
  const isBehindText = (at: number) => at > start && !isSpace(source.charCodeAt(at - 1));
  for (const control of glued) {
    const at = beginningOf(source, control, start, end);
    if (at !== undefined && isBehindText(at)) return at;
  }
  const at = isTrailed ? start + (trailing.exec(source.slice(start, end))?.index ?? 0) : start;
  if (isBehindText(at)) return at;
  return end;
}
