import { adviceMisplaced, duplicateTable, MoultError, notSupported } from '../errors/index.ts';
import type { Problem } from '../errors/index.ts';
import { EMPTY_TABLE, namedSet } from '../schema/index.ts';
import type { Advice, Schema, Table } from '../schema/index.ts';
import { AdviceCollector } from './advice/advice-collector.ts';
import { adviseEntity } from './advice/entity-advice.ts';
import { checkNames } from './check-names.ts';
import { entityChecks } from './checks.ts';
import { propertyLabel } from './column-names.ts';
import { addDeclared, declareTypes } from './declared/index.ts';
import { distinctSet } from './distinct-set.ts';
import { EntityColumns } from './entity-columns.ts';
import type { EntityDescriptor } from './entity-descriptor.ts';
import { entityIndexes } from './indexes.ts';
import { parentKey } from './inheritance/joined-tables.ts';
import { KnownTypes } from './known-types.ts';
import { mapEntities } from './map-entities.ts';
import { isView } from './mapped-entity.ts';
import type { MappedEntity, MappingRun } from './mapped-entity.ts';
import { pivotTables } from './pivot-table.ts';
import type { PivotTable } from './pivot-table.ts';
import { sharedPivot } from './polymorphic/polymorphic-pivot.ts';
import { foreignKeys } from './relations.ts';
import { primaryKeyOf } from './primary-key.ts';
import { SchemaBuilder } from './schema-builder.ts';
import type { MappingSettings } from './settings.ts';
import { tableColumns } from './table-columns.ts';
import { withExtras } from './table-extras.ts';
import { addView } from './view.ts';

/**
 * Maps entities to the schema they describe.
 *
 * @throws MoultError with every fault of all entities
 */
export function mapToSchema(descriptors: readonly EntityDescriptor[], settings: MappingSettings): Schema {
  return mapWithAdvice(descriptors, settings).schema;
}

/** The schema of entities, and what they say about the way to it. */
export interface Mapped {
  readonly schema: Schema;
  readonly advice: Advice;
}

/** As `mapToSchema`, with the advice that the entities and the configuration give. */
export function mapWithAdvice(descriptors: readonly EntityDescriptor[], settings: MappingSettings): Mapped {
  const problems: Problem[] = [];
  const mapped = mapEntities(descriptors, { problems, settings });
  const { entities } = mapped;
  const knownTypes = new KnownTypes(settings.types);
  const advice = new AdviceCollector();
  const run: MappingRun = { settings, problems, ...mapped, knownTypes, advice };
  refuseAdvice(descriptors, run);
  const builder = new SchemaBuilder();
  declareTypes({ builder, run });
  const columns = new EntityColumns(run);
  for (const entity of entities.values()) addEntity(entity, { columns, run, builder });
  addDeclared({ builder, run });
  const schema = builder.build();
  problems.push(...checkNames(schema, builder.owners));
  if (problems.length > 0) throw new MoultError('input', problems);
  return { schema, advice: advice.advice() };
}

/** What shares the table of another class, or has none, has no old name of its own. */
function refuseAdvice(descriptors: readonly EntityDescriptor[], { entities, problems }: MappingRun): void {
  for (const { id, className, place, options } of descriptors) {
    if (options.renamedFrom === undefined || entities.has(id)) continue;
    problems.push(adviceMisplaced(className, 'renamedFrom', options.renamedFrom.place ?? place));
  }
}

interface Surroundings {
  readonly columns: EntityColumns;
  readonly run: MappingRun;
  readonly builder: SchemaBuilder;
}

function addEntity(entity: MappedEntity, { columns, run, builder }: Surroundings): void {
  const { descriptor, namespace, table } = entity;
  const other = builder.owner(namespace, table);
  if (other !== undefined) {
    run.problems.push(duplicateTable(table, [other.className, descriptor.className], descriptor.place));
    return;
  }
  adviseEntity(entity, { columns, run });
  if (isView(entity)) return addView(entity, { columns, run, builder });
  const value = withExtras(entityTable(entity, columns, run), entity, { columns, run, builder });
  builder.addOwned('tables', { namespace, name: table }, { value, owner: descriptor });
  for (const pivot of pivotTables(entity, { columns, run })) addPivot(pivot, entity, { columns, run, builder });
}

function addPivot(pivot: PivotTable, { descriptor }: MappedEntity, { run, builder }: Surroundings): void {
  const taken = builder.owner(pivot.namespace, pivot.name);
  const known = builder.find('tables', pivot);
  const shared = known === undefined || !pivot.isShared ? undefined : sharedPivot(known, pivot.table);
  if (taken === undefined) builder.addOwned('tables', pivot, { value: pivot.table, owner: descriptor });
  else if (shared !== undefined) builder.addOwned('tables', pivot, { value: shared, owner: taken });
  else run.problems.push(duplicateTable(pivot.name, [taken.className, descriptor.className], descriptor.place));
}

function entityTable(entity: MappedEntity, columns: EntityColumns, run: MappingRun): Table {
  for (const property of entity.properties) {
    const { place, options } = property;
    for (const option of options.unsupported ?? []) {
      run.problems.push(
        notSupported(`Option ${option} (${propertyLabel(property, entity.descriptor.className)})`, place),
      );
    }
  }
  const { comment } = entity.descriptor.options;
  const { indexes, uniques } = entityIndexes(entity, columns, run);
  const { checks, exclusions } = entityChecks(entity, columns, run);
  const keys = [...foreignKeys(entity, columns, run), ...parentKey(entity, columns)];
  return {
    ...EMPTY_TABLE,
    ...(comment !== undefined && { comment }),
    columns: namedSet(tableColumns(entity, { columns, run })),
    primaryKey: primaryKeyOf(entity, { columns, run }),
    uniques: distinctSet('unique constraint', uniques, { entity, run }),
    indexes: distinctSet('index', indexes, { entity, run }),
    foreignKeys: distinctSet('foreign key', keys, { entity, run }),
    checks: distinctSet('check', checks, { entity, run }),
    exclusions: distinctSet('exclusion constraint', exclusions, { entity, run }),
  };
}
