/**
 * How a statement relates to a transaction: `inside` one; `outside` any (`create index concurrently`); `commitAfter`:
 * inside one, but its effect can only be used after a commit (`alter type ... add value`).
 */
export type TransactionMode = 'inside' | 'outside' | 'commitAfter';

/** One SQL statement with the facts that later stages judge. */
export interface Statement {
  /** Ends with a semicolon; is never split or parsed again. */
  readonly sql: string;
  readonly transaction: TransactionMode;
  /** What the statement destroys that its opposite cannot bring back, in words: `the values of column user.phone`. */
  readonly loses?: string;
  /** What the user may want to do before it, in words and SQL: where the plan cannot tell how values live on. */
  readonly edit?: readonly string[];
}

/** An ordinary statement: inside the transaction of its migration. */
export function statement(sql: string, facts: { readonly loses?: string } = {}): Statement {
  return { sql, transaction: 'inside', ...facts };
}
