/** The forms item headings have, each a function that finds every line that could be one. */
import { referenceWords } from '../vocabulary/itemForms.ts';
import { alternatives } from './alternatives.ts';
import { namesBodyAlone } from './bodyName.ts';
import { findDate } from './dates.ts';
import { type ItemEvidence, type ItemStart, itemStart } from './itemStart.ts';
import { itemBeginnings, sameTitle, titleAt, wordForm } from './itemTitles.ts';
import { beginningsOf } from './letters.ts';
import { isDigit, type Line } from './lines.ts';
import { wording } from './wording.ts';

/** `7. Title`, `7) Title`, `7 Title`, `7 - 09.05-09.40 Title`, `63/2. Title`, `27/14 Title`: only a capital, a figure or a quote can begin a title. */
const numberForm =
  /^(\d{1,4})(?:\/\d{1,3}(?=\.\s)|\/\d{2}(?=\s{1,4}\p{Lu}))?(?:\s?[.):]?\s{1,24}(?:[–-]\s{1,4}(?:\d{1,2}[.:]\d{2}\s?[–-]\s?\d{1,2}[.:]\d{2}\s{1,4})?(?=[\p{Lu}(])|(?=[\p{Lu}"”„»'(\d§]))|[.:](?=\p{Lu})|(?=\p{Lu}\p{Ll}{2}))/u;
/** A number with the time set for the item, and the first letters of the title. */
const longestNumber = 48;
const bareNumber = /^(\d{1,4})[.):]?$/u;

/** True where a line has the form of an item, whatever stands around it. */
export function beginsItem(source: string, { start, end }: Line): boolean {
  const text = source.slice(start, Math.min(end, start + 40));
  return wordForm.test(text) || numberForm.test(text) || bareNumber.test(text);
}

/** `Punkt 7: Title`, `PUNKT 7`, `Pkt. 7 Title`. */
export function withWord(evidence: ItemEvidence): ItemStart[] {
  const { source, lines, from } = evidence;
  const found: ItemStart[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.shape !== 'word' && line.shape !== 'sentence') continue;
    // Letters and a digit looked for first spare the expression nearly every line.
    if ((line.begins & itemBeginnings) === 0) continue;
    if (!hasDigit(source, line.start, Math.min(line.end, line.start + 24))) continue;
    const match = wordForm.exec(source.slice(line.start, Math.min(line.end, line.start + 40)));
    if (match) found.push(itemStart(evidence, wordForm, at, line.start + match[0].length, Number(match[1])));
  }
  return found;
}

function hasDigit(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isDigit(source.charCodeAt(at))) return true;
  return false;
}

/** `7. Title`, `7 Title`. */
export function withNumber(evidence: ItemEvidence): ItemStart[] {
  const { source, lines, from } = evidence;
  const found: ItemStart[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.shape !== 'number') continue;
    const match = numberForm.exec(source.slice(line.start, Math.min(line.end, line.start + longestNumber)));
    if (match) found.push(itemStart(evidence, numberForm, at, line.start + match[0].length, Number(match[1])));
  }
  return found;
}

/** `3.  3. Title`: a list of items, each with its number. */
export function withNumberTwice(evidence: ItemEvidence): ItemStart[] {
  const { source, lines, from } = evidence;
  const found: ItemStart[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.shape !== 'number') continue;
    const match = numberTwice.exec(source.slice(line.start, Math.min(line.end, line.start + 24)));
    if (match) found.push(itemStart(evidence, numberTwice, at, line.start + match[0].length, Number(match[1])));
  }
  return found;
}

const numberTwice = /^(\d{1,4})[.)]\s{1,4}\1[.)]\s+(?=\p{Lu})/u;

/** `Ad 3. Title`: as councils write that answer an agenda sent out before. */
export function withReference(evidence: ItemEvidence): ItemStart[] {
  const { source, lines, from } = evidence;
  const found: ItemStart[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line;
    if ((line.begins & references) === 0) continue;
    const match = referenceForm.exec(source.slice(line.start, Math.min(line.end, line.start + 40)));
    if (match) found.push(itemStart(evidence, referenceForm, at, line.start + match[0].length, Number(match[1])));
  }
  return found;
}

/** `HR 3. Title`: the council for short, the same before every item. */
export function withInitials(evidence: ItemEvidence): ItemStart[] {
  const { source, lines, from } = evidence;
  const found = new Map<string, ItemStart[]>();
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.shape !== 'word' && line.shape !== 'sentence') continue;
    // Most lines have a small letter second.
    const second = source.charCodeAt(line.start + 1);
    if (second < 65 || second > 90) continue;
    const match = initialsForm.exec(source.slice(line.start, Math.min(line.end, line.start + 40)));
    if (!match?.[1]) continue;
    const items = found.get(match[1]) ?? [];
    items.push(itemStart(evidence, initialsForm, at, line.start + match[0].length, Number(match[2])));
    found.set(match[1], items);
  }
  const [most = []] = [...found.values()].sort((one, other) => other.length - one.length);
  return most;
}

