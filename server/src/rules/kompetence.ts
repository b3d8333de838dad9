/** A case another body decides in the end, which was decided here rather than recommended. */
import { namesBody, sameBody } from '../core/bodies.ts';
import type { BeslutningSection, Punkt, Section } from '../core/model.ts';
import { decisionOf } from '../core/query.ts';
import { slice } from '../core/span.ts';
import { wording } from '../core/wording.ts';
import { competenceHeadings, powerHeadings } from '../vocabulary/headingWords.ts';
import { joining } from '../vocabulary/outcomes.ts';
import { numberOf, quoted } from './naming.ts';
import type { Rule } from './rule.ts';

export const kompetence: Rule = {
  id: 'kompetence',
  title: {
    da: 'Besluttet af et andet udvalg end det, der har kompetencen',
    en: 'Decided by a body without the power to',
  },
  why: {
    da: 'Står der i punktet, at byrådet afgør sagen endeligt, kan udvalget kun anbefale. »Godkendt« i stedet for »Anbefales« får det til at se ud, som om sagen er afgjort, og den kan blive glemt, inden den når byrådet.',
    en: 'Where the item says that the council decides the case in the end, the committee can only recommend. “Godkendt” (approved) in place of “Anbefales” (recommended) makes the case look settled, and it may be forgotten on its way to the council.',
  },
  severity: 'information',
  bad: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Sagen afgøres endelig af

Byrådet.

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
^^^^^^^^^
`,
  good: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Sagen afgøres endelig af

Byrådet.

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Anbefales godkendt.
`,
  *check({ source, type, header, punkter }) {
    const { body } = header;
    if (!body || type === 'dagsorden') return;
    for (const punkt of punkter) {
      const section = competenceOf(punkt);
      const decider = section && deciderIn(source.slice(section.body.start, section.body.end));
      if (!section || decider === undefined || sameBody(decider, body.text)) continue;
      const decision = decisionOf(punkt);
      const [first] = decision?.paragraphs ?? [];
      if (!decision || !first || !decides(decision.outcome) || joins(first.text) || leadsTo(decision, decider))
        continue;
      const name = quoted(decider);
      yield {
        start: first.start,
        end: first.end,
        message: {
          da: `Sagen afgøres endeligt af ${name.da}, men er besluttet her. Skulle den være anbefalet?`,
          en: `The case is decided in the end by ${name.en}, but has been decided here. Should it have been recommended?`,
        },
        related: [slice(source, section.body.start, section.body.end)],
        ...numberOf(punkt),
      };
    }
  },
};

/** Who treats the case on its way decides nothing. */
const decidingHeadings = [...competenceHeadings.filter((heading) => !heading.includes('behandles')), ...powerHeadings];

const mayTellPower = /^(?:sag|besl|komp|afg)/i;

/** The section that says who decides; it is one of those no kind is known of. */
function competenceOf({ sections }: Punkt): Section | undefined {
  return sections.find(({ kind, heading, body }) => {
    if (kind !== 'andet' || body.start === body.end || body.end - body.start > longestText) return false;
    if (!mayTellPower.test(heading.text)) return false;
    const even = wording(heading.text);
    return decidingHeadings.some((beginning) => even.startsWith(beginning));
  });
}

/** Who decides is said in a line. */
const longestText = 120;

/** The one body that is named, before `via` and what it goes through on its way; `undefined` where several are. */
function deciderIn(text: string): string | undefined {
  if (/[\n\r]/u.test(text)) return undefined;
  // `Byrådet via Økonomiudvalget`, `Udvalget har kompetence til at træffe beslutning i sagen.`
  const [name = ''] = text.split(/\s+via\s+|\s+har\s+|\s+træffer\s+|[.;]/u);
  const bare = name.trim();
  // `De stående udvalg` are several; so are those an *og* between two names joins.
  return /^\p{Lu}/u.test(bare) && namesBody(bare) && !/^de(?:t|n)?\s|\s(?:samt|eller)\s|,/iu.test(bare)
    ? bare
    : undefined;
}

/** True where the decision says that the case goes on to whom decides it: `Godkendt og sendes til Byrådet.` */
function leadsTo({ paragraphs }: BeslutningSection, decider: string): boolean {
  const name = wording(decider);
  return paragraphs.some(({ text }) => wording(text).includes(name));
}

/** `Tiltrådt.` says of a committee that recommends no more than that it agrees. */
function joins(text: string): boolean {
  const even = wording(text);
  return joining.some((word) => even.startsWith(word));
}

function decides(outcome: readonly string[]): boolean {
  return outcome.includes('godkendt') && !outcome.includes('anbefalet') && !outcome.includes('videresendt');
}
