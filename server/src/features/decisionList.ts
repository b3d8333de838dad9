/** What was decided, meeting by meeting, as a document to read (Markdown) or a table to work on (CSV). */

import { isoDate } from '../core/dates.ts';
import type { CalendarDate, Outcome, Punkt, Referat } from '../core/model.ts';
import { decisionOf, meetingOfPunkt } from '../core/query.ts';
import { evenSpaces, wording } from '../core/wording.ts';
import { danishDate, outcomeLabel } from './labels.ts';
import type { Language } from './language.ts';
import { asMarkdown, asMarkdownParagraph } from './markdown.ts';

/** One item of the list. */
export interface DecidedPunkt {
  readonly body: string;
  readonly date: CalendarDate | undefined;
  readonly number: number | undefined;
  readonly title: string;
  readonly outcome: readonly Outcome[];
  /** The paragraphs of the decision. */
  readonly text: readonly string[];
  readonly absent: readonly string[];
}

export type DecisionListFormat = 'markdown' | 'csv';

/** The items of one document, in order; `wanted` says which. */
export function decidedPunkter(referat: Referat, wanted: (punkt: Punkt, at: number) => boolean): DecidedPunkt[] {
  return referat.punkter.filter(wanted).map((punkt) => {
    const decision = decisionOf(punkt);
    const { body, date } = meetingOfPunkt(punkt, referat);
    return {
      body: body ? evenSpaces(body.text) : '',
      date,
      number: punkt.number,
      title: evenSpaces(punkt.title.text),
      outcome: decision?.outcome ?? [],
      text: (decision?.paragraphs ?? []).map(({ text }) => evenSpaces(text)),
      absent: punkt.absent.map(({ text }) => evenSpaces(text)),
    };
  });
}

const words = {
  title: { da: 'Beslutninger', en: 'Decisions' },
  none: { da: 'Ingen beslutning', en: 'No decision' },
  absent: { da: 'Fraværende', en: 'Absent' },
  nothing: { da: 'Der er ingen punkter at vise.', en: 'There are no items to show.' },
} as const satisfies Record<string, Record<Language, string>>;

const columns = {
  da: ['Udvalg', 'Dato', 'Punkt', 'Titel', 'Udfald', 'Beslutning', 'Fraværende'],
  en: ['Committee', 'Day', 'Item', 'Title', 'Outcome', 'Decision', 'Absent'],
} as const satisfies Record<Language, readonly string[]>;

/** The list in one of its forms; the meetings in the order given. */
export function decisionList(rows: readonly DecidedPunkt[], format: DecisionListFormat, language: Language): string {
  return format === 'csv' ? csv(rows, language) : markdown(rows, language);
}

function markdown(rows: readonly DecidedPunkt[], language: Language): string {
  const lines = [`# ${words.title[language]}`, ''];
  if (rows.length === 0) lines.push(words.nothing[language], '');
  let last = '';
  for (const { body, date, number, title, outcome, text, absent } of rows) {
    const meeting = [body, date ? danishDate(date) : ''].filter((part) => part !== '').join(', ');
    if (meeting !== last) lines.push(`## ${asMarkdown(meeting)}`, '');
    last = meeting;
    const name = number === undefined ? title : `${number}. ${title}`;
    lines.push(`### ${asMarkdown(name)}`, '');
    lines.push(outcome.length > 0 ? `**${outcomeLabel(outcome, language)}**` : `_${words.none[language]}_`, '');
    // `Godkendt.` below `Godkendt` would say it twice.
    const [only, ...more] = text;
    const isSaid =
      only !== undefined && more.length === 0 && wording(only) === wording(outcomeLabel(outcome, language));
    if (!isSaid) for (const paragraph of text) lines.push(asMarkdownParagraph(paragraph), '');
    if (absent.length > 0) lines.push(`${words.absent[language]}: ${absent.map(asMarkdown).join(', ')}`, '');
  }
  return lines.join('\n');
}

/** Semicolons part the columns, as spreadsheets in Danish expect; what could be taken for a formula is made text. */
function csv(rows: readonly DecidedPunkt[], language: Language): string {
  const table = rows.map(({ body, date, number, title, outcome, text, absent }) => [
    body,
    date ? isoDate(date) : '',
    number === undefined ? '' : String(number),
    title,
    outcomeLabel(outcome, language),
    text.join('\n'),
    absent.join(', '),
  ]);
  return [columns[language], ...table].map((row) => `${row.map(field).join(';')}\r\n`).join('');
}

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[";\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
