/** An item without a decision. */
import { type Certainty, completeExample, findGaps } from './gaps.ts';
import type { Message, Rule } from './rule.ts';

const messages: Readonly<Record<Certainty, (name: Message) => Message>> = {
  required: ({ da, en }) => ({
    da: `${da} har ingen beslutning. Det skal fremgå af referatet, hvad der blev besluttet (kommunestyrelsesloven § 13).`,
    en: `${en} has no decision. The minutes must show what was decided (Local Government Act § 13).`,
  }),
  expected: ({ da, en }) => ({
    da: `${da} har ingen beslutning, selv om alle andre punkter har en. Det kan være glemt.`,
    en: `${en} has no decision although every other item has one. It may have been forgotten.`,
  }),
  unclear: ({ da, en }) => ({
    da: `${da} har ingen overskrift, der viser, hvor beslutningen står.`,
    en: `${en} has no heading that shows where the decision is.`,
  }),
};

export const manglendeBeslutning: Rule = {
  id: 'manglende-beslutning',
  title: { da: 'Punkt uden beslutning', en: 'Item without a decision' },
  why: {
    da: 'Udvalgets beslutninger skal føres til protokols (kommunestyrelsesloven § 13 og § 20). Et punkt uden beslutning lader borgeren uden svar på, hvad der blev vedtaget, og kan ikke ses af protokollen bagefter. Meddelelser, eventuelt, underskriftspunkter og lukkede punkter uden sagstekst behøver ingen; en dagsorden har ingen endnu.',
    en: 'Decisions must be entered in the protocol (Local Government Act §§ 13 and 20). An item without one leaves citizens without an answer to what was decided. Announcements, any other business, signature items and closed items without case text need none; an agenda has none yet.',
  },
  severity: 'warning',
  waits: true,
  bad: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen
^^^^^^^^^^^^^^^^^^^^^^^^^^

Sagsfremstilling

Hallens gulv er slidt.

Indstilling

Forvaltningen indstiller, at gulvet skiftes.
`,
  good: completeExample,
  check: (referat, context) =>
    findGaps(referat, context, { what: 'beslutning', state: 'missing' }, (name, certainty) =>
      messages[certainty](name),
    ),
};
