/** Case and document numbers among the metadata of an item. */
import { caseLabels, caseNumber, documentLabels } from '../vocabulary/caseNumbers.ts';
import { alternatives } from './alternatives.ts';
import { beginningsOf } from './letters.ts';
import { isDigit, type Line } from './lines.ts';
import type { Slice } from './model.ts';
import { slice } from './span.ts';

const labelled = new RegExp(
  `^(?:(${alternatives(documentLabels)})|(?:${alternatives(caseLabels)}))\\s*:?\\s*(?=\\S*\\d)`,
  'iu',
);
/** Labels of a case, with a number behind them or not: `Sagsid.:`, `Sagsnr. 290000 Økonomiudvalget Åbent punkt`. */
const caseLabel = new RegExp(
  `^(?:${alternatives(caseLabels)})\\s*(?:$|:\\s*(?:$|\\S*\\d)|(?=\\S*\\d[^\\s]*\\d))`,
  'iu',
);
/** A dash may be left of what stood behind it. */
const alone = new RegExp(`^(${caseNumber.source})(?:\\s*[-–])?$`, 'u');
const labelBeginnings = beginningsOf([...caseLabels, ...documentLabels]);

/** True where the line is the label of a case, which may have lost its number. */
export function isCaseLabel(source: string, { start, end, begins }: Line): boolean {
  return (begins & labelBeginnings) !== 0 && caseLabel.test(source.slice(start, Math.min(end, start + 60)));
}

/** What stands behind a number on its line: `, Sagsinitialer: abc`, ` Åben sag`, columns. */
const behindNumber = /(?:,|\s{2,}|\t|\s(?=\p{L}{3}))/u;

function numberEnd(source: string, start: number, end: number): number {
  const text = source.slice(start, end);
  const number = atStart.exec(text)?.[0];
  const from = number?.length ?? 0;
  const match = behindNumber.exec(text.slice(from));
  return match ? start + from + match.index : end;
}

const atStart = new RegExp(`^(?:${caseNumber.source})(?!\\S)`, 'u');

/** A number of the metadata and whether it is the item's document rather than its case. */
export interface FoundNumber {
  readonly document: boolean;
  readonly number: Slice;
}

/**
 * The number on a metadata line: labelled (`Sagsnr.: 727-2018-2162`) anywhere, without a label only where
 * `unlabelled` says that the line stands where a number can.
 */
export function readNumber(source: string, line: Line, unlabelled: boolean): FoundNumber | undefined {
  if (line.end - line.start > 60) return undefined;
  if ((line.begins & labelBeginnings) !== 0) {
    const text = source.slice(line.start, line.end);
    const match = labelled.exec(text);
    if (match) {
      const start = line.start + match[0].length;
      return { document: match[1] !== undefined, number: slice(source, start, numberEnd(source, start, line.end)) };
    }
  }
  if (!unlabelled) return undefined;
  const last = source.charCodeAt(line.end - 1);
  // A dash may be left of what stood behind the number.
  if (!isDigit(last) && last !== 45 && last !== 0x2013) return undefined;
  // It begins with a digit, or with the letters of a register.
  const second = source.charCodeAt(line.start + 1);
  if (!isDigit(source.charCodeAt(line.start)) && (second < 65 || second > 0xde || (second > 90 && second < 0xc0)))
    return undefined;
  const text = source.slice(line.start, line.end);
  const number = alone.exec(text)?.[1];
  return number ? { document: false, number: slice(source, line.start, line.start + number.length) } : undefined;
}
