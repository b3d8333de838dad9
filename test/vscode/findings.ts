/** Problems: none in complete minutes, and those that belong there as soon as something is taken away. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parse } from '../../server/src/core/parse.ts';
import { check } from '../../server/src/rules/check.ts';
import { type Check, eventually } from './check.ts';
import { completeText, incompleteSample, lineOf, readFindings, readOutline } from './documents.ts';
import { closeAll, deleteLines, findingsToBe, openFile, openText, outlineOf, undo } from './editor.ts';

export const findingChecks: readonly Check[] = [
  {
    name: 'a decision that is deleted is missed, and no longer once it is back',
    async run() {
      const editor = await openText(completeText);
      const item = lineOf(completeText, 'Punkt 2: Nyt gulv i hallen');
      const heading = lineOf(completeText, 'Beslutning', item);
      await deleteLines(editor, heading, heading + 2);
      await findingsToBe(editor.document, [`manglende-beslutning ${item}`]);
      assertWellFormed(editor.document);
      await undo();
      await findingsToBe(editor.document, []);
      await deleteLines(editor, heading + 1, heading + 3);
      await findingsToBe(editor.document, [`tom-beslutning ${heading}`]);
      await undo();
      await findingsToBe(editor.document, []);
      await closeAll();
    },
  },
  {
    name: 'a missing decision is inserted by its quick fix, and one undo takes it back',
    async run() {
      const editor = await openText(completeText);
      const { document } = editor;
      const item = lineOf(completeText, 'Punkt 2: Nyt gulv i hallen');
      const heading = lineOf(completeText, 'Beslutning', item);
      await deleteLines(editor, heading, heading + 3);
      const without = document.getText();
      await findingsToBe(document, [`manglende-beslutning ${item}`]);
      const [finding] = vscode.languages.getDiagnostics(document.uri);
      assert.ok(finding !== undefined);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        finding.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      const [insert] = actions;
      assert.equal(insert?.title, 'Indsæt »Beslutning«');
      assert.ok(insert.edit !== undefined);
      await vscode.workspace.applyEdit(insert.edit);
      await findingsToBe(document, [`tom-beslutning ${lineOf(document.getText(), 'Beslutning', item)}`]);
      await undo();
      assert.equal(document.getText(), without);
      await closeAll();
    },
  },
  {
    name: 'damaged text is found, and its quick fix repairs it',
    async run() {
      const damaged = completeText.replace('Hallens gulv er slidt', 'MÃ¸nstedhallens gulv er slidt');
      const { document } = await openText(damaged);
      const line = damaged.slice(0, damaged.indexOf('MÃ¸nstedhallens')).split('\n').length;
      await findingsToBe(document, [`beskadiget-tekst ${line}`]);
      const [finding] = vscode.languages.getDiagnostics(document.uri);
      assert.ok(finding !== undefined);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        finding.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      const edit = actions.find((action) => action.edit !== undefined)?.edit;
      assert.ok(edit !== undefined, `a quick fix among: ${actions.map(({ title }) => title).join(', ')}`);
      await vscode.workspace.applyEdit(edit);
      await findingsToBe(document, []);
      assert.ok(document.getText().includes('Mønstedhallen'));
      await undo();
      await findingsToBe(document, [`beskadiget-tekst ${line}`]);
      await closeAll();
    },
  },
  {
    name: 'a setting names a heading, and the outline follows',
    async run() {
      const own = completeText.replace(/^Sagsfremstilling$/mu, 'Klimavurdering');
      const { document } = await openText(own);
      const settings = vscode.workspace.getConfiguration('referat');
      const names = (symbols: readonly vscode.DocumentSymbol[]): string =>
        symbols.map(({ name, children }) => `${name} ${names(children)}`).join(' ');
      const outline = async () => names(await outlineOf(document));
      await settings.update('headings', { Klimavurdering: 'andet' }, vscode.ConfigurationTarget.Global);
      await eventually(outline, (text) => text.includes('Klimavurdering'), 'the section in the outline');
      await settings.update('headings', undefined, vscode.ConfigurationTarget.Global);
      await eventually(outline, (text) => !text.includes('Klimavurdering'), 'the section to go again');
      await closeAll();
    },
  },
  {
    name: 'a setting silences a rule',
    async run() {
      const { document } = await openFile(incompleteSample);
      const all = await readFindings(incompleteSample);
      assert.equal(all.length, 4);
      await findingsToBe(document, all);
      const settings = vscode.workspace.getConfiguration('referat');
      await settings.update('rules', { 'tom-beslutning': 'off' }, vscode.ConfigurationTarget.Global);
      const left = all.filter((finding) => !finding.startsWith('tom-beslutning'));
      await findingsToBe(document, left);
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
      await findingsToBe(document, all);
      await closeAll();
    },
  },
];

/** Nothing is missed in a complete document, but a section that is taken away. */
export async function assertComplete(editor: vscode.TextEditor, file: string): Promise<void> {
  // An empty list of findings may only mean that nobody has looked yet; one that comes and goes does not.
  const section = await sectionThatIsMissed(file, editor.document.getText());
  await deleteLines(editor, section.line, section.endLine);
  await findingsToBe(editor.document, [section.finding]);
  await undo();
  await findingsToBe(editor.document, []);
}

/** The first section of the document whose absence is a finding: of an item that is no standing one. */
async function sectionThatIsMissed(file: string, text: string) {
  const { punkter, type } = await readOutline(file);
  const kind = type === 'dagsorden' ? 'indstilling' : 'beslutning';
  for (const punkt of punkter) {
    for (const { line, endLine, ...section } of punkt.sections) {
      if (section.kind !== kind) continue;
      const rest = text.split('\n').toSpliced(line - 1, endLine - line + 1);
      const found = check(parse(rest.join('\n'))).filter((one) => one.severity === 'warning');
      const finding = `manglende-${kind} ${punkt.line}`;
      if (found.length === 1 && found[0]?.rule.id === `manglende-${kind}`) return { line, endLine, finding };
    }
  }
  throw new Error(`nothing in ${file} would be missed`);
}

/** What a finding says besides its place. */
function assertWellFormed(document: vscode.TextDocument): void {
  const [finding] = vscode.languages.getDiagnostics(document.uri);
  assert.ok(finding !== undefined);
  assert.equal(finding.source, 'referat');
  assert.equal(finding.severity, vscode.DiagnosticSeverity.Warning);
  assert.ok(typeof finding.code === 'object', 'its code links to the rule');
  assert.match(finding.code.target.toString(true), /docs\/rules\/manglende-beslutning\.md$/);
  assert.match(finding.message, /Nyt gulv i hallen|2/);
}
