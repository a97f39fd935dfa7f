import type { StatusResult } from '../../app/index.ts';
import type { Terminal } from '../terminal.ts';

/** A line for each migration, and what to do about them. */
export function renderStatus({ database, migrations }: StatusResult, { say, colors }: Terminal): void {
  const paint = {
    applied: colors.green,
    pending: colors.cyan,
    edited: colors.red,
    missing: colors.yellow,
    running: colors.yellow,
    failed: colors.red,
  };
  for (const { name, state, outOfOrder, row } of migrations) {
    const when = row === undefined ? '' : colors.dim(` ${row.appliedAt}`);
    say(`${paint[state](state.padEnd(7))} ${name}${when}${outOfOrder ? colors.yellow(' out of order') : ''}`);
  }
  if (migrations.length === 0) say('There are no migrations.');
  const count = (wanted: string): number => migrations.filter(({ state }) => state === wanted).length;
  const parts = ['applied', 'pending', 'edited', 'missing', 'running', 'failed']
    .map((state) => ({ state, number: count(state) }))
    .filter(({ state, number }) => number > 0 || state === 'applied' || state === 'pending')
    .map(({ state, number }) => `${number} ${state}`);
  say();
  say(`${parts.join(', ')} on ${database}`);
  if (count('pending') > 0) say(`Next: ${colors.bold('moult apply')}`);
  if (count('edited') > 0) say('Restore the edited files, and write a new migration for what should change.');
}
