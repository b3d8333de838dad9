/** What begins something new in a line that has run together, as expressions: numbers, labels and headings with what stands behind them. */
import { absenceLabels } from '../vocabulary/attendance.ts';
import { caseLabels, documentLabels } from '../vocabulary/caseNumbers.ts';
import { decisionNouns, punktWords } from '../vocabulary/decisions.ts';
import { headings } from '../vocabulary/headings.ts';
import { announcingWords, stateWords } from '../vocabulary/itemForms.ts';
import {
  administrationVerbs,
  impersonalRecommendations,
  recommendationNounEndings,
  recommendingVerbs,
} from '../vocabulary/recommendations.ts';
import { alternatives } from './alternatives.ts';
import type { HeadingReading } from './headingReading.ts';
import { ownedNouns } from './nounPhrase.ts';

/** Kinds whose heading needs no colon before its text. */
const strongKinds: ReadonlySet<HeadingReading['kind']> = new Set([
  'resume',
  'sagsfremstilling',
  'indstilling',
  'beslutning',
]);
const phrases = (isStrong: boolean) =>
  headings.filter(({ kind }) => strongKinds.has(kind) === isStrong).flatMap(({ phrases }) => phrases);
const strong = alternatives(phrases(true));
const weak = alternatives(phrases(false));
const capitals = alternatives([...phrases(true), ...phrases(false)].map((phrase) => phrase.toUpperCase()));
const proposals = alternatives(
  headings
    .filter(({ kind }) => kind === 'indstilling')
    .flatMap(({ partsOfCaseText = [] }) => partsOfCaseText.flatMap((phrase) => [phrase, phrase.toUpperCase()])),
);
const nounsInCapitals = alternatives(decisionNouns.map((noun) => noun.toUpperCase()));
/** What heads a list of attachments. */
export const attachments = alternatives(
  headings.filter(({ kind }) => kind === 'bilag').flatMap(({ phrases }) => phrases),
);
const parts = alternatives(
  headings.filter(({ kind }) => kind === 'sagsfremstilling').flatMap(({ partsOfCaseText = [] }) => partsOfCaseText),
);
const owned = alternatives(
  [...recommendationNounEndings, ...decisionNouns].flatMap((noun) => [noun, noun.toUpperCase()]),
);
/** What stands behind a heading without a colon: the beginning of a sentence or of a list. */
const begins = '\\s(?:[\\p{Lu}\\d("”„»]|at\\s)';
/** The number of an item, before its title. */
export const item = '(?<item>(?!(?:19|20)\\d\\d)\\d{1,4})\\.\\s(?=[\\p{Lu}\\d"”„»])(?!At\\s)';
const announced = `(?:${alternatives(announcingWords.flatMap((word) => [word, word.toUpperCase()]))})\\s(?<announced>\\d{1,4})[.:]?\\s(?=[\\p{Lu}\\d"”„»])`;
const states = alternatives(stateWords.filter((word) => word.includes(' ')));
const labels = alternatives([...caseLabels, ...documentLabels]);
/** `Sagsnr.: `, `Åben sag`, `DIKLAN / 07/21144`, `P35 sagsnr 2009-118` */
export const label = `(?<label>(?:${labels})\\s?:|(?:${states})(?=\\s)|(?<!:\\s)(?:\\p{Lu}{2,8}\\s\\/\\s)?\\d{2}\\/\\d{1,6}(?=\\s)|(?:\\p{Lu}\\d{2}\\s)?[sS]agsnr\\.?\\s(?=\\d{2,4}[-\\/]\\d))`;
const heading = [
  `(?:${strong})(?=:|${begins}|\\s(?:den|i|fra|af)\\s|$)`,
  `(?:${attachments})(?=\\s(?:[-–]|1\\.)\\s\\p{Lu})|(?:${weak})(?=\\s?:)|(?<=[.:!?]\\s)(?:${weak})(?=\\s\\p{Lu})`,
  // Right behind the number of a case even a word of the text of cases heads the item's first section: `Baggrund`.
  `(?<=\\d{2}\\/\\d{1,6}\\s)(?:${parts})(?=\\s\\p{Lu}\\p{Ll})`,
  // In a title in capitals such a word has others behind it.
  `(?:${capitals})(?=:|\\s(?:\\p{Lu}\\p{Ll}|\\d|at\\s))`,
  `(?:${nounsInCapitals})(?=\\s(?:I|FRA|AF)\\s|(?:\\s[\\p{Lu}-]+){1,6}\\s\\d{1,2}[-./ ])`,
  `\\p{Lu}[\\p{L}-]+[sS]\\s(?:${owned})(?=:|${begins})`,
  `\\p{Lu}[\\p{L}-]+[sS]\\s(?:${alternatives(ownedNouns)})(?=:)`,
  // `Kultur- og fritidsudvalgets møde punkt 411:`
  `\\p{Lu}[\\p{L}-]*(?:,?\\s(?:(?:og|&|for)\\s[\\p{L}-]+|\\p{Ll}[\\p{L}-]*)){0,5}?s\\smøde\\s(?:${alternatives(punktWords)})\\s\\d{1,4}(?=:)`,
  `(?:${proposals})(?=:|\\s\\p{Lu}\\p{Ll}+\\s(?:${alternatives([...recommendingVerbs, ...administrationVerbs])}))`,
  `(?<=[.:!?]\\s)\\p{Lu}[\\p{L}-]+(?:\\s(?!(?:${strong})\\s)[\\p{L}&-]+){0,6}?\\s(?:${alternatives([...recommendingVerbs, ...administrationVerbs])})(?=:)`,
].join('|');
/** `Økonomiudvalget den 25. oktober 2005`, where no sentence leads to it. */
const dated = `(?<dated>\\p{Lu}[\\p{L}\\p{M}-]*,?(?:\\s(?!(?:${strong}|${nounsInCapitals})\\s)(?:og|&|for|\\p{Lu}[\\p{L}\\p{M}-]*),?){0,6}\\s(?:(?:møde\\s)?(?:den\\s)?(?=\\d{1,2}[-./ ])|den\\s?(?=:)))`;
const impersonal = impersonalRecommendations.map((phrase) => phrase.charAt(0).toUpperCase() + phrase.slice(1));
/** `Plan- & Kulturforvaltningen indstiller, at`, `Det indstilles, at` */
const sentence = `(?<=[.:!?]\\s)(?<sentence>(?:${alternatives(impersonal)}),?\\sat\\s|\\p{Lu}[\\p{L}-]*(?:\\s[\\p{L}&-]+){0,5}?\\s(?:${alternatives(recommendingVerbs)}),?\\sat\\s)`;
/** What stands before the names of those who were not there. */
export const absent = `(?:${alternatives(absenceLabels)}):`;
/** Any of them: the group that has matched says which. */
export const cue = new RegExp(
  `(?<=^|[\\s.:)])(?:${item}|${announced}|${label}|(?<heading>${heading})|(?<absent>${absent})|${sentence}|${dated})`,
  'gu',
);
