/** The lines that open a section, by kind: standing phrases, decisions, recommendations and headings built on a noun. */
import {
  decisionAdjectives,
  decisionNouns,
  decisionPrepositions,
  punktWords,
} from '../../../server/src/vocabulary/decisions.ts';
import { type HeadingRow, headings } from '../../../server/src/vocabulary/headings.ts';
import {
  administrationNouns,
  competenceHeadings,
  headNounStems,
  headNouns,
  kindStems,
  noteNouns,
  proposalNouns,
} from '../../../server/src/vocabulary/headingWords.ts';
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
 * What gives a kind another colour than headings have: decisions and recommendations stand out, case text is told from
 * what accompanies it. Themes that do not know one of these still colour the heading.
 */
const colours: Readonly<Partial<Record<HeadingRow['kind'], string>>> = {
  beslutning: 'keyword.control',
  indstilling: 'entity.name.function',
  resume: 'support.type',
  sagsfremstilling: 'support.type',
};

function heading(kind: HeadingRow['kind'], pattern: string): string {
  const colour = colours[kind];
  return scoped(`markup.heading.${kind}${colour ? ` ${colour}.${kind}` : ''}`, pattern);
}

const word = "[\\p{L}\\p{M}'’-]";

const between = '[ \\x{A0},/&]{1,3}';
const stems = [...headNounStems, ...kindStems.flatMap((row) => row.stems)];

/** `Sagen afgøres af` */
const decidedBy = competenceHeadings.map((text) => text.charAt(0).toUpperCase() + text.slice(1));

/** `Økonomi`, `SAGSFREMSTILLING` */
const phrases = headings.map((row) =>
  heading(row.kind, capitalised([...row.phrases, ...(row.kind === 'andet' ? decidedBy : [])])),
);

/** `Afledte økonomiske konsekvenser`: words such as a head noun takes, of the kind that one of them says. */
const nounPhrase =
  `(?=${capitalised(stems)}${word}*+(?:${between}(?:(?i:og|samt|eller)|${anyOf([...headNouns, ...stems])}${word}*+)){0,5}?` +
  `${space}${anyOf(headNouns)}${headingEnd})` +
  `(?:${[
    ...kindStems.map((row) => heading(row.kind, `(?=(?:.*?${between})?${anyOf(row.stems)}).*[^\\s:*_]`)),
    heading('andet', '.*[^\\s:*_]'),
  ].join('|')})`;

/** Parts of the case text open a section here and are sub-headings there: a line alone cannot tell. */
const parts = scoped('markup.bold.afsnit', capitalised(headings.flatMap((row) => row.partsOfCaseText ?? [])));

const preposition = `${anyOf(decisionPrepositions)}(?![\\p{L}.])`;
const whose = scoped('entity.name.type.udvalg', body);
const day = scoped('constant.numeric.dato', date);
const number = scoped('constant.numeric.punkt', '[0-9]{1,4}');
const decisionTail =
  `(?:[ \\x{A0},:(]{1,3}(?:${preposition}${space}){0,4}${day}\\)?)?` +
  `(?:[ \\x{A0},(]{1,3}${scoped('keyword.other.punkt', anyOf(punktWords))}${space}?(?:nr\\.?${space}?)?${number}\\)?)?`;
const adjectives = decisionAdjectives.flatMap((adjective) => [`${adjective} `, `${adjective}e `]);
const nounFirst = decisionNouns.flatMap((noun) => [noun, ...adjectives.map((adjective) => `${adjective}${noun}`)]);

const prepositions = (most: number) => `(?!\\p{L})(?:[ \\x{A0},:]{1,2}${preposition}){0,${most}}`;

/** `Social-, Sundheds- og ` before the last word of a name. */
const moreNames = `(?:${word}++(?<=-),?${space}(?:(?:og|samt|&)${space})?){0,4}`;
const committee = `(?i:udvalget|udvalg)${space}[^.,\\n]{3,80}?`;

const ownedNoun = anyOf([...adjectives.map((text) => text.trimEnd()), ...decisionNouns]);

/** `Social- og Sundhedsudvalgets beslutning`, `Kulturudvalget, 02-05-2019, pkt. 4`: what must follow the name. */
const ownsDecision =
  `(?=(?:${moreNames}${word}++|${committee})(?:(?<=[sS])${space}${ownedNoun}(?!\\p{L})` +
  `|,${space}(?i:den |d\\. )?[0-9][^\\n]{5,30},${space}${anyOf(punktWords)}))`;

