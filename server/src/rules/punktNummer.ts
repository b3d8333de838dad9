/** Item numbers that do not follow each other: one that is missing, stands twice, or stands in the wrong place. */
import { alternatives } from '../core/alternatives.ts';
import type { Punkt, Referat, Slice } from '../core/model.ts';
import { meetingsOf } from '../core/query.ts';
import { slice } from '../core/span.ts';
import { closedWords } from '../vocabulary/itemForms.ts';
import { leavesAgenda } from '../vocabulary/phrases.ts';
import { inSentence, nameOf } from './naming.ts';
import type { Edit, Finding, Fix, Message, Rule } from './rule.ts';

export const punktNummer: Rule = {
  id: 'punkt-nummer',
  title: { da: 'Punkternes numre følger ikke hinanden', en: 'Item numbers out of sequence' },
  why: {
    da: 'En beslutning findes og citeres ved sit punktnummer. Står et nummer to gange, eller er rækkefølgen brudt, kan ingen vide, hvilket punkt der menes. Mangler et nummer, ser det ud, som om et punkt er taget ud; det kan være et lukket punkt, så det er kun en oplysning. Numre, der begynder midt i året eller forfra i et tillæg, er i orden.',
    en: 'A decision is found and quoted by the number of its item. Where a number stands twice or out of order, nobody can know which item is meant. Where one is missing an item seems to have been taken out; it may be a closed one, so this is only information. Numbers that begin in the middle of the year, or anew in a supplement, are fine.',
  },
  severity: 'warning',
  bad: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

Punkt 1: Lys på stien
      ^

Indstilling

Forvaltningen indstiller, at der sættes lys op.

Beslutning

Godkendt.
`,
  good: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

Punkt 2: Lys på stien

Indstilling

Forvaltningen indstiller, at der sættes lys op.

Beslutning

Godkendt.
`,
  *check(referat) {
    for (const punkter of meetingsOf(referat)) yield* checkMeeting({ ...referat, punkter });
  },
};

function* checkMeeting(referat: Referat): Iterable<Finding> {
  if (isRising(referat)) return;
  const numbered = numberedOf(referat);
  const numbers = new Set(numbered.map(({ number }) => number));
  // Where a page numbers every item alike the numbers tell nothing.
  if (isRearranged(numbered, numbers) || (numbers.size === 1 && numbered.length >= fewestAlike)) return;
  const isLeftOut = leftOut(referat);
  const gaps = numbered.filter(({ number }, at) => isBehindGap(number, numbered[at - 1]?.number, numbers));
  // A house that leaves items out of what it publishes does so again and again.
  const reportsGaps = gaps.length <= mostGaps;
  let last: number | undefined;
  const seen = new Map<number, Numbered>();
  for (const [at, one] of numbered.entries()) {
    const { number } = one;
    const next = numbered[at + 1]?.number;
    const before = seen.get(number);
    const first = (last ?? 0) + 1;
    const fix = () => renumbering(numbered, at, first);
    if (last === undefined || (number === 1 && next !== undefined && next <= 2 && last > 1)) {
      // The first, or the numbers begin anew.
      seen.clear();
      last = number;
    } else if (before) {
      yield finding(one, repeated(one, before), fix, [before.slice]);
    } else if (number < last || (number > last + 1 && next !== undefined && next > last && next < number)) {
      yield finding(one, misplaced(one), fix);
      last = number < last ? last : last + (next === last + 2 ? 1 : 0);
    } else {
      if (reportsGaps && gaps.includes(one) && !missingBefore(number, last).every(isLeftOut))
        yield { ...finding(one, missing(one, last), fix), atMost: 'information' };
      last = number;
    }
    seen.set(number, one);
  }
}

/** True where each number is one more than the one before: so it is in nearly every document. */
function isRising({ punkter }: Referat): boolean {
  for (let at = 1; at < punkter.length; at++) {
    if (punkter[at]?.number !== (punkter[at - 1]?.number ?? Number.NaN) + 1) return false;
  }
  return true;
}

/**
 * True where one item or more stand further up than their number says, and all numbers are there once: they were dealt with
 * first.
 */
function isRearranged(numbered: readonly Numbered[], numbers: ReadonlySet<number>): boolean {
  if (numbers.size !== numbered.length) return false;
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (most - least + 1 !== numbers.size) return false;
  const falls = numbered.map(({ number }, at) => (numbered[at - 1]?.number ?? number) - number).filter((by) => by > 0);
  return falls.length > 0 && falls.length <= mostMoved && falls.every((by) => by >= farthestSlip);
}

