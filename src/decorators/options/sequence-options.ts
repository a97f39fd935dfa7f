/** A whole number; as text or bigint where it is too big for a number. */
export type WholeNumber = number | bigint | string;

/**
 * How a sequence counts. What is left out has PostgreSQL's default.
 *
 * @see https://www.postgresql.org/docs/current/sql-createsequence.html
 */
export interface SequenceOptions {
  start?: WholeNumber;
  /** Below zero: it counts down. */
  increment?: WholeNumber;
  minimum?: WholeNumber;
  maximum?: WholeNumber;
  /** How many values a session takes in advance. */
  cache?: WholeNumber;
  /** Begins again at its end. */
  cycle?: boolean;
}
