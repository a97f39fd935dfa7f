import { findObject, lookup, objectId } from '../../schema/index.ts';
import type { ObjectId, Rename } from '../../schema/index.ts';
import { quoteLiteral } from '../../sql/index.ts';
import { baseType } from '../columns/base-type.ts';
import { typeIds } from '../columns/column-definition.ts';
import { mentionedNames } from '../mentions/mentions.ts';
import { mentionedDependencies } from '../order/dependencies.ts';
import type { RowsBefore } from './rows-before.ts';

/**
 * Whether an expression says before the plan what it will say after it: it names nothing that comes, changes or has another
 * name.
 *
 * @param table of whose rows it speaks
 */
export function canAsk(rows: RowsBefore, expression: string, table?: ObjectId<'table'>): boolean {
  const { before, after } = rows.context;
  // A new extension may have what the expression calls.
  if (Object.keys(after.extensions).some((name) => lookup(before.extensions, name) === undefined)) return false;
  const isElsewhere = ({ kind }: Rename): boolean => kind !== 'column' && kind !== 'table';
  const names = rows.renames.filter(isElsewhere).flatMap(({ from, to }) => [from.at(-1) ?? '', to.at(-1) ?? '']);
  if (mentionedNames(expression, names).length > 0) return false;
  if (!mentionedDependencies(after, expression).every((id) => rows.isSame(id))) return false;
  const columns = table === undefined ? [] : usedBy(rows, table, expression);
  return columns.every((name) => !namesNewLabel(rows, expression, objectId('column', ...(table?.path ?? []), name)));
}

/** The columns of a table that an SQL expression may use. */
export function usedBy(rows: RowsBefore, table: ObjectId<'table'>, expression: string): string[] {
  return mentionedNames(expression, Object.keys(findObject(rows.context.after, table)?.columns ?? {}));
}

function namesNewLabel({ context }: RowsBefore, expression: string, column: ObjectId<'column'>): boolean {
  const use = findObject(context.after, column);
  const enums = use === undefined ? [] : typeIds(baseType(context.after, use)).filter(({ kind }) => kind === 'enum');
  return enums.some(({ path }) => {
    const id = objectId('enum', ...path);
    const known = findObject(context.before, id)?.labels ?? [];
    const labels = findObject(context.after, id)?.labels ?? [];
    return labels.some((label) => !known.includes(label) && expression.includes(quoteLiteral(label)));
  });
}
