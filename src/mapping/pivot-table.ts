import { EMPTY_TABLE, namedSet } from '../schema/index.ts';
import type { Column, ForeignKey, Index, Table } from '../schema/index.ts';
import { advisePivot, advisePivotColumns } from './advice/pivot-advice.ts';
import type { MappedProperty } from './class-members.ts';
import { standardName } from './column-names.ts';
import type { EntityColumns, NamedColumn } from './entity-columns.ts';
import type { PropertyFacts } from './property-descriptor.ts';
import type { EntitySurroundings } from './entity-text.ts';
import type { MappedEntity } from './mapped-entity.ts';
import { splitTableName } from './mapped-entity.ts';
import { generatedName, underscore } from './naming.ts';
import { isOwningSide } from './ownership.ts';
import { commonKey, isPolymorphic } from './polymorphic/polymorphic-columns.ts';
import { polymorphicPivot } from './polymorphic/polymorphic-pivot.ts';
import { actions } from './relations.ts';

type Named<Value> = readonly [name: string, value: Value];

export interface PivotTable {
  readonly namespace: string;
  readonly name: string;
  readonly table: Table;
  /** Relations of several entities may use it. */
  readonly isShared: boolean;
}

/** The tables between two entities, for the relations that this entity owns. */
export function pivotTables(entity: MappedEntity, { columns, run }: EntitySurroundings): PivotTable[] {
  return entity.properties.flatMap((property) => {
    const { options, kind } = property;
    if (kind !== 'manyToMany' || !isOwningSide(property) || options.pivotEntity !== undefined) return [];
    const targets = columns.targets(property, entity);
    const [target] = targets;
    if (target === undefined) return [];
    const [namespace, name] = splitTableName(options.pivotTable ?? `${entity.table}_${standardName(property)}`);
    advisePivot(property, { namespace: namespace ?? entity.namespace, name }, { entity, run });
    const isShared = isPolymorphic(property);
    const table = isShared
      ? severalTablesPivot(name, property, { entity, targets, columns, run })
      : pivotTable(name, property, { entity, target, columns });
    const place = [namespace ?? entity.namespace, name] as const;
    for (const end of [entity, ...targets]) advisePivotColumns(Object.keys(table.columns), place, { entity: end, run });
    return [{ namespace: place[0], name, table, isShared }];
  });
}

interface Several extends EntitySurroundings {
  readonly entity: MappedEntity;
  readonly targets: readonly MappedEntity[];
}

/** Either the entity is one of several that share the relation, or its targets are in several tables. */
function severalTablesPivot(name: string, property: MappedProperty, { entity, targets, columns, run }: Several): Table {
  const { joinColumns, inverseJoinColumns, targets: several } = property.options;
  const [target] = targets;
  const isOwnedByOther = several !== undefined || target === undefined;
  const other = isOwnedByOther
    ? side(entity, columns, { given: joinColumns, number: '' })
    : side(target, columns, { given: inverseJoinColumns, number: '' });
  const key = isOwnedByOther ? commonKey(property, { entity, targets, columns, run }) : columns.ofPrimaryKey(entity);
  const given = isOwnedByOther ? inverseJoinColumns : joinColumns;
  const plain = key.map(({ name: own, column }) => ({ name: own, column: keyColumn(column) }));
  return polymorphicPivot(name, property, { key: plain, given, other: other.own, isOwnedByOther });
}

interface Ends {
  readonly entity: MappedEntity;
  readonly target: MappedEntity;
  readonly columns: EntityColumns;
}

/** One end of the relation, with the columns of the pivot table that point to it. */
interface Side {
  readonly entity: MappedEntity;
  readonly own: readonly NamedColumn[];
  readonly names: readonly string[];
}

function pivotTable(name: string, { options }: MappedProperty, { entity, target, columns }: Ends): Table {
  // Classes of one inheritance are called after the same class.
  const isSelf = topOf(entity) === topOf(target);
  const owner = side(entity, columns, { given: options.joinColumns, number: isSelf ? '_1' : '' });
  const other = side(target, columns, { given: options.inverseJoinColumns, number: isSelf ? '_2' : '' });
  const order = options.fixedOrderColumn ?? (options.fixedOrder ? 'id' : undefined);
  const ordinal: Named<Column>[] = order === undefined ? [] : [[order, { type: 'integer', serial: true }]];
  const primary = order === undefined ? [...owner.names, ...other.names] : [order];
  const rule = actions(options.deleteRule ?? 'cascade', options.updateRule ?? 'cascade');
  const ends = options.createForeignKeyConstraint === false ? [] : [owner, other];
  return {
    ...EMPTY_TABLE,
    columns: namedSet([...ordinal, ...[...owner.own, ...other.own].map((own) => [own.name, own.column] as const)]),
    primaryKey: namedSet([[generatedName(name, [], 'primary'), { columns: primary }]]),
    indexes: namedSet(pivotIndexes(name, options, order === undefined ? [other] : [owner, other])),
    foreignKeys: namedSet(ends.map((end) => foreignKey(name, end, { columns, rule }))),
  };
}

/** The class that starts the inheritance. */
function topOf({ descriptor, parent }: MappedEntity): MappedEntity['descriptor'] {
  return parent === undefined ? descriptor : topOf(parent);
}

/** The primary key serves searches from the owner; an index that is asked for serves those it does not. */
function pivotIndexes(table: string, { index }: PropertyFacts, sides: readonly Side[]): Named<Index>[] {
  if (index === undefined || index === false) return [];
  return sides.map(({ names }) => [
    typeof index === 'string' && sides.length === 1 ? index : generatedName(table, names, 'index'),
    { keys: names },
  ]);
}

function foreignKey(
  table: string,
  { entity, names }: Side,
  { columns, rule }: { columns: EntityColumns; rule: Partial<ForeignKey> },
): Named<ForeignKey> {
  const referenced = columns.ofPrimaryKey(entity).map(({ name }) => name);
  const references = { namespace: entity.namespace, table: entity.table, columns: referenced };
  return [generatedName(table, names, 'foreign'), { columns: names, references, ...rule }];
}

interface SideNames {
  readonly given: readonly string[] | undefined;
  /** Tells the two sides of a relation to the same class apart. */
  readonly number: string;
}

function side(entity: MappedEntity, columns: EntityColumns, { given, number }: SideNames): Side {
  const standard = underscore(entity.rootName);
  const base = number !== '' && entity.table !== standard ? entity.table : standard;
  const own = columns.ofPrimaryKey(entity).map(({ name, column }, index) => ({
    name: given?.[index] ?? `${base}${number}_${name}`,
    column: keyColumn(column),
  }));
  return { entity, own, names: own.map(({ name }) => name) };
}

/** A column that refers to another has its type and nothing else of it. */
function keyColumn({ type, typeNamespace, dimensions, collation }: Column): Column {
  return {
    type,
    ...(typeNamespace !== undefined && { typeNamespace }),
    ...(dimensions !== undefined && { dimensions }),
    ...(collation !== undefined && { collation }),
  };
}
