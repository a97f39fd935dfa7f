import { driftWritePending } from '../errors/index.ts';
import { findMigrations } from '../migrations/index.ts';
import type { MigrationFile } from '../migrations/index.ts';
import * as runner from '../runner/index.ts';
import type { MigrationStatus } from '../runner/index.ts';
import { compareDatabase } from './compare-database.ts';
import type { DatabaseComparison } from './compare-database.ts';
import { withDriver } from './database.ts';
import type { DatabaseOptions } from './database.ts';
import { loadSettings } from './project.ts';
import { writeReconciling } from './write-reconciling.ts';
import type { ReconcilingMigration } from './write-reconciling.ts';

export interface DriftOptions extends DatabaseOptions {
  /**
   * URL of a server on which scratch databases are made and dropped. Unless given: the server of the database itself, or an
   * embedded one where no databases may be made.
   */
  readonly scratchUrl?: string;
  /** Write a migration that takes the drift away. */
  readonly write?: boolean;
  /** The time in its name; the present unless given. */
  readonly now?: Date;
}

export interface DriftResult extends Omit<DatabaseComparison, 'before' | 'after'> {
  /** The database's URL, without its password. */
  readonly database: string;
  /** Not applied, so what they change is not expected. */
  readonly pending: readonly string[];
  /** Applied without a file, so what they changed is unexpected. */
  readonly missing: readonly string[];
  /** What was written; `null` unless that was wanted and there is drift. */
  readonly migration: ReconcilingMigration | null;
}

/** Compares a live database with the snapshot. Changes nothing in the database. */
export async function drift(options: DriftOptions = {}): Promise<DriftResult> {
  const settings = await loadSettings(options);
  const migrations = await findMigrations(settings.migrations);
  return await withDriver(options, settings, async (driver, url) => {
    const statuses = await runner.status({ driver, migrations, journal: settings.journal });
    const pending = namesOf(statuses, ['pending', 'running', 'failed']);
    if (options.write === true && pending.length > 0) throw driftWritePending(pending);
    const included = expectedFiles(statuses);
    const { scratchUrl } = options;
    const task = { driver, url, settings, migrations, included, ...(scratchUrl !== undefined && { scratchUrl }) };
    const compared = await compareDatabase(task);
    const { before: _before, after: _after, ...comparison } = compared;
    return {
      database: driver.label,
      ...comparison,
      pending: included.length === migrations.length ? [] : pending,
      missing: namesOf(statuses, ['missing', 'unknown']),
      migration:
        options.write === true
          ? await writeReconciling(compared, { settings, migrations, now: options.now ?? new Date() })
          : null,
    };
  });
}

/** A database that no migration was applied to is one to be adopted: it should contain all of them. */
function expectedFiles(statuses: readonly MigrationStatus[]): readonly MigrationFile[] {
  const known = statuses.filter(({ file }) => file !== undefined);
  const isNew = known.every(({ row }) => row === undefined);
  const isIn = ({ state }: MigrationStatus): boolean => isNew || ['applied', 'marked', 'edited'].includes(state);
  return known.filter(isIn).flatMap(({ file }) => file ?? []);
}

function namesOf(statuses: readonly MigrationStatus[], states: readonly MigrationStatus['state'][]): string[] {
  return statuses.filter(({ state }) => states.includes(state)).map(({ name }) => name);
}
