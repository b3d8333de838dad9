/** Headings of decisions that only the lines around them tell: a body and its day, a committee for short, `Referat`. */
import { readAttendance } from './attendance.ts';
import { namesBody } from './bodies.ts';
import { findDate } from './dates.ts';
import type { HeadingReader } from './heading.ts';
import { endsLikeBody, isDated } from './headingCues.ts';
import { type HeadingReading, headingReading } from './headingReading.ts';
import { isDigit, isSpace, type Line, lineAt } from './lines.ts';
import { readOutcome } from './outcome.ts';
import { announcesPoints } from './recommendingSentences.ts';
import { readDatedRunIn } from './runInHeading.ts';
import { slice } from './span.ts';

/** A day, a colon and what was decided, on one line: such colons are few, and looked for in all of the text at once. */
export function addDatedRunIns(source: string, lines: readonly Line[], readings: (HeadingReading | undefined)[]): void {
  for (let colon = source.indexOf(':'); colon !== -1; colon = source.indexOf(':', colon + 1)) {
    // Behind the hour of a clock stands another digit.
    if (!isDigit(source.charCodeAt(colon - 1)) || !isSpace(source.charCodeAt(colon + 1))) continue;
    const at = lineAt(lines, colon);
    const line = lines[at];
    if (!line || readings[at] || line.start > colon || line.end <= colon + 1 || line.shape === 'table') continue;
    readings[at] = readDatedRunIn(source, line, colon);
  }
}

/**
 * What a colon tells with what stands behind it: a body without its day decides (`Økonomiudvalget: Anbefales.`, on one
 * line or two), somebody recommends the points below.
 */
export function addAtColons(source: string, lines: readonly Line[], readings: (HeadingReading | undefined)[]): void {
  for (let colon = source.indexOf(':'); colon !== -1; colon = source.indexOf(':', colon + 1)) {
    // Behind the hour of a clock stands another digit; few colons stand behind the name of a body.
    if (!endsLikeBody(source, colon) || (colon + 1 < source.length && !isSpace(source.charCodeAt(colon + 1)))) continue;
    const at = lineAt(lines, colon);
    const line = lines[at];
    if (!line || readings[at] || line.start > colon || line.end <= colon) continue;
    readings[at] = readBody(source, line, colon, readings[at + 1] ? undefined : lines[at + 1]);
  }
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (source.charCodeAt(line.end - 1) === 58) readings[at] ??= announcesPoints(source, line, lines[at + 1]);
  }
}

function readBody(source: string, line: Line, colon: number, below: Line | undefined): HeadingReading | undefined {
  if (colon - line.start > longestBody) return undefined;
  const decidedBy = slice(source, line.start, colon);
  if (!isBodyAlone(decidedBy.text)) return undefined;
  const isAbove = line.end === colon + 1;
  const text = isAbove ? below : line;
  if (!text || text.end - colon > longestDecision) return undefined;
  if (!beginsWithOutcome(source.slice(isAbove ? text.start : colon + 1, text.end).trimStart())) return undefined;
  return isAbove
    ? headingReading('beslutning', 'grammar', { decidedBy })
    : headingReading('beslutning', 'runIn', { decidedBy, headingEnd: colon + 1 });
}

/** `Anbefales.`, `Indstilles godkendt, idet …`, not `Ældrerådet tager udkastet til efterretning`. */
function beginsWithOutcome(text: string): boolean {
  const head = /^[^.,;:]*/u.exec(text)?.[0] ?? '';
  return (
    head.length <= longestOutcome &&
    !namesBody(head) &&
    !readOutcome([slice(head, 0, head.length)]).includes('fri-tekst')
  );
}

const longestOutcome = 40;
const longestBody = 60;

/** A name that leads nowhere: not `Sendes til Økonomiudvalget`. */
function isBodyAlone(text: string): boolean {
  return (
    /^\p{Lu}/u.test(text) && namesBody(text) && !/(?:^|\s)(?:[Tt]il|fra|i|af|den|på|som|at|har|skal|er)\s/u.test(text)
  );
}

/** `MIU:` above what it decided, where nothing else heads a decision: a committee for short. */
export function addInitials(source: string, lines: readonly Line[], readings: (HeadingReading | undefined)[]): void {
  const places = new Map<string, number[]>();
  for (let at = 0; at + 1 < lines.length; at++) {
    const { start, end } = lines[at] as Line;
    if (readings[at]?.kind === 'beslutning' && readings[at]?.strength !== 'dated') return;
    if (end - start > longestInitials || source.charCodeAt(end - 1) !== 58 || readings[at] || readings[at + 1])
      continue;
    const text = source.slice(start, end);
    if (!initials.test(text)) continue;
    const group = places.get(text);
    if (group) group.push(at);
    else places.set(text, [at]);
  }
  const deciding = [...places.values()]
    .filter((group) => group.some((at) => tellsOutcome(source, lines[at + 1] as Line)))
    .sort((one, other) => other.length - one.length);
  // The committee whose minutes they are decided most of the items.
  deciding.forEach((group, index) => {
    for (const at of group) readings[at] = headingReading('beslutning', 'grammar', { isEarlier: index > 0 });
  });
}

const longestInitials = 7;
const initials = /^\p{Lu}{2,5}:$/u;

/** A decision is no longer where nothing but a body and its day head it. */
const longestDecision = 160;

/**
 * Of the bodies with a day those head a decision that stand above one, and those printed just like these above free text;
 * the others are lines of a plan.
 */
