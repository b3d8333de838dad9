/** What an item is by nature, whatever its title says: taken off the agenda, brought up by somebody, for signatures. */

import { stateWords } from '../vocabulary/itemForms.ts';
import {
  appendices,
  caseTitles,
  citizenMotions,
  electedStems,
  electionTitles,
  lettersFrom,
  memberParticiples,
  memberVerbs,
  movers,
  moves,
  nothingToSay,
  partyGroups,
  proposedForElection,
  signatures,
  talks,
  wishes,
} from '../vocabulary/itemNature.ts';
import { takenOffInTitle, withdrawn, withdrawnHints } from '../vocabulary/phrases.ts';
import { administrationStems, administrationVerbs, recommendingVerbs } from '../vocabulary/recommendations.ts';
import { alternatives } from './alternatives.ts';
import { readAttendance } from './attendance.ts';
import { namesBody } from './bodies.ts';
import { isFiller } from './fillers.ts';
import type { Punkt, Section } from './model.ts';
import { isMotion } from './nounPhrase.ts';
import { readOutcome } from './outcome.ts';
import { decisionOf } from './query.ts';
import { slice } from './span.ts';
import { withoutInitials } from './standing.ts';
import { evenSpaces, wording } from './wording.ts';

/**
 * True where nobody recommends anything: the item is only told, there was nothing, somebody is elected, or members and others brought it up
 * and the administration has not made a case of it.
 */
export function isUnrecommended(punkt: Punkt, source: string): boolean {
  if (punkt.forInformation || isProposedAtMeeting(punkt)) return true;
  if (isNothing(punkt) && !isCaseByTitle(punkt) && !hasCaseText(punkt, source)) return true;
  return (
    (punkt.broughtUp || isMoved(punkt) || isMovedInText(punkt, source) || asksForTalk(punkt, source)) &&
    !isWeighed(punkt, source)
  );
}

/** True where an item left the agenda, as its title, its text or its decision says: `Punktet udgik.` */
export function isTakenOff(punkt: Punkt, source: string): boolean {
  return isWithdrawn(punkt, source) || isDecidedGone(punkt);
}

/** True where an item is for signatures, lists attachments, or all that is said of it is that there is nothing to say: `Intet.` */
export function isEmptyByNature(punkt: Punkt, source: string): boolean {
  const title = evenSpaces(punkt.title.text);
  if (signatures.test(title) || appendix.test(title)) return true;
  const last = lastLine(punkt, source);
  return last !== '' && (nothing.test(last) || readOutcome([slice(last, 0, last.length)]).includes('intet'));
}

/** True where all an item ends with is that there was nothing: `Der forelå ingen efterretningssager.`, `Ingen.` */
export function saysNothing(punkt: Punkt, source: string): boolean {
  const last = lastLine(punkt, source);
  return nothing.test(last) || isFiller(last);
}

/** The last line of a short item without sections, evened out; nothing of any other, and of who was not there. */
function lastLine({ end, heading, sections, absent }: Punkt, source: string): string {
  if (sections.length > 0 || absent.length > 0 || end - heading.end > longestNothing) return '';
  const [above = '', last = ''] =
    /(?:(\S[^\n\r]*)[\n\r]\s*)?(\S[^\n\r]*)$/u.exec(source.slice(heading.end, end).trimEnd())?.slice(1) ?? [];
  if (above.endsWith(':') || readAttendance(above, 0, above.length)) return '';
  // `Ingen.` below a few words answers these.
  return isFiller(last) && asks(evenSpaces(above)) ? '' : evenSpaces(last);
}

/** True for words that stand as a heading does: `Afledte udgifter`, not `Åben sag`, nor the number of a case. */
function asks(above: string): boolean {
  return above.length < longestQuestion && /^\p{Lu}[^\d.!?]+$/u.test(above) && !states.has(wording(above));
}

const states = new Set(stateWords.map(wording));
const longestQuestion = 80;

/** With the numbers and names a house prints of every item. */
const longestNothing = 250;
const nothing = new RegExp(`^(?:${alternatives(nothingToSay)})\\.?$`, 'iu');

/** True where the text of the case ends with what the administration proposes: `Staben foreslår, at …`, with no heading of its own. */
export function isProposedInText({ sections }: Punkt, source: string): boolean {
  return sections.some(({ kind, body }) => {
    if (kind !== 'sagsfremstilling') return false;
    const text = source.slice(Math.max(body.start, body.end - longestProposed), body.end);
    const last = evenSpaces(text.slice(text.search(/[^\n\r]*$/u)));
    const actor = proposing.exec(last)?.[1]?.toLowerCase();
    return actor !== undefined && administrationStems.some((stem) => actor.includes(stem));
  });
}

