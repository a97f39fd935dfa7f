import { findObject } from '../../schema/index.ts';
import type { Check, ObjectId, Schema } from '../../schema/index.ts';
import { constraintRule, IN_TABLE } from '../constraints/constraint.ts';
import type { ConstraintOperation } from '../constraints/constraint-operation.ts';
import { callsRoutine } from '../mentions/expression-keys.ts';
import { columnKeys, displayName, mentionedKeys, nameOf, tableOf } from '../keys.ts';
import { mentionedNames } from '../mentions/mentions.ts';
import type { ObjectRule, PlanContext } from '../operation.ts';

export type CheckOperation = ConstraintOperation<'check'>;

export function checkClause({ expression, noInherit, notValid }: Check): string {
  return `check (${expression})${noInherit ? ' no inherit' : ''}${notValid ? ' not valid' : ''}`;
}

/** A check may also use the row as a whole, by the name of the table. */
function used(schema: Schema, table: ObjectId<'table'>, expression: string): string[] {
  const usesRow = mentionedNames(expression, [nameOf(table)]).length > 0;
  const row = usesRow ? columnKeys(table, Object.keys(findObject(schema, table)?.columns ?? {})) : [];
  return [...mentionedKeys(schema, table, expression), ...row];
}

/**
 * Whether `create table` can make the check: there it would count as valid, and a routine that it calls may need the
 * table first.
 */
export function isCheckOfCreateTable(schema: Schema, { notValid, expression }: Check): boolean {
  return notValid === undefined && !callsRoutine(schema, expression);
}

function comesWithTable(id: ObjectId<'check'>, { after, isAdded }: PlanContext): boolean {
  const check = findObject(after, id);
  return check !== undefined && isAdded(tableOf(id)) && isCheckOfCreateTable(after, check);
}

export const checkRule: ObjectRule<'check', CheckOperation> = constraintRule<'check'>({
  kind: 'check',
  clause: checkClause,
  uses: (schema, id, { expression }) => used(schema, tableOf(id), expression),
  expression: ({ expression }) => expression,
  summary: (id, { expression }) => `${nameOf(id)} (${expression}) to ${displayName(tableOf(id))}`,
  fragment: nameOf,
  typeBinding: () => 'base',
  hasIndex: false,
  ...IN_TABLE,
  comesWithTable,
});
