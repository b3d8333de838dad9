/** Which row of the table of standing items a title falls under. */
import { itemTypes, stateWords } from '../vocabulary/itemForms.ts';
import { months } from '../vocabulary/months.ts';
import { notCommittees, type StandingItem, subjectPrepositions } from '../vocabulary/standingItems.ts';
import { alternatives } from './alternatives.ts';
import { namesBody } from './bodies.ts';
import { isDigit } from './lines.ts';
import { wording } from './wording.ts';

/** The row of the table that a title falls under, if any: `Meddelelser (O)`, `Eventuelt og næste møde`. */
export function standingItemOf(title: string, standingItems: readonly StandingItem[]): StandingItem | undefined {
  const table = tableOf(standingItems);
  const words = wording(withoutInitials(title)).replace(marksBefore, '').replaceAll('dagsordnen', 'dagsordenen');
  const even = withoutPrefix(withoutDay(words.endsWith(')') ? withoutParenthesis(words) : words));
  const whole = rowOf(table, even) ?? rowInParenthesis(table, words) ?? rowBehindBody(table, even);
  if (whole) return whole;
  // Several in one: each of them must be one of the table, and the first tells for most titles that they are none.
  const separator = / *[/,&]| og /.exec(even);
  if (!separator || !rowOf(table, even.slice(0, separator.index))) return undefined;
  const parts = even.split(/ *[/,&] *| og /u).filter((part) => part !== '');
  const rows = parts.map((part) => rowOf(table, part));
  if (rows.some((row) => row === undefined)) return undefined;
  return {
    title,
    withoutIndstilling: rows.every((row) => row?.withoutIndstilling === true),
    withoutBeslutning: rows.every((row) => row?.withoutBeslutning === true),
  };
}

/** What an export leaves between number and title: `- Godkendelse af dagsorden` */
const marksBefore = /^[-–.…]+\s/u;

/** `flagning på rådhuset (medlemsforslag)` */
function rowInParenthesis(table: Table, words: string): StandingItem | undefined {
  if (!words.endsWith(')')) return undefined;
  return rowOf(table, words.slice(words.lastIndexOf('(') + 1, -1));
}

/** `kulturudvalget - orienteringspunkter` */
function rowBehindBody(table: Table, words: string): StandingItem | undefined {
  const dash = words.indexOf(' - ');
  return dash > 0 && isBodyAlone(words.slice(0, dash)) ? rowOf(table, words.slice(dash + 3)) : undefined;
}

/** What some houses put before every title: whether the item is open, and short for the committee or the unit. */
const prefix = new RegExp(
  `^\\(?(?:${alternatives(stateWords)}|${alternatives(itemTypes)}|\\p{L}{1,3})(?:\\)\\s*|\\s?[:–-]\\s+)|^(?:${alternatives(stateWords)})\\s+`,
  'iu',
);

const longestPrefix = 20;

function endsPrefix(code: number): boolean {
  // ) : - – and the space behind a word alone
  return code === 41 || code === 58 || code === 45 || code === 0x2013 || code === 32;
}

/** `godkendelse af dagsorden` of `åben - godkendelse af dagsorden` and `kb - godkendelse af dagsorden`. */
function withoutPrefix(words: string): string {
  let end = 0;
  while (end < longestPrefix && end < words.length && !endsPrefix(words.charCodeAt(end))) end++;
  if (end === longestPrefix || end === words.length) return words;
  const match = prefix.exec(words);
  return match && match[0].length < words.length ? words.slice(match[0].length) : words;
}

/**
 * `Orientering fra borgmesteren` of `ØK Orientering fra borgmesteren`, `Orienteringer` of `Orienteringer ØU`: the committee
 * for short, in capitals.
 */
