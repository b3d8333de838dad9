/** Keeps the archive in step with the folders that are open: built in the background, then one file at a time. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Archive, createArchive } from '../archive/archive.ts';
import { type Meeting, meetingOf } from '../archive/meeting.ts';
import { evenUri, lies } from '../configuration/nearest.ts';
import { parse } from '../core/parse.ts';
import { unreadable } from '../rules/unreadable.ts';
import { analysisOf } from './analysis.ts';
import { placesIn } from './convert.ts';
import { createPace } from './pace.ts';
import type { Settings } from './settings.ts';

/** What it works with; functions, so that it can be tried without a server. */
export interface IndexingSources {
  /** The uris of the folders' files. */
  list(): Promise<readonly string[]>;
  /** The text of a file; nothing where there is none to read. */
  read(uri: string): Promise<string | undefined>;
  settings(uri: string): Promise<Settings>;
  /** The document where it is open: it is nearer to what is meant than the file. */
  open(uri: string): TextDocument | undefined;
  /** Says how far it is: `total` files are to be read. Called about every fiftieth of a second while it works. */
  progress(done: number, total: number): void;
  /** The archive has changed and is at rest. */
  changed(): void;
}

export interface Indexing {
  readonly archive: Archive;
  /** Lists the folders anew: what is gone is taken out, what is new or read with other settings is put in. */
  refresh(): Promise<void>;
  /** Looks at a file or a document again, which may be gone. */
  look(uri: string): void;
  /** Takes out a file, or what lies in a folder. */
  forget(uri: string): void;
  /** Works no further; what is known stays. */
  cancel(): void;
  /** Settled when nothing is left to read. */
  idle(): Promise<void>;
}

export function createIndexing(sources: IndexingSources): Indexing {
  const archive = createArchive();
  /** With which settings each was read: others may find other items in it. */
  const readWith = new Map<string, Settings>();
  let queue = new Set<string>();
  let total = 0;
  let working: Promise<void> | undefined;

  const put = async (uri: string) => {
    const settings = await sources.settings(uri);
    const document = sources.open(uri);
    const meeting = document ? ofDocument(document, settings) : ofText(uri, await sources.read(uri), settings);
    // It may have been opened, or closed, while it was read.
    if (sources.open(uri) !== document) return void queue.add(uri);
    if (meeting) {
      readWith.set(uri, settings);
      archive.put(meeting);
    } else forget(uri);
  };
  const work = async () => {
    const pause = createPace();
    for (const uri of queue) {
      queue.delete(uri);
      await put(uri).catch(() => forget(uri));
      if (await pause()) sources.progress(total - queue.size, total);
    }
    working = undefined;
    sources.progress(total, total);
    total = 0;
    sources.changed();
  };
  const add = (uri: string) => {
    if (!queue.has(uri)) total++;
    queue.add(uri);
    working ??= Promise.resolve().then(work);
  };
  const forget = (uri: string) => {
    readWith.delete(uri);
    archive.delete(uri);
  };

  return {
    archive,
    async refresh() {
      const uris = new Set(await sources.list());
      let isChanged = false;
      for (const { uri } of [...archive.meetings()]) {
        if (uris.has(uri) || sources.open(uri)) continue;
        forget(uri);
        isChanged = true;
      }
      for (const uri of uris) {
        if (!readWith.has(uri) || readWith.get(uri) !== (await sources.settings(uri))) add(uri);
      }
      if (isChanged && !working) sources.changed();
    },
    look: add,
    forget(uri) {
      let isChanged = false;
      for (const known of [...readWith.keys()]) {
        if (evenUri(known) !== evenUri(uri) && !lies(known, uri)) continue;
        forget(known);
        isChanged = true;
      }
      for (const waiting of queue) if (evenUri(waiting) === evenUri(uri) || lies(waiting, uri)) queue.delete(waiting);
      if (isChanged && !working) sources.changed();
    },
    cancel() {
      queue = new Set();
    },
    idle: async () => {
      while (working) await working;
    },
  };
}

/** What is kept of an open document, whose analysis others ask for too. */
function ofDocument(document: TextDocument, settings: Settings): Meeting | undefined {
  const { referat, unreadable: reason } = analysisOf(document, settings);
  return reason ? undefined : meetingOf(document.uri, referat, optionsOf(settings), placesIn(document.getText()));
}

/** What is kept of a text; nothing where it cannot be read. */
export function ofText(uri: string, text: string | undefined, settings: Settings): Meeting | undefined {
  if (text === undefined || unreadable(text)) return undefined;
  return meetingOf(uri, parse(text, settings), optionsOf(settings), placesIn(text));
}

function optionsOf({ standingItems, severities }: Settings) {
  return { standingItems, isOff: (rule: string) => severities[rule] === 'off' };
}
