/** Compares what the parser reads in a document with what a careful reader found, one leaf value at a time. */
import { evenSpaces } from '../../server/src/core/wording.ts';
import type { OutlineDocument } from '../../server/src/features/outline.ts';
import { aligned, byLine } from './aligned.ts';
import type { Truth } from './documents.ts';
import { below, besides, documentFields, type Fields } from './fields.ts';
import { described, type Entry, excerpts } from './wordingOfValues.ts';

/** How many leaf values of a field are right. */
export interface Tally {
  readonly right: number;
  readonly total: number;
}

/** One difference, for a person: the first of what follows from it. */
export interface Disagreement {
  /** 1-based, in the document. */
  readonly line: number;
  /** `item 3`, or nothing for what stands before the items. */
  readonly item?: string;
  /** `sections.kind`; below an item without `punkter.` */
  readonly field: string;
  /** `–` where there should be nothing. */
  readonly expected: string;
  /** `–` where nothing was found. */
  readonly found: string;
}

export interface Comparison {
  /** By field: `date`, `contents.page`, `punkter.title`, `punkter.sections.kind`. */
  readonly fields: ReadonlyMap<string, Tally>;
  /** In the order of the document. */
  readonly disagreements: readonly Disagreement[];
  /** Lines of the items that were not found. */
  readonly missedItems: ReadonlySet<number>;
  /** Fields of the truth that no outline has: a slip of the pen there would go unseen. */
  readonly unknownFields: readonly string[];
}

/** Compares the fields the truth speaks of, and no others. */
export function compare(found: OutlineDocument, truth: Truth): Comparison {
  const count: Count = { fields: new Map(), disagreements: [], spoken: new Set(), unknown: new Set() };
  const expected = Object.fromEntries(Object.entries(truth).filter(([name]) => !besides.includes(name)));
  listSpoken(count, documentFields, expected, '');
  compareFields(count, documentFields, expected, { ...found }, { path: '', line: 1, listed: false });
  return {
    fields: count.fields,
    disagreements: count.disagreements.sort((one, other) => one.line - other.line),
    missedItems: new Set(
      byLine<{ readonly line: number }>(truth.punkter, found.punkter).flatMap(([one, other]) =>
        one && !other ? [one.line] : [],
      ),
    ),
    unknownFields: [...count.unknown],
  };
}

/** Everything counted so far. */
interface Count {
  readonly fields: Map<string, { right: number; total: number }>;
  readonly disagreements: Disagreement[];
  /** The fields the truth speaks of anywhere: what an invented entry is counted in. */
  readonly spoken: Set<string>;
  readonly unknown: Set<string>;
}

/** Where a comparison stands. */
interface Place {
  readonly path: string;
  readonly line: number;
  readonly item?: string;
  /** True where what is wrong was told already: the item or section around it was missed or invented. */
  readonly listed: boolean;
}

function listSpoken(count: Count, fields: Fields, expected: Entry, path: string): void {
  for (const [name, value] of Object.entries(expected)) {
    const here = below(path, name);
    const field = fields[name];
    if (field === undefined) count.unknown.add(here);
    if (field === undefined || value === undefined) continue;
    count.spoken.add(here);
    if (typeof field === 'string') continue;
    if ('part' in field) {
      if (isEntry(value)) listSpoken(count, field.part, value, here);
      continue;
    }
    count.spoken.add(below(here, 'line'));
    for (const entry of entriesOf(value)) listSpoken(count, field.entries, entry, here);
  }
}

/** One side is undefined where the whole entry was missed or invented: then every leaf of the other is wrong. */
function compareFields(
  count: Count,
  fields: Fields,
  expected: Entry | undefined,
  found: Entry | undefined,
  place: Place,
): void {
  for (const [name, field] of Object.entries(fields)) {
    const path = below(place.path, name);
    const speaks = expected ? expected[name] !== undefined : count.spoken.has(path);
    if (!speaks) continue;
    const here = { ...place, path };
    const sides = [expected?.[name], found?.[name]] as const;
    if (field === 'value') countLeaf(count, leafOf(sides[0]), leafOf(sides[1]), here);
    else if (field === 'set') compareLists(count, textsOf(sides[0]).sort(), textsOf(sides[1]).sort(), here);
    else if (field === 'list') compareLists(count, textsOf(sides[0]), textsOf(sides[1]), here);
    else if ('part' in field) comparePart(count, field.part, sides[0], sides[1], here);
    else compareEntries(count, field.entries, entriesOf(sides[0]), entriesOf(sides[1]), here);
  }
}

type Leaf = string | number | boolean | null;

function countLeaf(count: Count, expected: Leaf | undefined, found: Leaf | undefined, place: Place): void {
  const right = expected === found && !place.listed;
  tally(count, place.path, right);
  if (!right && !place.listed) disagree(count, place, ...excerpts(expected, found));
}

function compareLists(count: Count, expected: readonly string[], found: readonly string[], place: Place): void {
  for (const [one, other] of aligned(expected, found)) countLeaf(count, one, other, place);
}

/** Whether the part is there at all is a leaf of its own. */
function comparePart(count: Count, fields: Fields, expected: unknown, found: unknown, place: Place): void {
  const one = isEntry(expected) ? expected : undefined;
  const other = isEntry(found) ? found : undefined;
  const part = one ?? other;
  const here = part ? { ...place, line: Number(part.line) } : place;
  const same = (one === undefined) === (other === undefined);
  tally(count, here.path, same && !here.listed);
  if (!same && !here.listed) disagree(count, here, described(one), described(other));
  if (part) compareFields(count, fields, one, other, { ...here, listed: here.listed || !same });
}

function compareEntries(
  count: Count,
  fields: Fields,
  expected: readonly Entry[],
  found: readonly Entry[],
  place: Place,
): void {
  for (const [one, other] of byLine(expected, found)) {
    const entry = one ?? other;
    if (!entry) continue;
    const line = Number(entry.line);
    const item = place.path === 'punkter' ? itemName(entry) : place.item;
    const here: Place = { path: place.path, line, listed: place.listed, ...(item !== undefined && { item }) };
    const paired = one !== undefined && other !== undefined;
    if (!paired && !place.listed) disagree(count, here, described(one), described(other));
    compareFields(count, fields, one, other, { ...here, listed: place.listed || !paired });
  }
}

function tally(count: Count, path: string, right: boolean): void {
  const before = count.fields.get(path) ?? { right: 0, total: 0 };
  count.fields.set(path, { right: before.right + (right ? 1 : 0), total: before.total + 1 });
}

function disagree(count: Count, { path, line, item }: Place, expected: string, found: string): void {
  const field = item === undefined || path === 'punkter' ? path : path.slice('punkter.'.length);
  count.disagreements.push({ line, field, expected, found, ...(item !== undefined && { item }) });
}

/** `item 3`, or `item at 34` where it has no number. */
export function itemName({ number, line }: { readonly number?: unknown; readonly line?: unknown }): string {
  return typeof number === 'number' ? `item ${number}` : `item at ${String(line)}`;
}

/** Texts of a truth may be copied with the odd spaces of the document; an outline has none. */
function leafOf(value: unknown): Leaf | undefined {
  if (typeof value === 'string') return value.split('\n').map(evenSpaces).join('\n');
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  return undefined;
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map((text) => evenSpaces(String(text))) : [];
}

function entriesOf(value: unknown): Entry[] {
  return Array.isArray(value) ? value.filter(isEntry) : [];
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
