/** Which documents are being written, and where: the server knows edits, not cursors. */
import type { TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** Long enough to look up from the keyboard, short enough to be told before the meeting goes on. */
const restInMilliseconds = 5000;

export interface Writing {
  /** The offset behind the last edit; `undefined` once the document has rested or was saved. */
  editedAt(document: TextDocument): number | undefined;
  /** True where the document was edited after it was opened or saved. */
  isUnsaved(document: TextDocument): boolean;
  /** To be told of every edit, with the offset behind it. */
  edited(document: TextDocument, offset: number): void;
  /** Called with a document that was edited, once it has rested or was saved. */
  onDidRest(listener: (document: TextDocument) => void): void;
  /** Waits for nothing any more. */
  stop(): void;
}

/** What was edited last in each of the documents. */
export function createWriting(documents: TextDocuments<TextDocument>): Writing {
  const edits = new Map<string, { readonly offset: number; readonly timer: ReturnType<typeof setTimeout> }>();
  const unsaved = new Set<string>();
  const listeners: ((document: TextDocument) => void)[] = [];
  const forget = (uri: string) => {
    clearTimeout(edits.get(uri)?.timer);
    edits.delete(uri);
  };
  const rest = (document: TextDocument) => {
    forget(document.uri);
    listeners.forEach((listener) => void listener(document));
  };
  documents.onDidSave(({ document }) => {
    if (unsaved.delete(document.uri)) rest(document);
  });
  documents.onDidClose(({ document: { uri } }) => {
    forget(uri);
    unsaved.delete(uri);
  });
  return {
    editedAt: ({ uri }) => edits.get(uri)?.offset,
    isUnsaved: ({ uri }) => unsaved.has(uri),
    edited(document, offset) {
      forget(document.uri);
      edits.set(document.uri, { offset, timer: setTimeout(() => rest(document), restInMilliseconds) });
      unsaved.add(document.uri);
    },
    onDidRest: (listener) => void listeners.push(listener),
    stop: () => [...edits.keys()].forEach(forget),
  };
}
