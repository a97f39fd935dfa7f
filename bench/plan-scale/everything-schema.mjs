/** @import { Column, Namespace, Routine, Schema, Table, View } from '../../src/schema/index.ts' */

const GROUP = 10;

const EMPTY_TABLE = {
  columns: {},
  primaryKey: {},
  uniques: {},
  indexes: {},
  foreignKeys: {},
  checks: {},
  exclusions: {},
  triggers: {},
  policies: {},
  partitions: {},
};

/**
 * A schema with every kind of object: ten tables make a group with types, a sequence, routines and views of its own.
 *
 * @param {number} tables
 * @returns {Schema}
 */
export function everythingSchema(tables) {
  const groups = Array.from({ length: Math.ceil(tables / GROUP) }, (_, group) => group);
  const numbers = Array.from({ length: tables }, (_, index) => index);
  /** @type {Namespace} */
  const shop = {
    enums: record(groups, (g) => [`state_${g}`, { labels: ['new', 'paid', 'sent'] }]),
    domains: record(groups, (g) => [`email_${g}`, { type: 'text', checks: { [`email_${g}_at`]: `value like '%@%'` } }]),
    composites: record(groups, (g) => [
      `money_${g}`,
      {
        attributes: [
          { name: 'amount', type: 'numeric(12,2)' },
          { name: 'currency', type: 'char(3)' },
        ],
      },
    ]),
    ranges: record(groups, (g) => [`weights_${g}`, { subtype: 'numeric' }]),
    sequences: record(groups, (g) => [`counter_${g}`, { start: '100' }]),
    routines: Object.fromEntries(groups.flatMap(routinesOf)),
    tables: record(numbers, (n) => [`table_${n}`, tableOf(n, tables)]),
    views: Object.fromEntries(groups.flatMap(viewsOf)),
  };
  return { extensions: {}, namespaces: { public: { ...EMPTY_NAMESPACE }, shop } };
}

const EMPTY_NAMESPACE = {
  enums: {},
  domains: {},
  composites: {},
  ranges: {},
  sequences: {},
  routines: {},
  tables: {},
  views: {},
};

/**
 * @template Value
 * @param {readonly number[]} numbers
 * @param {(number: number) => [string, Value]} entry
 */
function record(numbers, entry) {
  return Object.fromEntries(numbers.map(entry));
}

/** @param {number} g @returns {[string, Routine][]} */
function routinesOf(g) {
  const counted = `select count(*) from "shop"."table_${g * GROUP}" where "total" > $1`;
  return [
    [`double_${g}(integer)`, sqlFunction(`double_${g}`, 'integer', 'select $1 * 2')],
    [`many_${g}(integer)`, { ...sqlFunction(`many_${g}`, 'bigint', counted), volatility: 'stable' }],
    [
      `touch_${g}()`,
      { name: `touch_${g}`, arguments: [], returns: 'trigger', language: 'plpgsql', body: 'begin return new; end' },
    ],
  ];
}

/**
 * @param {string} name
 * @param {string} returns
 * @param {string} body
 * @returns {Routine}
 */
function sqlFunction(name, returns, body) {
  return { name, arguments: [{ type: 'integer' }], returns, language: 'sql', volatility: 'immutable', body };
}

/** @param {number} n @param {number} count @returns {Table} */
function tableOf(n, count) {
  const group = Math.floor(n / GROUP);
  const owner = (n * 7 + 3) % count;
  const isDivided = n % GROUP === 9;
  const isStrict = n % 3 === 0;
  return {
    ...EMPTY_TABLE,
    comment: `Table ${n}`,
    ...(isStrict && { rowSecurity: /** @type {const} */ ('enabled') }),
    columns: columnsOf(n, group),
    primaryKey: { [`table_${n}_pkey`]: { columns: ['id'] } },
    uniques: { [`table_${n}_name_key`]: { columns: isDivided ? ['id', 'name'] : ['name'] } },
    indexes: {
      [`table_${n}_open`]: { keys: ['placed_at'], where: `"state" <> 'sent'` },
      [`table_${n}_data`]: { keys: ['data'], method: 'gin' },
    },
    foreignKeys: {
      [`table_${n}_owner_fkey`]: {
        columns: ['owner'],
        references: { namespace: 'shop', table: `table_${owner}`, columns: ['id'] },
        onDelete: 'set null',
      },
    },
    checks: { [`table_${n}_total_check`]: { expression: `"shop"."double_${group}"("total"::integer) >= 0` } },
    exclusions: isDivided
      ? {}
      : { [`table_${n}_during_excl`]: { definition: 'exclude using gist ("during" with &&)' } },
    triggers: {
      [`table_${n}_touch`]: {
        timing: 'before',
        events: ['update'],
        forEach: 'row',
        function: { namespace: 'shop', name: `touch_${group}` },
      },
    },
    policies: isStrict ? { own: { using: `"name" = current_user` } } : {},
    ...(isDivided && {
      partitionBy: { strategy: /** @type {const} */ ('hash'), keys: ['id'] },
      partitions: record([0, 1, 2], (part) => [
        `table_${n}_part_${part}`,
        { bound: `for values with (modulus 3, remainder ${part})` },
      ]),
    }),
  };
}

