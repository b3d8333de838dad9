/** What is told of the word the mouse rests on: an item at a glance, a case, a day, and why a rule found something. */

import { daysBetween, isoDate, sameDate, weekdayOf } from '../core/dates.ts';
import { kleMeaning } from '../core/kle.ts';
import type { CalendarDate, Punkt, Referat, Slice, Span } from '../core/model.ts';
import { attachmentsOf, decisionOf, recommendationOf } from '../core/query.ts';
import { evenSpaces } from '../core/wording.ts';
import type { CheckedFinding } from '../rules/check.ts';
import { weekdays } from '../vocabulary/months.ts';
import { danishDate, gapsByPunkt, punktDetail, punktName } from './labels.ts';
import type { Language } from './language.ts';
import { escapeMarkdown, shortened } from './markdown.ts';
import { dateAt, type Target, type TargetAt, targetAt } from './targets.ts';

/** What is told, in Markdown with all of the document's own text escaped, and of which stretch. */
export interface Hover extends Span {
  readonly markdown: string;
}

/** A line of the archive about the same thing: `14. marts 2024 · Kulturudvalget · 7. Nyt gulv · Godkendt`. */
export type Related = (target: Target) => readonly string[];

/** More than so many lines of the archive are counted, not listed. */
const mostRelated = 8;
const mostAttachments = 6;
const longestText = 280;

/** `findings` are those of `check`; `related` asks the archive. `undefined` where there is nothing to tell. */
export function hover(
  referat: Referat,
  findings: readonly CheckedFinding[],
  offset: number,
  language: Language,
  related: Related = () => [],
): Hover | undefined {
  const found = targetAt(referat, offset);
  const about = found && aboutTarget(referat, findings, found, language, related);
  const date = dateAt(referat.source, offset);
  const why = findings.filter(({ start, end }) => start <= offset && offset <= end);
  const parts = [about, date && aboutDay(date.date, referat.header.date?.date, language), ...reasons(why, language)];
  const told = parts.filter((part) => part !== undefined && part !== '');
  const place = found ?? date ?? why[0];
  if (told.length === 0 || !place) return undefined;
  return { start: place.start, end: place.end, markdown: told.join('\n\n---\n\n') };
}

function aboutTarget(
  referat: Referat,
  findings: readonly CheckedFinding[],
  { target, start, end }: TargetAt,
  language: Language,
  related: Related,
): string | undefined {
  switch (target.kind) {
    case 'punkt':
      return aboutPunkt(target.punkt, findings, language);
    case 'case':
      return aboutCase(referat.source.slice(start, end), related(target), language);
    case 'meeting':
      return listed(related(target), language) || undefined;
    case 'bilag':
      return `${label('attachment', language)}: ${escapeMarkdown(target.name.text)}`;
  }
}

const labels = {
  decision: { da: 'Beslutning', en: 'Decision' },
  recommendation: { da: 'Indstilling', en: 'Recommendation' },
  attachments: { da: 'Bilag', en: 'Attachments' },
  attachment: { da: 'Bilag', en: 'Attachment' },
  mainGroup: { da: 'Hovedgruppe', en: 'Main group' },
  facet: { da: 'Facet', en: 'Facet' },
  case: { da: 'Sag', en: 'Case' },
  why: { da: 'Hvorfor', en: 'Why' },
} as const satisfies Record<string, Record<Language, string>>;

function label(name: keyof typeof labels, language: Language): string {
  return labels[name][language];
}

