import type { Exclusion } from '../../schema/index.ts';
import { constraintRule, deferrableClause, IN_TABLE } from '../constraints/constraint.ts';
import type { ConstraintOperation } from '../constraints/constraint-operation.ts';
import { displayName, mentionedKeys, nameOf, tableOf } from '../keys.ts';
import type { ObjectRule } from '../operation.ts';

export type ExclusionOperation = ConstraintOperation<'exclusion'>;

/** Always added by a step of its own, since it may call routines that are made after the tables. */
export const exclusionRule: ObjectRule<'exclusion', ExclusionOperation> = constraintRule<'exclusion'>({
  kind: 'exclusion',
  clause: ({ definition, deferrable }: Exclusion) => `${definition}${deferrableClause(deferrable)}`,
  uses: (schema, id, { definition }) => mentionedKeys(schema, tableOf(id), definition),
  expression: ({ definition }) => definition,
  summary: (id, { definition }) => `${nameOf(id)} (${definition}) to ${displayName(tableOf(id))}`,
  fragment: nameOf,
  typeBinding: () => 'base',
  hasIndex: true,
  ...IN_TABLE,
  comesWithTable: () => false,
});
