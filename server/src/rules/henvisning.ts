/** A reference to an item of these minutes that is not there: `jf. punkt 12` where the last one is 9. */
import { punktAt } from '../core/query.ts';
import { isLed, leadsElsewhere, punktReferences } from '../core/references.ts';
import { referenceToPunkt } from '../vocabulary/references.ts';
import { numberOf } from './naming.ts';
import type { Rule } from './rule.ts';

export const henvisning: Rule = {
  id: 'henvisning',
  title: { da: 'Henvisning til et punkt, der ikke findes', en: 'Reference to an item that is not there' },
  why: {
    da: 'Er punkterne blevet flyttet eller omnummereret, peger »jf. punkt 12« på et forkert punkt eller på ingenting, og læseren kan ikke følge sagen. Henvisninger til andre møder, dokumenter, love og aftaler meldes ikke.',
    en: 'Where items have been moved or renumbered, “jf. punkt 12” leads to a wrong item or to nothing, and readers cannot follow the case. References to other meetings, documents, laws and agreements are not reported.',
  },
  severity: 'information',
  bad: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Sagsfremstilling

Prisen på gulvet behandles under punkt 4 på dagsordenen.
                                 ^^^^^^^

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

Punkt 2: Pris på nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at prisen godkendes.

Beslutning

Godkendt.
`,
  good: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Sagsfremstilling

Prisen på gulvet behandles under punkt 2 på dagsordenen.

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

Punkt 2: Pris på nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at prisen godkendes.

Beslutning

Godkendt.
`,
  *check({ source, punkter }) {
    const numbers = new Set<number>();
    for (const { number } of punkter) if (number !== undefined) numbers.add(number);
    if (numbers.size < 2) return;
    for (const reference of punktReferences(source, referenceToPunkt)) {
      const { start, end, number } = reference;
      if (numbers.has(number) || !isLed(source, reference)) continue;
      const punkt = punktAt(punkter, start);
      if (!punkt || start < punkt.heading.end || leadsElsewhere(source, reference)) continue;
      yield {
        start,
        end,
        message: {
          da: `Der er intet punkt ${number} i dette referat.`,
          en: `There is no item ${number} in these minutes.`,
        },
        ...numberOf(punkt),
      };
    }
  },
};
