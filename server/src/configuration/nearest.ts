/** The `.referatrc.json` of a document: the nearest one in its folder or above, each file read once. */
import { type FileContent, readConfigurationText } from './configurationFile.ts';
import { configurationFileName } from './fileName.ts';
import { readOptions } from './options.ts';

/** A file's text, or in one Danish line why there is none: `er en mappe, ikke en fil`. */
export type ReadResult = { readonly text: string } | { readonly trouble: string };

/** Reads the file a uri names; `undefined` where there is none. Never rejects. */
export type ReadFile = (uri: string) => Promise<ReadResult | undefined>;

/** A configuration file as it was when last read. */
export interface ConfigurationFile extends FileContent {
  readonly uri: string;
  /** Empty where the file could not be read; then a problem says so. */
  readonly text: string;
}

/** The configuration files of any number of documents. */
export interface ConfigurationFiles {
  /** The file that holds for a document, if any; it does not stand above a root the document lies in. */
  nearest(documentUri: string, roots?: readonly string[]): Promise<ConfigurationFile | undefined>;
  /** The file at this very place, if any. */
  at(uri: string): Promise<ConfigurationFile | undefined>;
  /** Reads again what was read or missing before; true where something is different now. */
  reread(): Promise<boolean>;
}

/** `onRead` is told of every file that is new, has changed or is gone. */
export function createConfigurationFiles(
  read: ReadFile,
  onRead: (uri: string, file: ConfigurationFile | undefined) => void,
): ConfigurationFiles {
  const known = new Map<string, Promise<ConfigurationFile | undefined>>();
  const load = async (uri: string, before?: ConfigurationFile) => {
    const result = await read(uri);
    // The same text is the same file, so that what follows from it need not be worked out again.
    const isSame = before !== undefined && result !== undefined && 'text' in result && result.text === before.text;
    const file = isSame ? before : result && configurationFile(uri, result);
    if (file !== before) onRead(uri, file);
    return file;
  };
  const at = (uri: string) => {
    const file = known.get(uri) ?? load(uri);
    known.set(uri, file);
    return file;
  };
  return {
    at,
    async nearest(documentUri, roots = []) {
      for (const uri of configurationUris(documentUri, roots)) {
        const file = await at(uri);
        if (file !== undefined) return file;
      }
      return undefined;
    },
    async reread() {
      const changes = [...known].map(async ([uri, earlier]) => {
        const fresh = earlier.then((before) => load(uri, before));
        // At once: who asks from here on waits for what is read now.
        known.set(uri, fresh);
        return (await earlier) !== (await fresh);
      });
      return (await Promise.all(changes)).includes(true);
    },
  };
}

/** Where the file of a document can stand, nearest first; nowhere for a document that lies in no folder. */
export function configurationUris(documentUri: string, roots: readonly string[] = []): string[] {
  const authority = documentUri.indexOf('://');
  if (authority < 0) return [];
  const top = documentUri.indexOf('/', authority + 3);
  const uris: string[] = [];
  const ends = roots.map(evenUri);
  for (let slash = documentUri.lastIndexOf('/'); slash >= top; slash = documentUri.lastIndexOf('/', slash - 1)) {
    const folder = documentUri.slice(0, slash);
    uris.push(`${folder}/${configurationFileName}`);
    if (ends.includes(evenUri(folder))) break;
  }
  return uris;
}

function configurationFile(uri: string, result: ReadResult): ConfigurationFile {
  if ('text' in result) return { uri, text: result.text, ...readConfigurationText(result.text) };
  const { trouble } = result;
  const message = { da: `Filen kan ikke bruges: ${trouble}.`, en: `The file cannot be used: ${trouble}.` };
  const options = readOptions({}, () => undefined);
  return { uri, text: '', options, overrides: [], problems: [{ start: 0, end: 0, message }] };
}

/** True where a folder holds a file, however both are written. */
export function lies(uri: string, folder: string): boolean {
  return evenUri(uri).startsWith(`${evenUri(folder)}/`);
}

/** The path of a document as seen from the folder of a file; `undefined` where it lies elsewhere. */
export function relativePath(fileUri: string, documentUri: string): string | undefined {
  const folder = evenUri(fileUri.slice(0, fileUri.lastIndexOf('/')));
  const document = evenUri(documentUri);
  return document.startsWith(`${folder}/`) ? document.slice(folder.length + 1) : undefined;
}

/** Clients escape more or fewer letters of a uri, and end a folder with a slash or not. */
export function evenUri(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(/\/$/u, '');
  } catch {
    return uri;
  }
}
