/** Every rule, in the order they are documented. Adding a rule is a file and a line here. */
import { beskadigetTekst } from './beskadigetTekst.ts';
import { manglendeBeslutning } from './manglendeBeslutning.ts';
import { manglendeIndstilling } from './manglendeIndstilling.ts';
import type { Rule } from './rule.ts';
import { tomBeslutning } from './tomBeslutning.ts';
import { tomIndstilling } from './tomIndstilling.ts';

export const rules: readonly Rule[] = [
  manglendeBeslutning,
  manglendeIndstilling,
  tomBeslutning,
  tomIndstilling,
  beskadigetTekst,
];
