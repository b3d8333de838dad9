/** Finding dates in every form Danish minutes print them. */
import { months } from '../vocabulary/months.ts';
import type { CalendarDate, DateSlice } from './model.ts';

const monthNumbers = new Map(
  months.flatMap(
    (name, index) =>
      [
        [name, index + 1],
        [name.slice(0, 3), index + 1],
        [name.slice(0, 4), index + 1],
      ] as const,
  ),
);

/** `02-05-2019`, `2.5.19`, `2/5 2019`, `2019-05-02`, `2. maj 2019`, `2 maj 2019`, `2. okt. 2019` */
const datePattern = new RegExp(
  String.raw`(?<!\d)(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\s?[-./]\s?(\d{1,2})\s?[-./ ]\s?(\d{4}|\d{2})|(\d{1,2})(?:\.?\s?|-)(${months.join('|')}|${months.map((name) => `${name.slice(0, 4)}|${name.slice(0, 3)}`).join('|')})(?:\.?,?\s|-)(\d{4}))(?!\d)`,
  'iu',
);

/** The first date in `text`; offsets are those of the text plus `offset`. Days no calendar has are no dates. */
export function findDate(text: string, offset = 0): DateSlice | undefined {
  const match = datePattern.exec(text);
  if (!match) return undefined;
  const date = dateOf(match);
  if (!date) return undefined;
  const start = offset + match.index;
  return { start, end: start + match[0].length, text: match[0], date };
}

function dateOf(match: RegExpExecArray): CalendarDate | undefined {
  const number = (group: number) => Number(match[group]);
  if (match[1]) return valid(number(1), number(2), number(3));
  if (match[6]) return valid(number(6) < 100 ? 2000 + number(6) : number(6), number(5), number(4));
  const named = monthNumbers.get((match[8] ?? '').toLowerCase());
  return named === undefined ? undefined : valid(number(9), named, number(7));
}

function valid(year: number, month: number, day: number): CalendarDate | undefined {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && isLeap ? 29 : monthLengths[month - 1];
  return last !== undefined && day >= 1 && day <= last ? { year, month, day } : undefined;
}

const monthLengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True where both name the same day. */
export function sameDate(one: CalendarDate, other: CalendarDate): boolean {
  return one.year === other.year && one.month === other.month && one.day === other.day;
}

/** ISO: `2019-05-02` */
export function isoDate({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