const fewestAlike = 3;
/** More items than this nobody moves in one meeting. */
const mostMoved = 2;
/** Two items that have changed numbers are a slip. */
const farthestSlip = 3;

function missingBefore(number: number, last: number): number[] {
  return Array.from({ length: Math.min(mostMissing, number - last - 1) }, (_, at) => last + 1 + at);
}

/** More than these nobody lists as closed. */
const mostMissing = 50;

/**
 * The numbers the document itself says are left out: in the contents, `lukket 4 Personsag`, `4. Lukket: Personsag`, or
 * where the agenda is approved, `Sag 3 udgår.`
 */
function leftOut({ source, contents }: Referat): (number: number) => boolean {
  // With the number before the title.
  const titles = contents?.entries.map(({ start, title }) => source.slice(start, title.end)) ?? [];
  return (number) => {
    const first = new RegExp(`^(?:${closed})\\s(?:punkt\\s)?${number}(?!\\d)`, 'iu');
    const second = new RegExp(`^(?:punkt\\s)?${number}[.):]?\\s.*(?:${closed})`, 'iu');
    const taken = new RegExp(`(?:sag|punkt|pkt\\.)\\s(?:nr\\.\\s)?${number}\\s(?:${alternatives(leavesAgenda)})`, 'iu');
    return titles.some((title) => first.test(title) || second.test(title)) || taken.test(source);
  };
}

const closed = alternatives(closedWords);

/** With more numbers missing than this none is reported. */
const mostGaps = 2;

interface Numbered {
  readonly punkt: Punkt;
  readonly number: number;
  /** The digits in the heading. */
  readonly slice: Slice;
}

/** The items with a plain number; of `4a` the letter makes it another. */
function numberedOf({ source, punkter }: Referat): Numbered[] {
  return punkter.flatMap((punkt) => {
    const { number, heading } = punkt;
    if (number === undefined) return [];
    const match = /\d+(?!\p{L}\b)/u.exec(heading.text);
    if (!match || Number(match[0]) !== number) return [];
    const start = heading.start + match.index;
    return [{ punkt, number, slice: slice(source, start, start + match[0].length) }];
  });
}

function isBehindGap(number: number, last: number | undefined, numbers: ReadonlySet<number>): boolean {
  return last !== undefined && number > last + 1 && !numbers.has(number - 1);
}

function finding(
  { punkt, slice: { start, end } }: Numbered,
  message: Message,
  fix: () => Fix,
  related: readonly Slice[] = [],
): Finding {
  return { start, end, message, punkt: punkt.number as number, fix, ...(related.length > 0 && { related }) };
}

function repeated({ number }: Numbered, { punkt }: Numbered): Message {
  const { da, en } = inSentence(nameOf({ title: punkt.title, number: undefined }));
  return {
    da: `Punkt ${number} er der allerede: ${da.replace(/^punkt /u, '')}.`,
    en: `There is an item ${number} already: ${en.replace(/^item /u, '')}.`,
  };
}

function misplaced({ number }: Numbered): Message {
  return {
    da: `Punkt ${number} står ikke i rækkefølge.`,
    en: `Item ${number} is out of order.`,
  };
}

function missing({ number }: Numbered, last: number): Message {
  const [first, end] = [last + 1, number - 1];
  const isOne = first === end;
  return {
    da: isOne
      ? `Punkt ${first} mangler: før punkt ${number} står punkt ${last}. Er det et lukket punkt, er det i orden.`
      : `Punkt ${first}–${end} mangler: før punkt ${number} står punkt ${last}. Er det lukkede punkter, er det i orden.`,
    en: isOne
      ? `Item ${first} is missing: item ${last} stands before item ${number}. If it is a closed item, that is fine.`
      : `Items ${first}–${end} are missing: item ${last} stands before item ${number}. If they are closed items, that is fine.`,
  };
}

/** The numbers of an item and all behind it, so that they go on from `first`. */
function renumbering(numbered: readonly Numbered[], from: number, first: number): Fix {
  const edits: Edit[] = [];
  for (const [at, { number, slice: digits }] of numbered.slice(from).entries()) {
    if (number !== first + at) edits.push({ start: digits.start, end: digits.end, newText: String(first + at) });
  }
  return {
    title: { da: `Omnummerér herfra: punkt ${first} og frem`, en: `Renumber from here: item ${first} onwards` },
    edits,
  };
}
