/** Decisions of other meetings that a case's history lists without a heading of their own. */
import { historyLabels } from '../vocabulary/decisions.ts';
import { alternatives } from './alternatives.ts';
import { namesBody } from './bodies.ts';
import { findDate } from './dates.ts';
import { beginningsOf } from './letters.ts';
import { isDigit, type Line } from './lines.ts';
import type { DateSlice, Slice } from './model.ts';
import { slice } from './span.ts';

/** Whose decision a list tells, of which day, as which item; its first and last line are indexes into the lines. */
export interface QuotedHeading {
  readonly from: number;
  readonly last: number;
  readonly decidedBy: Slice;
  readonly date: DateSlice;
  readonly punkt?: number | undefined;
}

const label = new RegExp(
  `^(?:(${alternatives(historyLabels.body)})|(${alternatives(historyLabels.date)})|(${alternatives(historyLabels.punkt)}))\\s*:\\s*`,
  'iu',
);
const labelBeginnings = beginningsOf(Object.values(historyLabels).flat());
const longestLine = 120;
/** A label with its colon. */
const longestLabel = 14;

/** Cheap and generous: a row of cells, or one of the labels' first letters. */
export function mayBeginQuoted({ shape, begins }: Line): boolean {
  return shape === 'table' || (shape === 'word' && (begins & labelBeginnings) !== 0);
}

/**
 * Body, day and item number on lines of their own (`Udvalg: Magistraten`, `Dato: 19-08-2025`, `Punktnummer: 4`), in the
 * cells of a row, or the first two alone above text (`09-05-2022 Økonomiudvalget`), where `inHistory` says that the
 * lines tell of the case's meetings. Undefined where line `at` begins none of them.
 */
export function readQuotedHeading(
  source: string,
  lines: readonly Line[],
  at: number,
  to: number,
  inHistory: boolean,
): QuotedHeading | undefined {
  const line = lines[at] as Line;
  if (line.end - line.start > longestLine) return undefined;
  if (line.shape === 'table') return mayBeRow(source, line) ? readRow(source, line, at) : undefined;
  if ((line.begins & labelBeginnings) !== 0 && source.slice(line.start, line.start + longestLabel).includes(':')) {
    const labelled = readLabels(source, lines, at, to);
    if (labelled) return labelled;
  }
  return inHistory ? readDayAndBody(source, lines, at, to) : undefined;
}

function readLabels(source: string, lines: readonly Line[], at: number, to: number): QuotedHeading | undefined {
  let decidedBy: Slice | undefined;
  let date: DateSlice | undefined;
  let punkt: number | undefined;
  let last = at - 1;
  for (let below = at; below < Math.min(to, at + 3); below++) {
    const { start, end } = lines[below] as Line;
    if (end - start > longestLine) break;
    const text = source.slice(start, end);
    const match = label.exec(text);
    if (!match) break;
    const value = slice(source, start + match[0].length, end);
    if (match[1] && !decidedBy) decidedBy = value;
    else if (match[2] && !date) date = findDate(value.text, value.start);
    else if (match[3] && punkt === undefined) punkt = Number.parseInt(value.text, 10) || undefined;
    else break;
    last = below;
  }
  return decidedBy && date ? { from: at, last, decidedBy, date, punkt } : undefined;
}

/** Most rows of a table have no digit behind their first tab, or none at their end. */
function mayBeRow(source: string, { start, end }: Line): boolean {
  const last = source.charCodeAt(end - 1);
  if (!isDigit(last) && last !== 46) return false;
  const first = source.indexOf('\t', start);
  const second = source.indexOf('\t', first + 1);
  // A body's name is longer than most first cells.
  return first - start > 5 && second !== -1 && second - first > 7 && isDigit(source.charCodeAt(first + 1));
}

/** `Økonomiudvalget`, `12-03-2024` and `45` in the cells of a row, and nothing else. */
function readRow(source: string, { start, end }: Line, at: number): QuotedHeading | undefined {
  const cells = source
    .slice(start, end)
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const [name = '', day = '', number = ''] = cells;
  if (cells.length !== 3 || !namesBody(name) || !/^\d{1,4}\.?$/u.test(number)) return undefined;
  const date = findDate(day, source.indexOf(day, start));
  if (!date || date.text !== day) return undefined;
  const nameStart = source.indexOf(name, start);
  return {
    from: at,
    last: at,
    decidedBy: slice(source, nameStart, nameStart + name.length),
    date,
    punkt: Number.parseInt(number, 10),
  };
}

/** `09-05-2022 Økonomiudvalget` with text below: without it the line is no more than a plan's. */
export function readDayAndBody(
  source: string,
  lines: readonly Line[],
  at: number,
  to: number,
): QuotedHeading | undefined {
  const found = dayAndBody(source, lines[at] as Line);
  const below = at + 1 < to ? (lines[at + 1] as Line) : undefined;
  return found && below && !dayAndBody(source, below) ? { from: at, last: at, ...found } : undefined;
}

function dayAndBody(
  source: string,
  { start, end, shape }: Line,
): Pick<QuotedHeading, 'decidedBy' | 'date'> | undefined {
  if (shape !== 'number' || end - start > longestLine) return undefined;
  const text = source.slice(start, end);
  const date = findDate(text, start);
  if (date?.start !== start) return undefined;
  const name = text.slice(date.end - start).replace(/^[\s,:]+|[\s,:]+$/gu, '');
  if (!/^\p{Lu}[^.;]*$/u.test(name) || !namesBody(name)) return undefined;
  const nameStart = source.indexOf(name, date.end);
  return { decidedBy: slice(source, nameStart, nameStart + name.length), date };
}
