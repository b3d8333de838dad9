/** What each snippet writes with its default texts is read as what it is meant to be, and lacks nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { check } from '../../server/src/rules/check.ts';
import { outcomes } from '../../server/src/vocabulary/outcomes.ts';
import { choicesOf, expandSnippet } from '../support/snippets.ts';
import { tree } from '../support/tree.ts';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const file = join(import.meta.dirname, '../../snippets/referat.json');
const snippets = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Snippet>);

function bodyOf(prefix: string): readonly string[] {
  const found = snippets.find((snippet) => snippet.prefix === prefix);
  if (!found) throw new Error(`no snippet »${prefix}«`);
  return found.body;
}

/** The snippet's text between `before` and `behind` is read as `expected`, header line left out, and raises no finding. */
function verify(prefix: string, expected: string, before = '', behind = ''): void {
  const source = `${before}${expandSnippet(bodyOf(prefix))}${behind}`;
  expect(`\n${tree(source).split('\n').slice(1).join('\n')}\n`).toBe(expected);
  expect(check(parse(source)).map(({ message }) => message.da)).toEqual([]);
}

test('referat', () => {
  expect(tree(expandSnippet(bodyOf('referat'))).split('\n')[0]).toBe(
    'referat Kulturudvalget 2024-03-14 15:30 @ Mødelokale 2 + Anna Lund (V), Bo Krag (A), Ida Holm (C)',
  );
  verify(
    'referat',
    `
1 Godkendelse af dagsorden
  beslutning Beslutning = Godkendt. → godkendt
2 Nyt gulv i Skovhallen
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes i sommerferien.
  beslutning Beslutning = Godkendt. → godkendt
3 Eventuelt
  beslutning Beslutning = Intet. → intet
`,
  );
});

test('punkt', () => {
  verify(
    'punkt',
    `
2 Nyt gulv i Skovhallen
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = Forvaltningen indstiller, at gulvet skiftes i sommerferien.
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('orientering', () => {
  verify(
    'orientering',
    `
3 Orientering om åbningstider i svømmehallen
  sagsfremstilling Sagsfremstilling
  indstilling Indstilling = Forvaltningen indstiller, at orienteringen tages til efterretning.
  beslutning Beslutning = Taget til efterretning. → taget-til-efterretning
`,
  );
});

test('lukket', () => {
  verify(
    'lukket',
    `
4 Køb af grund (lukket)
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

test('meddelelser', () => {
  verify(
    'meddelelser',
    `
5 Meddelelser
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Taget til efterretning. → taget-til-efterretning
`,
  );
});

test('underskrift', () => {
  verify(
    'underskrift',
    `
6 Underskriftsark
  sagsfremstilling Sagsfremstilling
  beslutning Beslutning = Godkendt. → godkendt
`,
  );
});

const item = 'Punkt 1: Takster\n\n';
const decision = '\nBeslutning\n\nGodkendt.\n';
const recommendation = 'Indstilling\n\nAt taksterne godkendes.\n\n';

test('indstilling, beslutning, afbud and bilag, each in an item that has the rest', () => {
  verify(
    'indstilling',
    `
1 Takster
  indstilling Indstilling = Forvaltningen indstiller, | - at forslaget godkendes.
  beslutning Beslutning = Godkendt. → godkendt
`,
    item,
    decision,
  );
  verify(
    'beslutning',
    `
1 Takster
  indstilling Indstilling = At taksterne godkendes.
  beslutning Beslutning = Godkendt. → godkendt
`,
    item + recommendation,
  );
  verify(
    'afbud',
    `
1 Takster ~ Anna Lund (V)
  indstilling Indstilling = At taksterne godkendes.
  beslutning Beslutning = Godkendt. → godkendt
`,
    `${item}${recommendation}${decision}\n`,
  );
  verify(
    'bilag',
    `
1 Takster
  indstilling Indstilling = At taksterne godkendes.
  beslutning Beslutning = Godkendt. → godkendt
  bilag Bilag = Tilbud på nyt gulv
`,
    `${item}${recommendation}${decision}\n`,
  );
});

test('the choices of a decision are the standing phrases, each read as the outcome it stands for', () => {
  const choices = choicesOf(bodyOf('beslutning'));
  expect([...choices].sort()).toEqual(outcomes.flatMap(({ phrases }) => phrases.map((phrase) => `${phrase}.`)).sort());
  for (const { outcome, phrases } of outcomes) {
    for (const phrase of phrases) {
      expect(tree(`Punkt 1: Takster\n\nBeslutning\n\n${phrase}.\n`), phrase).toContain(`→ ${outcome}`);
    }
  }
});

test('every snippet says in Danish what it is, and holds no place to fill in before it is text', () => {
  for (const { body, description } of snippets) {
    expect(description).not.toBe('');
    expect(expandSnippet(body)).not.toMatch(/XXX|\[|\]|\$|…|Indsæt/u);
  }
});
