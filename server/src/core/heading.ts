/** What one short line would be as the heading of a section: phrase grammars over words, blind to where it stands. */

import { historyHeadings } from '../vocabulary/decisions.ts';
import { headings } from '../vocabulary/headings.ts';
import { namesBody } from './bodies.ts';
import { readDecisionHeading } from './decisionHeading.ts';
import { mayBeHeading } from './headingCues.ts';
import { type HeadingReading, headingReading, movedReading } from './headingReading.ts';
import { byBeginning } from './letters.ts';
import { type Line, standsAt } from './lines.ts';
import { readNounPhrase } from './nounPhrase.ts';
import { readRecommendation } from './recommendationHeading.ts';
import { copyOf } from './span.ts';
import { wording } from './wording.ts';

const byWording = new Map<string, HeadingReading>();
for (const row of headings) {
  for (const phrase of row.phrases) {
    const alsoAttachment = row.alsoAttachments?.includes(phrase) === true;
    const alsoSubheading = row.alsoSubheadings?.includes(phrase) === true;
    const even = wording(phrase);
    const tellsHistory = historyHeadings.some((beginning) => even.startsWith(beginning));
    byWording.set(even, headingReading(row.kind, 'phrase', { alsoAttachment, alsoSubheading, tellsHistory }));
  }
  for (const phrase of row.partsOfCaseText ?? []) byWording.set(wording(phrase), headingReading(row.kind, 'part'));
}

const longestPhrase = Math.max(...[...byWording.keys()].map((phrase) => phrase.length));

/** The phrases as they are mostly printed: the usual heading costs a comparison. */
const prints = byBeginning(
  headings
    .flatMap(({ phrases, partsOfCaseText = [] }) => [...phrases, ...partsOfCaseText])
    .flatMap((phrase) => [phrase, `${phrase}:`])
    .map((print) => [print, { print, reading: byWording.get(wording(print)) }] as const),
);

/** Of these one stands in every heading of a decision. */
const decisive = /eslutning|edtagelse|ESLUTNING|EDTAGELSE|,\s[pd]|\d:?$|\sden\s?:$/;

/**
 * Reads a trimmed line, the one between two offsets, as a heading, or gives `undefined` where its words make none. Most
 * lines are none, so they are looked at where they stand; only what may be one is taken out.
 */
export function readHeading(source: string, start: number, end: number): HeadingReading | undefined {
  return (
    readPrint(source, start, end) ??
    (mayBeHeading(source, start, end) ? movedReading(readWords(source.slice(start, end)), start) : undefined)
  );
}

/** More wordings than the documents of one house have among them; then it begins anew. */
const mostRemembered = 2000;
/** What each wording was read as, whatever document it stood in. */
const remembered = new Map<string, HeadingReading | undefined>();

/** Reads a line of the document it was made for. */
export type HeadingReader = (line: Line) => HeadingReading | undefined;

/**
 * Reads the lines of a document as `readHeading` does, each wording once: items have most headings in common, as have
 * documents, and an editor has the same one read at every keystroke.
 */
export function headingReader(source: string): HeadingReader {
  return (line) => {
    const { start, end } = line;
    const print = mayBePrint(line) ? readPrint(source, start, end) : undefined;
    if (print || !mayBeHeading(source, start, end)) return print;
    const text = source.slice(start, end);
    let reading = remembered.get(text);
    if (reading === undefined && !remembered.has(text)) {
      if (remembered.size >= mostRemembered) remembered.clear();
      const copy = copyOf(text);
      reading = readWords(copy);
      remembered.set(copy, reading);
    }
    return movedReading(reading, start);
  };
}

/** True where a line begins as a phrase of the table does. */
export function mayBePrint({ begins }: Line): boolean {
  return (begins & prints.set) !== 0;
}

/** The reading of a line that is a phrase of the table to the letter. */
export function readPrint(source: string, start: number, end: number): HeadingReading | undefined {
  const printed = prints.at(source, start);
  if (printed === undefined) return undefined;
  for (const { print, reading } of printed) {
    if (print.length === end - start && standsAt(source, print, start)) return reading;
  }
  return undefined;
}

/** Reads a line that stands for itself by its words: its offsets are those of the text. */
function readWords(text: string): HeadingReading | undefined {
  if (decisive.test(text)) {
    const decision = readDecisionHeading(text, 0);
    if (decision) return decision;
  }
  const even = withoutNumber(wording(text));
  return (
    phraseReading(even) ??
    readStage(even) ??
    readSupplement(even) ??
    readRecommendation(even) ??
    readNounPhrase(even, phraseReading)
  );
}

const stage = /^(\p{L}[\p{L} ]{4,40}) \d{1,2}[-./] ?\d{1,2}[-./] ?\d{2,4}(?: (\p{L}.*))?$/u;

/** `Sagens forløb 13-05-2019 Magistraten`: what tells a case's history, with the day and the body of one meeting. */
function readStage(even: string): HeadingReading | undefined {
  const [, phrase, body] = stage.exec(even) ?? [];
  if (phrase === undefined || (body !== undefined && !namesBody(body))) return undefined;
  const reading = phraseReading(phrase);
  return reading?.tellsHistory ? reading : undefined;
}

const supplement =
  /^(supplerende (\p{L}+)) til (?:[\p{L}, -]{3,60}s )?møde(?:t)?(?: den \d{1,2}[.-]? ?[\p{L}\d][\p{L}\d .-]{2,20})?$/u;

/** `Supplerende resume til Økonomiudvalgets møde den 7. maj 2025`: what was added when the case came back. */
function readSupplement(even: string): HeadingReading | undefined {
  const [, whole, phrase] = even.startsWith('supplerende') ? (supplement.exec(even) ?? []) : [];
  return whole === undefined || phrase === undefined ? undefined : (phraseReading(whole) ?? phraseReading(phrase));
}

/** The heading of the table with these very words, evened out. */
export function phraseReading(even: string): HeadingReading | undefined {
  return even.length <= longestPhrase ? byWording.get(even) : undefined;
}

/** Template headings may be numbered: `3. Økonomi`, `2.1 Resume`. */
function withoutNumber(even: string): string {
  const first = even.charCodeAt(0);
  return first >= 48 && first <= 57 ? even.replace(/^\d+(?:\.\d+)*[.)]?\s+/u, '') : even;
}
