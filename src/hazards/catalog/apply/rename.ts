import type { NodeOf } from '../../parse/syntax.ts';
import { nameParts } from '../../parse/syntax.ts';
import type { Catalog, CatalogTable } from '../catalog.ts';
import { tableIn, tableOfIndex, withPartitions } from '../catalog.ts';
import { HOME, beside, nameIn, namespaceOf, partsOf, qualified, relationName } from '../names.ts';

type Statement = NodeOf<'RenameStmt'>;

const RENAMES: Readonly<Record<string, (catalog: Catalog, statement: Statement) => void>> = {
  OBJECT_TABLE: renameByName,
  OBJECT_VIEW: renameByName,
  OBJECT_MATVIEW: renameByName,
  OBJECT_COLUMN: renameColumn,
  OBJECT_TABCONSTRAINT: renameConstraint,
  OBJECT_INDEX: renameIndex,
  OBJECT_TYPE: renameType,
  OBJECT_DOMAIN: renameType,
  OBJECT_SCHEMA: renameNamespace,
};

/** Changes the catalog as `alter … rename` does. */
export function applyRename(statement: Statement, catalog: Catalog): void {
  RENAMES[statement.renameType ?? '']?.(catalog, statement);
}

/** Changes the catalog as `alter … set schema` does. */
export function applyMove(statement: NodeOf<'AlterObjectSchemaStmt'>, catalog: Catalog): void {
  if (statement.relation === undefined) return;
  const from = relationName(statement.relation);
  renameRelation(catalog, from, nameIn(statement.newschema ?? HOME, statement.relation.relname ?? ''));
}

function renameKey<Value>(map: Map<string, Value>, from: string, to: string): void {
  const value = map.get(from);
  if (value === undefined) return;
  map.delete(from);
  map.set(to, value);
}

function renameByName(catalog: Catalog, { relation, newname = '' }: Statement): void {
  const from = relationName(relation);
  renameRelation(catalog, from, beside(from, newname));
}

function renameRelation(catalog: Catalog, from: string, to: string): void {
  if (tableOfIndex(catalog, from) === undefined) tableIn(catalog, from);
  renameKey(catalog.relations, from, to);
  for (const [name, table] of catalog.relations) {
    if (table.parent === from) catalog.relations.set(name, { ...table, parent: to });
    for (const [key, constraint] of table.constraints)
      if (constraint.references?.table === from)
        table.constraints.set(key, { ...constraint, references: { ...constraint.references, table: to } });
  }
}

function renameNamespace(catalog: Catalog, { subname = '', newname = '' }: Statement): void {
  const inside = [...catalog.relations.keys()].filter((name) => namespaceOf(name) === subname);
  for (const name of inside) renameRelation(catalog, name, nameIn(newname, partsOf(name).at(-1) ?? ''));
}

function renameColumn(catalog: Catalog, { relation, subname = '', newname = '' }: Statement): void {
  const table = relationName(relation);
  const swap = (columns: readonly string[]): string[] =>
    columns.map((column) => (column === subname ? newname : column));
  for (const one of withPartitions(catalog, table)) renameInTable(tableIn(catalog, one), [subname, newname], swap);
  for (const { constraints } of catalog.relations.values())
    for (const [name, constraint] of constraints)
      if (constraint.references?.table === table)
        constraints.set(name, { ...constraint, references: { table, columns: swap(constraint.references.columns) } });
}

function renameInTable(
  { columns, constraints, indexes }: CatalogTable,
  [from, to]: readonly [string, string],
  swap: (columns: readonly string[]) => string[],
): void {
  renameKey(columns, from, to);
  for (const [name, constraint] of constraints)
    constraints.set(name, { ...constraint, columns: swap(constraint.columns) });
  for (const [name, index] of indexes)
    indexes.set(name, { ...index, columns: swap(index.columns), mentions: swap(index.mentions) });
}

/** With a key goes the name of its index. */
function renameConstraint(catalog: Catalog, { relation, subname = '', newname = '' }: Statement): void {
  const { constraints, indexes } = tableIn(catalog, relationName(relation));
  renameKey(constraints, subname, newname);
  renameKey(indexes, subname, newname);
}

function renameIndex(catalog: Catalog, { relation, newname = '' }: Statement): void {
  const name = relationName(relation);
  const table = tableOfIndex(catalog, name);
  if (table !== undefined) renameKey(tableIn(catalog, table).indexes, partsOf(name).at(-1) ?? '', newname);
}

function renameType(catalog: Catalog, { object, newname = '' }: Statement): void {
  const from = qualified(nameParts(object));
  const to = beside(from, newname);
  renameKey(catalog.types, from, to);
  for (const { columns } of catalog.relations.values())
    for (const [name, column] of columns) if (column.type === from) columns.set(name, { ...column, type: to });
}
