import type { DeclaredObjects } from './declared/index.ts';

/** What a project may decide about how entities become tables. */
export interface MappingSettings {
  /** `?` and `| null` make a column nullable. */
  readonly inferNullability: boolean;
  /** A primitive initial value becomes the column's default, `= null` makes it nullable. */
  readonly inferDefaults: boolean;
  /** Names of types in the database that neither PostgreSQL nor an entity brings. */
  readonly types: readonly string[];
  /** Objects of the database that no entity describes. */
  readonly declared?: DeclaredObjects;
}

export const DEFAULT_MAPPING: MappingSettings = { inferNullability: true, inferDefaults: true, types: [] };
