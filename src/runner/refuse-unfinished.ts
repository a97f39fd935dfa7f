import { unfinishedFileEdited, unfinishedRollback } from '../errors/index.ts';
import { type MigrationState, type MigrationStatus, isEdited } from './compare-journal.ts';

/** What runs next: what never ran, and what was interrupted. */
export const TO_RUN: ReadonlySet<MigrationState> = new Set(['pending', 'running', 'failed']);

/** @throws MoultError when something was interrupted that can't go on where it stopped */
export function refuseUnfinished(statuses: readonly MigrationStatus[]): void {
  for (const { name, state, row, file } of statuses) {
    if (row === undefined || (state !== 'running' && state !== 'failed')) continue;
    if (row.direction === 'down') throw unfinishedRollback(name, row.statementsDone);
    // what is done is compared statement by statement when it continues; older journals know the file alone
    const isKnown = row.progress?.hash !== undefined || row.statementsDone === 0;
    if (!isKnown && file !== undefined && isEdited(file, row)) throw unfinishedFileEdited(name, row.statementsDone);
  }
}
