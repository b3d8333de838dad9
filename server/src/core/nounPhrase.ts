/** Headings built of nouns: `Ligestillingsmæssige konsekvenser`, `Administrationens vurdering`, `Økonomi og personale`. */

import type { HeadingRow } from '../vocabulary/headings.ts';
import {
  administrationNouns,
  companionNouns,
  competenceHeadings,
  concerningAnything,
  consequenceBeginnings,
  headNounStems,
  headNouns,
  kindStems,
  noteNouns,
  proposalNouns,
} from '../vocabulary/headingWords.ts';
import { administrationStems } from '../vocabulary/recommendations.ts';
import { namesBody } from './bodies.ts';
import { type HeadingReading, headingReading } from './headingReading.ts';
import { beginningsOf, endingOfWord, wordBeginsAs } from './letters.ts';
import { words } from './wording.ts';

/** Longer lines are no heading of this kind. */
export const longestNounPhrase = 80;

/** Nouns that end a heading that begins as one of the table does, or as what may stand beside it. */
export const nounEndings: readonly string[] = [...headNouns, ...companionNouns, ...competenceHeadings];

/** Nouns that end a heading behind whose they are. */
export const ownedNouns: readonly string[] = [...administrationNouns, ...noteNouns, ...proposalNouns];

/** How a heading may begin that names no phrase of the table first. */
export const beginningsWithoutPhrase: readonly string[] = [
  'beslutningsforslag',
  'høring',
  ...administrationNouns.map((noun) => `${noun} fra`),
  ...consequenceBeginnings,
];

const heads = new Set(headNouns);
/** The head nouns by their last letters, which no two of them share. */
export const headsByEnding = new Map(headNouns.map((noun) => [endingOfWord(noun), noun]));
const companions = new Set(companionNouns);
const competences = new Set(competenceHeadings);
const owned: ReadonlyMap<string, HeadingRow['kind']> = new Map([
  ...administrationNouns.map((noun) => [noun, 'sagsfremstilling'] as const),
  ...noteNouns.map((noun) => [noun, 'andet'] as const),
  ...proposalNouns.map((noun) => [noun, 'indstilling'] as const),
]);

/** True for `Beslutningsforslag fra Socialistisk Folkeparti`, evened out: what a member moves is the text of the case. */
export function isMotion(even: string): boolean {
  return even.startsWith('beslutningsforslag') && motion.test(even);
}

const motion = /^beslutningsforslag (?:fra|af) \p{L}/u;

/** Reads an evened-out line; `known` looks up the headings of the table. */
export function readNounPhrase(
  even: string,
  known: (even: string) => HeadingReading | undefined,
): HeadingReading | undefined {
  if (even.length > longestNounPhrase) return undefined;
  if (competences.has(even)) return headingReading('andet', 'grammar');
  if (isMotion(even)) return headingReading('sagsfremstilling', 'grammar');
  // The last word tells which of the patterns a line can have, before it is taken apart.
  const last = even.slice(Math.max(even.lastIndexOf(' '), even.lastIndexOf('/')) + 1);
  const plain = even.includes(' (') ? even.replace(/ \([^()]*\)(?= )/u, '') : even;
  const found =
    heads.has(last) || compoundStem(last) !== undefined
      ? readHeadNoun(words(plain))
      : owned.has(last)
        ? readOwned(words(even))
        : undefined;
  return found ?? readCompound(even, known) ?? readConcerning(even, known) ?? readNotesFrom(even);
}

/** `Bemærkninger fra Administrationen`; what those who keep the accounts note is about the money. */
function readNotesFrom(even: string): HeadingReading | undefined {
  const [noun = '', preposition, ...owner] = words(even);
  if (preposition !== 'fra' || !administrationNouns.includes(noun) || owner.length > 4) return undefined;
  const name = owner.join(' ');
  if (!administrationStems.some((stem) => name.includes(stem))) return undefined;
  return headingReading(kindOf(owner) === 'oekonomi' ? 'oekonomi' : 'sagsfremstilling', 'grammar');
}

