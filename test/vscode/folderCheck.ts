/** The check of a whole folder: from the command, broken off, and as a task. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import type { FolderCheckResult } from '../../client/src/folderCheck.ts';
import { type Check, eventually } from './check.ts';
import { completeText, lineOf } from './documents.ts';
import { closeAll, newFolder, openFile, seriousFindings, writeFile } from './editor.ts';
import { page } from './runner.ts';

const incomplete = completeText.replace('Beslutning\n\nGodkendt som indstillet.\n\n', '');
const missing = `manglende-beslutning ${lineOf(incomplete, 'Punkt 2: Nyt gulv i hallen')}`;
const notification = '.notifications-center .notification-list-item';

/** Waits until exactly these are shown for a file. */
function found(file: vscode.Uri, expected: readonly string[]): Promise<unknown> {
  const ask = async () => seriousFindings(file).join();
  return eventually(ask, (now) => now === expected.join(), expected.join() || 'no findings');
}

/** Files that lack a decision, in a new folder. */
function archive(name: string, count: number): { folder: vscode.Uri; files: readonly vscode.Uri[] } {
  const folder = newFolder(name);
  const files: vscode.Uri[] = [];
  mkdirSync(folder.fsPath);
  for (let number = 0; number < count; number++) {
    const file = vscode.Uri.joinPath(folder, `${String(number).padStart(4, '0')}.referat`);
    writeFileSync(file.fsPath, incomplete);
    files.push(file);
  }
  return { folder, files };
}

function checkFolder(folder: vscode.Uri): Thenable<FolderCheckResult> {
  return vscode.commands.executeCommand<FolderCheckResult>('referat.checkFolder', folder);
}

/** So many that one can still break off. */
const many = 4000;

export const folderChecks: readonly Check[] = [
  {
    name: 'a folder is checked, and Problems follow its files',
    async run() {
      const { folder, files } = archive('arkiv', 3);
      const [first, second, third] = files as [vscode.Uri, vscode.Uri, vscode.Uri];
      await writeFile(folder, '0002.referat', completeText);
      assert.deepEqual(await checkFolder(folder), { files: 3, checked: 3, failed: 0, findings: 2 });
      await found(first, [missing]);
      await found(second, [missing]);
      await found(third, []);
      // Open it shows its own findings, and those only; closed it keeps them.
      await openFile(first.fsPath);
      await found(first, [missing]);
      await closeAll();
      await found(first, [missing]);
      await writeFile(folder, '0001.referat', completeText);
      await found(second, []);
      const configuration = await writeFile(
        folder,
        '.referatrc.json',
        '{ "rules": { "manglende-beslutning": "off" } }',
      );
      await found(first, []);
      await vscode.workspace.fs.delete(configuration);
      await found(first, [missing]);
      await writeFile(folder, '0001.referat', incomplete);
      await found(second, [missing]);
      await vscode.workspace.fs.delete(first);
      await found(first, []);
      await vscode.workspace.fs.delete(folder, { recursive: true });
      await found(second, []);
    },
  },
  {
    name: 'a check of a folder is broken off midway',
    needsPage: true,
    async run() {
      await vscode.commands.executeCommand('notifications.clearAll');
      const { folder } = archive('stort-arkiv', many);
      const result = checkFolder(folder);
      const shown = async () => {
        // Toasts are muted while tests run; the list of notifications is not.
        await vscode.commands.executeCommand('notifications.showList');
        return page({ do: 'texts', selector: notification });
      };
      await eventually(shown, (texts) => /\d+ af 4\.000/.test(texts.join()), 'the progress');
      await page({ do: 'click', selector: `${notification} .monaco-button` });
      const { files, checked, findings } = await result;
      assert.equal(files, many);
      assert.ok(checked > 0 && checked < files, `${checked} were checked`);
      assert.ok(findings <= checked);
      await eventually(shown, (texts) => texts.join().includes('Kontrollen blev afbrudt efter'), 'what is said of it');
      await page({ do: 'screenshot', name: 'folder-check-broken-off' });
      await vscode.commands.executeCommand('notifications.clearAll');
      await vscode.workspace.fs.delete(folder, { recursive: true });
    },
  },
  {
    name: 'the task puts its findings into Problems, and shows none of them twice',
    async run() {
      const { folder, files } = archive('opgave', 2);
      const [first] = files as [vscode.Uri];
      const offered = await vscode.tasks.fetchTasks({ type: 'referat' });
      assert.deepEqual(
        offered.map(({ name }) => name),
        ['Kontrollér alle referater'],
      );
      const [task] = offered;
      assert.ok(task !== undefined);
      await vscode.tasks.executeTask(task);
      await found(first, [missing]);
      await checkFolder(folder);
      await found(first, [missing]);
      await vscode.commands.executeCommand('workbench.action.closePanel');
      await vscode.workspace.fs.delete(folder, { recursive: true });
    },
  },
];
