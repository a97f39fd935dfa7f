import fc from 'fast-check';

import { EMPTY_NAMESPACE, EMPTY_SCHEMA, EMPTY_TABLE } from '../../src/schema/index.ts';
import type { Column, Domain, Schema, Table } from '../../src/schema/index.ts';

/** Columns that a change may ask something of, each with values of which some stand against it. */
const COLUMNS: Readonly<Record<string, { readonly column: Column; readonly values: readonly string[] }>> = {
  n: { column: { type: 'integer', nullable: true }, values: ['null', '0', '1', '1', '2', '-3', '70000'] },
  t: {
    column: { type: 'text', nullable: true },
    values: ['null', "''", "'a'", "'b'", "'1'", "'2.5'", "'0x1F'", "'yes'", "'long text'", "'2026-02-30'", "'new'"],
  },
  d: { column: { type: 'numeric(8,2)', nullable: true }, values: ['null', '1.25', '1.3', '1', "'NaN'", '99999.5'] },
  m: {
    column: { type: 'mood', typeNamespace: 'public', nullable: true },
    values: ['null', "'sad'", "'happy'", "'new'"],
  },
  ms: {
    column: { type: 'mood', typeNamespace: 'public', dimensions: 1, nullable: true },
    values: ['null', "'{}'", "'{sad,new}'", "'{happy}'", "'{null,sad}'"],
  },
  j: { column: { type: 'jsonb', nullable: true }, values: ['null', "'null'", "'1'", `'"a"'`, `'{"a": 1}'`] },
  r: {
    column: { type: 'int4range', nullable: true },
    values: ['null', "'[1,3)'", "'[2,5)'", "'[7,9)'", "'empty'", "'(,0)'"],
  },
  w: {
    column: { type: 'word', typeNamespace: 'public', nullable: true },
    values: ['null', "'a'", "'abc'", "'abcdef'"],
  },
  p: { column: { type: 'integer', nullable: true }, values: ['null', '1', '2', '9'] },
  q: { column: { type: 'text', nullable: true }, values: ['null', "'one'", "'two'", "'none'"] },
};

const NAMES = Object.keys(COLUMNS);

export interface Draft {
  readonly rows: readonly (readonly string[])[];
  readonly changes: readonly Change[];
}

/** Facts of a column; those that are `undefined` go. */
type ColumnChange = { readonly [Fact in keyof Column]?: Column[Fact] | undefined };

/** Changes columns, the table, or the types. */
interface Change {
  readonly column?: readonly [string, ColumnChange];
  readonly table?: Partial<Table>;
  readonly labels?: readonly string[];
  readonly domain?: Partial<Domain>;
}

const retype = (name: string, types: readonly ColumnChange[]): fc.Arbitrary<Change> =>
  fc.constantFrom(...types).map((type) => ({ column: [name, type] }));

const own = (type: string): Partial<Column> => ({ type, typeNamespace: 'public' });
const of = (...types: string[]): Partial<Column>[] => types.map((type) => ({ type }));

