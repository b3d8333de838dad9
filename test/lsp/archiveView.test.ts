/** What the view asks: committees and meetings, filtered, items, the history of a case, and the list of decisions. */
import { expect, test } from 'vitest';
import type { ArchiveFilter } from '../../server/src/archive/filter.ts';
import type {
  CaseEntry,
  DecisionsAnswer,
  MeetingAnswerPunkt,
  MeetingsAnswer,
} from '../../server/src/lsp/archiveRequests.ts';
import { startClient, type TestClient } from '../support/protocol.ts';

const folder = 'file:///arkiv';

const item = (title: string, decision: string, number = 1, caseNumber = '08.00.00-G01-12-24') =>
  `Punkt ${number}: ${title}\n\n${caseNumber}\n\nIndstilling\n\nAt det sker.\n\n${decision === '' ? '' : `Beslutning\n\n${decision}\n\n`}`;

const files = () =>
  new Map([
    [
      `${folder}/1.referat`,
      `REFERAT Havneudvalget 2022-2025 d. 14-06-2024\n\n${item('Ny kran', 'Godkendt.')}${item('Nyt lys', '', 2, '08.00.00-G01-7-24')}`,
    ],
    [
      `${folder}/2.referat`,
      `REFERAT Havneudvalget d. 12-05-2023\n\n${item('Kran; "ny"', 'Udsat til næste møde.\n\nAfbud: Bo Krag (V)')}`,
    ],
    [`${folder}/3.referat`, `REFERAT Økonomiudvalget d. 01-06-2024\n\n${item('=Kran', 'Anbefales.')}`],
    [
      `${folder}/4.referat`,
      'Punkt 1: Uden hoved\n\nBeslutning\n\nGodkendt.\n\nPunkt 2: Mere\n\nBeslutning\n\nGodkendt.\n',
    ],
  ]);

async function open(language = 'da') {
  const client = await startClient({ files: files(), folders: [folder], initializationOptions: { language } });
  await client.archived(4);
  return client;
}

/** Committees and meetings as lines. */
async function check(client: TestClient, filter: ArchiveFilter, expected: string): Promise<void> {
  const { bodies } = await client.ask<MeetingsAnswer>('referat/meetings', filter);
  const lines = bodies.flatMap(({ label, description, meetings }) => [
    `${label} (${description})`,
    ...meetings.map((meeting) => `  ${meeting.label}: ${meeting.description}${meeting.incomplete ? ' !' : ''}`),
  ]);
  expect(`\n${lines.join('\n')}\n`).toBe(expected);
}

test('committees by name, meetings with the newest first', async () => {
  await check(
    await open(),
    {},
    `
Havneudvalget (2 møder)
  14. juni 2024: 2 punkter · 1 ufuldstændigt !
  12. maj 2023: 1 punkt
Økonomiudvalget (1 møde)
  1. juni 2024: 1 punkt
Uden navn på udvalg (1 møde)
  Uden dato: 2 punkter · 2 ufuldstændige !
`,
  );
});

test('filtered by outcome, committee, year and what is incomplete', async () => {
  const client = await open();
  const { choices } = await client.ask<MeetingsAnswer>('referat/meetings', {});
  expect(choices.years).toEqual([2024, 2023]);
  expect(choices.outcomes.map(({ label }) => label)).toEqual(['Anbefalet', 'Godkendt', 'Udsat']);
  const havn = choices.bodies.find(({ label }) => label === 'Havneudvalget')?.key ?? '';
  await check(client, { bodies: [havn], years: [2023] }, '\nHavneudvalget (1 møde)\n  12. maj 2023: 1 punkt\n');
  await check(client, { outcomes: ['anbefalet'] }, '\nØkonomiudvalget (1 møde)\n  1. juni 2024: 1 punkt\n');
  await check(
    client,
    { onlyIncomplete: true, years: [2024] },
    '\nHavneudvalget (1 møde)\n  14. juni 2024: 1 punkt · 1 ufuldstændigt !\n',
  );
  await check(client, { onlyIncomplete: true, years: [1999] }, '\n\n');
});

test('the items of a meeting, with the case where it recurs', async () => {
  const client = await open();
  const items = await client.ask<MeetingAnswerPunkt[]>('referat/meeting', { uri: `${folder}/1.referat`, filter: {} });
  expect(
    items.map(({ label, description, caseNumber, range }) => [label, description, caseNumber, range.start.line]),
  ).toEqual([
    ['1. Ny kran', 'Godkendt', '08.00.00-G01-12-24', 2],
    ['2. Nyt lys', 'Mangler beslutning', undefined, 14],
  ]);
  expect(await client.ask('referat/meeting', { uri: `${folder}/nej.referat`, filter: {} })).toEqual([]);
});

test('a case from meeting to meeting', async () => {
  const client = await open();
  const entries = await client.ask<CaseEntry[]>('referat/case', { caseNumber: '08.00.00-G01-12-24' });
  expect(entries.map(({ meeting, label, description }) => `${meeting} | ${label} | ${description}`)).toEqual([
    '12. maj 2023 · Havneudvalget | 1. Kran; "ny" | Udsat',
    '1. juni 2024 · Økonomiudvalget | 1. =Kran | Anbefalet',
    '14. juni 2024 · Havneudvalget | 1. Ny kran | Godkendt',
  ]);
});

test('the decisions of one meeting to read, of all for a spreadsheet', async () => {
  const client = await open();
  const one = await client.ask<DecisionsAnswer>('referat/decisions', {
    format: 'markdown',
    uri: `${folder}/2.referat`,
    filter: {},
  });
  expect(one.text).toBe(`# Beslutninger

## Havneudvalget, 12. maj 2023

### 1. Kran; "ny"

**Udsat**

Udsat til næste møde.

Fraværende: Bo Krag (V)
`);
  const all = await client.ask<DecisionsAnswer>('referat/decisions', {
    format: 'csv',
    filter: { outcomes: ['udsat', 'anbefalet'] },
  });
  expect(all.text).toBe(
    [
      'Udvalg;Dato;Punkt;Titel;Udfald;Beslutning;Fraværende',
      'Havneudvalget;2023-05-12;1;"Kran; ""ny""";Udsat;Udsat til næste møde.;Bo Krag (V)',
      "Økonomiudvalget;2024-06-01;1;'=Kran;Anbefalet;Anbefales.;",
      '',
    ].join('\r\n'),
  );
  const none = await client.ask<DecisionsAnswer>('referat/decisions', {
    format: 'markdown',
    filter: { years: [1999] },
  });
  expect(none.text).toContain('Der er ingen punkter at vise.');
});

test('an open document is listed as it stands', async () => {
  const client = await open('en');
  const { uri } = await client.open('Punkt 1: *Kran*\n\nBeslutning\n\nJa\n', 'file:///andet/x.referat');
  const { text } = await client.ask<DecisionsAnswer>('referat/decisions', { format: 'markdown', uri, filter: {} });
  expect(text).toBe('# Decisions\n\n### 1. \\*Kran\\*\n\n**Decision in free text**\n\nJa\n');
});
