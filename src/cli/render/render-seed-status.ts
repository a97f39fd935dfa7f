import type { SeedState, SeedStatus, SeedStatusResult } from '../../app/index.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { timeText } from './words.ts';

/** In the order in which they are counted, and what to do about each. */
const ADVICE: Readonly<Record<SeedState, string | null>> = {
  applied: null,
  pending: 'Next: moult seed up runs what is pending.',
  running: 'Running: another run is at work, or was interrupted; moult seed up then goes on where it stopped.',
  failed: 'Failed: correct the seed; moult seed up goes on where it stopped.',
  edited: 'Edited after it ran: moult seed up --rerun runs it again, if it is right on the rows it left.',
  missing: 'Missing: it ran, but its file is not here.',
  skipped: null,
  marked: null,
};

/** A line for each seed, and what to do about them. */
export function renderSeedStatus({ seeds, environment }: SeedStatusResult, terminal: Terminal): void {
  const { say, colors } = terminal;
  if (seeds.length === 0) {
    say('There are no seeds.');
    return;
  }
  say(colors.dim(`Environment: ${environment}`));
  say();
  const width = Math.max(...seeds.map(({ name }) => name.length));
  for (const seed of seeds) say(renderSeed(seed, width, terminal));
  const states = Object.keys(ADVICE) as SeedState[]; // the keys of a record of exactly these
  const count = (wanted: SeedState): number => seeds.filter(({ state }) => state === wanted).length;
  const counts = states.filter((state) => count(state) > 0 || state === 'applied' || state === 'pending');
  say();
  say(`${counts.map((state) => `${count(state)} ${state}`).join(', ')}.`);
  for (const state of counts) {
    const isRefused = state === 'pending' && count('edited') > 0; // nothing runs before that is decided
    const advice = count(state) > 0 && !isRefused ? ADVICE[state] : null;
    if (advice !== null) say(advice);
  }
}

function renderSeed({ name, state, environments, row }: SeedStatus, width: number, { colors }: Terminal): string {
  const paint = {
    applied: colors.green,
    pending: colors.cyan,
    edited: colors.red,
    missing: colors.yellow,
    running: colors.yellow,
    failed: colors.red,
    skipped: colors.dim,
    marked: colors.green,
  };
  const when = row === undefined ? '' : `  ${colors.dim(timeText(row.appliedAt))}`;
  const where = environments === null ? '' : `  ${colors.dim(`only ${environments.join(', ')}`)}`;
  return `${paint[state](state.padEnd(7))}  ${when + where === '' ? name : name.padEnd(width)}${when}${where}`;
}
