// Makes the .vsix and looks into it: exactly the files the extension needs, and a server that is not too large.
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, root, runNode } from './process.mjs';

/** The library of the protocol is about 190 KB of the server, the parser and its words about 180 KB. */
const largest = JSON.parse(await readFile(new URL('bundle/largest.json', import.meta.url), 'utf8'));

/** Builds, packs and checks; returns the path of the .vsix. */
export async function packageExtension(report = console.log) {
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const name = `${manifest.name}-${manifest.version}.vsix`;
  const file = path.join(root, name);
  // Runs `vscode:prepublish` first, which builds the bundles minified.
  await runNode(['node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--out', file]);

  const packed = await filesOf(file);
  const differences = compare(expectedFiles(manifest), packed);
  if (differences.length > 0) throw new Error(`${name} is not what it should be:\n${differences.join('\n')}`);
  const server = (await stat(path.join(root, 'dist', 'server.js'))).size;
  if (server > largest.server)
    throw new Error(`dist/server.js is ${kilobytes(server)}, over ${kilobytes(largest.server)}`);
  report(`${name}: ${packed.length} files, ${kilobytes((await stat(file)).size)}; dist/server.js ${kilobytes(server)}`);
  return file;
}

/** What the manifest names and what every extension has, under the names vsce gives them. */
function expectedFiles({ main, icon, contributes }) {
  const { languages = [], grammars = [], snippets = [], jsonValidation = [], viewsContainers = {} } = contributes ?? {};
  const named = [
    main,
    icon,
    ...languages.flatMap((language) => [language.configuration, language.icon?.light, language.icon?.dark]),
    ...grammars.map((grammar) => grammar.path),
    ...snippets.map((snippet) => snippet.path),
    ...jsonValidation.map((schema) => schema.url),
    ...Object.values(viewsContainers).flatMap((containers) => containers.map((container) => container.icon)),
  ].filter((one) => one !== undefined);
  const always = ['package.json', 'readme.md', 'changelog.md', 'LICENSE.txt', 'dist/server.js', 'dist/cli.js'];
  return [
    '[Content_Types].xml',
    'extension.vsixmanifest',
    ...[...always, ...named].map((one) => path.posix.join('extension', one)),
  ];
}

function compare(expected, packed) {
  return [
    ...expected.filter((one) => !packed.includes(one)).map((one) => `  missing: ${one}`),
    ...packed.filter((one) => !expected.includes(one)).map((one) => `  does not belong there: ${one}`),
  ];
}

/** The names of the files in a zip archive, from the directory at its end. */
async function filesOf(file) {
  const bytes = await readFile(file);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const text = bytes.toString('utf8', at + 46, at + 46 + name);
    at += 46 + name + extra + comment;
    return text;
  });
}

function kilobytes(size) {
  return `${(size / 1024).toFixed(1)} KB`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await packageExtension().catch(fail);
