import { objectKey } from '../../schema/index.ts';
import { quoteIdentifier, quoteLiteral } from '../../sql/index.ts';
import { typeIds } from '../columns/column-definition.ts';
import type { AddEnumLabel } from '../types/enum-operation.ts';
import { nameOf } from '../keys.ts';
import type { AnyOperation } from '../rules.ts';
import type { Statement } from '../statement.ts';

/** A statement with the step it belongs to. */
export interface PlannedStatement {
  readonly step: AnyOperation;
  readonly statement: Statement;
}

/**
 * Leaves a commit only where one is needed: before the first use of a label that was added in the same migration. What
 * nothing uses stays inside of the transaction, so that a migration is one transaction where it can be.
 *
 * @see https://www.postgresql.org/docs/current/sql-altertype.html "Notes"
 */
export function placeCommits(planned: readonly PlannedStatement[]): Statement[] {
  const boundaries = new Set<PlannedStatement>();
  let pending: { readonly entry: PlannedStatement; readonly added: AddEnumLabel }[] = [];
  for (const entry of planned) {
    if (entry.step.type === 'addEnumLabel') pending.push({ entry, added: entry.step });
    else if (pending.some(({ added }) => mayUse(entry, added))) {
      const last = pending.at(-1);
      if (last !== undefined) boundaries.add(last.entry);
      pending = [];
    }
  }
  return planned.map((entry) => {
    const isIdle = entry.step.type === 'addEnumLabel' && !boundaries.has(entry);
    return isIdle ? { ...entry.statement, transaction: 'inside' } : entry.statement;
  });
}

/** Whether the label stands in the statement, or in the rows that the statement turns into the type. When in doubt, yes. */
function mayUse({ step, statement: { sql } }: PlannedStatement, { label, id }: AddEnumLabel): boolean {
  if (sql.includes(label) || sql.includes(quoteLiteral(label).slice(1, -1))) return true;
  // Values that are brought over to another type of the user, which may be made of the enum.
  if (step.type === 'swapType') return sql.includes(quoteIdentifier(nameOf(id)));
  if (step.type !== 'alterColumnType') return false;
  return typeIds(step.bases.after).some((type) => objectKey(type) === objectKey(id));
}
