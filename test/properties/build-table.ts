import { EMPTY_TABLE, lookup, namedSet } from '../../src/schema/index.ts';
import type { Check, Column, EnumType, Index, Named as NamedSet, PrimaryKey, Table, Unique } from '../../src/schema/index.ts';
import { quoteIdentifier, quoteLiteral } from '../../src/sql/index.ts';
import { buildColumns } from './build-columns.ts';
import { buildIndex } from './build-index.ts';
import type { Claims } from './build-schema.ts';
import { keyColumns, orderedColumns } from './key-columns.ts';
import type { CheckDraft, Named, TableDraft } from './draft.ts';

export interface TablePlace {
  readonly namespace: string;
  readonly table: string;
  readonly enums: ReadonlyMap<string, EnumType>;
  readonly claims: Claims;
}

/** A table without its foreign keys. */
export function buildTable(draft: TableDraft, place: TablePlace): Table {
  const primary = new Set(draft.primaryKey.flatMap(([, { columns }]) => columns));
  const columns = buildColumns(draft.columns, { ...place, primary });
  const { namespace, table, claims } = place;
  const relation = (name: string): boolean => claims.claim('relation', namespace, name);
  const constraint = (name: string): boolean => claims.claim('constraint', namespace, table, name);
  const indexed = <Value>(entries: Named<Value>): Named<Value> =>
    entries.filter(([name]) => constraint(name) && relation(name));
  return {
    ...EMPTY_TABLE,
    ...(draft.comment !== undefined && { comment: draft.comment }),
    columns,
    primaryKey: namedSet(indexed(primaryKeys(draft, columns))),
    uniques: namedSet(indexed(uniques(draft, columns))),
    indexes: namedSet(indexes(draft, columns, place).filter(([name]) => relation(name))),
    foreignKeys: {},
    checks: namedSet(checks(draft, columns, place).filter(([name]) => constraint(name))),
  };
}

function primaryKeys({ primaryKey }: TableDraft, columns: NamedSet<Column>): Named<PrimaryKey> {
  return primaryKey
    .map(([name, key]) => [name, { columns: keyColumns(key.columns, columns) }] as const)
    .filter(([, key]) => key.columns.length > 0);
}

function uniques({ uniques: drafts }: TableDraft, columns: NamedSet<Column>): Named<Unique> {
  return drafts.flatMap(([name, draft]): Named<Unique> => {
    const key = keyColumns(draft.columns, columns);
    const include = orderedColumns(draft.include, columns).filter((column) => !key.includes(column));
    if (key.length === 0) return [];
    const { deferrable } = draft;
    return [[name, { columns: key, ...(include.length > 0 && { include }), ...(deferrable && { deferrable }) }]];
  });
}

function indexes({ indexes: drafts }: TableDraft, columns: NamedSet<Column>, place: TablePlace): Named<Index> {
  return drafts.flatMap(([name, draft]): Named<Index> => {
    const index = buildIndex(draft, columns, { ...place, name });
    return index === null ? [] : [[name, index]];
  });
}

/** Conditions that hold for any type of the columns. */
function checks({ checks: drafts }: TableDraft, columns: NamedSet<Column>, place: TablePlace): Named<Check> {
  return drafts.map(([name, draft]) => [name, { expression: checkExpression(draft, columns, place) }]);
}

function checkExpression(
  { columns: names, text }: CheckDraft,
  columns: NamedSet<Column>,
  { enums, namespace }: TablePlace,
): string {
  const parts = names.flatMap((name) => {
    const column = lookup(columns, name);
    if (column === undefined) return [];
    const labels = column.typeNamespace === namespace ? enums.get(column.type)?.labels : undefined;
    const isLabel = labels?.includes(text) === true && column.dimensions === undefined;
    return [
      isLabel
        ? `${quoteIdentifier(name)} <> ${quoteLiteral(text)}`
        : `${quoteIdentifier(name)}::text <> ${quoteLiteral(text)}`,
    ];
  });
  return parts.length === 0 ? `${quoteLiteral(text)} <> ''` : parts.join(' or ');
}
