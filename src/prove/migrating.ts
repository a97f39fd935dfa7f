import type { NameChange, Statement } from '../plan/index.ts';
import type { Schema } from '../schema/index.ts';

/** A migration and what it leads between. */
export interface Migrating {
  readonly before: Schema;
  readonly after: Schema;
  readonly up: readonly Statement[];
  readonly down: readonly Statement[];
  /** What has another name afterwards, with what follows from that. */
  readonly renames?: readonly NameChange[];
}
