import { type SqlText, isConnectionLost } from '../database/index.ts';
import type { MoultError } from '../errors/index.ts';
import type { Direction } from '../migrations/index.ts';
import type { BatchPosition, JournalEntry, JournalRow, JournalState, Standing } from './journal.ts';
import { Tries } from './retry.ts';
import type { Session } from './session.ts';
import type { Sent } from './statement.ts';

/** One migration under way. */
export interface Work {
  readonly session: Session;
  readonly entry: JournalEntry;
  readonly direction: Direction;
  /** Makes the error of a failed statement. */
  readonly failed: (cause: unknown, statement: Sent | undefined) => MoultError;
}

/** How far it has come. */
export interface Reached {
  readonly state: JournalState;
  readonly statementsDone: number;
  readonly hash: string;
  readonly underWay?: number;
  readonly batch?: BatchPosition;
}

/** Writes in the journal how far a migration has come. What is undone to its end leaves the journal. */
export function writing({ session, entry, direction }: Work, reached: Reached): readonly SqlText[] {
  const { journal, fence } = session;
  if (isUndone(direction, reached)) return [...fence, journal.delete(entry.name)];
  const { state, statementsDone, hash, underWay, batch } = reached;
  const progress = { hash, ...(underWay !== undefined && { underWay }), ...(batch !== undefined && { batch }) };
  const standing: Standing = { state, direction, statementsDone, progress };
  return [...fence, journal.write(entry, standing)];
}

/** Whether the journal has it already. */
export function isWritten({ entry, direction }: Work, reached: Reached, rows: readonly JournalRow[]): boolean {
  const row = rows.find(({ name }) => name === entry.name);
  if (isUndone(direction, reached)) return row === undefined;
  if (row === undefined || row.direction !== direction || row.statementsDone < reached.statementsDone) return false;
  return (
    row.state === reached.state &&
    row.progress?.batch?.key === reached.batch?.key &&
    row.progress?.underWay === reached.underWay
  );
}

function isUndone(direction: Direction, { state }: Reached): boolean {
  return direction === 'down' && state === 'applied';
}

/** Writes in the journal by itself how far a migration has come; again, when the connection is lost. */
export async function record(work: Work, reached: Reached): Promise<void> {
  const { session, entry, failed } = work;
  const tries = new Tries({ session, name: entry.name, failed });
  for (;;) {
    // one transaction, also behind a pooler
    const { error } = await session.send([{ sql: 'begin;' }, ...writing(work, reached), { sql: 'commit;' }]);
    if (error === undefined) return session.memory.confirm(reached);
    if (!isConnectionLost(error)) await session.rollback();
    else if (isWritten(work, reached, await session.recover(error))) return;
    await tries.next(error, undefined);
  }
}
