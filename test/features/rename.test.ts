/** Other numbers and titles, shown by the document after the edits. */
import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { renamable, rename, renumber } from '../../server/src/features/rename.ts';
import type { Edit } from '../../server/src/rules/rule.ts';
import { withCursor } from '../support/places.ts';

function applied(source: string, edits: readonly Edit[]): string {
  return edits.reduceRight((text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end), source);
}

/** The lines that are other ones after giving what is at the cursor another name; or why it cannot be given. */
function check(document: string, name: string, expected: string): void {
  expect(renamed(document, name)).toBe(expected);
}

function renamed(document: string, name: string): string {
  const { source, offset } = withCursor(document);
  const referat = parse(source);
  const found = renamable(referat, offset);
  if (!found) return '';
  const answer = rename(referat, found, name);
  if ('problem' in answer) return answer.problem.da;
  const before = source.split('\n');
  const after = applied(source, answer.edits).split('\n');
  return after.filter((line, at) => line !== before[at]).join('\n');
}

const document = `REFERAT Havneudvalget d. 14-03-2024

Indholdsfortegnelse

Ny kran.....	3
Lukket: Ny kaj.....	4

Punkt 1: Ny kran

Sagsfremstilling

1. Ny kran

Kranen er slidt, se punkt 2. Klag efter § 3, pkt. 2 i loven.

Beslutning

Godkendt.

Punkt 2: Lukket: Ny kaj

Sagsfremstilling

Kajen behandles sammen med kranen, jf. pkt. 1.

Beslutning

Udsat.
`;

test('a title, in the contents and where the text repeats it', () => {
  const expected = 'Ny svingkran.....\t3\nPunkt 1: Ny svingkran\n1. Ny svingkran';
  check(document.replace('1: Ny', '1: N$0y'), 'Ny svingkran', expected);
  check(document.replace('Ny kran...', 'Ny $0kran...'), ' Ny  svingkran ', expected);
  check(
    document.replace('2: Lukket: Ny', '2: Lukket: $0Ny'),
    'Ny mole',
    'Lukket: Ny mole.....\t4\nPunkt 2: Lukket: Ny mole',
  );
});

test('a number, with the references that mean the item', () => {
  const expected = 'Kranen er slidt, se punkt 7. Klag efter § 3, pkt. 2 i loven.\nPunkt 7: Lukket: Ny kaj';
  check(document.replace('Punkt 2', 'Punkt $02'), '7', expected);
  check(document.replace('se punkt 2', 'se pu$0nkt 2'), '7', expected);
});

test('what cannot be', () => {
  check(
    document.replace('Punkt 2', 'Punkt $02'),
    '1',
    'Der er allerede et punkt 1. Skal alle have nye numre, så brug »Omnummerér punkterne«.',
  );
  check(document.replace('Punkt 2', 'Punkt $02'), 'to', '»to« er intet nummer.');
  check(document.replace('1: Ny', '1: N$0y'), '  ', 'Et punkt skal have en titel.');
  check(document.replace('er slidt', 'er sl$0idt'), 'ny', '');
});

test('all items anew, with their references and a numbered list of contents', () => {
  const source = `REFERAT Havneudvalget d. 14-03-2024

Indholdsfortegnelse

3. Ny kran.....	3
4. Ny kaj.....	4

Punkt 3: Ny kran

Sagsfremstilling

Se punkt 4 og sagen under pkt. 9 på dagsordenen.

Beslutning

Godkendt.

Punkt 9: Nyt skur

Beslutning

Godkendt, jf. punkt 3.

Punkt 4: Ny kaj

Beslutning

Udsat.
`;
  const after = applied(source, renumber(parse(source)));
  expect(after).toBe(
    source
      .replace('4. Ny kaj', '5. Ny kaj')
      .replace('Punkt 9', 'Punkt 4')
      .replace('Punkt 4: Ny kaj', 'Punkt 5: Ny kaj')
      .replace('Se punkt 4 og', 'Se punkt 5 og')
      .replace('pkt. 9', 'pkt. 4'),
  );
  expect(renumber(parse(after))).toEqual([]);
});

