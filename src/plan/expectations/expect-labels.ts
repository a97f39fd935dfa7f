import { findObject, objectKey } from '../../schema/index.ts';
import type { Column, ObjectId } from '../../schema/index.ts';
import { quoteIdentifier, quoteLiteral } from '../../sql/index.ts';
import { adviceFor } from '../columns/column-advice.ts';
import { columnType, typeKeys } from '../columns/column-definition.ts';
import { displayName, nameOf, tableOf } from '../keys.ts';
import type { Expectation } from './expectation.ts';
import type { RowsBefore } from './rows-before.ts';
import { selectRows } from './select-rows.ts';

/** No column that keeps the enum has a label that goes. */
export function expectLabels(id: ObjectId<'enum'>, rows: RowsBefore): Expectation[] {
  const { before, after, usersOf } = rows.context;
  const [old, current] = [findObject(before, id), findObject(after, id)];
  if (old === undefined || current === undefined) return [];
  const gone = old.labels
    .filter((label) => !current.labels.includes(label))
    .map((label) => rows.formerLabel(id, label));
  if (gone.length === 0) return [];
  const users = usersOf(id).toSorted((a, b) => (objectKey(a) < objectKey(b) ? -1 : 1));
  return users.flatMap((column): Expectation[] => {
    const [use, next] = [findObject(before, column), findObject(after, column)];
    if (use === undefined || next === undefined) return [];
    // An array that becomes one value is an array of the new labels first.
    const isKept = columnType(use) === columnType(next) || typeKeys(next).includes(objectKey(id));
    if (!isKept) return [];
    if (adviceFor(column, rows.context) !== undefined) return [];
    const raw = [nameOf(column)];
    const where = condition(quoteIdentifier(nameOf(column)), use, gone);
    const sql = selectRows(tableOf(column), { columns: [], raw, where }, rows);
    const title = `no ${gone.map(quoteLiteral).join(' or ')} in ${displayName(column)}`;
    return sql === undefined ? [] : [{ title, sql }];
  });
}

/** As text, for the type may have other labels when the question is asked again. */
function condition(column: string, { dimensions }: Column, labels: readonly string[]): string {
  const list = labels.map(quoteLiteral).join(', ');
  return dimensions === undefined ? `${column}::text in (${list})` : `${column}::text[] && array[${list}]`;
}
