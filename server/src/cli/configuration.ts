/** Gives each file the options of its `.referatrc.json`; what is wrong with one is told in a line, once. */
import { isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createDocumentOptions } from '../configuration/documentOptions.ts';
import { type ConfigurationFile, createConfigurationFiles } from '../configuration/nearest.ts';
import { type DocumentOptions, readOptions } from '../configuration/options.ts';
import type { Language } from '../features/language.ts';
import { readUri } from '../node/read.ts';
import { lineTable } from './lineTable.ts';

/** What `--config` and `--language` say. */
export interface ConfigurationOptions {
  /** The file that holds for all; without it each file's nearest. */
  readonly config?: string;
  readonly language: Language;
}

export interface Configuration {
  /** The options for a file, by its path. */
  of(file: string): Promise<DocumentOptions>;
}

const none = readOptions({}, () => undefined);

/**
 * Each file is read once, a named one at once: it is wrong even where nothing is left to check. `fail` is told in one
 * line of each thing that is wrong with a file.
 */
export async function openConfiguration(
  { config, language }: ConfigurationOptions,
  fail: (line: string) => void,
): Promise<Configuration> {
  const files = createConfigurationFiles(readUri, (_uri, file) => {
    for (const line of file ? problemLines(file, language, config) : []) fail(line);
  });
  const options = createDocumentOptions(files, (file, problem) => {
    for (const line of problemLines({ ...file, problems: problem ? [problem] : [] }, language, config)) fail(line);
  });
  const roots = [pathToFileURL(resolve('.')).href];
  const named = config === undefined ? undefined : await files.at(uriOf(config));
  if (config !== undefined && named === undefined) fail(`${config}: filen findes ikke`);
  return {
    async of(path) {
      const uri = uriOf(path);
      const file = config === undefined ? await files.nearest(uri) : named;
      return file ? options.of(file, uri, roots) : none;
    },
  };
}

/** `arkiv/.referatrc.json:3:21: headings.Klimavurdering er sat til …`. */
function problemLines({ uri, text, problems }: ConfigurationFile, language: Language, named?: string): string[] {
  const table = lineTable(text);
  const name = named ?? shortest(fileURLToPath(uri));
  return problems.map(
    ({ start, message }) => `${name}:${table.line(start)}:${table.column(start)}: ${message[language]}`,
  );
}

/** As seen from where the call was made, unless that leads out and up. */
function shortest(path: string): string {
  const short = relative('', path);
  return short.startsWith('..') || isAbsolute(short) ? path : short;
}

function uriOf(path: string): string {
  return pathToFileURL(resolve(path)).href;
}
