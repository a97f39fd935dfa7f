import type { Schema } from '../schema/index.ts';
import type { ConversionTable } from './facts/classify-with.ts';
import type { TableSizes } from './sizes/table-size.ts';

/** What a migration consists of, in order: statements, or the end of a transaction. */
export type HazardStep =
  | {
      readonly sql: string;
      readonly transaction: 'inside' | 'outside' | 'commitAfter';
      /** What the plan knows that it destroys, in words. */
      readonly loses?: string;
    }
  | { readonly kind: 'commit' }
  /** A query that must find nothing before anything of the run is executed. */
  | { readonly kind: 'expect'; readonly sql: string };

/** What the judge may know beside the statements. All of it is optional; less knowledge means more caution. */
export interface HazardContext {
  /** The database before the first statement. */
  readonly schema?: Schema;
  /** Statements that built the database, where no schema is at hand. */
  readonly earlier?: readonly string[];
  /** Migrations that run before in the same run: what they create is new as well. */
  readonly sameRun?: readonly (readonly HazardStep[])[];
  /** Major version of the server: 14 to 18. Absent: the newest, and nothing is said about versions. */
  readonly serverVersion?: number;
  readonly serverMinor?: number;
  /** Milliseconds that a statement waits for a lock at most, as the run sets it; 0: for ever. Absent: the runner's own limit. */
  readonly lockTimeout?: number;
  /** Sizes of tables, by name as hazards spell it: `user`, `app.user`. */
  readonly sizes?: TableSizes;
  /** Work below this many milliseconds is not worth a word. */
  readonly quietBelow?: number;
  /** What is known of the file itself. */
  readonly history?: 'edited' | 'outOfOrder';
  /** Codes of rules to apply beyond those that always apply. */
  readonly optIn?: readonly string[];
  /** The plan's table of conversions. Absent: a short one that is on the safe side. */
  readonly conversions?: ConversionTable;
}
