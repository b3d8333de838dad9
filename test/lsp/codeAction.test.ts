/** Quick fixes, tested by carrying them out. */
import { expect, test } from 'vitest';
import type { ClientCapabilities, CodeAction, Diagnostic, Range, TextEdit } from 'vscode-languageserver/node';
import { minutes } from '../support/minutes.ts';
import { type ClientOptions, changed, diagnosticLines, rangeOf, startClient } from '../support/protocol.ts';

const capabilities: ClientCapabilities = {
  textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
  workspace: { workspaceEdit: { documentChanges: true } },
};

const sound = minutes.replace('Hallens gulv er slidt.', 'Hallens gulv på Ærø er slidt – også “nede”.');
const damaged = sound
  .replace('på Ærø er', 'pÃ¥ Ã†rÃ¸ er')
  .replace('– også', 'â€“ ogsÃ¥')
  .replace('mørk om', 'mÃ¸rk om');

/** A client with one open document and what it is offered at a place, `''` being all of the document. */
async function start(text: string, options: ClientOptions = {}) {
  const client = await startClient({ capabilities, ...options });
  const document = await client.open(text);
  const diagnostics = async (): Promise<Diagnostic[]> =>
    (await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', document.uri)).items;
  const actions = async (part: string, only?: readonly string[]): Promise<CodeAction[]> => {
    const range: Range =
      part === ''
        ? { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } }
        : rangeOf(document.text(), part);
    const context = { diagnostics: [], ...(only && { only }) };
    return client.request('textDocument/codeAction', document.uri, { range, context });
  };
  return { client, document, diagnostics, actions };
}

/** The changes of an action, whichever way it tells them. */
function editsOf({ edit }: CodeAction): TextEdit[] {
  const versioned = edit?.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : [])) as TextEdit[];
  return versioned ?? Object.values(edit?.changes ?? {}).flat();
}

/** What stands outside the changed places. */
function untouched(text: string, edits: readonly TextEdit[]): string {
  return changed(
    text,
    edits.map(({ range }) => ({ range, newText: '|' })),
  );
}

test('a finding with a fix offers it, and one for all of its rule', async () => {
  const { actions, diagnostics } = await start(damaged);
  const offered = await actions('Ã†rÃ¸');
  expect(offered.map(({ title, kind, isPreferred }) => ({ title, kind, isPreferred }))).toEqual([
    { title: 'Ret den beskadigede tekst i linjen', kind: 'quickfix', isPreferred: true },
    { title: 'Ret alle 2 fund af »Beskadiget tekst«', kind: 'quickfix', isPreferred: false },
  ]);
  const all = (await diagnostics()).filter(({ code }) => code === 'beskadiget-tekst');
  expect(offered.map((action) => action.diagnostics)).toEqual([[all[0]], all]);
});

test('carried out it puts the line right and nothing else; a second time there is nothing left', async () => {
  const { actions } = await start(damaged);
  const [fix] = await actions('Ã†rÃ¸');
  const edits = editsOf(fix as CodeAction);
  const fixed = changed(damaged, edits);
  expect(fixed).toBe(sound.replace('mørk om', 'mÃ¸rk om'));
  expect(untouched(fixed, editsOf((await (await start(fixed)).actions('mÃ¸rk'))[0] as CodeAction))).toBe(
    sound.replace('mørk om', 'm|rk om'),
  );
  expect(untouched(damaged, edits)).toBe(damaged.replace('pÃ¥ Ã†rÃ¸ er', 'p| |r| er').replace('â€“ ogsÃ¥', '| ogs|'));
  expect(await (await start(fixed)).actions('Ærø')).toEqual([]);
});

test('all at once, and the findings are gone', async () => {
  const { actions, diagnostics } = await start(damaged);
  expect(diagnosticLines(damaged, await diagnostics())).toEqual([
    expect.stringMatching(/^warning beskadiget-tekst: Ã¥ Ã†rÃ¸ er/u),
    'warning manglende-beslutning: Punkt 2: Lys på stien',
    'warning beskadiget-tekst: Ã¸',
  ]);
  const all = (await actions('mÃ¸rk')).at(-1) as CodeAction;
  const fixed = changed(damaged, editsOf(all));
  expect(fixed).toBe(sound);
  const after = await start(fixed);
  expect(diagnosticLines(fixed, await after.diagnostics())).toEqual([
    'warning manglende-beslutning: Punkt 2: Lys på stien',
  ]);
  expect((await after.actions('')).map(({ title }) => title)).toEqual(['Indsæt »Beslutning«']);
});

test('the change is of the version that was looked at', async () => {
  const { document, actions } = await start(damaged);
  await document.edit('mÃ¸rk om', 'mÃ¸rkt om');
  const [fix] = await actions('mÃ¸rkt');
  expect(fix?.edit).toMatchObject({ documentChanges: [{ textDocument: { uri: document.uri, version: 2 } }] });
  expect(changed(document.text(), editsOf(fix as CodeAction))).toContain('mørkt om');
});

