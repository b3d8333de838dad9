/** A client in the same process as the server, over two streams, and ways to write positions as text. */
import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type Position,
  type PublishDiagnosticsParams,
  type Range,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type UnregistrationParams,
} from 'vscode-languageserver/node';
import { type ArchiveChanged, archiveChangedMethod } from '../../server/src/lsp/archiveNotification.ts';
import { startServer } from '../../server/src/lsp/server.ts';

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly locale?: string;
  /** What the client answers to `workspace/configuration`, asked anew every time. */
  readonly configuration?: () => unknown;
  /** The files beside the documents, by uri; what is changed here is read when the server reads again. */
  readonly files?: Map<string, string>;
  /** What the client answers to requests of the server's own. */
  readonly answers?: Readonly<Record<string, (parameters: never) => unknown>>;
  /** The uris of the folders that are open. */
  readonly folders?: readonly string[];
}

/** One document as the client holds it. */
export interface ClientDocument {
  readonly uri: string;
  readonly text: () => string;
  /** Replaces the one place where `before` stands. */
  edit(before: string, after: string): Promise<void>;
  /** Sends a change as it is. */
  change(range: Range, text: string): Promise<void>;
  save(): Promise<void>;
  close(): Promise<void>;
}

export interface TestClient {
  readonly initialized: InitializeResult;
  /** Everything published so far, oldest first. */
  readonly published: readonly PublishDiagnosticsParams[];
  readonly log: readonly string[];
  /** Waits until the archive is at rest with so many meetings. */
  archived(meetings: number): Promise<void>;
  /** Waits until the archive changes for the next time. */
  archiveChange(): Promise<void>;
  /** Tells of changes of `files`, each a uri with what became of it. */
  filesChanged(changes: Readonly<Record<string, 'created' | 'changed' | 'deleted'>>): Promise<void>;
  /** Asks for something that is about no document. */
  ask<Answer>(method: string, parameters: unknown): Promise<Answer>;
  /** How often the server asked for diagnostics or folding to be pulled again. */
  readonly refreshed: () => number;
  /** What the server registered, `+ method`, and took back, `- method`, oldest first. */
  readonly registrations: readonly string[];
  /** `name` is a uri, or the name of a document that was never saved. */
  open(text: string, name?: string): Promise<ClientDocument>;
  /** Asks about a document; `more` is what the request says besides which. */
  request<Answer>(method: string, uri: string, more?: Readonly<Record<string, unknown>>): Promise<Answer>;
  notify(method: string, parameters: unknown): Promise<void>;
  shutdown(): Promise<void>;
  /** Over when the server has dealt with everything sent before, and its answers are here. */
  settle(): Promise<void>;
}

