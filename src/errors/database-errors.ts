import { MoultError } from './moult-error.ts';

/** The URL names no database this tool can reach. `label` is already free of passwords. */
export function databaseUrlInvalid(label: string): MoultError {
  return new MoultError('input', [
    {
      code: 'DATABASE_URL_INVALID',
      message: `This is not the URL of a database: ${label}`,
      fix: 'Write postgres://user:password@host:5432/database, pglite://path/of/a/folder or pglite://memory. Encode special characters of a password, for example @ as %40.',
    },
  ]);
}

export function serverUnreachable(label: string, reason: string, cause?: unknown): MoultError {
  return new MoultError(
    'failed',
    [
      {
        code: 'DATABASE_UNREACHABLE',
        message: `No connection to ${label}`,
        why: reason,
        fix: 'Check that the server runs and that host and port in the URL are right.',
      },
    ],
    { cause },
  );
}

export function accessDenied(label: string, reason: string, cause?: unknown): MoultError {
  return new MoultError(
    'failed',
    [
      {
        code: 'DATABASE_ACCESS_DENIED',
        message: `${label} refuses this user`,
        why: reason,
        fix: 'Check user and password in the URL, and pg_hba.conf on the server.',
      },
    ],
    { cause },
  );
}

export function databaseUnknown(label: string, reason: string, cause?: unknown): MoultError {
  return new MoultError(
    'failed',
    [
      {
        code: 'DATABASE_UNKNOWN',
        message: `The database of ${label} does not exist`,
        why: reason,
        fix: 'Create it (createdb), or correct the name at the end of the URL.',
      },
    ],
    { cause },
  );
}

export function connectionLost(label: string, reason: string, cause?: unknown): MoultError {
  return new MoultError(
    'failed',
    [
      {
        code: 'DATABASE_CONNECTION_LOST',
        message: `The connection to ${label} was lost`,
        why: reason,
        fix: 'What was not committed is rolled back by the server. Run the command again.',
      },
    ],
    { cause },
  );
}

export interface StatementFault {
  /** The server's message. */
  readonly message: string;
  readonly sqlState: string;
  /** The lines of the statement around the fault, with a caret below the position when there is one. */
  readonly excerpt: string;
  readonly detail?: string;
  readonly hint?: string;
  readonly context?: string;
}

export function statementFailed(fault: StatementFault, cause: unknown): MoultError {
  const why = [fault.excerpt, fault.detail, fault.context].filter((part) => part !== undefined && part !== '');
  return new MoultError(
    'failed',
    [
      {
        code: 'DATABASE_STATEMENT_FAILED',
        message: `${fault.message} (SQLSTATE ${fault.sqlState})`,
        why: why.join('\n'),
        ...(fault.hint === undefined ? {} : { fix: fault.hint }),
      },
    ],
    { cause },
  );
}

/** `holder` says who has the folder open: `process 4711, since 2026-11-20T09:30:00.000Z`. */
export function embeddedDatabaseLocked(folder: string, holder: string, lockFile: string): MoultError {
  return new MoultError('locked', [
    {
      code: 'DATABASE_LOCKED',
      message: `The embedded database ${folder} is open elsewhere: ${holder}`,
      why: 'Two processes that write the same folder would destroy it, so only one may have it open.',
      fix: `Wait until the other one ends. If it no longer exists, delete ${lockFile}.`,
    },
  ]);
}

export function embeddedDatabaseBroken(label: string, reason: string, cause: unknown): MoultError {
  return new MoultError(
    'failed',
    [
      {
        code: 'DATABASE_EMBEDDED_BROKEN',
        message: `The embedded database ${label} does not start`,
        why: reason,
        fix: 'Check that its folder can be written. If it is damaged, delete it and apply the migrations again.',
      },
    ],
    { cause },
  );
}

export function testUrlUnsuitable(label: string): MoultError {
  return new MoultError('input', [
    {
      code: 'TESTING_URL',
      message: `${label} is no database on a server`,
      why: 'Tests get databases of their own: on the server of a URL, or in memory without one.',
      fix: 'Write postgres://user@host/database, or leave url out.',
    },
  ]);
}
