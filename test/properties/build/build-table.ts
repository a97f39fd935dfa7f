import { EMPTY_TABLE, namedSet } from '../../../src/schema/index.ts';
import type { Check, Column, Exclusion, Index, Table, Unique } from '../../../src/schema/index.ts';
import { quoteIdentifier } from '../../../src/sql/index.ts';
import type { Named } from '../draft/named.ts';
import type { CheckDraft, ExclusionDraft, KeyDraft, TableDraft } from '../draft/table-draft.ts';
import { POSTGRESQL_15, POSTGRESQL_17 } from '../features.ts';
import { buildColumns } from './build-columns.ts';
import { buildIndex } from './build-index.ts';
import { columnSubjects, conditionOf } from './condition.ts';
import { given } from './given.ts';
import { buildPartitions, divide } from './divide.ts';
import type { DividedBy } from './divide.ts';
import type { TablePlace, World } from './world.ts';

interface ContentsPlace extends TablePlace {
  readonly columns: ReadonlyMap<string, Column>;
  readonly division: DividedBy | undefined;
}

/** A table without what may refer to other tables. */
export function buildTable(draft: TableDraft, place: TablePlace): Table {
  const columns = buildColumns(draft.columns, place);
  const division =
    (draft.partitionBy && canDivide(columns, place.world) && divide(draft.partitionBy, columns, place.world)) ||
    undefined;
  const all: ContentsPlace = { ...place, columns, division };
  const facts = tableFacts(draft, division);
  const { namespace, table, world } = place;
  const relation = (name: string): boolean => world.claim('relation', namespace, name);
  const constraint = (name: string): boolean => world.claim('constraint', namespace, table, name);
  const indexed = <Value>(entries: Named<Value>): Named<Value> =>
    entries.filter(([name]) => constraint(name) && relation(name));
  const primaryKey = indexed(keys(draft.primaryKey.slice(0, 1), { ...all, primary: true }));
  const notNull = new Set(primaryKey.flatMap(([, key]) => key.columns));
  return {
    ...EMPTY_TABLE,
    ...facts,
    columns: namedSet([
      ...[...columns].map(([name, column]) => [name, notNull.has(name) ? required(column) : column] as const),
      ...longColumns(facts),
    ]),
    primaryKey: namedSet(primaryKey),
    uniques: namedSet(indexed(keys(draft.uniques, { ...all, primary: false }))),
    indexes: namedSet(indexes(draft, all).filter(([name]) => relation(name))),
    checks: namedSet(checks(draft.checks, all).filter(([name]) => constraint(name))),
    exclusions: namedSet(indexed(exclusions(draft.exclusions, all))),
    partitions: namedSet(division === undefined ? [] : buildPartitions(draft.partitions, division, place)),
  };
}

/** Before PostgreSQL 17 the partitions of a table did not share its identity columns. */
function canDivide(columns: ReadonlyMap<string, Column>, world: World): boolean {
  return world.has(POSTGRESQL_17) || [...columns.values()].every(({ identity }) => identity === undefined);
}

function required({ nullable: _, ...column }: Column): Column {
  return column;
}

function tableFacts(
  { comment, unlogged, rowSecurity, parameters, hasParameters }: TableDraft,
  division: DividedBy | undefined,
): Partial<Table> {
  const isWhole = division === undefined;
  const set = Object.entries(parameters).filter(([, value]) => value !== undefined) as [string, string][]; // those with a value
  return {
    ...given({
      comment,
      unlogged: unlogged && isWhole,
      storageParameters: hasParameters && isWhole && set.length > 0 && namedSet(set),
      rowSecurity,
      partitionBy: division?.key,
    }),
  };
}

/** A table without long values has nothing that `toast` parameters could be about, and forgets them. */
function longColumns({ storageParameters = {} }: Partial<Table>): readonly (readonly [string, Column])[] {
  const isNeeded = Object.keys(storageParameters).some((name) => name.startsWith('toast.'));
  return isNeeded ? [['long', { type: 'text', nullable: true }]] : [];
}

interface KeysPlace extends ContentsPlace {
  readonly primary: boolean;
}

/** Keys with all columns by which the table is divided; none, where an expression divides it. */
function keys(drafts: Named<KeyDraft>, { columns, division, world, primary }: KeysPlace): Named<Unique> {
  const needed = division?.columns;
  return drafts.flatMap(([name, draft]): Named<Unique> => {
    const wanted = world.keyColumns(draft.columns, columns);
    if (needed === null || wanted.length === 0) return [];
    const key = [...wanted, ...(needed ?? []).filter((column) => !wanted.includes(column))];
    const include = world.orderedColumns(draft.include, columns).filter((column) => !key.includes(column));
    const { deferrable, nullsNotDistinct, fillFactor, comment } = draft;
    const unique: Unique = {
      columns: key,
      ...(include.length > 0 && { include }),
      ...(deferrable && { deferrable }),
      ...(nullsNotDistinct && !primary && world.has(POSTGRESQL_15) && { nullsNotDistinct: true }),
      ...(fillFactor !== undefined &&
        division === undefined && { storageParameters: { fillfactor: String(fillFactor) } }),
      ...(comment !== undefined && { comment }),
    };
    return [[name, unique]];
  });
}

function indexes({ indexes: drafts }: TableDraft, place: ContentsPlace): Named<Index> {
  return drafts.flatMap(([name, draft]): Named<Index> => {
    const index = buildIndex(draft, place.columns, { ...place, name });
    return index === null ? [] : [[name, index]];
  });
}

function checks(drafts: Named<CheckDraft>, { columns, division, world }: ContentsPlace): Named<Check> {
  return drafts.map(([name, { condition, notValid, noInherit, comment }]) => [
    name,
    {
      expression: conditionOf(condition, columnSubjects(columns, world), { world }),
      ...(notValid && { notValid: true }),
      ...(noInherit && division === undefined && { noInherit: true }),
      ...(comment !== undefined && { comment }),
    },
  ]);
}

/** Ranges may not overlap; of what has an order, no two may be equal. */
function exclusions(drafts: Named<ExclusionDraft>, { columns, division, world }: ContentsPlace): Named<Exclusion> {
  if (division !== undefined) return [];
  const stored = new Map([...columns].filter(([, { virtual }]) => virtual === undefined));
  return drafts.flatMap(([name, draft]): Named<Exclusion> => {
    const [column] = world.keyColumns(draft.columns, columns);
    const value = column === undefined ? undefined : columns.get(column);
    if (column === undefined || value === undefined) return [];
    const isRange = world.factsOf(value).family === 'range';
    const where = draft.where && conditionOf(draft.where, columnSubjects(stored, world), { world, immutable: true });
    const element = `${quoteIdentifier(column)} with ${isRange ? '&&' : '='}`;
    const definition = `exclude using ${isRange ? 'gist' : 'btree'} (${element})${where === undefined ? '' : ` where (${where})`}`;
    const { deferrable, comment } = draft;
    return [[name, { definition, ...(deferrable && { deferrable }), ...(comment !== undefined && { comment }) }]];
  });
}
