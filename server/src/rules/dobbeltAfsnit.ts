/** The same heading twice in one item, where the document's other items have it once. */
import type { Punkt, Section } from '../core/model.ts';
import { wording } from '../core/wording.ts';
import { inSentence, nameOf, numberOf, quoted } from './naming.ts';
import type { Rule } from './rule.ts';

export const dobbeltAfsnit: Rule = {
  id: 'dobbelt-afsnit',
  title: { da: 'Samme afsnit to gange', en: 'The same section twice' },
  why: {
    da: 'Står »Indstilling« eller »Beslutning« to gange i et punkt, er det som regel en rest af skabelonen eller et afsnit, der er sat ind to gange, og ingen kan vide, hvilket der gælder. Afsnit, som referatet har to af i flere punkter, er husets stil og meldes ikke.',
    en: 'Where “Indstilling” or “Beslutning” stands twice in an item, it is mostly left of a template or a section pasted twice, and nobody can know which holds. Sections that several items have twice are the style of the house and are not reported.',
  },
  severity: 'information',
  bad: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

Beslutning
^^^^^^^^^^

Sagen udsættes til næste møde.
`,
  good: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`,
  *check({ punkter }) {
    const repeated = punkter.flatMap((punkt) => repeatedIn(punkt));
    const counts = new Map<string, number>();
    for (const { key } of repeated) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const { punkt, first, section, key } of repeated) {
      if ((counts.get(key) ?? 0) > 1) continue;
      const heading = quoted(section.heading.text);
      const { da, en } = inSentence(nameOf(punkt));
      yield {
        start: section.heading.start,
        end: section.heading.end,
        message: { da: `${heading.da} står to gange i ${da}.`, en: `${heading.en} stands twice in ${en}.` },
        related: [first.heading],
        ...numberOf(punkt),
      };
    }
  },
};

interface Repeated {
  readonly punkt: Punkt;
  readonly first: Section;
  readonly section: Section;
  readonly key: string;
}

/** The sections that have a heading for the second time in their item. */
function repeatedIn(punkt: Punkt): Repeated[] {
  const found: Repeated[] = [];
  const sections = punkt.sections.length > mostCompared ? punkt.sections.slice(0, mostCompared) : punkt.sections;
  for (let at = 1; at < sections.length; at++) {
    const section = sections[at] as Section;
    for (let before = 0; before < at; before++) {
      const first = sections[before] as Section;
      // Of two lists of attachments another rule tells where they differ; a system may print a heading twice.
      if (
        first.kind !== section.kind ||
        section.kind === 'bilag' ||
        (before === at - 1 && first.body.start === first.body.end) ||
        !sameHeading(first.heading.text, section.heading.text)
      )
        continue;
      found.push({ punkt, first, section, key: wording(section.heading.text) });
      break;
    }
  }
  return found;
}

/** More sections than this no item has: it keeps the comparison of all with all small. */
const mostCompared = 64;
/** A recommendation in a sentence has no heading of its own. */
const longestHeading = 80;

/** A colon may stand behind one of them. */
function sameHeading(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one.length > longestHeading) return false;
  return one === other || wording(one) === wording(other);
}
