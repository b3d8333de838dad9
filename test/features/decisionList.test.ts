/** The list of what was decided, of documents that are read here. */
import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { decidedPunkter, decisionList } from '../../server/src/features/decisionList.ts';

function check(document: string, expected: string): void {
  expect(
    decisionList(
      decidedPunkter(parse(document), () => true),
      'markdown',
      'da',
    ),
  ).toBe(expected);
}

/** A meeting with one item. */
const meeting = (body: string, day: string, title: string) =>
  `REFERAT ${body} d. ${day}\n\nMødedato ${day}\n\nPunkt 1: ${title}\n\nIndstilling\n\nAt det sker.\n\nBeslutning\n\nGodkendt.\n\n`;

test('each of several meetings in one file has its own body and day', () => {
  check(
    meeting('Byrådet', '15-03-2022', 'Nyt gulv') + meeting('Kulturudvalget', '22-03-2022', 'Ny bro'),
    `# Beslutninger

## Byrådet, 15. marts 2022

### 1. Nyt gulv

**Godkendt**

## Kulturudvalget, 22. marts 2022

### 1. Ny bro

**Godkendt**
`,
  );
});
