/** What each line of a document was taken for, and why: the answer to *why is this reported?*, and the parser's debugger. */
import type { HeadingReading } from '../core/headingReading.ts';
import { type Line, lineAt } from '../core/lines.ts';
import type { Punkt, RemarkKind, Section, SectionKind, Slice, Span } from '../core/model.ts';
import type { ReadDocument } from '../core/parse.ts';
import { slice } from '../core/span.ts';
import type { Language } from './language.ts';

/** What a line is; `page` is no part of the text: a page's number, header or footer, or a web page's control. */
export type LineRole =
  | 'title'
  | 'header'
  | 'contents'
  | 'item'
  | 'number'
  | 'section'
  | 'subheading'
  | 'earlier'
  | 'recommendation'
  | 'decision'
  | RemarkKind
  | 'attendance'
  | 'attachment'
  | 'text'
  | 'metadata'
  | 'page'
  | 'other';

/** A line that is not blank, or a part of one that an export glued together: `Indstilling`. */
export interface ExplainedLine extends Slice {
  readonly role: LineRole;
  /** Of a line that opens a section: its kind. */
  readonly kind?: SectionKind;
  /** What its words would make it as a heading, wherever it stands. */
  readonly reading?: HeadingReading;
}

/** Every line that is not blank, in order. */
export function explain({ referat, lines, readings }: ReadDocument): ExplainedLine[] {
  const { source } = referat;
  const known = rolesOf(referat.punkter, lines);
  const firstItem = referat.punkter[0]?.start ?? source.length;
  mark(known, lines, referat.header.title, 'title');
  if (referat.contents) mark(known, lines, referat.contents, 'contents');
  const explained: ExplainedLine[] = [];
  let position = 0;
  lines.forEach((line, at) => {
    for (const hidden of leftOut(source, position, line.start)) explained.push(hidden);
    position = line.end;
    const { role, kind } = known[at] ?? { role: line.start < firstItem ? 'header' : 'other' };
    const reading = readings[at];
    explained.push({
      ...slice(source, line.start, line.end),
      role,
      ...(kind && { kind }),
      ...(reading && { reading }),
    });
  });
  return [...explained, ...leftOut(source, position, source.length)];
}

interface Known {
  readonly role: LineRole;
  readonly kind?: SectionKind;
}

/** By line; what was said of a line first holds. */
function rolesOf(punkter: readonly Punkt[], lines: readonly Line[]): (Known | undefined)[] {
  const known: (Known | undefined)[] = [];
  for (const punkt of punkter) {
    if (punkt.heading.start < punkt.heading.end) mark(known, lines, punkt.heading, 'item');
    for (const section of punkt.sections) markSection(known, lines, section);
    for (const number of [...punkt.caseNumbers, ...punkt.documentNumbers]) mark(known, lines, number, 'number');
    for (const name of punkt.absent) mark(known, lines, name, 'attendance');
    for (const section of punkt.sections) mark(known, lines, section.body, roleOfRest(section));
    mark(known, lines, punkt, 'metadata');
  }
  return known;
}

function markSection(known: (Known | undefined)[], lines: readonly Line[], section: Section): void {
  mark(known, lines, { start: section.start, end: section.start + 1 }, 'section', section.kind);
  for (const { heading, decision } of section.children) {
    mark(known, lines, heading, decision ? 'earlier' : 'subheading');
    for (const paragraph of decision?.paragraphs ?? []) mark(known, lines, paragraph, 'earlier');
  }
  if (section.kind === 'indstilling') {
    for (const paragraph of section.paragraphs) mark(known, lines, paragraph, 'recommendation');
  } else if (section.kind === 'bilag') {
    for (const name of section.names) mark(known, lines, name, 'attachment');
  } else if (section.kind === 'beslutning' || section.kind === 'tidligere-beslutning') {
    const role = section.kind === 'beslutning' ? 'decision' : 'earlier';
    for (const paragraph of section.paragraphs) mark(known, lines, paragraph, role);
    for (const remark of section.remarks) mark(known, lines, remark, remark.kind);
  }
}

/** What a decision leaves out of what was decided is who was there, and when. */
function roleOfRest({ kind, children }: Section): LineRole {
  return kind === 'beslutning' || (kind === 'tidligere-beslutning' && children.length === 0) ? 'attendance' : 'text';
}

