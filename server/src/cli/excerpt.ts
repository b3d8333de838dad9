/** The line a finding stands on, as far as a terminal shows it, and where in it the finding is. */
import stringWidth from 'string-width';

export interface Excerpt {
  /** Part of the line, without what would move the cursor. */
  readonly text: string;
  /** How many columns of a terminal stand before the finding, and how many it takes, at least one. */
  readonly before: number;
  readonly width: number;
}

/** More of a line fills the screen and shows nothing better. */
const mostShown = 120;

/** `column` and `endColumn` count UTF-16 units from 1; of a long line what stands around the finding is shown. */
export function excerptOf(line: string, column: number, endColumn: number): Excerpt {
  const indent = (/^\s*/u.exec(line)?.[0] ?? '').length;
  const start = column - 1;
  const end = Math.min(endColumn - 1, line.trimEnd().length);
  const rest = line.trimEnd().length - indent;
  const from = rest <= mostShown ? Math.min(indent, start) : Math.max(0, Math.min(start - 40, line.length - mostShown));
  const to = rest <= mostShown ? line.trimEnd().length : Math.min(line.length, from + mostShown);
  const begins = from > indent ? '… ' : '';
  const text = `${begins}${shown(line.slice(from, to))}${to < line.trimEnd().length ? ' …' : ''}`;
  return {
    text,
    before: columnsOf(begins + shown(line.slice(from, start))),
    width: Math.max(1, columnsOf(shown(line.slice(start, Math.max(start, Math.min(end, to)))))),
  };
}

/** How many columns of a terminal a text takes: of most texts, one a letter. */
function columnsOf(text: string): number {
  return /^[ -~\u00a1-\u00ac\u00ae-\u00ff]*$/.test(text) ? text.length : stringWidth(text);
}

/**
 * A tab takes one column, and nothing reaches the terminal that moves its cursor, turns the line about or is half a
 * character.
 */
export function shown(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ');
}