/** `Beslutning fra Kulturudvalget den 2. maj 2019:`, and the two forms above. */
const decision = scoped(
  'markup.heading.beslutning',
  `(?:${scoped('keyword.control.beslutning', `${capitalised(nounFirst)}${prepositions(4)}`)}(?:[ \\x{A0},:]{1,2}${whose})?` +
    `|${ownsDecision}${whose}(?:(?i:s)${space}${scoped('keyword.control.beslutning', `(?:${anyOf(adjectives)})?${anyOf(decisionNouns)}${prepositions(3)}`)}|(?=,)))${decisionTail}`,
);

/** `til Byrådet`, `følgende` */
const toBody = `${space}(?i:til|over for)${space}(?!.*${space}at${space})${body}`;
const tail = `(?:${toBody})?(?:[ ,]{1,2}${anyOf(recommendationTails.filter((text) => text !== 'at'))})?`;
const recommendationEnd = '[ ,;:]{0,2}(?:[ ,:](?i:at)[ ,:]{0,2})?(?:\\*\\*|__)?\\s*$';

/** `Forvaltningens indstilling`, `Hovedindstilling` */
const recommendationNoun = `(?:${word}++(?<=[sS]|[eE]|[iI][gGvV]|[nN][yY])${space}){0,2}${word}++(?<=${anyOf(recommendationNounEndings)})`;

/**
 * A line found to recommend, coloured whole. Where it goes on behind the verb, to whom or with *at*, it may as well be
 * the first line below a heading: it gets the colour, but is no heading.
 */
const recommendation =
  `(?:${scoped('entity.name.function.indstilling', '(?:.*[ ,:](?i:at)|.*(?i:er|år)[ \\x{A0}](?i:til|over for)[ \\x{A0}].*[^\\s,;:*_])')}[ ,;:]{0,2}\\s*$` +
  `|${heading('indstilling', '.*[^\\s,;:*_]')}[ ,;]{0,2}${headingEnd})`;

const verbs = [...recommendingVerbs, ...administrationVerbs];
const named = `(?=.*?${anyOf(administrationStems)})`;

/** `Direktionen indstiller til Byrådet,`, unless a sentence ends before; verbs others use too only of the administration. */
const recommends =
  `(?=.*${space}${anyOf(verbs)}${tail}${recommendationEnd})(?!.*(?:[\\t;]|\\p{Ll}{2}\\.${space}\\p{Lu}).)` +
  `(?=.*${space}${anyOf(recommendingVerbs)}|.*?${anyOf(administrationStems)})`;
const recommendationLine = `(?:${recommends}|(?=${recommendationNoun}${recommendationEnd}))${recommendation}`;

/** `Administrationens vurdering`, `Borgmesterens påtegning`, `Administrationens forslag` */
const owned = (kind: HeadingRow['kind'], nouns: readonly string[]) =>
  heading(kind, `(?=${word}++(?<=[sS])${space}${anyOf(nouns)})${named}${word}++${space}${anyOf(nouns)}`);
const caseText = [
  owned('sagsfremstilling', administrationNouns),
  owned('andet', noteNouns),
  owned('indstilling', proposalNouns),
].join('|');

/** What the headings known by their first words begin with. */
export const headingWords = [
  ...headings.flatMap((row) => [...row.phrases, ...(row.partsOfCaseText ?? [])]),
  ...decidedBy,
  ...stems,
];

/** Headings known by their first words. */
export const wordedHeadings = `(?:${[...phrases, parts, nounPhrase].join('|')})${headingEnd}`;

/** What follows the first word where a heading begins with whoever it is: by it prose is given up there. */
const second = goesOnLike([
  ...administrationNouns,
  ...noteNouns,
  ...proposalNouns,
  ...verbs,
  ...recommendationNounEndings,
]);

/** Headings that begin with whoever it is. */
export const namedHeadings =
  `${decision}${headingEnd}|` +
  `(?=${moreNames}${word}++(?:${space}(?:${second}|\\p{Lu}|&|og )|(?<=${anyOf(recommendationNounEndings)}))` +
  `|(?i:udvalget|udvalg)${space}(?=.*${anyOf(verbs)})|${capitalised(administrationStems)}|\\p{Lu}{2}[^\\p{Ll}\\n]*+$)` +
  `(?:(?:${caseText})${headingEnd}|${recommendationLine})`;
