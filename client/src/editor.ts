/** The editor in front, and how to move in it. */
import { Range, Selection, type TextEditor, TextEditorRevealType, window } from 'vscode';
import type { OverviewPunkt } from '../../server/src/lsp/overviewRequest.ts';

/** The editor the commands are about; nothing where no referat is in front. */
export function referatEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document.languageId === 'referat' ? editor : undefined;
}

/** Puts the cursor at the start of the item's heading, and the heading in sight. */
export function goTo(editor: TextEditor, punkt: OverviewPunkt): void {
  const heading = headingOf(punkt);
  editor.selection = new Selection(heading.start, heading.start);
  editor.revealRange(heading, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The heading of an item as VS Code's own range. */
export function headingOf({ heading }: OverviewPunkt): Range {
  return rangeOf(heading);
}

/** A range of the protocol as VS Code's own. */
export function rangeOf({ start, end }: OverviewPunkt['heading']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
