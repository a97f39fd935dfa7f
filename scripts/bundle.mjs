import { readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';

import { build } from 'rolldown';

import { thirdPartyLicences } from './third-party.mjs';

const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Every command begins with it, and as one file it loads in a third of the time that its many files take. */
const BUNDLED = ['yargs'];

const packages = [...Object.keys(dependencies).filter((name) => !BUNDLED.includes(name)), ...builtinModules, 'node:'];

// Starting the command line must not wait for hundreds of small files. What loads lazily in the sources stays apart; all
// chunks lie one folder deep, where paths to `package.json` and to other entries are the same as in the sources.
const { output } = await build({
  input: {
    index: 'src/index.ts',
    'decorators/vocabulary': 'src/decorators/vocabulary.ts',
    'cli/bin': 'src/cli/bin.ts',
    'cli/main': 'src/cli/main.ts',
    'loader/index': 'src/loader/index.ts',
    'loader/hooks': 'src/loader/hooks.ts',
    'loader/decorator-runtime': 'src/loader/decorator-runtime.ts',
    'testing/index': 'src/testing/index.ts',
  },
  platform: 'node',
  external: (id) => packages.some((name) => id === name || id.startsWith(name === 'node:' ? name : `${name}/`)),
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    sourcemap: false,
    minify: false,
  },
});

const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
writeFileSync(new URL('../dist/third-party-licences.txt', import.meta.url), thirdPartyLicences(modules));
