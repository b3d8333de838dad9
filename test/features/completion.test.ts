/** What may be written where the cursor is. */
import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { completions } from '../../server/src/features/completion.ts';
import { withCursor } from '../support/places.ts';

/** The first suggestions at the cursor, in order. */
function check(document: string, expected: readonly string[], most = 4): void {
  const { source, offset } = withCursor(document);
  expect(
    completions(parse(source), offset)
      .slice(0, most)
      .map(({ label }) => label),
  ).toEqual(expected);
}

const first = `Punkt 1: Ny kran

Resumé

Kranen er slidt.

Administrativ indstilling

At kranen skiftes.

Beslutning

Godkendt.

Afbud: Bo Krag

Bilag

Tegning
`;

test('what the item lacks, in the order and the words of the others', () => {
  check(`${first}\nPunkt 2: Ny kaj\n\n$0`, ['Resumé', 'Administrativ indstilling', 'Beslutning', 'Bilag']);
  check(`${first}\nPunkt 2: Ny kaj\n\nResumé\n\nKajen er slidt.\n\n$0`, [
    'Administrativ indstilling',
    'Beslutning',
    'Bilag',
  ]);
  check(`${first}\nPunkt 2: Ny kaj\n\nBeslutning\n\nGodkendt.\n\n$0`, ['Bilag', 'Resumé', 'Administrativ indstilling']);
});

test('whatever ends the lines', () => {
  for (const lineBreak of ['\r\n', '\r']) {
    const document = `${first}\nPunkt 2: Ny kaj\n\nResumé\n\nKajen er slidt.\n\n$0`.replaceAll('\n', lineBreak);
    check(document, ['Administrativ indstilling', 'Beslutning', 'Bilag']);
  }
});

test('the usual ones where there is nothing to go by', () => {
  check('Punkt 1: Ny kran\n\n$0', ['Sagsfremstilling', 'Indstilling', 'Beslutning', 'Bilag']);
});

test('only those that begin as what is typed, by any of their words', () => {
  check(`${first}\nPunkt 2: Ny kaj\n\nind$0`, ['Administrativ indstilling']);
  check(`${first}\nPunkt 2: Ny kaj\n\nB$0`, ['Beslutning', 'Bilag']);
});

test('what this document decides, then the standing phrases', () => {
  const also = first.replaceAll('1: Ny kran', '2: Ny bro').replace('Godkendt.', 'Tiltrådt af alle.');
  const third = first.replaceAll('1: Ny kran', '3: Nyt skur').replace('Godkendt.', 'Tiltrådt af alle.');
  check(`${first}\n${also}\n${third}\nPunkt 4: Ny kaj\n\nBeslutning\n\n$0`, ['Tiltrådt af alle.', 'Anbefales.'], 2);
  check(`${first}\nPunkt 2: Ny kaj\n\nBeslutning\n\nUdsæt$0`, ['Udsættes til næste møde.']);
});

test('members behind a label, without those who are named already', () => {
  const header = 'REFERAT Havneudvalget d. 14-03-2024\n\nMødedeltagere Anna Lund, Eva Holm\n\n';
  check(`${header}${first}\nPunkt 2: Ny kaj\n\nBeslutning\n\nGodkendt.\n\nAfbud: $0`, [
    'Anna Lund',
    'Bo Krag',
    'Eva Holm',
  ]);
  check(`${header}${first}\nPunkt 2: Ny kaj\n\nBeslutning\n\nGodkendt.\n\nAfbud: Bo Krag, e$0`, ['Eva Holm']);
});

test('titles the contents lack', () => {
  const contents = 'REFERAT Havneudvalget d. 14-03-2024\n\nIndholdsfortegnelse\n\nNy kran.....\t3\n$0\n\n';
  check(`${contents}${first}\nPunkt 2: Lukket: Ny kaj\n\nBeslutning\n\nGodkendt.\n`, ['Lukket: Ny kaj']);
});

test('nothing in the middle of prose, right below a line of it, or before more of the line', () => {
  check(`${first}\nPunkt 2: Ny kaj\n\nResumé\n\nKajen er$0`, []);
  check(`${first}\nPunkt 2: Ny kaj\n\nResumé\n\nKajen er slidt.\nB$0\n`, []);
  check(`${first}\nPunkt 2: Ny kaj\n\nB$0 er slidt.\n`, []);
  check('B$0', []);
});
