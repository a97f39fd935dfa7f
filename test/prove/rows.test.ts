import { expect, it } from 'vitest';
import { readRows } from '../../src/prove/rows/read-rows.ts';
import { seedRows } from '../../src/prove/rows/seed-rows.ts';
import { buildSchema } from '../../src/prove/build-schema.ts';
import { EMPTY_NAMESPACE, EMPTY_TABLE } from '../../src/schema/index.ts';
import type { Column, Schema, Table } from '../../src/schema/index.ts';
import { onConnection } from '../introspect/introspected.ts';
import { describeEachDriver } from '../support/each-driver.ts';

const TYPES = [
  'smallint',
  'integer',
  'bigint',
  'boolean',
  'real',
  'double precision',
  'numeric',
  'numeric(10,2)',
  'numeric(2,2)',
  'money',
  'text',
  'varchar',
  'varchar(1)',
  'char(1)',
  'char(3)',
  'name',
  'bytea',
  'uuid',
  'json',
  'jsonb',
  'jsonpath',
  'date',
  'time',
  'timetz(3)',
  'timestamp',
  'timestamptz',
  'interval',
  'interval year to month',
  'bit(3)',
  'varbit(5)',
  'point',
  'line',
  'lseg',
  'box',
  'path',
  'polygon',
  'circle',
  'inet',
  'cidr',
  'macaddr',
  'macaddr8',
  'tsvector',
  'tsquery',
  'oid',
  'pg_lsn',
  'int4range',
  'int8range',
  'numrange',
  'daterange',
  'tsrange',
  'tstzrange',
];

const named = (
  tables: Readonly<Record<string, Partial<Table>>>,
  rest: Partial<Schema['namespaces'][string]> = {},
): Schema => ({
  extensions: {},
  namespaces: {
    public: {
      ...EMPTY_NAMESPACE,
      ...rest,
      tables: Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, { ...EMPTY_TABLE, ...table }])),
    },
  },
});

const INTEGER: Column = { type: 'integer' };
const KEY: Partial<Table> = {
  columns: { id: { type: 'integer', serial: true } },
  primaryKey: { k: { columns: ['id'] } },
};

describeEachDriver('rows that are made up', (database) => {
  const counts = async (before: Schema, after: Schema = before): Promise<Record<string, number>> => {
    await database.empty();
    return onConnection(database.driver, async (connection) => {
      expect(await buildSchema(connection, before)).toBeUndefined();
      await seedRows(connection, { before, after, style: 'hinted' });
      const tables = await readRows(connection, before);
      return Object.fromEntries(tables.map(({ id, rows }) => [id.path[1], rows.length]));
    });
  };

  it('are there for every type', async () => {
    const tables = TYPES.map((type) => [type, { columns: { c: { type }, a: { type, dimensions: 2 } } }] as const);
    expect(await counts(named(Object.fromEntries(tables)))).toEqual(Object.fromEntries(TYPES.map((type) => [type, 4])));
  });

  it('refer to each other, to themselves where they may, and not in circles that allow none', async () => {
    const to = (table: string): Table['foreignKeys'] => ({
      [`to_${table}`]: { columns: ['ref'], references: { namespace: 'public', table, columns: ['id'] } },
    });
    const referring = (table: string, ref: Column): Partial<Table> => ({
      columns: { ...KEY.columns, ref },
      primaryKey: { [`${table}_k`]: { columns: ['id'] } },
      foreignKeys: to(table),
    });
    const schema = named({
      zero: { columns: { ...KEY.columns }, primaryKey: { zero_k: { columns: ['id'] } } },
      child: { ...referring('zero', INTEGER), primaryKey: {} },
      tree: { ...referring('tree', { ...INTEGER, nullable: true }), primaryKey: { tree_k: { columns: ['id'] } } },
      one: { ...referring('two', INTEGER), primaryKey: { one_k: { columns: ['id'] } } },
      two: { ...referring('one', INTEGER), primaryKey: { two_k: { columns: ['id'] } } },
    });
    expect(await counts(schema)).toEqual({ zero: 4, child: 4, tree: 4 });
  });

  it('satisfy checks whose constants are the values', async () => {
    const column: Column = { type: 'varchar(9)' };
    const check = (expression: string): Partial<Table> => ({ columns: { c: column }, checks: { k: { expression } } });
    const schema = named({
      labels: check(`c in ('new', 'it''s', 'done')`),
      numbers: { columns: { c: INTEGER }, checks: { k: { expression: 'c = 70 or c = 80' } } },
      never: check('false'),
    });
    expect(await counts(schema)).toEqual({ labels: 4, numbers: 4 });
  });

  it('have labels that both schemas know, and no nulls that only one allows', async () => {
    const labelled = (labels: readonly string[], nullable: boolean): Schema =>
      named(
        { t: { columns: { c: { type: 'mood', typeNamespace: 'public', ...(nullable && { nullable }) } } } },
        { enums: { mood: { labels } } },
      );
    const before = labelled(['a', 'b', 'c'], true);
    expect(await counts(before, labelled(['c', 'b'], false))).toEqual({ t: 4 });
    const rows = await database.rows(`select count(*)::int as wrong from t where c is null or c = 'a'`);
    expect(rows).toEqual([{ wrong: 0 }]);
  });

  it('are not there where a column that is added or comes back would need values', async () => {
    const [plain, wanting] = [named({ t: KEY }), named({ t: { ...KEY, columns: { ...KEY.columns, c: INTEGER } } })];
    expect(await counts(plain, wanting)).toEqual({});
    expect(await counts(wanting, plain)).toEqual({});
    expect(await counts(plain, plain)).toEqual({ t: 4 });
  });
});
