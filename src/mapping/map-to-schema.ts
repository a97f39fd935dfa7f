import { duplicateColumn, duplicateName, duplicateTable, MoultError, notSupported } from '../errors/index.ts';
import type { Problem } from '../errors/index.ts';
import { EMPTY_NAMESPACE, EMPTY_SCHEMA, EMPTY_TABLE, namedSet } from '../schema/index.ts';
import type { Column, EnumType, Named, Schema, Table } from '../schema/index.ts';
import { checkNames } from './check-names.ts';
import { entityChecks } from './checks.ts';
import { EntityColumns } from './entity-columns.ts';
import type { EntityDescriptor } from './entity-descriptor.ts';
import { entityIndexes } from './indexes.ts';
import { mapEntities } from './mapped-entity.ts';
import type { MappedEntity, MappingRun } from './mapped-entity.ts';
import { nativeEnums } from './native-enums.ts';
import { generatedName } from './naming.ts';
import { pivotTables } from './pivot-table.ts';
import { foreignKeys } from './relations.ts';
import type { MappingSettings } from './settings.ts';

/**
 * Maps entities to the schema they describe.
 *
 * @throws MoultError with every fault of all entities
 */
export function mapToSchema(descriptors: readonly EntityDescriptor[], settings: MappingSettings): Schema {
  const problems: Problem[] = [];
  const entities = mapEntities(descriptors, problems);
  const run: MappingRun = { settings, problems, entities, knownTypes: new Set(settings.types) };
  const builder = new SchemaBuilder();
  for (const { namespace, name, type } of nativeEnums(run)) builder.addEnum(namespace, name, type);
  const columns = new EntityColumns(run);
  for (const entity of entities.values()) addEntity(entity, { columns, run, builder });
  const schema = builder.build();
  problems.push(...checkNames(schema, builder.owners));
  if (problems.length > 0) throw new MoultError('input', problems);
  return schema;
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
  builder.addTable(namespace, table, { value: entityTable(entity, columns, run), owner: descriptor });
  for (const pivot of pivotTables(entity, columns)) {
    const taken = builder.owner(pivot.namespace, pivot.name);
    if (taken === undefined) builder.addTable(pivot.namespace, pivot.name, { value: pivot.table, owner: descriptor });
    else run.problems.push(duplicateTable(pivot.name, [taken.className, descriptor.className], descriptor.place));
  }
}

function entityTable(entity: MappedEntity, columns: EntityColumns, run: MappingRun): Table {
  for (const { name, place, options } of entity.properties) {
    for (const option of options.unsupported ?? []) {
      run.problems.push(notSupported(`Option ${option} (${entity.descriptor.className}.${name})`, place));
    }
  }
  const { comment } = entity.descriptor.options;
  const primaryKey = columns.ofPrimaryKey(entity).map(({ name }) => name);
  const { indexes, uniques } = entityIndexes(entity, columns, run);
  return {
    ...EMPTY_TABLE,
    ...(comment !== undefined && { comment }),
    columns: namedSet(tableColumns(entity, columns, run)),
    primaryKey: namedSet(
      primaryKey.length === 0 ? [] : [[generatedName(entity.table, [], 'primary'), { columns: primaryKey }]],
    ),
    uniques: distinctSet('unique constraint', uniques, { entity, run }),
    indexes: distinctSet('index', indexes, { entity, run }),
    foreignKeys: distinctSet('foreign key', foreignKeys(entity, columns, run), { entity, run }),
    checks: distinctSet('check', entityChecks(entity, columns, run), { entity, run }),
  };
}

interface Owner {
  readonly entity: MappedEntity;
  readonly run: MappingRun;
}

/** Makes a set; two different things of one name are reported, since the set could keep one of them only. */
function distinctSet<Value>(
  noun: string,
  entries: readonly (readonly [string, Value])[],
  { entity, run }: Owner,
): Named<Value> {
  const known = new Map<string, string>();
  for (const [name, value] of entries) {
    const text = JSON.stringify(value);
    if ((known.get(name) ?? text) !== text) {
      const { descriptor, table } = entity;
      run.problems.push(duplicateName(`a ${noun} of ${table}`, name, descriptor.place));
    }
    known.set(name, text);
  }
  return namedSet(entries);
}

/** A column may be shared by properties when a key of several columns uses it; otherwise two properties collide. */
function tableColumns(entity: MappedEntity, columns: EntityColumns, run: MappingRun): Map<string, Column> {
  const result = new Map<string, Column>();
  const owners = new Map<string, { property: string; count: number }>();
  for (const property of entity.properties) {
    const own = columns.of(property, entity);
    for (const { name, column } of own) {
      const owner = owners.get(name);
      if (owner !== undefined && owner.count === 1 && own.length === 1) {
        const { className } = entity.descriptor;
        const both = [`${className}.${owner.property}`, `${className}.${property.name}`];
        run.problems.push(duplicateColumn(name, both, property.place));
      }
      const first = result.get(name);
      result.set(name, first === undefined ? column : shareColumn(first, column));
      owners.set(name, { property: property.name, count: own.length });
    }
  }
  return result;
}

/** The first property decides whether a shared column may be null, the last one everything else. */
function shareColumn({ nullable }: Column, { nullable: _, ...rest }: Column): Column {
  return nullable === undefined ? rest : { ...rest, nullable };
}

class SchemaBuilder {
  readonly owners = new Map<string, EntityDescriptor>();
  readonly #tables = new Map<string, Map<string, Table>>([['public', new Map()]]);
  readonly #enums = new Map<string, Map<string, EnumType>>();

  owner(namespace: string, table: string): EntityDescriptor | undefined {
    return this.owners.get(JSON.stringify([namespace, table]));
  }

  addTable(namespace: string, name: string, { value, owner }: { value: Table; owner: EntityDescriptor }): void {
    const tables = this.#tables.get(namespace) ?? new Map<string, Table>();
    this.#tables.set(namespace, tables.set(name, value));
    this.owners.set(JSON.stringify([namespace, name]), owner);
  }

  addEnum(namespace: string, name: string, type: EnumType): void {
    const enums = this.#enums.get(namespace) ?? new Map<string, EnumType>();
    this.#enums.set(namespace, enums.set(name, type));
  }

  build(): Schema {
    const names = new Set([...this.#tables.keys(), ...this.#enums.keys()]);
    return {
      ...EMPTY_SCHEMA,
      namespaces: namedSet(
        [...names].map((name) => [
          name,
          {
            ...EMPTY_NAMESPACE,
            enums: namedSet(this.#enums.get(name) ?? []),
            tables: namedSet(this.#tables.get(name) ?? []),
          },
        ]),
      ),
    };
  }
}
