import { LONGEST_LABEL } from '../migrations/index.ts';
import { describeOperation, migrationName, planBothWays } from '../plan/index.ts';
import type { Expectation, NameChange, Statement } from '../plan/index.ts';
import type { Schema } from '../schema/index.ts';
import type { SettledWay } from './answers/index.ts';

/** A migration that is not written yet. */
export interface PlannedMigration {
  /** What happens, one line a step, in order. */
  readonly steps: readonly string[];
  readonly up: readonly Statement[];
  readonly down: readonly Statement[];
  /** What is asked before `up`, and before `down`. */
  readonly upExpectations: readonly Expectation[];
  readonly downExpectations: readonly Expectation[];
  /** What the migration destroys when it is applied, in words. */
  readonly loses: readonly string[];
  /** What its `down` destroys, in words. */
  readonly downLoses: readonly string[];
  /** What has another name afterwards, with all that follows from that. */
  readonly renames: readonly NameChange[];
  /** A name out of what it does. */
  readonly suggestedName: string;
}

/** Plans the way from one schema to another and back. `null` when they are equal and nothing is renamed. */
export async function planMigration(
  before: Schema,
  after: Schema,
  way: Partial<Pick<SettledWay, 'renames' | 'dropped' | 'columns'>> = {},
): Promise<PlannedMigration | null> {
  const { up, down, changes, renames } = await planBothWays({ before, after, ...way });
  if (changes.length === 0 && renames.length === 0) return null;
  return {
    steps: up.operations.map(describeOperation),
    up: up.statements,
    down: down.statements,
    upExpectations: up.expectations,
    downExpectations: down.expectations,
    loses: losses(up.statements),
    downLoses: losses(down.statements),
    renames,
    suggestedName: migrationName(up.operations, LONGEST_LABEL),
  };
}

function losses(statements: readonly Statement[]): string[] {
  return [...new Set(statements.flatMap(({ loses }) => loses ?? []))];
}
