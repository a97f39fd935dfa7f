export * from './decorators/index.ts';
export { apply, create, generate, loadSettings, rollback, status } from './app/lazy.ts';
export type {
  GeneratedMigration,
  GenerateOptions,
  GenerateResult,
  RollbackOptions,
  RunMigrationsOptions,
  RunResult,
  StatusResult,
} from './app/index.ts';
export { defineConfig } from './config/config.ts';
export type { MoultConfig, Settings } from './config/config.ts';
export { MoultError } from './errors/index.ts';
export type { Outcome, Place, Problem } from './errors/index.ts';
export { Migration, sql } from './migrations/index.ts';
