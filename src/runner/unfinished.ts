import type { JournalRow } from './journal.ts';

/** How many statements an interrupted run of a migration has committed. */
export function doneBefore({ row }: { readonly row?: JournalRow }): number {
  return row !== undefined && isUnfinished(row) ? row.statementsDone : 0;
}

/** A run of this migration was interrupted, or stopped between two of its segments. */
export function isUnfinished(row: JournalRow): boolean {
  return row.state === 'running' || row.state === 'failed';
}
