import { lookup } from '../../src/schema/index.ts';
import type { Column, Index, IndexKey, Named as NamedSet } from '../../src/schema/index.ts';
import { quoteIdentifier, quoteList, quoteLiteral, quoteName } from '../../src/sql/index.ts';
import type { TablePlace } from './build-table.ts';
import { keyColumns, orderedColumns } from './key-columns.ts';
import type { IndexDraft } from './draft.ts';
import { TYPES } from './types.ts';

interface IndexPlace extends TablePlace {
  readonly name: string;
}

/** An index that PostgreSQL takes; `null` when no column for it is there. */
export function buildIndex(draft: IndexDraft, columns: NamedSet<Column>, place: IndexPlace): Index | null {
  const key = keyColumns(draft.columns, columns);
  const [first] = key;
  if (first === undefined) return null;
  const where = predicate(draft.where, columns, place);
  if (draft.form === 'raw') return { keys: [], definition: definition(key, where, place) };
  const partial = where === undefined ? {} : { where };
  const storage = draft.fillFactor === undefined ? {} : { storageParameters: { fillfactor: String(draft.fillFactor) } };
  if (draft.form === 'hash')
    return hashable(columns[first]) ? { keys: [first], method: 'hash', ...storage, ...partial } : null;
  const include = orderedColumns(draft.include, columns).filter((column) => !key.includes(column));
  const keys = key.map((name, index) => (index === 0 ? firstKey(draft, name, columns) : name));
  return {
    keys,
    ...(draft.unique && { unique: true }),
    ...(include.length > 0 && { include }),
    ...storage,
    ...partial,
  };
}

function firstKey({ form }: IndexDraft, name: string, columns: NamedSet<Column>): IndexKey {
  if (form === 'descending') return { column: name, order: 'desc', nulls: 'last' };
  return form === 'expression' && isText(columns[name]) ? { expression: `lower(${quoteIdentifier(name)})` } : name;
}

function isText(column: Column | undefined): boolean {
  return (
    column !== undefined &&
    column.typeNamespace === undefined &&
    column.dimensions === undefined &&
    TYPES[column.type]?.text === true
  );
}

function hashable(column: Column | undefined): boolean {
  return column !== undefined && !['bit(3)', 'varbit(5)'].includes(column.type);
}

function predicate(
  name: string | undefined,
  columns: NamedSet<Column>,
  { enums, namespace }: TablePlace,
): string | undefined {
  const column = name === undefined ? undefined : lookup(columns, name);
  if (name === undefined || column === undefined) return undefined;
  const label = column.typeNamespace === namespace ? enums.get(column.type)?.labels.at(-1) : undefined;
  if (label !== undefined && column.dimensions === undefined)
    return `${quoteIdentifier(name)} = ${quoteLiteral(label)}`;
  return isText(column) ? `${quoteIdentifier(name)} <> 'foo'` : `${quoteIdentifier(name)} is not null`;
}

function definition(key: readonly string[], where: string | undefined, { name, namespace, table }: IndexPlace): string {
  const condition = where === undefined ? '' : ` where ${where}`;
  return `create index ${quoteIdentifier(name)} on ${quoteName(namespace, table)} ${quoteList(key)}${condition}`;
}
