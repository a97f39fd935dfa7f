import { seedIrreversible } from '../../errors/index.ts';
import { Migration } from '../migration.ts';
import { upsertStatements } from './upsert-statements.ts';

export interface UpsertOptions {
  /** Column or columns by which a row is known: those of the primary key, or of a unique constraint or index. */
  readonly key: string | readonly string[];
}

/**
 * The base class of every seed: rows that a database needs, recorded and run as a migration is. What `up` does must be right
 * on a database that has the rows already, as `upsert` is.
 */
export abstract class Seeder extends Migration {
  /** Where the seed runs: `['development', 'test']`. Everywhere unless said. */
  static environments?: readonly string[];
  /** Seeds that must have run before, by their names: those of their files, without the ending. */
  static dependsOn?: readonly string[];

  /** Undoes `up`. A seed without it can't be undone. */
  override down(): void | Promise<void> {
    throw seedIrreversible(this.constructor.name);
  }

  /**
   * Records an insert of rows, which updates those that are there already. Columns that a row does not name keep what they have, or get
   * their default.
   *
   * @param table `country`, or with its namespace `audit.event`
   * @param rows values by columns. They travel as JSON: a list suits an array and a JSON column, a `Date` any kind of time
   * @throws MoultError when a row lacks its key, or two have the same one
   */
  protected upsert(table: string, rows: readonly object[], { key }: UpsertOptions): void {
    const keys = typeof key === 'string' ? [key] : key;
    for (const { sql, params } of upsertStatements(table, rows, keys)) this.addSql(sql, params);
  }
}
