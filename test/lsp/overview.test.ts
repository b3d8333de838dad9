/** The request of our own that pickers and the status bar use. */
import { expect, test } from 'vitest';
import type { OverviewAnswer } from '../../server/src/lsp/overviewRequest.ts';
import { decision, minutes } from '../support/minutes.ts';
import { startClient, textIn } from '../support/protocol.ts';

test('a line an item, with ranges of the protocol', async () => {
  const client = await startClient();
  const { uri } = await client.open(minutes);
  const { punkter, summary } = await client.request<OverviewAnswer>('referat/overview', uri);
  expect(summary).toBe('2 punkter · 1 mangler beslutning');
  expect(
    punkter.map(({ number, title, detail, incomplete, heading, range }) => [
      number,
      title,
      detail,
      incomplete,
      textIn(minutes, heading),
      textIn(minutes, range).split('\n').at(-1),
    ]),
  ).toEqual([
    [1, 'Nyt gulv i hallen', 'Godkendt', false, 'Punkt 1: Nyt gulv i hallen', 'Godkendt.'],
    [
      2,
      'Lys på stien',
      'Mangler beslutning',
      true,
      'Punkt 2: Lys på stien',
      'Forvaltningen indstiller, at der sættes lamper op.',
    ],
  ]);
});

test('what a user switched off is not counted', async () => {
  const client = await startClient({ initializationOptions: { rules: { 'manglende-beslutning': 'off' } } });
  const { uri } = await client.open(minutes);
  expect((await client.request<OverviewAnswer>('referat/overview', uri)).summary).toBe('2 punkter');
});

test('it follows the text and the language', async () => {
  const client = await startClient({ initializationOptions: { language: 'en' } });
  const document = await client.open(minutes);
  await document.edit('sættes lamper op.\n', `sættes lamper op.\n${decision}`);
  expect((await client.request<OverviewAnswer>('referat/overview', document.uri)).summary).toBe('2 items');
});
