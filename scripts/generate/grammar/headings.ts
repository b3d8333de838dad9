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
import { anyOf, capitalised, goesOnLike, scoped } from './scoped.ts';

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

const between = '[ \\x{A0},/&]{1,3}';
const stems = [...headNounStems, ...kindStems.flatMap((row) => row.stems)];

/** `Afledte økonomiske konsekvenser`: of that kind by any of its words, and all of them such as a head noun takes. */
const nounPhrase = (kindly: readonly string[] | undefined) =>
  (kindly ? `(?=(?:[^\\n]{0,60}?${between})?${anyOf(kindly)})` : '') +
  `${capitalised(stems)}${word}*+(?:${between}(?:(?i:og|samt|eller)|${anyOf(headNouns)}|${anyOf(stems)}${word}*+)){0,5}?` +
  `${space}${anyOf(headNouns)}`;

/** `Økonomi`, `Økonomiske og personalemæssige konsekvenser`: a kind's phrases, then what the stems say is of that kind. */
const kinds = headings.map(({ kind, phrases }) => {
  const row = kindStems.find((entry) => entry.kind === kind);
  return heading(kind, [capitalised(phrases), ...(row || kind === 'andet' ? [nounPhrase(row?.stems)] : [])].join('|'));
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

/** `Social-, Sundheds- og ` before the last word of a name. */
const moreNames = `(?:${word}++(?<=-),?${space}(?:(?:og|samt|&)${space})?){0,4}`;
const committee = `(?i:udvalget|udvalg)${space}[^.,\\n]{3,80}?`;

/** `Social- og Sundhedsudvalgets beslutning i mødet den 2. maj 2019` */
const ownedDecision =
  `(?=(?:${moreNames}${word}++(?<=[sS])|${committee}s)${space}${anyOf([...adjectives.map((text) => text.trimEnd()), ...decisionNouns])}(?!\\p{L}))` +
  decision(
    `${whose}(?i:s)${space}${decided(`(?:${anyOf(adjectives)})?${anyOf(decisionNouns)}(?!\\p{L})(?:${space}${preposition}){0,3}`)}${decisionTail}`,
  );

/** `Kulturudvalget, 02-05-2019, pkt. 4` */
const quotedDecision =
  `(?=(?:${moreNames}${word}++|${committee}),${space}(?i:den |d\\. )?[0-9][^\\n]{5,30},${space}${anyOf(punktWords)})` +
  decision(`${whose}${decisionTail}`);

const tail =
  `(?:${space}(?i:til|over for)${space}${body})?` +
  `(?:[ ,]{1,2}${anyOf(recommendationTails.filter((text) => text !== 'at'))})?`;
const recommendationEnd = '[ ,;:]{0,2}(?:[ ,:](?i:at)[ ,:]{0,2})?(?:\\*\\*|__)?\\s*$';

/** Whoever recommends, in a line in which no sentence has ended. */
const actor = `(?!.*?\\p{Ll}{2}\\.${space}\\p{Lu})[^\\t\\n:;]*?`;

/** `Forvaltningens indstilling`, `Hovedindstilling` */
const recommendationNoun = `(?:${word}++(?<=[sS]|[eE]|[iI][gGvV]|[nN][yY])${space}){0,2}${word}++(?<=${anyOf(recommendationNounEndings)})`;

/**
 * A line found to recommend, coloured whole. With *at* at its end it may as well be the first line below a heading: it
 * gets the colour, but is no heading.
 */
const recommendation =
  `(?:${scoped('entity.name.function.indstilling', '.*[ ,:](?i:at)')}[ ,:]{0,2}\\s*$` +
  `|${heading('indstilling', '.*[^\\s,;:*_]')}[ ,;]{0,2}${headingEnd})`;

const verbs = [...recommendingVerbs, ...administrationVerbs];
const named = `(?=.*?${anyOf(administrationStems)})`;

/** `Direktionen indstiller til Byrådet,`; the verbs that others use too only where the administration is named. */
const recommends =
  `(?=.*${space}(?:${anyOf(recommendingVerbs)}|${anyOf(administrationVerbs)}(?=.{0,80}$)))` +
  `(?=(?:${actor}${space}${anyOf(recommendingVerbs)}|${named}${actor}${space}${anyOf(administrationVerbs)})${tail}${recommendationEnd})`;
const recommendationLine = `(?:${recommends}|(?=${recommendationNoun}${recommendationEnd}))${recommendation}`;

/** `Administrationens vurdering` */
const caseText = heading(
  'sagsfremstilling',
  `(?=${word}++(?<=[sS])${space}${anyOf(administrationNouns)})${named}${word}++${space}${anyOf(administrationNouns)}`,
);

/** What the headings known by their first words begin with. */
export const headingWords = [
  ...headings.flatMap((row) => [...row.phrases, ...(row.partsOfCaseText ?? [])]),
  ...nounFirst,
  ...stems,
];

/** Headings known by their first words. */
export const wordedHeadings = `(?:${[...kinds, parts, decisionByNoun].join('|')})${headingEnd}`;

/** What follows the first word where a heading begins with whoever it is: by it prose is given up there. */
const second = goesOnLike([
  ...decisionNouns,
  ...decisionAdjectives,
  ...administrationNouns,
  ...verbs,
  ...recommendationNounEndings,
]);

/** Headings that begin with whoever it is. */
export const namedHeadings =
  `(?=${moreNames}${word}++(?:${space}(?:${second}|\\p{Lu}|&|og )|,${space}(?:[0-9]|d)|(?<=${anyOf(recommendationNounEndings)}))` +
  `|(?i:udvalget|udvalg)${space}|${capitalised(administrationStems)}|\\p{Lu}{2}[^\\p{Ll}\\n]*+$)` +
  `(?:(?:${caseText}|${ownedDecision}|${quotedDecision})${headingEnd}|${recommendationLine})`;
