import type { Connection, SqlText } from '../database/index.ts';
import type { ExpectStep } from '../migrations/index.ts';

/** How many offending rows are named. */
export const NAMED_ROWS = 5;

const VERSION_NUMBERS = 10_000;

/** Whether a server is of a version that is to be asked. */
export function concernsServer({ since = 0, until = Infinity }: ExpectStep, { serverVersion }: Connection): boolean {
  const major = Math.floor(serverVersion / VERSION_NUMBERS);
  return major >= since && major <= until;
}

/** The query, for the rows that are named and one more: whether there are others. */
export function offendingRows({ sql, params }: ExpectStep): SqlText {
  const text = sql.trim();
  const query = text.endsWith(';') ? text.slice(0, -1) : text;
  return { sql: `select * from (\n${query}\n) as "offending" limit ${NAMED_ROWS + 1};`, params };
}
