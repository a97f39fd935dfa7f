import { lookup, namedSet } from '../../../src/schema/index.ts';
import type { Column, ForeignKey, Table } from '../../../src/schema/index.ts';
import { quoteList } from '../../../src/sql/index.ts';
import type { ForeignKeyDraft, TableDraft } from '../draft/table-draft.ts';
import { POSTGRESQL_15 } from '../features.ts';
import type { World } from './world.ts';

/** A table with its place. */
export interface PlacedTable {
  readonly namespace: string;
  readonly name: string;
  readonly draft: TableDraft;
  readonly table: Table;
}

/** Adds the foreign keys of a draft, each with columns of its own that have the types of the referenced ones. */
export function addForeignKeys(placed: PlacedTable, all: readonly PlacedTable[], world: World): PlacedTable {
  const { namespace, name, draft, table } = placed;
  const columns: [string, Column][] = [];
  const keys: [string, ForeignKey][] = [];
  for (const [index, [key, facts]] of draft.foreignKeys.entries()) {
    const found = targetOf(facts, placed, all);
    if (found === undefined || !world.claim('constraint', namespace, name, key)) continue;
    const own = found.referenced.map(
      (column) => [`f${index}_${column}`.slice(0, 50), columnLike(lookup(found.target.table.columns, column))] as const,
    );
    columns.push(...own.map(([column, value]): [string, Column] => [column, value]));
    const names = own.map(([column]) => column);
    keys.push([key, foreignKey(facts, names, { ...found, isDivided: table.partitionBy !== undefined, world })]);
  }
  const complete = {
    ...table,
    columns: namedSet([...Object.entries(table.columns), ...columns]),
    foreignKeys: namedSet(keys),
  };
  return { ...placed, table: complete };
}

interface Target {
  readonly target: PlacedTable;
  readonly referenced: readonly string[];
}

/** The table that is named, if it has a key; else another one. What is logged can't refer to what is not. */
function targetOf(draft: ForeignKeyDraft, { table }: PlacedTable, all: readonly PlacedTable[]): Target | undefined {
  const found = all
    .filter((target) => target.table.unlogged === undefined || table.unlogged === true)
    .flatMap((target): Target[] => {
      const referenced = referencedColumns(draft, target.table);
      return referenced === undefined || hasArray(referenced, target.table) ? [] : [{ target, referenced }];
    });
  return (
    found.find(({ target }) => target.namespace === draft.namespace && target.name === draft.table) ??
    found[draft.table.length % found.length]
  );
}

/** PostgreSQL has no foreign keys on arrays of some types. */
function hasArray(names: readonly string[], { columns }: Table): boolean {
  return names.some((name) => lookup(columns, name)?.dimensions !== undefined);
}

function referencedColumns({ unique }: ForeignKeyDraft, { uniques, primaryKey }: Table): readonly string[] | undefined {
  const candidates = [lookup(uniques, unique), ...Object.values(primaryKey), ...Object.values(uniques)];
  return candidates.find((key) => key !== undefined && key.deferrable === undefined)?.columns;
}

function columnLike(column: Column | undefined): Column {
  const { type, typeNamespace, dimensions, collation } = column ?? { type: 'integer' };
  return {
    type,
    nullable: true,
    ...(typeNamespace !== undefined && { typeNamespace }),
    ...(dimensions !== undefined && { dimensions }),
    ...(collation !== undefined && { collation }),
  };
}

interface Pointing extends Target {
  readonly isDivided: boolean;
  readonly world: World;
}

function foreignKey(
  draft: ForeignKeyDraft,
  columns: readonly string[],
  { target, referenced, isDivided, world }: Pointing,
): ForeignKey {
  const { onUpdate, deferrable, full, notValid, comment } = draft;
  // one of the columns alone, which a full match does not go with
  const some = world.has(POSTGRESQL_15) ? ` ${quoteList(columns.slice(0, 1))}` : '';
  const onDelete = draft.onDelete === 'set null some' ? `set null${some}` : draft.onDelete;
  return {
    columns,
    references: { namespace: target.namespace, table: target.name, columns: referenced },
    ...(onDelete !== undefined && { onDelete }),
    ...(onUpdate !== undefined && { onUpdate }),
    ...(deferrable !== undefined && { deferrable }),
    ...(full && { match: 'full' }),
    ...(notValid && !isDivided && target.table.partitionBy === undefined && { notValid: true }),
    ...(comment !== undefined && { comment }),
  };
}