const initialsForm = /^([A-ZÆØÅ]{2,4})\s(\d{1,3})[.:]\s{1,30}(?=\p{Lu})/u;

const references = beginningsOf(referenceWords.map((word) => `${word} `));
const referenceForm = new RegExp(
  `^(?:${alternatives(referenceWords)})\\s{1,3}(\\d{1,3})(?:[.:)]\\s*|\\s+[–-]\\s+|\\s+(?=\\p{Lu}))`,
  'iu',
);

/** The number of an item that stands alone on its line. */
export function bareNumberIn(source: string, line: Line | undefined): number | undefined {
  if (line?.shape !== 'number' || line.end - line.start > 6) return undefined;
  const match = bareNumber.exec(source.slice(line.start, line.end));
  return match ? Number(match[1]) : undefined;
}

/** The number on a line of its own, the title on the next. */
export function numberAbove(evidence: ItemEvidence): ItemStart[] {
  const { source, lines, from } = evidence;
  const found: ItemStart[] = [];
  for (let at = from; at + 1 < lines.length; at++) {
    const line = lines[at] as Line;
    const number = bareNumberIn(source, line);
    const start = number === undefined ? undefined : itemStart(evidence, bareNumber, at, line.end, number);
    // A number above nothing that could be a title is a page's.
    if (start && start.lastLine > at && !isMeeting(evidence, start)) found.push(start);
  }
  return found;
}

/** True where the title is a body and its day stands below: a row of the table that says where the case has been. */
function isMeeting({ source, lines }: ItemEvidence, { title, lastLine }: ItemStart): boolean {
  const below = lines[lastLine + 1];
  if (!below || below.end - below.start > longestDay || !isDigit(source.charCodeAt(below.start))) return false;
  return (
    findDate(source.slice(below.start, below.end)) !== undefined && namesBodyAlone(source.slice(title.start, title.end))
  );
}

const longestDay = 20;

/** Both in one document: a page break may part a number from its title. */
export function numberBeforeOrAbove(evidence: ItemEvidence): ItemStart[] {
  const above = numberAbove(evidence);
  const before = above.length > 0 ? withNumber(evidence) : [];
  if (before.length === 0) return [];
  return [...before, ...above].sort((one, other) => one.line - other.line);
}

/** No numbers at all: the lines that repeat the titles of the contents, in their order. */
export function titlesOfContents({ source, lines, titles, from }: ItemEvidence): ItemStart[] {
  const found: ItemStart[] = [];
  let next = 0;
  for (let at = from; at < lines.length && next < titles.length; at++) {
    const line = lines[at] as Line;
    if (line.shape === 'table' || line.end - line.start > 300) continue;
    const title = titleAt(source, line.start, line.end);
    if (!mayBeginAs(source, title.start, titles, next)) continue;
    const even = wording(source.slice(title.start, title.end));
    // A title or two may be missing below; one further on would make an item of a chance likeness.
    const place = [next, next + 1, next + 2].find((index) => sameTitle(titles[index] ?? '', even));
    if (place === undefined) continue;
    const lastLine = wrappedLike(titles[place] ?? '', source, lines, at, title.start);
    const end = Math.max(title.end, lastLine > at ? (lines[lastLine] as Line).end : 0);
    found.push({ line: at, lastLine, title: { start: title.start, end }, closed: title.closed });
    next = place + 1;
  }
  return found;
}

/** Most lines begin with another letter than the titles that may come next; what is no plain letter is looked at. */
function mayBeginAs(source: string, at: number, titles: readonly string[], next: number): boolean {
  const letter = source.charCodeAt(at) | 32;
  if (letter < 97 || letter > 122) return true;
  for (let index = next; index < Math.min(titles.length, next + 3); index++)
    if (titles[index]?.charCodeAt(0) === letter) return true;
  return false;
}

/** The most lines a page wraps a title over. */
const mostWrapped = 4;

/** The last of the lines that are the title of the contents together, as far as the page has wrapped it. */
function wrappedLike(title: string, source: string, lines: readonly Line[], at: number, start: number): number {
  let last = at;
  for (let below = at + 1; below < Math.min(lines.length, at + mostWrapped); below++) {
    const line = lines[below] as Line;
    if (line.gapBefore || !title.startsWith(wording(source.slice(start, line.end)))) break;
    last = below;
  }
  return last;
}
