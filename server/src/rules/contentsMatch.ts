/** Which entry of the contents is which item's, and what is left over on either side. */
import { alternatives } from '../core/alternatives.ts';
import { isTitleWord } from '../core/headerLines.ts';
import { contentsTitle, sameTitle } from '../core/itemTitles.ts';
import type { Contents, ContentsEntry, Punkt, Referat } from '../core/model.ts';
import { evenSpaces, wording } from '../core/wording.ts';
import { closedWords } from '../vocabulary/itemForms.ts';
import { closedAdjectives, groupNouns, openAdjectives } from '../vocabulary/itemGroups.ts';
import { appendices, signatures } from '../vocabulary/itemNature.ts';

/** An entry and the item it lists. */
export interface ContentsPair {
  readonly entry: ContentsEntry;
  readonly punkt: Punkt;
}

/** How contents and items differ; all empty where they agree. */
export interface ContentsMatch {
  /** Same place, another title. */
  readonly renamed: readonly ContentsPair[];
  /** Same title, another place. */
  readonly moved: readonly ContentsPair[];
  readonly withoutPunkt: readonly ContentsEntry[];
  readonly withoutEntry: readonly Punkt[];
  readonly entryOf: ReadonlyMap<Punkt, ContentsEntry>;
}

/** Fewer than this part of the entries with an item, and the list is about something else, or was read wrongly. */
const leastMatched = 0.6;

/** True where every entry is printed as its item is, or cut off: so it is in most documents. */
function isMatched(entries: readonly ContentsEntry[], punkter: readonly Punkt[]): boolean {
  return (
    entries.length === punkter.length &&
    entries.every(({ title }, at) => {
      const text = punkter[at]?.title.text;
      return text === title.text || (title.text.length > 40 && text?.startsWith(title.text));
    })
  );
}

/** Compares both in one pass over each; `undefined` where they agree, or too little does to say anything. */
export function matchContents({ entries }: Contents, punkter: readonly Punkt[]): ContentsMatch | undefined {
  if (isMatched(entries, punkter)) return undefined;
  const titles = punkter.map(({ title }) => titlesOf(title.text));
  const listed = entries.map(({ title }) => contentsTitle(title.text));
  const entryOf = new Map<Punkt, ContentsEntry>();
  const renamed: ContentsPair[] = [];
  const looseEntries: number[] = [];
  const loosePunkter: number[] = [];
  let at = 0;
  let from = 0;
  while (at < entries.length && from < punkter.length) {
    if (isSame(listed, at, titles, from)) {
      entryOf.set(punkter[from++] as Punkt, entries[at++] as ContentsEntry);
      continue;
    }
    const step = nextAlike(listed, at, titles, from);
    // As many on either side until they agree again: these are the same items by other titles.
    while (step.entries > 0 && step.punkter > 0 && step.entries === step.punkter) {
      const pair = { entry: entries[at++] as ContentsEntry, punkt: punkter[from++] as Punkt };
      entryOf.set(pair.punkt, pair.entry);
      renamed.push(pair);
      step.entries--;
      step.punkter--;
    }
    for (; step.entries > 0; step.entries--) looseEntries.push(at++);
    for (; step.punkter > 0; step.punkter--) loosePunkter.push(from++);
  }
  for (; at < entries.length; at++) looseEntries.push(at);
  for (; from < punkter.length; from++) loosePunkter.push(from);

  const moved: ContentsPair[] = [];
  const lost = new Set(looseEntries);
  const unlisted = new Set(loosePunkter);
  const byBeginning = new Map<string, number[]>();
  for (const index of loosePunkter) {
    const key = (titles[index]?.[0] ?? '').slice(0, mostCompared);
    const alike = byBeginning.get(key);
    if (alike) alike.push(index);
    else byBeginning.set(key, [index]);
  }
  for (const index of looseEntries) {
    const alike = byBeginning.get((listed[index] ?? '').slice(0, mostCompared)) ?? [];
    const found = alike.find((one) => unlisted.has(one) && isSame(listed, index, titles, one));
    if (found === undefined) continue;
    const pair = { entry: entries[index] as ContentsEntry, punkt: punkter[found] as Punkt };
    entryOf.set(pair.punkt, pair.entry);
    moved.push(pair);
    lost.delete(index);
    unlisted.delete(found);
  }
  if (entryOf.size - renamed.length < Math.min(entries.length, punkter.length) * leastMatched) return undefined;
  // Among entries with pages a line without one is no entry.
  const arePaged = entries.filter(({ page }) => page !== undefined).length * 2 > entries.length;
  const named = new Set(listed);
  const known = new Set(titles.flat());
  const unmatched = listed.filter((entry) => !known.has(entry));
  const punktOf = new Map([...entryOf].map(([punkt, entry]) => [entry, punkt] as const));
  return {
    renamed,
    moved,
    // What is held behind closed doors may be listed and left out, or the other way about.
    withoutPunkt: [...lost]
      .filter((index) => !isRest(listed[index], listed[index - 1], punktOf.get(entries[index - 1] as ContentsEntry)))
      .map((index) => entries[index] as ContentsEntry)
      .filter(({ page }) => page !== undefined || !arePaged)
      .filter(
        ({ title }) =>
          !saysClosed(title.text) &&
          !headsGroup.test(evenSpaces(title.text)) &&
          !isAppended(title.text) &&
          // What the page calls itself: `Åbent referat`
          !isTitleWord(title.text),
      ),
    withoutEntry: [...unlisted]
      // One that stands twice is listed once.
      .filter((index) => !titles[index]?.some((title) => named.has(title)))
      .map((index) => punkter[index] as Punkt)
      .filter(({ closed, title }) => !closed && title.text !== '')
      // A page torn out of its columns has several entries on one line.
      .filter(({ title }) => !listedTogether(unmatched, wording(title.text))),
    entryOf,
  };
}

