/** What each line of a document was taken for, and why: the answer to *why is this reported?*, and the parser's debugger. */
import { readGroup } from '../core/groupHeading.ts';
import type { HeadingReading } from '../core/headingReading.ts';
import { contentsTitle } from '../core/itemTitles.ts';
import { type Line, lineAt } from '../core/lines.ts';
import type { Punkt, Referat, RemarkKind, Section, SectionKind, Slice, Span } from '../core/model.ts';
import type { ReadDocument } from '../core/parse.ts';
import { slice } from '../core/span.ts';

/** What a line is; `page` is no part of the text: a page's number, header or footer, or a web page's control. */
export type LineRole =
  | 'title'
  | 'header'
  | 'contents'
  | 'group'
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
  /** Of the first line of an item: what speaks for it besides its form. */
  readonly itemSign?: ItemSign;
}

/** `listed`: the contents have its title. `next`: its number goes on from the item above. */
export type ItemSign = 'listed' | 'next';

/** Every line that is not blank, in order. */
export function explain({ referat, lines, readings }: ReadDocument): ExplainedLine[] {
  const { source } = referat;
  const known = rolesOf(referat.punkter, lines);
  const firstItem = referat.punkter[0]?.start ?? source.length;
  mark(known, lines, referat.header.title, 'title');
  if (referat.contents) mark(known, lines, referat.contents, 'contents');
  const signs = itemSigns(referat);
  const explained: ExplainedLine[] = [];
  let position = 0;
  lines.forEach((line, at) => {
    for (const hidden of leftOut(source, position, line.start)) explained.push(hidden);
    position = line.end;
    const { role, kind } = known[at] ?? { role: roleOutside(source, line, firstItem, source.length) };
    const reading = readings[at];
    const itemSign = signs.get(line.start);
    explained.push({
      ...slice(source, line.start, line.end),
      role,
      ...(kind && { kind }),
      ...(reading && { reading }),
      ...(itemSign && { itemSign }),
    });
  });
  return [...explained, ...leftOut(source, position, source.length)];
}

/** What speaks for each item, by where it begins. */
function itemSigns({ punkter, contents }: Referat): ReadonlyMap<number, ItemSign> {
  const titles = new Set(contents?.entries.map(({ title }) => contentsTitle(title.text)));
  const signs = new Map<number, ItemSign>();
  punkter.forEach(({ start, number, title }, index) => {
    const before = punkter[index - 1]?.number;
    if (titles.has(contentsTitle(title.text))) signs.set(start, 'listed');
    else if (number !== undefined && before !== undefined && number === before + 1) signs.set(start, 'next');
  });
  return signs;
}

/** What a line is that stands in no item. */
function roleOutside(source: string, line: Line, firstItem: number, end: number): LineRole {
  if (readGroup(source, line)) return 'group';
  // In a text without items nothing is a header.
  if (firstItem === end) return 'text';
  return line.start < firstItem ? 'header' : 'other';
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
    markRest(known, lines, punkt);
  }
  return known;
}

/** Above the first heading short lines say something of the case; longer ones are its text. */
function markRest(known: (Known | undefined)[], lines: readonly Line[], punkt: Punkt): void {
  const isNote = (line: Line) => line.shape !== 'sentence' && line.end - line.start <= longestNote;
  for (let at = lineAt(lines, punkt.start); at < lines.length && (lines[at] as Line).start < punkt.end; at++) {
    known[at] ??= { role: isNote(lines[at] as Line) ? 'metadata' : 'text' };
  }
}

const longestNote = 80;

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
