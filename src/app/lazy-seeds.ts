/** The use cases of seeds, each loaded when it is first called: as those in `lazy.ts`. */
import type { CreateSeedOptions, CreateSeedResult } from './create-seed.ts';
import type { RunResult } from './run-result.ts';
import type { SeedDownOptions } from './seed-down.ts';
import type { SeedStatusOptions, SeedStatusResult } from './seed-status.ts';
import type { SeedUpOptions } from './seed-up.ts';

/**
 * Runs the pending seeds of an environment, each behind those it depends on, in a transaction together with its row in the journal.
 * A seed that fails is part of the result.
 *
 * @throws MoultError before anything runs: migrations are pending or a seed was edited after it ran (`check`), a faulty seed
 * (`input`), another run under way (`locked`), no connection (`failed`)
 */
export async function seedUp(options: SeedUpOptions = {}): Promise<RunResult> {
  return (await import('./seed-up.ts')).seedUp(options);
}

/** Undoes seeds, the one that ran last first; one unless told otherwise. Asks nobody. */
export async function seedDown(options: SeedDownOptions = {}): Promise<RunResult> {
  return (await import('./seed-down.ts')).seedDown(options);
}

/** Tells where every seed stands in a database, in the order in which they run. Changes nothing. */
export async function seedStatus(options: SeedStatusOptions = {}): Promise<SeedStatusResult> {
  return (await import('./seed-status.ts')).seedStatus(options);
}

/** Writes a seed to be filled by hand. Never overwrites. */
export async function createSeed(options: CreateSeedOptions): Promise<CreateSeedResult> {
  return (await import('./create-seed.ts')).createSeed(options);
}
