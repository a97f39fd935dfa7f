import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';

import { build } from 'rolldown';

const ENTRIES = { hazards: 'src/hazards/hazard-pages.ts', conversions: 'src/plan/conversion/conversion-table.ts' };

/**
 * Writes the pages that are functions of rules: the hazards and the table of conversions.
 *
 * @returns {Promise<Record<string, string>>} text by path
 */
export async function rulePages() {
  // Inside the project, where the packages that the rules import are found.
  const folder = mkdtempSync(fileURLToPath(new URL('../node_modules/.moult-docs-', import.meta.url)));
  try {
    await build({ input: ENTRIES, platform: 'node', external: /^(?![./])/, output: { dir: folder, format: 'esm' } });
    const load = (/** @type {string} */ name) => import(pathToFileURL(join(folder, `${name}.js`)).href);
    const [{ hazardPages }, { conversionTable }] = await Promise.all([load('hazards'), load('conversions')]);
    return {
      ...Object.fromEntries(hazardPages().map(({ path, text }) => [`docs/hazards/${path}`, text])),
      'docs/conversions.md': conversionTable(),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
