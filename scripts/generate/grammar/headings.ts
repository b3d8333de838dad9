/** The lines that open a section, by kind: standing phrases, decisions, recommendations and headings built on a noun. */
import {
  decisionAdjectives,
  decisionNouns,
  decisionPrepositions,
  punktWords,
} from '../../../server/src/vocabulary/decisions.ts';
import {
  administrationNouns,
  type HeadingRow,
  headings,
  headNounStems,
  headNouns,
  kindStems,
} from '../../../server/src/vocabulary/headings.ts';
import {
  administrationStems,
  administrationVerbs,
  recommendationNounEndings,
  recommendationTails,
  recommendingVerbs,
} from '../../../server/src/vocabulary/recommendations.ts';
import { body, date, headingEnd, space } from './common.ts';
import { anyOf, capitalised, exactly, goesOnLike, rule, scoped } from './scoped.ts';

/**
 * What gives a kind its colour, besides the heading's own: decisions and recommendations stand out, case text comes
 * next, what accompanies it is quiet.
 */
const colours: Readonly<Record<HeadingRow['kind'], string>> = {
  beslutning: 'keyword.control',
  indstilling: 'entity.name.function',
  resume: 'support.type',
  sagsfremstilling: 'support.type',
  oekonomi: 'variable.other',
  lovgrundlag: 'variable.other',
  hoering: 'variable.other',
  andet: 'variable.other',
  bilag: 'variable.other',
};

const heading = (kind: HeadingRow['kind'], pattern: string) =>
  scoped(`markup.heading.${kind} ${colours[kind]}.${kind}`, pattern);

const word = "[\\p{L}\\p{M}'’-]";

/** `Ligestillingsmæssige konsekvenser` */
const nounPhrase = (stems: readonly string[]) =>
  `${capitalised(stems)}${word}{0,40}(?:[ \\x{A0},/&]{1,3}${word}{1,40}){0,6}?${space}${anyOf(headNouns)}`;

/** `Økonomi`, `Afledte økonomiske konsekvenser`: a kind's phrases, then what the stems say is of that kind. */
const kinds = headings.map(({ kind, phrases }) => {
  const stems = kind === 'andet' ? headNounStems : kindStems.find((row) => row.kind === kind)?.stems;
  return heading(kind, [capitalised(phrases), ...(stems ? [nounPhrase(stems)] : [])].join('|'));
});

/** Parts of the case text open a section here and are sub-headings there: a line alone cannot tell. */
const parts = scoped('markup.bold.afsnit', capitalised(headings.flatMap((row) => row.partsOfCaseText ?? [])));

const preposition = `${anyOf(decisionPrepositions)}(?![\\p{L}.])`;
const whose = scoped('entity.name.type.udvalg', body);
const day = scoped('constant.numeric.dato', date);
const number = scoped('constant.numeric.punkt', '[0-9]{1,4}');
const decisionTail =
  `(?:[ \\x{A0},:(]{1,3}(?:${preposition}${space}){0,4}${day}\\)?)?` +
  `(?:[ \\x{A0},(]{1,3}${scoped('keyword.other.punkt', anyOf(punktWords))}${space}?(?:nr\\.?${space}?)?${number}\\)?)?`;
const decision = (pattern: string) => scoped('markup.heading.beslutning', pattern);
const decided = (pattern: string) => scoped('keyword.control.beslutning', pattern);
const adjectives = decisionAdjectives.flatMap((adjective) => [`${adjective} `, `${adjective}e `]);
const nounFirst = decisionNouns.flatMap((noun) => [noun, ...adjectives.map((adjective) => `${adjective}${noun}`)]);

/** `Beslutning fra Kulturudvalget den 2. maj 2019:` */
const decisionByNoun = decision(
  `${decided(`${capitalised(nounFirst)}(?!\\p{L})(?:[ \\x{A0},:]{1,2}${preposition}){0,4}`)}(?:[ \\x{A0},:]{1,2}${whose})?${decisionTail}`,
);

