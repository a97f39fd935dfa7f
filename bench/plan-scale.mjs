// node bench/plan-scale.mjs [--sizes 100,1000,5000] [--runs 5] [--proofs 100,1000]
// How the time to compare and plan grows with the number of tables, and how long a proof takes.
import { availableParallelism, cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { spawnMeasured } from './measure/spawn-measured.mjs';
import { bundleStages } from './plan-scale/bundle-stages.mjs';
import { formatNumber, textTable } from './report/text-table.mjs';
import { writeResults } from './report/write-results.mjs';

/** @import { PlanFigures } from './plan-scale/measure-plan.mjs' */
/** @import { ProofFigures } from './plan-scale/measure-proof.mjs' */

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,5000' },
    runs: { type: 'string', default: '5' },
    proofs: { type: 'string', default: '100,1000' },
  },
});
const numbers = (/** @type {string} */ list) => list.split(',').filter(Boolean).map(Number);
const script = (/** @type {string} */ name) => fileURLToPath(new URL(`plan-scale/${name}`, import.meta.url));
const say = (/** @type {string} */ text) => void process.stdout.write(`${text}\n`);
const machine = {
  node: process.version,
  cpu: cpus()[0]?.model ?? '',
  cores: availableParallelism(),
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
};
say(`${machine.cpu}, ${machine.cores} cores, ${machine.memory}; Node ${machine.node}`);

const stages = await bundleStages();

/** @type {PlanFigures[]} */
const plans = numbers(values.sizes).flatMap((size) => {
  const args = [script('measure-plan.mjs'), stages, String(size), values.runs];
  const { stdout, sample } = spawnMeasured({ args });
  return JSON.parse(stdout).map((/** @type {PlanFigures} */ one) => ({ ...one, peak: sample.memory }));
});
say(`\n${renderPlans(plans)}`);

/** @type {ProofFigures[]} */
const proofs = numbers(values.proofs).flatMap((size) => {
  const { stdout, sample } = spawnMeasured({ args: [script('measure-proof.mjs'), stages, String(size)] });
  return JSON.parse(stdout).map((/** @type {ProofFigures} */ one) => ({ ...one, peak: sample.memory }));
});
if (proofs.length > 0) say(`\n${renderProofs(proofs)}`);
say(`\nwrote ${writeResults({ machine, runs: Number(values.runs), planScale: plans, proofs })}`);

/** @param {readonly PlanFigures[]} figures */
function renderPlans(figures) {
  const rows = figures.map(({ change, size, statements, diff, plan, peak }) => {
    const first = figures.find((one) => one.change === change);
    const each = (/** @type {PlanFigures} */ one) => ((one.diff + one.plan) / one.size) * 1000;
    const ratio = first === undefined ? null : each({ change, size, statements, diff, plan, peak }) / each(first);
    return [
      change,
      String(size),
      String(statements),
      formatNumber(diff, 1),
      formatNumber(plan, 1),
      formatNumber(each({ change, size, statements, diff, plan, peak })),
      formatNumber(ratio, 2),
      formatNumber(peak),
    ];
  });
  return textTable(
    [
      'change, up and down',
      'tables',
      'statements',
      'diff CPU ms',
      'plan CPU ms',
      'CPU µs a table',
      '× smallest',
      'MiB',
    ],
    rows,
    1,
  );
}

/** @param {readonly ProofFigures[]} figures */
function renderProofs(figures) {
  const rows = figures.map(({ change, size, seconds, rows, peak }) => [
    change,
    String(size),
    formatNumber(seconds, 1),
    String(rows),
    formatNumber(peak),
  ]);
  return textTable(['proof on PGlite', 'tables', 'seconds', 'rows', 'MiB'], rows, 1);
}
