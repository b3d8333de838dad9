/** What is found in files that are not open, kept in step with them: opened and closed, changed by others, deleted. */
import {
  type CancellationToken,
  type Diagnostic,
  Disposable,
  languages,
  type Tab,
  TabInputText,
  TabInputTextDiff,
  Uri,
  window,
  workspace,
} from 'vscode';
import { configurationFileName } from '../../server/src/configuration/fileName.ts';
import { decodeText } from '../../server/src/node/encoding.ts';
import type { Server } from './server.ts';

/** The owner of these findings and of those a task finds, so that nothing is shown twice: see package.json. */
const owner = 'referat-mappe';
/** The server hears of changed settings at about the same time; it is to be first. */
const settled = 500;

export interface ClosedFiles extends Disposable {
  /** How much is found in a file; `undefined` where that could not be learnt. An open one shows its own findings. */
  check(file: Uri, token?: CancellationToken): Promise<number | undefined>;
  clear(): void;
}

/** `pattern` is that of the files. */
export function createClosedFiles(server: Server, pattern: string): ClosedFiles {
  const collection = languages.createDiagnosticCollection(owner);
  /** By file how often it was looked at: an answer that was overtaken is of no use. */
  const looks = new Map<string, number>();
  const checked = new Set<string>();
  /** Files that are open and show their own findings, to be looked at again when they are closed. */
  const opened = new Set<string>();

  const look = (name: string) => {
    const number = (looks.get(name) ?? 0) + 1;
    looks.set(name, number);
    return () => looks.get(name) === number;
  };

  const check = async (file: Uri, token?: CancellationToken): Promise<number | undefined> => {
    const name = file.toString();
    const isLatest = look(name);
    const found = await diagnosticsOf(server, file);
    if (found === undefined || token?.isCancellationRequested) return undefined;
    // A later look has the file as it is now.
    if (!isLatest()) return found.length;
    checked.add(name);
    if (isOpen(file)) {
      opened.add(name);
      collection.delete(file);
    } else collection.set(file, found);
    return found.length;
  };

  const again = (file: Uri) => {
    if (checked.has(file.toString())) void check(file);
  };
  /** A folder that is deleted is told of, and the files in it are not. */
  const forget = (deleted: Uri) => {
    const below = `${deleted.toString()}/`;
    for (const name of [...looks.keys()]) {
      if (name !== deleted.toString() && !name.startsWith(below)) continue;
      look(name);
      checked.delete(name);
      opened.delete(name);
      collection.delete(Uri.parse(name));
    }
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const allAgain = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      for (const name of [...checked]) await check(Uri.parse(name));
    }, settled);
  };

  const watcher = workspace.createFileSystemWatcher(pattern, false, false, true);
  const deletions = workspace.createFileSystemWatcher('**', true, true, false);
  const configurations = workspace.createFileSystemWatcher(`**/${configurationFileName}`);
  const listeners = Disposable.from(
    collection,
    watcher,
    watcher.onDidChange(again),
    // Written anew, as some programs save.
    watcher.onDidCreate(again),
    deletions,
    deletions.onDidDelete(forget),
    configurations,
    configurations.onDidChange(allAgain),
    configurations.onDidCreate(allAgain),
    configurations.onDidDelete(allAgain),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('referat') && allAgain()),
    window.tabGroups.onDidChangeTabs((change) => {
      for (const file of change.opened.map(fileIn)) {
        if (!file || !collection.has(file)) continue;
        opened.add(file.toString());
        collection.delete(file);
      }
      for (const file of change.closed.map(fileIn)) {
        if (file && !isOpen(file) && opened.delete(file.toString())) void check(file);
      }
    }),
  );
  return {
    check,
    clear() {
      collection.clear();
      checked.clear();
    },
    dispose() {
      clearTimeout(timer);
      listeners.dispose();
    },
  };
}

/** What the server finds in a file; of one it cannot read for itself it is given the text. */
async function diagnosticsOf(server: Server, file: Uri): Promise<readonly Diagnostic[] | undefined> {
  if (file.scheme === 'file') return server.check(file);
  try {
    return await server.check(file, decodeText(await workspace.fs.readFile(file)).text);
  } catch {
    return undefined;
  }
}

/** By tabs, as the findings of a document go with its last one, while the document itself may be kept for some time. */
function isOpen(file: Uri): boolean {
  return window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => fileIn(tab)?.toString() === file.toString()));
}

function fileIn({ input }: Tab): Uri | undefined {
  if (input instanceof TabInputText) return input.uri;
  return input instanceof TabInputTextDiff ? input.modified : undefined;
}
