import type { Check, ForeignKey, Index, IndexKey, Schema, Table, TypeUse, View } from '../../schema/index.ts';
import type { Parser } from '../parse/load-parser.ts';
import { nodeOf } from '../parse/syntax.ts';
import type { Catalog, CatalogColumn, CatalogConstraint, CatalogIndex, CatalogTable } from './catalog.ts';
import { emptyCatalog, emptyTable } from './catalog.ts';
import { indexOf } from './index-of.ts';
import { nameIn } from './names.ts';

/** What hazards need to know of a schema. */
export function catalogOf(schema: Schema, parser: Parser): Catalog {
  const catalog = emptyCatalog(true);
  for (const [namespace, contents] of Object.entries(schema.namespaces)) {
    for (const [name, table] of Object.entries(contents.tables))
      addTable(catalog, [namespace, name], { table, parser });
    for (const [name, view] of Object.entries(contents.views))
      catalog.relations.set(nameIn(namespace, name), viewOf(view, parser));
    for (const [name, { labels }] of Object.entries(contents.enums))
      catalog.types.set(nameIn(namespace, name), { kind: 'enum', fresh: false, labels });
    for (const name of Object.keys(contents.composites))
      catalog.types.set(nameIn(namespace, name), { kind: 'composite', fresh: false });
    for (const name of Object.keys(contents.ranges))
      catalog.types.set(nameIn(namespace, name), { kind: 'range', fresh: false });
    for (const [name, domain] of Object.entries(contents.domains)) {
      const constrained = domain.notNull === true || Object.keys(domain.checks ?? {}).length > 0;
      catalog.types.set(nameIn(namespace, name), { kind: 'domain', fresh: false, base: typeOf(domain), constrained });
    }
    for (const [name, { ownedBy }] of Object.entries(contents.sequences))
      if (ownedBy === undefined) catalog.sequences.add(nameIn(namespace, name));
    for (const [key, { name, volatility = 'volatile', body, returns }] of Object.entries(contents.routines))
      catalog.routines.set(nameIn(namespace, key), { name, volatility, body, ofTrigger: returns === 'trigger' });
  }
  return catalog;
}

interface Source {
  readonly table: Table;
  readonly parser: Parser;
}

function addTable(catalog: Catalog, [namespace, name]: readonly [string, string], { table, parser }: Source): void {
  const full = nameIn(namespace, name);
  catalog.relations.set(full, tableOf(table, parser));
  for (const [partition, { namespace: other }] of Object.entries(table.partitions))
    catalog.relations.set(nameIn(other ?? namespace, partition), {
      ...tableOf(table, parser),
      partitioned: false,
      parent: full,
    });
}

function tableOf(table: Table, parser: Parser): CatalogTable {
  const inKey = new Set(Object.values(table.primaryKey).flatMap(({ columns }) => columns));
  return emptyTable({
    partitioned: table.partitionBy !== undefined,
    rowSecurity: table.rowSecurity !== undefined,
    columns: new Map(Object.entries(table.columns).map(([name, column]) => [name, columnOf(column, inKey.has(name))])),
    constraints: new Map(constraintsOf(table)),
    indexes: new Map([...indexesOf(table.indexes, parser), ...keyIndexes(table)]),
    policies: new Set(Object.keys(table.policies)),
  });
}

function viewOf(view: View, parser: Parser): CatalogTable {
  return emptyTable({
    kind: view.materialized ? 'materialized view' : 'view',
    indexes: new Map(indexesOf(view.viewIndexes, parser)),
  });
}

function columnOf(column: Table['columns'][string], inKey: boolean): CatalogColumn {
  return {
    type: typeOf(column),
    notNull: column.nullable && !inKey ? 'no' : 'yes',
    filled: true,
    ...(column.collation !== undefined && { collation: column.collation }),
    ...(column.generated !== undefined && { generated: column.virtual ? 'virtual' : 'stored' }),
  };
}

function typeOf({ type, typeNamespace, dimensions = 0 }: TypeUse): string {
  return (typeNamespace === undefined ? type : nameIn(typeNamespace, type)) + '[]'.repeat(dimensions);
}

function constraintsOf(table: Table): [string, CatalogConstraint][] {
  const keys = (
    set: Table['primaryKey'] | Table['uniques'],
    kind: 'primaryKey' | 'unique',
  ): [string, CatalogConstraint][] =>
    Object.entries(set).map(([name, { columns }]) => [name, { kind, columns, valid: true }]);
  return [
    ...keys(table.primaryKey, 'primaryKey'),
    ...keys(table.uniques, 'unique'),
    ...Object.entries(table.foreignKeys).map(([name, key]): [string, CatalogConstraint] => [name, foreignKeyOf(key)]),
    ...Object.entries(table.checks).map(([name, check]): [string, CatalogConstraint] => [name, checkOf(check)]),
    ...Object.keys(table.exclusions).map((name): [string, CatalogConstraint] => [
      name,
      { kind: 'exclusion', columns: [], valid: true },
    ]),
  ];
}

function foreignKeyOf({ columns, references, notValid }: ForeignKey): CatalogConstraint {
  const table = nameIn(references.namespace, references.table);
  return { kind: 'foreignKey', columns, references: { table, columns: references.columns }, valid: !notValid };
}

function checkOf({ expression, notValid }: Check): CatalogConstraint {
  return { kind: 'check', columns: [], valid: !notValid, expression };
}

function keyIndexes(table: Table): [string, CatalogIndex][] {
  return Object.entries({ ...table.primaryKey, ...table.uniques }).map(([name, { columns, include = [] }]) => [
    name,
    { columns, mentions: include, unique: true, partial: false },
  ]);
}

function indexesOf(set: Readonly<Record<string, Index>>, parser: Parser): [string, CatalogIndex][] {
  return Object.entries(set).map(([name, index]) => [name, catalogIndex(index, parser)]);
}

function catalogIndex(index: Index, parser: Parser): CatalogIndex {
  const parsed = index.definition === undefined ? undefined : parser.parse(index.definition);
  const statement =
    parsed !== undefined && 'statements' in parsed ? nodeOf(parsed.statements[0]?.node, 'IndexStmt') : undefined;
  if (statement !== undefined) return indexOf(statement);
  const texts = index.keys.map((key) => (typeof key === 'string' ? undefined : key.expression));
  const mentioned = [...texts, index.where].flatMap((text) => [...parser.words(text ?? '')]);
  return {
    columns: index.keys.map(columnOfKey),
    mentions: [...(index.include ?? []), ...mentioned],
    unique: index.unique === true,
    partial: index.where !== undefined,
  };
}

function columnOfKey(key: IndexKey): string {
  return typeof key === 'string' ? key : (key.column ?? '');
}
