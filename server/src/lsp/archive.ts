/** The archive as the server has it: what its indexing works with, and the progress it shows. */
import type {
  ClientCapabilities,
  Connection,
  TextDocuments,
  WorkDoneProgressServerReporter,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { referatPattern } from '../configuration/fileName.ts';
import { type ArchiveChanged, archiveChangedMethod } from './archiveNotification.ts';
import type { Configuration } from './configuration.ts';
import type { Files } from './files.ts';
import { guard } from './guard.ts';
import { createIndexing, type Indexing } from './indexing.ts';
import { canonicalUri } from './uris.ts';

interface Sources {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly configuration: Configuration;
  readonly files: Files;
  client(): ClientCapabilities;
}

/** Indexing, and who is told of it within the server. */
export interface ArchiveIndexing extends Indexing {
  /** Called when the archive has changed and is at rest. */
  onDidChange(listener: () => void): void;
  stop(): void;
}

/** Indexing that reads the server's files and tells the client. */
export function createArchiveIndexing(sources: Sources): ArchiveIndexing {
  const { connection, documents, configuration, files } = sources;
  const listeners: (() => void)[] = [];
  const progress = createProgress(sources, () => indexing.cancel());
  const tell = guard(connection, archiveChangedMethod, undefined, (told: ArchiveChanged) =>
    connection.sendNotification(archiveChangedMethod, told),
  );
  const indexing = createIndexing({
    async list() {
      const patterns = await archivePatterns(configuration);
      const lists = await Promise.all(configuration.folders().map((folder) => files.list(folder, patterns)));
      return lists.flat().map(canonicalUri);
    },
    async read(uri) {
      const read = await files.read(uri);
      return read && 'text' in read ? read.text : undefined;
    },
    settings: configuration.current,
    open: (uri) => openDocument(documents, uri),
    progress: progress.report,
    changed() {
      void tell({ meetings: indexing.archive.size });
      listeners.forEach((listener) => void listener());
    },
  });
  const stop = () => {
    indexing.cancel();
    progress.stop();
  };
  return { ...indexing, stop, onDidChange: (listener) => void listeners.push(listener) };
}

/** The document of a uri in its one spelling, where it is open: the client may spell it otherwise. */
export function openDocument(documents: TextDocuments<TextDocument>, uri: string): TextDocument | undefined {
  return documents.get(uri) ?? documents.all().find((document) => canonicalUri(document.uri) === uri);
}

/** What is a referat whatever a user says, and what the settings add. */
export async function archivePatterns({ settings }: Configuration): Promise<readonly string[]> {
  return [referatPattern, ...(await settings()).files];
}

/** Nobody is told of what is over before they could read it, in milliseconds. */
const untilProgress = 1000;
const untilNext = 100;

/** Shows how far it is, once that takes so long that somebody may wonder. */
function createProgress({ connection, client }: Sources, cancel: () => void) {
  let begun: number | undefined;
  let reporter: WorkDoneProgressServerReporter | undefined;
  let isAsked = false;
  let last = 0;
  const open = guard(connection, 'window/workDoneProgress/create', undefined, async () => {
    const created = await connection.window.createWorkDoneProgress();
    if (begun === undefined) return;
    reporter = created;
    created.begin('Læser referater', 0, undefined, true);
    created.token.onCancellationRequested(cancel);
  });
  const stop = () => {
    begun = undefined;
    isAsked = false;
    reporter?.done();
    reporter = undefined;
  };
  return {
    stop,
    report(done: number, total: number) {
      if (done >= total) return stop();
      const now = Date.now();
      begun ??= now;
      if (!isAsked && now - begun > untilProgress && client().window?.workDoneProgress === true) {
        isAsked = true;
        void open();
      }
      if (!reporter || now - last < untilNext) return;
      last = now;
      reporter.report(Math.floor((done / total) * 100), `${done} af ${total}`);
    },
  };
}
