// Plugins of the bundler that leave out what no program uses: the server is loaded before the first answer is given.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Why a rule is there and its examples: for the pages made of them, and for tests. No program says them. */
const documentation = /^ {2}(?:why: \{\n(?: {4}.*\n)*? {2}\}|(?:bad|good): (?:`[^`]*`|\w+|example\(`[^`]*`\))),\n/gm;

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
  semanticTokens: 'SemanticTokensFeature',
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
