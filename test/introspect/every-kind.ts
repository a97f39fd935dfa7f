import { EMPTY_NAMESPACE, EMPTY_TABLE } from '../../src/schema/index.ts';
import type { Namespace, Schema, Table, View } from '../../src/schema/index.ts';

const SALES = { namespace: 'sales' } as const;
const TOUCH = { ...SALES, name: 'touch' } as const;
const EMPTY_VIEW = { viewIndexes: {}, viewTriggers: {} } as const;

const ROOM: Table = {
  ...EMPTY_TABLE,
  comment: 'Where people sit',
  storageParameters: { autovacuum_enabled: 'false', fillfactor: '70', 'toast.autovacuum_enabled': 'false' },
  rowSecurity: 'forced',
  columns: {
    id: { type: 'bigint', identity: 'by default', sequence: { start: '100', increment: '5', cache: '2' } },
    number: { type: 'integer', serial: true, sequence: { minimum: '10', maximum: '99', cycle: true } },
    name: { type: 'text', storage: 'external', collation: 'C', comment: 'On the door' },
    note: { type: 'text', nullable: true, compression: 'pglz', statistics: 50 },
    price: { type: 'cents', typeNamespace: 'sales', default: '0' },
    place: { type: 'address', typeNamespace: 'sales', nullable: true },
    state: { type: 'state', typeNamespace: 'sales', default: `'free'::sales.state` },
    span: { type: 'span', typeNamespace: 'sales', nullable: true },
    ticket: { type: 'bigint', default: `nextval('sales.ticket'::regclass)` },
    during: { type: 'tstzrange', nullable: true },
    double: { type: 'bigint', nullable: true, generated: '(id * 2)' },
  },
  primaryKey: {
    room_pkey: { columns: ['id'], include: ['name'], comment: 'K', storageParameters: { fillfactor: '80' } },
  },
  uniques: { room_number: { columns: ['number'], deferrable: 'deferred', comment: 'U' } },
  indexes: {
    room_name: {
      keys: [{ expression: 'lower(name)', collation: 'C', operatorClass: 'text_pattern_ops', order: 'desc' }, 'id'],
      where: '((price)::integer > 0)',
      include: ['note'],
      storageParameters: { fillfactor: '60' },
      comment: 'I',
    },
  },
  foreignKeys: {
    room_next: {
      columns: ['ticket'],
      references: { ...SALES, table: 'room', columns: ['id'] },
      onDelete: 'cascade',
      match: 'full',
      notValid: true,
      deferrable: 'immediate',
      comment: 'F',
    },
  },
  checks: {
    room_price: { expression: '((price)::integer < 100000)', noInherit: true, comment: 'C' },
    room_name: { expression: `(name <> ''::text)`, notValid: true },
  },
  exclusions: {
    room_during: {
      definition: 'EXCLUDE USING gist (during WITH &&) WHERE ((id > 0))',
      deferrable: 'deferred',
      comment: 'X',
    },
  },
  triggers: {
    room_touch: {
      timing: 'before',
      events: ['insert', 'update'],
      updateOf: ['name', 'note'],
      forEach: 'row',
      when: '(new.id > 0)',
      function: TOUCH,
      arguments: ['a', `it's`],
      enabled: 'always',
      comment: 'T',
    },
    room_log: { timing: 'after', events: ['delete'], oldTable: 'gone', function: TOUCH, enabled: 'disabled' },
    room_late: {
      timing: 'after',
      events: ['insert'],
      forEach: 'row',
      constraint: true,
      deferrable: 'deferred',
      function: TOUCH,
    },
  },
  policies: {
    own: { restrictive: true, command: 'update', using: '(id > 0)', check: '((price)::integer > 0)', comment: 'P' },
    see: { command: 'select', using: 'true' },
  },
};

const EVENT: Table = {
  ...EMPTY_TABLE,
  partitionBy: { strategy: 'range', keys: ['day', { expression: 'lower(kind)', collation: 'C' }] },
  columns: { day: { type: 'date' }, kind: { type: 'text', default: `'x'::text` }, id: { type: 'integer' } },
  indexes: { event_id: { keys: ['id'] } },
  triggers: { event_touch: { timing: 'before', events: ['insert'], forEach: 'row', function: TOUCH } },
  partitions: {
    event_2026: { bound: `FOR VALUES FROM ('2026-01-01', MINVALUE) TO ('2027-01-01', MINVALUE)`, comment: 'This year' },
    event_old: { bound: `FOR VALUES FROM (MINVALUE, MINVALUE) TO ('2026-01-01', MINVALUE)`, namespace: 'public' },
    event_rest: { bound: 'DEFAULT' },
  },
};

