/** The open documents, kept up to date change by change. */
import { type Position, type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

export function createDocuments(): TextDocuments<TextDocument> {
  return new TextDocuments({ create: TextDocument.create, update: updateDocument });
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
