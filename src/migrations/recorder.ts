/** What `up` and `down` record, in order. */
export type Step =
  | {
      readonly kind: 'sql';
      readonly sql: string;
      readonly params: readonly unknown[];
      readonly transaction: 'inside' | 'outside';
    }
  | { readonly kind: 'commit' }
  | ExpectStep
  | BatchStep;

/** A query that must find nothing. */
export interface ExpectStep extends ExpectOptions {
  readonly kind: 'expect';
  /** What is expected: `no orphans`. */
  readonly title: string;
  readonly sql: string;
  readonly params: readonly unknown[];
}

export interface ExpectOptions {
  /** The first major version of PostgreSQL that is asked. */
  readonly since?: number;
  /** The last one. */
  readonly until?: number;
}

/** A statement that runs over a table in batches of keys, each in a transaction of its own. */
export interface BatchStep {
  readonly kind: 'batch';
  /** `user`, or `app.user`. */
  readonly table: string;
  readonly key: string;
  /** Rows at a time. */
  readonly size: number;
  /** `$1` and `$2` are the first and the last key of a batch. */
  readonly sql: string;
  /** SQL: the rows it is about. */
  readonly where?: string;
  /** Milliseconds between two batches. */
  readonly pause?: number;
  readonly transaction: 'outside';
}

/** What a running migration talks to. */
export interface Recorder {
  add(step: Step): void;
  /** Runs everything recorded before, then this, and gives its rows. */
  query(sql: string, params: readonly unknown[]): Promise<readonly object[]>;
}

/**
 * Under this key a migration holds its recorder while it runs. A registered symbol, so that a class that extends the
 * `Migration` of another copy of this package works too.
 */
export const RECORDER = Symbol.for('moult.migration.recorder');
