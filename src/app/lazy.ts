/**
 * The use cases, each loaded when it is first called, so that `import 'moult'`, which every entity and every migration
 * does, costs next to nothing. All of them read the configuration themselves, print nothing, and reject with a
 * `MoultError` that names the code, the reason and the way out.
 */
import type { ApplyOptions } from './apply.ts';
import type { RunResult } from './run-result.ts';
import type { CreateOptions, CreateResult } from './create.ts';
import type { DatabaseOptions } from './database.ts';
import type { GenerateOptions, GenerateResult } from './generate.ts';
import type { InitOptions, InitResult } from './init.ts';
import type { ProjectOptions } from './project.ts';
import type { PullStatsOptions, PullStatsResult } from './pull-stats.ts';
import type { RollbackOptions } from './rollback.ts';
import type { StatusResult } from './status.ts';
import type { Settings } from '../config/index.ts';

/** Writes a starter configuration, an example entity and the lines for git. Overwrites nothing. */
export async function init(options: InitOptions = {}): Promise<InitResult> {
  return (await import('./init.ts')).init(options);
}

/**
 * Compares the entities with the snapshot and writes the difference as a migration, together with the new snapshot: both
 * or neither. Needs no database; with `prove`, scratch databases show first that the migration does what it should.
 *
 * @returns `migration` is `null` when nothing changed
 */
export async function generate(options: GenerateOptions = {}): Promise<GenerateResult> {
  return (await import('./generate.ts')).generate(options);
}

/** Writes an empty migration to be filled by hand. */
export async function create(options: CreateOptions): Promise<CreateResult> {
  return (await import('./create.ts')).create(options);
}

/**
 * Applies the pending migrations, in order, each in a transaction together with its row in the journal.
 *
 * A migration that fails is part of the result, because the ones before it stay applied:
 *
 * ```ts
 * const { results, error } = await apply({ url: process.env.DATABASE_URL });
 * if (error !== undefined) throw error;
 * ```
 *
 * @throws MoultError before anything runs: no connection (`failed`), a faulty configuration or migration (`input`), an
 * applied file that was edited (`check`), another run under way (`locked`)
 */
export async function apply(options: ApplyOptions = {}): Promise<RunResult> {
  return (await import('./apply.ts')).apply(options);
}

/**
 * Undoes applied migrations, the one applied last first; one unless told otherwise. Asks nobody. Fails like `apply`.
 */
export async function rollback(options: RollbackOptions = {}): Promise<RunResult> {
  return (await import('./rollback.ts')).rollback(options);
}

/** Tells where every migration stands in a database: applied, pending, edited, missing or interrupted. Changes nothing. */
export async function status(options: DatabaseOptions = {}): Promise<StatusResult> {
  return (await import('./status.ts')).status(options);
}

/** Measures the tables of a database and writes the stats file, from which hazards tell how much work there is. */
export async function pullStats(options: PullStatsOptions = {}): Promise<PullStatsResult> {
  return (await import('./pull-stats.ts')).pullStats(options);
}

/** Finds and checks the configuration of a project: for programs that call several use cases, or want its paths. */
export async function loadSettings(options: ProjectOptions = {}): Promise<Settings> {
  return (await import('./project.ts')).loadSettings(options);
}
