// npm run bench [-- --sizes 10,100,1000 --runs 3 --only start,generate,apply --no-peers --package <folder of a built moult>]
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';

import { measureApply } from './cases/measure-apply.mjs';
import { measureGenerate } from './cases/measure-generate.mjs';
import { measureMany } from './cases/measure-many.mjs';
import { measureStart } from './cases/measure-start.mjs';
import { readOptions } from './options.mjs';
import { renderFigures } from './report/figures.mjs';
import { renderVerdicts, verdicts } from './report/goals.mjs';
import { growth, renderGrowth } from './report/growth.mjs';
import { writeResults } from './report/write-results.mjs';
import { findPeers } from './tools/find-peers.mjs';
import { moult } from './tools/moult.mjs';
import { Server } from './tools/server.mjs';

/** @import { Measurement } from './measure/measure.mjs' */
/** @import { Tool } from './tools/tool.mjs' */

/**
 * @typedef {object} BenchContext
 * @property {ReturnType<typeof import('./tools/moult.mjs').moult>} moult
 * @property {readonly Tool[]} peers
 * @property {Server} server
 * @property {string} scratch temporary folder
 * @property {readonly number[]} sizes numbers of entities
 * @property {number} runs
 * @property {(measurements: readonly Measurement[]) => void} report called as soon as figures are there
 * @property {(text: string) => void} say
 */

const options = optionsOrExit();
const say = (/** @type {string} */ text) => void process.stdout.write(`${text}\n`);
const machine = {
  node: process.version,
  cpu: cpus()[0]?.model ?? '',
  cores: availableParallelism(),
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
};
const { peers, versions, skipped } = options.peers ? findPeers() : { peers: [], versions: {}, skipped: [] };
say(
  `${machine.cpu}, ${machine.cores} cores, ${machine.memory}; Node ${machine.node}; ${
    Object.entries(versions)
      .map((entry) => entry.join(' '))
      .join(', ') || 'no peers'
  }`,
);
for (const reason of skipped) say(`! ${reason}`);

/** @type {Measurement[]} */
const measurements = [];
const report = (/** @type {readonly Measurement[]} */ fresh) => {
  measurements.push(...fresh);
  say(
    `\n${renderFigures(
      fresh,
      measurements.find(({ tool }) => tool === 'node -e 0'),
    )}`,
  );
};

const scratch = mkdtempSync(join(tmpdir(), 'moult-bench-'));
const server = await Server.start(options.root);
try {
  /** @type {BenchContext} */
  const context = {
    moult: moult(options.root),
    peers,
    server,
    scratch,
    sizes: options.sizes,
    runs: options.runs,
    report,
    say,
  };
  await measureStart(context, { toolsToo: options.only.includes('start') });
  if (options.only.includes('generate')) await measureGenerate(context);
  if (options.only.includes('apply')) {
    await measureMany(context);
    await measureApply(context);
  }
} finally {
  await server.stop();
  rmSync(scratch, { recursive: true, force: true });
}

const steps = growth(measurements);
if (steps.length > 0) say(`\n${renderGrowth(steps)}`);
const goals = verdicts(measurements, steps);
say(`\n${renderVerdicts(goals)}`);
say(`\nwrote ${writeResults({ machine, versions, skipped, runs: options.runs, measurements, growth: steps, goals })}`);

function optionsOrExit() {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return process.exit(2);
  }
}