export function confirmDated(
  source: string,
  lines: readonly Line[],
  readings: (HeadingReading | undefined)[],
  heading: HeadingReader,
): void {
  const confirmed = new Set<string>();
  const open: { readonly at: number; readonly reading: HeadingReading }[] = [];
  /** The last heading above that is no body with its day. */
  let above: HeadingReading | undefined;
  for (let at = 0; at < readings.length; at++) {
    const line = lines[at] as Line;
    const reading = readings[at] ?? (endsLikeDay(source, line) ? readWithFullStop(source, line, heading) : undefined);
    if (reading?.strength !== 'dated') {
      above = reading ?? above;
      continue;
    }
    readings[at] = undefined;
    // `Børneudvalget, 12-03-2024, pkt. 4` heads whatever stands below it.
    if (reading.punkt !== undefined) {
      // Where the meetings of a case are listed, only what has a text below is more than an entry; so is a sentence.
      const isReference =
        line.shape === 'sentence' && (readings[at + 1] !== undefined || !isNoMeeting(source, lines[at + 1]));
      const isEntry = isReference || (above?.tellsHistory === true && readings[at + 1] !== undefined);
      if (!isEntry && !isInHistory(readings[at + 1])) readings[at] = { ...reading, strength: 'grammar' };
      continue;
    }
    // Who was absent may be told before what was decided.
    const next = tellsAbsence(source, lines[at + 1]) ? at + 2 : at + 1;
    const below = lines[next];
    // The next line of a plan names its day too.
    if (!below || readings[next] || findDate(source.slice(below.start, below.end))) continue;
    if (below.end - below.start <= longestDecision && tellsOutcome(source, below))
      confirmed.add(textOf(source, lines, at));
    open.push({ at, reading });
  }
  const areConfirmed = open.map(({ at }) => confirmed.has(textOf(source, lines, at)));
  open.forEach(({ at, reading }, index) => {
    if (areConfirmed[index] || isAmongConfirmed(open, areConfirmed, index))
      readings[at] = { ...reading, strength: 'grammar' };
  });
}

/** The furthest apart two decisions stand that are told one below the other. */
const farthestDecision = 6;

/** True right between two that head decisions: `Børneudvalget 04-09-2024` above `Afventes.` */
function isAmongConfirmed(
  open: readonly { readonly at: number }[],
  areConfirmed: readonly boolean[],
  index: number,
): boolean {
  const [above, one, below] = [open[index - 1]?.at, open[index]?.at, open[index + 1]?.at];
  if (above === undefined || one === undefined || below === undefined) return false;
  const isNear = one - above <= farthestDecision && below - one <= farthestDecision;
  return isNear && areConfirmed[index - 1] === true && areConfirmed[index + 1] === true;
}

/** In so many items a heading stands by design. */
export const byDesign = 2;

/** Where a template has `Referat` below the decision, what was said stands there and not what was decided. */
export function demoteMinutes(readings: (HeadingReading | undefined)[]): void {
  const minutes: number[] = [];
  let behindDecision = 0;
  let above: HeadingReading | undefined;
  for (let at = 0; at < readings.length; at++) {
    const reading = readings[at];
    if (!reading) continue;
    if (reading.kind === 'beslutning' && reading.alsoAttachment) {
      minutes.push(at);
      if (above?.kind === 'beslutning' && !above.alsoAttachment) behindDecision++;
    }
    above = reading;
  }
  if (behindDecision < byDesign || behindDecision * 2 < minutes.length) return;
  for (const at of minutes) readings[at] = headingReading('andet', 'phrase', { alsoAttachment: true });
}

/** True for a line that does not name a body and behind it a day, as the next meeting in a list of them does. */
function isNoMeeting(source: string, line: Line | undefined): boolean {
  if (!line) return false;
  const text = source.slice(line.start, line.end);
  const day = findDate(text);
  return !day || !namesBody(text.slice(0, day.start));
}

function tellsAbsence(source: string, line: Line | undefined): boolean {
  return line !== undefined && (readAttendance(source, line.start, line.end)?.length ?? 0) > 0;
}

/** True where another meeting follows, or the case itself: the one above only says where the case has been. */
function isInHistory(below: HeadingReading | undefined): boolean {
  return below?.strength === 'dated' || below?.kind === 'resume' || below?.kind === 'sagsfremstilling';
}

function tellsOutcome(source: string, { start, end }: Line): boolean {
  return !readOutcome([slice(source, start, end)]).includes('fri-tekst');
}

function textOf(source: string, lines: readonly Line[], at: number): string {
  const { start, end } = lines[at] as Line;
  return source.slice(start, end);
}

/** A digit and a full stop end few sentences. */
function endsLikeDay(source: string, { end, shape }: Line): boolean {
  return shape === 'sentence' && isDigit(source.charCodeAt(end - 2));
}

/** `Økonomiudvalget, 13. september 2016.`: a body and its day, which head a decision where one stands below. */
function readWithFullStop(source: string, line: Line, heading: HeadingReader): HeadingReading | undefined {
  const { start, end } = line;
  if (end - start > longestDated || source.charCodeAt(end - 1) !== 46 || !isDated(source, start, end - 1))
    return undefined;
  const reading = heading({ ...line, end: end - 1 });
  return reading?.kind === 'beslutning' && reading.date ? { ...reading, strength: 'dated' } : undefined;
}

const longestDated = 100;
