import type { Settings } from '../config/index.ts';
import type { Hazard } from '../hazards/index.ts';
import type { Statement } from '../plan/index.ts';
import type { Schema } from '../schema/index.ts';
import { readStats } from './table-stats.ts';

interface Judging {
  readonly settings: Settings;
  /** The schema before the first statement. */
  readonly before: Schema;
}

/** What may hurt when planned statements run on a database with rows. Where there is no table yet, nothing can. */
export async function judgePlan(
  statements: readonly Statement[],
  { settings, before }: Judging,
): Promise<readonly Hazard[]> {
  const hasTables = Object.values(before.namespaces).some(({ tables }) => Object.keys(tables).length > 0);
  if (!hasTables) return [];
  const { findHazards } = await import('../hazards/index.ts');
  const stats = await readStats(settings);
  return await findHazards(statements, {
    schema: before,
    ...(stats !== undefined && { sizes: stats.tables, serverVersion: stats.server }),
  });
}
