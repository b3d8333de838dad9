/** Reading a line as the heading of a recommendation, by who recommends or by the noun. */
import {
  administrationStems,
  administrationVerbs,
  recommendationNounEndings,
  recommendationTails,
  recommendingVerbs,
} from '../vocabulary/recommendations.ts';
import { alternatives } from './alternatives.ts';
import { namesBody } from './bodies.ts';
import { type HeadingReading, headingReading } from './headingReading.ts';
import { words } from './wording.ts';

const recommending = new RegExp(
  alternatives([...recommendingVerbs, ...administrationVerbs, ...recommendationNounEndings]),
);
const administration = new RegExp(alternatives(administrationStems));

/**
 * `Forvaltningen indstiller[, at:]`, `Direktionen indstiller til Byrådet,`, `Forvaltningens indstilling`. The verb ends
 * the line but for a body and *at*; a sentence that goes on to say what is recommended is prose.
 */
export function readRecommendation(even: string): HeadingReading | undefined {
  if (!recommending.test(even)) return undefined;
  const list = words(even);
  return readVerb(list) ?? readNoun(list);
}

function readVerb(list: readonly string[]): HeadingReading | undefined {
  const at = list.findLastIndex((word) => recommendingVerbs.includes(word) || administrationVerbs.includes(word));
  if (at < 1) return undefined;
  const verb = list[at] ?? '';
  const actor = list.slice(0, at).join(' ');
  const tail = list.slice(at + 1).filter((word) => !recommendationTails.includes(word));
  const toBody =
    tail.length === 0 || ((tail[0] === 'til' || tail[0] === 'over') && namesBody(tail.join(' ')) && tail.length <= 8);
  if (!toBody) return undefined;
  const byAdministration = administration.test(actor);
  if (administrationVerbs.includes(verb) && !byAdministration) return undefined;
  return headingReading('indstilling', 'leadIn', { byAdministration });
}

function readNoun(list: readonly string[]): HeadingReading | undefined {
  if (list.length > 9) return undefined;
  const at = list.findIndex((word) => recommendationNounEndings.some((ending) => word.endsWith(ending)));
  if (at === -1 || at > 5) return undefined;
  const tail = list.slice(at + 1);
  const tailIsBody =
    tail.length === 0 ||
    (['til', 'fra', 'for', 'i'].includes(tail[0] ?? '') &&
      (namesBody(tail.join(' ')) || administration.test(tail.join(' '))));
  if (!tailIsBody) return undefined;
  const before = list.slice(0, at);
  const fits = before.length === 0 || /(?:s|e|ig|iv|ny|oprindelig)$/u.test(before.at(-1) ?? '');
  return fits ? headingReading('indstilling', 'grammar') : undefined;
}