function mark(
  known: (Known | undefined)[],
  lines: readonly Line[],
  span: Span | undefined,
  role: LineRole,
  kind?: SectionKind,
): void {
  if (!span || span.start >= span.end) return;
  for (let at = lineAt(lines, span.start); at < lines.length && (lines[at] as Line).start < span.end; at++) {
    if ((lines[at] as Line).end > span.start) known[at] ??= { role, ...(kind && { kind }) };
  }
}

/** What stands between two offsets and was not read, line by line, but for what shows as nothing or is left of Markdown. */
function leftOut(source: string, from: number, to: number): ExplainedLine[] {
  return [...source.slice(from, to).matchAll(/[^\s\p{Cf}](?:[^\r\n]*[^\s\p{Cf}])?/gu)].flatMap(({ index, 0: text }) =>
    /^[#*_•\s]+$/u.test(text)
      ? []
      : [{ ...slice(source, from + index, from + index + text.length), role: 'page' as const }],
  );
}

type Texts = Readonly<Record<Language, string>>;

const roles: Readonly<Record<LineRole, Texts>> = {
  title: { da: 'titel', en: 'title' },
  header: { da: 'mødeoplysning', en: 'header' },
  contents: { da: 'indholdsfortegnelse', en: 'contents' },
  item: { da: 'PUNKT', en: 'ITEM' },
  number: { da: 'sagsnummer', en: 'case number' },
  section: { da: 'afsnit', en: 'section' },
  subheading: { da: 'mellemoverskrift', en: 'sub-heading' },
  earlier: { da: 'tidligere beslutning', en: 'earlier decision' },
  recommendation: { da: 'indstillet', en: 'recommended' },
  decision: { da: 'besluttet', en: 'decided' },
  vote: { da: 'afstemning', en: 'vote' },
  statement: { da: 'protokoltilførsel', en: 'statement' },
  disqualification: { da: 'inhabilitet', en: 'disqualification' },
  attendance: { da: 'fremmøde', en: 'attendance' },
  attachment: { da: 'bilag', en: 'attachment' },
  text: { da: 'tekst', en: 'text' },
  metadata: { da: 'sagsoplysning', en: 'metadata' },
  page: { da: 'ikke læst', en: 'not read' },
  other: { da: 'uden for punkterne', en: 'outside the items' },
};

/** What a line is, in a word or two: `indstilling` where it opens a section of that kind. */
export function roleLabel({ role, kind }: ExplainedLine, language: Language): string {
  return kind ?? roles[role][language];
}

/** The longest of these labels. */
export const longestRole = Math.max(
  ...Object.values(roles).flatMap(({ da, en }) => [da.length, en.length]),
  'tidligere-beslutning'.length,
);

const reasons: Readonly<Record<HeadingReading['strength'], Texts>> = {
  phrase: { da: 'ordene er en overskrift', en: 'its words are a heading' },
  grammar: { da: 'dannet som en overskrift', en: 'built like a heading' },
  part: { da: 'en del af sagsfremstillingen, som her står alene', en: 'a part of the case text that stands by itself' },
  leadIn: { da: 'siger, hvem der indstiller', en: 'says who recommends' },
  sentence: { da: 'en sætning, der siger det hele', en: 'a sentence that says all of it' },
  runIn: { da: 'overskrift med tekst på samme linje', en: 'a heading with its text on the same line' },
  recurring: { da: 'går igen i dokumentets punkter', en: 'recurs in the items of the document' },
  dated: { da: 'et udvalg og en dag', en: 'a body and a day' },
};

/** Why a line is what it is; `''` where its place alone says so. */
export function reasonLabel({ role, kind, reading }: ExplainedLine, language: Language): string {
  const isDanish = language === 'da';
  if (role === 'page') {
    return isDanish
      ? 'sidetal, sidehoved eller knap på en webside'
      : 'page number, page header or control of a web page';
  }
  if (!reading || role === 'item' || role === 'contents') return '';
  if (kind === undefined) {
    return isDanish
      ? `kunne være overskrift (${reading.kind}), men står ikke, hvor en kan stå`
      : `might be a heading (${reading.kind}), but stands where none can`;
  }
  const parts = [reasons[reading.strength][language]];
  if (reading.correct !== undefined) {
    parts.push(isDanish ? `stavet forkert: »${reading.correct}«` : `misspelt: “${reading.correct}”`);
  }
  if (kind === 'tidligere-beslutning') {
    parts.push(isDanish ? 'ikke dette mødes dag eller udvalg' : 'not of this meeting’s day or body');
  }
  return parts.join('; ');
}
