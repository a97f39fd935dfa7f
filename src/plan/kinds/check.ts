import type { Check } from '../../schema/index.ts';
import { constraintRule, IN_TABLE } from '../constraint.ts';
import type { ConstraintOperation } from '../constraint.ts';
import { allColumnKeys, displayName, nameOf, tableOf } from '../keys.ts';
import type { ObjectRule } from '../operation.ts';

export type CheckOperation = ConstraintOperation<'check'>;

export function checkClause(check: Check): string {
  return `check (${check.expression})`;
}

export const checkRule: ObjectRule<'check', CheckOperation> = constraintRule<'check'>({
  kind: 'check',
  noun: 'check',
  clause: checkClause,
  uses: (schema, id) => allColumnKeys(schema, tableOf(id)),
  summary: (id, { expression }) => `${nameOf(id)} (${expression}) to ${displayName(tableOf(id))}`,
  fragment: nameOf,
  isBoundToType: true,
  hasIndex: false,
  ...IN_TABLE,
});
