/** Reading who was absent: `Afbud: Bo Krag (V)`, `Afbud fra A og B.`, `A og B deltog ikke i sagens behandling.` */
import {
  absenceBehindName,
  absenceLabels,
  absencePhrases,
  absentFromStems,
  attendanceLabels,
  cameVerbs,
  comingVerbs,
  exceptWords,
  insteadOfWords,
  insteadWords,
  namesEndAt,
  presencePhrases,
  roles,
  substituteWords,
} from '../vocabulary/attendance.ts';
import { alternatives } from './alternatives.ts';
import { namesBody } from './bodies.ts';
import { isFiller } from './fillers.ts';
import { beginningsOf, beginsAs } from './letters.ts';
import { isSpace, standsAt } from './lines.ts';
import type { Slice } from './model.ts';
import { readOutcome } from './outcome.ts';
import { slice } from './span.ts';
import { wording } from './wording.ts';

const [absent] = absenceLabels;
const labelPattern = new RegExp(
  `^(?:${alternatives(absenceLabels)})(?:\\s*:\\s*|\\s?[-–]\\s+|\\s+fra\\s*:?\\s+|\\s+i\\s+\\p{Lu}[^:;]{3,80}:\\s*|\\s+(?:under|til|ved|på)\\s+[^.:;]{3,60}:\\s*|(?=\\s*$))|^(?:${absent}|${alternatives(absenceLabels.filter((label) => / fra$/.test(label)))})(?:\\s+fra)?\\s*:?\\s+`,
  'iu',
);
/** `Fraværende Bo Krag.`: without a mark between, where nothing but names follows. */
const bareLabel = new RegExp(`^(?:${alternatives(absenceLabels)})\\s(?=\\p{Lu})`, 'u');
const sentencePattern = new RegExp(
  `\\s+(?:${alternatives(absencePhrases)})(?:\\s+(?:i|under|ved|på|pa\u030a|fra|til)\\s+[^.;:]{0,40}?(?:${alternatives(absentFromStems)})[^.;:]{0,60}(?:, jf\\. [^;:]{1,60})?)?\\.?$`,
  'iu',
);
const nameEnd = new RegExp(`\\s+(?:${alternatives(namesEndAt)})\\s`, 'iu');
const otherPattern = new RegExp(`^(?:${alternatives(attendanceLabels)})\\s*:`, 'iu');
const beginnings = beginningsOf([...absenceLabels, ...attendanceLabels]);
/** One of these stands in every sentence about who was not there; to look for them is quicker than any pattern. */
function mayTellAbsence(tail: string): boolean {
  return (
    tail.includes('delt') ||
    tail.includes('fravær') ||
    tail.includes('afbud') ||
    tail.includes('forhin') ||
    tail.includes('stede')
  );
}
const presence = new RegExp(`^\\p{Lu}[^.:;]*\\s(?:${alternatives(presencePhrases)})(?:\\s+for\\s[^.:;]+)?\\.?$`, 'u');
const longestPresence = 120;
/** Longer paragraphs say more than who was there. */
const longestLine = 400;

/** The names on an attendance line, none where it names nobody; `undefined` where the line is not about attendance. */
export function readAttendance(source: string, start: number, end: number): readonly Slice[] | undefined {
  if (end - start > longestLine) return undefined;
  const mayBeLabel = beginsAs(source, start, beginnings);
  if (mayBeLabel) {
    const label = labelPattern.exec(source.slice(start, end));
    if (label) return nameSlices(source, start + label[0].length, end);
  }
  // Every sentence about taking part says so near its end; the tail is looked at before any expression is tried.
  const told = withoutSubstitute(source, start, end);
  if (mayTellAbsence(source.slice(Math.max(start, told - 100), told))) {
    const sentence = sentencePattern.exec(source.slice(start, told));
    const names = sentence && namesBefore(source, start, start + sentence.index);
    if (names) return names;
    const replaced = replacedIn(source, start, end);
    if (replaced) return replaced;
    // Who came instead is attendance too.
    if (end - start <= longestPresence && presence.test(source.slice(start, end))) return [];
  }
  const bare = mayBeLabel ? bareLabel.exec(source.slice(start, end)) : null;
  const listed = bare ? readListedNames(source, start + bare[0].length, end) : [];
  if (listed.length > 0) return listed;
  return mayBeLabel && otherPattern.test(source.slice(start, end)) ? [] : undefined;
}

/** `Eva Holm (V) deltog på mødet i stedet for Bo Krag (V).` */
const insteadOf = new RegExp(
  `^\\p{Lu}[^.:;]{2,80}\\s(?:${alternatives(comingVerbs)})\\s(?:[^.:;]{1,60}\\s)?(?:${alternatives(insteadOfWords)})\\s(\\p{Lu}[^.:;]{2,80}?)\\.?$`,
  'du',
);

