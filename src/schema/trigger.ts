import type { Deferrable } from './constraints.ts';

export type TriggerEvent = 'insert' | 'update' | 'delete' | 'truncate';

/** @see https://www.postgresql.org/docs/current/sql-createtrigger.html */
export interface Trigger {
  readonly timing: 'before' | 'after' | 'instead of';
  /** In the order insert, update, delete, truncate. */
  readonly events: readonly TriggerEvent[];
  /** Columns whose update fires it, sorted by name; absent: any. */
  readonly updateOf?: readonly string[];
  /** Absent: once for each statement. */
  readonly forEach?: 'row';
  /** SQL condition, as written. */
  readonly when?: string;
  /** A constraint trigger: it may wait for the end of the transaction, if it is deferrable. */
  readonly constraint?: true;
  readonly deferrable?: Deferrable;
  /** Names of the transition tables. */
  readonly oldTable?: string;
  readonly newTable?: string;
  readonly function: { readonly namespace: string; readonly name: string };
  /** Texts that are handed to the function. */
  readonly arguments?: readonly string[];
  /** Absent: fires as usual. */
  readonly enabled?: 'disabled' | 'replica' | 'always';
  readonly comment?: string;
}

/** @see https://www.postgresql.org/docs/current/sql-createpolicy.html */
export interface Policy {
  /** Absent: all. */
  readonly command?: 'select' | 'insert' | 'update' | 'delete';
  readonly restrictive?: true;
  /** Sorted; absent: everyone (`public`). `current_user` and the like are written as words. */
  readonly roles?: readonly string[];
  readonly using?: string;
  readonly check?: string;
  readonly comment?: string;
}