/** Title and outcome, then decision, recommendation and attachments as far as there are any. */
function aboutPunkt(punkt: Punkt, findings: readonly CheckedFinding[], language: Language): string {
  const detail = punktDetail(punkt, gapsByPunkt(findings).get(punkt) ?? [], language);
  const attachments = attachmentsOf(punkt);
  const lines = [
    `**${escapeMarkdown(punktName(punkt))}**${detail === '' ? '' : ` — ${escapeMarkdown(detail)}`}`,
    told('decision', decisionOf(punkt)?.paragraphs, language),
    told('recommendation', recommendationOf(punkt)?.paragraphs, language),
    attachments.length === 0 ? '' : `**${label('attachments', language)}:** ${attachmentNames(attachments)}`,
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}

function told(name: keyof typeof labels, paragraphs: readonly Slice[] | undefined, language: Language): string {
  const text = (paragraphs ?? []).map((paragraph) => evenSpaces(paragraph.text)).join(' ');
  return text === '' ? '' : `**${label(name, language)}:** ${escapeMarkdown(shortened(text, longestText))}`;
}

function attachmentNames(names: readonly Slice[]): string {
  const shown = names.slice(0, mostAttachments).map(({ text }) => escapeMarkdown(evenSpaces(text)));
  return names.length > shown.length ? `${shown.join(' · ')} · +${names.length - shown.length}` : shown.join(' · ');
}

function aboutCase(number: string, lines: readonly string[], language: Language): string {
  const { mainGroup, facet } = kleMeaning(number) ?? {};
  const meaning = [
    mainGroup === undefined ? '' : `${label('mainGroup', language)} ${escapeMarkdown(mainGroup)}`,
    facet === undefined ? '' : `${label('facet', language)} ${escapeMarkdown(facet)}`,
  ].filter((part) => part !== '');
  const title = `**${label('case', language)} ${escapeMarkdown(number)}**`;
  return [title, meaning.join('  \n'), listed(lines, language)].filter((part) => part !== '').join('\n\n');
}

function listed(lines: readonly string[], language: Language): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, mostRelated).map((line) => `- ${escapeMarkdown(line)}`);
  const more = lines.length - shown.length;
  if (more > 0) shown.push(`- ${{ da: `og ${more} mere`, en: `and ${more} more` }[language]}`);
  return shown.join('\n');
}

/** `torsdag den 14. marts 2024, 9 dage før mødet` */
function aboutDay(date: CalendarDate, meeting: CalendarDate | undefined, language: Language): string {
  const day = { da: `${danishWeekday(date)} den ${danishDate(date)}`, en: englishDate(date) }[language];
  if (!meeting) return day;
  if (sameDate(date, meeting)) return `${day}, ${{ da: 'mødets dag', en: 'the day of the meeting' }[language]}`;
  return `${day}, ${distance(daysBetween(meeting, date), language)}`;
}

function danishWeekday(date: CalendarDate): string {
  return weekdays[weekdayOf(date)] ?? '';
}

const englishWeekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function englishDate(date: CalendarDate): string {
  return `${englishWeekdays[weekdayOf(date)] ?? ''} ${isoDate(date)}`;
}

/** Days count while one can count them, then years and months. */
function distance(days: number, language: Language): string {
  const far = Math.abs(days);
  const count = (number: number, danish: [string, string], english: [string, string]) =>
    `${number} ${(language === 'da' ? danish : english)[number === 1 ? 0 : 1]}`;
  const length =
    far < 100
      ? count(far, ['dag', 'dage'], ['day', 'days'])
      : far < 700
        ? count(Math.round(far / 30.44), ['måned', 'måneder'], ['month', 'months'])
        : count(Math.round(far / 365.25), ['år', 'år'], ['year', 'years']);
  const isRough = far >= 100;
  if (language === 'da') return `${isRough ? 'ca. ' : ''}${length} ${days < 0 ? 'før' : 'efter'} mødet`;
  return `${isRough ? 'about ' : ''}${length} ${days < 0 ? 'before' : 'after'} the meeting`;
}

/** Why the rules that found something here are there, each once. */
function reasons(findings: readonly CheckedFinding[], language: Language): string[] {
  const rules = new Set(findings.map(({ rule }) => rule));
  return [...rules].map(({ why }) => `**${label('why', language)}:** ${escapeMarkdown(why[language])}`);
}