/** @param {number} n @param {number} group @returns {Record<string, Column>} */
function columnsOf(n, group) {
  return {
    id: { type: 'integer', identity: 'always' },
    name: { type: 'varchar(80)', comment: 'What people call it' },
    email: { type: `email_${group}`, typeNamespace: 'shop', nullable: true },
    state: { type: `state_${group}`, typeNamespace: 'shop', default: `'new'` },
    price: { type: `money_${group}`, typeNamespace: 'shop', nullable: true },
    weights: { type: `weights_${group}`, typeNamespace: 'shop', nullable: true },
    total: { type: 'integer', default: '0' },
    doubled: { type: 'integer', generated: `"shop"."double_${group}"("total"::integer)` },
    number: { type: 'bigint', default: `nextval('"shop"."counter_${group}"'::regclass)` },
    data: { type: 'jsonb', default: `'{}'`, ...(n % 2 === 0 && { compression: 'pglz' }) },
    during: { type: 'tstzrange', nullable: true },
    placed_at: { type: 'timestamptz', default: 'now()' },
    owner: { type: 'integer', nullable: true },
  };
}

/** Views on views on tables, and one that keeps its rows. @param {number} g @returns {[string, View][]} */
function viewsOf(g) {
  const [one, two] = [`"shop"."table_${g * GROUP}"`, `"shop"."table_${g * GROUP + 1}"`];
  const plain = (/** @type {string} */ definition) => ({ definition, viewIndexes: {}, viewTriggers: {} });
  return [
    [`open_${g}`, plain(`select id, name, total, owner from ${one} where state <> 'sent'`)],
    [
      `rich_${g}`,
      {
        ...plain(`select o.id, o.name, t.total from "shop"."open_${g}" o join ${two} t on t.id = o.owner`),
        viewTriggers: {
          write: {
            timing: 'instead of',
            events: ['insert'],
            forEach: 'row',
            function: { namespace: 'shop', name: `touch_${g}` },
          },
        },
      },
    ],
    [`busy_${g}`, plain(`select name, "shop"."many_${g}"(total::integer) as n from "shop"."rich_${g}"`)],
    [
      `totals_${g}`,
      {
        ...plain(`select name, sum(total) as total from "shop"."open_${g}" group by name`),
        materialized: true,
        viewIndexes: { [`totals_${g}_name`]: { keys: ['name'], unique: true } },
      },
    ],
  ];
}

/**
 * The schema with names that must be quoted: `table-12`.
 *
 * @param {Schema} schema
 * @returns {Schema}
 */
export function withQuotedNames(schema) {
  return JSON.parse(JSON.stringify(schema).replaceAll(/(?<=[a-z])_(?=[0-9])/g, '-'));
}

/**
 * The changes that are measured: what the schema becomes.
 *
 * @type {Readonly<Record<string, (schema: Schema) => Schema>>}
 */
export const CHANGES = {
  'one column': (schema) => withColumn(schema, 'added', { type: 'text', nullable: true }),
  'type under views': (schema) => withColumn(schema, 'total', { type: 'bigint', default: '0' }),
};

/** @param {Schema} schema @param {string} name @param {Column} column @returns {Schema} */
function withColumn(schema, name, column) {
  const shop = schema.namespaces['shop'] ?? EMPTY_NAMESPACE;
  const table = shop.tables['table_0'] ?? EMPTY_TABLE;
  const changed = { ...table, columns: { ...table.columns, [name]: column } };
  return {
    ...schema,
    namespaces: { ...schema.namespaces, shop: { ...shop, tables: { ...shop.tables, table_0: changed } } },
  };
}
