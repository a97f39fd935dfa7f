import { EMPTY_TABLE, namedSet } from '../schema/index.ts';
import type { Column, ForeignKey, Index, Table } from '../schema/index.ts';
import type { EntityColumns, NamedColumn } from './entity-columns.ts';
import type { PropertyDescriptor, PropertyFacts } from './entity-descriptor.ts';
import type { MappedEntity } from './mapped-entity.ts';
import { splitTableName } from './mapped-entity.ts';
import { generatedName, underscore } from './naming.ts';
import { isOwningSide } from './ownership.ts';
import { actions } from './relations.ts';

type Named<Value> = readonly [name: string, value: Value];

export interface PivotTable {
  readonly namespace: string;
  readonly name: string;
  readonly table: Table;
}

/** The tables between two entities, for the relations that this entity owns. */
export function pivotTables(entity: MappedEntity, columns: EntityColumns): PivotTable[] {
  return entity.properties.flatMap((property) => {
    const { options, kind } = property;
    if (kind !== 'manyToMany' || !isOwningSide(property) || options.pivotEntity !== undefined) return [];
    const target = columns.target(property, entity);
    if (target === undefined) return [];
    const [namespace, name] = splitTableName(options.pivotTable ?? `${entity.table}_${underscore(property.name)}`);
    const table = pivotTable(name, property, { entity, target, columns });
    return [{ namespace: namespace ?? entity.namespace, name, table }];
  });
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

function pivotTable(name: string, { options }: PropertyDescriptor, { entity, target, columns }: Ends): Table {
  const isSelf = entity === target;
  const owner = side(entity, columns, { given: options.joinColumns, number: isSelf ? '_1' : '' });
  const other = side(target, columns, { given: options.inverseJoinColumns, number: isSelf ? '_2' : '' });
  const order = options.fixedOrderColumn ?? (options.fixedOrder ? 'id' : undefined);
  const ordinal: Named<Column>[] = order === undefined ? [] : [[order, { type: 'integer', serial: true }]];
  const primary = order === undefined ? [...owner.names, ...other.names] : [order];
  const rule = actions(options.deleteRule ?? 'cascade', options.updateRule ?? 'cascade');
  return {
    ...EMPTY_TABLE,
    columns: namedSet([...ordinal, ...[...owner.own, ...other.own].map((own) => [own.name, own.column] as const)]),
    primaryKey: namedSet([[generatedName(name, [], 'primary'), { columns: primary }]]),
    indexes: namedSet(pivotIndexes(name, options, order === undefined ? [other] : [owner, other])),
    foreignKeys: namedSet([owner, other].map((end) => foreignKey(name, end, { columns, rule }))),
  };
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
  const { className } = entity.descriptor;
  const base = number !== '' && entity.table !== underscore(className) ? entity.table : underscore(className);
  const own = columns.ofPrimaryKey(entity).map(({ name, column: { type, typeNamespace, collation } }, index) => ({
    name: given?.[index] ?? `${base}${number}_${name}`,
    column: {
      type,
      ...(typeNamespace !== undefined && { typeNamespace }),
      ...(collation !== undefined && { collation }),
    },
  }));
  return { entity, own, names: own.map(({ name }) => name) };
}
