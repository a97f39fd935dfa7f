import type { PrimaryKey } from '../../schema/index.ts';
import { quoteList } from '../../sql/index.ts';
import { constraintRule, IN_TABLE } from '../constraint.ts';
import type { ConstraintOperation } from '../constraint.ts';
import { columnKeys, displayName, fragmentName, tableOf } from '../keys.ts';
import type { ObjectRule } from '../operation.ts';

export type PrimaryKeyOperation = ConstraintOperation<'primaryKey'>;

export function primaryKeyClause(primaryKey: PrimaryKey): string {
  return `primary key ${quoteList(primaryKey.columns)}`;
}

export const primaryKeyRule: ObjectRule<'primaryKey', PrimaryKeyOperation> = constraintRule<'primaryKey'>({
  kind: 'primaryKey',
  noun: 'primary key',
  clause: primaryKeyClause,
  uses: (_schema, id, { columns }) => columnKeys(tableOf(id), columns),
  summary: (id, { columns }) => `(${columns.join(', ')}) to ${displayName(tableOf(id))}`,
  fragment: (id) => `${fragmentName(tableOf(id))}_primary_key`,
  hasIndex: true,
  ...IN_TABLE,
});
