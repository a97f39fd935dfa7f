import type { ProvedDifference } from '../../errors/index.ts';
import type { Statement } from '../../plan/index.ts';
import { findObject, lookup, namedSet, objectId } from '../../schema/index.ts';
import type { Column, Named, Schema } from '../../schema/index.ts';
import { objectName } from '../object-name.ts';
import { announced } from './announced.ts';
import { compareValues } from './compare-values.ts';
import type { Fate } from './compare-values.ts';
import { movedRows } from './moved-rows.ts';
import type { Row, TableRows } from './read-rows.ts';
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
}

/** What happened to rows that no statement said. */
export function compareRows(comparison: RowComparison): ProvedDifference[] {
  const { from, to, old, current } = comparison;
  const groupOf = movedRows(from, to);
  const found = byGroup(current, groupOf);
  return [...byGroup(old, groupOf)].flatMap(([group, tables]) =>
    compareTables({ ...comparison, old: tables, current: found.get(group) ?? [] }),
  );
}

function byGroup(tables: readonly TableRows[], groupOf: ReturnType<typeof movedRows>): Map<string, TableRows[]> {
  const groups = new Map<string, TableRows[]>();
  for (const table of tables) groups.set(groupOf(table.id), [...(groups.get(groupOf(table.id)) ?? []), table]);
  return groups;
}

/** How many of the rows are in tables that stay. */
export function keptRows(tables: readonly TableRows[], after: Schema): number {
  const kept = tables.filter(({ id }) => findObject(after, id) !== undefined);
  return kept.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Compares tables that have their rows in common. */
function compareTables(comparison: RowComparison): ProvedDifference[] {
  const { from, to, statements, during, old, current } = comparison;
  const name = objectName((current[0] ?? old[0])?.id.path ?? []);
  const [before = {}, after] = [columnsOf(from, old), columnsOf(to, [...current, ...old])];
  if (after === undefined) {
    const gone = old.map(({ id }) => `table ${objectName(id.path)}`).filter((table) => !announced(statements, table));
    return gone.map((table) => unannounced(table, during));
  }
  const fates = Object.entries(before).map(([column, facts]) => ({
    column,
    fate: fateOf({ column, before: facts, after: lookup(after, column), comparison }),
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

/** The columns of those of the tables that a schema has; `undefined`: it has none of them. */
function columnsOf(schema: Schema, tables: readonly TableRows[]): Named<Column> | undefined {
  const found = tables.flatMap(({ id }) => findObject(schema, id) ?? []);
  return found.length === 0 ? undefined : namedSet(found.flatMap(({ columns }) => Object.entries(columns)));
}

interface ColumnStory {
  readonly column: string;
  readonly before: Column;
  readonly after: Column | undefined;
  readonly comparison: RowComparison;
}

function fateOf({ column, before, after, comparison }: ColumnStory): Fate {
  const { statements, from, to, old, current } = comparison;
  const isAnnounced = [...old, ...current].some(({ id }) =>
    announced(statements, `column ${objectName([...id.path, column])}`),
  );
  if (before.generated !== undefined || isAnnounced) return null;
  if (after === undefined) return 'lost';
  if (after.generated !== undefined) return null;
  return typeShape(from, before) === typeShape(to, after) ? 'same' : 'present';
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
