import { viewInvalid } from '../errors/index.ts';
import { namedSet } from '../schema/index.ts';
import type { Index, Named, View } from '../schema/index.ts';
import type { ViewFacts } from './declaration-facts.ts';
import { distinctSet } from './distinct-set.ts';
import { entityText, withoutSemicolon } from './entity-text.ts';
import type { EntitySurroundings } from './entity-text.ts';
import { entityIndexes } from './indexes.ts';
import { generatedName } from './naming.ts';
import type { MappedEntity } from './mapped-entity.ts';
import type { SchemaBuilder } from './schema-builder.ts';
import { addTriggers } from './triggers.ts';

/** Adds the view of an entity, with its indexes and triggers. */
export function addView(
  entity: MappedEntity,
  { builder, ...surroundings }: EntitySurroundings & { readonly builder: SchemaBuilder },
): void {
  const { descriptor, namespace, table: name } = entity;
  const { comment, view = {}, definition } = descriptor.options;
  const { run } = surroundings;
  for (const fault of faultsOf(entity)) run.problems.push(viewInvalid(descriptor.className, fault, descriptor.place));
  const isMaterialized = view.materialized === true;
  const indexes = isMaterialized ? viewIndexes(entity, surroundings) : [];
  const triggers = isMaterialized ? [] : addTriggers(entity, { ...surroundings, builder });
  const value: View = {
    definition: withoutSemicolon(entityText(definition ?? '', entity, surroundings)),
    ...(isMaterialized && { materialized: true }),
    ...(isMaterialized && view.withData === false && { withoutData: true }),
    ...(view.columns !== undefined && { columns: view.columns }),
    ...optionsOf(view),
    ...(comment !== undefined && { comment }),
    viewIndexes: distinctSet('index', indexes, { entity, run }),
    viewTriggers: distinctSet('trigger', triggers, { entity, run }),
  };
  builder.addOwned('views', { namespace, name }, { value, owner: descriptor });
}

function optionsOf(view: ViewFacts): { options?: Named<string> } {
  const { securityInvoker, securityBarrier, checkOption, storageParameters } = view;
  const options = namedSet([
    ...Object.entries(storageParameters ?? {}),
    ...(securityInvoker === true ? ([['security_invoker', 'true']] as const) : []),
    ...(securityBarrier === true ? ([['security_barrier', 'true']] as const) : []),
    ...(checkOption === undefined ? [] : ([['check_option', checkOption]] as const)),
  ]);
  return Object.keys(options).length === 0 ? {} : { options };
}

/** A materialised view has no constraints: its key and its uniques are unique indexes. */
function viewIndexes(entity: MappedEntity, surroundings: EntitySurroundings): (readonly [string, Index])[] {
  const { columns, run } = surroundings;
  const { indexes, uniques } = entityIndexes(entity, columns, run);
  const key = columns.ofPrimaryKey(entity).map(({ name }) => name);
  return [
    ...(key.length === 0 ? [] : [[generatedName(entity.table, [], 'primary'), { keys: key, unique: true }] as const]),
    ...uniques.map(([name, { columns: keys, deferrable: _, ...unique }]) => {
      return [name, { keys, unique: true, ...unique }] as const;
    }),
    ...indexes,
  ];
}

function faultsOf(entity: MappedEntity): string[] {
  const { view = {}, definition = '' } = entity.descriptor.options;
  const isMaterialized = view.materialized === true;
  const hasIndex =
    entity.indexes.length + entity.uniques.length > 0 ||
    entity.properties.some(({ options: { index = false, unique = false } }) => index !== false || unique !== false);
  const hasConstraint =
    entity.checks.length + entity.exclusions.length > 0 ||
    entity.properties.some(({ options: { check } }) => check !== undefined);
  const faults: (string | false)[] = [
    definition === '' && 'Its query is missing: give it as `expression`.',
    !isMaterialized && hasIndex && 'Only a materialised view has indexes.',
    hasConstraint && 'A view has no checks and no exclusion constraints.',
    entity.policies.length > 0 &&
      'A view has no policies; those of its tables count, with `securityInvoker` for whoever asks.',
    isMaterialized && entity.triggers.length > 0 && 'A materialised view has no triggers.',
    ...optionFaults(view),
  ];
  return faults.filter((fault) => fault !== false);
}

function optionFaults(view: ViewFacts): (string | false)[] {
  const { materialized = false, withData, storageParameters, securityInvoker, securityBarrier, checkOption } = view;
  const ofPlain = securityInvoker ?? securityBarrier ?? checkOption;
  return [
    materialized && ofPlain !== undefined && 'A materialised view has no security options and no check option.',
    !materialized &&
      (withData ?? storageParameters) !== undefined &&
      'Only a materialised view stores rows: `withData` and `storageParameters` mean nothing for others.',
  ];
}
