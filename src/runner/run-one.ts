import { readFileSync } from 'node:fs';
import type { Connection } from '../database/index.ts';
import type { FailedStatement } from '../errors/index.ts';
import { type Direction, type Migration, type MigrationFile, runMigration } from '../migrations/index.ts';
import { placeAt } from '../loader/index.ts';
import { Execution, type Sent } from './execution.ts';
import { type Asking, askNow, type Expected } from './expectations.ts';
import type { Journal, JournalRow } from './journal.ts';
import { MIGRATIONS, type SessionOptions } from './run-kind.ts';
import type { MigrationResult } from './run-options.ts';
import { doneBefore } from './unfinished.ts';

/** A migration of a run, loaded. */
export interface Runnable {
  readonly file: MigrationFile;
  readonly migration: Migration;
  readonly row?: JournalRow;
}

export interface RunContext {
  readonly connection: Connection;
  readonly journal: Journal;
  readonly direction: Direction;
  readonly options: SessionOptions;
}

const LOCK_TIMEOUT = 5_000;

/** How a run asks what its migrations expect. */
export function askingOf({ connection, direction, options }: RunContext): Asking {
  return { connection, direction, lockTimeout: options.lockTimeout ?? LOCK_TIMEOUT };
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
  const { file, migration } = runnable;
  const { connection, journal, direction, options } = context;
  const { now = () => new Date(), kind = MIGRATIONS } = options;
  const started = now().getTime();
  const execution = new Execution({
    connection,
    journal,
    entry: { name: file.name, checksum: file.checksum, toolVersion: options.toolVersion },
    direction,
    lockTimeout: options.lockTimeout ?? LOCK_TIMEOUT,
    alreadyDone: doneBefore(runnable),
    alreadyAsked: expected?.all.length ?? 0,
    failed: (cause, statement) => kind.failed(failedStatement(file, cause, statement)),
  });
  const result = (status: MigrationResult['status']): MigrationResult => ({
    name: file.name,
    status,
    durationMs: now().getTime() - started,
    statements: execution.count,
  });
  const unexpected = expected && (await askNow(expected, askingOf(context)));
  if (unexpected !== undefined) return { ...result('failed'), error: unexpected };
  try {
    await runMigration(migration, direction, execution);
    await execution.finish();
    return result(direction === 'up' ? 'applied' : 'rolledBack');
  } catch (error) {
    await execution.abandon();
    return {
      ...result('failed'),
      error: kind.threw(file.name, placeAt(file.file, readFileSync(file.file, 'utf8'), 0), error),
    };
  }
}

function failedStatement(file: MigrationFile, cause: unknown, statement: Sent | undefined): FailedStatement {
  const source = readFileSync(file.file, 'utf8');
  const offset = statement?.number === undefined ? 0 : offsetOf(source, statement.sql);
  return {
    migration: file.name,
    place: placeAt(file.file, source, offset),
    cause,
    ...(statement?.number === undefined ? {} : { number: statement.number }),
  };
}

/** Where the first line of a statement is written in the file; its start when the text is put together at run time. */
function offsetOf(source: string, sql: string): number {
  const line = sql.split('\n').find((text) => text.trim() !== '');
  return line === undefined ? 0 : Math.max(0, source.indexOf(line.trim()));
}
