// Plugins of the bundler that leave out what no program uses: the server is loaded before the first answer is given.
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The examples of a rule: for the pages made of them, and for tests. No program says them. */
const documentation = /^ {2}(?:bad|good): (?:`[^`]*`|\w+|example\(`[^`]*`\)),\n/gm;

export const withoutDocumentation = {
  name: 'without-documentation',
  setup(build) {
    build.onLoad({ filter: /[/\\]server[/\\]src[/\\]rules[/\\]\w+\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(documentation, ''),
      loader: 'ts',
    }));
  },
};

/**
 * Parts of the protocol's library for what the server does not do: a module's name and the part of a connection it adds.
 * Empty in the bundle, as the library is loaded as a whole.
 */
const unused = {
  callHierarchy: 'CallHierarchyFeature',
  fileOperations: 'FileOperationsFeature',
  inlayHint: 'InlayHintFeature',
  inlineCompletion: 'InlineCompletionFeature',
  inlineValue: 'InlineValueFeature',
  linkedEditingRange: 'LinkedEditingRangeFeature',
  moniker: 'MonikerFeature',
  notebook: 'NotebookSyncFeature',
  showDocument: 'ShowDocumentFeature',
  textDocumentContent: 'TextDocumentContentFeature',
  typeHierarchy: 'TypeHierarchyFeature',
};

/** Each file of the library brings the compiler's helpers along. */
const helpers = /^var __\w+ = \(this && this\.__\w+\) \|\| [\s\S]*?^\}[^\n]*;\n/gm;
export const compilerHelpers = fileURLToPath(new URL('compilerHelpers.mjs', import.meta.url));

/** Goes with `inject: [compilerHelpers]`, which puts the helpers back where a file names one. */
export const withoutUnused = {
  name: 'without-unused',
  setup(build) {
    build.onLoad({ filter: /[/\\]node_modules[/\\]vscode-[^/\\]*[/\\].*\.js$/ }, async ({ path }) => {
      const feature = /[/\\]vscode-languageserver[/\\]lib[/\\]common[/\\]\w+\.js$/.test(path)
        ? unused[basename(path, '.js')]
        : undefined;
      if (feature !== undefined) return { contents: `exports.${feature} = (Base) => Base;` };
      return { contents: (await readFile(path, 'utf8')).replace(helpers, '') };
    });
  },
};

const types = 'vscode-languageserver-types';
const server = fileURLToPath(new URL('../../server/src', import.meta.url));
const library = fileURLToPath(new URL('../../node_modules/vscode-languageserver', import.meta.url));
const wrapped = /^export var (\w+);\n\(function \(\1\) \{\n([\s\S]*?)^\}\)\(\1 \|\| \(\1 = \{\}\)\);$/gm;

/** The protocol's tables of constants and its checks of values: of eighty the server names a few. */
export const withoutUnusedTypes = {
  name: 'without-unused-types',
  async setup(build) {
    const named = await namesIn(server, '.ts', /import \{([^}]*)\} from 'vscode-languageserver\/node'/g);
    const used = await namesIn(library, '.js', /vscode_languageserver_types_1\.(\w+)/g);
    const names = new Set([...named, ...used]);
    build.onResolve({ filter: new RegExp(`^${types}$`) }, ({ namespace, resolveDir }) =>
      namespace === types ? undefined : { path: types, namespace: types, pluginData: resolveDir },
    );
    build.onLoad({ filter: /.*/, namespace: types }, async ({ pluginData: resolveDir }) => {
      const { path } = await build.resolve(types, { resolveDir, kind: 'import-statement', namespace: types });
      const known = [...(await readFile(path, 'utf8')).matchAll(/^export var (\w+);/gm)].map(([, name]) => name);
      const kept = known.filter((name) => names.has(name));
      return { contents: `export { ${kept.join(', ')} } from ${JSON.stringify(types)};`, resolveDir };
    });
    // As one expression each, so that the bundler sees that what nobody names can go.
    build.onLoad({ filter: /[/\\]vscode-languageserver-types[/\\]lib[/\\]esm[/\\]main\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(
        wrapped,
        'export var $1 = /* @__PURE__ */ (function ($1) {\n$2return $1;\n})({});',
      ),
    }));
  },
};

/** The words a pattern's group holds in the files of a folder. */
async function namesIn(folder, ending, pattern) {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(ending));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.flatMap((text) => [...text.matchAll(pattern)].flatMap(([, names]) => names.match(/\w+/g)));
}
