/** What holds for one document: its `.referatrc.json`, what that file builds upon, and the overrides that name it. */
import wildcardMatch from 'wildcard-match';
import type { Message } from '../rules/rule.ts';
import type { Problem } from './configurationFile.ts';
import { type ConfigurationFile, type ConfigurationFiles, evenUri, lies, relativePath } from './nearest.ts';
import { combineOptions, type DocumentOptions, type Override } from './options.ts';

/** Finds the options of documents. */
export interface DocumentOptionsReader {
  /**
   * The options a file gives a document; other files are read only inside the `roots`. As long as nothing changes,
   * documents with the same options get the same object, by which analyses know so.
   */
  of(file: ConfigurationFile, documentUri: string, roots: readonly string[]): Promise<DocumentOptions>;
}

/** `onProblem` is told where a file builds upon one it cannot have, and without a problem once it can. */
export function createDocumentOptions(
  files: ConfigurationFiles,
  onProblem: (file: ConfigurationFile, problem: Problem | undefined) => void,
): DocumentOptionsReader {
  const known = new WeakMap<ConfigurationFile, Map<string, DocumentOptions>>();
  const reported = new WeakMap<ConfigurationFile, Message>();
  const report = (file: ConfigurationFile, message: Message | undefined) => {
    if (reported.get(file) === message || !file.base) return;
    const { start, end } = file.base;
    if (message) reported.set(file, message);
    else reported.delete(file);
    onProblem(file, message && { start, end, message });
  };

  /** The file and those it builds upon, the furthest first. */
  const chainOf = async (nearest: ConfigurationFile, roots: readonly string[]) => {
    const chain = [nearest];
    for (let file = nearest; file.base; ) {
      const { base } = file;
      const uri = new URL(base.path, file.uri).href;
      const isKnown = chain.some((one) => evenUri(one.uri) === evenUri(uri));
      const isInside = mayRead(uri, file.uri, roots);
      const next = !isKnown && isInside ? await files.at(uri) : undefined;
      if (!next) {
        report(file, isKnown ? circular : isInside ? notFound : outside);
        break;
      }
      report(file, undefined);
      chain.unshift(next);
      file = next;
    }
    return chain;
  };

  return {
    async of(nearest, documentUri, roots) {
      const chain = await chainOf(nearest, roots);
      const parts = chain.flatMap((file) => [file.options, ...matching(file, documentUri)]);
      const key = parts.map((part) => numberOf(part)).join();
      const combined = known.get(nearest) ?? new Map<string, DocumentOptions>();
      known.set(nearest, combined);
      const before = combined.get(key);
      if (before) return before;
      const options = parts.reduce(combineOptions);
      combined.set(key, options);
      return options;
    },
  };
}

const numbers = new WeakMap<DocumentOptions, number>();
let last = 0;

/** A number for each object: options are the same only where they are the very ones. */
function numberOf(options: DocumentOptions): number {
  const number = numbers.get(options) ?? ++last;
  numbers.set(options, number);
  return number;
}

/** The options of a file for this document besides those for all. */
function matching({ uri, overrides }: ConfigurationFile, documentUri: string): DocumentOptions[] {
  if (overrides.length === 0) return [];
  const path = relativePath(uri, documentUri);
  if (path === undefined) return [];
  return overrides.filter((override) => names(override, path)).map(({ options }) => options);
}

function names({ files }: Override, path: string): boolean {
  const patterns = files.map((pattern) => {
    const bare = pattern.replace(/^\.?\//u, '');
    return pattern.includes('/') ? bare : `**/${bare}`;
  });
  return wildcardMatch(patterns, { separator: '/', flags: 'i' })(path);
}

/** True where a root holds both files; without one, where the folder of the one that asks holds the other. */
function mayRead(uri: string, from: string, roots: readonly string[]): boolean {
  const inRoots = roots.filter((root) => lies(from, root));
  return (inRoots.length > 0 ? inRoots : [from.slice(0, from.lastIndexOf('/'))]).some((root) => lies(uri, root));
}

const notFound: Message = {
  da: 'Filen findes ikke, så det, den skulle give, bruges ikke.',
  en: 'The file is not there, so what it should give is not used.',
};
const circular: Message = {
  da: 'Filerne bygger på hinanden i ring.',
  en: 'The files build upon each other in a circle.',
};
const outside: Message = {
  da: 'Filen ligger uden for mappen, der er åben, og læses ikke.',
  en: 'The file lies outside the open folder and is not read.',
};
