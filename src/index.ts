export * from './decorators/vocabulary.ts';
export { apply, create, generate, init, loadSettings, pullStats, rollback, status } from './app/index.ts';
export type {
  ApplyOptions,
  ApplyPlan,
  Blocker,
  ChosenDatabase,
  CreateOptions,
  CreateResult,
  DatabaseOptions,
  GeneratedMigration,
  GenerateOptions,
  GenerateResult,
  Hazard,
  InitOptions,
  InitResult,
  MigrationResult,
  MigrationState,
  MigrationStatus,
  PendingLock,
  PendingLocks,
  PlannedRollback,
  ProjectOptions,
  Proof,
  PullStatsOptions,
  PullStatsResult,
  Refusal,
  RetryReason,
  RollbackOptions,
  RollbackPlan,
  RunEvent,
  RunMigrationsOptions,
  RunResult,
  Severity,
  StatusResult,
} from './app/index.ts';
export { defineConfig } from './config/config.ts';
export type { EntityClass, MoultConfig, Settings } from './config/config.ts';
export { MoultError } from './errors/index.ts';
export type { Outcome, Place, Problem } from './errors/index.ts';
export { Migration } from './migrations/migration.ts';
export type { BatchOptions } from './migrations/batch-step.ts';
export type { SqlOptions } from './migrations/migration.ts';
export { sql } from './migrations/sql-tag.ts';
export type { SqlWithParams } from './migrations/sql-tag.ts';
