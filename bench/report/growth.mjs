import { formatNumber, textTable } from './text-table.mjs';

/** @import { Measurement } from '../measure/measure.mjs' */

/**
 * @typedef {object} Growth What each further entity costs moult between two sizes.
 * @property {string} task
 * @property {number} from
 * @property {number} to
 * @property {number} wall microseconds an entity
 * @property {number} cpu microseconds an entity
 * @property {number} memory KiB an entity
 */

/**
 * @param {readonly Measurement[]} measurements
 * @returns {Growth[]}
 */
export function growth(measurements) {
  const own = measurements.filter(
    ({ tool, size, task }) => tool === 'moult' && size !== null && task.startsWith('generate'),
  );
  const tasks = [...new Set(own.map(({ task }) => task))];
  return tasks.flatMap((task) => {
    const sizes = own.filter((one) => one.task === task).toSorted((a, b) => (a.size ?? 0) - (b.size ?? 0));
    return sizes.slice(1).flatMap((larger, index) => {
      const smaller = sizes[index];
      return smaller === undefined ? [] : [between(smaller, larger)];
    });
  });
}

/**
 * @param {Measurement} smaller
 * @param {Measurement} larger
 * @returns {Growth}
 */
function between(smaller, larger) {
  const [from, to] = [smaller.size ?? 0, larger.size ?? 0];
  const each = (/** @type {'wall' | 'cpu' | 'memory'} */ figure, /** @type {number} */ unit) =>
    (((larger.median[figure] ?? 0) - (smaller.median[figure] ?? 0)) * unit) / (to - from);
  return {
    task: larger.task,
    from,
    to,
    wall: each('wall', 1_000),
    cpu: each('cpu', 1_000),
    memory: each('memory', 1_024),
  };
}

/** @param {readonly Growth[]} steps */
export function renderGrowth(steps) {
  const rows = steps.map(({ task, from, to, wall, cpu, memory }) => [
    task,
    `${from} → ${to}`,
    formatNumber(wall),
    formatNumber(cpu),
    formatNumber(memory, 1),
  ]);
  return textTable(['each further entity', 'entities', 'wall µs', 'CPU µs', 'KiB'], rows, 2);
}
