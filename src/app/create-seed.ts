import { join } from 'node:path';

import { seedExists, seedNameEmpty } from '../errors/index.ts';
import { findSeeds, renderSeed, seedNames, writeAtomically } from '../migrations/index.ts';
import { loadSettings } from './project.ts';
import type { ProjectOptions } from './project.ts';

export interface CreateSeedOptions extends ProjectOptions {
  /** What rows it brings, in words: `demo users`. */
  readonly name: string;
}

export interface CreateSeedResult {
  /** `demo-users` */
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
}

/** Writes a seed to be filled by hand. Never overwrites. */
export async function createSeed(options: CreateSeedOptions): Promise<CreateSeedResult> {
  const { seeds: folder } = await loadSettings(options);
  const names = seedNames(options.name);
  if (names === null) throw seedNameEmpty(options.name);
  const there = (await findSeeds(folder)).find(({ name }) => name === names.file);
  if (there !== undefined) throw seedExists(there.file);
  const file = join(folder, `${names.file}.ts`);
  await writeAtomically([{ path: file, text: renderSeed(names.className) }]);
  return { name: names.file, file };
}
