import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Settings } from '../config/index.ts';
import type { Driver } from '../database/index.ts';
import { replayFailed } from '../errors/index.ts';
import type { MigrationFile } from '../migrations/index.ts';
import type { CatalogComparison } from '../prove/index.ts';
import * as runner from '../runner/index.ts';
import type { Schema } from '../schema/index.ts';
import { toolVersion } from '../version/index.ts';
import { embeddedExtensions } from './embedded-extensions.ts';
import { ownTables } from './own-tables.ts';
import { readSnapshot } from './read-snapshot.ts';

export interface DatabaseComparison extends CatalogComparison {
  /** The live one: `PostgreSQL 17.5`. */
  readonly server: string;
  /** The one that built and spelled the other side. */
  readonly comparedOn: string;
  /** What the database was compared with: the snapshot, or what the applied migrations make of an empty database. */
  readonly comparedWith: 'snapshot' | 'migrations';
}

export interface ComparisonTask {
  readonly driver: Driver;
  /** Of the live database. */
  readonly url: string;
  readonly settings: Settings;
  readonly migrations: readonly MigrationFile[];
  /** Those that the database should contain. */
  readonly included: readonly MigrationFile[];
  /** A server to make scratch databases on. */
  readonly scratchUrl?: string;
}

/** Compares a live database with what it should contain, both read by servers. */
export async function compareDatabase(task: ComparisonTask): Promise<DatabaseComparison> {
  const { driver, url, settings, migrations, included, scratchUrl } = task;
  const { introspect } = await import('../introspect/index.ts');
  const prove = await import('../prove/index.ts');
  const ignore = ownTables(settings);
  const comparedWith =
    included.length === migrations.length && existsSync(settings.snapshot) ? 'snapshot' : 'migrations';
  const { schema } = await readSnapshot(settings, migrations);
  const connection = await driver.connect({ applicationName: 'moult drift' });
  try {
    const live = await introspect(connection, { ignore });
    const scratch = await prove.chooseScratch(
      { url, kind: driver.kind, connection },
      {
        cacheFolder: join(settings.local, 'cache'),
        needs: await needsOf(settings, [schema, live.schema], comparedWith === 'migrations'),
        ...(scratchUrl !== undefined && { url: scratchUrl }),
      },
    );
    const expected =
      comparedWith === 'snapshot'
        ? await prove.readBuilt(scratch, schema)
        : await prove.readFilled(scratch, ignore, (own) => replay(own, included, settings));
    const pair = { live, expected: expected.catalog, scratch, ignore: settings.drift.ignore };
    return {
      ...(await prove.compareCatalogs(pair)),
      server: prove.serverName(connection.serverVersion, driver.kind),
      comparedOn: expected.server,
      comparedWith,
    };
  } finally {
    await connection.close();
  }
}

/** Extensions of the expected side alone: those of the live one may not exist elsewhere. */
async function needsOf(
  settings: Settings,
  [expected, live]: readonly [Schema, Schema],
  isReplayed: boolean,
): Promise<{ extensions: readonly string[]; roles: readonly string[] }> {
  const { scratchNeeds } = await import('../prove/index.ts');
  const { extensions } = scratchNeeds([expected]);
  const { roles } = scratchNeeds([expected, live]);
  if (!isReplayed) return { extensions, roles };
  return { extensions: [...new Set([...extensions, ...(await embeddedExtensions(settings))])], roles };
}

async function replay(driver: Driver, migrations: readonly MigrationFile[], { journal }: Settings): Promise<void> {
  const quiet = { drift: 'off', healthCheck: false } as const;
  const results = await runner.apply({ driver, migrations, journal, toolVersion: toolVersion(), ...quiet });
  const error = results.find(({ status }) => status === 'failed')?.error;
  if (error !== undefined) throw replayFailed(error);
}
