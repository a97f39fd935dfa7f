import { duplicateName, triggerInvalid, unknownRoutine } from '../errors/index.ts';
import { routineKey } from '../schema/index.ts';
import type { Routine, Trigger, TriggerEvent } from '../schema/index.ts';
import type { TriggerFacts } from './declaration-facts.ts';
import { declaredRoutines } from './declared/index.ts';
import { entityText } from './entity-text.ts';
import type { EntitySurroundings } from './entity-text.ts';
import { generatedName } from './naming.ts';
import { isView, splitTableName } from './mapped-entity.ts';
import type { MappedEntity } from './mapped-entity.ts';
import type { QualifiedName, SchemaBuilder } from './schema-builder.ts';
import { triggerFaults } from './trigger-faults.ts';

const EVENT_ORDER: readonly TriggerEvent[] = ['insert', 'update', 'delete', 'truncate'];

interface TriggerSite extends EntitySurroundings {
  readonly builder: SchemaBuilder;
}

/** The triggers of an entity. The functions of those that have a body of their own are added to the schema. */
export function addTriggers(entity: MappedEntity, site: TriggerSite): (readonly [string, Trigger])[] {
  return entity.triggers.map((facts) => {
    const name = facts.name ?? generatedName(entity.table, facts.events, 'trigger');
    const place = facts.place ?? entity.descriptor.place;
    if (!isView(entity)) {
      site.run.advice.renamed('trigger', [entity.namespace, entity.table, name], facts.renamedFrom);
    }
    for (const fault of triggerFaults(facts, entity)) site.run.problems.push(triggerInvalid(name, fault, place));
    return [name, trigger(name, facts, { ...site, entity })];
  });
}

function trigger(name: string, facts: TriggerFacts, site: TriggerSite & { readonly entity: MappedEntity }): Trigger {
  const { timing, events, constraint, deferMode, oldTable, newTable, arguments: list = [], comment } = facts;
  return {
    timing,
    events: EVENT_ORDER.filter((event) => events.includes(event)),
    ...conditions(facts, site),
    ...(constraint === true && { constraint }),
    ...(deferMode !== undefined && { deferrable: deferMode }),
    ...(oldTable !== undefined && { oldTable }),
    ...(newTable !== undefined && { newTable }),
    function: facts.body === undefined ? givenFunction(facts, site) : ownFunction(name, facts, site),
    ...(list.length > 0 && { arguments: list }),
    ...enabling(facts),
    ...(comment !== undefined && { comment }),
  };
}

/** For which rows it fires. */
function conditions(
  { events, updateOf, when, place, forEach = events.includes('truncate') ? 'statement' : 'row' }: TriggerFacts,
  { entity, columns, run }: TriggerSite & { readonly entity: MappedEntity },
): Pick<Trigger, 'updateOf' | 'forEach' | 'when'> {
  return {
    ...(updateOf !== undefined && { updateOf: columnNames(updateOf, entity, columns) }),
    ...(forEach === 'row' && { forEach }),
    ...(when !== undefined && { when: entityText(when, entity, { columns, run, place }) }),
  };
}

function enabling({ enabled = true }: TriggerFacts): Pick<Trigger, 'enabled'> {
  if (enabled === true) return {};
  return { enabled: enabled === false ? 'disabled' : enabled };
}

function columnNames(properties: readonly string[], entity: MappedEntity, columns: TriggerSite['columns']): string[] {
  return [...new Set(columns.named(properties, entity).map(({ name }) => name))].toSorted();
}

/** The function of a trigger that has a body, as MikroORM names it. */
function ownFunction(
  trigger: string,
  { body = '', place }: TriggerFacts,
  { entity, columns, run, builder }: TriggerSite & { readonly entity: MappedEntity },
): QualifiedName {
  const { namespace, table } = entity;
  const name = generatedName(table, [trigger], 'function');
  const routine: Routine = {
    name,
    arguments: [],
    returns: 'trigger',
    language: 'plpgsql',
    body: block(entityText(body, entity, { columns, run, place })),
  };
  const key = { namespace, name: routineKey(routine) };
  const known = builder.find('routines', key);
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(routine)) {
    run.problems.push(duplicateName(`a function of trigger ${trigger}`, name, place ?? entity.descriptor.place));
  }
  builder.add('routines', key, routine);
  return { namespace, name };
}

/** Statements as a block; one that is a block already may stand in another. */
function block(body: string): string {
  return `begin\n${body.endsWith(';') ? body : `${body};`}\nend`;
}

/** A function by name: with a namespace any, without one a declared one of the entity's namespace or of `public`. */
function givenFunction(
  { function: given = '', place }: TriggerFacts,
  { entity, run }: TriggerSite & { readonly entity: MappedEntity },
): QualifiedName {
  const [namespace, name] = splitTableName(given);
  if (namespace !== undefined) return { namespace, name };
  const homes = [entity.namespace, 'public'];
  const declared = declaredRoutines(run.settings);
  const home = homes.find((candidate) =>
    declared.some((routine) => routine.namespace === candidate && routine.name === name),
  );
  if (home === undefined && name !== '') run.problems.push(unknownRoutine(name, place ?? entity.descriptor.place));
  return { namespace: home ?? 'public', name };
}