const longestProposed = 400;
const proposing = new RegExp(`^(\\p{Lu}[^.:;]{2,90}) (?:${alternatives(administrationVerbs)}),? at `, 'u');

/** True where a sentence somewhere in the text says what the administration recommends: `… slidt. Vejafdelingen indstiller, at …`. */
export function isRecommendedInText({ sections }: Punkt, source: string): boolean {
  return sections.some(({ kind, body }) => {
    if (kind !== 'sagsfremstilling' && kind !== 'resume') return false;
    for (const match of source.slice(body.start, body.end).matchAll(recommendingInText)) {
      const actor = match[1]?.toLowerCase() ?? '';
      if (administrationStems.some((stem) => actor.includes(stem))) return true;
    }
    return false;
  });
}

const recommendingInText = new RegExp(
  `(?:^|[\\n\\r]|\\.\\s)[ \\t]*(\\p{Lu}[^.:;\\n\\r]{2,90}) (?:${alternatives(recommendingVerbs)})(?:,| at(?!\\p{L}))`,
  'gu',
);

/** True where something is told of the case, or weighed. */
function hasCaseText(punkt: Punkt, source: string): boolean {
  return (
    isWeighed(punkt, source) ||
    punkt.sections.some(
      ({ kind, body }) => kind === 'sagsfremstilling' && !isFiller(source.slice(body.start, body.end)),
    )
  );
}

/** True where the decision is that there was nothing: `Intet.` */
function isNothing(punkt: Punkt): boolean {
  const outcome = decisionOf(punkt)?.outcome ?? [];
  return outcome.length > 0 && outcome.every((one) => one === 'intet');
}

/** True where members proposed at the meeting itself whom to elect. */
function isProposedAtMeeting(punkt: Punkt): boolean {
  return (
    decisionOf(punkt)?.paragraphs.some(
      ({ text }) => text.length < longestProposal && proposed.test(evenSpaces(text)),
    ) === true
  );
}

const proposed = new RegExp(`\\s(?:${alternatives(proposedForElection)})(?!\\p{L})`, 'u');
const longestProposal = 200;

/** True where the title says that somebody is to be elected, whom members may propose at the meeting itself. */
export function isElectionTitle(title: string): boolean {
  const even = withoutInitials(evenSpaces(title));
  // `Musikskolen - valg af to medlemmer`, `Aktivitetscentret, valg af et medlem`
  return even.split(separator).some((part) => {
    const words = electionTitle.exec(part)?.[0];
    // A supplier may be chosen too: `Valg af leverandør`
    return words !== undefined && (!ofWhom.test(words) || elected.test(even) || namesBody(even));
  });
}

const separator = /\s[–-]\s?|,\s|^[–-]\s/u;
const ofWhom = /\saf$/iu;
const elected = new RegExp(alternatives(electedStems), 'iu');

/**
 * True where an election may be all the item is: its decision is in words of its own, `Mogens Lund (C) valgt.`, which
 * follows nobody's recommendation, or there is none yet. What is said of costs or law makes it a case, unless members are
 * named.
 */
export function isElectionOnly(punkt: Punkt, source: string): boolean {
  const decision = decisionOf(punkt);
  if (!decision) return !isWeighed(punkt, source);
  if (!decision.outcome.every((one) => one === 'fri-tekst')) return false;
  return !isWeighed(punkt, source) || decision.paragraphs.some(({ text }) => member.test(evenSpaces(text)));
}

/** `Mogens Lund (C)` */
const member = /\p{L}\s\(\p{Lu}{1,2}\)/u;

const appendix = beginsWith(appendices);

const electionTitle = beginsWith(electionTitles);

/** True where the title says that the item is an ordinary one, however little is said of it: `Orientering om havnen`. */
export function isCaseByTitle({ title }: Punkt): boolean {
  return caseTitle.test(evenSpaces(title.text));
}

const caseTitle = beginsWith(caseTitles);

function beginsWith(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives(words)})(?!\\p{L})`, 'iu');
}

/** `Liste A foreslår …`, `SF's byrådsgruppe …`, `Byrådsmedlem Bo Krag ønsker …`, or the text of a motion. */
function isMoved({ title, sections }: Punkt): boolean {
  const even = evenSpaces(title.text);
  if (moverTitle.test(even) || citizenMotion.test(even)) return true;
  return sections.some(({ kind, heading }) => kind === 'sagsfremstilling' && isMotion(wording(heading.text)));
}

