/** Giving an item another number or title, with everything that names it; and numbering all of them anew. */
import { titleAt } from '../core/itemTitles.ts';
import type { Punkt, Referat, Span } from '../core/model.ts';
import type { ParseOptions } from '../core/parse.ts';
import { decisionOf, meetingsOf } from '../core/query.ts';
import { evenSpaces, wording } from '../core/wording.ts';
import { contentsPairs } from '../rules/contentsMatch.ts';
import type { Edit, Message } from '../rules/rule.ts';
import { readsAlike } from './effect.ts';
import { certainReferences, entryOf, referencesTo } from './occurrences.ts';
import { targetAt } from './targets.ts';

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

/** Where the number of an item stands in its heading, leading zeros included. */
function numberSpan({ number, heading, title }: Punkt): Span | undefined {
  if (number === undefined) return undefined;
  const before = title.start > heading.start ? title.start - heading.start : heading.text.length;
  const matches = [...heading.text.slice(0, before).matchAll(/\d+/gu)].filter(([digits]) => Number(digits) === number);
  const last = matches.at(-1);
  return last && { start: heading.start + last.index, end: heading.start + last.index + last[0].length };
}

/** The edits, in order, that give it another name; a message where it cannot be called so. `options` are those it was read with. */
export function rename(
  referat: Referat,
  { what, punkt }: Renamable,
  name: string,
  options: ParseOptions = {},
): { readonly edits: readonly Edit[] } | { readonly problem: Message } {
  const even = evenSpaces(name);
  const tried = (edits: readonly Edit[]) => (readsAlike(referat, options, edits) ? { edits } : { problem: unreadable });
  if (what === 'title') {
    if (even === '') return { problem: { da: 'Et punkt skal have en titel.', en: 'An item needs a title.' } };
    return tried(titleEdits(referat, punkt, even));
  }
  if (!/^\d{1,4}$/u.test(even)) {
    return { problem: { da: `»${even}« er intet nummer.`, en: `“${even}” is no number.` } };
  }
  const number = Number(even);
  const meeting = meetingsOf(referat).find((punkter) => punkter.includes(punkt)) ?? [];
  if (meeting.some((other) => other !== punkt && other.number === number)) {
    return {
      problem: {
        da: `Der er allerede et punkt ${number}. Skal alle have nye numre, så brug »Omnummerér punkterne«.`,
        en: `There is an item ${number} already. To number all of them anew, use “Renumber the items”.`,
      },
    };
  }
  return tried(numberEdits(referat, new Map([[punkt, number]])));
}

/** A title may look like an entry of the contents, and a number may be out of the order of all others. */
const unreadable: Message = {
  da: 'Med det navn ville punktet ikke længere blive læst som et punkt.',
  en: 'By that name the item would no longer be read as one.',
};

/** The title where the item has it, in the contents, and where the text of the item begins with it. */
function titleEdits(referat: Referat, punkt: Punkt, newText: string): Edit[] {
  const entry = entryOf(referat, punkt);
  // What says that the item is closed stays.
  const entryTitle = entry && titleAt(referat.source, entry.title.start, entry.title.end);
  return inOrder([
    ...(entryTitle ? [{ start: entryTitle.start, end: entryTitle.end, newText }] : []),
    { start: punkt.title.start, end: punkt.title.end, newText },
    ...echoesOf(referat, punkt).map((echo) => ({ ...echo.title, newText })),
  ]);
}

/** How many lines below its heading a title is repeated. */
const farthestEcho = 8;

interface Echo {
  /** The number before the title, where it is the item's. */
  readonly number: Span | undefined;
  readonly title: Span;
}

/** Lines near the beginning of the item that are its title again, with or without its number: `1. Godkendelse af …`. */
function echoesOf({ source }: Referat, { heading, title, number, sections, end }: Punkt): Echo[] {
  const wanted = wording(title.text);
  if (wanted === '') return [];
  // A list of attachments may name the case itself.
  const [first, second] = sections;
  const to =
    first && first.kind !== 'sagsfremstilling' && first.kind !== 'resume' ? first.start : (second?.start ?? end);
  const lines = [...source.slice(heading.end, to).matchAll(/[^\n\r]+/gu)].slice(0, farthestEcho);
  return lines.flatMap(({ index, 0: line }) => {
    const start = heading.end + index + line.length - line.trimStart().length;
    const text = line.trim();
    const digits = /^(\d{1,4})[.:)]?\s+/u.exec(text);
    const hasNumber = digits !== null && Number(digits[1]) === number;
    const from = hasNumber ? digits[0].length : 0;
    if (wording(text.slice(from)) !== wanted) return [];
    return [
      {
        number: hasNumber ? { start, end: start + (digits[1] ?? '').length } : undefined,
        title: { start: start + from, end: start + text.length },
      },
    ];
  });
}

/** Every item numbered on from its meeting's first, with all references; none where they follow each other already. */
export function renumber(referat: Referat): readonly Edit[] {
  const numbers = meetingsOf(referat).flatMap((punkter) => {
    const items = punkter.filter(({ number }) => number !== undefined);
    return items.map((punkt, at) => [punkt, (items[0]?.number ?? 1) + at] as const);
  });
  return numberEdits(referat, new Map(numbers.filter(([punkt, number]) => punkt.number !== number)));
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
  const echoes = [...numbers].flatMap(([punkt, number]) =>
    echoesOf(referat, punkt).flatMap((echo) => edit(echo.number, number)),
  );
  const decisions = [...numbers].flatMap(([punkt, number]) => edit(decisionNumber(referat, punkt), number));
  const isUnique = (number: number) => punkter.filter((punkt) => punkt.number === number).length === 1;
  const references = certainReferences(referat).flatMap(({ number, digits }) => {
    const punkt = punkter.find((one) => one.number === number);
    const newNumber = punkt && numbers.get(punkt);
    return newNumber === undefined || !isUnique(number) ? [] : edit(digits, newNumber);
  });
  return inOrder([...headings, ...entries, ...echoes, ...decisions, ...references]);
}

/** `pkt. 7` in the heading of this meeting's own decision. */
function decisionNumber({ source }: Referat, punkt: Punkt): Span | undefined {
  const decision = decisionOf(punkt);
  if (decision?.punkt === undefined || decision.punkt !== punkt.number) return undefined;
  const { start, end } = decision.heading;
  const digits = [...source.slice(start, end).matchAll(/\d+/gu)]
    .filter(([text]) => Number(text) === punkt.number)
    .at(-1);
  return digits && { start: start + digits.index, end: start + digits.index + digits[0].length };
}

function edit(span: Span | undefined, number: number): Edit[] {
  return span ? [{ ...span, newText: String(number) }] : [];
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((one, other) => one.start - other.start);
}
