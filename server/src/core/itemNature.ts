/** What an item is by nature, whatever its title says: taken off the agenda, brought up by somebody, for signatures. */
import { talks, wishes, withdrawn, withdrawnHints } from '../vocabulary/phrases.ts';
import { caseTitles, electionTitles, signatures } from '../vocabulary/standingItems.ts';
import { alternatives } from './alternatives.ts';
import type { Punkt, Section } from './model.ts';
import { readOutcome } from './outcome.ts';
import { decisionOf } from './query.ts';
import { slice } from './span.ts';
import { evenSpaces, wording } from './wording.ts';

/** True where nobody recommends anything, because members or others brought the item up, and the administration has not made a case of it. */
export function isBroughtUp(punkt: Punkt, source: string): boolean {
  if (isElection(punkt)) return true;
  return (punkt.withoutRecommendation || asksForTalk(punkt, source)) && !isCasework(punkt);
}

/** True where members proposed whom to elect: nobody else did. */
function isElection(punkt: Punkt): boolean {
  return decisionOf(punkt)?.paragraphs.some(({ text }) => text.length < longestElection && elected.test(text)) === true;
}

const elected = /\sblev\s(?:bragt\si\sforslag|foreslået)(?!\p{L})/u;
const longestElection = 200;

/** True where an item left the agenda, as its title, its text or its decision says: `Punktet udgik.` */
export function isTakenOff(punkt: Punkt, source: string): boolean {
  return isWithdrawn(punkt, source) || isDecidedGone(punkt);
}

/** True where an item is for signatures, or all that is said of it is that there is nothing to say. */
export function isEmptyByNature(punkt: Punkt, source: string): boolean {
  return signatures.test(evenSpaces(punkt.title.text)) || saysNothing(punkt, source);
}

/** True where all that stands below a title is `Intet.` or `Der forelå ingen sager.` */
export function saysNothing({ end, heading, sections }: Punkt, source: string): boolean {
  if (sections.length > 0 || end - heading.end > 100) return false;
  const last = /\S[^\n\r]*$/u.exec(source.slice(heading.end, end).trimEnd())?.[0] ?? '';
  return last !== '' && (nothing.test(last) || readOutcome([slice(last, 0, last.length)]).includes('intet'));
}

const nothing = /^der\s(?:forelå|var|er)\s(?:ingen|intet)\s[^.]+\.?$/iu;

/** `Henvendelse fra Erik Toft`, whose text says that he wants the committee to talk of something, or that he is one of its members. */
function asksForTalk({ title, heading, end }: Punkt, source: string): boolean {
  if (!fromSomebody.test(title.text)) return false;
  const text = source.slice(heading.end, Math.min(end, heading.end + farthestWish));
  return wishForTalk.test(text) || memberAsks.test(text);
}

/** True where the title says that the item is an ordinary one, however little is said of it: `Orientering om havnen`. */
export function isCaseByTitle({ title }: Punkt): boolean {
  return caseTitle.test(title.text);
}

/** True where the title says that somebody is to be elected, whom members may propose at the meeting itself. */
export function isElectionByTitle({ title }: Punkt): boolean {
  return electionTitle.test(title.text);
}

const electionTitle = new RegExp(`^(?:${alternatives(electionTitles)})(?!\\p{L})`, 'iu');
const caseTitle = new RegExp(`^(?:${alternatives(caseTitles)})(?!\\p{L})`, 'iu');

/** True where the administration has looked at what it costs, what the law says or whom it concerns. */
export function isCasework({ sections }: Punkt): boolean {
  return sections.some(({ kind }) => casework.has(kind));
}

const casework: ReadonlySet<Section['kind']> = new Set(['oekonomi', 'lovgrundlag', 'hoering']);
/** `Karen Degn (Ø) foreslår` */
const memberAsks = /\p{Ll}\s\(\p{Lu}{1,2}\)\s(?:foreslår|ønsker|har|spørger|skriver|stiller|beder)/u;
/** Before it may stand the committee for short. */
const fromSomebody = /^(?:\p{L}{1,4}\s?[-–:]\s)?(?:henvendelse|anmodning|brev|mail)\s+fra\s/iu;
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
