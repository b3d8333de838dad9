/** An exception in one handler: logged, answered empty, and of no consequence to the others. */
import { expect, test, vi } from 'vitest';
import { guard } from '../../server/src/lsp/guard.ts';
import { minutes } from '../support/minutes.ts';
import { startClient } from '../support/protocol.ts';

vi.mock('../../server/src/features/folding.ts', () => ({
  folding() {
    throw new Error('en fejl til prøve');
  },
}));

test('a handler that throws answers empty and is logged', async () => {
  const client = await startClient();
  const { uri } = await client.open(minutes);
  expect(await client.request('textDocument/foldingRange', uri)).toEqual([]);
  expect(client.log.join('\n')).toMatch(/^textDocument\/foldingRange: Error: en fejl til prøve\n/);
  expect(await client.request<unknown[]>('textDocument/documentSymbol', uri)).not.toEqual([]);
});

test.each([
  ['thrown', () => Promise.reject(new Error('nej'))],
  [
    'thrown at once',
    () => {
      throw new Error('nej');
    },
  ],
  ['thrown without being an error', () => Promise.reject('nej')],
])('%s', async (_name, run: () => Promise<string>) => {
  const lines: string[] = [];
  const console = { error: (line: string) => lines.push(line) };
  const guarded = guard({ console } as unknown as Parameters<typeof guard>[0], 'prøve', 'tomt', run);
  expect(await guarded()).toBe('tomt');
  expect(lines.join()).toMatch(/^prøve: .*nej/);
});

test('a log nobody can read any more changes nothing', async () => {
  const console = {
    error() {
      throw new Error('Connection is disposed.');
    },
  };
  const connection = { console } as unknown as Parameters<typeof guard>[0];
  expect(await guard(connection, 'prøve', 'tomt', () => Promise.reject(new Error('nej')))()).toBe('tomt');
});
