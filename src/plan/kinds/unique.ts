import { findObject, lookup } from '../../schema/index.ts';
import type { ObjectId, Table, Unique } from '../../schema/index.ts';
import { quoteList } from '../../sql/index.ts';
import { constraintRule, deferrableClause, IN_TABLE } from '../constraints/constraint.ts';
import type { ConstraintOperation } from '../constraints/constraint-operation.ts';
import { columnKeys, displayName, fragmentName, nameOf, tableOf } from '../keys.ts';
import type { ObjectRule, PlanContext } from '../operation.ts';
import { parametersClause } from '../tables/storage-parameters.ts';

export type UniqueOperation = ConstraintOperation<'unique'>;

export function uniqueClause({ columns, include, nullsNotDistinct, storageParameters, deferrable }: Unique): string {
  const nulls = nullsNotDistinct ? ' nulls not distinct' : '';
  const covering = include === undefined ? '' : ` include ${quoteList(include)}`;
  const index = `${covering}${parametersClause(storageParameters)}`;
  return `unique${nulls} ${quoteList(columns)}${index}${deferrableClause(deferrable)}`;
}

/**
 * Whether the constraint must be added after `create table`, which makes only one of several that say the same.
 *
 * @see https://www.postgresql.org/docs/current/sql-createtable.html "UNIQUE"
 */
export function isRedundantUnique(name: string, { uniques, primaryKey }: Table): boolean {
  const text = (value: Unique): string =>
    JSON.stringify([value.columns, value.include ?? null, value.deferrable ?? null, value.nullsNotDistinct ?? null]);
  const own = lookup(uniques, name);
  if (own === undefined) return false;
  const names = Object.keys(uniques).toSorted();
  const earlier = names.slice(0, names.indexOf(name)).flatMap((other) => lookup(uniques, other) ?? []);
  return [...Object.values(primaryKey), ...earlier].some((other) => text(other) === text(own));
}

function comesWithTable(id: ObjectId<'unique'>, { after, isAdded }: PlanContext): boolean {
  const table = findObject(after, tableOf(id));
  return isAdded(tableOf(id)) && table !== undefined && !isRedundantUnique(nameOf(id), table);
}

export const uniqueRule: ObjectRule<'unique', UniqueOperation> = constraintRule<'unique'>({
  kind: 'unique',
  clause: uniqueClause,
  uses: (_schema, id, { columns, include = [] }) => columnKeys(tableOf(id), [...columns, ...include]),
  summary: (id, { columns }) => `(${columns.join(', ')}) to ${displayName(tableOf(id))}`,
  fragment: (id, { columns }) => `${fragmentName(tableOf(id))}_${columns.join('_')}_unique`,
  hasIndex: true,
  ...IN_TABLE,
  comesWithTable,
});
