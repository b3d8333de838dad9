/** What helps while writing: snippets and lists that go on. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { type Check, eventually } from './check.ts';
import { closeAll, extension, openText, outlineOf } from './editor.ts';
import { page } from './runner.ts';

export const typingChecks: readonly Check[] = [
  {
    name: 'every snippet inserts, and what it wrote has no place left unfilled',
    async run() {
      const names = snippetNames();
      assert.ok(names.length >= 10, `there are ${names.length} snippets`);
      for (const name of names) {
        const { document } = await openText('');
        await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'referat', name });
        await eventually(
          async () => document.getText(),
          (text) => text.trim().length > 3,
          `the text of ${name}`,
        );
        assert.doesNotMatch(document.getText(), /\$\{|\$\d/, name);
        await closeAll();
      }
    },
  },
  {
    name: 'an item that a snippet wrote is in the outline',
    async run() {
      const skeleton = snippetNames()[0];
      const { document } = await openText('');
      await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'referat', name: skeleton });
      assert.ok((await outlineOf(document)).length > 0);
      await closeAll();
    },
  },
  {
    name: 'Enter continues a list, and ends it on an empty point',
    needsPage: true,
    async run() {
      const text = 'Indstilling\n\n- at gulvet skiftes';
      const editor = await openText(text);
      const end = editor.document.lineAt(2).range.end;
      editor.selection = new vscode.Selection(end, end);
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
      const written = async () => editor.document.getText();
      await page({ do: 'press', key: 'Enter' });
      await eventually(written, (now) => now.startsWith(`${text}\n- `), 'another point');
      // What Enter is bound to on an empty point; VS Code may hear of the binding later than of a second key.
      await vscode.commands.executeCommand('referat.endList');
      await eventually(written, (now) => now === `${text}\n`, 'no point');
      await closeAll();
    },
  },
];

/** The names under which the extension offers its snippets. */
function snippetNames(): string[] {
  const { extensionPath, packageJSON } = extension();
  const { snippets } = packageJSON.contributes as { snippets: { path: string }[] };
  return snippets.flatMap(({ path: file }) =>
    Object.keys(JSON.parse(readFileSync(path.join(extensionPath, file), 'utf8')) as Record<string, unknown>),
  );
}
