/** Brings an editor back to where it was scrolled. */
import { commands, type Range, type TextEditor, TextEditorRevealType, workspace } from 'vscode';

/** Scrolls so that `visible` is visible again, from its first line. */
export async function restoreViewport(editor: TextEditor, visible: Range): Promise<void> {
  editor.revealRange(visible, TextEditorRevealType.AtTop);
  // VS Code keeps the lines free that sticky scroll may cover, though they were covered before as well.
  const value = Math.min(linesKeptFree(editor), visible.start.line);
  if (value > 0) await commands.executeCommand('editorScroll', { to: 'down', by: 'wrappedLine', value });
}

function linesKeptFree({ document }: TextEditor): number {
  const settings = workspace.getConfiguration('editor', document);
  const sticky = settings.get('stickyScroll.enabled', true) ? settings.get('stickyScroll.maxLineCount', 5) : 0;
  return Math.max(sticky, settings.get('cursorSurroundingLines', 0));
}
