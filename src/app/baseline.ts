import { baselineDiffers } from '../errors/index.ts';
import { findMigrations } from '../migrations/index.ts';
import type { CatalogDifference } from '../prove/index.ts';
import * as runner from '../runner/index.ts';
import { toolVersion } from '../version/index.ts';
import { compareDatabase } from './compare-database.ts';
import { withDriver } from './database.ts';
import type { DatabaseOptions } from './database.ts';
import { unwatched } from './own-tables.ts';
import { loadSettings } from './project.ts';

export interface BaselineOptions extends DatabaseOptions {
  /** The last migration that the database already contains: name, time or label; all unless given. */
  readonly to?: string;
  /** URL of a server on which scratch databases are made and dropped, as for `drift`. */
  readonly scratchUrl?: string;
  /** Record without comparing; recorded as the reason. */
  readonly force?: { readonly reason: string };
  /** Called with who holds the lock, when it is waited for. */
  readonly onWait?: (holder: string) => void;
}

export interface BaselineResult {
  /** The database's URL, without its password. */
  readonly database: string;
  /** Names of the migrations that were recorded, in order. */
  readonly recorded: readonly string[];
  /** Where the catalogs were compared; `null`: they were not. */
  readonly comparedOn: string | null;
}

/**
 * Adopts a database that was made without moult: records migrations as applied without running them, once the catalog is
 * shown to be what they make.
 *
 * @throws MoultError `BASELINE_DIFFERS` with the differences
 */
export async function baseline(options: BaselineOptions = {}): Promise<BaselineResult> {
  const settings = await loadSettings(options);
  const migrations = await findMigrations(settings.migrations);
  const { to, scratchUrl, force, onWait, lockWait } = options;
  const included = runner.baselineFiles({ migrations, ...(to !== undefined && { to }) });
  return await withDriver(options, settings, async (driver, url) => {
    const task = { driver, url, settings, migrations, included, ...(scratchUrl !== undefined && { scratchUrl }) };
    const compared = force === undefined ? await compareDatabase(task) : null;
    if (compared !== null && compared.differences.length > 0) {
      throw baselineDiffers(compared.differences.map(lineOf), compared.comparedOn);
    }
    const recorded = await runner.baseline({
      driver,
      migrations: included,
      journal: settings.journal,
      toolVersion: toolVersion(),
      reason: force === undefined ? `baseline, compared on ${compared?.comparedOn}` : `baseline: ${force.reason}`,
      ...unwatched(settings),
      ...(lockWait !== undefined && { lockWait }),
      ...(onWait !== undefined && { onWait }),
    });
    return { database: driver.label, recorded, comparedOn: compared?.comparedOn ?? null };
  });
}

function lineOf({ change, noun, name, attribute }: CatalogDifference): string {
  return `${change} ${noun} ${name}${attribute === null ? '' : `: ${attribute}`}`;
}
