import type { Rename } from './rename.ts';

/**
 * What the entities say about the way to the schema, beside the schema itself. It holds for one migration and is in no
 * snapshot.
 */
export interface Advice {
  /** `renamedFrom`: those whose old name does not exist any more are used up. */
  readonly renames: readonly Rename[];
  /** By key of the column (`objectKey`). */
  readonly columns: ReadonlyMap<string, ColumnAdvice>;
}

export interface ColumnAdvice {
  /** SQL that turns the old value of the column into one of its new type. */
  readonly using?: string;
  /** SQL for the value of rows that exist already, where the column must not be null. */
  readonly backfill?: string;
}

export const NO_ADVICE: Advice = { renames: [], columns: new Map() };