test('what is numbered and no item of an agenda is left alone', () => {
  const text = `Punkt 1: Ny kran

Sagsfremstilling

Målepunkt 2 og knudepunkt 2 er nævnt, jf. punkt 2, stk. 3 i forretningsordenen. Se også dagsordenspunkt 2.

Indstilling

At punkt 2 i aftalen godkendes.

Beslutning

Punkt 2 blev godkendt, se punkt 2.

$0Punkt 2: Ny kaj

Beslutning fra Havneudvalget, 14. marts 2024, pkt. 2:

Udsat.
`;
  check(
    `REFERAT Havneudvalget d. 14-03-2024\n\n${text.replace('$0Punkt 2', 'Punkt $02')}`,
    '7',
    `Målepunkt 2 og knudepunkt 2 er nævnt, jf. punkt 2, stk. 3 i forretningsordenen. Se også dagsordenspunkt 7.
Punkt 7: Ny kaj
Beslutning fra Havneudvalget, 14. marts 2024, pkt. 7:`,
  );
});

test('a day elsewhere in the text says nothing of the reference; one of another meeting does', () => {
  const text = (sentence: string) => `REFERAT Havneudvalget d. 14-03-2024

Punkt 1: Ny kran

Sagsfremstilling

${sentence}

Beslutning

Godkendt.

Punkt $02: Ny kaj

Beslutning

Udsat.
`;
  check(
    text('Se punkt 2 på dagsordenen. Fristen er 3. april 2024.'),
    '7',
    'Se punkt 7 på dagsordenen. Fristen er 3. april 2024.\nPunkt 7: Ny kaj',
  );
  check(
    text('Planen er i høring til den 1. april 2024, jf. punkt 2.'),
    '7',
    'Planen er i høring til den 1. april 2024, jf. punkt 7.\nPunkt 7: Ny kaj',
  );
  check(text('Se punkt 2 på mødet den 1. februar 2024.'), '7', 'Punkt 7: Ny kaj');
});

test('what says that an item is closed stays, however its letters are made', () => {
  for (const title of ['Ejen\u00addoms salg', 'A\u030algård', 'Salg  af ejendom']) {
    check(
      `REFERAT Byrådet d. 14-03-2024\n\nIndholdsfortegnelse\n\nLukket: ${title}.....\t2\nBro.....\t3\n\nPunkt 1: Lukket: $0${title}\n\nBeslutning\n\nJa.\n\nPunkt 2: Bro\n\nBeslutning\n\nJa.\n`,
      'Nyt navn',
      'Lukket: Nyt navn.....\t2\nPunkt 1: Lukket: Nyt navn',
    );
  }
});

test('only what repeats the title is its echo', () => {
  check(
    'Punkt 07: $0Budget\n\nSagsfremstilling\n\n7. Budget\n\nBudget 2024 er langt.\n\nBilag\n\nBudget\n\nPunkt 08: Bro\n\nBeslutning\n\nJa.\n',
    'Regnskab',
    'Punkt 07: Regnskab\n7. Regnskab',
  );
  check(
    'Punkt $007: Budget\n\nSagsfremstilling\n\n7. Budget\n\nPunkt 08: Bro\n\nBeslutning\n\nJa.\n',
    '6',
    'Punkt 6: Budget\n6. Budget',
  );
});

test('a name after which the item would be none is refused', () => {
  const corpus = `REFERAT Byrådet d. 14-03-2024\n\n${[1, 2, 3, 4]
    .map(
      (number) =>
        `Punkt ${number === 1 ? '$01' : number}: Sag ${number}\n\nIndstilling\n\nAt det sker.\n\nBeslutning\n\nJa.\n\n`,
    )
    .join('')}`;
  check(corpus, '900', 'Med det navn ville punktet ikke længere blive læst som et punkt.');
});

test('each meeting in the file keeps its own numbers', () => {
  const meeting = (day: string, ...items: string[]) =>
    `REFERAT Havneudvalget d. ${day}\n\nMødedato ${day}\n\n${items.map((item) => `${item}\n\nBeslutning\n\nGodkendt.\n\n`).join('')}`;
  const first = meeting('14-03-2024', 'Punkt 1: Ny kran', 'Punkt 3: Ny kaj');
  const source = first + meeting('21-03-2024', 'Punkt 1: Lys', 'Punkt 2: Tag');
  const after = applied(source, renumber(parse(source)));
  expect(after.match(/^Punkt.*/gmu)).toEqual(['Punkt 1: Ny kran', 'Punkt 2: Ny kaj', 'Punkt 1: Lys', 'Punkt 2: Tag']);
  // A number of the other meeting is free in this one.
  expect(
    renamed(
      source.replace('Punkt 3', () => 'Punkt $03'),
      '2',
    ),
  ).toBe('Punkt 2: Ny kaj');
});