/** `Økonomiske forhold og konsekvenser`: what stands before the head noun says what it is about. */
function readHeadNoun(list: readonly string[]): HeadingReading | undefined {
  const compound = compoundStem(list.at(-1) ?? '');
  if (compound !== undefined && list.slice(0, -1).every((word) => conjunctions.has(word) || hasStem(word)))
    return headingReading(kindOf([...list.slice(0, -1), compound]), 'grammar');
  if (!heads.has(list.at(-1) ?? '') || list.length < 2 || list.length > 7) return undefined;
  const before = list.slice(0, -1).filter((word) => !conjunctions.has(word));
  // An inner head noun needs no stem of its own.
  if (!before.every((word) => heads.has(word) || hasStem(word))) return undefined;
  return headingReading(kindOf(before), 'grammar');
}

/** What stands before the head noun in one word with it: `personaleforhold`. */
function compoundStem(word: string): string | undefined {
  const head = headsByEnding.get(endingOfWord(word));
  if (head === undefined || word.length <= head.length + 2 || !word.endsWith(head)) return undefined;
  const stem = word.slice(0, -head.length);
  return hasStem(stem) ? stem : undefined;
}

const stemBeginnings = beginningsOf(headNounStems);

function hasStem(word: string): boolean {
  return wordBeginsAs(word, stemBeginnings) && headNounStems.some((stem) => word.startsWith(stem));
}

const conjunctions = new Set(['og', 'samt', 'eller']);

/** `Administrationens vurdering`, `Borgmesterens Afdelings påtegning`: a part of the administration in the genitive. */
function readOwned(list: readonly string[]): HeadingReading | undefined {
  const kind = owned.get(list.at(-1) ?? '');
  if (kind === undefined || list.length > 5) return undefined;
  const owner = list.slice(0, -1);
  if (!owner.at(-1)?.endsWith('s')) return undefined;
  const name = owner.join(' ');
  return administrationStems.some((stem) => name.includes(stem)) ? headingReading(kind, 'grammar') : undefined;
}

const separators = /[/,&–]| og | samt /;

/** `Økonomiske konsekvenser og finansiering`: headings of the table, and what usually accompanies them. */
function readCompound(even: string, known: (even: string) => HeadingReading | undefined): HeadingReading | undefined {
  const first = separators.exec(even)?.index;
  if (first === undefined) return undefined;
  // The first part tells for most lines that they are none.
  const beginning = even.slice(0, first).trimEnd();
  if (!known(beginning) && !companions.has(beginning) && !hasStem(beginning)) return undefined;
  const parts = even.split(/\s*[/,&]\s*|\s+(?:og|samt)\s+|\s+–\s+/u).filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  const readings = parts.map((part) => known(part) ?? readHeadNoun(words(part)));
  if (!readings.every((reading, at) => reading !== undefined || companions.has(parts[at] ?? ''))) return undefined;
  const found = readings.filter((reading) => reading !== undefined);
  if (found.length === 0) return undefined;
  const telling = found.find(({ kind }) => kind !== 'andet') ?? found[0];
  // What begins with a part of the case text is no more than that.
  const strength = found[0]?.strength === 'part' ? 'part' : 'grammar';
  return headingReading(telling?.kind ?? 'andet', strength);
}

const beginningsWithSpace = consequenceBeginnings.map((text) => `${text} `);

/** `Høring af Handicaprådet`, `Vurdering i forhold til økonomi`. */
function readConcerning(even: string, known: (even: string) => HeadingReading | undefined): HeadingReading | undefined {
  const hearing = even.startsWith('høring') ? /^høring (?:af|i|hos) (.+)$/u.exec(even)?.[1] : undefined;
  if (hearing !== undefined) return namesBody(hearing) ? headingReading('hoering', 'grammar') : undefined;
  const beginning = beginningsWithSpace.find((text) => even.startsWith(text));
  if (beginning === undefined) return undefined;
  const field = even.slice(beginning.length);
  const reading = known(field);
  if (reading) return headingReading(reading.kind, 'grammar');
  const list = words(field);
  const isAnything = list.length <= mostWordsConcerned && concerningAnything.some((text) => even.startsWith(text));
  return isAnything || list.every(hasStem) ? headingReading(kindOf(list), 'grammar') : undefined;
}

const mostWordsConcerned = 4;

function kindOf(list: readonly string[]): HeadingRow['kind'] {
  const row = kindStems.find(({ stems }) => list.some((word) => stems.some((stem) => word.startsWith(stem))));
  return row?.kind ?? 'andet';
}
