/**
 * What is not PostgreSQL's default of a sequence. Numbers are digits, since they may be too big for a number.
 *
 * @see https://www.postgresql.org/docs/current/sql-createsequence.html
 */
export interface SequenceOptions {
  readonly start?: string;
  readonly increment?: string;
  readonly minimum?: string;
  readonly maximum?: string;
  readonly cache?: string;
  readonly cycle?: true;
}

/** A sequence that stands for itself; those of serial and identity columns belong to their column. */
export interface Sequence extends SequenceOptions {
  /** `smallint` or `integer`; absent: `bigint`. */
  readonly type?: string;
  /** The column with which it goes, in a table of the same namespace. */
  readonly ownedBy?: { readonly table: string; readonly column: string };
  readonly comment?: string;
}
