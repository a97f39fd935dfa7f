import { withDriver } from './database.ts';
import type { DatabaseOptions } from './database.ts';
import { measureTables, tableName } from './measure-tables.ts';
import { loadSettings } from './project.ts';
import { writeStats } from './table-stats.ts';
import type { TableStats } from './table-stats.ts';
import { ownTables } from './own-tables.ts';

export interface PullStatsOptions extends DatabaseOptions {
  /** Milliseconds over which writes are counted; 5,000 unless given, 0: they are not counted. */
  readonly watch?: number;
}

export interface PullStatsResult extends TableStats {
  /** The database's URL, without its password. */
  readonly database: string;
  /** Absolute path of the stats file. */
  readonly file: string;
}

const DEFAULT_WATCH = 5_000;

/** Measures the tables of a database and writes the stats file, from which hazards tell what work there is. Reads no rows. */
export async function pullStats(options: PullStatsOptions = {}): Promise<PullStatsResult> {
  const settings = await loadSettings(options);
  return await withDriver(options, settings, async (driver) => {
    const connection = await driver.connect();
    try {
      const { server, tables } = await measureTables(connection, options.watch ?? DEFAULT_WATCH);
      const own = ownTables(settings).map(({ namespace, name }) => tableName(namespace, name));
      const others = Object.entries(tables).filter(([name]) => !own.includes(name));
      const stats = { server, tables: Object.fromEntries(others) };
      await writeStats(settings, stats);
      return { ...stats, database: driver.label, file: settings.stats };
    } finally {
      await connection.close();
    }
  });
}
