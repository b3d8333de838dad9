/** What an archive keeps of a document, and how it is found again by case and by day. */
import { expect, test } from 'vitest';
import { createArchive } from '../../server/src/archive/archive.ts';
import { decisionPlace, gapsIn, headingPlace, isClosed, meetingOf } from '../../server/src/archive/meeting.ts';
import { caseKey } from '../../server/src/core/caseNumbers.ts';
import { parse } from '../../server/src/core/parse.ts';

const text = `REFERAT Kultur- og Fritidsudvalget 2022-2025 d. 14-03-2024

Punkt 1: Nyt gulv

00.30.14-G01-4-21

Indstilling

At gulvet skiftes.

Beslutning

Godkendt, idet der på næste møde skal fremlægges en samlet plan for alle gulve i kommunens haller.

Punkt 2: Lukket: Køb af grund

Indstilling

Beslutning

Udsat.
`;

const placeOf = ({ start, end }: { readonly start: number; readonly end: number }) => [start, end, 0, 0] as const;
const meeting = meetingOf('file:///a', parse(text), {}, placeOf);

test('items with outcome, gaps and the beginning of the decision', () => {
  expect(meeting).toMatchObject({ body: 'Kultur- og Fritidsudvalget', date: { year: 2024, month: 3, day: 14 } });
  expect(
    meeting.punkter.map((punkt) => [
      punkt.number,
      punkt.title,
      punkt.cases,
      punkt.outcome,
      isClosed(punkt),
      gapsIn(punkt),
    ]),
  ).toEqual([
    [1, 'Nyt gulv', '00.30.14G01-4-21', ['godkendt'], false, []],
    [2, 'Køb af grund', '', ['udsat'], true, [{ state: 'empty', what: 'indstilling' }]],
  ]);
  expect(meeting.punkter[0]?.decision).toBe('Godkendt, idet der på næste møde skal fremlægges en samlet plan ');
});

test('where heading and decision stand', () => {
  const read = ([start, end]: readonly number[]) => text.slice(start, end);
  expect(
    meeting.punkter.map((punkt) => [headingPlace, decisionPlace].map((place) => read(place(meeting, punkt)))),
  ).toEqual([
    ['Punkt 1: Nyt gulv', 'Beslutning'],
    ['Punkt 2: Lukket: Køb af grund', 'Beslutning'],
  ]);
});

test('a rule that is switched off leaves no gap', () => {
  const { punkter } = meetingOf('file:///a', parse(text), { isOff: (rule) => rule === 'tom-indstilling' }, placeOf);
  expect(punkter.flatMap(gapsIn)).toEqual([]);
});

test('a case is found however its number is printed, oldest meeting first', () => {
  const archive = createArchive();
  const at = (uri: string, date: string, number: string) =>
    archive.put(
      meetingOf(uri, parse(text.replace('14-03-2024', date).replace('00.30.14-G01-4-21', number)), {}, placeOf),
    );
  at('file:///b', '14-03-2024', '00.30.14G01-4-21');
  at('file:///a', '14-03-2023', '00.30.14-G01-4-21');
  at('file:///c', '14-03-2022', '00.30.14-G01-5-21');
  expect(archive.withCase(caseKey('00.30.14-G01-4-21')).map((found) => found.meeting.uri)).toEqual([
    'file:///a',
    'file:///b',
  ]);
  archive.delete('file:///a');
  expect(archive.withCase(caseKey('00.30.14 - G01-4-21')).map((found) => found.meeting.uri)).toEqual(['file:///b']);
});

test('a meeting is found by its day, and by its body where several met', () => {
  const archive = createArchive();
  const at = (uri: string, body: string) =>
    archive.put(meetingOf(uri, parse(text.replace('Kultur- og Fritidsudvalget', body)), {}, placeOf));
  at('file:///a', 'Kultur- og Fritidsudvalget');
  at('file:///b', 'Byrådet');
  const onDay = (named: string) => archive.onDay({ year: 2024, month: 3, day: 14 }, named).map(({ uri }) => uri);
  expect(onDay('Kultur & Fritidsudvalget')).toEqual(['file:///a']);
  expect(onDay('som Byrådet vedtog den 14. marts 2024')).toEqual(['file:///b']);
  expect(onDay('')).toEqual(['file:///b', 'file:///a']);
  expect(archive.onDay({ year: 2024, month: 3, day: 15 }, '')).toEqual([]);
});
