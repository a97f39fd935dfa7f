import { MoultError, type Place, type Problem } from './moult-error.ts';

export interface BlockedStatement {
  readonly migration: string;
  readonly place: Place;
  /** 1-based; absent when the statement is the runner's own. */
  readonly number?: number;
  /** Who was in the way, in words; empty when nobody was seen. */
  readonly blockers: readonly string[];
  /** Their processes on the server. */
  readonly pids: readonly number[];
  /** Milliseconds. */
  readonly lockTimeout: number;
  readonly cause: unknown;
}

/** A statement waited for a lock, was tried again, and never got it. */
export function statementBlocked(blocked: BlockedStatement): MoultError {
  const { migration, place, number, blockers, pids, lockTimeout, cause } = blocked;
  const what = number === undefined ? 'recording it' : `statement ${number}`;
  const end = pids.map((pid) => `select pg_terminate_backend(${pid});`).join(' ');
  return new MoultError(
    'failed',
    [
      {
        code: 'RUNNER_BLOCKED',
        message: `${migration} failed at ${what}: it did not get its lock within ${lockTimeout / 1_000} s`,
        why:
          blockers.length === 0
            ? 'Others held what it needs. Nothing of its transaction stays, and nobody waits for it.'
            : `In the way: ${blockers.join('; ')}`,
        fix:
          end === ''
            ? 'Apply again when the database is quieter, or with more --retries.'
            : `Apply again when that has ended, or end it (${end}), or give more --retries.`,
        place,
      },
    ],
    { cause },
  );
}

/** A statement ran for longer than it may. */
export function statementTooSlow(migration: string, limit: number, cause: MoultError): MoultError {
  const [said] = cause.problems;
  return new MoultError(
    'failed',
    [
      {
        ...said,
        code: 'RUNNER_TIMEOUT',
        message: `${migration} failed: a statement ran for longer than ${limit / 1_000} s`,
        fix: 'Give it more time with --statement-timeout, or divide its work with this.batch(). Its transaction was rolled back.',
      },
    ],
    { cause },
  );
}

/** What was rolled back can't be run again by itself. */
export function retryImpossible(migration: string, cause: MoultError): MoultError {
  const [said] = cause.problems;
  return new MoultError(
    'failed',
    [
      {
        code: 'RUNNER_NOT_REPEATABLE',
        message: said?.message ?? cause.message,
        why: `It was not tried again: ${migration} had asked for rows with this.query() in that transaction, behind statements that are committed already, so neither the transaction nor the whole can begin anew.`,
        fix: 'Apply again: it continues where it stopped, as far as it can. In future keep this.query() and commit() in migrations of their own.',
        ...(said?.place !== undefined && { place: said.place }),
      },
    ],
    { cause },
  );
}

/** A statement outside of a transaction was under way when nobody heard of it any more. */
export function statementInDoubt(migration: string, number: number, sql: string): MoultError {
  return new MoultError('failed', [
    {
      code: 'RUNNER_IN_DOUBT',
      message: `Nobody can tell whether statement ${number} of ${migration} was done`,
      why: `It runs outside of a transaction, and the run or its connection ended while it was under way:\n${sql}`,
      fix: 'Look in the database, then apply again with --in-doubt done, or with --in-doubt again to run it once more.',
    },
  ]);
}

/** The file no longer says what was done. */
export function doneStatementsEdited(migration: string, done: number): MoultError {
  return new MoultError('check', [
    {
      code: 'RUNNER_DONE_EDITED',
      message: `${migration} was interrupted after ${done} of its statements, and one of those was edited since`,
      why: 'What is done would not be what the file says. The statements behind them may be edited.',
      fix: `Restore its first ${done} statements, and apply again: it continues behind them.`,
    },
  ]);
}

/** A migration can't share a transaction with others. `what`: `commit()`. */
export function notInOneTransaction(found: readonly { readonly name: string; readonly what: string }[]): MoultError {
  return new MoultError(
    'input',
    found.map(({ name, what }): Problem => {
      return {
        code: 'RUNNER_NOT_IN_ONE_TRANSACTION',
        message: `${name} can't be part of one transaction with others: it has ${what}`,
        why: 'Nothing was changed.',
        fix: 'Apply without --all-or-nothing, or up to the one before it with --to.',
      };
    }),
  );
}

export function connectionNotRestored(reason: string, cause: unknown): MoultError {
  const why = cause instanceof MoultError ? `${cause.message}: ${cause.problems[0]?.why ?? ''}` : String(cause);
  return new MoultError(
    'failed',
    [
      {
        code: 'RUNNER_CONNECTION_LOST',
        message: `The connection was lost (${reason}) and could not be made again`,
        why,
        fix: 'Apply again when the server is back: the journal knows what was committed, and the run continues there.',
      },
    ],
    { cause },
  );
}

/** `rows`: how many are done. */
export function batchStopped(migration: string, number: number, rows: number): MoultError {
  return new MoultError('failed', [
    {
      code: 'RUNNER_BATCH_STOPPED',
      message: `${migration} was stopped on request in its statement ${number}, after ${rows} rows`,
      fix: 'Apply again: it continues behind the last row that is done.',
    },
  ]);
}

/** The server came back in a state before what it had confirmed. */
export function commitsLost(migration: string): MoultError {
  return new MoultError('failed', [
    {
      code: 'RUNNER_COMMITS_LOST',
      message: `The server came back without statements of ${migration} that it had confirmed`,
      why: 'It runs with synchronous_commit = off, or a replica took over that was behind. Its journal and its tables agree with each other.',
      fix: 'Apply again: it continues where the journal of this server says.',
    },
  ]);
}

/** Everything that is wrong with what migrations depend on, at once. */
export function dependenciesWrong(problems: readonly Problem[]): MoultError {
  return new MoultError('input', problems);
}

/** `near`: a name much like it. */
export function dependencyUnknown(migration: string, wanted: string, near: string | undefined): Problem {
  return {
    code: 'RUNNER_DEPENDS_UNKNOWN',
    message: `${migration} depends on ${wanted}, which is neither among the migrations nor in the journal`,
    fix: near === undefined ? 'Write its whole name, or take it out of dependsOn.' : `Did you mean ${near}?`,
  };
}

/** `path`: the names on the circle, the first one again at its end. */
export function dependencyCircular(path: readonly string[]): Problem {
  return {
    code: 'RUNNER_DEPENDS_CIRCULAR',
    message: `Migrations depend on each other in a circle: ${path.join(' → ')}`,
    fix: 'Take one of these out of dependsOn.',
  };
}

export function dependencyLater(migration: string, wanted: string): Problem {
  return {
    code: 'RUNNER_DEPENDS_LATER',
    message: `${migration} depends on ${wanted}, which comes after it`,
    why: 'Migrations run in the order of their names.',
    fix: `Give ${migration} a later time in its name and in that of its class.`,
  };
}

export function dependencyPending(migration: string, wanted: string): Problem {
  return {
    code: 'RUNNER_DEPENDS_PENDING',
    message: `${migration} depends on ${wanted}, which is not applied and not part of this run`,
    fix: `Apply that one first, or both in one run: --to ${migration}`,
  };
}
