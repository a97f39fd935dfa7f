import { existsSync, readFileSync, rmSync } from 'node:fs';

import { renderGeneratedMigration, writeAtomically } from '../migrations/index.ts';
import { encodeSnapshot } from '../snapshot/index.ts';
import type { Snapshot } from '../snapshot/index.ts';
import type { GeneratedMigration } from './generated-migration.ts';
import { hazardLines } from './hazard-lines.ts';
import { readBack } from './read-back.ts';

/** Writes both files and reads them back; a migration that would not do what was planned does not stay. */
export async function writeMigration(migration: GeneratedMigration, next: Snapshot): Promise<void> {
  const { name: className, file, snapshot } = migration;
  const old = existsSync(snapshot) ? readFileSync(snapshot, 'utf8') : undefined;
  await writeAtomically([
    {
      path: file,
      text: renderGeneratedMigration({ ...migration, className, hazards: hazardLines(migration.hazards) }),
    },
    { path: snapshot, text: encodeSnapshot(next) },
  ]);
  try {
    await readBack(migration, next);
  } catch (error) {
    rmSync(file, { force: true });
    if (old === undefined) rmSync(snapshot, { force: true });
    else await writeAtomically([{ path: snapshot, text: old }]);
    throw error;
  }
}
