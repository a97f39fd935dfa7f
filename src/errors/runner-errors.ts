import { MoultError, type Place, type Problem } from './moult-error.ts';

export interface FailedStatement {
  readonly migration: string;
  readonly place?: Place;
  /** 1-based; absent when the statement is the runner's own. */
  readonly number?: number;
  readonly cause: unknown;
}

/** A statement of a migration failed; what the server said is taken over. */
export function migrationFailed({ migration, place, number, cause }: FailedStatement): MoultError {
  const said: Partial<Problem> = cause instanceof MoultError ? (cause.problems[0] ?? {}) : {};
  const what = number === undefined ? 'recording it' : `statement ${number}`;
  return new MoultError(
    'failed',
    [
      {
        code: 'RUNNER_MIGRATION_FAILED',
        message: `${migration} failed at ${what}: ${said.message ?? String(cause)}`,
        ...(said.why === undefined ? {} : { why: said.why }),
        fix: said.fix ?? 'Correct the migration and run the command again.',
        ...(place === undefined ? {} : { place }),
      },
    ],
    { cause },
  );
}

/** The code of `up` or `down` itself threw. */
export function migrationThrew(migration: string, place: Place, cause: unknown): MoultError {
  if (cause instanceof MoultError) return cause;
  return new MoultError(
    'failed',
    [
      {
        code: 'RUNNER_MIGRATION_THREW',
        message: `${migration} threw: ${cause instanceof Error ? cause.message : String(cause)}`,
        place,
        fix: 'Correct the migration and run the command again. Its open transaction was rolled back.',
      },
    ],
    { cause },
  );
}

export function appliedFilesEdited(names: readonly string[]): MoultError {
  return new MoultError(
    'check',
    names.map((name) => editedFile(name)),
  );
}

function editedFile(name: string): Problem {
  return {
    code: 'RUNNER_EDITED',
    message: `${name} was edited after it was applied`,
    why: 'Its checksum is not the one in the journal, so this database and the next one would differ.',
    fix: 'Restore the file and write a new migration. If the edit changes nothing that was done here: moult repair --reason "…".',
  };
}

export function unfinishedFileEdited(name: string, done: number): MoultError {
  return new MoultError('check', [
    {
      code: 'RUNNER_UNFINISHED_EDITED',
      message: `${name} was interrupted after ${done} of its statements, and was edited since`,
      why: 'Where to continue is only known for the file as it was.',
      fix: 'Restore the file and apply again: it continues where it stopped.',
    },
  ]);
}

export function unfinishedApply(name: string, done: number): MoultError {
  return new MoultError('check', [
    {
      code: 'RUNNER_UNFINISHED_APPLY',
      message: `${name} was interrupted after ${done} of its statements, so it can't be rolled back`,
      fix: 'Apply again: it continues where it stopped. Then roll back.',
    },
  ]);
}

export function unfinishedRollback(name: string, done: number): MoultError {
  return new MoultError('check', [
    {
      code: 'RUNNER_UNFINISHED_ROLLBACK',
      message: `The rollback of ${name} was interrupted after ${done} of its statements`,
      fix: 'Roll back again: it continues where it stopped. Then apply.',
    },
  ]);
}

export function cannotContinue(name: string): MoultError {
  return new MoultError('failed', [
    {
      code: 'RUNNER_CANNOT_CONTINUE',
      message: `${name} was interrupted, and can't continue by itself`,
      why: 'It asked for rows before the place where it stopped, and their values are not known any more.',
      fix: 'Run the statements that are left by hand, then record it with moult mark applied. In future keep this.query() and commit() in migrations of their own.',
    },
  ]);
}

export function migrationFileMissing(name: string): MoultError {
  return new MoultError('input', [
    {
      code: 'RUNNER_FILE_MISSING',
      message: `${name} is applied, but its file is missing, so it can't be rolled back`,
      fix: 'Restore the file from version control.',
    },
  ]);
}

export function migrationUnknown(name: string, matches: readonly string[]): MoultError {
  return new MoultError('input', [
    {
      code: 'RUNNER_UNKNOWN_MIGRATION',
      message:
        matches.length === 0
          ? `No migration is named ${name}`
          : `${name} names several migrations: ${matches.join(', ')}`,
      fix: 'Give the whole name, as moult status shows it.',
    },
  ]);
}

/** `holder` says who has the lock, in words. */
export function migrationsLocked(holder: string, waited: number): MoultError {
  return new MoultError('locked', [
    {
      code: 'RUNNER_LOCKED',
      message: `Another run holds the lock of the migrations: ${holder}`,
      why: waited === 0 ? 'Migrations run one at a time.' : `It was still held after ${waited / 1_000} s.`,
      fix: 'Wait until it ends, or wait for it with --lock-wait.',
    },
  ]);
}

export function lockLost(): MoultError {
  return new MoultError('failed', [
    {
      code: 'RUNNER_LOCK_LOST',
      message: 'The lock of the migrations was lost, and may have passed to another run',
      why: 'This one stops so that nothing runs twice. What it had not committed is rolled back.',
      fix: 'Apply again: it waits for the other run, and goes on with what is left.',
    },
  ]);
}
