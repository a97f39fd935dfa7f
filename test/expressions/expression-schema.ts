import { EMPTY_NAMESPACE, EMPTY_TABLE, namedSet, routineKey } from '../../src/schema/index.ts';
import type { Column, IndexKey, Routine, Schema, Table, TypeUse } from '../../src/schema/index.ts';
import type { ExpressionCase, Place } from './expression-case.ts';
import { DIVIDED } from './places/partitions.ts';

/** Which of the two texts of each expression a schema has. */
export type Side = 'expression' | 'changed';

const columns = (types: Readonly<Record<string, string>>): Record<string, Column> =>
  Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { ...typeUse(type), nullable: true }]));

const ITEM: Readonly<Record<string, Column>> = {
  id: { type: 'integer' },
  ...columns({
    name: 'text',
    note: 'text',
    label: 'varchar(20)',
    code: 'char(3)',
    price: 'numeric(10,2)',
    cost: 'numeric(10,2)',
    qty: 'integer',
    rank: 'smallint',
    total: 'bigint',
    rate: 'double precision',
    active: 'boolean',
    tags: 'text[]',
    scores: 'integer[]',
    data: 'jsonb',
    doc: 'json',
    at: 'timestamptz',
    ts: 'timestamp',
    day: 'date',
    until: 'date',
    tm: 'time',
    dur: 'interval',
    during: 'tstzrange',
    span: 'int4range',
    state: 'item_state',
    ip: 'inet',
    uid: 'uuid',
    raw: 'bytea',
    bits: 'bit(8)',
    Größe: 'numeric',
    select: 'text',
  }),
};

const PERSON = {
  id: { type: 'integer' },
  ...columns({ name: 'text', item: 'integer', boss: 'integer' }),
};

/** `text[]` as the schema says it. */
function typeUse(type: string): TypeUse {
  if (type.endsWith('[]')) return { ...typeUse(type.slice(0, -2)), dimensions: 1 };
  return type === 'item_state' ? { type, typeNamespace: 'public' } : { type };
}

const TOUCH: Routine = {
  name: 'touch',
  arguments: [],
  returns: 'trigger',
  language: 'plpgsql',
  body: 'begin return new; end',
};

function times(name: string, factor: number): Routine {
  const call = {
    arguments: [{ type: 'integer' }],
    returns: 'integer',
    language: 'sql',
    volatility: 'immutable' as const,
  };
  return { name, ...call, body: `select $1 * ${factor}` };
}

const routines = (...list: readonly Routine[]): Schema['namespaces'][string]['routines'] =>
  namedSet(list.map((routine) => [routineKey(routine), routine]));

/** One schema with all expressions in their places. */
export function expressionSchema(cases: readonly ExpressionCase[], side: Side): Schema {
  const each = <Value>(place: Place, value: (text: string, found: ExpressionCase) => Value): Record<string, Value> => {
    const found = cases.filter((one) => one.place === place);
    return Object.fromEntries(found.map((one) => [one.id.path.at(-1) ?? '', value(one[side], one)]));
  };
  const column = (text: string, { type = 'text' }: ExpressionCase, attribute: 'default' | 'generated'): Column => ({
    ...typeUse(type),
    nullable: true,
    [attribute]: text,
  });
  const item: Table = {
    ...EMPTY_TABLE,
    columns: ITEM,
    primaryKey: { item_pkey: { columns: ['id'] } },
    checks: each('check', (expression) => ({ expression })),
    indexes: {
      ...each('predicate', (where) => ({ keys: ['id'], where })),
      ...each('key', (expression) => ({ keys: [{ expression }] })),
    },
    exclusions: each('exclusion', (definition) => ({ definition })),
    policies: each('policy', (using) => ({ using })),
    triggers: each('trigger', (when) => ({
      timing: 'after',
      events: ['update'],
      forEach: 'row',
      when,
      function: { namespace: 'public', name: 'touch' },
    })),
  };
  const tables: Record<string, Table> = {
    item,
    person: { ...EMPTY_TABLE, columns: PERSON },
    defaults: { ...EMPTY_TABLE, columns: each('default', (text, found) => column(text, found, 'default')) },
    computed: {
      ...EMPTY_TABLE,
      columns: { ...ITEM, ...each('generated', (text, found) => column(text, found, 'generated')) },
    },
    ...dividedTables(cases, side),
  };
  return {
    extensions: {},
    namespaces: {
      public: {
        ...EMPTY_NAMESPACE,
        enums: { item_state: { labels: ['new', 'paid', 'shipped'] } },
        domains: each('domain', (check, { type = 'text' }) => ({ ...typeUse(type), checks: { fits: check } })),
        routines: routines(TOUCH),
        tables,
        views: each('view', (definition) => ({ definition, viewIndexes: {}, viewTriggers: {} })),
      },
      calc: {
        ...EMPTY_NAMESPACE,
        sequences: { counter: {}, other: {} },
        routines: routines(times('twice', 2), times('thrice', 3)),
      },
    },
  };
}

function dividedTables(cases: readonly ExpressionCase[], side: Side): Record<string, Table> {
  const tables = DIVIDED.map(({ strategy, keys, changedKeys }, index): [string, Table] => {
    const name = `divided_${index + 1}`;
    const own = cases.filter(({ place, id }) => place === 'partition bound' && id.path[1] === name);
    const list = side === 'expression' ? keys : changedKeys;
    const isKept = cases.some(({ place, id }) => place === 'partition key' && id.path[1] === name);
    const table: Table = {
      ...EMPTY_TABLE,
      columns: ITEM,
      partitionBy: { strategy, keys: (isKept ? list : keys).map(partitionKey) },
      partitions: Object.fromEntries(own.map((one) => [one.id.path.at(-1) ?? '', { bound: one[side] }])),
    };
    return [name, table];
  });
  return Object.fromEntries(tables);
}

function partitionKey(text: string): IndexKey {
  return Object.hasOwn(ITEM, text) ? text : { expression: text };
}
