/** A heading with its text on the same line: `Beslutning: Godkendt.`, `IndstillingForvaltningen indstiller, at …`. */
import { headings } from '../vocabulary/headings.ts';
import { recommendingVerbs } from '../vocabulary/recommendations.ts';
import { alternatives } from './alternatives.ts';
import { readHeading, readPrint } from './heading.ts';
import { isDated } from './headingCues.ts';
import { type HeadingReading, headingReading } from './headingReading.ts';
import { byBeginning } from './letters.ts';
import { isSpace, type Line } from './lines.ts';
import { readOutcome } from './outcome.ts';
import { slice } from './span.ts';

/** Kinds whose name with a colon opens a section in the middle of a page; `Økonomi: …` is mostly prose. */
const runInKinds = new Set<HeadingReading['kind']>([
  'resume',
  'sagsfremstilling',
  'indstilling',
  'beslutning',
  'bilag',
]);
const longestHeading = 100;

/** The phrases of all kinds, and whether they are an attachment's name too. */
const phrases = byBeginning(
  headings.flatMap(({ kind, phrases, alsoAttachments = [] }) =>
    phrases.map((phrase) => [phrase, { phrase, kind, alsoAttachment: alsoAttachments.includes(phrase) }] as const),
  ),
);

/** `Byrådet den 18. marts 2002: Anbefales.`, where the colon at an offset parts the two. */
export function readDatedRunIn(source: string, { start, end }: Line, colon: number): HeadingReading | undefined {
  if (colon - start > longestHeading || !isDated(source, start, colon)) return undefined;
  const reading = readHeading(source, start, colon + 1);
  if (reading?.kind !== 'beslutning' || !reading.date) return undefined;
  const behind = source.slice(colon + 1, Math.min(end, colon + farthestWord)).trimStart();
  if (readOutcome([slice(behind, 0, behind.length)]).includes('fri-tekst')) return undefined;
  return { ...reading, strength: 'runIn', headingEnd: colon + 1 };
}

/** Reads the beginning of a line as a heading; its text is behind `headingEnd`. */
export function readRunInHeading(source: string, { start, end, begins }: Line): HeadingReading | undefined {
  if ((begins & phrases.set) === 0) return undefined;
  for (const { phrase, kind, alsoAttachment } of phrases.at(source, start) ?? []) {
    if (!wordsStandAt(source, phrase, start)) continue;
    const behind = start + phrase.length;
    if (behind >= end) continue;
    // `Referat: Godkendt`, not `Referat: Årsmødet i Handicaprådet`.
    if (alsoAttachment) {
      const isColon = source.charCodeAt(behind) === 58;
      if (isColon && saysIt(kind, source.slice(behind + 1, Math.min(end, behind + farthestWord))))
        return runIn(kind, behind + 1);
      continue;
    }
    const glued = source.slice(behind, behind + 3);
    // `BilagBeslutning`: of a template's heading with nothing below the next stands right behind.
    const next = kind === 'bilag' ? readPrint(source, behind, end) : undefined;
    if (next) return next;
    if (/^(?:\p{Lu}\p{Ll}|[IÅ]\s\p{Ll})/u.test(glued) || (runInKinds.has(kind) && /^[-–]\s\p{Lu}/u.test(glued)))
      return runIn(kind, behind);
    if (!runInKinds.has(kind)) continue;
    if (saysIt(kind, source.slice(behind, Math.min(end, behind + farthestWord)))) return runIn(kind, behind);
    const colon = source.slice(behind, Math.min(end, start + longestHeading)).indexOf(':');
    if (colon === -1 || behind + colon + 1 >= end) continue;
    const reading = readHeading(source, start, behind + colon);
    if (!reading || reading.kind !== kind) continue;
    const { decidedBy, date, punkt } = reading;
    return headingReading(kind, 'runIn', { headingEnd: behind + colon + 1, decidedBy, date, punkt });
  }
  return undefined;
}

/** `standsAt`, where any white space may stand for a space. */
function wordsStandAt(source: string, words: string, start: number): boolean {
  for (let at = words.length - 1; at >= 0; at--) {
    const code = words.charCodeAt(at);
    const found = source.charCodeAt(start + at);
    if (found !== code && !(code === 32 && isSpace(found))) return false;
  }
  return true;
}

/** What a decision or a recommendation says is said near its beginning. */
const farthestWord = 160;
const recommends = new RegExp(`^\\s\\p{Lu}[^.:;]{2,100}\\s(?:${alternatives(recommendingVerbs)})(?=[\\s,])`, 'u');

/** `Beslutning Godkendt.`, `Indstilling Forvaltningen indstiller, at …`: with a space alone, where what follows is one. */
function saysIt(kind: HeadingReading['kind'], behind: string): boolean {
  if (kind === 'indstilling') return recommends.test(behind);
  if (kind !== 'beslutning' || !/^\s\p{Lu}\p{Ll}+(?:es|et|te|t|en)?(?:[\s.]|$)/u.test(behind)) return false;
  return [firstWord, firstWords].some((beginning) => {
    const said = beginning.exec(behind.trimStart())?.[0] ?? '';
    return !readOutcome([slice(said, 0, said.length)]).includes('fri-tekst');
  });
}

/** `Godkendt`, and what needs more words to say it: `Tilbagesendes Borgmesterens Afdeling`. */
const firstWord = /^[^\s.,]+/u;
const firstWords = /^[^\s.,:;]+(?:\s[^\s.,:;]+){1,2}/u;

function runIn(kind: HeadingReading['kind'], headingEnd: number): HeadingReading {
  return headingReading(kind, 'runIn', { headingEnd });
}
