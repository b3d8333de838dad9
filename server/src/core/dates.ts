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
  const match = datePattern.exec(text) ?? (text.includes(', ') ? monthFirst.exec(text) : null);
  if (!match) return undefined;
  const isAmerican = americanTime.test(text.slice(match.index + match[0].length, match.index + longestWithTime));
  const date =
    match.length > 4
      ? ((isAmerican ? dateOf(match, true) : undefined) ?? dateOf(match, false))
      : dateOfMonthFirst(match);
  if (!date) return undefined;
  const start = offset + match.index;
  return { start, end: start + match[0].length, text: match[0], date };
}

/** `Maj 23, 2018`, as sites have it that were made in English. */
const monthFirst = new RegExp(`(${months.join('|')})\\s(\\d{1,2}),\\s(\\d{4})(?!\\d)`, 'iu');

function dateOfMonthFirst([, month = '', day, year]: RegExpExecArray): CalendarDate | undefined {
  return valid(Number(year), monthNumbers.get(month.toLowerCase()) ?? 0, Number(day));
}

/** `9/11/2019 3:00:00 PM`: where the hour is told so, the month stands first. */
const americanTime = /^\s\d{1,2}:\d{2}(?::\d{2})?\s[AP]M/u;
const longestWithTime = 30;

function dateOf(match: RegExpExecArray, isAmerican: boolean): CalendarDate | undefined {
  const number = (group: number) => Number(match[group]);
  if (match[1]) return valid(number(1), number(2), number(3));
  const [day, month] = isAmerican ? [5, 4] : [4, 5];
  if (match[6]) return valid(number(6) < 100 ? 2000 + number(6) : number(6), number(month), number(day));
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

/** The day of the week, Monday 0: `{ year: 2024, month: 3, day: 14 }` was a Thursday, 3. */
export function weekdayOf({ year, month, day }: CalendarDate): number {
  // After Sakamoto: a year begins with March, so that the leap day is its last.
  const from = month < 3 ? year - 1 : year;
  const shift = monthShifts[month - 1] ?? 0;
  return (from + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + shift + day + 6) % 7;
}

const monthShifts: readonly number[] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** True where one is the other with a slip: another year, or one digit of the day or the month. */
export function isNearDate(one: CalendarDate, other: CalendarDate): boolean {
  const sameDay = one.day === other.day;
  const sameMonth = one.month === other.month;
  if (one.year !== other.year) return sameDay && sameMonth && Math.abs(one.year - other.year) === 1;
  return (
    (sameMonth && !sameDay && isSlip(one.day, other.day)) || (sameDay && !sameMonth && isSlip(one.month, other.month))
  );
}

/** True where one of two digits differs, or both have changed places. */
function isSlip(one: number, other: number): boolean {
  const [tens, ones] = [Math.floor(one / 10), one % 10];
  const [otherTens, otherOnes] = [Math.floor(other / 10), other % 10];
  return tens === otherTens || ones === otherOnes || (tens === otherOnes && ones === otherTens);
}

/** ISO: `2019-05-02` */
export function isoDate({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A date in the form another is printed in: 14 March 2024 like `2. maj 2019` is `14. marts 2024`, like `02-05-19` `14-03-24`. */
export function writtenLike(text: string, { year, month, day }: CalendarDate): string {
  const named = /\p{L}+/u.exec(text)?.[0];
  const isIso = /^\d{4}-/u.test(text);
  const numbers = named ? [day, year] : isIso ? [year, month, day] : [day, month, year];
  let at = 0;
  const digits = text.replace(/\d+/gu, (printed) => {
    const number = String(numbers[at++] ?? '');
    return printed.startsWith('0') || isIso || (at === numbers.length && printed.length === 2)
      ? number.slice(-printed.length).padStart(printed.length, '0')
      : number;
  });
  return named ? digits.replace(named, months[month - 1] ?? named) : digits;
}

/** How many days the second lies behind the first; negative where it lies before it. */
export function daysBetween(first: CalendarDate, second: CalendarDate): number {
  return dayNumber(second) - dayNumber(first);
}

/** A number for each day, one more every day. */
function dayNumber({ year, month, day }: CalendarDate): number {
  // A year begins with March, so that the leap day is its last.
  const from = month < 3 ? year - 1 : year;
  const months = (month + 9) % 12;
  return (
    365 * from +
    Math.floor(from / 4) -
    Math.floor(from / 100) +
    Math.floor(from / 400) +
    Math.floor((months * 306 + 5) / 10) +
    day
  );
}
