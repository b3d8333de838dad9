/** What a person does about a finding: through the light bulb, on saving, in a `.referatrc.json`. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Check, eventually } from './check.ts';
import { completeText, lineOf } from './documents.ts';
import { closeAll, findingsToBe, newFolder, openFile, openText, putCursor, undo, writeFile } from './editor.ts';
import { page } from './runner.ts';

const damaged = completeText.replace('Hallens gulv er slidt', 'MÃ¸nstedhallens gulv er slidt');
const damagedLine = damaged.slice(0, damaged.indexOf('MÃ¸nstedhallens')).split('\n').length;
const incomplete = completeText.replace('Beslutning\n\nGodkendt som indstillet.\n\n', '');

/** The first two entries of the contents have changed places. */
const turned = completeText.replace(/^(Godkendelse af dagsorden\..*\n)(Nyt gulv i hallen\..*\n)/mu, '$2$1');

export const actionChecks: readonly Check[] = [
  {
    name: 'a quick fix is chosen from the menu of the light bulb',
    needsPage: true,
    async run() {
      const editor = await openText(incomplete);
      const item = lineOf(incomplete, 'Punkt 2: Nyt gulv i hallen');
      await findingsToBe(editor.document, [`manglende-beslutning ${item}`]);
      putCursor(editor, item);
      const shown = await openMenu();
      assert.equal(shown[0]?.trim(), 'Indsæt »Beslutning«');
      await page({ do: 'screenshot', name: 'light-bulb' });
      await page({ do: 'press', key: 'Enter' });
      await eventually(
        async () => editor.document.getText(),
        (text) => text.split('Beslutning\n').length === completeText.split('Beslutning\n').length,
        'the heading in the text',
      );
      await undo();
      assert.equal(editor.document.getText(), incomplete);
      await closeAll();
    },
  },
  {
    name: 'a rebuilt list of contents is shown before it is made',
    needsPage: true,
    async run() {
      const editor = await openText(turned);
      const line = lineOf(turned, 'Godkendelse af dagsorden.....\t2');
      await eventually(
        async () => vscode.languages.getDiagnostics(editor.document.uri).map(({ message }) => message),
        (messages) => messages.length > 0,
        'a finding',
      );
      putCursor(editor, line);
      const shown = await openMenu();
      assert.equal(shown[0]?.trim(), 'Genopbyg indholdsfortegnelsen');
      await page({ do: 'press', key: 'Enter' });
      const preview = () => page({ do: 'texts', selector: '.bulk-edit-panel .monaco-list-row' });
      await eventually(preview, (texts) => texts.length === 3, 'the preview');
      assert.equal(editor.document.getText(), turned);
      await page({ do: 'screenshot', name: 'contents-preview' });
      // What is to be confirmed is not ticked yet.
      await page({ do: 'click', selector: '.bulk-edit-panel .edit-checkbox' });
      await page({ do: 'click', selector: '.bulk-edit-panel .monaco-button' });
      await eventually(
        async () => editor.document.getText(),
        (text) => text === completeText,
        'the contents put right',
      );
      await closeAll();
      await vscode.commands.executeCommand('workbench.action.closePanel');
    },
  },
  {
    name: 'saving repairs what can be repaired without doubt, and inserts nothing',
    async run() {
      const folder = newFolder('gemt');
      const text = damaged.replace('Beslutning\n\nGodkendt som indstillet.\n\n', '');
      const file = await writeFile(folder, 'gemt.referat', text);
      const settings = vscode.workspace.getConfiguration('editor', { languageId: 'referat' });
      const onSave = { 'source.fixAll.referat': 'explicit' };
      await settings.update('codeActionsOnSave', onSave, vscode.ConfigurationTarget.Global, true);
      const editor = await openFile(file.fsPath);
      const item = lineOf(text, 'Punkt 2: Nyt gulv i hallen');
      await findingsToBe(editor.document, [`beskadiget-tekst ${damagedLine}`, `manglende-beslutning ${item}`]);
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'));
      await editor.document.save();
      const wanted = `\n${text.replace('MÃ¸nsted', 'Mønsted')}`;
      assert.equal(editor.document.getText(), wanted);
      await findingsToBe(editor.document, [`manglende-beslutning ${item + 1}`]);
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global, true);
      await closeAll();
      await vscode.workspace.fs.delete(folder, { recursive: true });
    },
  },
  {
    name: 'a configuration that is edited holds as soon as it is saved',
    async run() {
      const folder = newFolder('opsat');
      const file = await writeFile(folder, 'opsat.referat', incomplete);
      const rc = await writeFile(folder, '.referatrc.json', '{}');
      const { document } = await openFile(file.fsPath);
      const item = lineOf(incomplete, 'Punkt 2: Nyt gulv i hallen');
      await findingsToBe(document, [`manglende-beslutning ${item}`]);
      const configuration = await vscode.workspace.openTextDocument(rc);
      const editor = await vscode.window.showTextDocument(configuration);
      const whole = new vscode.Range(0, 0, 0, 2);
      await editor.edit((edit) => edit.replace(whole, '{ "rules": { "manglende-beslutning": "off" } }'));
      await configuration.save();
      await findingsToBe(document, []);
      await vscode.workspace.fs.delete(rc);
      await findingsToBe(document, [`manglende-beslutning ${item}`]);
      await closeAll();
      await vscode.workspace.fs.delete(folder, { recursive: true });
    },
  },
];

const menuRows = '.action-widget .monaco-list-row.action';

/** Opens the menu of the light bulb at the cursor, as a person does: by its key, again where nothing came of it. */
async function openMenu(): Promise<string[]> {
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  const rows = () => page({ do: 'texts', selector: menuRows });
  let pressed = 0;
  const ask = async () => {
    const shown = await rows();
    if (shown.length === 0 && Date.now() - pressed > 2000) {
      pressed = Date.now();
      await page({ do: 'press', key: 'Control+.' });
    }
    return shown;
  };
  return eventually(ask, (shown) => shown.length > 0, 'the menu');
}
