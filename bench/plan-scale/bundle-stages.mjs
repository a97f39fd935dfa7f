import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';

import { build } from 'rolldown';

const ROOT = new URL('../../', import.meta.url);
const STAGES = ['schema', 'diff', 'plan', 'prove', 'snapshot'];

/**
 * Bundles the stages of the pipeline that the package does not export, from the sources as they are.
 *
 * @returns {Promise<string>} folder with a file for each stage
 */
export async function bundleStages() {
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
  const packages = [...Object.keys(dependencies), ...builtinModules];
  const folder = fileURLToPath(new URL('node_modules/.cache/moult-bench/', ROOT));
  await build({
    input: Object.fromEntries(STAGES.map((stage) => [stage, fileURLToPath(new URL(`src/${stage}/index.ts`, ROOT))])),
    platform: 'node',
    external: (id) => id.startsWith('node:') || packages.some((name) => id === name || id.startsWith(`${name}/`)),
    output: { dir: folder, cleanDir: true, format: 'esm', entryFileNames: '[name].js' },
    logLevel: 'silent',
  });
  return folder;
}