/** A client that has not said `initialize` yet. */
export function connect(options: ClientOptions = {}) {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  startServer(server, {
    async read(uri) {
      // As a file system does, whatever letters of the uri are escaped.
      const [, text] =
        [...(options.files ?? [])].find(([name]) => decodeURIComponent(name) === decodeURIComponent(uri)) ?? [];
      return text === undefined ? undefined : { text };
    },
    async list(folder, patterns) {
      if (options.files === undefined) return undefined;
      const all = patterns.includes('*');
      return [...options.files.keys()].filter((uri) => uri.startsWith(folder) && (all || uri.endsWith('.referat')));
    },
  });
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));

  const published: PublishDiagnosticsParams[] = [];
  const log: string[] = [];
  let refreshed = 0;
  client.onNotification('textDocument/publishDiagnostics', (parameters) => void published.push(parameters));
  client.onNotification('window/logMessage', ({ message }) => void log.push(message));
  const archive = { meetings: -1, told: (): void => undefined };
  client.onNotification(archiveChangedMethod, ({ meetings }: ArchiveChanged) => {
    archive.meetings = meetings;
    archive.told();
  });
  const archived = (meetings: number) =>
    new Promise<void>((resolve) => {
      archive.told = () => {
        if (archive.meetings === meetings) resolve();
      };
      archive.told();
    });
  client.onRequest('workspace/configuration', () => [options.configuration?.() ?? null]);
  const registrations: string[] = [];
  client.onRequest('client/registerCapability', (parameters: RegistrationParams) => {
    for (const { method } of parameters.registrations) registrations.push(`+ ${method}`);
    return null;
  });
  client.onRequest('client/unregisterCapability', (parameters: UnregistrationParams) => {
    for (const { method } of parameters.unregisterations) registrations.push(`- ${method}`);
    return null;
  });
  for (const refresh of ['workspace/diagnostic/refresh', 'workspace/foldingRange/refresh']) {
    client.onRequest(refresh, () => {
      refreshed += 1;
      return null;
    });
  }
  for (const [method, answer] of Object.entries(options.answers ?? {})) {
    client.onRequest(method, (parameters) => answer(parameters as never));
  }
  client.listen();
  onTestFinished(() => {
    client.dispose();
    server.dispose();
  });

  const request = <Answer>(method: string, uri: string, more = {}) =>
    client.sendRequest<Answer>(method, { textDocument: { uri }, ...more });
  const settle = async () => void (await request('textDocument/documentSymbol', 'untitled:nobody-knows'));
  const notify = (method: string, parameters: unknown) => client.sendNotification(method, parameters);
  const initialize = () =>
    client.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
      capabilities: options.capabilities ?? {},
      initializationOptions: options.initializationOptions,
      locale: options.locale,
    });
  const open = (text: string, name = 'referat') =>
    openDocument(notify, text, name.includes(':') ? name : `untitled:${name}`);
  const shutdown = () => client.sendRequest<void>('shutdown');
  return {
    initialize,
    published,
    log,
    refreshed: () => refreshed,
    registrations,
    open,
    request,
    notify,
    shutdown,
    settle,
    archived,
    archiveChange: () =>
      new Promise<void>((resolve) => {
        archive.told = resolve;
      }),
    filesChanged: (changes: Readonly<Record<string, keyof typeof changeTypes>>) => {
      archive.meetings = -1;
      const events = Object.entries(changes).map(([uri, change]) => ({ uri, type: changeTypes[change] }));
      return notify('workspace/didChangeWatchedFiles', { changes: events });
    },
    ask: <Answer>(method: string, parameters: unknown) => client.sendRequest<Answer>(method, parameters),
  };
}

const changeTypes = { created: 1, changed: 2, deleted: 3 } as const;

/** A client that is ready to open documents. */
export async function startClient(options: ClientOptions = {}): Promise<TestClient> {
  const client = connect(options);
  const initialized = await client.initialize();
  await client.notify('initialized', {});
  return { ...client, initialized };
}

async function openDocument(notify: TestClient['notify'], source: string, uri: string): Promise<ClientDocument> {
  let text = source;
  let version = 1;
  await notify('textDocument/didOpen', { textDocument: { uri, languageId: 'referat', version, text } });
  const change = async (range: Range, inserted: string) => {
    version += 1;
    text = text.slice(0, offsetOf(text, range.start)) + inserted + text.slice(offsetOf(text, range.end));
    await notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text: inserted }],
    });
  };
  return {
    uri,
    text: () => text,
    change,
    save: () => notify('textDocument/didSave', { textDocument: { uri } }),
    edit: (before, after) => change(rangeOf(text, before), after),
    close: () => notify('textDocument/didClose', { textDocument: { uri } }),
  };
}

/** Where the only occurrence of `part` stands, counted by lines and UTF-16 units as the protocol does. */
export function rangeOf(text: string, part: string): Range {
  const start = text.indexOf(part);
  if (start < 0 || text.indexOf(part, start + 1) >= 0) throw new Error(`»${part}« must stand in the text once`);
  return { start: positionOf(text, start), end: positionOf(text, start + part.length) };
}

/** What stands in a range. */
export function textIn(text: string, { start, end }: Range): string {
  return text.slice(offsetOf(text, start), offsetOf(text, end));
}

/** The text after changes that were made all at once, each counted in the text as it was. */
export function changed(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((one, other) => offsetOf(text, other.range.start) - offsetOf(text, one.range.start))
    .reduce(
      (known, { range, newText }) =>
        known.slice(0, offsetOf(text, range.start)) + newText + known.slice(offsetOf(text, range.end)),
      text,
    );
}

/** Each diagnostic in one line: severity, code and the text it stands on. */
export function diagnosticLines(text: string, diagnostics: readonly Diagnostic[]): string[] {
  const severities = ['', 'error', 'warning', 'information', 'hint'];
  return diagnostics.map(({ severity, code, range }) => `${severities[severity ?? 0]} ${code}: ${textIn(text, range)}`);
}

function positionOf(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function offsetOf(text: string, { line, character }: Position): number {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
  const start = starts[line] ?? text.length;
  const rest = text.slice(start).split(/\r|\n/, 1)[0] ?? '';
  return start + Math.min(character, rest.length);
}
