/** A decision heading with nothing decided below it. */
import { findGaps } from './gaps.ts';
import { inSentence } from './naming.ts';
import type { Rule } from './rule.ts';

export const tomBeslutning: Rule = {
  id: 'tom-beslutning',
  title: { da: 'Tom beslutning', en: 'Empty decision' },
  why: {
    da: 'En overskrift uden tekst er et løfte, referatet ikke holder: læseren ser, at noget blev besluttet, men ikke hvad. Afbud og en sætning, der bryder af (»Udvalget besluttede, at«), er ingen beslutning. Blev der intet besluttet, så skriv det: »Intet.« eller »Udsat.«',
    en: 'A heading without text shows that something was decided, but not what. Absences and a sentence that breaks off are no decision. Where nothing was decided, say so: “Intet.” or “Udsat.”',
  },
  severity: 'warning',
  waits: true,
  bad: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning
^^^^^^^^^^

Afbud: Bo Krag
`,
  good: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

Afbud: Bo Krag
`,
  check: (referat, context) =>
    findGaps(referat, context, { what: 'beslutning', state: 'empty' }, (name) => ({
      da: `Beslutningen på ${inSentence(name).da} er tom. Det skal fremgå af referatet, hvad der blev besluttet (kommunestyrelsesloven § 13).`,
      en: `The decision on ${inSentence(name).en} is empty. The minutes must show what was decided (Local Government Act § 13).`,
    })),
};
