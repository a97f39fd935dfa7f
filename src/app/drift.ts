import { join } from 'node:path';

import type { Settings } from '../config/index.ts';
import { driftWritePending } from '../errors/index.ts';
import { findMigrations, nextMigrationName, renderGeneratedMigration, writeAtomically } from '../migrations/index.ts';
import type { MigrationFile } from '../migrations/index.ts';
import * as runner from '../runner/index.ts';
import type { MigrationStatus } from '../runner/index.ts';
import { compareDatabase } from './compare-database.ts';
import type { DatabaseComparison } from './compare-database.ts';
import { withDriver } from './database.ts';
import type { DatabaseOptions } from './database.ts';
import { driftGuard } from './drift-guard.ts';
import { planMigration } from './plan-migration.ts';
import { loadSettings } from './project.ts';

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
  readonly migration: DriftMigration | null;
}

export interface DriftMigration {
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
  /** What it does, a line each. */
  readonly steps: readonly string[];
  /** What it destroys, in words. */
  readonly loses: readonly string[];
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
      migration: options.write === true ? await write(compared, { options, settings, migrations }) : null,
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

interface Place {
  readonly options: DriftOptions;
  readonly settings: Settings;
  readonly migrations: readonly MigrationFile[];
}

/** From the database as it is to what it should be. The snapshot says so already, and stays. */
async function write(
  { before, after, differences }: DatabaseComparison,
  { options, settings, migrations }: Place,
): Promise<DriftMigration | null> {
  const planned = await planMigration(before, after);
  if (planned === null) return null;
  const guard = driftGuard(differences);
  const existing = migrations.map(({ name }) => name);
  const className = nextMigrationName({ now: options.now ?? new Date(), existing, name: 'reconcile drift' });
  const file = join(settings.migrations, `${className}.ts`);
  const source = {
    ...planned,
    className,
    down: [], // nobody wants the drift back
    downLoses: ['does not bring the drift back'],
    remarks: REMARKS,
    ...(guard !== undefined && { guard }),
  };
  await writeAtomically([{ path: file, text: renderGeneratedMigration(source) }]);
  return { name: className, file, steps: planned.steps, loses: planned.loses };
}

const REMARKS = [
  'Written by `moult drift --write`: leads a database that has drifted back to the snapshot, and does nothing where that',
  'has not happened.',
];
