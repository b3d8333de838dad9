/** Searching an archive: items by their titles, decisions by what they say, the likeliest first. */
import uFuzzy from '@leeoniya/ufuzzy';
import type { Archive } from './archive.ts';
import { folded } from './folding.ts';
import type { Meeting, MeetingPunkt } from './meeting.ts';

/** An item or its decision that fits what was searched for. */
export interface Hit {
  readonly meeting: Meeting;
  readonly punkt: MeetingPunkt;
  /** Whether the decision fits rather than the title. */
  readonly isDecision: boolean;
}

/** What is searched in, made anew when the archive has changed. */
interface Haystack {
  readonly version: number;
  /** A text for each item: title and decision, parted by a line feed. */
  readonly texts: string[];
  readonly meetings: readonly Meeting[];
  /** By meeting the index of its first item's text. */
  readonly firsts: Uint32Array;
  /** By text the index of its meeting. */
  readonly owners: Uint32Array;
}

export interface Search {
  /** At most `most` hits. Words may be cut off, out of order, and hold one slip each. */
  find(query: string, most: number): Hit[];
}

/** With more hits than this they are not ranked but taken as they come: nobody reads so many. */
const mostRanked = 2000;

/** Nobody types more, and what is pasted takes long to look for. */
const mostWords = 6;
const longestWord = 30;
const longestWithSlips = 40;

function shortened(words: string): string {
  return words
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map((word) => word.slice(0, longestWord))
    .join(' ');
}

export function createSearch(archive: Archive): Search {
  const lenient = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
  const exact = new uFuzzy({});
  let haystack: Haystack | undefined;
  return {
    find(query, most) {
      const words = shortened(folded(query));
      if (words === '') return [];
      if (haystack?.version !== archive.version) haystack = makeHaystack(archive, haystack);
      const { texts } = haystack;
      // Slips are looked for only where nothing fits as it is typed: it takes longer and finds less likely things.
      const found = ranked(exact, texts, words, most);
      const mayBeSlip = words.length <= longestWithSlips;
      const fuzzy = found.length > 0 ? exact : lenient;
      const indexes = found.length > 0 || !mayBeSlip ? found : ranked(lenient, texts, words, most);
      return indexes.flatMap((index) => hitOf(haystack as Haystack, index, fuzzy, words));
    },
  };
}

function ranked(fuzzy: uFuzzy, texts: string[], words: string, most: number): number[] {
  const [indexes, info, order] = fuzzy.search(texts, words, 1, mostRanked);
  if (!indexes) return [];
  if (!info || !order) return indexes.slice(0, most);
  return order.slice(0, most).flatMap((at) => info.idx[at] ?? []);
}

/** What is known of meetings that have not changed is taken over. */
function makeHaystack(archive: Archive, before: Haystack | undefined): Haystack {
  const texts: string[] = [];
  const meetings = [...archive.meetings()];
  const firsts = new Uint32Array(meetings.length);
  const owners: number[] = [];
  const knownAt = new Map(before?.meetings.map((meeting, at) => [meeting, before.firsts[at]] as const));
  for (const [at, meeting] of meetings.entries()) {
    const known = knownAt.get(meeting);
    firsts[at] = texts.length;
    for (const [index, { title, decision }] of meeting.punkter.entries()) {
      texts.push((known === undefined ? undefined : before?.texts[known + index]) ?? folded(`${title}\n${decision}`));
      owners.push(at);
    }
  }
  return { version: archive.version, texts, meetings, firsts, owners: Uint32Array.from(owners) };
}

function hitOf({ texts, meetings, firsts, owners }: Haystack, index: number, fuzzy: uFuzzy, words: string): Hit[] {
  const owner = owners[index] ?? 0;
  const meeting = meetings[owner];
  const punkt = meeting?.punkter[index - (firsts[owner] ?? 0)];
  if (!meeting || !punkt) return [];
  const title = texts[index]?.split('\n', 1) ?? [];
  return [{ meeting, punkt, isDecision: fuzzy.search(title, words, 1)[0]?.length !== 1 }];
}
