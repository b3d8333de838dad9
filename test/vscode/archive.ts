/** Finding one's way across files: definitions, symbols, the view with its filter, case history, list of decisions. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Check, eventually } from './check.ts';
import {
  closeAll,
  cursorToBe,
  newFolder,
  openFile,
  openText,
  putCursor,
  seriousFindings,
  writeFile,
} from './editor.ts';
import { page } from './runner.ts';

const may = `REFERAT Økonomiudvalget d. 12-05-2024

Punkt 9: Ny kran på Søkajen

08.00.00-G01-12-24

Indstilling

At kranen skiftes.

Beslutning

Anbefales, når prisen er forhandlet.
`;

const june = `REFERAT Havneudvalget d. 14-06-2024

Indholdsfortegnelse

Ny kran på Søkajen.....	3
Lys på molen.....	4

Punkt 1: Ny kran på Søkajen

08.00.00-G01-12-24

Indstilling

At kranen skiftes, se punkt 2.

Beslutning fra Økonomiudvalget, 12. maj 2024, pkt. 9:

Anbefales.

Beslutning

Godkendt.

Afbud: Bo Krag (V)

Punkt 2: Lys på molen

Indstilling

At der sættes lys op.
`;

const rows = '.pane-body .monaco-list-row';
const quickRows = '.quick-input-list .monaco-list-row';

/** The two meetings in a folder of their own, once the server has read them. */
async function openArchive(name: string) {
  const folder = newFolder(name);
  const first = await writeFile(folder, 'maj.referat', may);
  const second = await writeFile(folder, 'juni.referat', june);
  const editor = await openFile(second.fsPath);
  await eventually(
    () => symbols('Søkajen'),
    (found) => found.length >= 2,
    'both meetings in the archive',
  );
  return { folder, first, second, editor };
}

async function symbols(query: string): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
    'vscode.executeWorkspaceSymbolProvider',
    query,
  );
  // Markdown has symbols of its own.
  const ours = found.filter(({ location }) => location.uri.path.endsWith('.referat'));
  return ours.map(({ name, location }) => `${name} ${location.uri.path.split('/').at(-1)}`);
}

