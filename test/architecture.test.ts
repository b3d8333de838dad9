/** The invariants of ARCHITECTURE.md that are about the sources themselves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { rulePage } from '../server/src/rules/documentation.ts';
import { rules } from '../server/src/rules/rules.ts';
import { headings } from '../server/src/vocabulary/headings.ts';

const root = join(import.meta.dirname, '..');

interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** What it imports: a path from the project's folder, or the name of a package. */
  readonly imports: readonly string[];
}

const files = ['server/src', 'client/src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readSource(join(folder, file))),
);

function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map(([, name = '']) =>
    name.startsWith('.') ? relative(root, join(root, dirname(path), name)) : name,
  );
  return { path, text, imports };
}

/** The folder of `server/src` a file stands in, `entry` for the files beside the folders, else `client` or `package`. */
function roomOf(path: string): string {
  if (path.startsWith('client/')) return 'client';
  if (!path.startsWith('server/src/')) return 'package';
  const parts = path.split('/');
  return parts.length > 3 ? (parts[2] ?? '') : 'entry';
}

/** Which rooms a room may look into. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  vocabulary: ['vocabulary', 'core'],
  core: ['core', 'vocabulary'],
  features: ['features', 'archive', 'rules', 'core', 'vocabulary'],
  archive: ['archive', 'core', 'vocabulary', 'package'],
  rules: ['rules', 'core', 'vocabulary'],
  configuration: ['configuration', 'rules', 'core', 'vocabulary', 'package'],
  node: ['node', 'configuration', 'rules', 'vocabulary', 'package'],
  lsp: ['lsp', 'archive', 'configuration', 'features', 'rules', 'core', 'vocabulary', 'package'],
  cli: ['cli', 'node', 'configuration', 'features', 'rules', 'core', 'vocabulary', 'package'],
  entry: ['lsp', 'node', 'package'],
};

test('imports run one way', () => {
  const wrong = files.flatMap(({ path, imports }) => {
    const rooms = allowed[roomOf(path)];
    return rooms
      ? imports.filter((name) => !rooms.includes(roomOf(name))).map((name) => `${path} imports ${name}`)
      : [];
  });
  expect(wrong).toEqual([]);
});

test('the vocabulary is data: it takes nothing from the core but types', () => {
  const wrong = files.filter(
    ({ path, text }) => roomOf(path) === 'vocabulary' && /^import (?!type )[^;]*\.\.\/core\//mu.test(text),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('only lsp and the entry know the language server library, only the client knows VS Code', () => {
  const wrong = files.flatMap(({ path, imports }) =>
    imports
      .filter(
        (name) =>
          (name.startsWith('vscode-languageserver') && !['lsp', 'entry'].includes(roomOf(path))) ||
          (name === 'vscode' && roomOf(path) !== 'client'),
      )
      .map((name) => `${path} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('the file system is touched in one room, and where the command line walks folders', () => {
  const wrong = files.filter(
    ({ path, imports }) =>
      imports.some((name) => name.startsWith('node:')) && !['node', 'cli', 'client'].includes(roomOf(path)),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

const pureRooms = ['core', 'vocabulary', 'archive', 'features', 'rules', 'configuration'];

test('the pure rooms use no clock, no chance, no process and no global of an editor or Node', () => {
  const globals =
    /\b(?:Date|process|Buffer|performance|setTimeout|setInterval|globalThis|require|__dirname|console|fetch)\b|Math\.random/u;
  const wrong = files
    .filter(({ path }) => pureRooms.includes(roomOf(path)))
    .filter(({ text }) => globals.test(withoutComments(text)));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('lines and characters exist in the outermost rooms only', () => {
  const wrong = files
    .filter(({ path }) => pureRooms.includes(roomOf(path)))
    .filter(({ text }) => /positionAt|offsetAt|\.character\b/u.test(withoutComments(text)));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no source names a municipality', () => {
  // The five whose minutes taught the parser most, and the large ones that come to mind.
  const municipalities =
    /odder|herning|vejen\b|jammerbugt|lemvig|københavn|aarhus|århus|aalborg|odense|randers|esbjerg|kolding/iu;
  const wrong = files.filter(({ text }) => municipalities.test(text));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('every source opens with a sentence on what it is for', () => {
  const wrong = files.filter(({ text }) => !/^(?:#!.*\n)?\/\*\*/u.test(text));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('a heading is written once: in the vocabulary', () => {
  // Words that are headings and nothing else; `Beslutning` is a word of many sentences.
  const words = headings
    .flatMap(({ phrases }) => phrases)
    .filter(
      (phrase) => phrase.includes(' ') || ['Sagsfremstilling', 'Lovgrundlag', 'Beslutningstema'].includes(phrase),
    );
  const wrong = files
    .filter(({ path }) => roomOf(path) !== 'vocabulary' && roomOf(path) !== 'rules')
    .flatMap(({ path, text }) =>
      words.filter((word) => withoutComments(text).includes(word)).map((word) => `${path}: ${word}`),
    );
  expect(wrong).toEqual([]);
});

test('a phrase opens one kind of section only', () => {
  const kinds = new Map<string, string>();
  const twice = headings.flatMap(({ kind, phrases, partsOfCaseText = [] }) =>
    [...phrases, ...partsOfCaseText].filter((phrase) => {
      const before = kinds.get(phrase.toLowerCase());
      kinds.set(phrase.toLowerCase(), kind);
      return before !== undefined && before !== kind;
    }),
  );
  expect(twice).toEqual([]);
});

test('every rule has the page its findings link to, in the repository the manifest names', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { repository: { url: string } };
  const home = `${manifest.repository.url.replace(/\.git$/u, '')}/blob/main/`;
  for (const { id } of rules) {
    expect(rulePage(id).startsWith(home)).toBe(true);
    expect(existsSync(join(root, rulePage(id).slice(home.length)))).toBe(true);
  }
});

/** The code alone: what comments say is not what the program does. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/\/\/.*$/gmu, '');
}