/** `Som stedfortræder for Bo Krag deltog Eva Holm.` */
const insteadBefore = new RegExp(
  `^(?:${alternatives(insteadWords)})\\sfor\\s(\\p{Lu}[^.:;]{2,80}?)\\s(?:${alternatives(cameVerbs)})\\s\\p{Lu}[^.:;]{2,80}\\.?$`,
  'du',
);

/** The names without those that are said again: `Afbud: Bo Krag` above `Som stedfortræder for Bo Krag deltog Eva Holm.` */
export function namedOnce(names: readonly Slice[]): readonly Slice[] {
  if (names.length < 2) return names;
  const told = new Set<string>();
  return names.filter(({ text }) => !told.has(text) && told.add(text));
}

/** Who was not there, as a sentence says that tells who came in their place; undefined where it tells something else. */
function replacedIn(source: string, start: number, end: number): readonly Slice[] | undefined {
  const text = source.slice(start, end);
  const match = substituteHint.test(text) ? (insteadOf.exec(text) ?? insteadBefore.exec(text)) : null;
  const [from, to] = match?.indices?.[1] ?? [];
  if (from === undefined || to === undefined) return undefined;
  const names = nameSlices(source, start + from, start + to);
  return names.every((one) => namePattern.test(one.text)) ? names : undefined;
}

const substituteBehind = new RegExp(`\\.\\s+(?:${alternatives(insteadWords)})\\s[^.]*\\.?$`, 'u');
/** Only what tells of one is looked at closely. */
const substituteHint = /stedf|stedet|upplean/;

/** Where a paragraph ends before who came instead: `Bo Krag var fraværende. Som stedfortræder deltog Eva Holm` */
function withoutSubstitute(source: string, start: number, end: number): number {
  const from = Math.max(start, end - longestSubstitute);
  const text = source.slice(from, end);
  const match = substituteHint.test(text) ? substituteBehind.exec(text) : null;
  return match ? from + match.index + 1 : end;
}

/** Longer sentences say more than who came. */
const longestSubstitute = 200;

/** The subjects of such a sentence; undefined where they are no names: `Det fremgår, at kommunen deltog ikke …`. */
function namesBefore(source: string, start: number, end: number): readonly Slice[] | undefined {
  const subject = `${source.slice(start, end)} `;
  // `Der var ingen spørgsmål. Bo Krag`: what was decided stands before the name.
  if (subject.includes('.') && (saysMore.test(subject) || namesBody(firstSentence.exec(subject)?.[1] ?? '')))
    return undefined;
  const until = nameEnd.exec(subject)?.index ?? end - start;
  // `Det blev oplyst, at borgmesteren deltog ikke` tells of somebody else.
  if (/,?\sat\s/u.test(subject.slice(until)) || tellsOutcome(subject.slice(0, until))) return undefined;
  const names = nameSlices(source, start, start + until);
  return names.length > 0 && names.every(({ text }) => namePattern.test(text)) ? names : undefined;
}

/** A sentence before the last one that does not begin with a name of its own. */
const saysMore = /^(?:Der|Det|De|Den|Sagen|Punktet)\s[^.]*\p{Ll}\.\s/u;

/** `Udvalget giver et tilskud. Bo Krag`, where `Borgm. Bo Krag` is a name. */
const firstSentence = /^([^.]*\p{Ll}{3})\.\s/u;

/** `Godkendt. Bo Krag`: what was decided stands before the name, where `Borgm. Bo Krag` is a name. */
function tellsOutcome(subject: string): boolean {
  if (!subject.includes('.')) return false;
  const stop = subject.search(/\p{L}\.\s/u);
  return stop !== -1 && !readOutcome([slice(subject, 0, stop + 1)]).includes('fri-tekst');
}

/** Up to seven words, the first with a capital; a party or a letter may stand in parentheses. */
const namePattern = /^\p{Lu}[^\s:;]*(?:\s+[^\s:;]+){0,6}$/u;

/** `• Bo Krag (V)`, `1. Bo Krag, V`: two or more words, each with a capital, and what stands behind a name. */
const listedName =
  /^(?:[-–·•]\s*|\d{1,2}[.)]\s+)?(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*|von|van|de|af)){1,5}\s*(?:,?\s*\([^()]{0,20}\))?)(?:,\s\p{Lu}{1,2})?\.?$/u;
const behindListed = new RegExp(`\\s(?:${alternatives(absenceBehindName)})\\.?$`, 'iu');
const longestList = 200;

/** The names on a line below a label, one or several; none where the line is something else: `Godkendt.` */
export function readListedNames(source: string, start: number, end: number): Slice[] {
  if (end - start > longestList) return [];
  const behind = behindListed.exec(source.slice(start, end))?.[0].length ?? 0;
  const one = listedNameIn(source, start, end - behind);
  if (one) return [one];
  const names = nameSlices(source, start, end);
  return names.length > 1 && names.every((name) => listedNameIn(source, name.start, name.end)) ? names : [];
}

