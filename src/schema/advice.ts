import type { Place } from '../errors/index.ts';
import type { RenamedKind } from './rename.ts';

/**
 * What the entities say about the way to the schema, beside the schema itself. It holds for one migration and is in no
 * snapshot.
 */
export interface Advice {
  /** `renamedFrom` and its like. */
  readonly renames: readonly RenameHint[];
  /** By key of the column (`objectKey`). */
  readonly columns: ReadonlyMap<string, ColumnAdvice>;
}

/** What the entities say an object was called. */
export interface RenameHint {
  readonly kind: RenamedKind;
  /** Names from the namespace down, as they are afterwards. */
  readonly to: readonly string[];
  /**
   * What its own name may have been, the likeliest first: of these, the first one that exists counts. Before it stands the
   * name of its namespace where that may have been another.
   */
  readonly from: readonly (readonly string[])[];
  readonly place?: Place;
  /** Follows from another hint: nobody wrote it, so nobody can take it out. */
  readonly implied?: true;
}

export interface ColumnAdvice {
  /** SQL that turns the old value of the column into one of its new type. */
  readonly using?: string;
  /** SQL for the value of rows that exist already, where the column must not be null. */
  readonly backfill?: string;
}

export const NO_ADVICE: Advice = { renames: [], columns: new Map() };
