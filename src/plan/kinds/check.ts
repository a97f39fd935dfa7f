import { findObject } from '../../schema/index.ts';
import type { Check, ObjectId, Schema } from '../../schema/index.ts';
import { constraintRule, IN_TABLE } from '../constraint.ts';
import type { ConstraintOperation } from '../constraint.ts';
import { columnKeys, displayName, mentionedKeys, nameOf, tableOf } from '../keys.ts';
import { mentionedNames } from '../mentions.ts';
import type { ObjectRule } from '../operation.ts';

export type CheckOperation = ConstraintOperation<'check'>;

export function checkClause(check: Check): string {
  return `check (${check.expression})`;
}

/** A check may also use the row as a whole, by the name of the table. */
function usedColumns(schema: Schema, table: ObjectId<'table'>, expression: string): string[] {
  const usesRow = mentionedNames(expression, [nameOf(table)]).length > 0;
  return usesRow
    ? columnKeys(table, Object.keys(findObject(schema, table)?.columns ?? {}))
    : mentionedKeys(schema, table, expression);
}

export const checkRule: ObjectRule<'check', CheckOperation> = constraintRule<'check'>({
  kind: 'check',
  noun: 'check',
  clause: checkClause,
  uses: (schema, id, { expression }) => usedColumns(schema, tableOf(id), expression),
  summary: (id, { expression }) => `${nameOf(id)} (${expression}) to ${displayName(tableOf(id))}`,
  fragment: nameOf,
  typeBinding: () => 'base',
  hasIndex: false,
  ...IN_TABLE,
});
