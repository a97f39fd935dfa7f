import { appliedFilesEdited, historyForked, outOfOrder } from '../errors/index.ts';
import { type MigrationStatus, compareJournal } from './compare-journal.ts';
import { findByName } from './find-by-name.ts';
import type { JournalRow } from './journal.ts';
import { TO_RUN, refuseUnfinished } from './refuse-unfinished.ts';
import type { MigrationResult, RunEvent, RunOptions } from './run-options.ts';
import { type Choose, runSession } from './run-session.ts';

export interface ApplyOptions extends RunOptions {
  /** The last migration to apply: name, time or label. */
  readonly to?: string;
  /** How many to apply at most. */
  readonly count?: number;
  /** Run pending migrations that are older than applied ones; refused unless given. */
  readonly allowOutOfOrder?: boolean;
  /** Only these, by their whole names. */
  readonly names?: readonly string[];
  /** This one alone, with what it depends on: name, time or label. */
  readonly only?: string;
}

/**
 * Applies pending migrations in the order of their names, each in a transaction together with its row in the journal.
 *
 * - Pending is what the journal does not have, also when a later one is applied: that is refused unless it is allowed.
 * - An interrupted migration continues at its first statement that is not committed.
 * - Applied migrations without a file are told by the events `missing` and `unknown` and are no obstacle: an older release may be
 *   deployed again.
 * - When one fails, it is rolled back and the later ones stay pending; the results say so.
 *
 * @throws MoultError before anything runs: an applied file was edited, or the order is not the files' (`check`), somebody else has the lock (`locked`), a file can't
 * be loaded (`input`), there is no connection (`failed`)
 */
export function apply(options: ApplyOptions): Promise<readonly MigrationResult[]> {
  return runSession(
    'up',
    { ...options, joinDependencies: options.only !== undefined },
    once(options.onEvent, (rows) => {
      const statuses = compareJournal(options.migrations, rows);
      refuse(statuses);
      const chosen = limit(statuses, options);
      if (options.allowOutOfOrder !== true) refuseDisorder(statuses, chosen);
      return { statuses, chosen };
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
  const named = (isMeant: (status: MigrationStatus) => boolean): string[] =>
    statuses.filter(isMeant).map(({ name }) => name);
  const missing = named(({ state }) => state === 'missing');
  const unknown = named(({ state }) => state === 'unknown');
  const late = named((status) => status.outOfOrder);
  return [
    ...(missing.length === 0 ? [] : [{ type: 'missing', names: missing } as const]),
    ...(unknown.length === 0 ? [] : [{ type: 'unknown', names: unknown } as const]),
    ...(late.length === 0 ? [] : [{ type: 'outOfOrder', names: late } as const]),
  ];
}

function refuse(statuses: readonly MigrationStatus[]): void {
  const edited = statuses.filter((status) => status.state === 'edited').map((status) => status.name);
  if (edited.length > 0) throw appliedFilesEdited(edited);
  refuseUnfinished(statuses);
}

/** What is about to run must be newer than what is applied, or else somebody has to say that it does not matter. */
function refuseDisorder(statuses: readonly MigrationStatus[], chosen: ReturnType<Choose>): void {
  const toRun = new Set(chosen.map(({ file }) => file.name));
  const late = statuses.filter((status) => status.outOfOrder && toRun.has(status.name)).map(({ name }) => name);
  const [oldest] = late;
  if (oldest === undefined) return;
  const elsewhere = statuses.filter(({ file, name }) => file === undefined && name > oldest).map(({ name }) => name);
  throw elsewhere.length > 0 ? historyForked(late, elsewhere) : outOfOrder(late);
}

function limit(statuses: readonly MigrationStatus[], { to, count, names, only }: ApplyOptions): ReturnType<Choose> {
  const last = to === undefined ? undefined : findByName(statuses, to).name;
  const single = only === undefined ? undefined : findByName(statuses, only).name;
  return statuses
    .flatMap(({ name, state, file, row }) => {
      const isMeant = (last === undefined || name <= last) && (names?.includes(name) ?? true);
      if (file === undefined || !TO_RUN.has(state) || !isMeant) return [];
      if (single !== undefined && name !== single) return [];
      return [{ file, ...(row === undefined ? {} : { row }) }];
    })
    .slice(0, count);
}
