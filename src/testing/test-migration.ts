import { loadSettings } from '../app/index.ts';
import type { ProjectOptions } from '../app/index.ts';
import type { Settings } from '../config/index.ts';
import type { Driver } from '../database/index.ts';
import { findMigrations } from '../migrations/index.ts';
import type { MigrationFile } from '../migrations/index.ts';
import * as runner from '../runner/index.ts';
import { toolVersion } from '../version/index.ts';
import { compareTables } from './compare-tables.ts';
import { openCopies } from './copies.ts';
import { insertTables } from './insert-tables.ts';
import { readTables } from './read-tables.ts';
import { setSequences } from './set-sequences.ts';

/** Rows by table: `country`, or with its namespace `audit.event`. */
export type TableRows = Readonly<Record<string, readonly object[]>>;

export interface MigrationTest extends ProjectOptions {
  /** The migration: its name, its time or its label. */
  readonly name: string;
  /** Rows that are there before it, in the order in which they are inserted: a table before those that refer to it. */
  readonly given: TableRows;
  /** All rows of some tables after it, in any order. Columns that no row names are not compared. */
  readonly expect?: TableRows;
  /** Also goes down, and up again. `true`: then the given rows are expected to be back; or the rows that are. */
  readonly down?: true | TableRows;
  /** Of a database on a server; in memory unless given. */
  readonly url?: string;
  /** `false`: apply the migrations before it anew. */
  readonly cache?: boolean;
}

/** Rows of the tables that were given or expected, as JSON has them. */
export interface MigrationTestResult {
  readonly up: TableRows;
  /** When it was wanted. */
  readonly down?: TableRows;
}

/**
 * Builds the schema that a migration finds, inserts rows, applies the migration, and compares the rows.
 *
 * @throws AssertionError when the rows differ; MoultError when the migration fails
 */
export async function testMigration(test: MigrationTest): Promise<MigrationTestResult> {
  const { name, given, expect, down, url, cache = true } = test;
  const settings = await loadSettings(test);
  const all = await findMigrations(settings.migrations);
  const index = all.indexOf(runner.findByName(all, name));
  const filling = { migrations: all.slice(0, index) };
  const copies = await openCopies({ settings, filling, cache, ...(url !== undefined && { url }) });
  const copy = await copies();
  try {
    const course = new Course(copy.driver, settings, all.slice(0, index + 1));
    const tables = [...new Set([...Object.keys(given), ...Object.keys(expect ?? {})])];
    await insertTables(copy.driver, given);
    await setSequences(copy.driver, tables);
    await course.go('up');
    const up = await readTables(copy.driver, tables);
    if (expect !== undefined) await compareTables(copy.driver, { when: 'after up', found: up, expected: expect });
    if (down === undefined) return { up };
    await course.go('down');
    const expectedBack = down === true ? given : down;
    const back = await readTables(copy.driver, [...new Set([...tables, ...Object.keys(expectedBack)])]);
    await compareTables(copy.driver, { when: 'after down', found: back, expected: expectedBack });
    await setSequences(copy.driver, tables);
    await course.go('up');
    const again = await readTables(copy.driver, tables);
    await compareTables(copy.driver, { when: 'after up again', found: again, expected: expect ?? up });
    return { up, down: back };
  } finally {
    await copy.end();
  }
}

/** Up and down over the last of some migrations. */
class Course {
  readonly #options: runner.ApplyOptions;

  constructor(driver: Driver, settings: Settings, migrations: readonly MigrationFile[]) {
    this.#options = { driver, migrations, journal: settings.journal, toolVersion: toolVersion() };
  }

  async go(direction: 'up' | 'down'): Promise<void> {
    const run = direction === 'up' ? runner.apply : runner.rollback;
    const results = await run(this.#options);
    const error = results.find(({ status }) => status === 'failed')?.error;
    if (error !== undefined) throw error;
  }
}
