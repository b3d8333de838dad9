/**
 * Ends a list: Enter on an empty list point takes the point away, as word processors do.
 *
 * The language configuration continues lists, but its rules cannot remove text above the cursor. The key is bound
 * only while `referat.emptyBullet` is set, so that Enter is the editor's own everywhere else.
 */
import { commands, type ExtensionContext, type Range, type TextEditor, window } from 'vscode';
import { referatEditor } from './editor.ts';
import { isEmptyBullet } from './emptyBullet.ts';

export function registerLists(context: ExtensionContext): void {
  let known = false;
  const update = () => {
    const now = emptyBullet(referatEditor()) !== undefined;
    if (now === known) return;
    known = now;
    void commands.executeCommand('setContext', 'referat.emptyBullet', now);
  };
  context.subscriptions.push(
    window.onDidChangeTextEditorSelection(update),
    window.onDidChangeActiveTextEditor(update),
    commands.registerCommand('referat.endList', async () => {
      const editor = referatEditor();
      const bullet = emptyBullet(editor);
      // The key may have been quicker than the context.
      if (bullet === undefined) await commands.executeCommand('type', { text: '\n' });
      else await editor?.edit((edit) => edit.delete(bullet));
    }),
  );
}

/** The line of the cursor where it is an empty list point with the cursor at its end. */
function emptyBullet(editor: TextEditor | undefined): Range | undefined {
  const [selection, ...others] = editor?.selections ?? [];
  if (editor === undefined || selection === undefined || others.length > 0 || !selection.isEmpty) return undefined;
  const line = editor.document.lineAt(selection.active.line);
  const isOne = selection.active.isEqual(line.range.end) && isEmptyBullet(line.text);
  return isOne ? line.range : undefined;
}
