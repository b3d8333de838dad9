// Builds every bundle of the project: the VS Code client, the language server and the command line.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { minify } from 'terser';
import {
  compilerHelpers,
  withoutDocumentation,
  withoutUnused,
  withoutUnusedTypes,
} from './scripts/bundle/leavingOut.mjs';

const { values } = parseArgs({
  options: { production: { type: 'boolean' }, watch: { type: 'boolean' }, outdir: { type: 'string' } },
});
const { production = false, watch = false, outdir = 'dist' } = values;
const { version } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  // jsonc-parser's older format hides from a bundler what it loads.
  mainFields: ['module', 'main'],
  target: 'node20',
  format: 'cjs',
  minify: production,
  // Danish letters as they are: escaped, each is twice as long.
  charset: 'utf8',
  sourcemap: production ? false : 'linked',
  sourcesContent: false,
  logLevel: 'warning',
  define: { 'process.env.REFERAT_VERSION': JSON.stringify(version) },
};

/** Client and server are bundled apart, because each library brings its own copy of the protocol. */
const bundles = [
  { entryPoints: { extension: 'client/src/extension.ts' }, external: ['vscode'] },
  {
    entryPoints: { server: 'server/src/main.ts' },
    inject: [compilerHelpers],
    plugins: [withoutUnusedTypes, withoutUnused],
  },
  {
    entryPoints: { cli: 'server/src/cli/main.ts' },
    // The globbing library is a module and asks where it stands, which a bundle in the older format does not know.
    banner: { js: "#!/usr/bin/env node\nconst bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: { ...shared.define, 'import.meta.url': 'bundleUrl' },
  },
];

/** What the problem matcher of .vscode/tasks.json waits for, at every build. */
const reporter = {
  name: 'watch-reporter',
  setup(build) {
    build.onStart(() => console.log('[watch] build started'));
    build.onEnd(() => console.log('[watch] build finished'));
  },
};

const contexts = await Promise.all(
  bundles.map(({ plugins = [], ...bundle }) =>
    esbuild.context({
      ...shared,
      ...bundle,
      outdir,
      plugins: [...plugins, withoutDocumentation, ...(watch ? [reporter] : [])],
    }),
  ),
);

if (watch) {
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  await Promise.all(contexts.map((context) => context.rebuild()));
  await Promise.all(contexts.map((context) => context.dispose()));
}

if (production) {
  // The server is loaded before the first answer is given; a second minifier makes it a few per cent smaller still.
  const file = join(outdir, 'server.js');
  const { code } = await minify(await readFile(file, 'utf8'), { ecma: 2020, toplevel: true, compress: { passes: 3 } });
  await writeFile(file, code);
}
