import type { Hazard } from '../hazards/index.ts';
import type { Proof } from '../prove/index.ts';
import type { PlannedMigration } from './plan-migration.ts';

export interface GeneratedMigration extends PlannedMigration {
  readonly name: string;
  /** Absolute path of the migration. */
  readonly file: string;
  /** Absolute path of the snapshot. */
  readonly snapshot: string;
  /** What may hurt when it is applied, in the order of its statements. */
  readonly hazards: readonly Hazard[];
  /** `false` in a dry run. */
  readonly written: boolean;
  /** What was shown; absent when no proof was asked for. */
  readonly proof?: Proof;
}
