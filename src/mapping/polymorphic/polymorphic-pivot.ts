import { EMPTY_TABLE, namedSet } from '../../schema/index.ts';
import type { Column, Index, Table } from '../../schema/index.ts';
import type { MappedProperty } from '../class-members.ts';
import type { NamedColumn } from '../entity-columns.ts';
import { generatedName } from '../naming.ts';
import { discriminatorColumn, polymorphicBase } from './polymorphic-columns.ts';

interface Sides {
  /** Key of the side that is one of several tables. */
  readonly key: readonly NamedColumn[];
  /** Names that the columns of that side are given. */
  readonly given: readonly string[] | undefined;
  /** Columns for the other side. */
  readonly other: readonly NamedColumn[];
  /** Whether the relation belongs to the other side: it leads from one table to several. */
  readonly isOwnedByOther: boolean;
}

/**
 * A pivot table of which one side is in several tables. As in MikroORM no foreign keys hold it, and where the tables
 * that share it have keys of several columns, each has columns of its own and an ordinal is the primary key.
 */
export function polymorphicPivot(name: string, property: MappedProperty, sides: Sides): Table {
  const { options } = property;
  const { key, given, other, isOwnedByOther } = sides;
  const isComposite = key.length > 1 && !isOwnedByOther;
  const base = polymorphicBase(property);
  const type: NamedColumn = { name: `${base}_type`, column: discriminatorColumn(options) };
  const own = key.map(({ name: referenced, column }, index) => ({
    name: given?.[index] ?? `${base}_${referenced}`,
    column: isComposite ? { ...column, nullable: true as const } : column,
  }));
  const all = isOwnedByOther ? [...other, type, ...own] : [type, ...own, ...other];
  const order = options.fixedOrderColumn ?? (options.fixedOrder || isComposite ? 'id' : undefined);
  const ordinal: (readonly [string, Column])[] =
    order === undefined ? [] : [[order, { type: 'integer', serial: true }]];
  const primary = order === undefined ? all.map((column) => column.name) : [order];
  const hasIndex = isOwnedByOther ? order !== undefined : true;
  return {
    ...EMPTY_TABLE,
    columns: namedSet([...ordinal, ...all.map((column) => [column.name, column.column] as const)]),
    primaryKey: namedSet([[generatedName(name, [], 'primary'), { columns: primary }]]),
    indexes: hasIndex ? namedSet(pivotIndex(name, property, other)) : {},
  };
}

function pivotIndex(
  table: string,
  { options: { index } }: MappedProperty,
  other: readonly NamedColumn[],
): (readonly [string, Index])[] {
  if (index === undefined || index === false) return [];
  const keys = other.map(({ name }) => name);
  return [[typeof index === 'string' ? index : generatedName(table, keys, 'index'), { keys }]];
}

/** The table that several relations share, with the columns of all; `undefined` where they do not agree on it. */
export function sharedPivot(first: Table, second: Table): Table | undefined {
  const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const common = Object.keys(first.columns).filter((name) => Object.hasOwn(second.columns, name));
  const agree = common.every((name) => isSame(first.columns[name], second.columns[name]));
  const [known, other] = [first, second].map(({ columns: _, indexes: _indexes, ...rest }) => rest);
  if (!agree || !isSame(known, other)) return undefined;
  return {
    ...first,
    columns: { ...first.columns, ...second.columns },
    indexes: { ...first.indexes, ...second.indexes },
  };
}
