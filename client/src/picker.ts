/** *Gå til punkt…*: all items in a list, each shown in the editor while it is highlighted. */
import {
  commands,
  type ExtensionContext,
  type QuickPickItem,
  type Range,
  type TextEditor,
  TextEditorRevealType,
  ThemeColor,
  window,
} from 'vscode';
import type { OverviewPunkt } from '../../server/src/lsp/overviewRequest.ts';
import { goTo, headingOf, referatEditor } from './editor.ts';
import { punktAt } from './nearest.ts';
import type { Server } from './server.ts';
import { restoreViewport } from './viewport.ts';

export function registerPicker(context: ExtensionContext, server: Server): void {
  const highlight = window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
  });
  context.subscriptions.push(
    highlight,
    commands.registerCommand('referat.goToPunkt', async () => {
      const editor = referatEditor();
      if (editor === undefined) return;
      const overview = await server.overview(editor.document);
      if (overview !== undefined) pick(editor, overview.punkter, (ranges) => editor.setDecorations(highlight, ranges));
    }),
  );
}

interface PunktItem extends QuickPickItem {
  readonly punkt: OverviewPunkt;
}

function pick(editor: TextEditor, punkter: readonly OverviewPunkt[], highlight: (ranges: Range[]) => void): void {
  const before = editor.visibleRanges[0];
  // The list opens at the item the cursor is in, else at its top as every list.
  const here = punktAt(punkter, editor.selection.active.line) ?? punkter[0];
  const picker = window.createQuickPick<PunktItem>();
  picker.title = 'Gå til punkt';
  picker.placeholder = punkter.length === 0 ? 'Dokumentet har ingen punkter' : 'Nummer, titel eller beslutning';
  picker.matchOnDescription = true;
  picker.items = punkter.map(toItem);
  picker.activeItems = picker.items.filter((item) => item.punkt === here);

  let shown = here;
  let moved = false;
  let accepted = false;
  picker.onDidChangeActive(([item]) => {
    // Nothing moves before the user does.
    if (item === undefined || item.punkt === shown) return;
    shown = item.punkt;
    moved = true;
    const heading = headingOf(item.punkt);
    editor.revealRange(heading, TextEditorRevealType.InCenter);
    highlight([heading]);
  });
  picker.onDidAccept(() => {
    const [item] = picker.activeItems;
    accepted = item !== undefined;
    picker.hide();
    if (item !== undefined) goTo(editor, item.punkt);
  });
  picker.onDidHide(() => {
    highlight([]);
    if (!accepted && moved && before !== undefined) void restoreViewport(editor, before);
    picker.dispose();
  });
  picker.show();
}

function toItem(punkt: OverviewPunkt): PunktItem {
  return {
    label: punkt.number === undefined ? punkt.title : `${punkt.number}. ${punkt.title}`,
    // In front of the description: an icon of its own would push the numbers of some rows aside.
    description: punkt.incomplete ? `$(warning) ${punkt.detail}` : punkt.detail,
    punkt,
  };
}
