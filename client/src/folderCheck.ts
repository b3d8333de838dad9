/** *Kontrollér alle referater i mappen*: what is found in files that are not open, in Problems as for those that are. */
import {
  type CancellationToken,
  commands,
  type DiagnosticCollection,
  type ExtensionContext,
  languages,
  ProgressLocation,
  RelativePattern,
  type Tab,
  TabInputText,
  TabInputTextDiff,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { Server } from './server.ts';

/** How a check ended: also what the command answers to whoever calls it. */
export interface FolderCheckResult {
  readonly files: number;
  readonly checked: number;
  readonly findings: number;
}

const pattern = '**/*.referat';
/** So many files are asked about at a time: the server does not wait for us, and one can still break off. */
const atATime = 16;

export function registerFolderCheck(context: ExtensionContext, server: Server): void {
  const collection = languages.createDiagnosticCollection('referat-mappe');
  context.subscriptions.push(
    collection,
    commands.registerCommand('referat.checkFolder', (folder?: Uri) => checkFolder(server, collection, folder)),
    followFiles(server, collection),
  );
}

/** Checks the files of a folder, or of all that are open, until done or broken off. */
async function checkFolder(
  server: Server,
  collection: DiagnosticCollection,
  folder: Uri | undefined,
): Promise<FolderCheckResult> {
  const result = await window.withProgress(
    { location: ProgressLocation.Notification, title: 'Kontrollerer referater', cancellable: true },
    async (progress, token) => {
      const files = await workspace.findFiles(folder ? new RelativePattern(folder, pattern) : pattern);
      // What an earlier check found and is no longer there.
      if (!folder) collection.clear();
      const found = { files: files.length, checked: 0, findings: 0 };
      while (found.checked < files.length && !token.isCancellationRequested) {
        const some = files.slice(found.checked, found.checked + atATime);
        const counts = await Promise.all(some.map((file) => checkFile(server, collection, file, token)));
        found.findings += counts.reduce((sum, count) => sum + count, 0);
        found.checked += some.length;
        const message = `${found.checked.toLocaleString('da')} af ${found.files.toLocaleString('da')}`;
        progress.report({ message, increment: (some.length / files.length) * 100 });
      }
      return found;
    },
  );
  void tell(result);
  return result;
}

/** Checks one file; how much was found in it. An open one shows its own findings. */
async function checkFile(
  server: Server,
  collection: DiagnosticCollection,
  file: Uri,
  token?: CancellationToken,
): Promise<number> {
  const diagnostics = await server.check(file, await textFor(file));
  if (token?.isCancellationRequested) return 0;
  if (isOpen(file)) collection.delete(file);
  else collection.set(file, diagnostics);
  return diagnostics.length;
}

/** What the server cannot read for itself. */
async function textFor(file: Uri): Promise<string | undefined> {
  if (file.scheme === 'file') return undefined;
  return new TextDecoder().decode(await workspace.fs.readFile(file));
}

/** By tabs, as the findings of a document go with its last one, while the document itself may be kept for some time. */
function isOpen(file: Uri): boolean {
  return window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => fileIn(tab)?.toString() === file.toString()));
}

function fileIn({ input }: Tab): Uri | undefined {
  if (input instanceof TabInputText) return input.uri;
  return input instanceof TabInputTextDiff ? input.modified : undefined;
}

/** Keeps what was found in step with the files: opened and closed, changed by others, deleted. */
function followFiles(server: Server, collection: DiagnosticCollection): { dispose(): void } {
  const opened = new Set<string>();
  const again = (file: Uri) => {
    if (collection.has(file) || opened.has(file.toString())) void checkFile(server, collection, file);
  };
  const watcher = workspace.createFileSystemWatcher(pattern, false, false, true);
  // A folder that is deleted is told of, and the files in it are not.
  const deletions = workspace.createFileSystemWatcher('**', true, true, false);
  const forget = (deleted: Uri) => {
    const below = `${deleted.toString()}/`;
    collection.forEach((file) => {
      if (file.toString() === deleted.toString() || file.toString().startsWith(below)) collection.delete(file);
    });
  };
  const listeners = [
    watcher,
    watcher.onDidChange(again),
    // Written anew, as some programs save.
    watcher.onDidCreate(again),
    deletions,
    deletions.onDidDelete(forget),
    window.tabGroups.onDidChangeTabs((change) => {
      for (const file of change.opened.map(fileIn)) {
        if (!file || !collection.has(file)) continue;
        opened.add(file.toString());
        collection.delete(file);
      }
      for (const file of change.closed.map(fileIn)) {
        if (file && !isOpen(file) && opened.delete(file.toString())) void checkFile(server, collection, file);
      }
    }),
  ];
  return { dispose: () => listeners.forEach((listener) => void listener.dispose()) };
}

/** Shows Problems where there are any, and else says that there are none. */
async function tell({ files, checked, findings }: FolderCheckResult): Promise<void> {
  if (findings > 0) await commands.executeCommand('workbench.actions.view.problems');
  const many = (count: number, one: string, more: string) =>
    `${count.toLocaleString('da')} ${count === 1 ? one : more}`;
  if (checked < files) {
    const rest = `${checked.toLocaleString('da')} af ${many(files, 'fil', 'filer')}`;
    void window.showInformationMessage(`Kontrollen blev afbrudt efter ${rest}: ${findings.toLocaleString('da')} fund.`);
  } else if (files === 0) void window.showInformationMessage('Der er ingen .referat-filer i mappen.');
  else if (findings === 0) void window.showInformationMessage(`Ingen fund i ${many(files, 'fil', 'filer')}.`);
}
