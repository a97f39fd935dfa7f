import type { Environment, Settings } from '../config/index.ts';
import { findSeeds, loadSeed } from '../migrations/index.ts';
import type { Seed } from '../migrations/index.ts';

/** For which environment seeds are run. */
export interface SeedEnvironment {
  /** `NODE_ENV` unless given, else `development`. */
  readonly env?: string;
  readonly environment?: Environment;
}

export function seedEnvironment({ env, environment = process.env }: SeedEnvironment): string {
  const { NODE_ENV: mode = '' } = environment;
  return env ?? (mode === '' ? 'development' : mode);
}

/** All seeds of a project, loaded: only that tells where they run and what they depend on. */
export async function loadSeeds({ seeds }: Settings): Promise<readonly Seed[]> {
  return await Promise.all((await findSeeds(seeds)).map(loadSeed));
}
