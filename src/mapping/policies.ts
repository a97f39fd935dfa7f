import { policyInvalid } from '../errors/index.ts';
import type { Policy, Table } from '../schema/index.ts';
import type { PolicyFacts } from './declaration-facts.ts';
import { entityText } from './entity-text.ts';
import type { EntitySurroundings } from './entity-text.ts';
import type { MappedEntity } from './mapped-entity.ts';
import { cutName } from './naming.ts';

/** Whether row-level security is on: as the entity says, else where it has policies. */
export function rowSecurity({
  policies,
  rowLevelSecurity = policies.length > 0,
}: MappedEntity): Pick<Table, 'rowSecurity'> {
  if (rowLevelSecurity === false) return {};
  return { rowSecurity: rowLevelSecurity === 'force' ? 'forced' : 'enabled' };
}

/** The policies of an entity. Those without a name are numbered where several would be called the same. */
export function entityPolicies(entity: MappedEntity, surroundings: EntitySurroundings): (readonly [string, Policy])[] {
  const given = new Set(entity.policies.flatMap(({ name }) => name ?? []));
  return entity.policies.map((facts) => {
    const name = facts.name ?? freeName(`${entity.table}_${facts.command ?? 'all'}_policy`, given);
    given.add(name);
    surroundings.run.advice.renamed('policy', [entity.namespace, entity.table, name], facts.renamedFrom);
    return [name, policy(name, facts, { ...surroundings, entity })];
  });
}

function freeName(base: string, taken: ReadonlySet<string>): string {
  let name = cutName(base);
  for (let count = 2; taken.has(name); count += 1) name = cutName(base, `_${count}`);
  return name;
}

function policy(
  name: string,
  facts: PolicyFacts,
  { entity, ...surroundings }: EntitySurroundings & { readonly entity: MappedEntity },
): Policy {
  const { command, restrictive, comment, place } = facts;
  const sql = (part: 'using' | 'check'): Partial<Policy> => {
    const expression = facts[part];
    return expression === undefined ? {} : { [part]: entityText(expression, entity, { ...surroundings, place }) };
  };
  const fault =
    command === 'insert' && facts.using !== undefined
      ? 'A policy for insert has no rows to see: `using` means nothing there.'
      : (command === 'select' || command === 'delete') && facts.check !== undefined
        ? `A policy for ${command} writes no rows: \`check\` means nothing there.`
        : undefined;
  if (fault !== undefined) {
    surroundings.run.problems.push(policyInvalid(name, fault, place ?? entity.descriptor.place));
  }
  return {
    ...(command !== undefined && command !== 'all' && { command }),
    ...(restrictive === true && { restrictive }),
    ...roles(facts),
    ...sql('using'),
    ...sql('check'),
    ...(comment !== undefined && { comment }),
  };
}

function roles({ roles: given = [] }: PolicyFacts): Pick<Policy, 'roles'> {
  const isEveryone = given.length === 0 || given.some((role) => role.toLowerCase() === 'public');
  return isEveryone ? {} : { roles: [...new Set(given)].toSorted() };
}
