/** Keeps the settings of every document in step with the client, whichever way it hands them over, and with its files. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  type DidChangeConfigurationParams,
  type InitializeParams,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver/node';
import { createDocumentOptions } from '../configuration/documentOptions.ts';
import {
  type ConfigurationFile,
  configurationUris,
  createConfigurationFiles,
  lies,
  type ReadFile,
} from '../configuration/nearest.ts';
import { combineOptions, type DocumentOptions } from '../configuration/options.ts';
import { guard } from './guard.ts';
import { readSettings, type Settings } from './settings.ts';

/** A configuration file, there or not. */
export interface FilePlace {
  readonly uri: string;
  readonly text: string;
  readonly isThere: boolean;
}

/** The settings in force. */
export interface Configuration {
  initialize(parameters: InitializeParams): void;
  initialized(): Promise<void>;
  /** The settings for a document with what its `.referatrc.json` says, once those that are on their way have come. */
  current(uri: string): Promise<Settings>;
  /** The settings of the client alone, once those that are on their way have come. */
  settings(): Promise<Settings>;
  /** The uris of the folders that are open. */
  folders(): readonly string[];
  /** The `.referatrc.json` of a document, or where one would stand; `undefined` for a document that lies nowhere. */
  placeFor(uri: string): Promise<FilePlace | undefined>;
  /** Called after the settings of a document may have changed. */
  onDidChange(listener: () => void): void;
  /** Called with every `.referatrc.json` that was read, and without it when it is gone. */
  onDidRead(listener: (uri: string, file: ConfigurationFile | undefined) => void): void;
  /** Reads the files again. */
  reread(): Promise<void>;
  changeFolders(change: WorkspaceFoldersChangeEvent): void;
}

export function createConfiguration(connection: Connection, read: ReadFile): Configuration {
  const listeners: (() => void)[] = [];
  const readers: ((uri: string, file: ConfigurationFile | undefined) => void)[] = [];
  const tellReaders = (uri: string, file: ConfigurationFile | undefined) =>
    readers.forEach((reader) => void reader(uri, file));
  const files = createConfigurationFiles(read, tellReaders);
  const fileOptions = createDocumentOptions(files, (file, problem) =>
    tellReaders(file.uri, problem ? { ...file, problems: [...file.problems, problem] } : file),
  );
  const combine = createCombiner();
  const report = (line: string) => connection.console.warn(line);
  let locale: string | undefined;
  let canAsk = false;
  let canRegister = false;
  let folders: readonly string[] = [];
  // Resolved from the start, so that a client that never says `initialized` gets its answers too.
  let settings = Promise.resolve(readSettings(undefined, undefined, report));

  const tell = () => listeners.forEach((listener) => void listener());
  const accept = (next: Promise<Settings>) => {
    settings = next;
    return next.then(tell);
  };
  const ask = (): Promise<Settings> => {
    const before = settings;
    const answer = async () => readSettings(await connection.workspace.getConfiguration('referat'), locale, report);
    return guard(connection, 'workspace/configuration', undefined, answer)().then((asked) => asked ?? before);
  };

  connection.onDidChangeConfiguration((change: DidChangeConfigurationParams) => {
    const sent = section(change?.settings);
    if (canAsk) return accept(ask());
    if (sent === undefined || sent === null) return undefined;
    return accept(Promise.resolve(readSettings(sent, locale, report)));
  });

  return {
    initialize({ capabilities, initializationOptions, locale: own, workspaceFolders, rootUri }) {
      locale = own;
      canAsk = capabilities.workspace?.configuration === true;
      canRegister = capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
      folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
      settings = Promise.resolve(readSettings(section(initializationOptions), locale, report));
    },
    initialized: guard(connection, 'initialized', undefined, async () => {
      // Nobody needs to be told: every answer waits for these.
      if (canAsk) settings = ask();
      if (canRegister) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'referat' });
      }
    }),
    async current(uri) {
      const file = await files.nearest(uri, folders);
      const options = file && (await fileOptions.of(file, uri, folders));
      return combine(await settings, options);
    },
    settings: () => settings,
    folders: () => folders,
    async placeFor(uri) {
      const file = await files.nearest(uri, folders);
      if (file) return { uri: file.uri, text: file.text, isThere: true };
      // Where the folder that is open ends; for a document outside of it beside the document.
      const places = configurationUris(uri, folders);
      const place = folders.some((folder) => lies(uri, folder)) ? places.at(-1) : places[0];
      return place === undefined ? undefined : { uri: place, text: '', isThere: false };
    },
    onDidChange: (listener) => void listeners.push(listener),
    onDidRead: (reader) => void readers.push(reader),
    async reread() {
      if (await files.reread()) tell();
    },
    changeFolders({ added, removed }) {
      folders = [
        ...folders.filter((known) => !removed.some(({ uri }) => uri === known)),
        ...added.map(({ uri }) => uri),
      ];
      tell();
    },
  };
}

/** Puts settings and file together; the same two give the same object, by which analyses know that nothing changed. */
function createCombiner() {
  const combined = new WeakMap<DocumentOptions, { readonly given: Settings; readonly together: Settings }>();
  return (given: Settings, options: DocumentOptions | undefined): Settings => {
    if (options === undefined) return given;
    const known = combined.get(options);
    if (known?.given === given) return known.together;
    const together = { ...given, ...combineOptions(given, options) };
    combined.set(options, { given, together });
    return together;
  };
}

/** Clients send either all their settings or ours alone. */
function section(sent: unknown): unknown {
  return typeof sent === 'object' && sent !== null && 'referat' in sent ? sent.referat : sent;
}
