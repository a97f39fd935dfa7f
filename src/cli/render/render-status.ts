import type { MigrationState, MigrationStatus, StatusResult } from '../../app/index.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { timeText } from './words.ts';

/** In the order in which they are counted, and what to do about each. */
const ADVICE: Readonly<Record<MigrationState, string | null>> = {
  applied: null,
  marked: null,
  pending: 'Next: moult apply runs what is pending.',
  running: 'Running: another run is at work, or was interrupted; moult apply then goes on where it stopped.',
  failed: 'Failed: correct the migration; moult apply goes on where it stopped.',
  edited:
    'Edited after it was applied: restore the file and write a new migration instead; moult repair is for edits that change nothing.',
  missing: 'Missing: applied, but its file is not here; it may belong to another branch, or was deleted.',
  unknown: 'Unknown: applied by a later release, whose files are not here.',
};

const LATE_ADVICE =
  'Out of order: older than migrations that are applied; moult apply --allow-out-of-order runs them all the same.';

/** A line for each migration, and what to do about them. */
export function renderStatus({ migrations }: StatusResult, terminal: Terminal): void {
  const { say } = terminal;
  if (migrations.length === 0) {
    say('There are no migrations.');
    return;
  }
  say();
  const width = Math.max(...migrations.map(({ name }) => name.length));
  for (const migration of migrations) say(renderMigration(migration, width, terminal));
  const states = Object.keys(ADVICE) as MigrationState[]; // the keys of a record of exactly these
  const count = (wanted: MigrationState): number => migrations.filter(({ state }) => state === wanted).length;
  const counts = states.filter((state) => count(state) > 0 || state === 'applied' || state === 'pending');
  say();
  say(`${counts.map((state) => `${count(state)} ${state}`).join(', ')}.`);
  const isLate = migrations.some(({ outOfOrder }) => outOfOrder);
  for (const state of counts) {
    const isRefused = state === 'pending' && count('edited') > 0; // apply runs nothing before the files are restored
    const usual = state === 'pending' && isLate ? LATE_ADVICE : ADVICE[state];
    const advice = count(state) > 0 && !isRefused ? usual : null;
    if (advice !== null) say(advice);
  }
}

function renderMigration(
  { name, state, outOfOrder, row }: MigrationStatus,
  width: number,
  { colors }: Terminal,
): string {
  const paint = {
    applied: colors.green,
    pending: colors.cyan,
    edited: colors.red,
    missing: colors.yellow,
    unknown: colors.yellow,
    marked: colors.green,
    running: colors.yellow,
    failed: colors.red,
  };
  const when = row === undefined ? '' : `  ${colors.dim(timeText(row.appliedAt))}`;
  const order = outOfOrder ? `  ${colors.yellow('out of order')}` : '';
  const reason = row?.reason == null ? '' : `  ${colors.dim(`(${row.reason})`)}`;
  const padded = when + order === '' ? name : name.padEnd(width);
  return `${paint[state](state.padEnd(7))}  ${padded}${when}${order}${reason}`;
}
