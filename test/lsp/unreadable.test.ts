/** Documents that are no minutes: answered at once, with one diagnostic and a line in the log, and never an outline. */
import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { longestLine } from '../../server/src/rules/unreadable.ts';
import { minutes } from '../support/minutes.ts';
import { startClient } from '../support/protocol.ts';

/** The message of the only diagnostic and what it stands on, in a document that has nothing else. */
async function check(text: string, message: string, place: string): Promise<void> {
  const client = await startClient({ capabilities: { textDocument: { diagnostic: {} } } });
  const { uri } = await client.open(text);
  const pull = () => client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', uri);
  const [diagnostic, ...others] = (await pull()).items;
  expect(others).toEqual([]);
  expect(diagnostic).toMatchObject({ source: 'referat', code: 'ikke-laest', severity: 2, message });
  const { start, end } = diagnostic?.range ?? {};
  expect([start, end?.line]).toEqual([{ line: 0, character: 0 }, 0]);
  expect(text.slice(0, end?.character)).toBe(place);
  for (const method of ['textDocument/documentSymbol', 'textDocument/foldingRange'])
    expect(await client.request(method, uri)).toEqual([]);
  expect(await client.request('referat/overview', uri)).toMatchObject({ punkter: [] });
  await pull();
  await client.settle();
  expect(client.log).toEqual([expect.stringMatching(new RegExp(`^untitled:referat .*${message.slice(15, 30)}`, 'u'))]);
}

test('one line of ten million characters', () =>
  check(
    'Punkt 1: '.repeat(1_111_112),
    'Dokumentet har en linje på over en million tegn og læses ikke: dens linjeskift er nok gået tabt.',
    'Punkt 1: '.repeat(9).slice(0, 80),
  ));

test('over 20 MB', () =>
  check(
    `${minutes}${'a\n'.repeat(10_000_000)}`,
    'Dokumentet er over 20 MB og læses ikke.',
    minutes.split('\n')[0] ?? '',
  ));

test('zeros', () => check('R\0\0\0', 'Dokumentet er ikke en tekstfil.', 'R\0\0\0'));

test('a PDF', () => check('%PDF-1.7\nxyz', 'Dokumentet er ikke en tekstfil, men en PDF.', '%PDF-1.7'));

test('it is read as soon as it can be', async () => {
  const client = await startClient({ capabilities: { textDocument: { diagnostic: {} } } });
  const document = await client.open(`${minutes}${'a'.repeat(longestLine)}b`);
  const codes = async () => {
    const { items } = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', document.uri);
    return items.map(({ code }) => code);
  };
  expect(await codes()).toEqual(['ikke-laest']);
  await document.edit('ab', 'a\nb');
  await document.save();
  expect(await codes()).toEqual(['manglende-beslutning']);
});
