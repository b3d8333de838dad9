/** Documents in the editor: opened, edited and closed, with what VS Code says of them. */
import * as vscode from 'vscode';
import { eventually } from './check.ts';

/** What the extension's `activate` returns. */
interface Api {
  readonly ready: Promise<void>;
}

export function extension(): vscode.Extension<Api> {
  const found = vscode.extensions.getExtension<Api>('referat.referat');
  if (found === undefined) throw new Error('referat.referat is not installed');
  return found;
}

/** Opens a file in the only editor and waits for the language server. */
export async function openFile(file: string): Promise<vscode.TextEditor> {
  return show(await vscode.workspace.openTextDocument(vscode.Uri.file(file)));
}

/** Opens a text that was never saved. */
export async function openText(content: string): Promise<vscode.TextEditor> {
  return show(await vscode.workspace.openTextDocument({ language: 'referat', content }));
}

async function show(document: vscode.TextDocument): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  await (await extension().activate()).ready;
  return editor;
}

/** Closes every editor; what was typed is thrown away. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor !== undefined) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** The outline as VS Code has it, as soon as there is one. */
export function outlineOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  const ask = async () =>
    (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    )) ?? [];
  return eventually(ask, (symbols) => symbols.length > 0, 'an outline');
}

/** What a finding comes down to: `manglende-beslutning 12`, with a line counted from 1. */
export function seriousFindings(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter((found) => found.severity <= vscode.DiagnosticSeverity.Warning)
    .map((found) => `${typeof found.code === 'object' ? found.code.value : found.code} ${found.range.start.line + 1}`);
}

/** Waits until exactly these findings at warning or above are shown for a document. */
export function findingsToBe(document: vscode.TextDocument, expected: readonly string[]): Promise<void> {
  const isThere = () => seriousFindings(document.uri).sort().join() === [...expected].sort().join();
  return new Promise((resolve, reject) => {
    const settle = (outcome: () => void) => {
      clearTimeout(timer);
      listener.dispose();
      outcome();
    };
    const timer = setTimeout(() => {
      const found = JSON.stringify(seriousFindings(document.uri));
      settle(() => reject(new Error(`waited for ${JSON.stringify(expected)}, found ${found}`)));
    }, 10_000);
    const look = () => isThere() && settle(resolve);
    const listener = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** Takes whole lines away, counted from 1; one undo brings them back. */
export async function deleteLines(editor: vscode.TextEditor, first: number, last: number): Promise<void> {
  const range = new vscode.Range(first - 1, 0, last, 0);
  const isDone = await editor.edit((edit) => edit.delete(range), { undoStopBefore: true, undoStopAfter: false });
  // Nothing is said of an item that is being written: whoever edits another line is done with it.
  const end = editor.document.lineAt(0).range.end;
  const isLeft = await editor.edit((edit) => edit.insert(end, ' '), { undoStopBefore: false, undoStopAfter: true });
  if (!isDone || !isLeft) throw new Error('the edit was refused');
}

/** Puts a text into the document's folder as a file of its own, and opens nothing. */
export async function writeFile(folder: vscode.Uri, name: string, text: string): Promise<vscode.Uri> {
  const file = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return file;
}

/** A new folder in the one that is open. */
export function newFolder(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function undo(): Promise<void> {
  await vscode.commands.executeCommand('undo');
}

/** Puts the cursor at the start of a line, counted from 1, in sight. */
export function putCursor(editor: vscode.TextEditor, line: number): void {
  const position = new vscode.Position(line - 1, 0);
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenter);
}

/** Waits until the cursor is in a line, counted from 1. */
export async function cursorToBe(editor: vscode.TextEditor, line: number): Promise<void> {
  await eventually(
    async () => editor.selection.active.line + 1,
    (now) => now === line,
    `the cursor in line ${line}`,
  );
}
