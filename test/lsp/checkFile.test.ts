/** The check of files that are not open: `referat/check`. */
import { expect, test } from 'vitest';
import type { CheckAnswer } from '../../server/src/lsp/checkRequest.ts';
import { decision, minutes } from '../support/minutes.ts';
import { diagnosticLines, startClient } from '../support/protocol.ts';

const folder = 'file:///arkiv';
const files = new Map([
  [`${folder}/a.referat`, minutes],
  [`${folder}/b.referat`, `${minutes}${decision}`],
  [`${folder}/c.referat`, '%PDF-1.7\nxyz'],
  [`${folder}/nye/d.referat`, minutes],
  [`${folder}/nye/.referatrc.json`, '{ "rules": { "manglende-beslutning": "error" } }'],
]);

/** What is found in a file, or in the text given for it. */
async function check(name: string, expected: readonly string[], text?: string): Promise<void> {
  const client = await startClient({ files, folders: [folder] });
  const uri = `${folder}/${name}`;
  const { diagnostics } = await client.request<CheckAnswer>('referat/check', uri, { uri, ...(text && { text }) });
  expect(diagnosticLines(text ?? files.get(uri) ?? '', diagnostics)).toEqual(expected);
}

const missing = 'manglende-beslutning: Punkt 2: Lys på stien';

test('a file on disk', () => check('a.referat', [`warning ${missing}`]));
test('one in which nothing is wrong', () => check('b.referat', []));
test('one that is no text', () => check('c.referat', ['warning ikke-laest: %PDF-1.7']));
test('with the settings of its folder', () => check('nye/d.referat', [`error ${missing}`]));
test('one that is not there', () => check('e.referat', []));
test('a file that is being written, as it is on disk', async () => {
  const client = await startClient({ files, folders: [folder] });
  const uri = `${folder}/a.referat`;
  const document = await client.open(minutes, uri);
  await document.edit('Stien er mørk', 'Stien er meget mørk');
  const { diagnostics } = await client.request<CheckAnswer>('referat/check', uri, { uri });
  expect(diagnosticLines(minutes, diagnostics)).toEqual([`warning ${missing}`]);
});

test('a text that only the client can read', () => check('e.referat', [`warning ${missing}`], minutes));
