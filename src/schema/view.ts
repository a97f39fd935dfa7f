import type { Index } from './constraints.ts';
import type { Named } from './named.ts';
import type { Trigger } from './trigger.ts';

/** @see https://www.postgresql.org/docs/current/sql-createview.html */
export interface View {
  /** The query, as written, without a semicolon. */
  readonly definition: string;
  readonly materialized?: true;
  /** A materialised view that is made without rows. */
  readonly withoutData?: true;
  /** Names of the columns, where the query does not name them. */
  readonly columns?: readonly string[];
  /** `security_invoker`, `check_option` ...; of a materialised view its storage parameters. */
  readonly options?: Named<string>;
  readonly comment?: string;
  /** Of a materialised view. */
  readonly viewIndexes: Named<Index>;
  /** `instead of` triggers, of a plain view. */
  readonly viewTriggers: Named<Trigger>;
}