async function remove(folder: vscode.Uri): Promise<void> {
  await closeAll();
  await vscode.workspace.fs.delete(folder, { recursive: true });
  await eventually(
    () => symbols('Søkajen'),
    (found) => found.length === 0,
    'the archive to be as before',
  );
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

export const archiveChecks: readonly Check[] = [
  {
    name: 'an earlier decision leads to the minutes of that meeting',
    async run() {
      const { folder, editor } = await openArchive('definition');
      putCursor(editor, lineOf(june, 'Beslutning fra Økonomiudvalget'));
      await vscode.commands.executeCommand('editor.action.revealDefinition');
      await eventually(
        async () => vscode.window.activeTextEditor?.document.uri.path.split('/').at(-1),
        (name) => name === 'maj.referat',
        'the other minutes',
      );
      assert.equal(vscode.window.activeTextEditor?.selection.active.line, 2);
      await remove(folder);
    },
  },
  {
    name: 'a case tells under the mouse where else it was, and an item what it lacks',
    needsPage: true,
    async run() {
      const { folder, editor } = await openArchive('oplysninger');
      putCursor(editor, lineOf(june, '08.00.00'));
      await vscode.commands.executeCommand('editor.action.showHover');
      const hover = () => page({ do: 'texts', selector: '.monaco-hover:visible' });
      await eventually(hover, (texts) => /12\. maj 2024 · Økonomiudvalget/.test(texts.join()), 'the other meeting');
      await page({ do: 'screenshot', name: 'hover', mouseStays: true });
      const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
      await editor.edit((edit) => edit.insert(end, '\n'));
      putCursor(editor, editor.document.lineCount);
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      const suggested = () => page({ do: 'texts', selector: '.suggest-widget .monaco-list-row' });
      await eventually(suggested, (texts) => texts[0]?.startsWith('Beslutning') === true, 'what the item lacks');
      await page({ do: 'screenshot', name: 'suggestions' });
      await remove(folder);
    },
  },
  {
    name: 'an item is renamed in the whole document',
    async run() {
      const { folder, editor } = await openArchive('omdoeb');
      const position = new vscode.Position(lineOf(june, 'Punkt 2: Lys') - 1, 12);
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        editor.document.uri,
        position,
        'Lamper på molen',
      );
      assert.equal(await vscode.workspace.applyEdit(edit), true);
      assert.equal(editor.document.getText(), june.replaceAll('Lys på molen', 'Lamper på molen'));
      await remove(folder);
    },
  },
  {
    name: 'items are renumbered with what refers to them, after a look at the changes',
    needsPage: true,
    async run() {
      const numbered = (number: number) =>
        june
          .replace('Punkt 2:', `Punkt ${number}:`)
          .replace(
            'Indstilling',
            `Sagsfremstilling\n\nLyset på molen er punkt ${number} på dagsordenen.\n\nIndstilling`,
          );
      const text = numbered(5);
      const editor = await openText(text);
      void vscode.commands.executeCommand('referat.renumber');
      const shown = () => page({ do: 'texts', selector: '.bulk-edit-panel .monaco-list-row' });
      // The document, the reference and the heading.
      await eventually(shown, (texts) => texts.length === 3, 'the preview');
      await page({ do: 'screenshot', name: 'renumbering' });
      assert.equal(editor.document.getText(), text);
      // What is to be confirmed is not ticked yet.
      await page({ do: 'click', selector: '.bulk-edit-panel .edit-checkbox' });
      await page({ do: 'click', selector: '.bulk-edit-panel .monaco-button' });
      await eventually(
        async () => editor.document.getText(),
        (now) => now === numbered(2),
        'the numbers in order',
      );
      await vscode.commands.executeCommand('workbench.action.closePanel');
      await closeAll();
    },
  },
  {
    name: 'items are searched for by the letters one has',
    needsPage: true,
    async run() {
      const { folder } = await openArchive('symboler');
      assert.deepEqual((await symbols('soekajen')).sort(), [
        '1. Ny kran på Søkajen juni.referat',
        '9. Ny kran på Søkajen maj.referat',
      ]);
      await vscode.commands.executeCommand('workbench.action.quickOpen', '#søkaj');
      const shown = () => page({ do: 'texts', selector: quickRows });
      await eventually(shown, (texts) => texts.filter((text) => text.includes('Søkajen')).length === 2, 'both items');
      await page({ do: 'screenshot', name: 'symbols' });
      await vscode.commands.executeCommand('workbench.action.quickOpen', '#soekaj');
      await eventually(shown, (texts) => texts.filter((text) => text.includes('Søkajen')).length === 2, 'both again');
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await remove(folder);
    },
  },
  {
    name: 'the view has committees, meetings and items, filters them and follows the cursor',
    needsPage: true,
    async run() {
      const { folder, editor } = await openArchive('visning');
      await vscode.commands.executeCommand('referat.meetings.focus');
      const shown = () => page({ do: 'texts', selector: rows });
      await eventually(shown, (texts) => texts.some((text) => text.includes('Havneudvalget')), 'the committees');
      await vscode.commands.executeCommand('referat.followCursor');
      putCursor(editor, lineOf(june, 'Punkt 2: Lys'));
      await eventually(
        shown,
        (texts) => texts.some((text) => text.includes('2. Lys på molen')),
        'the item at the cursor',
      );
      await page({ do: 'screenshot', name: 'meetings' });
      await vscode.workspace.getConfiguration('referat').update('codeLens', true, vscode.ConfigurationTarget.Global);
      const lenses = () => page({ do: 'texts', selector: '.codelens-decoration' });
      await eventually(
        lenses,
        (texts) => texts.some((text) => text.includes('Mangler beslutning')),
        'a line above items',
      );
      const workbench = vscode.workspace.getConfiguration('workbench');
      const theme = workbench.get('colorTheme');
      for (const [name, id] of [
        ['meetings-dark', 'Dark 2026'],
        ['meetings-high-contrast', 'Default High Contrast'],
      ] as const) {
        const before = vscode.window.activeColorTheme.kind;
        await workbench.update('colorTheme', id, vscode.ConfigurationTarget.Global);
        await eventually(
          async () => vscode.window.activeColorTheme.kind,
          (kind) => kind !== before,
          `the theme ${id}`,
        );
        await page({ do: 'screenshot', name });
      }
      await workbench.update('colorTheme', theme, vscode.ConfigurationTarget.Global);
      await vscode.workspace
        .getConfiguration('referat')
        .update('codeLens', undefined, vscode.ConfigurationTarget.Global);
      await vscode.commands.executeCommand('referat.unfollowCursor');
      const picked = vscode.commands.executeCommand('referat.filterMeetings');
      await eventually(
        () => page({ do: 'texts', selector: quickRows }),
        (texts) => texts.length > 4,
        'the filter',
      );
      await page({ do: 'screenshot', name: 'meetings-filter' });
      await page({ do: 'click', selector: `${quickRows} .label-name` });
      await page({ do: 'press', key: 'Enter' });
      await picked;
      const filtered = (texts: string[]) =>
        texts.some((text) => text.includes('Havneudvalget')) && !texts.some((text) => text.includes('Økonomiudvalget'));
      await eventually(shown, filtered, 'only what is incomplete');
      const message = () => page({ do: 'texts', selector: '.pane-body .message' });
      await eventually(message, (texts) => texts.join().includes('Filter: Kun ufuldstændige'), 'the filter in words');
      await page({ do: 'screenshot', name: 'meetings-filtered' });
      await vscode.commands.executeCommand('referat.clearFilter');
      await eventually(shown, (texts) => texts.some((text) => text.includes('Økonomiudvalget')), 'all again');
      await remove(folder);
      await eventually(shown, (texts) => !texts.some((text) => text.includes('Havneudvalget')), 'nothing stale');
    },
  },
  {
    name: 'the history of a case lists its items in the order of the meetings, and opens one',
    needsPage: true,
    async run() {
      const { folder, editor } = await openArchive('sagsforloeb');
      putCursor(editor, lineOf(june, 'Punkt 1: Ny kran'));
      void vscode.commands.executeCommand('referat.showCaseHistory');
      const shown = () => page({ do: 'texts', selector: quickRows });
      const texts = await eventually(shown, (found) => found.length === 2, 'two meetings');
      assert.match(texts[0] ?? '', /12\. maj 2024/);
      assert.match(texts[1] ?? '', /14\. juni 2024/);
      await page({ do: 'screenshot', name: 'case-history' });
      await page({ do: 'click', selector: `${quickRows} .label-name` });
      await eventually(
        async () => vscode.window.activeTextEditor?.document.uri.path.split('/').at(-1),
        (name) => name === 'maj.referat',
        'the first meeting',
      );
      if (vscode.window.activeTextEditor) await cursorToBe(vscode.window.activeTextEditor, 3);
      await remove(folder);
    },
  },
  {
    name: 'the decisions of a meeting are a document to read',
    needsPage: true,
    async run() {
      const { folder } = await openArchive('beslutninger');
      const made = vscode.commands.executeCommand<vscode.Uri>('referat.showDecisions');
      await eventually(
        () => page({ do: 'texts', selector: quickRows }),
        (texts) => texts.length === 2,
        'the choice',
      );
      await page({ do: 'click', selector: `${quickRows} .label-name` });
      const uri = await made;
      assert.equal(uri?.path, '/Beslutninger juni.md');
      const text = vscode.window.activeTextEditor?.document.getText() ?? '';
      assert.match(text, /## Havneudvalget, 14\. juni 2024/);
      assert.match(text, /### 1\. Ny kran på Søkajen\n\n\*\*Godkendt\*\*\n\nFraværende: Bo Krag \(V\)\n/);
      assert.equal(vscode.window.activeTextEditor?.document.languageId, 'markdown');
      await page({ do: 'screenshot', name: 'decisions' });
      await remove(folder);
    },
  },
  {
    name: 'findings of files that are not open are told all the time, where a setting says so',
    async run() {
      const { folder, first, second } = await openArchive('loebende');
      await closeAll();
      const findings = (file: vscode.Uri) => async () => seriousFindings(file).join();
      await eventually(findings(second), (found) => found === '', 'nothing while it is off');
      const configuration = vscode.workspace.getConfiguration('referat');
      await configuration.update('folderDiagnostics', true, vscode.ConfigurationTarget.Global);
      const missing = `manglende-beslutning ${lineOf(june, 'Punkt 2: Lys')}`;
      await eventually(findings(second), (found) => found === missing, 'the finding of the closed file');
      await writeFile(folder, 'maj.referat', may.replace(/Beslutning[\s\S]*/u, ''));
      await eventually(findings(first), (found) => found.includes('manglende-beslutning'), 'what is missing now');
      await configuration.update('folderDiagnostics', undefined, vscode.ConfigurationTarget.Global);
      await eventually(findings(second), (found) => found === '', 'nothing once it is off again');
      await remove(folder);
    },
  },
];
