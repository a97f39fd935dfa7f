import { partsOf } from '../../catalog/names.ts';
import type { RowFault } from '../../facts/statement-facts.ts';
import type { JudgedMigration, JudgedStatement } from '../../judged.ts';
import { onUsed } from '../../rule.ts';

/** Faults of one statement that existing rows may have, less those that the migration looks for before it begins. */
export function openFaults(
  statement: JudgedStatement,
  migration: JudgedMigration,
  causes: readonly RowFault['because'][],
): readonly RowFault[] {
  return onUsed(
    statement,
    statement.facts.mayFailOn.filter(({ because }) => causes.includes(because)),
  ).filter((fault) => !isExpected(fault, migration));
}

/** A query that must find nothing names the table and, where there are any, one of the columns. */
function isExpected({ table, columns }: RowFault, { expectations }: JudgedMigration): boolean {
  const name = partsOf(table).at(-1) ?? '';
  return expectations.some(
    (words) => words.has(name) && (columns.length === 0 || columns.some((column) => words.has(column))),
  );
}

/** How to find the rows in time. */
export function lookFirst({ query }: RowFault, fallback: string): { readonly fix?: string } {
  return query === undefined ? { fix: fallback } : { fix: `Look for such rows before the deploy: ${query}` };
}