/** `Social- og Sundhedsudvalgets beslutning i mødet den 2. maj 2019`, `Kulturudvalget, 02-05-2019, pkt. 4` */
const decisionByBody = decision(
  `${whose}(?:(?i:s)${space}${decided(`(?:${anyOf(adjectives)})?${anyOf(decisionNouns)}(?!\\p{L})(?:${space}${preposition}){0,3}`)}${decisionTail}` +
    `|(?=,${space}[^\\n]{6,60}?${space}${anyOf(punktWords)})${decisionTail})`,
);

const tail = `(?:${space}(?i:til|over for)${space}${body})?(?:[ ,]{1,2}${anyOf(recommendationTails.filter((word) => word !== 'at'))})?`;
const actor = '[^\\t\\n:;]{2,400}?';

/** `Direktionen indstiller til Byrådet,`, `Forvaltningens indstilling` */
const recommendation = heading(
  'indstilling',
  `${actor} ${exactly(recommendingVerbs)}${tail}` +
    `|(?:${word}++(?<=s|e|ig|iv|ny)${space}){0,2}${word}++(?<=${exactly(recommendationNounEndings)})`,
);

/** With *at* behind it the line may as well be the first below a heading: it gets the colour, but is no heading. */
const leadIn = scoped('entity.name.function.indstilling', `${actor} ${exactly(recommendingVerbs)}${tail}[ ,;:]{1,2}at`);

const administration = `(?=${word}*?${anyOf(administrationStems)})`;

/** `Forvaltningen anbefaler`, `Center for Kultur foreslår`: verbs that others use too, so that the first word decides. */
const actorFirst = heading('indstilling', `${capitalised(administrationStems)}[^\\t\\n.:;]{0,200}? ${anyOf(administrationVerbs)}${tail}`);
const inCapitals = `(?=[^\\p{Ll}\\n]*+$)[^\\t\\n:;]{0,200}?${anyOf([...recommendingVerbs, ...recommendationNounEndings])}${tail}`;
const perhapsAt = '[ ,;:]{0,2}(?i:at)?[ ,:]{0,2}\\s*$';

/** `Administrationens vurdering` */
const caseText = `${administration}${word}++(?<=[sS])${space}${anyOf(administrationNouns)}`;

/** What the headings known by their first words begin with. */
export const headingWords = [
  ...headings.flatMap((row) => [...row.phrases, ...(row.partsOfCaseText ?? [])]),
  ...nounFirst,
  ...kindStems.flatMap((row) => row.stems),
  ...headNounStems,
  ...administrationStems,
];

/** Headings known by their first words. */
export const wordedHeadings = `(?:${[...kinds, parts, decisionByNoun].join('|')})${headingEnd}|${actorFirst}${perhapsAt}`;

/** What follows the first word where a heading begins with whoever it is: by it prose is given up there. */
const second = goesOnLike([...decisionNouns, ...decisionAdjectives, ...administrationNouns, ...administrationVerbs]);

/** Headings that begin with whoever it is. */
export const headingsByWhom =
  `(?=${word}++(?:${space}${second}|,${space}[0-9d]|(?<=-)[ ,])|(?i:udvalget|udvalg) [^.\\n]{3,80}?(?:s${space}${second}|,${space}[0-9])|\\p{Lu}{2}[^\\p{Ll}\\n]*+$)` +
  `(?:(?:${heading('sagsfremstilling', caseText)}|${decisionByBody})${headingEnd}` +
  `|${heading('indstilling', `${administration}${word}++ ${anyOf(administrationVerbs)}${tail}|${inCapitals}`)}${perhapsAt})`;

/**
 * Headings with letters they cannot do without, by which the engine passes over every other line: as alternatives of
 * one rule they would be tried on each.
 */
export const headingRules = {
  recommendation: rule(
    'recommendations and their lead-ins',
    `^(?=\\p{Lu})(?=[^\\n]{0,400}?ndstill)(?:${recommendation}[ ,;:]{0,2}${headingEnd}|${leadIn}[ ,:]{0,2}\\s*$)`,
  ),
};
