// node bench/plan-scale/measure-plan.mjs <folder of the stages> <tables> <runs>: prints figures as JSON
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { CHANGES, everythingSchema, withQuotedNames } from './everything-schema.mjs';

/** @import { Schema } from '../../src/schema/index.ts' */

/**
 * @typedef {object} PlanFigures
 * @property {string} change
 * @property {number} size tables
 * @property {number} statements of up and down
 * @property {number} diff milliseconds of CPU time to compare
 * @property {number} plan milliseconds of CPU time to plan both ways
 * @property {number | null} [peak] MiB
 */

const [folder = '', tables = '', runs = ''] = process.argv.slice(2);
const load = (/** @type {string} */ stage) => import(pathToFileURL(join(folder, `${stage}.js`)).href);
const [{ diff, invertChanges }, { plan }, { EMPTY_SCHEMA }] = await Promise.all(['diff', 'plan', 'schema'].map(load));

const size = Number(tables);
const base = () => everythingSchema(size);
const pairs = [
  { change: 'first migration', make: () => [EMPTY_SCHEMA, base()] },
  ...Object.entries(CHANGES).flatMap(([change, to]) => [
    { change, make: () => [base(), to(base())] },
    { change: `${change}, quoted names`, make: () => [base(), to(base())].map(withQuotedNames) },
  ]),
];

const figures = pairs.map(({ change, make }) => {
  const samples = Array.from({ length: Number(runs) + 1 }, () => {
    const [before, after] = /** @type {[Schema, Schema]} */ (make()); // anew, since plans remember schemas
    return once(before, after);
  }).slice(1); // the first one warms up
  return {
    change,
    size,
    statements: samples[0]?.statements ?? 0,
    diff: median(samples.map((sample) => sample.diff)),
    plan: median(samples.map((sample) => sample.plan)),
  };
});
process.stdout.write(JSON.stringify(figures));

/** @param {Schema} before @param {Schema} after */
function once(before, after) {
  const start = cpuTime();
  const changes = diff(before, after);
  const compared = cpuTime();
  const up = plan(changes, before, after);
  const down = plan(invertChanges(changes), after, before);
  const end = cpuTime();
  return { statements: up.statements.length + down.statements.length, diff: compared - start, plan: end - compared };
}

/** In milliseconds; unlike time by the clock, it hardly depends on what else the machine does. */
function cpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}
