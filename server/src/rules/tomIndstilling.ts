/** A recommendation heading with nothing recommended below it. */
import { findGaps } from './gaps.ts';
import { inSentence } from './naming.ts';
import type { Rule } from './rule.ts';

export const tomIndstilling: Rule = {
  id: 'tom-indstilling',
  title: { da: 'Tom indstilling', en: 'Empty recommendation' },
  why: {
    da: 'En overskrift uden tekst, eller en indledning uden punkter (»Direktøren indstiller, at«), siger ikke, hvad udvalget blev bedt om at tage stilling til. Er der ingen indstilling, så lad overskriften udgå eller skriv »Ingen.«',
    en: 'A heading without text, or a lead-in without points, does not say what the committee was asked to decide. Where there is no recommendation, drop the heading or write “Ingen.”',
  },
  severity: 'warning',
  waits: true,
  bad: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Indstilling
^^^^^^^^^^^

Direktøren for Kultur indstiller, at

Beslutning

Godkendt.
`,
  good: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Indstilling

Direktøren for Kultur indstiller, at

- gulvet skiftes.

Beslutning

Godkendt.
`,
  check: (referat, context) =>
    findGaps(referat, context, { what: 'indstilling', state: 'empty' }, (name) => ({
      da: `Indstillingen på ${inSentence(name).da} er tom. Uden den kan ingen se, hvad udvalget blev bedt om at tage stilling til.`,
      en: `The recommendation on ${inSentence(name).en} is empty. Without it nobody can see what the committee was asked to decide.`,
    })),
};
