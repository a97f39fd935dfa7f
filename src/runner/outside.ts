import { isConnectionLost } from '../database/index.ts';
import { statementInDoubt } from '../errors/index.ts';
import type { OutsideStatement } from '../hazards/index.ts';
import { clearInvalidIndexes, wasDone } from './effects.ts';
import type { JournalRow } from './journal.ts';
import { Tries } from './retry.ts';
import type { Sent } from './statement.ts';
import { type Reached, type Work, record } from './work.ts';

export interface OutsideProgress {
  readonly before: Reached;
  readonly after: Reached;
  /** What an interrupted run left, if this is the statement at which it stopped. */
  readonly row: JournalRow | undefined;
}

type Numbered = Sent & { readonly number: number };

/**
 * Runs a statement outside of any transaction. Its record in the journal can't be one with it, so when nobody heard of its end the
 * database is asked whether it was done: an index is there and valid, or gone; a value is in its type.
 *
 * @throws MoultError when it fails, or when there is no telling whether it was done
 */
export async function runOutside(work: Work, statement: Numbered, progress: OutsideProgress): Promise<void> {
  const { readOutside } = await import('../hazards/index.ts');
  const outside = await readOutside(statement.sql);
  const wasUnderWay = progress.row?.progress?.underWay === statement.number || isOlder(progress.row);
  if (!wasUnderWay || !(await settled(work, { statement, outside, wasKilled: progress.row?.state === 'running' }))) {
    await record(work, { ...progress.before, underWay: statement.number });
    await runUntilDone(work, statement, outside);
  }
  await record(work, progress.after);
}

/** A journal of an earlier version does not say what was under way. */
function isOlder(row: JournalRow | undefined): boolean {
  return row !== undefined && row.progress === null;
}

interface Doubtful {
  readonly statement: Numbered;
  readonly outside: OutsideStatement;
  /** Nobody heard of its end. A statement that failed did nothing, but for what is cleared away. */
  readonly wasKilled: boolean;
}

/** Whether a statement needs no further try. @throws MoultError when there is no telling */
async function settled({ session, entry }: Work, { statement, outside, wasKilled }: Doubtful): Promise<boolean> {
  const { number, sql } = statement;
  const { inDoubt, onEvent } = session.options;
  const found = await wasDone(session, outside.action);
  if (found === true) onEvent?.({ type: 'foundDone', name: entry.name, statement: number });
  if (found !== undefined || !wasKilled) return found ?? false;
  if (inDoubt === undefined) throw statementInDoubt(entry.name, number, sql);
  return inDoubt === 'done';
}

async function runUntilDone(work: Work, statement: Numbered, outside: OutsideStatement): Promise<void> {
  const { session, entry, failed } = work;
  const tries = new Tries({ session, name: entry.name, failed });
  const clear = () => clearInvalidIndexes(session, entry.name, outside.action);
  for (;;) {
    await clear();
    const { error } = await session.sendOutside(statement, outside.concurrent);
    if (error === undefined) return;
    if (isConnectionLost(error)) {
      await session.recover(error);
      if (await settled(work, { statement, outside, wasKilled: true })) return;
    } else if (!session.connection.ended) await clear();
    await tries.next(error, statement);
  }
}
