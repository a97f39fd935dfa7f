import { textTable } from './text-table.mjs';

/** @import { Measurement } from '../measure/measure.mjs' */
/** @import { Growth } from './growth.mjs' */

/**
 * @typedef {object} Goal
 * @property {string} task
 * @property {number | null} size
 * @property {'wall' | 'memory'} figure
 * @property {readonly string[]} versus tools whose time is the unit, the first that was measured; none: the figure itself
 * @property {number} most
 *
 * @typedef {object} Verdict
 * @property {string} goal
 * @property {number | null} found `null`: not measured in this run
 * @property {boolean | null} met
 */

const PEER = ['drizzle-kit'];
const FLOOR = ['psql -f', 'bare pg client'];

/** @type {readonly Goal[]} */
const GOALS = [
  { task: 'generate, first', size: 1_000, figure: 'wall', versus: PEER, most: 0.8 },
  { task: 'generate, no change', size: 1_000, figure: 'wall', versus: PEER, most: 0.25 },
  { task: 'generate, one column', size: 1_000, figure: 'wall', versus: PEER, most: 0.35 },
  { task: 'generate, first', size: 1_000, figure: 'memory', versus: [], most: 200 },
  { task: 'generate, no change', size: 1_000, figure: 'memory', versus: [], most: 110 },
  { task: 'generate, one column', size: 1_000, figure: 'memory', versus: [], most: 200 },
  { task: 'generate, first', size: 10, figure: 'wall', versus: PEER, most: 1 },
  { task: 'generate, no change', size: 10, figure: 'wall', versus: PEER, most: 1 },
  { task: 'generate, one column', size: 10, figure: 'wall', versus: PEER, most: 1 },
  { task: '--version', size: null, figure: 'wall', versus: ['node -e 0'], most: 2 },
  { task: 'apply, one migration', size: 1_000, figure: 'wall', versus: FLOOR, most: 1.05 },
  { task: 'apply, many migrations', size: 500, figure: 'wall', versus: FLOOR, most: 1.5 },
  { task: 'apply, nothing to do', size: 500, figure: 'wall', versus: FLOOR, most: 1.5 },
];

/** A step of growth may cost this much more an entity than the step before it and still count as linear. */
const LINEAR = 1.25;

/**
 * @param {readonly Measurement[]} measurements
 * @param {readonly Growth[]} steps
 * @returns {Verdict[]}
 */
export function verdicts(measurements, steps) {
  return [...GOALS.map((goal) => verdict(goal, measurements)), ...linearity(steps)];
}

/**
 * @param {Goal} goal
 * @param {readonly Measurement[]} measurements
 * @returns {Verdict}
 */
function verdict({ task, size, figure, versus, most }, measurements) {
  const there = measurements.filter((one) => one.task === task && one.size === size);
  const own = there.find(({ tool }) => tool === 'moult')?.median[figure] ?? null;
  const base = there.find(({ tool }) => versus.includes(tool));
  const unit = versus.length === 0 ? 'MiB' : `× ${base?.tool ?? versus[0]}`;
  const found =
    versus.length === 0 || own === null ? own : base === undefined ? null : own / (base.median[figure] ?? Number.NaN);
  return {
    goal: `${task}${size === null ? '' : ` ${size}`} <= ${most} ${unit}`,
    found,
    met: found === null ? null : found <= most,
  };
}

/**
 * @param {readonly Growth[]} steps
 * @returns {Verdict[]}
 */
function linearity(steps) {
  return steps.flatMap((step, index) => {
    const before = steps[index - 1];
    if (before === undefined || before.task !== step.task || before.from < 100) return [];
    const found = step.cpu / before.cpu;
    const goal = `${step.task}: CPU an entity ${step.from} → ${step.to} <= ${LINEAR} × ${before.from} → ${before.to}`;
    return [{ goal, found, met: found <= LINEAR }];
  });
}

/** @param {readonly Verdict[]} all */
export function renderVerdicts(all) {
  const measured = all.filter(({ found }) => found !== null);
  const rows = measured.map(({ goal, found, met }) => [
    goal,
    (found ?? 0) >= 10 ? (found ?? 0).toFixed(0) : (found ?? 0).toFixed(2),
    met === true ? 'yes' : 'NO',
  ]);
  const missing = all.length - measured.length;
  return `${textTable(['goal', 'found', 'met'], rows, 1)}${missing === 0 ? '' : `\n${missing} more not measured in this run`}`;
}
