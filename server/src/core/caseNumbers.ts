/** Case and document numbers among the metadata of an item. */
import { caseLabels, caseNumber, controlsBeforeNumber, documentLabels } from '../vocabulary/caseNumbers.ts';
import { stateWords } from '../vocabulary/itemForms.ts';
import { alternatives } from './alternatives.ts';
import { findDate } from './dates.ts';
import { beginningsOf, setsAt } from './letters.ts';
import { isDigit, type Line } from './lines.ts';
import type { Slice } from './model.ts';
import { slice } from './span.ts';

/** A label and what may stand before its number; `Sag` is none in `Sagsfremstilling2. Nyt gulv`. */
const labelBefore = `(?:(${alternatives(documentLabels)})|(?:${alternatives(caseLabels)}))(?!\\p{L})\\s*:?\\s*(?=\\S*\\d)`;
const labelled = new RegExp(`^${labelBefore}`, 'iu');
/** `Åben sag Sagsnr.: 14/301`: what is said of the item stands before the label. */
const labelledBehindState = new RegExp(`^(?:${alternatives(stateWords)})\\s+${labelBefore}`, 'iu');
/** Labels of a case, with a number behind them or not: `Sagsid.:`, `J.nr.: Ø Sagsid.: 09/5002`, `Sagsnr. 290000 Åbent punkt`. */
const caseLabel = new RegExp(
  `^(?:${alternatives(caseLabels)})(?!\\p{L})\\s*(?:$|:\\s*(?:$|\\S*\\d|\\S{1,12}\\s(?:${alternatives(caseLabels)})\\s?:)|(?=\\S*\\d[^\\s]*\\d))`,
  'iu',
);
/**
 * A dash may be left of what stood behind it, who treats the case stand before (`DISKOV / 08/3390`), and behind what the
 * case is about its number: `27.36.16.P23 15/4477`.
 */
const alone = new RegExp(
  `^([A-ZÆØÅ]{2,8}\\s\\/\\s)?(${caseNumber.source})(?:\\s*[-–]|(?<=^\\d{2}\\.\\d{2}.*)\\s+(?:${caseNumber.source}))?$`,
  'u',
);
/** `Åbent - 04.04.00-G01-12-24`, `Print 04.04.00-G01-12-24` */
const behindState = new RegExp(
  `^(?:(?:${alternatives(stateWords)})\\s*[-–:]\\s*|(?:${alternatives(controlsBeforeNumber)})\\s+)(?=(?:${caseNumber.source})$)`,
  'iu',
);
/** What `Åben sag` and its like begin with. */
export const stateBeginnings = beginningsOf([...stateWords, ...controlsBeforeNumber]);
const labelBeginnings = beginningsOf([...caseLabels, ...documentLabels]);

/** True where the line is the label of a case, which may have lost its number. */
export function isCaseLabel(source: string, line: Pick<Line, 'start' | 'end' | 'begins'>): boolean {
  const { start, end, begins } = behindFacet(source, line);
  return (begins & labelBeginnings) !== 0 && caseLabel.test(source.slice(start, Math.min(end, start + 60)));
}

/** `P35 sagsnr 2009-118`: the line from its label on. */
function behindFacet<L extends Pick<Line, 'start' | 'end' | 'begins'>>(source: string, line: L): L {
  const { start, end } = line;
  if (!isDigit(source.charCodeAt(start + 2)) || end - start < longestFacet) return line;
  const facet = facetBefore.exec(source.slice(start, start + longestFacet))?.[0].length ?? 0;
  return facet === 0 ? line : { ...line, start: start + facet, begins: setsAt(source, start + facet) };
}

const longestFacet = 8;
const facetBefore = /^[A-ZÆØÅ]\d{2}\s(?=\p{L})/u;

