/** Dates of the meeting that contradict each other: a weekday, the title, a decision's heading, a plan. */
import { sameBody } from '../core/bodies.ts';
import { findDate, isNearDate, sameDate, weekdayOf, writtenLike } from '../core/dates.ts';
import type { DateSlice, Punkt, Referat, Section, Slice } from '../core/model.ts';
import { misdatedDecisionOf } from '../core/query.ts';
import { slice } from '../core/span.ts';
import { evenSpaces } from '../core/wording.ts';
import { headerFields } from '../vocabulary/header.ts';
import { weekdays } from '../vocabulary/months.ts';
import { numberOf } from './naming.ts';
import type { Finding, Rule } from './rule.ts';

export const moededato: Rule = {
  id: 'moededato',
  title: { da: 'Mødets dato passer ikke', en: 'Dates of the meeting that contradict each other' },
  why: {
    da: 'Datoen afgør, hvilket møde en beslutning hører til. Passer ugedagen ikke til datoen, eller siger titel og »Mødedato« hver sit, er én af dem forkert, og fristen for at klage kan blive regnet fra en forkert dag. En beslutning, hvis overskrift næsten har mødets dato, er mødets egen med en slåfejl: den meldes her og ikke som manglende.',
    en: 'The date decides which meeting a decision belongs to. Where the weekday does not fit the date, or the title and “Mødedato” say different things, one of them is wrong. A decision whose heading has nearly the date of the meeting is the meeting’s own with a slip: it is reported here and not as missing.',
  },
  severity: 'warning',
  bad: `REFERAT Kulturudvalget d. 14-03-2024

Mødedato Fredag d. 14. marts 2024 kl. 15:30
         ^^^^^^

Punkt 1: Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`,
  good: `REFERAT Kulturudvalget d. 14-03-2024

Mødedato Torsdag d. 14. marts 2024 kl. 15:30

Punkt 1: Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`,
  *check(referat) {
    yield* inHeader(referat);
    for (const punkt of referat.punkter) {
      const decision = misdatedDecisionOf(punkt, referat);
      if (decision?.date) yield misdated(punkt, decision.date, referat);
      for (const section of punkt.sections)
        if (section.kind === 'andet' && isPlan(evenSpaces(section.heading.text)))
          yield* inPlan(referat, punkt, section);
    }
  },
};

/** In the heading of a plan: `Tidsplan`, `Sagens gang`, `Forventet sagsgang`, `Behandling`. */
const plans = /plan|gang|forløb|behandl/i;

/** What is past is none: `Punktet behandlet tidligere`. */
function isPlan(heading: string): boolean {
  return plans.test(heading) && !/tidligere/i.test(heading);
}

/** The longest header that is looked through: a document without items is all header. */
const longestHeader = 4000;
const dateLabels = headerFields.filter(({ field }) => field === 'date').flatMap(({ labels }) => labels);
const dateField = new RegExp(`^(?:${dateLabels.join('|')})(?![\\p{L}])`, 'iu');
const weekdayBefore = new RegExp(`(${weekdays.join('|')})(?:\\s+(?:d\\.|d|den))?[\\s,]*$`, 'iu');

/** The weekday of each date, and the date of the field against that of the title line. */
function* inHeader({ source, header }: Referat): Iterable<Finding> {
  const end = Math.min(header.end, header.start + longestHeader);
  for (const line of linesOf(source, header.start, end)) {
    const date = findDate(line.text, line.start);
    if (!date) continue;
    yield* wrongWeekday(source, line, date);
    const known = header.date;
    if (known && known !== date && dateField.test(line.text) && !sameDate(known.date, date.date)) {
      yield {
        start: date.start,
        end: date.end,
        message: {
          da: `Mødet er her dateret ${date.text}, men i titlen ${known.text}.`,
          en: `The meeting is dated ${date.text} here, but ${known.text} in the title.`,
        },
        related: [known],
      };
    }
  }
}

