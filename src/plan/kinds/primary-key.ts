import type { PrimaryKey } from '../../schema/index.ts';
import { quoteList } from '../../sql/index.ts';
import { constraintRule, deferrableClause, IN_TABLE } from '../constraints/constraint.ts';
import type { ConstraintOperation } from '../constraints/constraint-operation.ts';
import { columnKeys, displayName, fragmentName, tableOf } from '../keys.ts';
import type { ObjectRule } from '../operation.ts';
import { parametersClause } from '../tables/storage-parameters.ts';

export type PrimaryKeyOperation = ConstraintOperation<'primaryKey'>;

export function primaryKeyClause({ columns, include, storageParameters, deferrable }: PrimaryKey): string {
  const covering = include === undefined ? '' : ` include ${quoteList(include)}`;
  return `primary key ${quoteList(columns)}${covering}${parametersClause(storageParameters)}${deferrableClause(deferrable)}`;
}

export const primaryKeyRule: ObjectRule<'primaryKey', PrimaryKeyOperation> = constraintRule<'primaryKey'>({
  kind: 'primaryKey',
  clause: primaryKeyClause,
  uses: (_schema, id, { columns, include = [] }) => columnKeys(tableOf(id), [...columns, ...include]),
  summary: (id, { columns }) => `(${columns.join(', ')}) to ${displayName(tableOf(id))}`,
  fragment: (id) => `${fragmentName(tableOf(id))}_primary_key`,
  hasIndex: true,
  ...IN_TABLE,
});
