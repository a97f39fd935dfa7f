import type { ProvedDifference } from '../../errors/index.ts';
import type { NameChange, Statement } from '../../plan/index.ts';
import { findObject, objectId } from '../../schema/index.ts';
import type { Column, Schema } from '../../schema/index.ts';
import { objectName } from '../object-name.ts';
import { announced } from './announced.ts';
import { compareValues } from './compare-values.ts';
import type { Fate } from './compare-values.ts';
import { movedRows } from './moved-rows.ts';
import type { Row, TableRows } from './read-rows.ts';
import { columnKey, renameRows } from './renamed-rows.ts';
import { tableKey } from './tables.ts';
import { typeShape } from './type-shape.ts';

export interface RowComparison {
  readonly during: string;
  readonly statements: readonly Statement[];
  readonly from: Schema;
  readonly to: Schema;
  /** The rows before the statements ran, and after. */
  readonly old: readonly TableRows[];
  readonly current: readonly TableRows[];
  /** What had its names changed by the statements. */
  readonly renames?: readonly NameChange[];
}

/** A comparison of rows that have their new names. */
interface NamedComparison extends RowComparison {
  readonly reworded: ReadonlySet<string>;
}

/** What happened to rows that no statement said. */
export function compareRows(comparison: RowComparison): ProvedDifference[] {
  const { to, current, renames = [] } = comparison;
  const renamed = renameRows({ schema: comparison.from, tables: comparison.old }, renames);
  const { schema: from, tables: old, reworded } = renamed;
  const groupOf = movedRows(from, to);
  const found = byGroup(current, groupOf);
  return [...byGroup(old, groupOf)].flatMap(([group, tables]) =>
    compareTables({ ...comparison, from, reworded, old: tables, current: found.get(group) ?? [] }),
  );
}

function byGroup(tables: readonly TableRows[], groupOf: ReturnType<typeof movedRows>): Map<string, TableRows[]> {
  const groups = new Map<string, TableRows[]>();
  for (const table of tables) groups.set(groupOf(table.id), [...(groups.get(groupOf(table.id)) ?? []), table]);
  return groups;
}

/**
 * How many of the rows are in tables that stay.
 *
 * @param after with the names of the tables
 */
export function keptRows(tables: readonly TableRows[], after: Schema): number {
  const kept = tables.filter(({ id }) => findObject(after, id) !== undefined);
  return kept.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Compares tables that have their rows in common. */
function compareTables(comparison: NamedComparison): ProvedDifference[] {
  const { from, to, statements, during, old, current } = comparison;
  const name = objectName((current[0] ?? old[0])?.id.path ?? []);
  const [before, after] = [columnsOf(from, old), columnsOf(to, [...current, ...old])];
  if (!staysSomewhere(to, [...current, ...old])) {
    const gone = old.map(({ id }) => `table ${objectName(id.path)}`).filter((table) => !announced(statements, table));
    return gone.map((table) => unannounced(table, during));
  }
  const fates = [...before].map(([column, forms]) => ({
    column,
    fate: fateOf({ column, before: forms, after: after.get(column) ?? [], comparison }),
  }));
  const given = lostPartitions(comparison);
  const [rows, found] = [old.flatMap((table) => rowsOf(table, given)), current.flatMap((table) => rowsOf(table))];
  const lost = fates.filter(({ column, fate }) => fate === 'lost' && rows.some((row) => row[column] !== null));
  return [
    ...lost.map(({ column }) => unannounced(`column ${name}.${column}`, during)),
    ...compareValues({ name, during, rows, found, fates }),
  ];
}

function rowsOf({ rows, places }: TableRows, given: readonly string[] = []): readonly Row[] {
  return rows.filter((_, index) => !given.includes(places?.[index] ?? ''));
}

function staysSomewhere(schema: Schema, tables: readonly TableRows[]): boolean {
  return tables.some(({ id }) => findObject(schema, id) !== undefined);
}

/** The columns of those of the tables that a schema has, in all their forms. */
function columnsOf(schema: Schema, tables: readonly TableRows[]): Map<string, Column[]> {
  const columns = new Map<string, Column[]>();
  for (const { id } of tables) {
    for (const [name, column] of Object.entries(findObject(schema, id)?.columns ?? {}))
      columns.set(name, [...(columns.get(name) ?? []), column]);
  }
  return columns;
}

interface ColumnStory {
  readonly column: string;
  readonly before: readonly Column[];
  readonly after: readonly Column[];
  readonly comparison: NamedComparison;
}

function fateOf({ column, before, after, comparison }: ColumnStory): Fate {
  const { statements, from, to, old, current, reworded } = comparison;
  const isAnnounced = [...old, ...current].some(({ id }) =>
    announced(statements, `column ${objectName([...id.path, column])}`),
  );
  const isGenerated = ({ generated }: Column): boolean => generated !== undefined;
  if (before.some(isGenerated) || isAnnounced) return null;
  if (after.length === 0) return 'lost';
  if (after.some(isGenerated)) return null;
  if (old.some(({ id }) => reworded.has(columnKey([...id.path, column])))) return 'present';
  const shapes = new Set([...before.map((form) => typeShape(from, form)), ...after.map((form) => typeShape(to, form))]);
  return shapes.size === 1 ? 'same' : 'present';
}

/** The keys of the partitions whose rows a statement says it loses. */
function lostPartitions({ statements, from, old }: RowComparison): string[] {
  return old.flatMap(({ id }) => {
    const partitions = Object.entries(findObject(from, id)?.partitions ?? {});
    const paths = partitions.map(([name, { namespace = id.path[0] ?? '' }]) => [namespace, name]);
    const lost = paths.filter((path) => announced(statements, `partition ${objectName(path)}`));
    return lost.map((path) => tableKey(objectId('table', ...path)));
  });
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
