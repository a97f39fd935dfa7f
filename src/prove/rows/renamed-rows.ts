import { renameObjects } from '../../plan/index.ts';
import type { NameChange, RenamedSchema } from '../../plan/index.ts';
import { findObject, objectId } from '../../schema/index.ts';
import type { Column, EnumType, Schema } from '../../schema/index.ts';
import { baseType } from './base-type.ts';
import type { Row, TableRows } from './read-rows.ts';
import { tableKey } from './tables.ts';
import { typeParts } from './type-parts.ts';

/** Rows as they are when nothing but names has changed. */
export interface RenamedRows {
  readonly schema: Schema;
  readonly tables: readonly TableRows[];
  /** Keys of columns whose values have labels in them that are called otherwise. */
  readonly reworded: ReadonlySet<string>;
}

interface Rows {
  readonly schema: Schema;
  readonly tables: readonly TableRows[];
}

export function renameRows({ schema, tables }: Rows, renames: readonly NameChange[]): RenamedRows {
  if (renames.length === 0) return { schema, tables, reworded: new Set() };
  const renamed = renameObjects(schema, renames);
  const reworded = new Set<string>();
  const moved = tables.map((table) => renameTableRows(table, { schema, renamed, reworded }));
  return { schema: renamed.schema, tables: moved, reworded };
}

interface Renaming {
  readonly schema: Schema;
  readonly renamed: RenamedSchema;
  /** Is filled. */
  readonly reworded: Set<string>;
}

function renameTableRows({ id, rows, places }: TableRows, { schema, renamed, reworded }: Renaming): TableRows {
  const [namespace = '', name = ''] = id.path;
  const { names } = renamed;
  const newId = objectId('table', ...names.inNamespace('table', namespace, name));
  const columns = Object.entries(findObject(schema, id)?.columns ?? {}).map(([column, facts]) => {
    const to = names.within('column', [...id.path, column]);
    const reword = labelsOf(facts, { schema, renamed });
    if (reword === undefined) reworded.add(columnKey([...newId.path, to]));
    return { column, to, reword: reword ?? ((label: string) => label) };
  });
  const renameRow = (row: Row): Row =>
    Object.fromEntries(
      columns.map(({ column, to, reword }) => [to, typeof row[column] === 'string' ? reword(row[column]) : null]),
    );
  const placed = places?.map((place) => {
    const [space = '', partition = ''] = JSON.parse(place) as string[]; // tableKey made it
    return tableKey(objectId('table', ...names.inNamespace('partition', space, partition)));
  });
  return { id: newId, rows: rows.map(renameRow), ...(placed !== undefined && { places: placed }) };
}

export function columnKey(path: readonly string[]): string {
  return JSON.stringify(path);
}

/** What becomes of a value of a column; `undefined`: it has labels in it that change, and is no label itself. */
function labelsOf(
  column: Column,
  { schema, renamed }: Omit<Renaming, 'reworded'>,
): ((value: string) => string) | undefined {
  const changed = typeParts(schema, column).filter(({ type, typeNamespace = '' }) => {
    const labels = enumAt(schema, [typeNamespace, type])?.labels ?? [];
    return renamed.names.labels(typeNamespace, type, labels).size > 0;
  });
  if (changed.length === 0) return (value) => value;
  const base = baseType(schema, column);
  if (base === undefined || base.dimensions !== undefined || base.typeNamespace === undefined) return undefined;
  const labels = enumAt(schema, [base.typeNamespace, base.type])?.labels;
  if (labels === undefined) return undefined;
  const named = renamed.names.labels(base.typeNamespace, base.type, labels);
  return (value) => named.get(value) ?? value;
}

function enumAt(schema: Schema, path: readonly [string, string]): EnumType | undefined {
  return findObject(schema, objectId('enum', ...path));
}
