import { formatNumber, textTable } from './text-table.mjs';

/** @import { Measurement } from '../measure/measure.mjs' */

const HEAD = ['task', 'size', 'tool', 'wall ms', 'CPU ms', 'MiB', '× node -e 0', 'moult wall ×', 'moult CPU ×'];

/**
 * The figures of one task. The last two columns tell moult as a multiple of the tool in that line: below 1 moult is the faster one.
 *
 * @param {readonly Measurement[]} measurements
 * @param {Measurement | undefined} start of a bare Node
 */
export function renderFigures(measurements, start) {
  const own = measurements.find(({ tool }) => tool === 'moult')?.median;
  const rows = measurements.map(({ task, size, tool, median }) => {
    const ratios = tool === 'moult' ? [null, null] : [ratio(own?.wall, median.wall), ratio(own?.cpu, median.cpu)];
    const ofNode = ratio(median.wall, start?.median.wall);
    const figures = [median.wall, median.cpu, median.memory].map((value) => formatNumber(value));
    return [
      task,
      formatNumber(size),
      tool,
      ...figures,
      formatNumber(ofNode, 1),
      ...ratios.map((value) => formatNumber(value, 2)),
    ];
  });
  return textTable(HEAD, rows, 3);
}

/**
 * @param {number | null | undefined} value
 * @param {number | null | undefined} base
 */
function ratio(value, base) {
  return value === null || value === undefined || base === null || base === undefined || base === 0
    ? null
    : value / base;
}
