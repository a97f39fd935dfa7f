import type { StatementFacts } from './facts/statement-facts.ts';
import type { HazardContext, HazardStep } from './hazard-context.ts';
import { judgeMigration } from './judge-migration.ts';
import { loadParser } from './parse/load-parser.ts';

/** One statement, or one action of an `alter table`, with what it does. */
export interface ReadStatement {
  /** Index of its step. */
  readonly step: number;
  readonly sql: string;
  readonly facts: StatementFacts;
}

/** What each statement of a migration locks, reads, writes and destroys: the ground on which hazards stand. */
export async function readFacts(
  steps: readonly HazardStep[],
  context: HazardContext = {},
): Promise<readonly ReadStatement[]> {
  const { statements } = judgeMigration(steps, context, await loadParser());
  return statements.map(({ step, sql, facts }) => ({ step, sql, facts }));
}
