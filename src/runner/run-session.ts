import type { Connection } from '../database/index.ts';
import { type Migration, recordMigration } from '../migrations/index.ts';
import { Journal, type JournalRow } from './journal.ts';
import { refuseDrift } from './catalog/catalog-watch.ts';
import { type Fingerprint } from './catalog/fingerprint.ts';
import { readRemembered, rememberedSql } from './catalog/remembered.ts';
import { closeRun } from './close-run.ts';
import { type MigrationsLock, takeLock } from './migrations-lock.ts';
import { MIGRATIONS, type RunKind, type SessionOptions } from './run-kind.ts';
import type { MigrationResult, RunOptions } from './run-options.ts';
import { askAhead } from './expectations.ts';
import { type RunContext, type Runnable, askingOf, runOne } from './run-one.ts';
import { doneBefore } from './unfinished.ts';

/** What is to run, decided from the journal's rows. Throws when nothing may run. */
export type Choose = (rows: readonly JournalRow[]) => readonly Omit<Runnable, 'migration'>[];

type Chosen = ReturnType<Choose>[number];

/**
 * The course of every run: look without a lock, for most runs have nothing to do; load what is to run, so that a faulty file stops
 * the run before anything happened; take the lock and look again; ask what the migrations expect of the rows; run one after the
 * other.
 */
export async function runSession(
  direction: RunContext['direction'],
  options: SessionOptions,
  choose: Choose,
): Promise<readonly MigrationResult[]> {
  const journal = new Journal(options.journal);
  const connection = await connect(options);
  try {
    const first = choose(await journal.read(connection));
    if (first.length === 0) return [];
    const load = loader(options.kind ?? MIGRATIONS);
    const runnables = await Promise.all(first.map(load));
    const context = { connection, journal, direction, options };
    if (options.dryRun === true) return await Promise.all(runnables.map((runnable) => dryRun(runnable, context)));
    const lock = await takeLock({
      driver: options.driver,
      journal: options.lockOf === undefined ? journal : new Journal(options.lockOf),
      wait: options.lockWait ?? 0,
      onWait: (holder) => options.onEvent?.({ type: 'waiting', holder }),
      random: options.random ?? Math.random,
    });
    try {
      const prepared = await prepare(connection, journal, lock);
      const chosen = await Promise.all(choose(prepared.rows).map(load));
      if (chosen.length === 0) return [];
      const isWatched = options.kind === undefined; // seeds change rows, and have a journal of their own
      if (isWatched && direction === 'up') await refuseDrift(context, prepared);
      const results = await runAll(chosen, context, lock);
      if (isWatched) await closeRun(context, results);
      return results;
    } finally {
      await lock.release();
    }
  } finally {
    await connection.close();
  }
}

/** Files are read for their checksums while the server answers. */
async function connect({ driver, migrations }: RunOptions): Promise<Connection> {
  const connecting = driver.connect();
  try {
    for (const file of migrations) void file.checksum;
  } catch {
    // a file that can't be read is reported where its checksum is needed
  }
  return connecting;
}

/** Loads each migration once. */
function loader(kind: RunKind): (chosen: Chosen) => Promise<Runnable> {
  const loaded = new Map<string, Promise<Migration>>();
  return async (chosen) => {
    const { file } = chosen.file;
    const migration = loaded.get(file) ?? kind.load(chosen.file);
    loaded.set(file, migration);
    return { ...chosen, migration: await migration };
  };
}

async function dryRun({ file, migration }: Runnable, { direction }: RunContext): Promise<MigrationResult> {
  const recording = await recordMigration(migration, direction);
  const statements = recording.steps.filter((step) => step.kind === 'sql').length;
  return { name: file.name, status: 'pending', durationMs: 0, statements, recording };
}

const CONNECTION_CHECK_SINCE = 140_000;

interface Prepared {
  readonly rows: readonly JournalRow[];
  /** The catalog as the last run left it. */
  readonly remembered: Fingerprint | undefined;
}

/** Under the lock: marks the session, creates the journal, reads it again. One round trip. */
async function prepare(connection: Connection, journal: Journal, lock: MigrationsLock): Promise<Prepared> {
  const statements = [journal.create(), journal.select(), rememberedSql(journal)].map((sql) => ({ sql }));
  if (lock.session === undefined) return readPrepared(await connection.batch(statements));
  if (connection.serverVersion >= CONNECTION_CHECK_SINCE) {
    // The server then ends a long statement of a killed run. Not every system can; the rest does without.
    // https://www.postgresql.org/docs/current/runtime-config-connection.html#GUC-CLIENT-CONNECTION-CHECK-INTERVAL
    void connection.execute("set client_connection_check_interval = '1s';").catch(() => {});
  }
  return readPrepared(await connection.batch([{ sql: lock.session }, ...statements]));
}

function readPrepared({ rows, error }: Awaited<ReturnType<Connection['batch']>>): Prepared {
  if (error !== undefined) throw error;
  const [journal = [], catalog = []] = rows.slice(-2);
  return { rows: journal as readonly JournalRow[], remembered: readRemembered(catalog) }; // the journal's own select
}

async function runAll(
  runnables: readonly Runnable[],
  context: RunContext,
  lock: MigrationsLock,
): Promise<readonly MigrationResult[]> {
  const { onEvent, signal } = context.options;
  const results: MigrationResult[] = [];
  const expected = await askAhead(runnables, askingOf(context));
  let stopped = false;
  for (const [index, runnable] of runnables.entries()) {
    const { name } = runnable.file;
    if (stopped || signal?.aborted === true) {
      results.push({ name, status: 'pending', durationMs: 0, statements: 0 });
      continue;
    }
    lock.check();
    onEvent?.({ type: 'started', name, index, total: runnables.length, continueAt: doneBefore(runnable) });
    const result = await runOne(runnable, context, expected.get(name));
    onEvent?.({ type: 'finished', result });
    results.push(result);
    stopped = result.status === 'failed';
  }
  return results;
}
