/** Keeps the archive in step with the folders that are open: built in the background, then one file at a time. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Archive, createArchive } from '../archive/archive.ts';
import { type Meeting, meetingOf } from '../archive/meeting.ts';
import { parse } from '../core/parse.ts';
import { unreadable } from '../rules/unreadable.ts';
import { analysisOf } from './analysis.ts';
import { placesIn } from './convert.ts';
import { createPace } from './pace.ts';
import type { Settings } from './settings.ts';
import { isWithin } from './uris.ts';

/** What it works with; functions, so that it can be tried without a server. Uris come in one spelling, here and below. */
export interface IndexingSources {
  /** The uris of the folders' files. */
  list(): Promise<readonly string[]>;
  /** The text of a file; nothing where there is none to read. */
  read(uri: string): Promise<string | undefined>;
  settings(uri: string): Promise<Settings>;
  /** The document where it is open: it is nearer to what is meant than the file. */
  open(uri: string): TextDocument | undefined;
  /** Says how far the first reading of the folders is: `total` files are to be read. */
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
  /**
   * Takes out a file, or what lies in a folder. Its document may be open for a while yet, as editors keep some they no
   * longer show; whoever goes on writing in it brings it back.
   */
  forget(uri: string): void;
  /** True where the file was among those of the folders when they were listed last. */
  isListed(uri: string): boolean;
  /** Works no further; what is known stays. */
  cancel(): void;
  /** Settled when nothing is left to read. */
  idle(): Promise<void>;
}

export function createIndexing(sources: IndexingSources): Indexing {
  const archive = createArchive();
  /** With which settings each was read: others may find other items in it. */
  const readWith = new Map<string, string>();
  const queue = new Set<string>();
  /** When something was last told of a file: an answer that is older is of no use. */
  const told = new Map<string, number>();
  let now = 0;
  let listed: ReadonlySet<string> = new Set();
  let total = 0;
  let isFirst = true;
  let working: Promise<void> | undefined;
  let refreshing: Promise<void> | undefined;
  let isAskedAgain = false;

  const drop = (uri: string) => {
    readWith.delete(uri);
    archive.delete(uri);
  };
  const put = async (uri: string) => {
    const asked = told.get(uri);
    const settings = await sources.settings(uri);
    const document = sources.open(uri);
    const meeting = document ? ofDocument(uri, document, settings) : ofText(uri, await sources.read(uri), settings);
    // It may have been deleted, changed, opened or closed while it was read.
    if (told.get(uri) !== asked) return;
    if (sources.open(uri) !== document) return void queue.add(uri);
    if (meeting) {
      readWith.set(uri, keyOf(settings));
      archive.put(meeting);
    } else drop(uri);
  };
  const work = async () => {
    const pause = createPace();
    for (const uri of queue) {
      queue.delete(uri);
      await put(uri).catch(() => drop(uri));
      if ((await pause()) && isFirst) sources.progress(total - queue.size, total);
    }
    working = undefined;
    if (isFirst) sources.progress(total, total);
    isFirst = false;
    total = 0;
    // Of what was told while the folders are listed the list may not know yet.
    if (!refreshing) told.clear();
    sources.changed();
  };
  const add = (uri: string) => {
    if (!queue.has(uri)) total++;
    queue.add(uri);
    working ??= Promise.resolve().then(work);
  };
  const look = (uri: string) => {
    told.set(uri, ++now);
    add(uri);
  };
  const refreshOnce = async () => {
    const begun = now;
    const uris = new Set(await sources.list());
    const isNewer = (uri: string) => (told.get(uri) ?? 0) > begun;
    listed = uris;
    let isChanged = false;
    for (const uri of [...readWith.keys(), ...queue]) {
      if (uris.has(uri) || sources.open(uri) || isNewer(uri)) continue;
      queue.delete(uri);
      told.set(uri, ++now);
      drop(uri);
      isChanged = true;
    }
    for (const uri of uris) {
      if (readWith.get(uri) !== keyOf(await sources.settings(uri))) add(uri);
    }
    if (isChanged && !working) sources.changed();
  };

  return {
    archive,
    refresh() {
      // One at a time: of two lists the older one may come last.
      isAskedAgain = refreshing !== undefined;
      refreshing ??= (async () => {
        do {
          isAskedAgain = false;
          await refreshOnce();
        } while (isAskedAgain);
      })().finally(() => {
        refreshing = undefined;
      });
      return refreshing;
    },
    look,
    forget(uri) {
      let isChanged = false;
      for (const known of new Set([uri, ...readWith.keys(), ...queue])) {
        if (!isWithin(known, uri)) continue;
        told.set(known, ++now);
        queue.delete(known);
        isChanged ||= readWith.has(known);
        drop(known);
      }
      if (isChanged && !working) sources.changed();
    },
    isListed: (uri) => listed.has(uri),
    cancel: () => queue.clear(),
    idle: async () => {
      while (working) await working;
    },
  };
}

/** What of the settings decides how a document is read. */
function keyOf({ headings, standingItems, severities }: Settings): string {
  const known = keys.get(headings);
  if (known?.standingItems === standingItems && known.severities === severities) return known.key;
  const key = JSON.stringify([headings, standingItems, severities]);
  keys.set(headings, { standingItems, severities, key });
  return key;
}

const keys = new WeakMap<
  Settings['headings'],
  {
    readonly standingItems: Settings['standingItems'];
    readonly severities: Settings['severities'];
    readonly key: string;
  }
>();

/** What is kept of an open document, whose analysis others ask for too. */
function ofDocument(uri: string, document: TextDocument, settings: Settings): Meeting | undefined {
  const { referat, unreadable: reason } = analysisOf(document, settings);
  return reason ? undefined : meetingOf(uri, referat, optionsOf(settings), placesIn(document.getText()));
}

/** What is kept of a text; nothing where it cannot be read. */
function ofText(uri: string, text: string | undefined, settings: Settings): Meeting | undefined {
  if (text === undefined || unreadable(text)) return undefined;
  return meetingOf(uri, parse(text, settings), optionsOf(settings), placesIn(text));
}

function optionsOf({ standingItems, severities }: Settings) {
  return { standingItems, isOff: (rule: string) => severities[rule] === 'off' };
}