/** True where one of the entries has the title among others. */
function listedTogether(listed: readonly string[], title: string): boolean {
  return listed.some((entry) => entry.length > title.length + shortestOther && entry.includes(title));
}

/** Another title is no shorter. */
const shortestOther = 6;

/** The items the contents list: not those of a later meeting in the same file, which has its own. */
export function listedPunkter({ punkter }: Referat): readonly Punkt[] {
  return punkter.some(({ laterMeeting }) => laterMeeting)
    ? punkter.filter(({ laterMeeting }) => !laterMeeting)
    : punkter;
}

/** Every entry of the contents that has an item, with it, in the order of the entries. */
export function contentsPairs(referat: Referat): ContentsPair[] {
  const { contents } = referat;
  if (!contents) return [];
  const punkter = listedPunkter(referat);
  const { entries } = contents;
  if (isMatched(entries, punkter)) return entries.map((entry, at) => ({ entry, punkt: punkter[at] as Punkt }));
  const match = matchContents(contents, punkter);
  // Where too little agrees, what agrees is led to all the same.
  if (!match) return looseEntries(entries, punkter);
  return [...match.entryOf]
    .map(([punkt, entry]) => ({ entry, punkt }))
    .sort((one, other) => one.entry.start - other.entry.start);
}

function looseEntries(entries: readonly ContentsEntry[], punkter: readonly Punkt[]): ContentsPair[] {
  const byTitle = new Map(punkter.map((punkt) => [contentsTitle(punkt.title.text), punkt] as const));
  return entries.flatMap((entry) => {
    const punkt = byTitle.get(contentsTitle(entry.title.text));
    return punkt ? [{ entry, punkt }] : [];
  });
}

/** Titles that are the same have these letters in common, cut off or not: few others do. */
const mostCompared = 12;

/** Further than this no match is looked for: it keeps the comparison linear. */
const farthest = 12;

/** How many on either side stand before the next two that are alike; those of the nearest. */
function nextAlike(
  listed: readonly string[],
  at: number,
  titles: readonly (readonly string[])[],
  from: number,
): { entries: number; punkter: number } {
  for (let distance = 1; distance <= farthest * 2; distance++) {
    for (let entries = Math.max(0, distance - farthest); entries <= Math.min(distance, farthest); entries++) {
      if (isSame(listed, at + entries, titles, from + distance - entries))
        return { entries, punkter: distance - entries };
    }
  }
  return { entries: 1, punkter: 1 };
}

function isSame(listed: readonly string[], at: number, titles: readonly (readonly string[])[], from: number): boolean {
  const entry = listed[at];
  if (entry === undefined) return false;
  // A hyphen at a line's end is lost with the line: `2030-fremskrivning`, `2030fremskrivning`.
  const bare = withoutHyphens(entry);
  return titles[from]?.some((title) => sameTitle(entry, title) || sameTitle(bare, withoutHyphens(title))) === true;
}

function withoutHyphens(title: string): string {
  return title.includes('-') ? title.replaceAll('-', '') : title;
}

/** A title as the contents may have it: without a number it begins with, or with it, `8 1. budgetopfølgning`. */
function titlesOf(title: string): readonly string[] {
  const bare = contentsTitle(title);
  const whole = wording(title);
  return bare === whole ? [bare] : [bare, whole];
}

/** True where an entry is the second line of the title that the entry above begins. */
function isRest(rest: string | undefined, begun: string | undefined, above: Punkt | undefined): boolean {
  if (above === undefined || rest === undefined) return false;
  const title = contentsTitle(above.title.text);
  return title.endsWith(rest) && begun !== undefined && begun.length < title.length;
}

const closedWord = new RegExp(`(?:^|\\s|\\()(?:${closedWords.join('|')})`, 'iu');

/** What parts the entries of some lists: `Åbne`, `Lukkede punkter`. */
const headsGroup = new RegExp(
  `^(?:${alternatives([...openAdjectives, ...closedAdjectives])})(?:\\s(?:${alternatives(groupNouns)}))?:?$`,
  'iu',
);

const appended = new RegExp(`^(?:${alternatives(appendices)})|${signatures.source}`, 'iu');

/** True for what stands behind the items and is none: a list of all attachments, a page for signatures. */
function isAppended(title: string): boolean {
  return appended.test(evenSpaces(title));
}

function saysClosed(title: string): boolean {
  return closedWord.test(evenSpaces(title));
}