const VIEWS: Readonly<Record<string, View>> = {
  named: {
    ...EMPTY_VIEW,
    definition: 'SELECT room.id,\n    e.day\n   FROM sales.room,\n    sales.event e',
    options: { security_barrier: 'true' },
    comment: 'V',
    viewTriggers: { into_named: { timing: 'instead of', events: ['insert'], forEach: 'row', function: TOUCH } },
  },
  totals: {
    ...EMPTY_VIEW,
    definition: 'SELECT named.day,\n    e.kind\n   FROM sales.named,\n    sales.event e',
    materialized: true,
    withoutData: true,
    options: { fillfactor: '90' },
    comment: 'M',
    viewIndexes: { totals_day: { keys: ['day'], comment: 'VI' } },
  },
};

const NAMESPACE: Namespace = {
  ...EMPTY_NAMESPACE,
  comment: 'What we sell',
  enums: { state: { labels: ['free', 'taken'], comment: 'E' } },
  domains: {
    cents: { type: 'integer', default: '1', checks: { positive: '(VALUE >= 0)' }, comment: 'D' },
    code: { type: 'varchar(9)', collation: 'C', notNull: true },
    codes: { type: 'code', typeNamespace: 'sales', dimensions: 1 },
  },
  composites: {
    address: {
      attributes: [
        { name: 'street', type: 'text', collation: 'C' },
        { name: 'code', type: 'code', typeNamespace: 'sales' },
      ],
      comment: 'A',
    },
  },
  ranges: { span: { subtype: 'double precision', subtypeDiff: 'float8mi', multirange: 'spans', comment: 'R' } },
  sequences: {
    ticket: { type: 'integer', start: '7', increment: '3', cycle: true, comment: 'S' },
    owned: { ownedBy: { table: 'room', column: 'note' } },
  },
  routines: {
    'touch()': {
      name: 'touch',
      arguments: [],
      returns: 'trigger',
      language: 'plpgsql',
      body: 'begin return new; end',
      comment: 'Touches',
    },
    'total(integer, variadic integer[])': {
      name: 'total',
      arguments: [
        { name: 'a', type: 'integer', default: '1' },
        { name: 'rest', type: 'integer[]', mode: 'variadic', default: `'{}'::integer[]` },
      ],
      returns: 'setof sales.state',
      language: 'sql',
      body: `select 'free'::sales.state`,
      volatility: 'stable',
      strict: true,
      securityDefiner: true,
      parallel: 'restricted',
      cost: 7,
      rows: 3,
      settings: { search_path: `sales, "Two words"`, work_mem: `'4MB'` },
    },
    'pair(integer)': {
      name: 'pair',
      arguments: [
        { name: 'a', type: 'integer' },
        { name: 'b', type: 'integer', mode: 'out' },
        { name: 'c', type: 'text', mode: 'out' },
      ],
      language: 'sql',
      body: `BEGIN ATOMIC\n SELECT a AS b,\n     'x'::text AS c;\nEND`,
      atomic: true,
      volatility: 'immutable',
      leakproof: true,
      parallel: 'safe',
    },
    'tidy(text)': {
      name: 'tidy',
      kind: 'procedure',
      arguments: [{ name: 'what', type: 'text', mode: 'inout' }],
      language: 'plpgsql',
      body: 'begin end',
      comment: 'Tidies',
    },
  },
  tables: {
    room: ROOM,
    event: EVENT,
    fleeting: {
      ...EMPTY_TABLE,
      unlogged: true,
      columns: { a: { type: 'codes', typeNamespace: 'sales', nullable: true } },
    },
  },
  views: VIEWS,
};

/** A schema with something of every kind, in the spelling of the server, so that it reads as it is. */
export const EVERY_KIND: Schema = {
  extensions: { citext: {}, hstore: { namespace: 'sales' } },
  namespaces: { public: EMPTY_NAMESPACE, sales: NAMESPACE },
};
