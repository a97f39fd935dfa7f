export * from './decorators/vocabulary.ts';
export { apply, create, generate, init, loadSettings, pullStats, rollback, status } from './app/index.ts';
export { baseline, drift, fresh, mark, redo, repair } from './app/index.ts';
export type {
  ApplyOptions,
  ApplyPlan,
  BaselineOptions,
  BaselineResult,
  Blocker,
  CatalogDifference,
  ChangedObject,
  DriftOptions,
  DriftResult,
  FreshOptions,
  FreshResult,
  HealthFinding,
  MarkedResult,
  MarkOptions,
  PlannedFresh,
  ReconcilingMigration,
  RedoOptions,
  RepairOptions,
  RepairResult,
  StatusOptions,
  UnknownObject,
} from './app/index.ts';
export type {
  AnswerOptions,
  Answers,
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
  Question,
  QuestionCandidate,
  QuestionReply,
  Refusal,
  RetryReason,
  RollbackOptions,
  RollbackPlan,
  RunEvent,
  RunMigrationsOptions,
  RunResult,
  Severity,
  StatusResult,
  UsedUpHint,
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
export { Seeder } from './migrations/seeds/seeder.ts';
export type { UpsertOptions } from './migrations/seeds/seeder.ts';
export { createSeed, seedDown, seedStatus, seedUp } from './app/index.ts';
export type {
  CreateSeedOptions,
  CreateSeedResult,
  SeedDownOptions,
  SeedState,
  SeedStatus,
  SeedStatusOptions,
  SeedStatusResult,
  SeedUpOptions,
} from './app/index.ts';
