import { EMPTY_NAMESPACE, EMPTY_TABLE } from '../../src/schema/index.ts';
import type {
  Column,
  Index,
  Named,
  Namespace,
  Partition,
  Policy,
  Routine,
  Schema,
  Table,
  Trigger,
  View,
} from '../../src/schema/index.ts';

/** Two schemas that lead to each other with their rows. */
export interface PlanCase {
  readonly name: string;
  readonly before: Schema;
  readonly after: Schema;
  /** SQL that fills the schema before. */
  readonly rows?: string;
  /** Queries that give the same rows before, after, and after the way back. */
  readonly same?: readonly string[];
  /** What statements of the way there must contain, in this order. */
  readonly says?: readonly string[];
  /** What none of them may contain. */
  readonly never?: readonly string[];
  /** Tables of which rows come or go with partitions. */
  readonly changed?: readonly string[];
  /** A part of PostgreSQL's message with which the way there fails. */
  readonly fails?: string;
}

export const schema = (contents: Partial<Namespace>, others: Named<Partial<Namespace>> = {}): Schema => ({
  extensions: {},
  namespaces: {
    public: { ...EMPTY_NAMESPACE, ...contents },
    ...Object.fromEntries(Object.entries(others).map(([name, other]) => [name, { ...EMPTY_NAMESPACE, ...other }])),
  },
});

export const table = (columns: Named<Column>, rest: Partial<Table> = {}): Table => ({
  ...EMPTY_TABLE,
  columns,
  ...rest,
});

export const view = (definition: string, rest: Partial<View> = {}): View => ({
  definition,
  viewIndexes: {},
  viewTriggers: {},
  ...rest,
});

export const materialized = (definition: string, viewIndexes: Named<Index> = {}, rest: Partial<View> = {}): View =>
  view(definition, { materialized: true, viewIndexes, ...rest });

export const int: Column = { type: 'integer' };
export const big: Column = { type: 'bigint' };
export const text: Column = { type: 'text' };
export const optional = (column: Column): Column => ({ ...column, nullable: true });

/** A table of people, with a key. */
export const people = (columns: Named<Column> = {}, rest: Partial<Table> = {}): Table =>
  table({ id: int, name: text, age: int, ...columns }, { primaryKey: { people_pkey: { columns: ['id'] } }, ...rest });

export const PEOPLE_ROWS = `insert into people (id, name, age) values (1, 'Ann', 30), (2, 'Bob', 40), (3, 'Cid', 50);`;

/** A function for triggers, as an entry of a namespace. */
export const triggerFunction = (name: string, body = 'begin return new; end'): Named<Routine> => ({
  [`${name}()`]: { name, arguments: [], returns: 'trigger', language: 'plpgsql', body },
});

export const sqlFunction = (name: string, argument: string, rest: Partial<Routine> = {}): Named<Routine> => ({
  [`${name}(${argument})`]: {
    name,
    arguments: [{ name: 'a', type: argument }],
    returns: argument,
    language: 'sql',
    body: 'select a',
    volatility: 'immutable',
    ...rest,
  },
});

export const trigger = (name: string, rest: Partial<Trigger> = {}): Trigger => ({
  timing: 'before',
  events: ['update'],
  forEach: 'row',
  function: { namespace: 'public', name },
  ...rest,
});

export const policy = (using: string, rest: Partial<Policy> = {}): Policy => ({ using, ...rest });

/** Partitions by names and bounds. */
export const partitions = (bounds: Named<string | Partition>): Named<Partition> =>
  Object.fromEntries(
    Object.entries(bounds).map(([name, bound]) => [name, typeof bound === 'string' ? { bound } : bound]),
  );
