/** Searching an archive: letters in any spelling, words in any order, slips, and the order of what is found. */
import { expect, test } from 'vitest';
import { createArchive } from '../../server/src/archive/archive.ts';
import { folded } from '../../server/src/archive/folding.ts';
import { meetingOf } from '../../server/src/archive/meeting.ts';
import { createSearch } from '../../server/src/archive/search.ts';
import { parse } from '../../server/src/core/parse.ts';

/** An archive of one meeting whose items have these titles, each with a decision where one follows a colon. */
function archiveOf(items: readonly string[]) {
  const archive = createArchive();
  const text = items.map((item, at) => {
    const [title, decision] = item.split(': ');
    return `Punkt ${at + 1}: ${title}\n\nBeslutning\n\n${decision ?? ''}\n`;
  });
  archive.put(meetingOf('file:///a', parse(text.join('\n')), {}, () => [0, 0, 0, 0]));
  return { archive, search: createSearch(archive) };
}

/** What is found, by title, or the decision in quotes. */
function check(items: readonly string[], query: string, expected: readonly string[], most = 10): void {
  const found = archiveOf(items).search.find(query, most);
  expect(found.map(({ punkt, isDecision }) => (isDecision ? `»${punkt.decision}«` : punkt.title))).toEqual(expected);
}

test('letters in any spelling', () => {
  const items = ['Blåbær på Søen', 'Blabar pa Soen'];
  for (const query of ['blåbær', 'BLÅBÆR', 'blaabaer', 'bla\u030abær', 'blå søen'])
    check(items, query, [items[0] as string]);
  expect(folded('Ærø Ångstrøm É')).toBe('aeroe aangstroem e');
});

test('words cut off and in any order', () => {
  check(['Nyt gulv i hallen', 'Nyt tag på skolen'], 'hal gul', ['Nyt gulv i hallen']);
  check(['Nyt gulv i hallen'], 'gulv tag', []);
});

test('one slip in a word, where nothing fits without', () => {
  check(['Budgetopfølgning', 'Godkendelse af dagsorden'], 'budgetopfølgnig', ['Budgetopfølgning']);
  check(['Kajen', 'Kranen'], 'kajen', ['Kajen']);
});

test('what fits best comes first, and no more than was asked for', () => {
  check(['Skolens gulv', 'Gulv', 'Nyt gulvtæppe'], 'gulv', ['Gulv', 'Skolens gulv', 'Nyt gulvtæppe']);
  check(['Gulv et', 'Gulv to', 'Gulv tre'], 'gulv', ['Gulv et', 'Gulv to'], 2);
});

test('a decision is found by its words; one that fits both is the item', () => {
  check(['Nyt gulv: Udsat til prisen er kendt'], 'prisen', ['»Udsat til prisen er kendt«']);
  check(['Nyt gulv: Gulvet bliver nyt'], 'nyt gulv', ['Nyt gulv']);
});

test('the archive changes under the search', () => {
  const { archive, search } = archiveOf(['Nyt gulv']);
  expect(search.find('gulv', 10)).toHaveLength(1);
  archive.put(meetingOf('file:///b', parse('Punkt 1: Gammelt gulv\n\nBeslutning\n\nJa.'), {}, () => [0, 0, 0, 0]));
  expect(search.find('gulv', 10)).toHaveLength(2);
  archive.delete('file:///a');
  expect(search.find('gulv', 10).map(({ punkt }) => punkt.title)).toEqual(['Gammelt gulv']);
});
