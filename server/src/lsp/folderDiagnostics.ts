/** Findings in files that are not open, for clients that ask for those of a folder: `workspace/diagnostic`. */
import type {
  CancellationToken,
  ClientCapabilities,
  Diagnostic,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Meeting } from '../archive/meeting.ts';
import { openDocument } from './archive.ts';
import type { Server } from './bindings/binding.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { createPace } from './pace.ts';
import type { Settings } from './settings.ts';

/** More files are not looked at all the time; the command and the command line check any number of them. */
const mostFiles = 2000;

/** What the client calls these findings, apart from those of open documents. */
export const folderIdentifier = 'referat-mappe-loebende';

/** Whether the client can be told, whenever that is wanted, to ask for the findings of folders. */
export function canPullFolder(client: ClientCapabilities): boolean {
  return client.workspace?.diagnostics !== undefined && client.textDocument?.diagnostic?.dynamicRegistration === true;
}

/** What was found in a file, as long as nothing of it has changed. */
interface Known {
  readonly meeting: Meeting;
  readonly settings: Settings;
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Answers as soon as there is something to tell that the client does not know, and waits until then: a client asks again
 * two seconds after every answer.
 */
export function folderReports(server: Server) {
  const known = new Map<string, Known>();
  let waiting: (() => void)[] = [];
  /** Grows with every change: what comes while one looks is not waited for. */
  let version = 0;
  const wake = () => {
    version++;
    const woken = waiting;
    waiting = [];
    woken.forEach((go) => void go());
  };
  server.indexing.onDidChange(wake);
  server.configuration.onDidChange(wake);
  let isOver = false;
  server.onShutdown(() => {
    isOver = true;
    wake();
  });
  const changeSince = (seen: number, token: CancellationToken) =>
    new Promise<void>((resolve) => {
      if (version !== seen) return resolve();
      waiting.push(resolve);
      token.onCancellationRequested(() => resolve());
    });

  return async (
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport> => {
    const has = new Map(previousResultIds.map(({ uri, value }) => [uri, value] as const));
    while (!isOver && !token.isCancellationRequested) {
      const seen = version;
      const items = await reportsFor(server, known, has);
      if (items.length > 0) return { items };
      await changeSince(seen, token);
    }
    return { items: [] };
  };
}

/** What the client does not know yet: files that were looked at anew, and nothing for those that are gone. */
async function reportsFor(
  server: Server,
  known: Map<string, Known>,
  has: ReadonlyMap<string, string>,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const { folderDiagnostics } = await server.configuration.settings();
  await server.indexing.idle();
  const meetings = folderDiagnostics ? [...server.indexing.archive.meetings()] : [];
  // Open ones too: a client shows what a document tells of itself instead, for as long as it shows the document.
  const looked = meetings.slice(0, mostFiles);
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const pause = createPace();
  for (const meeting of looked) {
    await pause();
    const found = await lookAt(server, known, meeting);
    const { id: resultId, diagnostics } = found;
    if (has.get(meeting.uri) === resultId || (diagnostics.length === 0 && !has.has(meeting.uri))) continue;
    items.push({ kind: 'full', uri: meeting.uri, version: null, resultId, items: [...diagnostics] });
  }
  const uris = new Set(looked.map(({ uri }) => uri));
  for (const uri of has.keys()) {
    if (uris.has(uri)) continue;
    known.delete(uri);
    items.push({ kind: 'full', uri, version: null, items: [] });
  }
  return items;
}

let count = 0;

async function lookAt(server: Server, known: Map<string, Known>, meeting: Meeting): Promise<Known> {
  const { uri } = meeting;
  const settings = await server.configuration.current(uri);
  const before = known.get(uri);
  if (before?.meeting === meeting && before.settings === settings) return before;
  const open = openDocument(server.documents, uri);
  const read = open ? { text: open.getText() } : await server.files.read(uri);
  const text = read && 'text' in read ? read.text : '';
  const document = TextDocument.create(uri, 'referat', 0, text);
  const diagnostics = diagnosticsOf(server, document, settings);
  // What was read again and is as before need not be told again.
  const isSame = before !== undefined && JSON.stringify(before.diagnostics) === JSON.stringify(diagnostics);
  const found = { meeting, settings, id: isSame ? before.id : String(++count), diagnostics };
  known.set(uri, found);
  return found;
}
