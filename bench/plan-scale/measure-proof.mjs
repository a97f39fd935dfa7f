// node bench/plan-scale/measure-proof.mjs <folder of the stages> <tables>: prints figures as JSON
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { CHANGES, everythingSchema } from './everything-schema.mjs';

/** @import { Schema } from '../../src/schema/index.ts' */

/**
 * @typedef {object} ProofFigures
 * @property {string} change
 * @property {number} size tables
 * @property {number} seconds
 * @property {number} rows that were generated and kept
 * @property {number | null} [peak] MiB
 */

const [folder = '', tables = ''] = process.argv.slice(2);
const load = (/** @type {string} */ stage) => import(pathToFileURL(join(folder, `${stage}.js`)).href);
const stages = ['diff', 'plan', 'prove'];
const [{ diff, invertChanges }, { plan }, { prove }] = await Promise.all(stages.map(load));
const cacheFolder = fileURLToPath(new URL('../../node_modules/.cache/moult', import.meta.url));

const size = Number(tables);
const before = everythingSchema(size);
const figures = [];
for (const [change, to] of Object.entries(CHANGES)) {
  const after = to(before);
  const changes = diff(before, after);
  const up = plan(changes, before, after).statements;
  const down = plan(invertChanges(changes), after, before).statements;
  const start = performance.now();
  const { rows } = await prove({ before, after, up, down, cacheFolder });
  figures.push({ change, size, seconds: (performance.now() - start) / 1000, rows });
}
process.stdout.write(JSON.stringify(figures));
