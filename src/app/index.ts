export type {
  AnswerOptions,
  Answers,
  Question,
  QuestionCandidate,
  QuestionReply,
  UsedUpHint,
} from './answers/index.ts';
export type { ApplyPlan } from './apply.ts';
export type { PendingLock, PendingLocks } from './pending-locks.ts';
export type { CreateOptions, CreateResult } from './create.ts';
export type { ChosenDatabase, DatabaseOptions } from './database.ts';
export type { GenerateOptions, GenerateResult } from './generate.ts';
export type { GeneratedMigration } from './generated-migration.ts';
export type { InitOptions, InitResult } from './init.ts';
export type { ApplyOptions } from './apply.ts';
export type { BaselineOptions, BaselineResult } from './baseline.ts';
export type { MarkedResult, MarkOptions, RepairOptions, RepairResult } from './correct.ts';
export type { DriftOptions, DriftResult } from './drift.ts';
export type { ReconcilingMigration } from './write-reconciling.ts';
export type { FreshOptions, FreshResult, PlannedFresh } from './fresh.ts';
export type { RedoOptions } from './redo.ts';
export { baseline, drift, fresh, mark, redo, repair } from './lazy.ts';
export { apply, create, generate, init, loadSettings, pullStats, rollback, status } from './lazy.ts';
export type { ProjectOptions } from './project.ts';
export type { PullStatsOptions, PullStatsResult } from './pull-stats.ts';
export type { PlannedRollback, RollbackOptions, RollbackPlan } from './rollback.ts';
export type { RunMigrationsOptions, RunResult } from './run-result.ts';
export type { StatusOptions, StatusResult } from './status.ts';
export type { CatalogDifference, Proof, Refusal } from '../prove/index.ts';
export type { UnknownObject } from '../introspect/index.ts';
export type { Blocker, ChangedObject, HealthFinding, RetryReason } from '../runner/index.ts';
export type { MigrationResult, MigrationState, MigrationStatus, RunEvent } from '../runner/index.ts';
export type { Hazard, Severity } from '../hazards/index.ts';
export { worstFirst } from './hazard-lines.ts';
export type { CreateSeedOptions, CreateSeedResult } from './create-seed.ts';
export { createSeed, seedDown, seedStatus, seedUp } from './lazy-seeds.ts';
export type { SeedDownOptions } from './seed-down.ts';
export type { SeedStatusOptions, SeedStatusResult } from './seed-status.ts';
export type { SeedUpOptions } from './seed-up.ts';
export type { SeedState, SeedStatus } from '../runner/index.ts';
export type { Filling } from './fill-database.ts';
export { embeddedExtensions, fillDatabase } from './lazy-filling.ts';
