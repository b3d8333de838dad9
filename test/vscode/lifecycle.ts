/** Starting, restarting, and the status bar that tells about it. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { type Check, eventually } from './check.ts';
import { completeText, incompleteSample, readFindings, readOutline } from './documents.ts';
import { closeAll, cursorToBe, extension, findingsToBe, openFile, openText, outlineOf, putCursor } from './editor.ts';
import { page } from './runner.ts';

const statusItem = '.statusbar-item[id^="referat.referat"]:visible';

/** First of all checks: before it, nothing may have opened a referat. */
export const activationCheck: Check = {
  name: 'the packed extension is installed, sleeps, and wakes when a .referat file is opened',
  async run() {
    const { extensionPath } = extension();
    assert.match(path.basename(extensionPath), /^referat\.referat-\d/);
    assert.equal(existsSync(path.join(extensionPath, 'client')), false, 'no sources');
    assert.equal(extension().isActive, false);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.file(incompleteSample));
    assert.equal(document.languageId, 'referat');
    await vscode.window.showTextDocument(document);
    await eventually(async () => extension().isActive, Boolean, 'the extension to be active');
    await (await extension().activate()).ready;
    await closeAll();
  },
};

export const lifecycleChecks: readonly Check[] = [
  {
    name: 'after a restart the server answers again',
    async run() {
      const { document } = await openFile(incompleteSample);
      const expected = await readFindings(incompleteSample);
      await findingsToBe(document, expected);
      await vscode.commands.executeCommand('referat.restartServer');
      const { punkter } = await readOutline(incompleteSample);
      await eventually(
        () => outlineOf(document),
        (symbols) => symbols.length === punkter.length,
        'the outline',
      );
      await findingsToBe(document, expected);
      await closeAll();
    },
  },
  {
    name: 'the status bar counts in referat editors only, and leads to the first incomplete item',
    needsPage: true,
    async run() {
      const editor = await openFile(incompleteSample);
      const { punkter } = await readOutline(incompleteSample);
      await statusToBe((texts) => texts.some((text) => text.startsWith(`${punkter.length} punkter · `)));
      const [spoken] = await page({ do: 'attributes', selector: `${statusItem} [aria-label]`, name: 'aria-label' });
      assert.match(spoken ?? '', /^\d+ punkter, /);
      const lines = (await readFindings(incompleteSample)).map((finding) => Number(finding.split(' ')[1]));
      const first = punkter.find((punkt) => lines.some((line) => line >= punkt.line && line <= punkt.endLine));
      putCursor(editor, 1);
      await page({ do: 'click', selector: `${statusItem} a` });
      await cursorToBe(editor, first?.line ?? 0);
      await closeAll();

      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: 'almindelig tekst' }));
      await statusToBe((texts) => texts.length === 0);
      await closeAll();
      await openText(completeText);
      await statusToBe((texts) => texts.some((text) => text === '3 punkter'));
      await closeAll();
    },
  },
];

/** Waits for what the extension shows in the status bar; a hidden item shows nothing. */
function statusToBe(isGood: (texts: string[]) => boolean): Promise<string[]> {
  const ask = async () => (await page({ do: 'texts', selector: statusItem })).map((text) => text.trim());
  return eventually(ask, isGood, 'the status bar');
}
