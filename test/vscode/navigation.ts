/** The commands that move the cursor, by name, by key and through the picker. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Check, eventually } from './check.ts';
import { incompleteSample, readFindings, readOutline } from './documents.ts';
import { closeAll, cursorToBe, extension, openFile, putCursor } from './editor.ts';
import { page } from './runner.ts';

const pickerInput = '.quick-input-widget input:focus';
const pickerRows = '.quick-input-widget .monaco-list-row:visible';

export const navigationChecks: readonly Check[] = [
  {
    name: 'next and previous Punkt stop at every heading',
    async run() {
      const editor = await openFile(incompleteSample);
      const lines = await headingLines();
      putCursor(editor, 1);
      for (const line of lines) await moves('referat.nextPunkt', editor, line);
      for (const line of lines.slice(0, -1).reverse()) await moves('referat.previousPunkt', editor, line);
      await closeAll();
    },
  },
  {
    name: 'next incomplete Punkt goes from one to the next and round',
    async run() {
      const editor = await openFile(incompleteSample);
      const lines = await incompleteLines();
      putCursor(editor, 1);
      for (const line of lines) await moves('referat.nextIncompletePunkt', editor, line);
      await moves('referat.nextIncompletePunkt', editor, lines[0] ?? 0);
      await closeAll();
    },
  },
  {
    name: 'every key of the extension works in a referat and nowhere else',
    needsPage: true,
    async run() {
      const editor = await openFile(incompleteSample);
      const [first = 0, second = 0] = await headingLines();
      const [incomplete = 0] = await incompleteLines();
      putCursor(editor, first);
      await press('referat.nextPunkt');
      await cursorToBe(editor, second);
      await press('referat.previousPunkt');
      await cursorToBe(editor, first);
      putCursor(editor, 1);
      await press('referat.nextIncompletePunkt');
      await cursorToBe(editor, incomplete);
      await press('referat.goToPunkt');
      await pickerWith((rows) => rows.length > 0);
      await page({ do: 'press', key: 'Escape' });
      await pickerWith((rows) => rows.length === 0);
      await closeAll();

      const content = 'Punkt 1: En\n\nPunkt 2: To\n';
      const plain = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
      const other = await vscode.window.showTextDocument(plain);
      await press('referat.nextIncompletePunkt');
      // Typing takes the same way as the key before it, so the key has been dealt with once this is there.
      await page({ do: 'type', text: 'x' });
      await eventually(
        async () => plain.getText(),
        (text) => text === `x${content}`,
        'the letter at the start',
      );
      assert.equal(other.selection.active.line, 0);
      await closeAll();
    },
  },
  {
    name: 'the picker lists, shows, restores and goes',
    needsPage: true,
    async run() {
      const editor = await openFile(incompleteSample);
      const { punkter } = await readOutline(incompleteSample);
      const last = punkter.at(-1);
      assert.ok(last !== undefined);
      putCursor(editor, punkter[0]?.line ?? 0);
      const before = editor.selection;
      await eventually(async () => isVisible(editor, before.active.line + 1), Boolean, 'the first item in sight');

      await vscode.commands.executeCommand('referat.goToPunkt');
      const rows = await pickerWith((shown) => shown.length >= Math.min(punkter.length, 5));
      assert.match(rows[0] ?? '', new RegExp(`^${punkter[0]?.number}\\. `));
      // Up from the first is the last.
      await page({ do: 'press', key: 'ArrowUp' });
      await eventually(async () => isVisible(editor, last.line), Boolean, 'the highlighted item in sight');
      assert.deepEqual(editor.selection, before, 'a highlighted item moves no cursor');
      await page({ do: 'press', key: 'Escape' });
      await eventually(async () => isVisible(editor, before.active.line + 1), Boolean, 'the old place in sight');
      // The list that closes must not be taken for the one that opens.
      await pickerWith((shown) => shown.length === 0);

      await vscode.commands.executeCommand('referat.goToPunkt');
      await pickerWith((shown) => shown.length > 1);
      // The rows stand there before what is typed reaches the picker.
      await eventually(
        () => page({ do: 'texts', selector: pickerInput }),
        (found) => found.length === 1,
        'the focus',
      );
      await page({ do: 'type', text: last.title });
      await pickerWith((shown) => shown.length === 1);
      await page({ do: 'press', key: 'Enter' });
      await cursorToBe(editor, last.line);
      await closeAll();
    },
  },
];

async function headingLines(): Promise<number[]> {
  return (await readOutline(incompleteSample)).punkter.map((punkt) => punkt.line);
}

/** The headings of the items with findings, each once. */
async function incompleteLines(): Promise<number[]> {
  const { punkter } = await readOutline(incompleteSample);
  const found = (await readFindings(incompleteSample)).map((finding) => Number(finding.split(' ')[1]));
  return punkter
    .filter((punkt) => found.some((line) => line >= punkt.line && line <= punkt.endLine))
    .map((punkt) => punkt.line);
}

async function moves(command: string, editor: vscode.TextEditor, line: number): Promise<void> {
  await vscode.commands.executeCommand(command);
  await cursorToBe(editor, line);
}

/** Presses the key that the manifest gives a command. */
async function press(command: string): Promise<void> {
  const { keybindings } = extension().packageJSON.contributes as { keybindings: { command: string; key: string }[] };
  const binding = keybindings.find((one) => one.command === command);
  assert.ok(binding !== undefined, `${command} has a key`);
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  for (const key of binding.key.split(' ')) await page({ do: 'press', key: toPageKey(key) });
}

/** `ctrl+alt+pagedown` as the page knows it: `Control+Alt+PageDown`. */
function toPageKey(key: string): string {
  const names: Record<string, string> = { ctrl: 'Control', alt: 'Alt', shift: 'Shift' };
  const special: Record<string, string> = { pagedown: 'PageDown', pageup: 'PageUp', up: 'ArrowUp', down: 'ArrowDown' };
  return key
    .split('+')
    .map((part) => names[part] ?? special[part] ?? (/^f\d+$/.test(part) ? part.toUpperCase() : part))
    .join('+');
}

function pickerWith(isGood: (rows: string[]) => boolean): Promise<string[]> {
  return eventually(() => page({ do: 'texts', selector: pickerRows }), isGood, 'the rows of the picker');
}

function isVisible(editor: vscode.TextEditor, line: number): boolean {
  return editor.visibleRanges.some((range) => range.start.line < line && range.end.line >= line - 1);
}