const citizenMotion = beginsWith(citizenMotions);

const moverTitle = new RegExp(
  `^(?:${alternatives(movers)})(?:['’]?s\\s(?:${alternatives(partyGroups)})|(?:\\s\\p{Lu}\\S*){0,3}\\s(?:${alternatives(moves)}))(?!\\p{L})`,
  'u',
);

/** True where what is said of the case begins with a member and what he wants: `Kim Haller (O) foreslår, at …` */
function isMovedInText({ sections: [first] }: Punkt, source: string): boolean {
  if (!first || (first.kind !== 'resume' && first.kind !== 'sagsfremstilling')) return false;
  const { start, end } = first.body;
  return memberMoves.test(evenSpaces(source.slice(start, Math.min(end, start + longestMover))));
}

const longestMover = 250;

/** `Henvendelse fra Erik Toft`, whose text says that he wants the committee to talk of something, or that he is one of its members. */
function asksForTalk({ title, heading, end, sections }: Punkt, source: string): boolean {
  if (!letterTitle.test(evenSpaces(title.text))) return false;
  const decided = sections.find(({ kind }) => kind === 'beslutning')?.start ?? end;
  const text = evenSpaces(
    source.slice(heading.end, Math.max(heading.end, Math.min(decided, heading.end + farthestWish))),
  );
  return wishForTalk.test(text) || memberAsks.test(text);
}

/** Before it may stand the committee for short. */
const letterTitle = new RegExp(`^(?:\\p{L}{1,4}\\s?[-–:]\\s)?(?:${alternatives(lettersFrom)})(?!\\p{L})`, 'iu');
/** `Karen Degn (Ø) foreslår` */
const memberAsks = new RegExp(
  `\\p{Ll}\\s\\(\\p{Lu}{1,2}\\)\\s(?:${alternatives([...memberVerbs, 'har'])})(?!\\p{L})`,
  'u',
);
const memberMoves = new RegExp(
  `^(?:\\p{Lu}\\S*\\s){1,4}\\(\\p{Lu}{1,2}\\)\\s(?:(?:${alternatives(memberVerbs)})|(?:har|havde)\\s[^:;]{0,180}?(?:${alternatives(memberParticiples)}))(?!\\p{L})`,
  'u',
);
/** Among the first things said of the case. */
const farthestWish = 1000;
const wishForTalk = new RegExp(
  `(?<!\\p{L})(?:${alternatives(wishes)})(?!\\p{L})[^.]{1,200}(?:${alternatives(talks)})`,
  'iu',
);

/** What a house weighs in its cases: costs, law, hearing. */
const weighedKinds: ReadonlySet<Section['kind']> = new Set(['oekonomi', 'lovgrundlag', 'hoering']);

/** True where the template asks what it costs, what the law says or whom it concerns, whatever the answer. */
export function hasWeighing({ sections }: Punkt): boolean {
  return sections.some(({ kind }) => weighedKinds.has(kind));
}

/** True where the administration has something to say of that: more than `Ingen.` */
function isWeighed({ sections }: Punkt, source: string): boolean {
  return sections.some(
    ({ kind, body }) =>
      weighedKinds.has(kind) && body.start < body.end && !isFiller(source.slice(body.start, body.end)),
  );
}

/** True where the decision is that there is none: `Udgik.` */
function isDecidedGone(punkt: Punkt): boolean {
  const [only, more] = decisionOf(punkt)?.paragraphs ?? [];
  return only !== undefined && !more && only.text.length < longestGone && withdrawnWordings.has(wording(only.text));
}

const withdrawnWordings = new Set(withdrawn.map(wording));
const longestGone = 60;
const withdrawnHint = new RegExp(alternatives(withdrawnHints), 'i');
const gone = alternatives(takenOffInTitle);
const goneInTitle = new RegExp(`(?:\\(\\s*(?:${gone})\\s*\\)|\\s[-–]\\s(?:${gone}))$`, 'iu');

/** True where the item says that it was taken off the agenda. */
function isWithdrawn({ end, heading, title }: Punkt, source: string): boolean {
  if (goneInTitle.test(evenSpaces(title.text.slice(-longestGone)))) return true;
  if (end - heading.end > 400) return false;
  const text = source.slice(heading.end, end).replaceAll('\u00ad', '');
  if (!withdrawnHint.test(text)) return false;
  return text.split(/[\n\r.]+/u).some((line) => withdrawnWordings.has(wording(line.trim())));
}
