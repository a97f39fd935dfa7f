import type { ProvedDifference } from '../../errors/index.ts';
import type { Statement } from '../../plan/index.ts';
import { findObject, lookup } from '../../schema/index.ts';
import type { Column, ObjectId, Schema } from '../../schema/index.ts';
import { objectName } from '../object-name.ts';
import type { Row, TableRows } from './read-rows.ts';

export interface RowComparison {
  readonly during: string;
  readonly statements: readonly Statement[];
  readonly from: Schema;
  readonly to: Schema;
  /** The rows before the statements ran, and after. */
  readonly old: readonly TableRows[];
  readonly current: readonly TableRows[];
}

/** What happened to rows that no statement said. */
export function compareRows(comparison: RowComparison): ProvedDifference[] {
  return comparison.old.flatMap((table) => compareTable(table, comparison));
}

/** How many of the rows are in tables that stay. */
export function keptRows(tables: readonly TableRows[], after: Schema): number {
  const kept = tables.filter(({ id }) => findObject(after, id) !== undefined);
  return kept.reduce((sum, { rows }) => sum + rows.length, 0);
}

function compareTable({ id, rows }: TableRows, comparison: RowComparison): ProvedDifference[] {
  const { from, to, statements, during, current } = comparison;
  const name = objectName(id.path);
  const [before, after] = [findObject(from, id), findObject(to, id)];
  if (before === undefined) return [];
  if (after === undefined) return announced(statements, `table ${name}`) ? [] : [unannounced(`table ${name}`, during)];
  const found = current.find((table) => isSame(table.id, id))?.rows ?? [];
  if (found.length !== rows.length) {
    const fault = 'has another number of rows';
    return [{ during, object: `table ${name}`, fault, expected: String(rows.length), found: String(found.length) }];
  }
  const fates = Object.entries(before.columns).map(([column, facts]) => ({
    column,
    fate: fateOf({ before: facts, after: lookup(after.columns, column), name: `${name}.${column}`, statements }),
  }));
  const lost = fates.filter(({ column, fate }) => fate === 'lost' && rows.some((row) => row[column] !== null));
  return [
    ...lost.map(({ column }) => unannounced(`column ${name}.${column}`, during)),
    ...compareValues({ name, during, rows, found, fates }),
  ];
}

/** What should be left of the values of a column; `null`: nothing is promised. */
type Fate = 'same' | 'present' | 'lost' | null;

interface ColumnStory {
  readonly before: Column;
  readonly after: Column | undefined;
  /** As in what statements lose: `user.phone`. */
  readonly name: string;
  readonly statements: readonly Statement[];
}

function fateOf({ before, after, name, statements }: ColumnStory): Fate {
  if (before.generated !== undefined || announced(statements, `column ${name}`)) return null;
  if (after === undefined) return 'lost';
  if (after.generated !== undefined) return null;
  const isSameType =
    before.type === after.type &&
    before.typeNamespace === after.typeNamespace &&
    before.dimensions === after.dimensions;
  return isSameType ? 'same' : 'present';
}

interface Values {
  readonly name: string;
  readonly during: string;
  readonly rows: readonly Row[];
  readonly found: readonly Row[];
  readonly fates: readonly { readonly column: string; readonly fate: Fate }[];
}

/** The order of rows says nothing; a value of another type may be written otherwise, but must be there. */
function compareValues({ name, during, rows, found, fates }: Values): ProvedDifference[] {
  const kept = fates.filter(({ fate }) => fate === 'same' || fate === 'present');
  const facts = (row: Row, { column, fate }: Values['fates'][number]): unknown =>
    fate === 'same' ? row[column] : row[column] === null;
  const sorted = (list: readonly Row[], columns: Values['fates']): string[] =>
    list.map((row) => JSON.stringify(columns.map((column) => facts(row, column)))).toSorted();
  const differs = (columns: Values['fates']): boolean =>
    sorted(rows, columns).join('\n') !== sorted(found, columns).join('\n');
  if (!differs(kept)) return [];
  const changed = kept.filter((column) => differs([column]));
  return (changed.length === 0 ? kept : changed).map((column) => ({
    during,
    object: `column ${name}.${column.column}`,
    fault: 'has other values',
    expected: sorted(rows, [column]).join(' '),
    found: sorted(found, [column]).join(' '),
  }));
}

function unannounced(object: string, during: string): ProvedDifference {
  return {
    during,
    object,
    fault: 'has lost its values, and no statement says so',
    expected: 'a statement that says what it loses',
    found: 'none',
  };
}

/** Whether a statement says that it loses values of the object. */
function announced(statements: readonly Statement[], object: string): boolean {
  return statements.some(({ loses }) => loses !== undefined && `${loses} `.includes(`${object} `));
}

function isSame(one: ObjectId, other: ObjectId): boolean {
  return one.path[0] === other.path[0] && one.path[1] === other.path[1];
}
