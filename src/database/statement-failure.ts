import { MoultError, connectionLost, statementFailed } from '../errors/index.ts';
import { sqlExcerpt } from './sql-excerpt.ts';

/** The fields of an error message of the server, as both drivers give them. */
interface ServerError {
  readonly message: string;
  readonly code: string;
  readonly position?: string;
  readonly detail?: string;
  readonly hint?: string;
  readonly where?: string;
}

/** Turns what a driver threw for a statement into this tool's error; both drivers give the same. */
export function statementFailure(error: unknown, sql: string, label: string): MoultError {
  if (error instanceof MoultError) return error;
  if (!isServerError(error) || isConnectionState(error.code)) {
    return connectionLost(label, error instanceof Error ? error.message : String(error), error);
  }
  const position = error.position === undefined ? undefined : Number(error.position);
  return statementFailed(
    {
      message: error.message,
      sqlState: error.code,
      excerpt: sqlExcerpt(sql, position),
      ...(error.detail === undefined ? {} : { detail: error.detail }),
      ...(error.hint === undefined ? {} : { hint: error.hint }),
      ...(error.where === undefined ? {} : { context: error.where }),
    },
    error,
  );
}

/** The SQLSTATE behind an error of a connection: `42P01`. */
export function sqlStateOf(error: unknown): string | undefined {
  if (!(error instanceof MoultError)) return undefined;
  return isServerError(error.cause) ? error.cause.code : undefined;
}

/** Whether a statement failed because its connection was lost: nobody told then whether it was done. */
export function isConnectionLost(error: unknown): boolean {
  return error instanceof MoultError && error.code === 'DATABASE_CONNECTION_LOST';
}

/** @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
const SQL_STATE_LENGTH = 5;
const SHUTDOWNS = new Set(['57P01', '57P02', '57P03', '57P05', '25P03', '25P04']);

function isConnectionState(state: string): boolean {
  return state.startsWith('08') || SHUTDOWNS.has(state);
}

/** A system error (`ECONNRESET`) has a code too, but no severity. */
export function isServerError(error: unknown): error is ServerError {
  return (
    error instanceof Error &&
    'severity' in error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.length === SQL_STATE_LENGTH
  );
}
