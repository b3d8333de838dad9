/** What the four rules on missing and empty sections share: one finding for each gap of their kind. */

import type { Gap } from '../core/gaps.ts';
import type { Referat } from '../core/model.ts';
import { insertionOf } from './insertion.ts';
import { nameOf, numberOf } from './naming.ts';
import type { Finding, Message, RuleContext } from './rule.ts';

/** The good example of both rules on missing sections: an item that has everything. */
export const completeExample = `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Sagsfremstilling

Hallens gulv er slidt.

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`;

/** How sure it is that an item needs what it lacks; unclear where the text may hold it and only its form hides it. */
export type Certainty = 'required' | 'expected' | 'unclear';

/** The findings for every gap that is `what` and `state`; `message` is given the item as it is called in a sentence, and how sure it is that it needs what it lacks. */
export function* findGaps(
  referat: Referat,
  { gaps }: RuleContext,
  { what, state }: Pick<Gap, 'what' | 'state'>,
  message: (name: Message, certainty: Certainty) => Message,
): Iterable<Finding> {
  for (const [punkt, found] of gaps) {
    for (const gap of found) {
      if (gap.what !== what || gap.state !== state) continue;
      yield {
        start: gap.at.start,
        end: gap.at.end,
        message: message(nameOf(punkt), gap.required ? 'required' : gap.unclear ? 'unclear' : 'expected'),
        gap,
        // What is empty only its author can fill.
        ...(state === 'missing' && { fix: () => insertionOf(referat, punkt, [what]) }),
        ...numberOf(punkt),
        ...(!gap.required && { atMost: gap.unclear ? 'hint' : 'information' }),
      };
    }
  }
}
