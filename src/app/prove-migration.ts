import { join } from 'node:path';

import type { Settings } from '../config/index.ts';
import type { Proof } from '../prove/index.ts';
import type { Schema } from '../schema/index.ts';
import type { PlannedMigration } from './plan-migration.ts';

/** Whether and where a migration is proved. */
export interface ProofRequest {
  /**
   * Prove the migration on scratch databases before anything is written: embedded ones in memory, or ones that are made on
   * and dropped from the server at `url`.
   */
  readonly prove?: boolean | { readonly url: string };
  /** Called before the proof begins. */
  readonly onProof?: () => void;
}

interface ProofTask extends ProofRequest {
  readonly settings: Settings;
  readonly before: Schema;
  readonly after: Schema;
}

/** Proves a planned migration, when that is wanted. */
export async function proveMigration(
  { up, down, renames }: PlannedMigration,
  task: ProofTask,
): Promise<Proof | undefined> {
  const { prove: wanted = false, onProof, settings, before, after } = task;
  if (wanted === false) return undefined;
  onProof?.();
  const { prove } = await import('../prove/index.ts');
  return await prove({
    before,
    after,
    up,
    down,
    renames,
    cacheFolder: join(settings.local, 'cache'),
    ...(typeof wanted === 'object' && { url: wanted.url }),
  });
}
