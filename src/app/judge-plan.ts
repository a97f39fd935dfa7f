import type { Settings } from '../config/index.ts';
import type { Hazard } from '../hazards/index.ts';
import { classifyConversion } from '../plan/index.ts';
import type { Schema } from '../schema/index.ts';
import type { PlannedMigration } from './plan-migration.ts';
import { readStats } from './table-stats.ts';

interface Judging {
  readonly settings: Settings;
  /** The schema before the first statement. */
  readonly before: Schema;
}

/** What may hurt when planned statements run on a database with rows. Where there is no table yet, nothing can. */
export async function judgePlan(
  { up, upExpectations }: PlannedMigration,
  { settings, before }: Judging,
): Promise<readonly Hazard[]> {
  const hasTables = Object.values(before.namespaces).some(({ tables }) => Object.keys(tables).length > 0);
  if (!hasTables) return [];
  const { findHazards } = await import('../hazards/index.ts');
  const stats = await readStats(settings);
  const expectations = upExpectations.map(({ sql }) => ({ kind: 'expect' as const, sql }));
  const hazards = await findHazards([...expectations, ...up], {
    schema: before,
    conversions: classifyConversion,
    ...(stats !== undefined && { sizes: stats.tables, serverVersion: stats.server }),
  });
  // Statements are counted as they are listed, without what is asked before them.
  return hazards.map((hazard) =>
    hazard.step === undefined ? hazard : { ...hazard, step: hazard.step - expectations.length },
  );
}
