import { readFileSync } from 'node:fs';

import { bug } from '../errors/index.ts';
import { loadMigration, recordMigration } from '../migrations/index.ts';
import type { Step } from '../migrations/index.ts';
import type { Expectation, Statement } from '../plan/index.ts';
import { decodeSnapshot } from '../snapshot/index.ts';
import type { Snapshot } from '../snapshot/index.ts';
import type { GeneratedMigration } from './generated-migration.ts';

/**
 * Loads what was just written and compares it with what was meant.
 *
 * @throws MoultError when a statement would be lost or changed on its way through the file
 */
export async function readBack(meant: GeneratedMigration, next: Snapshot): Promise<void> {
  const migration = await loadMigration(meant.file);
  for (const direction of ['up', 'down'] as const) {
    const { steps } = await recordMigration(migration, direction);
    const expectations = direction === 'up' ? meant.upExpectations : meant.downExpectations;
    if (!isSame(steps, meant[direction]) || !isAskedFor(steps, expectations))
      throw bug(`${meant.name} does not read back as it was planned (${direction}).`);
  }
  const { diff } = await import('../diff/index.ts');
  const { schema, migration: name } = decodeSnapshot(readFileSync(meant.snapshot, 'utf8'), meant.snapshot);
  if (name !== next.migration || diff(schema, next.schema).length > 0) {
    throw bug('The snapshot does not read back as it was written.');
  }
}

function isAskedFor(steps: readonly Step[], expectations: readonly Expectation[]): boolean {
  const text = ({ title, sql, since, until }: Expectation): string =>
    JSON.stringify([title, sql, since ?? null, until ?? null]);
  const found = steps.flatMap((step) => (step.kind === 'expect' ? [text(step)] : []));
  return JSON.stringify(found) === JSON.stringify(expectations.map(text));
}

function isSame(steps: readonly Step[], statements: readonly Statement[]): boolean {
  const found = steps.flatMap((step) => (step.kind === 'sql' ? [step.sql] : []));
  return found.length === statements.length && found.every((sql, index) => sql === statements[index]?.sql);
}
