/** Diagnostics, asked for or sent, never both. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver/node';
import { rulePage } from '../../server/src/rules/documentation.ts';
import { decision, minutes } from '../support/minutes.ts';
import { type ClientOptions, diagnosticLines, startClient } from '../support/protocol.ts';

const missing = ['warning manglende-beslutning: Punkt 2: Lys på stien'];

describe('a client that pulls', () => {
  const capabilities: ClientCapabilities = {
    textDocument: { diagnostic: {}, publishDiagnostics: { versionSupport: true } },
    workspace: { configuration: true, diagnostics: { refreshSupport: true } },
  };

  /** A client with one open document, and what it gets when it pulls. */
  async function start(options: ClientOptions = {}) {
    const client = await startClient({ capabilities, ...options });
    const document = await client.open(minutes);
    const pull = async (): Promise<Diagnostic[]> => {
      const report = await client.request<{ kind: string; items: Diagnostic[] }>(
        'textDocument/diagnostic',
        document.uri,
      );
      expect(report.kind).toBe('full');
      return report.items;
    };
    const lines = async () => diagnosticLines(document.text(), await pull());
    return { client, document, pull, lines };
  }

  test('gets what a reader needs to know', async () => {
    const { pull, lines } = await start();
    expect(await lines()).toEqual(missing);
    const [diagnostic] = await pull();
    expect(diagnostic?.source).toBe('referat');
    expect(diagnostic?.codeDescription?.href).toBe(rulePage('manglende-beslutning'));
    expect(diagnostic?.message).toMatch(/^Punkt 2 »Lys på stien« har ingen beslutning\./);
  });

  test('sees findings vanish and return with the text', async () => {
    const { document, lines } = await start();
    await document.edit('lamper op.\n', `lamper op.\n${decision}`);
    expect(await lines()).toEqual([]);
    await document.edit(`lamper op.\n${decision}`, 'lamper op.\n');
    await document.save();
    expect(await lines()).toEqual(missing);
  });

  test('hears of no missing section in the item it is writing, until it rests', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { client, document, lines } = await start();
    await document.edit('Stien er mørk', 'Stien er meget mørk');
    expect(await lines()).toEqual([]);
    await document.edit('Stien er meget mørk', 'Stien er mørk');
    await client.settle();
    await vi.advanceTimersByTimeAsync(4000);
    expect(await lines()).toEqual([]);
    expect(client.refreshed()).toBe(0);
    await vi.advanceTimersByTimeAsync(1000);
    await vi.waitFor(() => expect(client.refreshed()).toBe(1));
    expect(await lines()).toEqual(missing);
    vi.useRealTimers();
  });

  test('hears of it when it goes on with another item, and when it saves', async () => {
    const { client, document, lines } = await start();
    await document.edit('Stien er mørk', 'Stien er meget mørk');
    expect(await lines()).toEqual([]);
    await document.edit('Punkt 1: Nyt gulv', 'Punkt 1: Nyt  gulv');
    expect(await lines()).toEqual(missing);
    await document.edit('Stien er meget mørk', 'Stien er mørk');
    expect(await lines()).toEqual([]);
    await document.save();
    await vi.waitFor(() => expect(client.refreshed()).toBe(1));
    expect(await lines()).toEqual(missing);
  });

  test('hears of nothing new before it saves, where that is set', async () => {
    const { client, document } = await start({ configuration: () => ({ validate: 'onSave' }) });
    let previousResultId: string | undefined;
    const report = async () => {
      const answer = await client.request<{ kind: string; resultId: string; items?: Diagnostic[] }>(
        'textDocument/diagnostic',
        document.uri,
        { previousResultId },
      );
      previousResultId = answer.resultId;
      return answer.items ? diagnosticLines(document.text(), answer.items) : answer.kind;
    };
    expect(await report()).toEqual(missing);
    await document.edit('lamper op.\n', `lamper op.\n${decision}`);
    expect(await report()).toBe('unchanged');
    await document.save();
    await vi.waitFor(() => expect(client.refreshed()).toBe(1));
    expect(await report()).toEqual([]);
  });

  test('is sent nothing', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { client, document } = await start();
    await client.settle();
    await vi.advanceTimersByTimeAsync(10_000);
    await document.close();
    await client.settle();
    expect(client.published).toEqual([]);
    vi.useRealTimers();
  });

  test('is told to pull again after the settings changed, and only then', async () => {
    let rules = {};
    const { client, lines } = await start({ configuration: () => ({ rules }) });
    expect(await lines()).toEqual(missing);
    expect(client.refreshed()).toBe(0);
    rules = { 'manglende-beslutning': 'error' };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(await lines()).toEqual(['error manglende-beslutning: Punkt 2: Lys på stien']);
    await vi.waitFor(() => expect(client.refreshed()).toBe(1));
  });

  test('is not told where it cannot be', async () => {
    const options = { capabilities: { textDocument: { diagnostic: {} } } };
    const { client, lines } = await start(options);
    await client.notify('workspace/didChangeConfiguration', { settings: { referat: { language: 'en' } } });
    expect(await lines()).toEqual(missing);
    expect(client.refreshed()).toBe(0);
  });

  test('is told of everything where it cannot be told to ask again', async () => {
    for (const validate of ['onType', 'onSave']) {
      const options = { capabilities: { textDocument: { diagnostic: {} } }, initializationOptions: { validate } };
      const { document, lines } = await start(options);
      expect(await lines()).toEqual(missing);
      await document.edit('Stien er mørk', 'Stien er meget mørk');
      expect(await lines()).toEqual(missing);
    }
  });

  test('hears of the text as it is where it does not say what it has', async () => {
    const { document, lines } = await start({ configuration: () => ({ validate: 'onSave' }) });
    await lines();
    await document.edit('REFERAT Kulturudvalget', '\n\nREFERAT Kulturudvalget');
    expect(await lines()).toEqual(missing);
  });

  test('is answered in English where that is set', async () => {
    const { pull } = await start({ configuration: () => ({ language: 'en' }) });
    expect((await pull()).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Item 2 “Lys på stien” has no decision\./),
    ]);
  });
});

