/** What may be written at the start of a line: what the item still lacks, what is decided, who was absent, titles. */
import { isSpace } from '../core/lines.ts';
import type { Punkt, Referat, SectionKind, Span } from '../core/model.ts';
import { decisionOf, punktAt } from '../core/query.ts';
import { evenSpaces, wording } from '../core/wording.ts';
import { contentsPairs } from '../rules/contentsMatch.ts';
import { hasGaps, headingOf, usualOrder } from '../rules/insertion.ts';
import { absenceLabels } from '../vocabulary/attendance.ts';
import { closedWords } from '../vocabulary/itemForms.ts';
import { outcomes } from '../vocabulary/outcomes.ts';

/** One thing to write, in place of what stands at `replaces`. */
export interface Completion {
  readonly kind: 'heading' | 'phrase' | 'name' | 'title';
  readonly label: string;
  readonly text: string;
  readonly replaces: Span;
}

/** Longer beginnings of a line are prose. */
const longestBeginning = 40;

/** What may be written at an offset, the likeliest first; nothing in the middle of a line of text. */
export function completions(referat: Referat, offset: number): Completion[] {
  const { source } = referat;
  const start = lineStart(source, offset);
  const before = source.slice(start, offset);
  if (before.length > 200 || !isLineOver(source, offset)) return [];
  const names = namesBehindLabel(referat, before, offset);
  if (names) return names;
  const typed = before.trimStart();
  if (typed.length > longestBeginning || !/^(?:\p{Lu}?[\p{L}\p{M} -]*)$/u.test(typed)) return [];
  const replaces = { start: offset - typed.length, end: offset };
  const fits = ({ label }: Completion) => wording(label).startsWith(wording(typed)) || isPart(label, typed);
  return offered(referat, start, replaces).filter(fits);
}

/** `indst` of `Administrativ indstilling`: the beginning of one of its words. */
function isPart(label: string, typed: string): boolean {
  const even = wording(typed);
  return (
    even !== '' &&
    wording(label)
      .split(' ')
      .some((word) => word.startsWith(even))
  );
}

function offered(referat: Referat, start: number, replaces: Span): Completion[] {
  const { contents } = referat;
  if (contents && start > contents.start && start <= contents.end + 1 && isOfContents(referat, start))
    return titles(referat, replaces);
  // What stands right below a line of prose goes on with it.
  const above = lineAbove(referat.source, start);
  const punkt = punktBefore(referat, start);
  if (!punkt) return [];
  const isBelowDecision = punkt.sections.some(
    ({ kind, heading, body }) =>
      kind === 'beslutning' &&
      above &&
      heading.start <= above.start &&
      above.end <= heading.end &&
      body.start >= heading.end,
  );
  if (isBelowDecision) return phrases(referat, replaces);
  if (above?.isNext && !isHeading(punkt, above)) {
    // In a house without blank lines a sentence has to be over.
    const isOver = /[.!?]$/u.test(referat.source.slice(above.start, above.end));
    if (hasGaps(referat) || !isOver) return [];
  }
  return headings(referat, punkt, start, replaces);
}

function lineStart(source: string, offset: number): number {
  return Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
}

/** True where nothing but spaces follows on the line. */
function isLineOver(source: string, offset: number): boolean {
  for (let at = offset; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 10 || code === 13) return true;
    if (!isSpace(code)) return false;
  }
  return true;
}

interface Above extends Span {
  /** True where no blank line stands between. */
  readonly isNext: boolean;
}

/** The last line above one that is not blank. */
function lineAbove(source: string, start: number): Above | undefined {
  let end = start;
  while (end > 0 && isSpace(source.charCodeAt(end - 1))) end--;
  const breaks = source.slice(end, start).match(/\r\n|\n|\r/gu)?.length ?? 0;
  return end === 0 ? undefined : { start: lineStart(source, end), end, isNext: breaks < 2 };
}

/** The item a line belongs to that stands in it or behind it. */
function punktBefore({ punkter }: Referat, offset: number): Punkt | undefined {
  const within = punktAt(punkter, offset);
  if (within) return within;
  return punkter.filter(({ start }) => start <= offset).at(-1);
}

function isHeading({ heading, sections }: Punkt, { start, end }: Span): boolean {
  return [heading, ...sections.map((section) => section.heading)].some((one) => one.start <= start && end <= one.end);
}

/** The kinds an item lacks, in the order the other items have theirs, by the words these use. */
function headings(referat: Referat, punkt: Punkt, start: number, replaces: Span): Completion[] {
  // What the line itself says as it is being typed is no section yet.
  const own = punkt.sections.filter(({ heading }) => heading.start !== replaces.start);
  const has = new Set<SectionKind>(own.map(({ kind }) => kind));
  const before = own.filter(({ heading }) => heading.start < start).map(({ kind }) => kind);
  const order = usualKinds(referat, punkt);
  const last = Math.max(-1, ...before.map((kind) => order.indexOf(kind)));
  const missing = order.filter((kind) => !has.has(kind));
  // What comes next first, then what was passed over.
  const likely = [
    ...missing.filter((kind) => order.indexOf(kind) > last),
    ...missing.filter((kind) => order.indexOf(kind) < last),
  ];
  return likely.map((kind) => {
    const text = headingOf(referat, kind);
    return { kind: 'heading', label: text, text, replaces };
  });
}

