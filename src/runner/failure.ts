import { readFileSync } from 'node:fs';
import { sqlStateOf } from '../database/index.ts';
import { MoultError, type Place, lockLost, statementBlocked, statementTooSlow } from '../errors/index.ts';
import { placeAt } from '../loader/index.ts';
import type { MigrationFile } from '../migrations/index.ts';
import { FENCED } from './lease.ts';
import { MIGRATIONS } from './run-kind.ts';
import { retryReason } from './retry.ts';
import type { Session } from './session.ts';
import type { Sent } from './statement.ts';

interface Failed {
  readonly cause: unknown;
  readonly sent: Sent | undefined;
}

const QUERY_CANCELED = '57014';

/** Tells of a statement that failed, with its place in the file and with who was in its way. */
export function failure(session: Session, file: MigrationFile, { cause, sent }: Failed): MoultError {
  if (cause instanceof MoultError && cause.code.startsWith('RUNNER_')) return cause;
  if (sqlStateOf(cause) === FENCED) return lockLost();
  const source = readFileSync(file.file, 'utf8');
  const number = sent?.number === undefined ? {} : { number: sent.number };
  const offset = sent?.number === undefined ? 0 : offsetOf(source, sent.sql);
  const told = { migration: file.name, place: placeAt(file.file, source, offset), cause, ...number };
  const { lockTimeout, statementTimeout } = session.limits;
  if (retryReason(cause) === 'lock') {
    const { blockers } = session;
    const pids = blockers.map(({ pid }) => pid).filter((pid) => pid !== 0);
    return statementBlocked({ ...told, lockTimeout, blockers: blockers.map(({ description }) => description), pids });
  }
  const failed = (session.options.kind ?? MIGRATIONS).failed(told);
  const isTooSlow = sqlStateOf(cause) === QUERY_CANCELED && statementTimeout > 0;
  return isTooSlow ? statementTooSlow(file.name, statementTimeout, failed) : failed;
}

export function fileStart({ file }: MigrationFile): Place {
  return placeAt(file, readFileSync(file, 'utf8'), 0);
}

/** Where the first line of a statement is written in the file; its start when the text is put together at run time. */
function offsetOf(source: string, sql: string): number {
  const line = sql.split('\n').find((text) => text.trim() !== '');
  return line === undefined ? 0 : Math.max(0, source.indexOf(line.trim()));
}