const CHANGE: fc.Arbitrary<Change> = fc.oneof(
  retype('n', of('smallint', 'bigint', 'text', 'varchar(1)', 'boolean', 'numeric(3,1)', 'uuid', 'date')),
  retype('t', [
    ...of('integer', 'varchar(3)', 'boolean', 'date', 'numeric(3,1)', 'uuid', 'char(2)', 'jsonb'),
    own('mood'),
  ]),
  retype('t', [{ type: 'text', dimensions: 1 }, own('word')]),
  retype('d', of('integer', 'numeric(4,2)', 'numeric(6,0)', 'smallint', 'text', 'real')),
  retype('m', of('text', 'varchar(3)', 'integer')),
  retype('ms', [{ ...own('mood'), dimensions: undefined }, { type: 'text' }]),
  retype('j', of('integer', 'text', 'boolean', 'numeric(2,1)', 'json')),
  retype('p', of('bigint', 'smallint')),
  fc.constantFrom(...NAMES).map((name): Change => ({ column: [name, { nullable: undefined }] })),
  fc
    .constantFrom('n', 't', 'd', 'm', 'r', 'w')
    .map((name): Change => ({ table: { uniques: { only: { columns: [name] } } } })),
  fc.constantFrom('n', 'q').map((name): Change => ({
    table: { uniques: { pair: { columns: [name, 't'], nullsNotDistinct: true } } },
  })),
  fc
    .constantFrom('n > 0', "t <> ''", 'n < d', "m::text <> 'sad'", 'not isempty(r)', 'length(w) < 4', 'd is not null')
    .map((expression): Change => ({ table: { checks: { rule: { expression } } } })),
  fc.constantFrom('lower(t)', 'n % 2', "j ->> 'a'").map((expression): Change => ({
    table: { indexes: { i: { keys: [{ expression }], unique: true, where: 'n > 0' } } },
  })),
  fc.constantFrom(undefined, 'full' as const).map((match): Change => ({
    table: {
      foreignKeys: {
        f: {
          columns: ['p', 'q'],
          references: { namespace: 'public', table: 'parent', columns: ['id', 'code'] },
          ...(match !== undefined && { match }),
        },
      },
    },
  })),
  fc.constant<Change>({
    table: {
      foreignKeys: { g: { columns: ['p'], references: { namespace: 'public', table: 'parent', columns: ['id'] } } },
    },
  }),
  fc
    .constantFrom(
      'exclude using gist (r with &&)',
      'exclude using btree (n with =) where (d > 1)',
      "exclude using gist (r with &&, int4range(n, n, '[]') with =)",
    )
    .map((definition): Change => ({ table: { exclusions: { e: { definition } } } })),
  fc.subarray(['sad', 'happy', 'new'], { minLength: 1 }).map((labels): Change => ({ labels })),
  fc
    .constantFrom<Partial<Domain>>(
      { checks: { short: 'length(value) < 4' } },
      { notNull: true },
      { type: 'varchar(3)' },
    )
    .map((domain): Change => ({ domain })),
  fc.constant<Change>({ column: ['fresh', { type: 'integer' }] }),
  fc.constant<Change>({ column: ['fresh', { type: 'integer', generated: 'n * 2' }] }),
  fc
    .constantFrom([['from (0) to (10)'], ['from (-9) to (1)', 'from (1) to (10)']], [['from (1) to (maxvalue)']])
    .chain((bounds) => fc.constantFrom(...bounds))
    .map((bounds): Change => ({
      table: {
        partitionBy: { strategy: 'range', keys: ['id'] },
        partitions: Object.fromEntries(
          bounds.map((bound, index) => [`part_${index}`, { bound: `for values ${bound}` }]),
        ),
      },
    })),
);

export const draft: fc.Arbitrary<Draft> = fc.record({
  rows: fc.array(fc.tuple(...NAMES.map((name) => fc.constantFrom(...(COLUMNS[name]?.values ?? [])))), { maxLength: 4 }),
  changes: fc.array(CHANGE, { minLength: 1, maxLength: 3 }),
});

const PARENT: Table = {
  ...EMPTY_TABLE,
  columns: { id: { type: 'integer' }, code: { type: 'text' } },
  primaryKey: { parent_pkey: { columns: ['id'] } },
  uniques: { parent_key: { columns: ['id', 'code'] } },
};

/** The schema before all changes, or after them. */
export function schemaOf(changes: readonly Change[]): Schema {
  const columns = new Map<string, Column>([
    ['id', { type: 'integer' }],
    ...NAMES.map((name) => [name, COLUMNS[name]?.column ?? { type: 'text' }] as const),
  ]);
  const table: Table = { ...EMPTY_TABLE, columns: {}, primaryKey: { thing_pkey: { columns: ['id'] } } };
  let labels: readonly string[] = ['sad', 'happy', 'new'];
  const word: Domain = { type: 'text' };
  for (const change of changes) {
    if (change.column !== undefined)
      columns.set(change.column[0], changed(columns.get(change.column[0]), change.column[1]));
    Object.assign(table, change.table);
    labels = change.labels ?? labels;
    Object.assign(word, change.domain);
  }
  const tables = { thing: { ...table, columns: Object.fromEntries(columns) }, parent: PARENT };
  const space = { ...EMPTY_NAMESPACE, tables, enums: { mood: { labels } }, domains: { word } };
  return { ...EMPTY_SCHEMA, namespaces: { public: space } };
}

/** What is given as absent goes. */
function changed(column: Column | undefined, change: ColumnChange): Column {
  const forgotten = 'type' in change ? { typeNamespace: undefined } : {};
  const kept = Object.entries({ ...column, ...forgotten, ...change }).filter(([, fact]) => fact !== undefined);
  return Object.fromEntries(kept) as unknown as Column; // the facts of a column
}

/** Fills the schema before. */
export function rowsSql(rows: Draft['rows']): string {
  const parents = `insert into parent values (1, 'one'), (2, 'two');`;
  const values = rows.map((row, index) => `(${[index, ...row].join(', ')})`);
  const columns = ['id', ...NAMES].map((name) => `"${name}"`).join(', ');
  return rows.length === 0 ? parents : `${parents} insert into thing (${columns}) values ${values.join(', ')};`;
}