function* wrongWeekday(source: string, line: Slice, date: DateSlice): Iterable<Finding> {
  const match = weekdayBefore.exec(source.slice(line.start, date.start));
  const named = match?.[1];
  if (!match || named === undefined) return;
  const right = weekdays[weekdayOf(date.date)] ?? '';
  if (named.toLowerCase() === right) return;
  const start = line.start + match.index;
  const written =
    named.charAt(0) === named.charAt(0).toLowerCase() ? right : right.charAt(0).toUpperCase() + right.slice(1);
  yield {
    start,
    end: start + named.length,
    message: {
      da: `${date.text} var en ${right}, ikke en ${named.toLowerCase()}.`,
      en: `${date.text} was a ${english(right)}, not a ${english(named.toLowerCase())}.`,
    },
    fix: () => ({
      title: { da: `Ret til ${written}`, en: `Change to ${written}` },
      edits: [{ start, end: start + named.length, newText: written }],
    }),
  };
}

const englishWeekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function english(weekday: string): string {
  return englishWeekdays[weekdays.indexOf(weekday)] ?? weekday;
}

function misdated(punkt: Punkt, date: DateSlice, { header }: Referat): Finding {
  const meeting = header.date as DateSlice;
  return {
    start: date.start,
    end: date.end,
    message: {
      da: `Beslutningen er dateret ${date.text}, men mødet var ${meeting.text}. Er det en slåfejl?`,
      en: `The decision is dated ${date.text}, but the meeting was on ${meeting.text}. Is it a slip?`,
    },
    related: [meeting],
    ...numberOf(punkt),
    fix: () => {
      const right = writtenLike(date.text, meeting.date);
      return {
        title: { da: `Ret til ${right}`, en: `Change to ${right}` },
        edits: [{ start: date.start, end: date.end, newText: right }],
      };
    },
  };
}

/** Further apart than this the plan means another meeting of the same body. */
const nearDays = 10;

/** A line of a plan that has this body's meeting on another day, where no line has it on the right one. */
function* inPlan({ source, header }: Referat, { number }: Punkt, { body }: Section): Iterable<Finding> {
  const meeting = header.date;
  if (!meeting || !header.body || body.end - body.start > longestHeader) return;
  let wrong: DateSlice | undefined;
  for (const line of linesOf(source, body.start, body.end)) {
    const date = findDate(line.text, line.start);
    if (!date || !namesThis(line.text, header.body.text)) continue;
    if (sameDate(date.date, meeting.date)) return;
    if (daysBetween(date, meeting) <= nearDays || isNearDate(date.date, meeting.date)) wrong ??= date;
  }
  if (!wrong) return;
  yield {
    start: wrong.start,
    end: wrong.end,
    message: {
      da: `Planen har mødet den ${wrong.text}, men det var ${meeting.text}.`,
      en: `The plan has the meeting on ${wrong.text}, but it was on ${meeting.text}.`,
    },
    related: [meeting],
    ...numberOf({ number }),
    atMost: 'hint',
  };
}

/** True where a line of a plan begins with this body's name: `Kulturudvalget den 12. marts 2024`. */
function namesThis(line: string, body: string): boolean {
  const name = /^[-–•·\s]*(\p{Lu}[^\d:,(\t]*?)(?:\s+(?:d\.|den))?[\s:,(]*\d/u.exec(line)?.[1];
  return name !== undefined && name.length > 6 && sameBody(name, body);
}

function daysBetween({ date: one }: DateSlice, { date: other }: DateSlice): number {
  const days = ({ year, month, day }: typeof one) => year * 365 + month * 30 + day;
  return Math.abs(days(one) - days(other));
}

/** The lines between two offsets that are not blank, trimmed. */
function* linesOf(source: string, start: number, end: number): Iterable<Slice> {
  for (const match of source.slice(start, end).matchAll(/[^\s][^\n\r]*/gu)) {
    yield slice(source, start + match.index, start + match.index + match[0].trimEnd().length);
  }
}
