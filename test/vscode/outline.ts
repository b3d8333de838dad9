/** The outline and the folds of a document, as VS Code returns them, against what the command line reads. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readOutline } from './documents.ts';
import { outlineOf } from './editor.ts';

export async function assertOutline(document: vscode.TextDocument, file: string): Promise<void> {
  const symbols = await outlineOf(document);
  const { punkter } = await readOutline(file);
  assert.deepEqual(
    symbols.map((symbol) => symbol.selectionRange.start.line + 1),
    punkter.map((punkt) => punkt.line),
  );
  for (const [index, punkt] of punkter.entries()) {
    const symbol = symbols[index];
    assert.ok(symbol !== undefined);
    const title = punkt.title.replace(/\s+/g, ' ');
    assert.equal(symbol.name, punkt.number === null ? title : `${punkt.number}. ${title}`);
    assert.ok(symbol.range.end.line + 1 >= punkt.endLine, `${symbol.name} ends early`);
    assert.deepEqual(
      symbol.children.map((child) => child.selectionRange.start.line + 1),
      punkt.sections.map((section) => section.line),
      symbol.name,
    );
  }
  await assertFolds(document, punkter);
}

/** Every item that has more than its heading can be folded away. */
async function assertFolds(
  document: vscode.TextDocument,
  punkter: readonly { readonly line: number; readonly endLine: number }[],
): Promise<void> {
  const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
    'vscode.executeFoldingRangeProvider',
    document.uri,
  );
  const folds = new Map(ranges.map((range) => [range.start + 1, range.end + 1]));
  for (const { line, endLine } of punkter) {
    if (endLine > line) assert.equal(folds.get(line), endLine, `the item in line ${line} folds to its end`);
  }
}
