import { namedSet } from '../../../src/schema/index.ts';
import type { Policy } from '../../../src/schema/index.ts';
import { quoteName } from '../../../src/sql/index.ts';
import type { ConditionDraft } from '../draft/named.ts';
import type { PolicyDraft } from '../draft/table-draft.ts';
import type { PlacedTable } from './build-foreign-keys.ts';
import { columnSubjects, conditionOf } from './condition.ts';
import type { World } from './world.ts';

/** Adds the policies of a draft. */
export function addPolicies(placed: PlacedTable, world: World): PlacedTable {
  const { draft, table } = placed;
  const columns = new Map(Object.entries(table.columns));
  const policies = draft.policies.map(([name, facts]): [string, Policy] => {
    const own = (condition: ConditionDraft): string => {
      const text = conditionOf(condition, columnSubjects(columns, world), { world });
      const other = facts.table === undefined ? undefined : askedElsewhere(facts, condition, world);
      return other === undefined ? text : `(${text}) and ${other}`;
    };
    return [name, buildPolicy(facts, own)];
  });
  return { ...placed, table: { ...table, policies: namedSet(policies) } };
}

function buildPolicy(draft: PolicyDraft, expression: (condition: ConditionDraft) => string): Policy {
  const { command, restrictive, roles, comment } = draft;
  const using = command === 'insert' ? undefined : draft.using;
  const check = command === 'select' || command === 'delete' ? undefined : draft.check;
  return {
    ...(command !== undefined && { command }),
    ...(restrictive && { restrictive: true }),
    ...(roles !== undefined && { roles }),
    ...(using !== undefined && { using: expression(using) }),
    ...(check !== undefined && { check: expression(check) }),
    ...(comment !== undefined && { comment }),
  };
}

/** A function that reads a table, or a subquery. */
function askedElsewhere({ table }: PolicyDraft, condition: ConditionDraft, world: World): string | undefined {
  const readers = world.routines.filter(({ signature }) => signature === 'reader');
  const reader = readers[condition.number % readers.length];
  if (reader !== undefined && condition.form % 2 === 0) return `${quoteName(reader.namespace, reader.name)}(true) >= 0`;
  const source = world.relations.find(({ name, unreadable }) => name === table && unreadable === undefined);
  if (source === undefined) return undefined;
  const where = conditionOf(condition, columnSubjects(source.columns, world, 't.'), { world });
  return `exists (select from ${quoteName(source.namespace, source.name)} as t where ${where})`;
}
