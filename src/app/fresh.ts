import type { Settings } from '../config/index.ts';
import type { Connection, Driver } from '../database/index.ts';
import { freshFailed, freshRefused } from '../errors/index.ts';
import { findMigrations } from '../migrations/index.ts';
import type { Statement } from '../plan/index.ts';
import * as runner from '../runner/index.ts';
import type { Schema } from '../schema/index.ts';
import { quoteIdentifier } from '../sql/index.ts';
import { toolVersion } from '../version/index.ts';
import { withDriver } from './database.ts';
import { ownTables, unwatched } from './own-tables.ts';
import { planFresh } from './plan-fresh.ts';
import type { FreshPlan } from './plan-fresh.ts';
import { loadSettings } from './project.ts';
import { readSnapshot } from './read-snapshot.ts';
import { noticing, runResult } from './run-result.ts';
import type { RunMigrationsOptions, RunResult } from './run-result.ts';
import { loadSeeds, seedEnvironment } from './seed-files.ts';
import { seedJournals } from './seed-journals.ts';

export interface FreshOptions extends Omit<RunMigrationsOptions, 'to' | 'count' | 'dryRun'> {
  /** Run the seeds after the migrations. */
  readonly seed?: boolean;
  /** Which seeds run: those for it, and those for every one. `NODE_ENV` unless given, else `development`. */
  readonly env?: string;
  /** Drop everything on a server, or in production, without asking. */
  readonly force?: boolean;
  /** Called before anything is dropped on a server; what it throws stops it. Without it, and without `force`, that is refused. */
  readonly confirm?: (planned: PlannedFresh) => Promise<void>;
  /** Called when everything is dropped, before the first migration. */
  readonly onDropped?: (what: Pick<FreshResult, 'dropped' | 'stays'>) => void;
}

/** What is about to be dropped. */
export interface PlannedFresh extends Omit<FreshPlan, 'statements'> {
  /** The database's URL, without its password. */
  readonly database: string;
}

export interface FreshResult extends RunResult {
  /** What was dropped: `table user`. */
  readonly dropped: readonly string[];
  /** What is still there, since moult has no model of it. */
  readonly stays: readonly string[];
  /** What became of the seeds; missing unless they were to run. */
  readonly seeds?: RunResult;
}

const LOCK_TIMEOUT = 5_000;

/**
 * Drops everything that moult can drop, with all rows, and applies all migrations from scratch.
 *
 * @throws MoultError `FRESH_REFUSED` before anything is dropped, `FRESH_DROP_FAILED` with everything as it was
 */
export async function fresh(options: FreshOptions = {}): Promise<FreshResult> {
  const settings = await loadSettings(options);
  const migrations = await findMigrations(settings.migrations);
  const { schema } = await readSnapshot(settings, migrations);
  const seeds = options.seed === true ? await loadSeeds(settings) : [];
  const { onEvent, noticed } = noticing(options.onEvent);
  return await withDriver(options, settings, async (driver) => {
    await confirmDrop(driver, { options, settings, snapshot: schema });
    const own = { driver, migrations, journal: settings.journal, toolVersion: toolVersion(), onEvent };
    const onWait = (holder: string): void => onEvent({ type: 'waiting', holder });
    const { drops, stays } = await runner.withJournal({ ...options, ...own, onWait }, async ({ connection }) => {
      const planned = await planFresh(connection, settings, schema);
      await drop(connection, [
        // Whoever works in the database holds its tables: waiting for them without end would stop everybody.
        inside(`set local lock_timeout = ${Math.round(options.lockTimeout ?? LOCK_TIMEOUT)};`),
        // The journals go first: after a kill half way, nothing claims to be applied.
        ...ownTables(settings).map(dropTable),
        ...planned.statements,
      ]);
      return planned;
    });
    options.onDropped?.({ dropped: drops, stays });
    const results = await runner.apply({ ...options, ...own, ...unwatched(settings) });
    const result = { ...runResult(driver, migrations.length, results), ...noticed(), dropped: drops, stays };
    if (options.seed !== true || results.some(({ status }) => status !== 'applied')) return result;
    const seeding = { seeds, environment: seedEnvironment(options), ...seedJournals(settings) };
    return {
      ...result,
      seeds: runResult(driver, seeds.length, await runner.seedUp({ ...options, ...own, ...seeding })),
    };
  });
}

interface FreshTask {
  readonly options: FreshOptions;
  readonly settings: Settings;
  readonly snapshot: Schema;
}

async function confirmDrop(driver: Driver, { options, settings, snapshot }: FreshTask): Promise<void> {
  const { force = false, confirm, environment = process.env } = options;
  const isProduction = environment.NODE_ENV === 'production';
  if (force || (driver.kind === 'embedded' && !isProduction)) return;
  const connection = await driver.connect();
  try {
    const { statements: _, ...planned } = await planFresh(connection, settings, snapshot);
    if (isProduction || confirm === undefined) {
      throw freshRefused(driver.label, planned.drops, isProduction);
    }
    await confirm({ database: driver.label, ...planned });
  } finally {
    await connection.close();
  }
}

function dropTable({ namespace, name }: { namespace: string; name: string }): Statement {
  return inside(`drop table if exists ${quoteIdentifier(namespace)}.${quoteIdentifier(name)};`);
}

function inside(sql: string): Statement {
  return { sql, transaction: 'inside' };
}

async function drop(connection: Connection, statements: readonly Statement[]): Promise<void> {
  const { runStatements } = await import('../prove/index.ts');
  const failure = await runStatements(connection, statements, { mayDivide: true });
  if (failure !== undefined) throw freshFailed(failure.sql, failure.cause);
}
