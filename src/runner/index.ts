export { apply } from './apply.ts';
export type { ApplyOptions } from './apply.ts';
export type { MigrationState, MigrationStatus } from './compare-journal.ts';
export type { JournalOptions, JournalRow, JournalState } from './journal.ts';
export { rollback } from './rollback.ts';
export type { RollbackOptions } from './rollback.ts';
export type { MigrationResult, RunEvent, RunOptions } from './run-options.ts';
export { status } from './status.ts';
export type { StatusOptions } from './status.ts';
