/** What `up` and `down` record, in order. */
export type Step =
  | {
      readonly kind: 'sql';
      readonly sql: string;
      readonly params: readonly unknown[];
      readonly transaction: 'inside' | 'outside';
    }
  | { readonly kind: 'commit' }
  | ExpectStep;

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