describe('a client that does not pull', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  /** A client with one open document, and what was published since last asked. */
  async function start(options: ClientOptions = {}) {
    const client = await startClient(options);
    const document = await client.open(minutes);
    await client.settle();
    let seen = 0;
    const published = async (milliseconds: number) => {
      await vi.advanceTimersByTimeAsync(milliseconds);
      await client.settle();
      const fresh = client.published.slice(seen);
      seen = client.published.length;
      return fresh.map(({ version, diagnostics }) => ({
        version,
        lines: diagnosticLines(document.text(), diagnostics),
      }));
    };
    return { client, document, published };
  }

  test('is sent findings with the version they belong to, when typing pauses', async () => {
    const { client, document, published } = await start();
    expect(await published(200)).toEqual([]);
    expect(await published(100)).toEqual([{ version: 1, lines: missing }]);
    await document.edit('Stien er mørk', 'Stien er meget mørk');
    await client.settle();
    expect(await published(200)).toEqual([]);
    await document.edit('lamper op.\n', `lamper op.\n${decision}`);
    await client.settle();
    expect(await published(200)).toEqual([]);
    expect(await published(100)).toEqual([{ version: 3, lines: [] }]);
    expect(await published(10_000)).toEqual([]);
  });

  test('is sent a missing section of the item it writes once it has rested', async () => {
    const { client, document, published } = await start();
    await published(300);
    await document.edit('Stien er mørk', 'Stien er meget mørk');
    await client.settle();
    expect(await published(300)).toEqual([{ version: 2, lines: [] }]);
    expect(await published(4600)).toEqual([]);
    expect(await published(400)).toEqual([{ version: 2, lines: missing }]);
  });

  test('is sent nothing new before it saves, where that is set', async () => {
    const { client, document, published } = await start({ initializationOptions: { validate: 'onSave' } });
    expect(await published(300)).toEqual([{ version: 1, lines: missing }]);
    await document.edit('lamper op.\n', `lamper op.\n${decision}`);
    await client.settle();
    expect(await published(10_000)).toEqual([]);
    await document.save();
    await client.settle();
    expect(await published(300)).toEqual([{ version: 2, lines: [] }]);
  });

  test('has them cleared on closing, and nothing afterwards', async () => {
    const { client, document, published } = await start();
    await published(300);
    await document.edit('Stien er mørk', 'Stien er meget mørk');
    await document.close();
    await client.settle();
    expect(await published(10_000)).toEqual([{ version: undefined, lines: [] }]);
  });

  test('is sent them again after the settings changed', async () => {
    const { client, published } = await start();
    await published(300);
    const settings = { referat: { rules: { 'manglende-beslutning': 'hint' } } };
    await client.notify('workspace/didChangeConfiguration', { settings });
    await client.settle();
    expect(await published(300)).toEqual([{ version: 1, lines: ['hint manglende-beslutning: Punkt 2: Lys på stien'] }]);
  });

  test('is sent nothing after shutdown', async () => {
    const { client, published } = await start();
    await client.shutdown();
    expect(await published(10_000)).toEqual([]);
  });
});
