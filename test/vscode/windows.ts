/** Windows that are not a trusted folder: without any folder, and in Restricted Mode. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Check, eventually } from './check.ts';
import { completeText, incompleteSample, lineOf, readFindings, readOutline } from './documents.ts';
import { closeAll, cursorToBe, deleteLines, findingsToBe, openFile, openText, outlineOf, putCursor } from './editor.ts';
import { page } from './runner.ts';

const incompleteSampleIsRead: Check = {
  name: 'outline, findings and commands of the incomplete sample',
  async run() {
    const editor = await openFile(incompleteSample);
    const { punkter } = await readOutline(incompleteSample);
    assert.equal((await outlineOf(editor.document)).length, punkter.length);
    await findingsToBe(editor.document, await readFindings(incompleteSample));
    putCursor(editor, 1);
    await vscode.commands.executeCommand('referat.nextPunkt');
    await cursorToBe(editor, punkter[0]?.line ?? 0);
    await closeAll();
  },
};

export const noFolderChecks: readonly Check[] = [
  incompleteSampleIsRead,
  {
    name: 'a document that was never saved has outline, findings and commands',
    async run() {
      const editor = await openText(completeText);
      assert.equal(editor.document.isUntitled, true);
      assert.equal((await outlineOf(editor.document)).length, 3);
      const item = lineOf(completeText, 'Punkt 3: Tilskud til sommerkoncert');
      const heading = lineOf(completeText, 'Indstilling', item);
      await deleteLines(editor, heading, heading + 3);
      await findingsToBe(editor.document, [`manglende-indstilling ${item}`]);
      putCursor(editor, 1);
      await vscode.commands.executeCommand('referat.nextIncompletePunkt');
      await cursorToBe(editor, item);
      await closeAll();
    },
  },
  {
    name: 'a plain document that is made a referat is read as one',
    async run() {
      const plain = await vscode.workspace.openTextDocument({ language: 'plaintext', content: completeText });
      await vscode.window.showTextDocument(plain);
      const document = await vscode.languages.setTextDocumentLanguage(plain, 'referat');
      assert.equal((await outlineOf(document)).length, 3);
      await closeAll();
    },
  },
];

export const restrictedChecks: readonly Check[] = [
  {
    name: 'the window is restricted',
    needsPage: true,
    async run() {
      const ask = () => page({ do: 'texts', selector: '.statusbar-item' });
      await eventually(ask, (texts) => texts.some((text) => text.includes('Restricted Mode')), 'the sign of it');
    },
  },
  incompleteSampleIsRead,
];
