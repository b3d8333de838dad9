/** Reading a line as the heading of a recommendation, by who recommends or by the noun. */
import {
  administrationStems,
  administrationVerbs,
  impersonalRecommendations,
  passingOn,
  passingVerbs,
  recommendationNounEndings,
  recommendationTails,
  recommendingVerbs,
} from '../vocabulary/recommendations.ts';
import { alternatives } from './alternatives.ts';
import { namesBody } from './bodies.ts';
import { type HeadingReading, headingReading } from './headingReading.ts';
import { words } from './wording.ts';

const recommending = new RegExp(
  alternatives([
    ...recommendingVerbs,
    ...administrationVerbs,
    ...recommendationNounEndings,
    ...impersonalRecommendations,
  ]),
);
const impersonal = new RegExp(`^(?:${alternatives(impersonalRecommendations)})(?![\\p{L}])`, 'u');
/** Found in each of these words, and quicker to look for. */
const hint = /ndstil|nbefal|foresl|remsend/;
const prepositions = new Set(['af', 'om', 'til', 'vedr.', 'vedrørende']);
const administration = new RegExp(alternatives(administrationStems));

/**
 * `Forvaltningen indstiller[, at:]`, `Direktionen indstiller til Byrådet,`, `Forvaltningens indstilling`. The verb ends
 * the line but for a body and *at*; a sentence that goes on to say what is recommended is prose.
 */
export function readRecommendation(even: string): HeadingReading | undefined {
  // Two sentences are no heading: `Puljen er næsten brugt. Forvaltningen indstiller`.
  if (!hint.test(even) || !recommending.test(even) || (even.includes('. ') && /\p{L}{3}\. /u.test(even)))
    return undefined;
  const list = words(even);
  return readImpersonal(even, list) ?? readVerb(list) ?? readNoun(list);
}

/** `Det indstilles`, `Det indstilles til Byrådet, at`. */
function readImpersonal(even: string, list: readonly string[]): HeadingReading | undefined {
  if (!impersonal.test(even)) return undefined;
  const opening = impersonalRecommendations.find(
    (words) => even === words || even.startsWith(`${words} `) || even.startsWith(`${words},`),
  );
  if (!opening) return undefined;
  return isTail(list.slice(words(opening).length))
    ? headingReading('indstilling', 'leadIn', { byAdministration: true })
    : undefined;
}

/** What may follow the verb in a heading: *at*, and the body it is put to. */
function isTail(list: readonly string[]): boolean {
  const tail = list.filter((word) => !recommendationTails.includes(word));
  if (tail.length === 0) return true;
  return (tail[0] === 'til' || tail[0] === 'over') && namesBody(tail.join(' ')) && tail.length <= 8;
}

/** `Administrationen foreslår Miljøudvalget`, `… Miljøudvalget at anbefale Byrådet`: bodies and nothing else. */
function areBodies(list: readonly string[]): boolean {
  const names = list.filter((word) => !recommendationTails.includes(word) && !passingOn.includes(word));
  const last = names.at(-1);
  return last !== undefined && names.length <= 10 && namesBody(last) && names.every((word) => !isVerb.test(word));
}

/** What ends as the present tense of a verb is the beginning of a sentence. */
const isVerb = /(?:es|er)$/u;

function readVerb(list: readonly string[]): HeadingReading | undefined {
  const at = list.findLastIndex((word) => recommendingVerbs.includes(word) || administrationVerbs.includes(word));
  if (at < 1) return undefined;
  const verb = list[at] ?? '';
  const actor = list.slice(0, at).join(' ');
  const byAdministration = administration.test(actor);
  const rest = list.slice(at + 1);
  // `… indstiller til udvalget at anbefale Byrådet`
  const isPassedOn = administrationVerbs.includes(verb) || rest.some((word) => passingVerbs.includes(word));
  if (!isTail(rest) && !(byAdministration && isPassedOn && areBodies(rest))) return undefined;
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
    // `Indstilling til:`, and the body on the line below; `Indstilling om,`, and what on those below.
    (tail.length === 1 && (tail[0] === 'til' || tail[0] === 'om')) ||
    (['til', 'fra', 'for', 'i'].includes(tail[0] ?? '') &&
      (namesBody(tail.join(' ')) || administration.test(tail.join(' '))));
  if (!tailIsBody) return undefined;
  const before = list.slice(0, at);
  // `Beskrivelse af alternativ indstilling` is about one.
  if (before.some((word) => prepositions.has(word))) return undefined;
  const fits = before.length === 0 || /(?:s|e|ig|iv|ny|oprindelig)$/u.test(before.at(-1) ?? '');
  return fits ? headingReading('indstilling', 'grammar') : undefined;
}
