import { findObject } from '../../schema/index.ts';
import type { Check, ObjectId } from '../../schema/index.ts';
import { displayName, nameOf, tableOf } from '../keys.ts';
import { mentionedNames } from '../mentions/mentions.ts';
import { canAsk, usedBy } from './can-ask.ts';
import type { Expectation } from './expectation.ts';
import type { RowsBefore } from './rows-before.ts';
import { selectRows } from './select-rows.ts';

/** A check looks at all rows when it comes, and when a row that it let pass before is written anew. */
export function expectCheck(id: ObjectId<'check'>, rows: RowsBefore): Expectation[] {
  const [table, check] = [tableOf(id), findObject(rows.context.after, id)];
  if (check === undefined || check.notValid || !rows.stays(table)) return [];
  const { expression, noInherit } = check;
  const columns = usedBy(rows, table, expression);
  // The row as a whole has other columns before.
  if (mentionedNames(expression, [nameOf(table)]).length > 0 && !columns.includes(nameOf(table))) return [];
  if (!canAsk(rows, expression, table)) return [];
  if (wasHeld(id, check, rows) && rows.areKept(table, columns)) return [];
  const where = `not (${expression})`;
  const sql = selectRows(table, { columns, where, only: noInherit === true }, rows);
  return sql === undefined ? [] : [{ title: `no rows in ${displayName(table)} that violate ${nameOf(id)}`, sql }];
}

function wasHeld(id: ObjectId<'check'>, { expression, noInherit }: Check, { context }: RowsBefore): boolean {
  const checks = Object.values(findObject(context.before, tableOf(id))?.checks ?? {});
  return checks.some(
    (check) => check.expression === expression && check.notValid === undefined && (noInherit || !check.noInherit),
  );
}
