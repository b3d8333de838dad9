/** An item that lacks a section nearly all its siblings have, or has two of them in another order. */
import type { Punkt, Referat, Section, SectionKind } from '../core/model.ts';
import { standingItemOf } from '../core/standing.ts';
import { standingItems } from '../vocabulary/standingItems.ts';
import { insertionOf } from './insertion.ts';
import { inSentence, nameOf, numberOf, quoted } from './naming.ts';
import type { Finding, Message, Rule } from './rule.ts';

export const uensAfsnit: Rule = {
  id: 'uens-afsnit',
  title: { da: 'Andre afsnit end de øvrige punkter', en: 'Other sections than the other items' },
  why: {
    da: 'Har næsten alle punkter »Økonomi« og »Lovgrundlag«, leder læseren efter dem i hvert punkt, og et punkt uden ligner en forglemmelse. Det samme gælder, når to afsnit står i omvendt rækkefølge. Punktet kan have god grund til at afvige, så det er kun et tip.',
    en: 'Where nearly all items have “Økonomi” and “Lovgrundlag”, readers look for them in each, and an item without seems forgotten. So does one with two sections the other way about. The item may have good reason to differ, so this is only a hint.',
  },
  severity: 'hint',
  waits: true,
  bad: example(`Punkt 5: Lys på stien
^^^^^^^^^^^^^^^^^^^^^

Sagsfremstilling

Stien er mørk.
`),
  good: example(`Punkt 5: Lys på stien

Sagsfremstilling

Stien er mørk.

Økonomi

Udgiften er 40.000 kr.
`),
  *check(referat) {
    const { punkter } = referat;
    const all = punkter.filter(({ closed, sections }) => !closed && sections.length > 1).map(itemOf);
    if (all.length < fewestItems) return;
    const seldom = kindsLackedBySome(all, all.length / 2);
    const deviates = (item: Item) => (seldom & ~item.kinds) !== 0;
    // What stands on every agenda has a form of its own; only what deviates is asked whether it is of that sort.
    const items = all.filter((item) => !deviates(item) || !standingItemOf(item.punkt.title.text, standingItems));
    if (items.length < fewestItems) return;
    const most = Math.max(fewestItems - 1, Math.ceil(items.length * nearlyAll));
    const usual = kindsLackedBySome(items, most);
    for (const { punkt, kinds: has } of items) {
      const lacking = usual & ~has;
      if (lacking !== 0)
        yield lacks(
          referat,
          punkt,
          kinds.filter((kind, at) => expected.has(kind) && (lacking & (1 << at)) !== 0),
          items,
        );
    }
    yield* turnedIn(items, most);
  },
};

function example(last: string): string {
  const item = (number: number, title: string) => `Punkt ${number}: ${title}

Sagsfremstilling

Den er slidt.

Økonomi

Udgiften er 40.000 kr.

Indstilling

Forvaltningen indstiller, at den skiftes.

Beslutning

Godkendt.

`;
  const titles = ['Nyt gulv i hallen', 'Ny bro over åen', 'Nyt tag på skolen', 'Ny bus til plejehjemmet'];
  return `REFERAT Kulturudvalget d. 14-03-2024

${titles.map((title, at) => item(at + 1, title)).join('')}${last}
Indstilling

Forvaltningen indstiller, at der sættes lys op.

Beslutning

Godkendt.
`;
}

/** With fewer items beside each other nothing is usual. */
const fewestItems = 5;
const nearlyAll = 0.8;

const kinds: readonly SectionKind[] = [
  'resume',
  'sagsfremstilling',
  'oekonomi',
  'lovgrundlag',
  'hoering',
  'indstilling',
  'beslutning',
  'bilag',
];
/** The lack of a recommendation or a decision has rules of its own; attachments not every case has. */
const expected: ReadonlySet<SectionKind> = new Set([
  'resume',
  'sagsfremstilling',
  'oekonomi',
  'lovgrundlag',
  'hoering',
]);

interface Item {
  readonly punkt: Punkt;
  /** A bit for each kind it has. */
  readonly kinds: number;
  /** For each kind a bit for every kind that stands before its first section. */
  readonly before: Uint8Array;
}

function itemOf(punkt: Punkt): Item {
  const before = new Uint8Array(kinds.length);
  let has = 0;
  for (const { kind } of punkt.sections) {
    const at = kinds.indexOf(kind);
    if (at === -1 || (has & (1 << at)) !== 0) continue;
    before[at] = has;
    has |= 1 << at;
  }
  return { punkt, kinds: has, before };
}

/** The expected kinds, a bit for each, that at least so many of the items have, and not all. */
function kindsLackedBySome(items: readonly Item[], most: number): number {
  let found = 0;
  for (let at = 0; at < kinds.length; at++) {
    if (!expected.has(kinds[at] as SectionKind)) continue;
    let count = 0;
    for (const { kinds: has } of items) if ((has & (1 << at)) !== 0) count++;
    if (count >= most && count < items.length) found |= 1 << at;
  }
  return found;
}

/** An item with two sections the other way about than nearly all others. */
function* turnedIn(items: readonly Item[], most: number): Iterable<Finding> {
  for (let one = 0; one < kinds.length; one++) {
    for (let other = 0; other < one; other++) {
      const here = items.filter(({ before }) => ((before[one] ?? 0) & (1 << other)) !== 0);
      if (here.length === 0) continue;
      const there = items.filter(({ before }) => ((before[other] ?? 0) & (1 << one)) !== 0);
      if (here.length === 1 && there.length >= most) yield isTurned((here[0] as Item).punkt, other, one);
      if (there.length === 1 && here.length >= most) yield isTurned((there[0] as Item).punkt, one, other);
    }
  }
}

function lacks(referat: Referat, punkt: Punkt, lacking: readonly SectionKind[], items: readonly Item[]): Finding {
  const headings = lacking.map((kind) => quoted(headingOf(kind, items)));
  const name = nameOf(punkt);
  return {
    start: punkt.heading.start,
    end: punkt.heading.end,
    message: {
      da: `${name.da} mangler ${listed(headings, 'da', 'og')}, som næsten alle andre punkter har.`,
      en: `${name.en} lacks ${listed(headings, 'en', 'and')}, which nearly all other items have.`,
    },
    ...numberOf(punkt),
    fix: () => insertionOf(referat, punkt, lacking),
  };
}

/** What the other items call a section of this kind, as the first of them prints it. */
function headingOf(kind: SectionKind, items: readonly Item[]): string {
  for (const { punkt } of items) {
    const section = punkt.sections.find((one) => one.kind === kind);
    if (section) return section.heading.text.replace(/[\s:]+$/u, '');
  }
  return kind;
}

function listed(names: readonly Message[], language: keyof Message, and: string): string {
  const texts = names.map((name) => name[language]);
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1)}`;
}

/** The section of the first kind stands before that of the second one, where the others have them the other way about. */
function isTurned(punkt: Punkt, first: number, second: number): Finding {
  const sectionOf = (kind: number) => punkt.sections.find((section) => section.kind === kinds[kind]) as Section;
  const [one, other] = [sectionOf(first), sectionOf(second)];
  const [before, behind] = [quoted(one.heading.text), quoted(other.heading.text)];
  const { da, en } = inSentence(nameOf(punkt));
  return {
    start: other.heading.start,
    end: other.heading.end,
    message: {
      da: `${behind.da} står efter ${before.da} i ${da}, men før i næsten alle andre punkter.`,
      en: `${behind.en} stands behind ${before.en} in ${en}, but before it in nearly all others.`,
    },
    related: [one.heading],
    ...numberOf(punkt),
  };
}