function listedNameIn(source: string, start: number, end: number): Slice | undefined {
  if (end - start > 60) return undefined;
  const name = listedName.exec(source.slice(start, end))?.[1];
  if (name === undefined) return undefined;
  const bare = name.replace(/\s*\(\s*\)$/u, '').replace(/(?<=\p{Ll}{2})\.$/u, '');
  const at = source.indexOf(bare, start);
  return slice(source, at, at + bare.length);
}

/** True for `Medlem` or `(V)`, which may stand below a name on lines of their own. */
export function tellsMember(source: string, start: number, end: number): boolean {
  const text = source.slice(start, Math.min(end, start + longestRole));
  return end - start < longestRole && (/^\(\p{Lu}{1,2}\)$/u.test(text) || roleWordings.has(wording(text)));
}

const roleWordings = new Set(roles.map(wording));
const longestRole = 30;

const separator = /[,;]|\s(?:og|samt)\s/;

const party = /^(?:\p{Lu}{1,2}|\(\p{Lu}{1,2}\))$/u;

/** Names parted by commas, semicolons and *og*, a final full stop left out; none where the text says there are none. */
export function nameSlices(source: string, start: number, end: number): Slice[] {
  const text = source.slice(start, end);
  if (isFiller(text)) return [];
  const names: Slice[] = [];
  if (!separator.test(text)) return oneName(source, start, end);
  let position = 0;
  for (const match of text.matchAll(/[,;]\s*(?:og\s+)?|\s(?:og|samt)\s|$/gu)) {
    const [name] = oneName(source, start + position, start + match.index);
    // `Ruth Alminde, A`, `Ruth Alminde, (A)`: the party.
    const isParty = name && name.text.length <= 4 && party.test(name.text) && /\s/.test(names.at(-1)?.text ?? '');
    if (name && !isParty) names.push(name);
    position = match.index + match[0].length;
  }
  return names;
}

/** Who came instead, behind the name: `Bo Krag (V) - Eva Holm mødte som stedfortræder`, `Bo Krag (V). Som suppleant deltog …` */
const behindName = new RegExp(
  `\\s[-–]\\s.*$|(?<=\\)|\\p{Ll}[\\p{Ll}\\p{M}]{3})\\.\\s+\\p{Lu}.*$|\\.\\s+(?:${alternatives(insteadWords)})(?!\\p{L}).*$|\\s(?:${alternatives([...absencePhrases, ...absenceBehindName])})\\.?(?:\\s.*)?$`,
  'su',
);
const substitute = new RegExp(`(?<!\\p{L})(?:${alternatives(substituteWords)})(?!\\p{L})`, 'iu');

/** Longer than a name with its party: something about somebody else may stand behind it. */
const longestPlainName = 20;

/** One of these stands wherever more is said. */
const tellsMore = /\s[-–]\s|\.\s|delt|upplean|tedfor|mød|fravær/;

/** The name between two offsets, trimmed of spaces and a final full stop; none where nothing is left. */
function oneName(source: string, start: number, end: number): Slice[] {
  let from = start;
  let to = end;
  const text = source.slice(start, end);
  // `Bo Krag ved afbud` is as short as many a name.
  if ((text.length > longestPlainName && tellsMore.test(text)) || text.includes('afbud')) {
    to -= behindName.exec(text)?.[0].length ?? 0;
    if (substitute.test(source.slice(from, to))) return [];
  }
  while (from < to && isSpace(source.charCodeAt(from))) from++;
  while (to > from && (isSpace(source.charCodeAt(to - 1)) || source.charCodeAt(to - 1) === 46)) to--;
  // `Bo Krag ()`: the party got lost.
  if (to - 3 > from && isSpace(source.charCodeAt(to - 3)) && standsAt(source, '()', to - 2)) to -= 3;
  // `Fraværende: -`
  const isDash = to - from === 1 && /[-–]/.test(source.charAt(from));
  return to > from && !isDash ? [slice(source, from, to)] : [];
}

/** Who is named in `Alle medlemmer var mødt undtagen Arne Kjær, der havde meldt afbud`; undefined in a list of those who came. */
export function exceptionsIn(source: string, { start, text }: Slice): readonly Slice[] | undefined {
  if (text.length > longestExceptions) return undefined;
  const match = allBut.exec(text);
  if (!match?.[1]) return undefined;
  const from = start + match.index + match[0].indexOf(match[1]);
  return nameSlices(source, from, from + match[1].length);
}

const allBut = new RegExp(
  `^alle\\s.*?\\s(?:${alternatives(exceptWords)})\\s+(\\S.*?)(?:,?\\s(?:der|som)\\s.*)?$`,
  'iu',
);
const longestExceptions = 400;