test('a client that knows no versions gets the changes by uri', async () => {
  const { document, actions } = await start(damaged, { capabilities: { ...capabilities, workspace: {} } });
  const [fix] = await actions('mÃ¸rk');
  expect(Object.keys(fix?.edit?.changes ?? {})).toEqual([document.uri]);
  expect(changed(damaged, editsOf(fix as CodeAction))).toContain('mørk om');
});

test('nothing where nothing can be done: elsewhere, for what is lost, for other kinds', async () => {
  const { actions } = await start(damaged);
  expect(await actions('Forvaltningen indstiller, at gulvet')).toEqual([]);
  expect(await actions('mÃ¸rk', ['refactor'])).toEqual([]);
  expect(await actions('mÃ¸rk', ['quickfix'])).toHaveLength(2);
  const lost = await start(minutes.replace('mørk', 'm\ufffdrk'));
  expect(await lost.actions('m\ufffdrk')).toEqual([]);
});

test('in English where that is set, and none where the rule is off', async () => {
  const english = await start(damaged, { initializationOptions: { language: 'en' } });
  expect((await english.actions('mÃ¸rk')).map(({ title }) => title)).toEqual([
    'Change “mÃ¸rk” to “mørk”',
    'Fix all 2 findings of “Damaged text”',
  ]);
  const off = await start(damaged, { initializationOptions: { rules: { 'beskadiget-tekst': 'off' } } });
  expect(await off.actions('mÃ¸rk')).toEqual([]);
});

test('an unknown document has none', async () => {
  const { client } = await start(damaged);
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const more = { range, context: { diagnostics: [] } };
  expect(await client.request('textDocument/codeAction', 'untitled:ukendt', more)).toEqual([]);
});

test('a missing section is inserted as the other items have it', async () => {
  const { actions, document, diagnostics } = await start(sound);
  const [insert] = await actions('Punkt 2: Lys på stien');
  expect(insert).toMatchObject({ title: 'Indsæt »Beslutning«', isPreferred: true });
  const fixed = changed(document.text(), editsOf(insert as CodeAction));
  expect(fixed).toBe(`${sound.trimEnd()}\n\nBeslutning\n`);
  expect(diagnosticLines(sound, await diagnostics())).toEqual(['warning manglende-beslutning: Punkt 2: Lys på stien']);
  const after = await start(fixed);
  expect(diagnosticLines(fixed, await after.diagnostics())).toEqual(['warning tom-beslutning: Beslutning']);
});

test('on saving only what loses nothing is put right', async () => {
  const { actions } = await start(damaged);
  const [all, ...more] = await actions('', ['source.fixAll']);
  expect(more).toEqual([]);
  expect(all).toMatchObject({ kind: 'source.fixAll.referat' });
  expect(changed(damaged, editsOf(all as CodeAction))).toBe(sound);
  expect(await (await start(sound)).actions('', ['source.fixAll.referat'])).toEqual([]);
  expect(await (await start(damaged)).actions('', ['source.organizeImports'])).toEqual([]);
});

test('what replaces what somebody wrote is shown first', async () => {
  const listed = sound.replace(
    'Nyt gulv i hallen.....\t3\nLys på stien.....\t4',
    'Lys på stien.....\t3\nNyt gulv i hallen.....\t4',
  );
  const workspace = { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } };
  const { actions } = await start(listed, { capabilities: { ...capabilities, workspace } });
  const [rebuild] = await actions('Nyt gulv i hallen.....');
  expect(rebuild).toMatchObject({
    title: 'Genopbyg indholdsfortegnelsen',
    edit: { changeAnnotations: { 'Genopbyg indholdsfortegnelsen': { needsConfirmation: true } } },
  });
});

test('a rule is switched off for the document or for the folder, in the file that holds for it', async () => {
  const workspace = { workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } };
  const file = 'file:///skovby/.referatrc.json';
  const offered = async (files: Map<string, string>, name: string) => {
    const client = await startClient({ capabilities: { ...capabilities, workspace }, files });
    const document = await client.open(damaged, name);
    const range = rangeOf(document.text(), 'Punkt 2: Lys på stien');
    const all = await client.request<CodeAction[]>('textDocument/codeAction', document.uri, {
      range,
      context: { diagnostics: [] },
    });
    return all.filter(({ title }) => title.startsWith('Slå'));
  };
  const [one, folder, ...more] = await offered(new Map(), 'file:///skovby/maj.referat');
  expect(more).toEqual([]);
  expect(one?.title).toBe('Slå reglen »manglende-beslutning« fra i dette dokument');
  expect(folder?.title).toBe('Slå reglen »manglende-beslutning« fra i alle dokumenter i mappen');
  expect(one?.edit?.documentChanges?.[0]).toEqual({ kind: 'create', uri: file, options: { ignoreIfExists: true } });
  expect(changed('', editsOf(one as CodeAction))).toContain('"files": "maj.referat"');

  const text = '{ "rules": { "bilag": "off" } }';
  const [, known] = await offered(new Map([[file, text]]), 'file:///skovby/2024/maj.referat');
  expect(known?.edit?.documentChanges).toHaveLength(1);
  expect(changed(text, editsOf(known as CodeAction))).toContain('"manglende-beslutning": "off"');
  // A document that was never saved lies in no folder.
  expect(await offered(new Map(), 'untitled:Untitled-1')).toEqual([]);
});
