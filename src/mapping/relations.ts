import type { Column, ForeignKey, Table, Unique } from '../schema/index.ts';
import { EMPTY_TABLE, namedSet } from '../schema/index.ts';
import type { EntityColumns, NamedColumn } from './entity-columns.ts';
import type { PropertyDescriptor } from './entity-descriptor.ts';
import { generatedName, underscore } from './naming.ts';
import type { MappedEntity, MappingRun } from './mapped-entity.ts';
import { splitTableName } from './mapped-entity.ts';
import { isNullable } from './scalar-column.ts';

type Named<Value> = readonly [name: string, value: Value];

/** Whether the property holds a foreign key in the table of its own class. */
export function isOwningToOne({ kind, options }: PropertyDescriptor): boolean {
  return (kind === 'manyToOne' || kind === 'oneToOne') && options.mappedBy === undefined && options.persist !== false;
}

/** The foreign keys of an entity's own table. */
export function foreignKeys(entity: MappedEntity, columns: EntityColumns, run: MappingRun): Named<ForeignKey>[] {
  return entity.properties.filter(isOwningToOne).flatMap((property) => {
    const target = columns.target(property, entity);
    if (target === undefined || property.options.createForeignKeyConstraint === false) return [];
    const own = columns.of(property, entity).map(({ name }) => name);
    const referenced = columns.referenced(property, target).map(({ name }) => name);
    const name = property.options.foreignKeyName ?? generatedName(entity.table, own, 'foreign');
    const references = { namespace: target.namespace, table: target.table, columns: referenced };
    const facts = { ...rules(property, entity, { columns, run }), ...deferral(property) };
    return [[name, { columns: own, references, ...facts }] as const];
  });
}

function deferral({ options: { deferMode } }: PropertyDescriptor): Pick<ForeignKey, 'deferrable'> {
  return deferMode === undefined ? {} : { deferrable: deferMode };
}

interface Surroundings {
  readonly columns: EntityColumns;
  readonly run: MappingRun;
}

/** A row that is identified by others goes and moves with them; a row that need not refer keeps without. */
function rules(property: PropertyDescriptor, entity: MappedEntity, { columns, run }: Surroundings): Partial<ForeignKey> {
  const { options } = property;
  const primary = entity.properties.filter((candidate) => candidate.options.primary);
  const isIdentity = options.primary === true && primary.every(isOwningToOne);
  const target = columns.target(property, entity);
  const hasCompositeTarget = target !== undefined && columns.ofPrimaryKey(target).length > 1;
  const deleteRule = isIdentity ? 'cascade' : isNullable(property, run) ? 'set null' : undefined;
  const updateRule = isIdentity || hasCompositeTarget ? 'cascade' : undefined;
  return actions(options.deleteRule ?? deleteRule, options.updateRule ?? updateRule);
}

function actions(deleteRule: string | undefined, updateRule: string | undefined): Partial<ForeignKey> {
  const [onDelete, onUpdate] = [deleteRule, updateRule].map((rule) => rule?.trim().toLowerCase());
  return {
    ...(onDelete !== undefined && onDelete !== 'no action' && { onDelete }),
    ...(onUpdate !== undefined && onUpdate !== 'no action' && { onUpdate }),
  };
}

/** The uniques that come with one-to-one relations. */
export function oneToOneUniques(entity: MappedEntity, columns: EntityColumns): Named<Unique>[] {
  const primary = entity.properties.filter(({ options }) => options.primary);
  return entity.properties.flatMap((property) => {
    const { kind, options } = property;
    const isSoleKey = options.primary === true && primary.length === 1;
    if (kind !== 'oneToOne' || !isOwningToOne(property) || isSoleKey) return [];
    if (options.unique !== undefined) return [];
    const own = columns.of(property, entity).map(({ name }) => name);
    if (own.length === 0) return [];
    return [[generatedName(entity.table, own, 'unique'), { columns: own, ...deferral(property) }] as const];
  });
}

/** The tables between two entities, for the relations that this entity owns. */
export function pivotTables(entity: MappedEntity, columns: EntityColumns): { namespace: string; name: string; table: Table }[] {
  return entity.properties.flatMap((property) => {
    const { options, kind } = property;
    const isOwner = kind === 'manyToMany' && options.mappedBy === undefined && options.persist !== false;
    if (!isOwner || options.pivotEntity !== undefined) return [];
    const target = columns.target(property, entity);
    if (target === undefined) return [];
    const [namespace, name] = splitTableName(options.pivotTable ?? `${entity.table}_${underscore(property.name)}`);
    const table = pivotTable(name, property, { entity, target, columns });
    return [{ namespace: namespace ?? entity.namespace, name, table }];
  });
}

interface PivotEnds {
  readonly entity: MappedEntity;
  readonly target: MappedEntity;
  readonly columns: EntityColumns;
}

function pivotTable(name: string, { options }: PropertyDescriptor, { entity, target, columns }: PivotEnds): Table {
  const isSelf = entity === target;
  const own = pivotColumns(entity, columns, { given: options.joinColumns, number: isSelf ? '_1' : '' });
  const other = pivotColumns(target, columns, { given: options.inverseJoinColumns, number: isSelf ? '_2' : '' });
  const rule = actions(options.deleteRule ?? 'cascade', options.updateRule ?? 'cascade');
  const key = (side: readonly NamedColumn[], of: MappedEntity): Named<ForeignKey> => [
    generatedName(name, side.map((column) => column.name), 'foreign'),
    { columns: side.map((column) => column.name), references: referenceTo(of, columns), ...rule },
  ];
  const order = options.fixedOrderColumn ?? (options.fixedOrder ? 'id' : undefined);
  const both = [...own, ...other];
  const ordinal: Named<Column>[] = order === undefined ? [] : [[order, { type: 'integer', serial: true }]];
  return {
    ...EMPTY_TABLE,
    columns: namedSet([...ordinal, ...both.map((column) => [column.name, column.column] as const)]),
    primaryKey: namedSet([
      [generatedName(name, [], 'primary'), { columns: order === undefined ? both.map((column) => column.name) : [order] }],
    ]),
    foreignKeys: namedSet([key(own, entity), key(other, target)]),
  };
}

function referenceTo(entity: MappedEntity, columns: EntityColumns): ForeignKey['references'] {
  const names = columns.ofPrimaryKey(entity).map(({ name }) => name);
  return { namespace: entity.namespace, table: entity.table, columns: names };
}

interface PivotNames {
  readonly given: readonly string[] | undefined;
  /** Tells the two sides of a relation to the same class apart. */
  readonly number: string;
}

function pivotColumns(entity: MappedEntity, columns: EntityColumns, { given, number }: PivotNames): NamedColumn[] {
  const { className } = entity.descriptor;
  const base = number !== '' && entity.table !== underscore(className) ? entity.table : underscore(className);
  return columns.ofPrimaryKey(entity).map(({ name, column: { type, typeNamespace } }, index) => ({
    name: given?.[index] ?? `${base}${number}_${name}`,
    column: { type, ...(typeNamespace !== undefined && { typeNamespace }) },
  }));
}
