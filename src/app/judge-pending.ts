import { readFileSync } from 'node:fs';

import type { Settings } from '../config/index.ts';
import type { Connection, Driver } from '../database/index.ts';
import type { Hazard, HazardContext } from '../hazards/index.ts';
import type { MigrationFile, Step } from '../migrations/index.ts';
import { classifyConversion } from '../plan/index.ts';
import type { MigrationResult } from '../runner/index.ts';
import { measureTables } from './measure-tables.ts';
import { ownTables } from './own-tables.ts';

/** By name of the migration. */
export type PendingHazards = ReadonlyMap<string, readonly Hazard[]>;

export interface Judging {
  readonly driver: Driver;
  readonly settings: Settings;
  readonly migrations: readonly MigrationFile[];
}

/**
 * What may hurt when pending migrations run on this very database: its catalog, its version and the sizes of its tables
 * are known. What a file accepts is marked.
 */
export async function judgePending(
  results: readonly MigrationResult[],
  { driver, settings, migrations }: Judging,
): Promise<PendingHazards> {
  if (results.length === 0) return new Map();
  const { acknowledge, findHazards } = await import('../hazards/index.ts');
  const context = await readContext(driver, settings);
  const fileOf = new Map(migrations.map(({ name, file }) => [name, file]));
  const judged = new Map<string, readonly Hazard[]>();
  const sameRun: (readonly Step[])[] = [];
  for (const { name, recording } of results) {
    const steps = recording?.steps ?? [];
    const hazards = await findHazards(steps, { ...context, sameRun });
    const lines = readFileSync(fileOf.get(name) ?? '', 'utf8').split('\n');
    judged.set(name, acknowledge(hazards, lines));
    sameRun.push(steps);
  }
  return judged;
}

/** What is known of a database for judging what runs on it. */
export async function readContext(driver: Driver, settings: Settings): Promise<HazardContext> {
  const connection = await driver.connect();
  try {
    return await contextOf(connection, ownTables(settings));
  } finally {
    await connection.close();
  }
}

const MINOR = 100;

async function contextOf(connection: Connection, ignore: ReturnType<typeof ownTables>): Promise<HazardContext> {
  const { introspect } = await import('../introspect/index.ts');
  const { schema } = await introspect(connection, { ignore });
  const { server, tables } = await measureTables(connection, 0);
  const conversions = classifyConversion;
  return { schema, conversions, sizes: tables, serverVersion: server, serverMinor: connection.serverVersion % MINOR };
}
