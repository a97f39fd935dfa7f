import { LONGEST_LABEL } from '../migrations/index.ts';
import { describeOperation, migrationName, plan } from '../plan/index.ts';
import type { Statement } from '../plan/index.ts';
import type { Schema } from '../schema/index.ts';

/** A migration that is not written yet. */
export interface PlannedMigration {
  /** What happens, one line a step, in order. */
  readonly steps: readonly string[];
  readonly up: readonly Statement[];
  readonly down: readonly Statement[];
  /** What the migration destroys when it is applied, in words. */
  readonly loses: readonly string[];
  /** What its `down` destroys, in words. */
  readonly downLoses: readonly string[];
  /** A name out of what it does. */
  readonly suggestedName: string;
}

/** Plans the way from one schema to another and back. `null` when they are equal. */
export async function planMigration(before: Schema, after: Schema): Promise<PlannedMigration | null> {
  const { diff, invertChanges } = await import('../diff/index.ts');
  const changes = diff(before, after);
  if (changes.length === 0) return null;
  const up = plan(changes, before, after);
  const down = plan(invertChanges(changes), after, before);
  return {
    steps: up.operations.map(describeOperation),
    up: up.statements,
    down: down.statements,
    loses: losses(up.statements),
    downLoses: losses(down.statements),
    suggestedName: migrationName(up.operations, LONGEST_LABEL),
  };
}

function losses(statements: readonly Statement[]): string[] {
  return [...new Set(statements.flatMap(({ loses }) => loses ?? []))];
}
