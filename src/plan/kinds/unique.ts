import type { Unique } from '../../schema/index.ts';
import { quoteList } from '../../sql/index.ts';
import { constraintRule, deferrableClause, IN_TABLE } from '../constraint.ts';
import type { ConstraintOperation } from '../constraint.ts';
import { columnKeys, displayName, fragmentName, tableOf } from '../keys.ts';
import type { ObjectRule } from '../operation.ts';

export type UniqueOperation = ConstraintOperation<'unique'>;

export function uniqueClause({ columns, include, deferrable }: Unique): string {
  const covering = include === undefined ? '' : ` include ${quoteList(include)}`;
  return `unique ${quoteList(columns)}${covering}${deferrableClause(deferrable)}`;
}

export const uniqueRule: ObjectRule<'unique', UniqueOperation> = constraintRule<'unique'>({
  kind: 'unique',
  noun: 'unique',
  clause: uniqueClause,
  uses: (_schema, id, { columns, include = [] }) => columnKeys(tableOf(id), [...columns, ...include]),
  summary: (id, { columns }) => `(${columns.join(', ')}) to ${displayName(tableOf(id))}`,
  fragment: (id, { columns }) => `${fragmentName(tableOf(id))}_${columns.join('_')}_unique`,
  isBoundToType: false,
  hasIndex: true,
  ...IN_TABLE,
});
