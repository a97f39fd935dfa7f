import { spawnMeasured } from './spawn-measured.mjs';

/** @import { Command, Sample } from './spawn-measured.mjs' */

/**
 * @typedef {object} Contender One tool at one task.
 * @property {string} tool
 * @property {() => Command | Promise<Command>} prepare brings everything to the state that the task starts from, and gives the command to be measured
 *
 * @typedef {object} Measurement
 * @property {string} task
 * @property {number | null} size entities, migrations; `null` where the task has no size
 * @property {string} tool
 * @property {Sample} median each figure by itself
 * @property {readonly Sample[]} samples
 */

/**
 * Runs the contenders by turns, so that a slow minute of the machine hits them all, after one turn that only warms up.
 *
 * @param {{ task: string, size: number | null, runs: number, contenders: readonly Contender[] }} plan
 * @returns {Promise<Measurement[]>}
 */
export async function measure({ task, size, runs, contenders }) {
  const samples = new Map(contenders.map(({ tool }) => [tool, /** @type {Sample[]} */ ([])]));
  for (let turn = 0; turn <= runs; turn++) {
    for (const { tool, prepare } of contenders) {
      progress(`${task}${size === null ? '' : ` ${size}`}: ${tool} ${turn}/${runs}`);
      const { sample } = spawnMeasured(await prepare());
      if (turn > 0) samples.get(tool)?.push(sample);
    }
  }
  progress('');
  return [...samples].map(([tool, own]) => ({ task, size, tool, median: medianSample(own), samples: own }));
}

/** @param {readonly Sample[]} samples */
function medianSample(samples) {
  return {
    wall: median(samples.map(({ wall }) => wall)) ?? 0,
    cpu: median(samples.map(({ cpu }) => cpu)),
    memory: median(samples.map(({ memory }) => memory)),
  };
}

/** @param {readonly (number | null)[]} values */
function median(values) {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** @param {string} text */
function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
}
