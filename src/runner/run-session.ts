import { type Connection, isConnectionLost } from '../database/index.ts';
import { type Migration, recordMigration } from '../migrations/index.ts';
import { withDependencies } from './dependencies.ts';
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
import { refuseDivided, runTogether } from './run-together.ts';
import { Session } from './session.ts';
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
  const session = new Session(journal, options);
  await connect(session, options);
  try {
    const found = await journal.read(session.connection);
    const first = choose(found);
    if (first.length === 0) return [];
    const load = preparation(direction, options);
    const runnables = await load(first, found);
    const context = contextOf(session, direction);
    if (options.dryRun === true) return await dryRun(runnables, context);
    const lock = await takeLock({
      driver: options.driver,
      journal: options.lockOf === undefined ? journal : new Journal(options.lockOf),
      wait: options.lockWait ?? 0,
      onWait: (holder) => options.onEvent?.({ type: 'waiting', holder }),
      random: options.random ?? Math.random,
    });
    session.lockedBy(lock);
    if (lock.lease !== undefined) options.onEvent?.({ type: 'pooled' });
    try {
      const prepared = await prepare(session, lock);
      const chosen = await load(choose(prepared.rows), prepared.rows);
      if (chosen.length === 0) return [];
      const isWatched = options.kind === undefined; // seeds change rows, and have a journal of their own
      if (isWatched && direction === 'up') await refuseDrift(context, prepared);
      const results = await runAll(chosen, context, prepared.rows);
      if (isWatched) await closeRun(context, results);
      return results;
    } finally {
      await lock.release();
    }
  } finally {
    await session.connection.close();
  }
}

function contextOf(session: Session, direction: RunContext['direction']): RunContext {
  const { journal, options } = session;
  return {
    session,
    journal,
    direction,
    options,
    get connection() {
      return session.connection;
    },
  };
}

/** Files are read for their checksums while the server answers. */
async function connect(session: Session, { migrations }: RunOptions): Promise<Connection> {
  const connecting = session.connect();
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

/** Loads what is to run, and looks what it depends on; what is undone was applied in the right order. */
function preparation(
  direction: RunContext['direction'],
  { migrations, kind, joinDependencies: joining = false }: SessionOptions,
): (chosen: readonly Chosen[], rows: readonly JournalRow[]) => Promise<readonly Runnable[]> {
  const load = loader(kind ?? MIGRATIONS);
  return async (chosen, rows) => {
    if (direction === 'down' || kind !== undefined) return Promise.all(chosen.map(load)); // seeds are in their own order
    return withDependencies(chosen, { migrations, rows, load, joining });
  };
}

async function dryRun(runnables: readonly Runnable[], context: RunContext): Promise<readonly MigrationResult[]> {
  if (context.options.allOrNothing === true) await refuseDivided(runnables, context);
  return Promise.all(
    runnables.map(async ({ file, migration }): Promise<MigrationResult> => {
      const recording = await recordMigration(migration, context.direction);
      const statements = recording.steps.filter(({ kind }) => kind === 'sql' || kind === 'batch').length;
      return { name: file.name, status: 'pending', durationMs: 0, statements, recording };
    }),
  );
}

interface Prepared {
  readonly rows: readonly JournalRow[];
  /** The catalog as the last run left it. */
  readonly remembered: Fingerprint | undefined;
}

/** Under the lock: marks the session, creates the journal, reads it again. One round trip. */
async function prepare(session: Session, lock: MigrationsLock): Promise<Prepared> {
  const { connection, journal, marks } = session;
  const own = [journal.create(), journal.select(), rememberedSql(journal)].map((sql) => ({ sql }));
  const statements = [...marks, ...own];
  // Behind a pooler each may meet another session, and only what is one transaction can be sent without waiting.
  const isPooled = lock.lease !== undefined;
  const { rows, error } = await connection.batch(
    isPooled ? [{ sql: 'begin;' }, ...statements, { sql: 'commit;' }] : statements,
  );
  if (isConnectionLost(error)) {
    await session.recover(error);
    return prepare(session, lock);
  }
  return readPrepared({ done: 0, rows: isPooled ? rows.slice(0, -1) : rows, ...(error !== undefined && { error }) });
}

function readPrepared({ rows, error }: Awaited<ReturnType<Connection['batch']>>): Prepared {
  if (error !== undefined) throw error;
  const [journal = [], catalog = []] = rows.slice(-2);
  return { rows: journal as readonly JournalRow[], remembered: readRemembered(catalog) }; // the journal's own select
}

async function runAll(
  runnables: readonly Runnable[],
  context: RunContext,
  rows: readonly JournalRow[],
): Promise<readonly MigrationResult[]> {
  const { session, options, direction } = context;
  const { onEvent, signal } = options;
  const known = new Set(rows.map(({ name }) => name));
  if (options.allOrNothing === true) {
    await refuseDivided(runnables, context);
    return runTogether(runnables, context, known);
  }
  const results: MigrationResult[] = [];
  const expected = await askAhead(runnables, askingOf(context));
  let stopped = false;
  for (const [index, runnable] of runnables.entries()) {
    const { name } = runnable.file;
    if (stopped || signal?.aborted === true) {
      results.push({ name, status: 'pending', durationMs: 0, statements: 0 });
      continue;
    }
    await session.begin([name], known);
    onEvent?.({ type: 'started', name, index, total: runnables.length, continueAt: doneBefore(runnable) });
    const result = await runOne(runnable, context, expected.get(name));
    onEvent?.({ type: 'finished', result });
    results.push(result);
    stopped = result.status === 'failed';
    if (direction === 'up') known.add(name);
    else known.delete(name);
  }
  session.end();
  return results;
}
