/** *Kontrollér alle referater i mappen*: what is found in files that are not open, in Problems as for those that are. */
import {
  type CancellationToken,
  commands,
  type ExtensionContext,
  ProgressLocation,
  RelativePattern,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { referatPattern } from '../../server/src/configuration/fileName.ts';
import { type ClosedFiles, createClosedFiles } from './closedFiles.ts';
import type { Server } from './server.ts';

/** How a check ended: also what the command answers to whoever calls it. */
export interface FolderCheckResult {
  readonly files: number;
  readonly checked: number;
  /** Files of which nobody knows, because the server gave no answer or they could not be read. */
  readonly failed: number;
  readonly findings: number;
}

/** So many files are asked about at a time: the server does not wait for us, and one can still break off. */
const atATime = 16;

export function registerFolderCheck(context: ExtensionContext, server: Server): void {
  const closedFiles = createClosedFiles(server, referatPattern);
  context.subscriptions.push(
    closedFiles,
    commands.registerCommand('referat.checkFolder', async (folder?: Uri) => {
      const result = await withProgress(closedFiles, folder);
      void tell(result);
      return result;
    }),
  );
}

/** Checks the files of a folder, or of all that are open, until done or broken off. */
function withProgress(closedFiles: ClosedFiles, folder: Uri | undefined): Thenable<FolderCheckResult> {
  const options = { location: ProgressLocation.Notification, title: 'Kontrollerer referater', cancellable: true };
  return window.withProgress(options, async (progress, token: CancellationToken) => {
    const files = await workspace.findFiles(folder ? new RelativePattern(folder, referatPattern) : referatPattern);
    // What an earlier check found and is no longer there.
    if (!folder) closedFiles.clear();
    const result = { files: files.length, checked: 0, failed: 0, findings: 0 };
    for (let at = 0; at < files.length && !token.isCancellationRequested; at += atATime) {
      const some = files.slice(at, at + atATime);
      const counts = await Promise.all(some.map((file) => closedFiles.check(file, token)));
      // What comes after somebody broke off is not kept.
      if (token.isCancellationRequested) break;
      const known = counts.filter((count) => count !== undefined);
      result.checked += known.length;
      result.failed += counts.length - known.length;
      result.findings += known.reduce((sum, count) => sum + count, 0);
      const message = `${printed(at + some.length)} af ${printed(files.length)}`;
      progress.report({ message, increment: (some.length / files.length) * 100 });
    }
    return result;
  });
}

/** Shows Problems where there are any, and else says that there are none; says what was not checked. */
async function tell({ files, checked, failed, findings }: FolderCheckResult): Promise<void> {
  if (findings > 0) await commands.executeCommand('workbench.actions.view.problems');
  if (files === 0) void window.showInformationMessage('Der er ingen .referat-filer i mappen.');
  else if (checked + failed < files) {
    const part = `${printed(checked)} af ${count(files)}`;
    void window.showInformationMessage(`Kontrollen blev afbrudt efter ${part}: ${printed(findings)} fund.`);
  } else if (failed > 0) {
    const show = 'Vis log';
    const chosen = await window.showWarningMessage(`${count(failed)} kunne ikke kontrolleres.`, show);
    if (chosen === show) void commands.executeCommand('referat.showOutput');
  } else if (findings === 0) void window.showInformationMessage(`Ingen fund i ${count(files)}.`);
}

function printed(number: number): string {
  return number.toLocaleString('da');
}

function count(files: number): string {
  return `${printed(files)} ${files === 1 ? 'fil' : 'filer'}`;
}
