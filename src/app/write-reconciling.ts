import { rmSync } from 'node:fs';
import { join } from 'node:path';

import type { Settings } from '../config/index.ts';
import { loadMigration, nextMigrationName, renderGeneratedMigration, writeAtomically } from '../migrations/index.ts';
import type { MigrationFile } from '../migrations/index.ts';
import type { DatabaseComparison } from './compare-database.ts';
import { driftGuard } from './drift-guard.ts';
import { hazardLines } from './hazard-lines.ts';
import { judgePlan } from './judge-plan.ts';
import { planMigration } from './plan-migration.ts';

/** A migration from a database as it is to what it should be. */
export interface ReconcilingMigration {
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
  /** What it does, a line each. */
  readonly steps: readonly string[];
  /** What it destroys, in words. */
  readonly loses: readonly string[];
}

export interface ReconcilingPlace {
  readonly settings: Settings;
  readonly migrations: readonly MigrationFile[];
  readonly now: Date;
}

const REMARKS = [
  'Written by `moult drift --write`: leads a database that has drifted back to the snapshot, and does nothing where that',
  'has not happened.',
];

/** Writes the way from a database as it is to what it should be. The snapshot says so already, and stays. */
export async function writeReconciling(
  { before, after, differences }: DatabaseComparison,
  { settings, migrations, now }: ReconcilingPlace,
): Promise<ReconcilingMigration | null> {
  const planned = await planMigration(before, after);
  if (planned === null) return null;
  const guard = driftGuard(differences);
  const className = nextMigrationName({ now, existing: migrations.map(({ name }) => name), name: 'reconcile drift' });
  const file = join(settings.migrations, `${className}.ts`);
  const source = {
    ...planned,
    className,
    down: [], // nobody wants the drift back
    downLoses: ['does not bring the drift back'],
    hazards: hazardLines(await judgePlan(planned, { settings, before })),
    remarks: REMARKS,
    ...(guard !== undefined && { guard }),
  };
  await writeAtomically([{ path: file, text: renderGeneratedMigration(source) }]);
  try {
    await loadMigration(file);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
  return { name: className, file, steps: planned.steps, loses: planned.loses };
}