/** The kinds of the other items by where they mostly stand; the usual ones where the document has no others. */
function usualKinds({ punkter }: Referat, punkt: Punkt): SectionKind[] {
  const places = new Map<SectionKind, { sum: number; count: number }>();
  for (const other of punkter) {
    if (other === punkt) continue;
    for (const [at, { kind }] of other.sections.entries()) {
      const known = places.get(kind) ?? { sum: 0, count: 0 };
      places.set(kind, { sum: known.sum + at / other.sections.length, count: known.count + 1 });
    }
  }
  places.delete('tidligere-beslutning');
  if (places.size === 0) return usualOrder.filter((kind) => usualAlone.includes(kind));
  // Every item has a decision, whatever the others are like.
  if (!places.has('beslutning')) places.set('beslutning', { sum: 1, count: 1 });
  return [...places].sort(([, one], [, other]) => one.sum / one.count - other.sum / other.count).map(([kind]) => kind);
}

const usualAlone: readonly SectionKind[] = ['sagsfremstilling', 'indstilling', 'beslutning', 'bilag'];

const longestPhrase = 60;

/** What this document decides most often, then the standing phrases. */
function phrases(referat: Referat, replaces: Span): Completion[] {
  const counts = new Map<string, number>();
  for (const punkt of referat.punkter) {
    const decision = decisionOf(punkt);
    for (const { start, end, text } of decision?.paragraphs ?? []) {
      const even = evenSpaces(text);
      if (even.length > longestPhrase || (start <= replaces.start && replaces.start <= end)) continue;
      counts.set(even, (counts.get(even) ?? 0) + 1);
    }
  }
  const used = [...counts].filter(([, count]) => count > 1).sort(([, one], [, other]) => other - one);
  const standing = outcomes.flatMap((row) => row.phrases.map((phrase) => `${phrase}.`));
  const usual = ['godkendt', 'anbefalet', 'taget-til-efterretning'];
  const first = outcomes
    .filter(({ outcome }) => usual.includes(outcome))
    .flatMap((row) => row.phrases.map((phrase) => `${phrase}.`));
  const all = [...new Set([...used.map(([text]) => text), ...first, ...standing])];
  return all.map((text) => ({ kind: 'phrase', label: text, text, replaces }));
}

const labels = absenceLabels.map((label) => wording(label));

/** Members named elsewhere in the document, behind `Afbud:` and after each comma. */
function namesBehindLabel(referat: Referat, before: string, offset: number): Completion[] | undefined {
  const match = /^\s*([\p{L} ]+):\s*(.*)$/su.exec(before);
  if (!match || !labels.includes(wording(match[1] ?? ''))) return undefined;
  const list = (match[2] ?? '').split(/,\s*|\s+og\s+/u);
  const typed = list.at(-1) ?? '';
  const named = new Set(list.slice(0, -1).map((name) => evenSpaces(name)));
  const replaces = { start: offset - typed.length, end: offset };
  return membersOf(referat, replaces)
    .filter((name) => !named.has(name) && wording(name).includes(wording(typed)))
    .map((name) => ({ kind: 'name', label: name, text: name, replaces }));
}

/** Everybody the document names as there or absent, but for what stands where one is writing. */
function membersOf({ header, punkter }: Referat, { start, end }: Span): string[] {
  const slices = [...header.participants, ...header.absent, ...punkter.flatMap(({ absent }) => absent)];
  const names = slices.filter((name) => name.end < start || name.start > end).map(({ text }) => evenSpaces(text));
  return [...new Set(names)].filter((name) => name.includes(' ')).sort((one, other) => (one < other ? -1 : 1));
}

function isOfContents({ contents, punkter }: Referat, start: number): boolean {
  return (
    contents !== undefined &&
    start > (contents.heading?.end ?? contents.start) &&
    start < (punkter[0]?.start ?? Number.POSITIVE_INFINITY)
  );
}

const [closedWord] = closedWords;

/** The titles of items that the contents do not list yet. */
function titles(referat: Referat, replaces: Span): Completion[] {
  const listed = new Set(
    contentsPairs(referat)
      .filter(({ entry }) => entry.start !== replaces.start)
      .map(({ punkt }) => punkt),
  );
  return referat.punkter
    .filter((punkt) => !listed.has(punkt) && punkt.title.text !== '')
    .map((punkt) => {
      const text = `${punkt.closed ? `${closedWord}: ` : ''}${evenSpaces(punkt.title.text)}`;
      return { kind: 'title', label: text, text, replaces };
    });
}
