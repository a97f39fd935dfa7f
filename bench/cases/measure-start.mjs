import { measure } from '../measure/measure.mjs';

/** @import { BenchContext } from '../run.mjs' */

const NODE = { tool: 'node -e 0', prepare: () => ({ args: ['-e', '0'] }) };

/**
 * What it costs to be started: the bare runtime, which is the unit of everything else, and every tool's `--version`.
 *
 * @param {BenchContext} context
 * @param {{ toolsToo: boolean }} extent
 */
export async function measureStart({ moult, peers, runs, report }, { toolsToo }) {
  const tools = (toolsToo ? [moult, ...peers] : []).map(({ name, version }) => ({ tool: name, prepare: version }));
  report(await measure({ task: '--version', size: null, runs: Math.max(runs, 5), contenders: [NODE, ...tools] }));
}
