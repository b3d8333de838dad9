/** Screenshots of the incomplete sample in three themes, and that its text is coloured in each. */
import * as vscode from 'vscode';
import { type Check, eventually } from './check.ts';
import { incompleteSample, readFindings } from './documents.ts';
import { closeAll, findingsToBe, openFile, outlineOf, putCursor } from './editor.ts';
import { page } from './runner.ts';

/** The header of the list of files while the list is open. */
const openFiles = '.pane-header.expanded[aria-label$=": samples"]';

const themes = [
  { name: 'light', id: 'Light 2026', kind: vscode.ColorThemeKind.Light },
  { name: 'dark', id: 'Dark 2026', kind: vscode.ColorThemeKind.Dark },
  { name: 'high-contrast', id: 'Default High Contrast', kind: vscode.ColorThemeKind.HighContrast },
];

export const pictureChecks: readonly Check[] = themes.map(({ name, id, kind }) => ({
  name: `screenshot and colours, ${name}`,
  needsPage: true,
  async run() {
    await vscode.workspace.getConfiguration('workbench').update('colorTheme', id, vscode.ConfigurationTarget.Global);
    await eventually(
      async () => vscode.window.activeColorTheme.kind,
      (now) => now === kind,
      `the theme ${id}`,
    );
    const editor = await openFile(incompleteSample);
    if (name === 'light') await arrange();
    await outlineOf(editor.document);
    const findings = await readFindings(incompleteSample);
    await findingsToBe(editor.document, findings);

    // The cursor at the second finding, the first one some lines from the top.
    const [first = 0, second = 0] = findings.map((finding) => Number(finding.split(' ')[1]));
    putCursor(editor, second);
    editor.revealRange(editor.document.lineAt(first - 8).range, vscode.TextEditorRevealType.AtTop);
    const classes = () => page({ do: 'attributes', selector: '.view-line span span[class^=mtk]', name: 'class' });
    await eventually(classes, (found) => new Set(found).size > 3, 'coloured text');
    const outline = () => page({ do: 'texts', selector: '.outline-tree .monaco-list-row:visible' });
    await eventually(outline, (rows) => rows.length > 10, 'the outline in the side bar');
    const breadcrumbs = () => page({ do: 'texts', selector: '.monaco-breadcrumbs' });
    await eventually(breadcrumbs, (texts) => /4\. /.test(texts.join()), 'the item in the breadcrumbs');
    await page({ do: 'screenshot', name });
    await closeAll();
  },
}));

/** The side bar for the outline alone, Problems below the text, and no title bar. */
async function arrange(): Promise<void> {
  for (const setting of ['window.commandCenter', 'workbench.layoutControl.enabled']) {
    await vscode.workspace.getConfiguration().update(setting, false, vscode.ConfigurationTarget.Global);
  }
  await vscode.commands.executeCommand('outline.focus');
  await page({ do: 'click', selector: openFiles });
  const open = () => page({ do: 'attributes', selector: openFiles, name: 'aria-label' });
  await eventually(open, (found) => found.length === 0, 'the list of files to be folded away');
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  for (const resize of ['decreaseViewWidth', 'decreaseViewWidth', 'increaseViewHeight', 'increaseViewHeight']) {
    await vscode.commands.executeCommand(`workbench.action.${resize}`);
  }
}
