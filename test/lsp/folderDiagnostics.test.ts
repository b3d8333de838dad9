/** Findings in files that are not open, for clients that ask for them. */
import { expect, test } from 'vitest';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { decision, minutes } from '../support/minutes.ts';
import { startClient, type TestClient } from '../support/protocol.ts';

const folder = 'file:///arkiv';
const [first, second] = [`${folder}/a.referat`, `${folder}/b.referat`];
const complete = minutes + decision;
const capabilities = {
  textDocument: { diagnostic: { dynamicRegistration: true } },
  workspace: {
    diagnostics: { refreshSupport: true },
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
  },
};

async function open(settings: { folderDiagnostics: boolean }) {
  const files = new Map([
    [first, minutes],
    [second, complete],
  ]);
  const client = await startClient({ files, folders: [folder], capabilities, configuration: () => settings });
  await client.archived(2);
  return { client, files };
}

/** One question, and how the client remembers the answer. */
function asker(client: TestClient) {
  const known = new Map<string, string>();
  return async () => {
    const previousResultIds = [...known].map(([uri, value]) => ({ uri, value }));
    const { items } = await client.ask<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    for (const { uri, resultId } of items) {
      if (resultId === undefined) known.delete(uri);
      else known.set(uri, resultId);
    }
    return items.map(
      (item) => `${item.uri.slice(-9)} ${item.kind === 'full' ? item.items.map(({ code }) => code) : ''}`,
    );
  };
}

test('offered while it is switched on, to clients that can be offered it', async () => {
  const settings = { folderDiagnostics: false };
  const { client } = await open(settings);
  const offers = () => client.registrations.filter((line) => line.includes('textDocument/diagnostic'));
  expect(client.initialized.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: false });
  expect(offers()).toEqual([]);
  for (const [folderDiagnostics, expected] of [
    [true, ['+ textDocument/diagnostic']],
    [false, ['+ textDocument/diagnostic', '- textDocument/diagnostic']],
  ] as const) {
    settings.folderDiagnostics = folderDiagnostics;
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.settle();
    expect(offers()).toEqual(expected);
  }
});

test('what is open is told once, whoever asks', async () => {
  const { client } = await open({ folderDiagnostics: true });
  await client.open(minutes, first);
  await client.settle();
  const identifier = 'referat-mappe-loebende';
  expect(await client.request('textDocument/diagnostic', first, { identifier })).toEqual({ kind: 'full', items: [] });
});

test('what is found, then what has changed, and nothing of files that are gone', async () => {
  const { client, files } = await open({ folderDiagnostics: true });
  const ask = asker(client);
  expect(await ask()).toEqual(['a.referat manglende-beslutning']);
  files.set(second, minutes);
  const changed = ask();
  await client.filesChanged({ [second]: 'changed' });
  expect(await changed).toEqual(['b.referat manglende-beslutning']);
  files.set(first, complete);
  const repaired = ask();
  await client.filesChanged({ [first]: 'changed' });
  expect(await repaired).toEqual(['a.referat ']);
  files.delete(second);
  const gone = ask();
  await client.filesChanged({ [second]: 'deleted' });
  expect(await gone).toEqual(['b.referat ']);
});

test('an open document tells of itself, a closed one again', async () => {
  const { client } = await open({ folderDiagnostics: true });
  const document = await client.open(minutes, first);
  const ask = asker(client);
  const next = ask();
  await document.close();
  expect(await next).toEqual(['a.referat manglende-beslutning']);
});