export function withoutInitials(title: string): string {
  if (!isCapital(title.charCodeAt(0))) return title;
  const before = initials.exec(title);
  const bare = before && !notCommittees.includes(before[1] ?? '') ? title.slice(before[0].length) : title;
  const behind = initialsBehind.exec(bare.slice(-longestBehind));
  return behind && !notCommittees.includes(behind[1] ?? '') ? bare.slice(0, -behind[0].length) : bare;
}

const initials = /^((?:\p{Lu}\p{M}?){1,4})\s+(?=\p{Lu}\p{Ll})/u;
/** Behind a preposition it is what the item is about, or whom it comes from. */
const initialsBehind = new RegExp(
  `(?<=\\p{Ll}\\p{M}?)(?<!\\s(?:${alternatives(subjectPrepositions)}))\\s((?:\\p{Lu}\\p{M}?){2,4})$`,
  'u',
);
const longestBehind = 16;

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

/**
 * `orientering` of `orientering 18/11-2020` and of `orientering - kulturudvalget den 9. februar 2021`: what is told at
 * every meeting, with whose and which one it is.
 */
function withoutDay(words: string): string {
  if (!isDigit(words.charCodeAt(words.length - 1)) || words.length > longestDated) return words;
  const bare = words.replace(dayBehind, '');
  if (bare === words) return words;
  // Whose meeting it is may stand between: `orientering - kulturudvalget`, and no case: `eventuelt - lukning af skole`.
  const [title = '', body] = bare.split(/\s[–-]\s(?=[^–-]*$)/u);
  return body !== undefined && (body.length <= longestInitials || isBodyAlone(body)) ? title : bare;
}

/** `udvalget for kultur og fritid`, not `afgørelse fra planklagenævnet`. */
function isBodyAlone(words: string): boolean {
  return namesBody(words) && !leads.test(words);
}

const leads = new RegExp(`\\s(?:${alternatives(subjectPrepositions)})\\s`, 'u');
const longestDated = 120;
const longestInitials = 5;
const dayBehind = new RegExp(
  `\\s(?:(?:den|d\\.)\\s)?\\d{1,2}(?:[./-]\\s?\\d{1,2}[./ -]\\s?\\d{2,4}|\\.?\\s(?:${alternatives(months)})\\s\\d{4})$`,
  'u',
);

/** `meddelelser` of `meddelelser (o)`. An expression would be tried anew at every parenthesis of the title. */
function withoutParenthesis(words: string): string {
  const open = words.indexOf('(', words.lastIndexOf(')', words.length - 2) + 1);
  return open === -1 ? words : words.slice(0, open).trimEnd();
}

/** The rows by the first letters of their titles, so that most titles are compared with none. */
type Table = ReadonlyMap<
  string,
  readonly { readonly row: StandingItem; readonly words: string; readonly begins: boolean }[]
>;

const initialLength = 3;
const tables = new WeakMap<readonly StandingItem[], Table>();

function tableOf(standingItems: readonly StandingItem[]): Table {
  const before = tables.get(standingItems);
  if (before) return before;
  const phrases = standingItems.flatMap((row) => {
    const title = row.title.trimEnd();
    // Where the title may go on it ends so.
    const begins = title.endsWith('…');
    const words = wording(begins ? title.slice(0, -1) : title);
    return words === '' ? [] : [{ row, words, begins }];
  });
  const initials = new Set(phrases.map(({ words }) => words.slice(0, initialLength)));
  const table = new Map(
    [...initials].map((initial) => [initial, phrases.filter(({ words }) => words.slice(0, initialLength) === initial)]),
  );
  tables.set(standingItems, table);
  return table;
}

function rowOf(table: Table, even: string): StandingItem | undefined {
  const phrases = table.get(even.slice(0, initialLength));
  return phrases?.find(({ words, begins }) => {
    if (even === words) return true;
    if (!begins || !even.startsWith(words)) return false;
    // What ends with a letter ends a word: `Valg`, not `Valget`.
    return !/[\p{L}\d]$/u.test(words) || !/[\p{L}\d]/u.test(even[words.length] ?? '');
  })?.row;
}