/** What stands behind a number on its line: `, Sagsinitialer: abc`, ` Åben sag`, columns, and a label glued on: `Sagsid.:`. */
const behindNumber =
  /(?:(?<=\d)(?=\p{Lu}\p{Ll}+\.?:)|,|\.$|\s(?=\()|\.?\s{2,}|\t|\.?\s(?=\p{L}[\p{L}\p{M}]{2}|\p{L}+\.))/u;

function numberEnd(source: string, start: number, end: number): number {
  const text = source.slice(start, end);
  const number = atStart.exec(text)?.[0];
  const from = number?.length ?? 0;
  const match = behindNumber.exec(text.slice(from));
  return match ? start + from + match.index : end;
}

/** `Dok.nr.: 330-2019-104410` behind the number of the case: another labelled number on the same line. */
export function furtherNumber(source: string, { end }: Line, before: Slice): FoundNumber | undefined {
  if (end - before.end < shortestFurther) return undefined;
  const behind = source.slice(before.end, end);
  const match = furtherLabel.exec(behind) ?? (kle.test(before.text) ? furtherNumberAlone.exec(behind) : null);
  if (!match) return undefined;
  const start = before.end + match[0].length;
  return { document: match[1] !== undefined, number: slice(source, start, numberEnd(source, start, end)) };
}

const shortestFurther = 6;
const kle = /^\d{2}\.\d{2}/;
/** `27.36.16.P23 15/4477`: what the case is about, and its number. */
const furtherNumberAlone = new RegExp(`^\\s+(?=(?:${caseNumber.source})$)`, 'u');
const furtherLabel = new RegExp(
  `^[.,;\\s]*(?:(${alternatives(documentLabels)})|(?:${alternatives(caseLabels)}))\\s*:?\\s*(?=\\S*\\d)`,
  'iu',
);

const atStart = new RegExp(`^(?:${caseNumber.source})(?!\\S)`, 'u');

/** Longer lines are prose. */
const longestMetadata = 90;
/** Unless a label begins them: columns of numbers. */
export const longestColumns = 200;

/** A number of the metadata and whether it is the item's document rather than its case. */
export interface FoundNumber {
  readonly document: boolean;
  readonly number: Slice;
}

/**
 * The number on a metadata line: labelled (`Sagsnr.: 727-2018-2162`) anywhere, without a label only where
 * `unlabelled` says that the line stands where a number can.
 */
export function readNumber(source: string, whole: Line, unlabelled: boolean): FoundNumber | undefined {
  const line = behindFacet(source, whole);
  if (line.end - line.start > longestColumns) return undefined;
  const isLabelled = (line.begins & labelBeginnings) !== 0;
  if (isLabelled || (line.begins & stateBeginnings) !== 0) {
    const text = source.slice(line.start, line.end);
    const match = (isLabelled ? labelled.exec(text) : null) ?? labelledBehindState.exec(text);
    if (match) {
      const start = line.start + match[0].length;
      return { document: match[1] !== undefined, number: slice(source, start, numberEnd(source, start, line.end)) };
    }
  }
  if (!unlabelled || line.end - line.start > longestMetadata) return undefined;
  const last = source.charCodeAt(line.end - 1);
  // A dash may be left of what stood behind the number.
  if (!isDigit(last) && last !== 45 && last !== 0x2013) return undefined;
  if ((line.begins & stateBeginnings) !== 0) {
    const match = behindState.exec(source.slice(line.start, line.end));
    if (match) return { document: false, number: slice(source, line.start + match[0].length, line.end) };
  }
  // It begins with a digit, or with the letters of a register.
  const second = source.charCodeAt(line.start + 1);
  if (!isDigit(source.charCodeAt(line.start)) && (second < 65 || second > 0xde || (second > 90 && second < 0xc0)))
    return undefined;
  const text = source.slice(line.start, line.end);
  const [, initials = '', number] = alone.exec(text) ?? [];
  const start = line.start + initials.length;
  return number ? { document: false, number: slice(source, start, start + number.length) } : undefined;
}

/**
 * A case number as it is compared: without spaces, and without the hyphen that some systems leave out before the facet, so
 * that `00.30.14G01-4-21` is `00.30.14-G01-4-21`.
 */
export function caseKey(number: string): string {
  return number
    .normalize('NFC')
    .replace(/\s+/gu, '')
    .toUpperCase()
    .replace(/^(\d{2}\.\d{2}(?:\.\d{2})?)-(?=[A-ZÆØÅ]\d{2})/u, '$1');
}

/** A key as one reads it: with the hyphen before the facet. */
export function printedCase(key: string): string {
  return key.replace(/^(\d{2}\.\d{2}(?:\.\d{2})?)(?=[A-ZÆØÅ]\d{2})/u, '$1-');
}

/** The case number that stands around an offset of a line of text; `undefined` where none does. */
export function caseNumberAt(source: string, offset: number): Slice | undefined {
  let start = offset;
  let end = offset;
  while (start > 0 && offset - start < longestCaseNumber && isOfNumber(source.charCodeAt(start - 1))) start--;
  while (end < source.length && end - offset < longestCaseNumber && isOfNumber(source.charCodeAt(end))) end++;
  while (end > start && isPunctuation(source.charCodeAt(end - 1))) end--;
  // In running text six digits are an amount; only what is made of parts can be a case.
  const text = source.slice(start, end);
  return offset <= end && /[.\-/]/u.test(text) && wholly.test(text) && !findDate(text)
    ? { start, end, text }
    : undefined;
}

const wholly = new RegExp(`^(?:${caseNumber.source})$`, 'u');
const longestCaseNumber = 40;

/** Digits, capital letters, `.` `-` `/` */
function isOfNumber(code: number): boolean {
  return (
    isDigit(code) ||
    (code >= 65 && code <= 90) ||
    code === 0xc6 ||
    code === 0xd8 ||
    code === 0xc5 ||
    (code >= 45 && code <= 47)
  );
}

/** `.` `-` `/` at the end of a sentence are no part of the number before them. */
function isPunctuation(code: number): boolean {
  return code >= 45 && code <= 47;
}
