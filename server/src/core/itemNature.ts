/** What an item is by nature, whatever its title says: taken off the agenda, brought up by somebody, for signatures. */
import { talks, wishes, withdrawn, withdrawnHints } from '../vocabulary/phrases.ts';
import { signatures } from '../vocabulary/standingItems.ts';
import { alternatives } from './alternatives.ts';
import type { Punkt, Section } from './model.ts';
import { readOutcome } from './outcome.ts';
import { decisionOf } from './query.ts';
import { slice } from './span.ts';
import { evenSpaces, wording } from './wording.ts';

/** True where nobody recommends anything, because members or others brought the item up, and the administration has not made a case of it. */
export function isBroughtUp(punkt: Punkt, source: string): boolean {
  return (punkt.withoutRecommendation || asksForTalk(punkt, source)) && !isCasework(punkt);
}

/** True where an item left the agenda, as its title, its text or its decision says: `Punktet udgik.` */
export function isTakenOff(punkt: Punkt, source: string): boolean {
  return isWithdrawn(punkt, source) || isDecidedGone(punkt);
}

/** True where an item is for signatures, or all that is said of it is that there is nothing to say: `Intet.` */
export function isEmptyByNature({ end, heading, title, sections }: Punkt, source: string): boolean {
  if (signatures.test(evenSpaces(title.text))) return true;
  if (sections.length > 0 || end - heading.end > 100) return false;
  const last = /\S[^\n\r]*$/u.exec(source.slice(heading.end, end).trimEnd())?.[0] ?? '';
  return last !== '' && readOutcome([slice(last, 0, last.length)]).includes('intet');
}

/** `Henvendelse fra Erik Toft`, whose text says that he wants the committee to talk of something. */
function asksForTalk({ title, heading, end }: Punkt, source: string): boolean {
  if (!fromSomebody.test(title.text)) return false;
  return wishForTalk.test(source.slice(heading.end, Math.min(end, heading.end + farthestWish)));
}

/** True where the administration has looked at what it costs, what the law says or whom it concerns. */
function isCasework({ sections }: Punkt): boolean {
  return sections.some(({ kind }) => casework.has(kind));
}

const casework: ReadonlySet<Section['kind']> = new Set(['oekonomi', 'lovgrundlag', 'hoering']);
const fromSomebody = /^(?:henvendelse|anmodning|brev|mail)\s+fra\s/iu;
/** Among the first things said of the case. */
const farthestWish = 1000;
const wishForTalk = new RegExp(
  `(?<!\\p{L})(?:${alternatives(wishes)})(?!\\p{L})[^.]{1,200}(?:${alternatives(talks)})`,
  'iu',
);

/** True where the decision is that there is none: `Udgik.` */
function isDecidedGone(punkt: Punkt): boolean {
  const [only, more] = decisionOf(punkt)?.paragraphs ?? [];
  return only !== undefined && !more && only.text.length < longestGone && withdrawnWordings.has(wording(only.text));
}

const withdrawnWordings = new Set(withdrawn.map(wording));
const longestGone = 60;
const withdrawnHint = new RegExp(alternatives(withdrawnHints), 'i');

/** True where the item says that it was taken off the agenda. */
function isWithdrawn({ end, heading, title }: Punkt, source: string): boolean {
  if (title.text.endsWith(')') && /\(\s*udgå(?:r|et)\s*\)$/iu.test(title.text)) return true;
  if (end - heading.end > 400) return false;
  const text = source.slice(heading.end, end);
  if (!withdrawnHint.test(text)) return false;
  return text.split(/[\n\r.]+/u).some((line) => withdrawnWordings.has(wording(line.trim())));
}
