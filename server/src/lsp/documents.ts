/** The open documents, kept up to date change by change. */
import { type Position, type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** `edited` is told of every change of a text, with the offset behind it. */
export function createDocuments(edited: (document: TextDocument, offset: number) => void): TextDocuments<TextDocument> {
  return new TextDocuments({
    create: TextDocument.create,
    update(document, changes, version) {
      const before = document.getText();
      const updated = updateDocument(document, changes, version);
      const offset = changedUntil(before, updated.getText());
      if (offset !== undefined) edited(updated, offset);
      return updated;
    },
  });
}

/** Where the last difference between two texts ends, in the second: clients may send all of it for one letter. */
export function changedUntil(before: string, after: string): number | undefined {
  if (before === after) return undefined;
  const shortest = Math.min(before.length, after.length);
  let same = 0;
  while (same < shortest && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same))
    same++;
  return after.length - same;
}

/** The document after the changes, one upon the other; positions outside the text are moved to its nearest end. */
export function updateDocument(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): TextDocument {
  return changes.reduce((known, change) => TextDocument.update(known, [clamp(known, change)], version), document);
}

/** The library's table of lines breaks on a change that starts below the last line; clients do send such. */
function clamp(document: TextDocument, change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change;
  const inside = (position: Position) => document.positionAt(document.offsetAt(position));
  return { text: change.text, range: { start: inside(change.range.start), end: inside(change.range.end) } };
}
