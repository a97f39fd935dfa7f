import { MoultError } from './moult-error.ts';

/** @param objects what is other than the last run left it, a line each */
export function catalogDrifted(objects: readonly string[]): MoultError {
  return new MoultError('check', [
    {
      code: 'RUNNER_DRIFT',
      message: `Somebody else changed the database since the last run: ${objects.length} ${objects.length === 1 ? 'object' : 'objects'}`,
      why: shortened(objects).join('\n'),
      fix: 'moult drift shows how the database differs from the snapshot. Undo the changes, or take them as they are with --drift warn.',
    },
  ]);
}

/** @param late pending migrations that are older than applied ones */
export function outOfOrder(late: readonly string[]): MoultError {
  return new MoultError(
    'check',
    late.map((name) => ({
      code: 'RUNNER_OUT_OF_ORDER',
      message: `${name} is pending, but older than migrations that are applied`,
      why: 'Here it would run after them, and before them in a new database.',
      fix: 'Run it all the same with --allow-out-of-order, or give its class and file a later time and apply again.',
    })),
  );
}

/** @param elsewhere applied migrations without a file that are newer than the pending ones */
export function historyForked(late: readonly string[], elsewhere: readonly string[]): MoultError {
  return new MoultError('check', [
    {
      code: 'RUNNER_FORKED',
      message: 'The history of this database has forked from the one of the files',
      why: [
        'Applied here, without a file:',
        ...shortened(elsewhere).map((name) => `  ${name}`),
        'Pending, and older:',
        ...shortened(late).map((name) => `  ${name}`),
      ].join('\n'),
      fix: 'Merge the branch that has the missing files. If they are gone for good, look at moult drift, then run the pending ones with --allow-out-of-order.',
    },
  ]);
}

/** @param recorded how many migrations the journal has */
export function baselineJournalExists(recorded: number): MoultError {
  return new MoultError('check', [
    {
      code: 'BASELINE_JOURNAL_EXISTS',
      message: `The journal records ${recorded} ${recorded === 1 ? 'migration' : 'migrations'} already`,
      why: 'A baseline begins the journal of a database that was made without moult.',
      fix: 'Look at moult status. Correct single migrations with moult mark applied <name>.',
    },
  ]);
}

export function baselineNothing(): MoultError {
  return new MoultError('input', [
    {
      code: 'BASELINE_NOTHING',
      message: 'There are no migrations to record',
      fix: 'Describe the database in entities, run moult generate, then moult baseline.',
    },
  ]);
}

/** @param differences a line each */
export function baselineDiffers(differences: readonly string[], server: string): MoultError {
  return new MoultError('check', [
    {
      code: 'BASELINE_DIFFERS',
      message: `The database is not what the migrations make: ${differences.length} ${differences.length === 1 ? 'difference' : 'differences'}`,
      why: [`Compared on ${server}:`, ...shortened(differences).map((line) => `  ${line}`)].join('\n'),
      fix: 'Correct the entities, leave out what moult shall not see (drift.ignore in the configuration), or record all the same with --force --reason "…". moult drift shows every difference.',
    },
  ]);
}

/** @param during in words: `building the snapshot` */
export function driftUnbuilt(during: string, cause: unknown): MoultError {
  return new MoultError(
    'failed',
    [
      {
        code: 'DRIFT_UNBUILT',
        message: `The comparison stopped at ${during}: ${cause instanceof Error ? cause.message : String(cause)}`,
        why: 'The snapshot is built on a scratch database, so that one server spells both sides.',
        fix: 'Name a server that has what the schema needs with --scratch-url postgres://user@host/database: databases are made there, and dropped.',
      },
    ],
    { cause },
  );
}

export function replayFailed(cause: unknown): MoultError {
  return new MoultError(
    'failed',
    [
      {
        code: 'DRIFT_REPLAY_FAILED',
        message: `The migrations do not run on an empty database: ${cause instanceof Error ? cause.message : String(cause)}`,
        why: 'Not all of them are applied, so the database is compared with what the applied ones make, not with the snapshot.',
        fix: 'Correct the migration; or, for a baseline, record it all the same with --force --reason "…".',
      },
    ],
    { cause },
  );
}

export function driftWritePending(pending: readonly string[]): MoultError {
  return new MoultError('check', [
    {
      code: 'DRIFT_WRITE_PENDING',
      message: `Migrations are pending, so what would bring the database to the snapshot is not known: ${pending.length}`,
      why: shortened(pending).join('\n'),
      fix: 'Run moult apply first, then moult drift --write.',
    },
  ]);
}

/** @param drops what would be dropped, a line each */
export function freshRefused(database: string, drops: readonly string[], isProduction: boolean): MoultError {
  return new MoultError('question', [
    {
      code: 'FRESH_REFUSED',
      message: isProduction
        ? `NODE_ENV is production: nothing is dropped on ${database}`
        : `fresh drops everything on ${database}, and nobody is there to confirm it`,
      why: ['It would drop, with all rows:', ...shortened(drops.length === 0 ? ['nothing'] : drops)].join('\n  '),
      fix: 'If that is what you want: moult fresh --force',
    },
  ]);
}

export function freshFailed(sql: string, cause: unknown): MoultError {
  return new MoultError(
    'failed',
    [
      {
        code: 'FRESH_DROP_FAILED',
        message: `The database could not be emptied: ${cause instanceof Error ? cause.message : String(cause)}`,
        why: sql,
        fix: 'Something that moult does not know may rest on what is dropped: drop that by hand, and run moult fresh again. Nothing is ever dropped with cascade.',
      },
    ],
    { cause },
  );
}

const LONGEST = 20;

function shortened(lines: readonly string[]): string[] {
  const more = lines.length - LONGEST;
  return more > 0 ? [...lines.slice(0, LONGEST), `and ${more} more`] : [...lines];
}
