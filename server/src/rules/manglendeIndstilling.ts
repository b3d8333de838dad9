/** An item without a recommendation. */
import { type Certainty, completeExample, findGaps } from './gaps.ts';
import type { Message, Rule } from './rule.ts';

const messages: Readonly<Record<Certainty, (name: Message) => Message>> = {
  required: ({ da, en }) => ({
    da: `${da} har ingen indstilling. Uden den kan ingen se, hvad udvalget blev bedt om at tage stilling til.`,
    en: `${en} has no recommendation. Without it nobody can see what the committee was asked to decide.`,
  }),
  expected: ({ da, en }) => ({
    da: `${da} har ingen indstilling. Punktet behøver måske ingen, men læseren vil lede efter den.`,
    en: `${en} has no recommendation. It may need none, but a reader will look for it.`,
  }),
  unclear: ({ da, en }) => ({
    da: `${da} har ingen overskrift, der viser, hvor indstillingen står.`,
    en: `${en} has no heading that shows where the recommendation is.`,
  }),
};

export const manglendeIndstilling: Rule = {
  id: 'manglende-indstilling',
  title: { da: 'Punkt uden indstilling', en: 'Item without a recommendation' },
  why: {
    da: 'Indstillingen siger, hvad udvalget blev bedt om at tage stilling til. Uden den kan ingen se, hvad »Godkendt« eller »Tiltrådt« gælder, og sagen er ikke oplyst for borgeren, der læser med. Godkendelse af dagsorden, meddelelser, efterretningslister, eventuelt, medlemsforslag og underskriftspunkter behøver ingen.',
    en: 'The recommendation says what the committee was asked to decide. Without it nobody can tell what “Godkendt” (approved) refers to. Approval of the agenda, announcements, lists for information, any other business, members’ motions and signature items need none.',
  },
  severity: 'warning',
  waits: true,
  bad: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen
^^^^^^^^^^^^^^^^^^^^^^^^^^

Sagsfremstilling

Hallens gulv er slidt.

Beslutning

Godkendt.
`,
  good: completeExample,
  check: (referat, context) =>
    findGaps(referat, context, { what: 'indstilling', state: 'missing' }, (name, certainty) =>
      messages[certainty](name),
    ),
};
