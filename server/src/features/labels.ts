/** Short labels of items: their outcome, and what they lack. */
import { gapsIn, isClosed, isCutOff, type MeetingPunkt } from '../archive/meeting.ts';
import { isoDate } from '../core/dates.ts';
import type { Gap } from '../core/gaps.ts';
import type { CalendarDate, Outcome, Punkt } from '../core/model.ts';
import { decisionOf } from '../core/query.ts';
import { evenSpaces } from '../core/wording.ts';
import type { CheckedFinding } from '../rules/check.ts';
import { months } from '../vocabulary/months.ts';
import { freeText, outcomes } from '../vocabulary/outcomes.ts';
import type { Language } from './language.ts';

const gapLabels: Readonly<Record<Gap['state'], Readonly<Record<Gap['what'], Readonly<Record<Language, string>>>>>> = {
  missing: {
    beslutning: { da: 'Mangler beslutning', en: 'Decision missing' },
    indstilling: { da: 'Mangler indstilling', en: 'Recommendation missing' },
  },
  empty: {
    beslutning: { da: 'Tom beslutning', en: 'Decision empty' },
    indstilling: { da: 'Tom indstilling', en: 'Recommendation empty' },
  },
};

const closed = { da: 'Lukket', en: 'Closed' } as const;

/** `7. Nyt gulv i hallen`, or the title alone where nothing is numbered, or what else tells the item; never blank. */
export function punktName({ number, title, heading, caseNumbers, sections }: Punkt): string {
  const text = evenSpaces(title.text);
  if (number === undefined) {
    const names = [text, evenSpaces(heading.text), caseNumbers[0]?.text, sections[0]?.heading.text, 'Punkt'];
    return names.find((name) => name !== undefined && name.trim() !== '') ?? 'Punkt';
  }
  return text === '' ? `${number}.` : `${number}. ${text}`;
}

const outcomeLabels = new Map(outcomes.map(({ outcome, label }) => [outcome as Outcome, label] as const));

/** `Lukket · Godkendt`, `Mangler beslutning`: outcome first, then every gap; `''` where there is nothing to say. */
export function punktDetail(punkt: Punkt, gaps: readonly Gap[], language: Language): string {
  const outcome = decisionOf(punkt)?.outcome ?? [];
  const parts: string[] = punkt.closed ? [closed[language]] : [];
  if (outcome.length > 0) parts.push(outcomeLabel(outcome, language));
  for (const { what, state } of gaps) parts.push(gapLabels[state][what][language]);
  return parts.join(' · ');
}

/** `Anbefalet, Drøftet` */
export function outcomeLabel(outcome: readonly Outcome[], language: Language): string {
  return outcome.map((one) => (outcomeLabels.get(one) ?? freeText)[language]).join(', ');
}

/** The same of an item of the archive. */
export function meetingPunktDetail(punkt: MeetingPunkt, language: Language): string {
  const parts: string[] = isClosed(punkt) ? [closed[language]] : [];
  if (punkt.outcome.length > 0) parts.push(outcomeLabel(punkt.outcome, language));
  for (const { what, state } of gapsIn(punkt)) parts.push(gapLabels[state][what][language]);
  return parts.join(' · ');
}

/** `7. Nyt gulv i hallen` of an item of the archive. */
export function meetingPunktName({ number, title }: MeetingPunkt): string {
  return number === 0 ? title : `${number}. ${title}`;
}

/** What was decided on an item of the archive; where it is cut off, it says so. */
export function meetingPunktDecision(punkt: MeetingPunkt): string {
  return isCutOff(punkt) ? `${punkt.decision.trimEnd()} …` : punkt.decision;
}

/** `14. marts 2024` */
export function danishDate({ year, month, day }: CalendarDate): string {
  return `${day}. ${months[month - 1] ?? ''} ${year}`;
}

/** A day as a reader of the language writes it. */
export function dateLabel(date: CalendarDate, language: Language): string {
  return language === 'da' ? danishDate(date) : isoDate(date);
}

/** The gaps among the findings of a document, by item: what a user switched off is none. */
export function gapsByPunkt(findings: readonly CheckedFinding[]): Map<Punkt, Gap[]> {
  const gaps = new Map<Punkt, Gap[]>();
  for (const { gap } of findings) {
    if (!gap?.required) continue;
    const known = gaps.get(gap.punkt);
    if (known) known.push(gap);
    else gaps.set(gap.punkt, [gap]);
  }
  return gaps;
}
