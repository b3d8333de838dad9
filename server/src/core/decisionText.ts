/** What was decided, and what stands below a decision besides: who was absent, votes, statements, disqualification. */
import { meetingEnds } from '../vocabulary/header.ts';
import { competenceHeadings, powerHeadings } from '../vocabulary/headingWords.ts';
import { alternatives } from './alternatives.ts';
import { namedOnce, readAttendance, readListedNames, tellsMember } from './attendance.ts';
import { tellsMeeting } from './decisionHeading.ts';
import { isFiller } from './fillers.ts';
import { readHeading } from './heading.ts';
import { isDated } from './headingCues.ts';
import { isDigit, type Line } from './lines.ts';
import type { Remark, RemarkKind, Slice } from './model.ts';
import { isUsualDecision, readOutcome } from './outcome.ts';
import { readRemark } from './remarks.ts';
import { slice } from './span.ts';

interface DecisionText {
  readonly paragraphs: readonly Slice[];
  readonly absent: readonly Slice[];
  readonly remarks: readonly Remark[];
}

/** The lines of a decision, attendance and remarks parted from what was decided. */
export function decisionText(source: string, lines: readonly Line[]): DecisionText {
  const found = { paragraphs: [] as Slice[], absent: [] as Slice[], remarks: [] as Remark[] };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const { start, end } = line;
    const text = source.slice(start, end);
    if (tellsCompetence.test(text)) continue;
    // Where nothing else is said, it is what there is to say.
    if (tellsEnd.test(text) && found.paragraphs.length > 0) continue;
    if (found.paragraphs.length === 0 && (tellsMeeting(source, line) || namesMeeting(source, line))) continue;
    if (isUsualDecision(text)) {
      found.paragraphs.push({ start, end, text });
      continue;
    }
    const names = readAttendance(source, start, end);
    if (names) {
      found.absent.push(...names);
      if (names.length === 0 && isLabelAlone.test(text)) at = belowLabel(source, lines, at, found);
      continue;
    }
    const kind =
      remarkOf({ start, end, text }) ?? (at > 0 ? continuedRemark(found.remarks.at(-1), lines[at - 1]) : undefined);
    if (kind) found.remarks.push({ start, end, text, kind });
    else found.paragraphs.push({ start, end, text });
  }
  // What the foot of a page has left there; below a colon it is what was decided.
  while (pageNumber.test(found.paragraphs.at(-1)?.text ?? '') && !found.paragraphs.at(-2)?.text.endsWith(':'))
    found.paragraphs.pop();
  // A field of the template that was left empty, or a line between two items.
  if (found.paragraphs.length > 1 && leftOver.has(found.paragraphs.at(-1)?.text ?? '')) found.paragraphs.pop();
  return { ...found, absent: namedOnce(found.absent) };
}

/** `Kompetence: Byrådet.`: a field of the item, where its decision stands above all else. */
const tellsCompetence = new RegExp(
  `^(?:${alternatives([...competenceHeadings, ...powerHeadings])}):\\s[^.,;]{2,60}\\.?$`,
  'iu',
);
/** `Mødet blev hævet kl. 18.05.` below the last item. */
const tellsEnd = new RegExp(`^(?:${alternatives(meetingEnds)})\\s(?:kl\\.?|klokken)\\s?\\d[\\d.:]*$`, 'iu');

const leftOver = new Set(['.', '-', '–']);

const pageNumber = /^\d{1,3}$/u;

/** `Landsbyudvalget, 18.03.2019` below the heading of a decision: whose it is. */
function namesMeeting(source: string, { start, end, shape }: Line): boolean {
  if (shape !== 'word' || !isDigit(source.charCodeAt(end - 1)) || !isDated(source, start, end)) return false;
  return readHeading(source, start, end)?.strength === 'dated';
}

/**
 * A vote that says what came of it is the decision: `Forslaget blev ikke godkendt, idet 27 stemte imod.`, `Godkendt med 3
 * stemmer for og 2 imod.`
 */
function remarkOf(paragraph: Slice): RemarkKind | undefined {
  const kind = readRemark(paragraph.text);
  if (kind !== 'vote') return kind;
  const head = /^[^,:]+?(?=,|\s(?:med|idet)\s)/u.exec(paragraph.text)?.[0];
  const isDecided = head !== undefined && !readOutcome([slice(head, 0, head.length)]).includes('fri-tekst');
  return isDecided || readOutcome([paragraph]).includes('forkastet') ? undefined : kind;
}

/**
 * A label alone has its names below it, one a line: the last of those lines. Below a decision `Ingen` says that there are
 * none; where no decision stands above, it may be the decision.
 */
function belowLabel(
  source: string,
  lines: readonly Line[],
  label: number,
  { paragraphs, absent }: { readonly paragraphs: readonly Slice[]; readonly absent: Slice[] },
): number {
  let at = label;
  const first = lines[label + 1];
  if (first && paragraphs.length > 0 && isFiller(source.slice(first.start, first.end))) return label + 1;
  for (; at + 1 < lines.length; at++) {
    const { start, end } = lines[at + 1] as Line;
    const names = readListedNames(source, start, end);
    if (names.length === 0 && !(at > label && tellsMember(source, start, end))) break;
    absent.push(...names);
  }
  return at;
}

const isLabelAlone = /:$|^[^.:]{3,40}$/u;
/** What a remark announces with a colon stands on the lines below it: `Liste Ø ønsker tilført protokollen:`. */
function continuedRemark(last: Remark | undefined, above: Line | undefined): RemarkKind | undefined {
  if (!last || last.end !== above?.end) return undefined;
  return last.text.endsWith(':') ? last.kind : undefined;
}
