/** A query that must find nothing, for the statements of a plan would fail on what it finds. */
export interface Expectation {
  /** What is expected, in a few words: `no nulls in user.phone`. */
  readonly title: string;
  /** Without a semicolon and without a limit; in the names that things have before any statement of the plan. */
  readonly sql: string;
  /** The first and the last major version of PostgreSQL that it is for; absent: all. */
  readonly since?: number;
  readonly until?: number;
}
