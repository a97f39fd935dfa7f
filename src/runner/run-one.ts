import type { Connection } from '../database/index.ts';
import { type MoultError, retryImpossible } from '../errors/index.ts';
import { type Direction, type Migration, type MigrationFile, runMigration } from '../migrations/index.ts';
import { Execution } from './execution.ts';
import { type Asking, askNow, type Expected } from './expectations.ts';
import { failure, fileStart } from './failure.ts';
import type { Journal, JournalRow } from './journal.ts';
import { Tries } from './retry.ts';
import { MIGRATIONS, type SessionOptions } from './run-kind.ts';
import type { MigrationResult } from './run-options.ts';
import type { Session } from './session.ts';
import { RunAnew } from './statement.ts';
import { isUnfinished } from './unfinished.ts';

/** A migration of a run, loaded. */
export interface Runnable {
  readonly file: MigrationFile;
  readonly migration: Migration;
  readonly row?: JournalRow;
}

export interface RunContext {
  readonly session: Session;
  readonly connection: Connection;
  readonly journal: Journal;
  readonly direction: Direction;
  readonly options: SessionOptions;
}

/** How a run asks what its migrations expect. */
export function askingOf({ connection, direction, session }: RunContext): Asking {
  return { connection, direction, lockTimeout: session.limits.lockTimeout };
}

/**
 * Runs one migration. A failure is a result, not an exception: what was open is rolled back.
 *
 * @param expected what it expects of the rows, as far as that was known before
 */
export async function runOne(
  runnable: Runnable,
  context: RunContext,
  expected: Expected | undefined,
): Promise<MigrationResult> {
  const { file } = runnable;
  const { session, direction, options } = context;
  const now = options.now ?? (() => new Date());
  const started = now().getTime();
  const result = (status: MigrationResult['status'], statements: number): MigrationResult => ({
    name: file.name,
    status,
    durationMs: now().getTime() - started,
    statements,
  });
  const unexpected = expected && (await askNow(expected, askingOf(context)));
  if (unexpected !== undefined) return { ...result('failed', 0), error: unexpected };
  const tries = new Tries({
    session,
    name: file.name,
    failed: (cause, sent) => failure(session, file, { cause, sent }),
  });
  for (let migration = runnable.migration; ; migration = anew(migration)) {
    const execution = executionOf(runnable, context, { joined: false, alreadyAsked: expected?.all.length ?? 0 });
    try {
      await runMigration(migration, direction, execution);
      await execution.finish();
      return result(direction === 'up' ? 'applied' : 'rolledBack', execution.count);
    } catch (error) {
      const cause = await givenUp(error, execution, { session, file, tries });
      if (cause !== undefined) return { ...result('failed', execution.count), error: cause };
    }
  }
}

interface Repeating {
  readonly session: Session;
  readonly file: MigrationFile;
  readonly tries: Tries;
}

/** Why a migration is not run anew; `undefined`: it is. */
async function givenUp(
  error: unknown,
  execution: Execution,
  { session, file, tries }: Repeating,
): Promise<MoultError | undefined> {
  const { failure: first, hasCommitted } = execution;
  try {
    if (!(first instanceof RunAnew)) throw error;
    const { cause, statement: sent } = first;
    if (hasCommitted) throw retryImpossible(file.name, failure(session, file, { cause, sent }));
    await tries.next(cause, sent);
    return undefined;
  } catch (last) {
    await execution.abandon();
    return (session.options.kind ?? MIGRATIONS).threw(file.name, fileStart(file), last);
  }
}

type Manner = Pick<ConstructorParameters<typeof Execution>[0], 'joined' | 'alreadyAsked'>;

/** What runs a migration, alone or in one transaction with others. */
export function executionOf(
  { file, row }: Runnable,
  { session, direction, options }: RunContext,
  manner: Manner,
): Execution {
  return new Execution({
    ...manner,
    session,
    entry: { name: file.name, checksum: file.checksum, toolVersion: options.toolVersion },
    direction,
    failed: (cause, sent) => failure(session, file, { cause, sent }),
    ...(row !== undefined && isUnfinished(row) && { row }), // what a whole run left is nothing to go on from
  });
}

/** What a migration keeps in itself belongs to one run of it. */
export function anew(migration: Migration): Migration {
  return new (migration.constructor as new () => Migration)(); // as it was made when it was loaded
}
