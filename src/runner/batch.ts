import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, isConnectionLost } from '../database/index.ts';
import { batchStopped } from '../errors/index.ts';
import type { BatchStep } from '../migrations/index.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/index.ts';
import type { BatchPosition } from './journal.ts';
import { Tries } from './retry.ts';
import { type Reached, type Work, isWritten, record, writing } from './work.ts';

export type NumberedBatch = BatchStep & { readonly number: number };

export interface BatchProgress {
  readonly before: Reached;
  readonly after: Reached;
  /** Where an interrupted run came to. */
  readonly position: BatchPosition | undefined;
}

/** The keys between which the next batch lies, both included; `null` when nothing is left. */
interface Bounds {
  readonly first: string | null;
  readonly last: string | null;
  readonly rows: number;
}

/**
 * Runs a statement over a table in batches of keys, each in a transaction with its place in the journal: a run that is
 * killed goes on behind the last batch that was committed, and no lock is held for long.
 *
 * @throws MoultError when a batch fails, or the run is asked to stop
 */
export async function runBatch(work: Work, step: NumberedBatch, progress: BatchProgress): Promise<void> {
  const { session, entry } = work;
  const { onEvent, signal } = session.options;
  const total = await estimate(session.connection, step);
  let position = progress.position;
  let bounds = await ahead(work, step, position?.key);
  while (bounds.last !== null) {
    if (signal?.aborted === true) throw batchStopped(entry.name, step.number, position?.rows ?? 0);
    position = { key: bounds.last, rows: (position?.rows ?? 0) + bounds.rows };
    bounds = await runBounded(work, step, { bounds, reached: { ...progress.before, batch: position } });
    onEvent?.({
      type: 'progress',
      name: entry.name,
      statement: step.number,
      table: step.table,
      rows: position.rows,
      ...(total !== undefined && { total: Math.max(total, position.rows) }),
    });
    if (step.pause !== undefined && bounds.last !== null) await sleep(step.pause);
  }
  await record(work, progress.after);
}

interface OneBatch {
  readonly bounds: Bounds;
  readonly reached: Reached;
}

/** One batch; gives the bounds of the next one. */
async function runBounded(work: Work, step: NumberedBatch, { bounds, reached }: OneBatch): Promise<Bounds> {
  const { session, entry, failed } = work;
  const tries = new Tries({ session, name: entry.name, failed });
  const last = reached.batch?.key;
  const statement = { sql: step.sql, params: [bounds.first, bounds.last], number: step.number };
  for (;;) {
    const batch = [
      session.opening,
      statement,
      ...writing(work, reached),
      { sql: nextBounds(step, true), params: [last] },
      { sql: 'commit;' },
    ];
    const { done, rows, error } = await session.send(batch);
    if (error === undefined) {
      session.memory.confirm(reached);
      return boundsOf(rows.at(-2));
    }
    if (!isConnectionLost(error)) await session.rollback();
    else if (isWritten(work, reached, await session.recover(error))) return ahead(work, step, last);
    await tries.next(error, batch[done] === statement ? statement : undefined);
  }
}

/** The bounds of the batch behind a key, or of the first one. */
async function ahead(work: Work, step: NumberedBatch, key: string | undefined): Promise<Bounds> {
  const { session, entry, failed } = work;
  const tries = new Tries({ session, name: entry.name, failed });
  const query = { sql: nextBounds(step, key !== undefined), params: key === undefined ? [] : [key] };
  for (;;) {
    const { rows, error } = await session.send([session.opening, query, { sql: 'commit;' }]);
    if (error === undefined) return boundsOf(rows[1]);
    if (isConnectionLost(error)) await session.recover(error);
    else await session.rollback();
    await tries.next(error, { sql: step.sql, number: step.number });
  }
}

/** Keys travel as text, which PostgreSQL reads as the type of the column. */
function nextBounds({ table, key, where, size }: BatchStep, isBehind: boolean): string {
  const column = quoteIdentifier(key);
  const conditions = [...(isBehind ? [`${column} > $1`] : []), ...(where === undefined ? [] : [`(${where})`])];
  const filter = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
  return `with batch as materialized (select ${column} as key from ${spellTable(table)} ${filter} order by 1 limit ${size})
select (select key from batch order by key limit 1)::text as "first",
  (select key from batch order by key desc limit 1)::text as "last", (select count(*) from batch)::int as "rows";`;
}

function boundsOf(rows: readonly object[] | undefined): Bounds {
  const [row] = (rows ?? []) as readonly Bounds[]; // the query's own columns
  return row ?? { first: null, last: null, rows: 0 };
}

/** How many rows the table has, as the server estimates it; what a condition leaves out is not known. */
async function estimate(connection: Connection, { table, where }: BatchStep): Promise<number | undefined> {
  if (where !== undefined) return undefined;
  const rows = await connection
    .query<{ rows: number }>(
      `select reltuples::float8 as "rows" from pg_class where oid = to_regclass(${quoteLiteral(spellTable(table))}) and reltuples > 0;`,
    )
    .catch(() => []); // an estimate is worth no failure
  return rows[0]?.rows;
}

function spellTable(table: string): string {
  const [name = '', namespace = 'public'] = table.split('.').toReversed();
  return `${quoteIdentifier(namespace)}.${quoteIdentifier(name)}`;
}
