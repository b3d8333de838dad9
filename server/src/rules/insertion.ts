/** Where a section that is missing belongs in an item and what it is called, as the document's other items have it. */
import { alternatives } from '../core/alternatives.ts';
import type { Punkt, Referat, Section, SectionKind } from '../core/model.ts';
import { decisionNouns } from '../vocabulary/decisions.ts';
import { headings } from '../vocabulary/headings.ts';
import { quoted } from './naming.ts';
import type { Edit, Fix } from './rule.ts';

/** The fix that inserts headings of these kinds, empty below, each in its place; to be filled by whoever knows. */
export function insertionOf(referat: Referat, punkt: Punkt, kinds: readonly SectionKind[]): Fix {
  const names = kinds.map((kind) => headingOf(referat, kind));
  const edits = mergedEdits(kinds.map((kind, at) => editOf(referat, punkt, kind, names[at] ?? kind)));
  const listed = (language: 'da' | 'en') => names.map((name) => quoted(name)[language]).join(', ');
  return {
    title: { da: `Indsæt ${listed('da')}`, en: `Insert ${listed('en')}` },
    edits,
  };
}

/** What the other items call a section of this kind most often; the vocabulary's usual word where none has one. */
export function headingOf({ punkter, source }: Referat, kind: SectionKind): string {
  const counts = new Map<string, number>();
  for (const { sections } of punkter) {
    for (const section of sections) {
      // A recommendation in a sentence has no heading of its own, nor has one with its text on the same line.
      if (section.kind !== kind || !hasOwnLine(source, section)) continue;
      const text = section.correct ?? section.heading.text;
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  // A body and its day below `Beslutning` head nothing by themselves.
  const named = [...counts].filter(([text]) => kind !== 'beslutning' || decides.test(text));
  const [usual] = (named.length > 0 ? named : [...counts]).sort(([, one], [, other]) => other - one);
  return usual?.[0] ?? headings.find((row) => row.kind === kind)?.phrases[0] ?? kind;
}

const decides = new RegExp(alternatives(decisionNouns), 'iu');
const longestHeading = 90;

function hasOwnLine(source: string, { heading, body, end }: Section): boolean {
  if (heading.text.length > longestHeading || /[\n\r]/u.test(heading.text)) return false;
  // One without a text ends with its line; behind one with it on the same line it begins.
  return body.start !== heading.end || (end === heading.end && /^\s*?(?:[\n\r]|$)/u.test(source.slice(end, end + 8)));
}

/** The usual order, for what the document itself does not show. */
export const usualOrder: readonly SectionKind[] = [
  'resume',
  'sagsfremstilling',
  'lovgrundlag',
  'oekonomi',
  'hoering',
  'andet',
  'tidligere-beslutning',
  'indstilling',
  'beslutning',
  'bilag',
];

/** The index of the section before which one of this kind stands, by how the other items have it. */
function placeOf({ punkter }: Referat, { sections }: Punkt, kind: SectionKind): number {
  const before = new Map<SectionKind, number>();
  for (const { sections: others } of punkter) {
    const own = others.findIndex((section) => section.kind === kind);
    if (own === -1) continue;
    for (const [at, other] of others.entries()) {
      if (other.kind !== kind) before.set(other.kind, (before.get(other.kind) ?? 0) + Math.sign(own - at));
    }
  }
  const standsBefore = (other: SectionKind) =>
    Math.sign(before.get(other) ?? 0) || Math.sign(usualOrder.indexOf(kind) - usualOrder.indexOf(other));
  let place = 0;
  let score = 0;
  let best = 0;
  for (const [at, section] of sections.entries()) {
    score += standsBefore(section.kind);
    if (score > best) {
      best = score;
      place = at + 1;
    }
  }
  return place;
}

function editOf(referat: Referat, punkt: Punkt, kind: SectionKind, heading: string): Edit {
  const { source } = referat;
  const lineBreak = /\r\n|\n|\r/u.exec(source)?.[0] ?? '\n';
  const gap = hasGaps(referat) ? lineBreak + lineBreak : lineBreak;
  const next = punkt.sections[placeOf(referat, punkt, kind)];
  if (next) {
    const at = lineStart(source, next.start);
    return { start: at, end: at, newText: heading + gap };
  }
  return { start: punkt.end, end: punkt.end, newText: gap + heading };
}

/** True where a blank line stands below the headings of the document. */
export function hasGaps({ source, punkter }: Referat): boolean {
  let gaps = 0;
  let all = 0;
  for (const { sections } of punkter) {
    for (const { heading, body } of sections) {
      if (body.start <= heading.end) continue;
      all++;
      if (/(?:\r\n|\n|\r)[^\S\n\r]*(?:\r\n|\n|\r)/u.test(source.slice(heading.end, body.start))) gaps++;
    }
  }
  return gaps * 2 >= all;
}

function lineStart(source: string, offset: number): number {
  let at = offset;
  while (at > 0 && source.charCodeAt(at - 1) !== 10 && source.charCodeAt(at - 1) !== 13) at--;
  return at;
}

/** Edits at one place are one: an editor applies two insertions there in whichever order it likes. */
function mergedEdits(edits: readonly Edit[]): Edit[] {
  const merged = new Map<number, Edit>();
  for (const edit of edits) {
    const known = merged.get(edit.start);
    merged.set(edit.start, known ? { ...known, newText: known.newText + edit.newText } : edit);
  }
  return [...merged.values()].sort((one, other) => one.start - other.start);
}
