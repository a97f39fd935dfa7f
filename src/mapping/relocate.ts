import type { ClassMembers, EmbeddedSite } from './class-members.ts';
import type { ExclusionFacts, PolicyFacts, TriggerFacts } from './declaration-facts.ts';
import type { CheckFacts, IndexFacts } from './entity-descriptor.ts';
import type { Expression } from './expression-parts.ts';

/** The name that a property goes by elsewhere. */
export type Rename = (property: string) => string;

/** Everything a class says beside its properties, where those go by other names. */
export function relocateFacts(members: ClassMembers, rename: Rename, within?: EmbeddedSite): ClassMembers {
  const placed = within === undefined ? {} : { within };
  return {
    properties: [],
    indexes: members.indexes.map((facts) => ({ ...relocateIndex(facts, rename), ...placed })),
    uniques: members.uniques.map((facts) => ({ ...relocateIndex(facts, rename), ...placed })),
    checks: members.checks.map((facts) => ({ ...relocateCheck(facts, rename), ...placed })),
    exclusions: members.exclusions.map((facts) => relocateExclusion(facts, rename)),
    triggers: members.triggers.map((facts) => relocateTrigger(facts, rename)),
    policies: members.policies.map((facts) => relocatePolicy(facts, rename)),
  };
}

/** SQL in which the mentioned properties go by other names; plain text mentions none. */
export function relocateExpression(expression: Expression, rename: Rename): Expression {
  if (typeof expression === 'string') return expression;
  return expression.map((part) =>
    typeof part === 'object' && 'column' in part ? { column: rename(part.column) } : part,
  );
}

function relocateIndex(facts: IndexFacts, rename: Rename): IndexFacts {
  const { properties, columns, include, where, expression } = facts;
  return {
    ...facts,
    properties: properties.map(rename),
    ...(columns !== undefined && { columns: columns.map((column) => ({ ...column, name: rename(column.name) })) }),
    ...(include !== undefined && { include: include.map(rename) }),
    ...(where !== undefined && { where: relocateExpression(where, rename) }),
    ...(expression !== undefined && { expression: relocateExpression(expression, rename) }),
  };
}

function relocateCheck(facts: CheckFacts, rename: Rename): CheckFacts {
  return {
    ...facts,
    ...(facts.property !== undefined && { property: rename(facts.property) }),
    expression: relocateExpression(facts.expression, rename),
  };
}

function relocateExclusion(facts: ExclusionFacts, rename: Rename): ExclusionFacts {
  return { ...facts, expression: relocateExpression(facts.expression, rename) };
}

function relocateTrigger(facts: TriggerFacts, rename: Rename): TriggerFacts {
  const { body, when, updateOf } = facts;
  return {
    ...facts,
    ...(body !== undefined && { body: relocateExpression(body, rename) }),
    ...(when !== undefined && { when: relocateExpression(when, rename) }),
    ...(updateOf !== undefined && { updateOf: updateOf.map(rename) }),
  };
}

function relocatePolicy(facts: PolicyFacts, rename: Rename): PolicyFacts {
  const { using, check } = facts;
  return {
    ...facts,
    ...(using !== undefined && { using: relocateExpression(using, rename) }),
    ...(check !== undefined && { check: relocateExpression(check, rename) }),
  };
}
