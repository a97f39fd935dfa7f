import type { SchemaModule } from 'kysely';
import { migrationIrreversible, migrationNotRunning } from '../errors/index.ts';
import { type BatchOptions, batchStep } from './batch-step.ts';
import { type ExpectOptions, RECORDER, type Recorder } from './recorder.ts';
import { recordingSchema } from './recording-schema.ts';
import type { SqlWithParams } from './sql-tag.ts';

export interface SqlOptions {
  /**
   * `false`: the statement runs outside any transaction, as `create index concurrently` must. What was recorded
   * before it is committed first.
   */
  readonly transaction?: boolean;
}

/**
 * The base class of every migration. `up` and `down` record statements; the run executes them in order, all in one transaction together with
 * the journal's row, unless `commit()`, a batch or a statement outside a transaction divides it.
 *
 * A class may say which migrations must be applied before it, by their whole names; that is checked before anything runs:
 * `static dependsOn = ['Migration20261120093000_add_user_phone'];`
 */
export abstract class Migration {
  [RECORDER]?: Recorder;

  abstract up(): void | Promise<void>;

  /** Undoes `up`. A migration without it can't be rolled back. */
  down(): void | Promise<void> {
    throw migrationIrreversible(this.constructor.name);
  }

  /**
   * Records a statement.
   *
   * @param text SQL, or the result of the `sql` tag
   * @param params values of `$1`, `$2` ...
   */
  protected addSql(
    text: string | SqlWithParams,
    params: readonly unknown[] | SqlOptions = [],
    options: SqlOptions = {},
  ): void {
    const given = 'length' in params ? { params, options } : { params: [], options: params };
    this.#recorder().add({
      kind: 'sql',
      sql: typeof text === 'string' ? text : text.text,
      params: typeof text === 'string' ? given.params : text.params,
      transaction: given.options.transaction === false ? 'outside' : 'inside',
    });
  }

  /**
   * Says what the rows must be like before anything is done: the query must find none that offend. A run asks all its
   * migrations before the first statement of any of them, wherever in `up` or `down` this stands; only what an earlier
   * migration of the run has to make or may put right first is asked right before its own migration, and what stands behind
   * a `this.query()` is asked there. Rows stop the run with nothing changed, and the first of them are named.
   *
   * @param title what is expected, in a few words: `no orphans`
   * @param text a select of the rows that offend, with the columns that name them
   * @param options which versions of PostgreSQL are asked
   */
  protected expect(title: string, text: string | SqlWithParams, options: ExpectOptions = {}): void {
    const [sql, params] = typeof text === 'string' ? [text, []] : [text.text, text.params];
    this.#recorder().add({ kind: 'expect', title, sql, params, ...options });
  }

  /**
   * Runs a statement at once, in the same transaction and behind everything recorded so far, and gives its rows: for migrations of
   * data that must read before they write. A dry run ends here, because only a database has the answer.
   */
  protected query<Row extends object = Record<string, unknown>>(
    text: string | SqlWithParams,
    params: readonly unknown[] = [],
  ): Promise<readonly Row[]> {
    const [sql, values] = typeof text === 'string' ? [text, params] : [text.text, text.params];
    const rows = this.#recorder().query(sql, values) as Promise<readonly Row[]>; // the caller knows what it selects
    rows.catch(() => {}); // the run itself remembers a failure, also when nobody waits for this promise
    return rows;
  }

  /** Ends the transaction here and begins another one: for what a statement before needs committed (a new enum value). */
  protected commit(): void {
    this.#recorder().add({ kind: 'commit' });
  }

  /**
   * Records a statement that changes many rows, and runs it in batches: each takes the next rows in the order of the key, in a
   * transaction of its own with its place in the journal. No lock is held for long, and a run that is killed goes on behind the last batch
   * that was committed. Ends the transaction before it, as `commit()` does.
   */
  protected batch(options: BatchOptions): void {
    this.#recorder().add(batchStep(this.constructor.name, options));
  }

  /** Kysely's schema builder; what is executed on it is recorded like `addSql`. */
  protected get schema(): SchemaModule {
    const recorder = this.#recorder();
    return recordingSchema((sql, params) => recorder.add({ kind: 'sql', sql, params, transaction: 'inside' }));
  }

  #recorder(): Recorder {
    const recorder = this[RECORDER];
    if (recorder === undefined) throw migrationNotRunning(this.constructor.name);
    return recorder;
  }
}
