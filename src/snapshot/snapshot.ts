import type { Schema } from '../schema/index.ts';

/** The version of the file format that this code writes. */
export const SNAPSHOT_FORMAT = 1;

/** The committed form of a schema. */
export interface Snapshot {
  readonly schema: Schema;
  /** The migration that leads to this schema; `null` before the first one. Branches that both generate conflict on it. */
  readonly migration: string | null;
}
