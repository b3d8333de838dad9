/** Giving an item another number or title, with everything that names it; and numbering all of them anew. */
import { contentsTitle } from '../core/itemForms.ts';
import type { Punkt, Referat, Span } from '../core/model.ts';
import { evenSpaces } from '../core/wording.ts';
import { contentsPairs } from '../rules/contentsMatch.ts';
import type { Edit, Message } from '../rules/rule.ts';
import { entryOf, ownReferences, referencesTo, targetAt } from './targets.ts';

/** What would be renamed at a place, and how it is called now. */
export interface Renamable extends Span {
  readonly what: 'number' | 'title';
  readonly punkt: Punkt;
  /** `7`, `Nyt gulv i hallen` */
  readonly name: string;
}

/** The number or the title at an offset: in the heading of an item, in the contents, or in `pkt. 7`. */
export function renamable(referat: Referat, offset: number): Renamable | undefined {
  const found = targetAt(referat, offset);
  if (found?.target.kind !== 'punkt') return undefined;
  const { punkt } = found.target;
  if (found.isDeclaration) {
    const digits = numberSpan(punkt);
    if (digits && digits.start <= offset && offset <= digits.end) return numbered(punkt, digits);
    return titled(punkt, punkt.title);
  }
  const reference = referencesTo(referat, punkt).find(({ start }) => start === found.start);
  return reference ? numbered(punkt, reference.digits) : titled(punkt, found);
}

function numbered(punkt: Punkt, { start, end }: Span): Renamable {
  return { what: 'number', punkt, start, end, name: String(punkt.number) };
}

function titled(punkt: Punkt, { start, end }: Span): Renamable | undefined {
  const name = evenSpaces(punkt.title.text);
  return name === '' ? undefined : { what: 'title', punkt, start, end, name };
}

/** Where the number of an item stands in its heading. */
function numberSpan({ number, heading, title }: Punkt): Span | undefined {
  if (number === undefined) return undefined;
  const before = title.start > heading.start ? title.start - heading.start : heading.text.length;
  const at = heading.text.slice(0, before).lastIndexOf(String(number));
  return at === -1 ? undefined : { start: heading.start + at, end: heading.start + at + String(number).length };
}

/** The edits, in order, that give it another name; a message where it cannot be called so. */
export function rename(
  referat: Referat,
  { what, punkt }: Renamable,
  name: string,
): { readonly edits: readonly Edit[] } | { readonly problem: Message } {
  const even = evenSpaces(name);
  if (what === 'title') {
    if (even === '') return { problem: { da: 'Et punkt skal have en titel.', en: 'An item needs a title.' } };
    return { edits: titleEdits(referat, punkt, even) };
  }
  if (!/^\d{1,4}$/u.test(even)) {
    return { problem: { da: `»${even}« er intet nummer.`, en: `“${even}” is no number.` } };
  }
  const number = Number(even);
  if (referat.punkter.some((other) => other !== punkt && other.number === number)) {
    return {
      problem: {
        da: `Der er allerede et punkt ${number}. Skal alle have nye numre, så brug »Omnummerér punkterne«.`,
        en: `There is an item ${number} already. To number all of them anew, use “Renumber the items”.`,
      },
    };
  }
  return { edits: numberEdits(referat, new Map([[punkt, number]])) };
}

/** The title where the item has it, in the contents, and where the text of the item begins with it. */
function titleEdits(referat: Referat, punkt: Punkt, newText: string): Edit[] {
  const entry = entryOf(referat, punkt);
  const entryTitle = entry && withoutState(entry.title.start, entry.title.text);
  return inOrder([
    ...(entryTitle ? [{ ...entryTitle, newText }] : []),
    { start: punkt.title.start, end: punkt.title.end, newText },
    ...echoesOf(referat, punkt).map((echo) => ({ ...echo, newText })),
  ]);
}

/** The title of an entry without what says that the item is closed. */
function withoutState(start: number, text: string): Span {
  const bare = contentsTitle(text);
  const at = Math.max(0, text.toLowerCase().indexOf(bare.slice(0, 8)));
  return { start: start + at, end: start + text.length };
}

/** A title is repeated no further below its heading. */
const farthestEcho = 600;

/** Lines near the beginning of the item that are its title again, with or without its number: `1. Godkendelse af …`. */
function echoesOf({ source }: Referat, { heading, title, end }: Punkt): Span[] {
  const wanted = contentsTitle(title.text);
  if (wanted === '') return [];
  const from = heading.end;
  const text = source.slice(from, Math.min(end, from + farthestEcho));
  return [...text.matchAll(/[^\n\r]+/gu)].flatMap(({ index, 0: line }) => {
    if (contentsTitle(line.trim()) !== wanted) return [];
    const start =
      from +
      index +
      line.length -
      line.trimStart().length +
      (/^\s*\d{1,4}[.:)]?\s+/u.exec(line)?.[0].trimStart().length ?? 0);
    return [{ start, end: from + index + line.trimEnd().length }];
  });
}

/** Every item numbered on from the first, with all references; none where they follow each other already. */
export function renumber(referat: Referat): readonly Edit[] {
  const items = referat.punkter.filter(({ number }) => number !== undefined);
  const first = items[0]?.number;
  if (first === undefined) return [];
  const numbers = new Map(items.map((punkt, at) => [punkt, first + at] as const));
  return numberEdits(referat, new Map([...numbers].filter(([punkt, number]) => punkt.number !== number)));
}

/** Headings, the contents where these are numbered, and references; a number that two items have is in no reference. */
function numberEdits(referat: Referat, numbers: ReadonlyMap<Punkt, number>): Edit[] {
  const { source, punkter } = referat;
  const headings = [...numbers].flatMap(([punkt, number]) => edit(numberSpan(punkt), number));
  const entries = contentsPairs(referat).flatMap(({ entry, punkt }) => {
    const number = numbers.get(punkt);
    const before = source.slice(entry.start, entry.title.start);
    const at = /\d+/u.exec(before);
    if (number === undefined || !at || Number(at[0]) !== punkt.number) return [];
    const start = entry.start + at.index;
    return edit({ start, end: start + at[0].length }, number);
  });
  const isUnique = (number: number) => punkter.filter((punkt) => punkt.number === number).length === 1;
  const references = ownReferences(referat).flatMap(({ number, digits }) => {
    const punkt = punkter.find((one) => one.number === number);
    const newNumber = punkt && numbers.get(punkt);
    return newNumber === undefined || !isUnique(number) ? [] : edit(digits, newNumber);
  });
  return inOrder([...headings, ...entries, ...references]);
}

function edit(span: Span | undefined, number: number): Edit[] {
  return span ? [{ ...span, newText: String(number) }] : [];
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((one, other) => one.start - other.start);
}
