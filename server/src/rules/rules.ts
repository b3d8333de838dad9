/** Every rule, in the order they are documented. Adding a rule is a file and a line here. */
import { afsnitStavefejl } from './afsnitStavefejl.ts';
import { beskadigetTekst } from './beskadigetTekst.ts';
import { bilag } from './bilag.ts';
import { cprNummer } from './cprNummer.ts';
import { dobbeltAfsnit } from './dobbeltAfsnit.ts';
import { fremmoede } from './fremmoede.ts';
import { henvisning } from './henvisning.ts';
import { indholdsfortegnelse } from './indholdsfortegnelse.ts';
import { kompetence } from './kompetence.ts';
import { lukketPunkt } from './lukketPunkt.ts';
import { manglendeBeslutning } from './manglendeBeslutning.ts';
import { manglendeIndstilling } from './manglendeIndstilling.ts';
import { moededato } from './moededato.ts';
import { pladsholder } from './pladsholder.ts';
import { punktNummer } from './punktNummer.ts';
import type { Rule } from './rule.ts';
import { sagsnummer } from './sagsnummer.ts';
import { tomBeslutning } from './tomBeslutning.ts';
import { tomIndstilling } from './tomIndstilling.ts';
import { uensAfsnit } from './uensAfsnit.ts';

export const rules: readonly Rule[] = [
  manglendeBeslutning,
  manglendeIndstilling,
  tomBeslutning,
  tomIndstilling,
  punktNummer,
  indholdsfortegnelse,
  moededato,
  afsnitStavefejl,
  dobbeltAfsnit,
  uensAfsnit,
  bilag,
  fremmoede,
  sagsnummer,
  henvisning,
  kompetence,
  cprNummer,
  lukketPunkt,
  pladsholder,
  beskadigetTekst,
];
