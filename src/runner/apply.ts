import { appliedFilesEdited, unfinishedFileEdited, unfinishedRollback } from '../errors/index.ts';
import { type MigrationStatus, compareJournal, isEdited } from './compare-journal.ts';
import { findByName } from './find-by-name.ts';
import type { JournalRow } from './journal.ts';
import type { MigrationResult, RunEvent, RunOptions } from './run-options.ts';
import { type Choose, runSession } from './run-session.ts';

export interface ApplyOptions extends RunOptions {
  /** The last migration to apply: name, time or label. */
  readonly to?: string;
  /** How many to apply at most. */
  readonly count?: number;
  /** This one alone, with what it depends on: name, time or label. */
  readonly only?: string;
}

/**
 * Applies pending migrations in the order of their names, each in a transaction together with its row in the journal.
 *
 * - Pending is what the journal does not have, also when a later one is applied; the event `outOfOrder` tells.
 * - An interrupted migration continues at its first statement that is not committed.
 * - Applied migrations without a file are told by the event `missing` and are no obstacle: an older release may be deployed again.
 * - When one fails, it is rolled back and the later ones stay pending; the results say so.
 *
 * @throws MoultError before anything runs: an applied file was edited (`check`), somebody else has the lock (`locked`), a file can't
 * be loaded (`input`), there is no connection (`failed`)
 */
export function apply(options: ApplyOptions): Promise<readonly MigrationResult[]> {
  return runSession(
    'up',
    { ...options, joinDependencies: options.only !== undefined },
    once(options.onEvent, (rows) => {
      const statuses = compareJournal(options.migrations, rows);
      refuse(statuses);
      return { statuses, chosen: limit(statuses, options) };
    }),
  );
}

interface Chosen {
  readonly statuses: readonly MigrationStatus[];
  readonly chosen: ReturnType<Choose>;
}

/** What runs is chosen twice, before and under the lock; its events are told once. */
function once(onEvent: RunOptions['onEvent'], choose: (rows: readonly JournalRow[]) => Chosen): Choose {
  let told = false;
  return (rows) => {
    const { statuses, chosen } = choose(rows);
    if (!told) for (const event of noticeable(statuses)) onEvent?.(event);
    told = true;
    return chosen;
  };
}

function noticeable(statuses: readonly MigrationStatus[]): readonly RunEvent[] {
  const missing = statuses.filter((status) => status.state === 'missing').map((status) => status.name);
  const outOfOrder = statuses.filter((status) => status.outOfOrder).map((status) => status.name);
  return [
    ...(missing.length === 0 ? [] : [{ type: 'missing', names: missing } as const]),
    ...(outOfOrder.length === 0 ? [] : [{ type: 'outOfOrder', names: outOfOrder } as const]),
  ];
}

function refuse(statuses: readonly MigrationStatus[]): void {
  const edited = statuses.filter((status) => status.state === 'edited').map((status) => status.name);
  if (edited.length > 0) throw appliedFilesEdited(edited);
  for (const { name, state, row, file } of statuses) {
    if (row === undefined || (state !== 'running' && state !== 'failed')) continue;
    if (row.direction === 'down') throw unfinishedRollback(name, row.statementsDone);
    // what is done is compared statement by statement when it continues; older journals know the file alone
    const isKnown = row.progress?.hash !== undefined || row.statementsDone === 0;
    if (!isKnown && file !== undefined && isEdited(file, row)) throw unfinishedFileEdited(name, row.statementsDone);
  }
}

const TO_RUN = new Set(['pending', 'running', 'failed']);

function limit(statuses: readonly MigrationStatus[], { to, count, only }: ApplyOptions): ReturnType<Choose> {
  const last = to === undefined ? undefined : findByName(statuses, to).name;
  const single = only === undefined ? undefined : findByName(statuses, only).name;
  return statuses
    .flatMap(({ name, state, file, row }) => {
      if (file === undefined || !TO_RUN.has(state) || (last !== undefined && name > last)) return [];
      if (single !== undefined && name !== single) return [];
      return [{ file, ...(row === undefined ? {} : { row }) }];
    })
    .slice(0, count);
}
