import { expect, it } from 'vitest';
import { buildSchema } from '../../src/prove/build-schema.ts';
import { readRows } from '../../src/prove/rows/read-rows.ts';
import { seedRows } from '../../src/prove/rows/seed-rows.ts';
import { EMPTY_NAMESPACE, EMPTY_TABLE } from '../../src/schema/index.ts';
import type { Column, Namespace, Schema, Table } from '../../src/schema/index.ts';
import { onConnection } from '../introspect/introspected.ts';
import { describeEachDriver } from '../support/each-driver.ts';

type Tables = Readonly<Record<string, Partial<Table>>>;

function schemaWith(tables: Tables, rest: Partial<Namespace> = {}): Schema {
  const all = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, { ...EMPTY_TABLE, ...table }]));
  return { extensions: {}, namespaces: { public: { ...EMPTY_NAMESPACE, ...rest, tables: all } } };
}

const own = (type: string, more: Partial<Column> = {}): Column => ({ type, typeNamespace: 'public', ...more });

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

  it('have values of domains, composite types and ranges, also inside of each other', async () => {
    const schema = schemaWith(
      {
        domains: { columns: { a: own('percent'), b: own('percent', { dimensions: 1 }), c: own('codes') } },
        composites: { columns: { a: own('pair'), b: own('pair', { dimensions: 1 }) } },
        ranges: { columns: { a: own('span'), b: own('moods') } },
      },
      {
        enums: { mood: { labels: ['sad', 'ok'] } },
        domains: {
          percent: { type: 'integer', notNull: true, checks: { k: '(VALUE = 30 or VALUE = 40)' } },
          code: { type: 'varchar(3)', checks: { k: `(VALUE <> '')` } },
          codes: { type: 'code', typeNamespace: 'public', dimensions: 1 },
        },
        composites: {
          pair: {
            attributes: [
              { name: 'a', type: 'text' },
              { name: 'b', type: 'span', typeNamespace: 'public' },
              { name: 'c', type: 'code', typeNamespace: 'public', dimensions: 1 },
              { name: 'd', type: 'tsrange' },
            ],
          },
        },
        ranges: { span: { subtype: 'double precision' }, moods: { subtype: 'mood', subtypeNamespace: 'public' } },
      },
    );
    expect(await counts(schema)).toEqual({ domains: 4, composites: 4, ranges: 4 });
  });

  it('have no null where a domain forbids it, and the default of a domain where there is no value', async () => {
    const domains = {
      full: { type: 'integer', notNull: true },
      usual: { type: 'box', notNull: true, default: `'(1,1),(0,0)'` },
    } as const;
    const before = schemaWith({ t: { columns: { a: own('full', { nullable: true }) } } }, { domains });
    const columns = (type: string): Table['columns'] => ({
      a: own('full', { nullable: true }),
      b: own(type, { nullable: true }),
    });
    expect(await counts(before, schemaWith({ t: { columns: columns('usual') } }, { domains }))).toEqual({ t: 4 });
    expect(await counts(before, schemaWith({ t: { columns: columns('full') } }, { domains }))).toEqual({});
  });

  it('find a partition, in both schemas where they can', async () => {
    const parted = (partitions: Table['partitions'], keys: readonly string[] = ['k']): Partial<Table> => ({
      columns: { id: { type: 'integer', serial: true }, k: { type: 'date' }, s: { type: 'text' } },
      partitionBy: { strategy: keys.includes('s') ? 'list' : 'range', keys },
      partitions,
    });
    const [old, current, next] = [
      { bound: `for values from ('1990-01-01') to ('1991-01-01')` },
      { bound: `for values from ('1991-01-01') to ('1992-01-01')` },
      { bound: `for values from ('1992-01-01') to ('1993-01-01')` },
    ] as const;
    const hashed = { bound: 'for values with (modulus 1, remainder 0)' };
    const before = schemaWith({
      ranges: parted({ r1: old, r2: current, r3: next }),
      lists: parted({ l1: { bound: `for values in ('a', 'it''s')` } }, ['s']),
      hashes: {
        columns: { k: { type: 'uuid' } },
        partitionBy: { strategy: 'hash', keys: ['k'] },
        partitions: { h: hashed },
      },
      numbers: {
        columns: { k: { type: 'bigint' } },
        partitionBy: { strategy: 'range', keys: [{ expression: '(k + 1)' }] },
        partitions: { n: { bound: 'for values from (5001) to (6001)' } },
      },
      rest: parted({ d: { bound: 'default' } }),
      none: parted({}),
    });
    expect(await counts(before)).toEqual({ ranges: 4, lists: 4, hashes: 4, numbers: 4, rest: 4 });
    await counts(before, schemaWith({ ranges: parted({ r1: old, r2: current }) }));
    expect(await database.rows('select distinct tableoid::regclass::text as name from ranges order by 1')).toEqual([
      { name: 'r1' },
      { name: 'r2' },
    ]);
  });

  it('do not overlap where they must not', async () => {
    const exclusions = (column: string): Table['exclusions'] => ({
      [`${column}_x`]: { definition: `exclude using gist (${column} with &&)` },
    });
    const types = ['int4range', 'numrange', 'daterange', 'tsrange', 'tstzrange', 'box'];
    const tables = types.map((type): [string, Partial<Table>] => [
      type,
      { columns: { [`c_${type}`]: { type } }, exclusions: exclusions(`c_${type}`) },
    ]);
    expect(await counts(schemaWith(Object.fromEntries(tables)))).toMatchObject({
      int4range: 4,
      numrange: 4,
      daterange: 4,
      tsrange: 4,
      tstzrange: 4,
    });
  });

  it('are seen and made whatever the policies, and left out by triggers that reject them', async () => {
    const columns = { a: { type: 'integer' } } as const;
    const rejects = {
      name: 'rejects',
      arguments: [],
      returns: 'trigger',
      language: 'plpgsql',
      body: `begin if new.a % 2 = 0 then raise 'no'; end if; return new; end`,
    };
    const schema = schemaWith(
      {
        hidden: { columns, rowSecurity: 'forced', policies: { none: { using: 'false' } } },
        odd: {
          columns,
          triggers: {
            g: {
              timing: 'before',
              events: ['insert'],
              forEach: 'row',
              function: { namespace: 'public', name: 'rejects' },
            },
          },
        },
        virtual: { columns: { ...columns, b: { type: 'integer', nullable: true, generated: 'a * 2' } } },
      },
      { routines: { 'rejects()': rejects } },
    );
    expect(await counts(schema)).toEqual({ hidden: 4, odd: 4, virtual: 4 });
    expect(await database.rows('select count(*)::int as odd from odd where a % 2 = 1')).toEqual([{ odd: 4 }]);
    const [forced] = await database.rows(`select relforcerowsecurity as forced from pg_class where relname = 'hidden'`);
    expect(forced).toEqual({ forced: true });
  });

  it('are seen by users whom policies bind', async () => {
    if (database.kind === 'embedded') return; // its one user is bound by none
    await database.empty();
    const hidden = { columns: { a: { type: 'integer' } }, rowSecurity: 'forced' } as const;
    const schema = schemaWith({ hidden });
    const role = `bound_${process.pid}`;
    await onConnection(database.driver, async (connection) => {
      await connection.execute(`create role ${role}; grant all on schema public to ${role}; set role ${role}`);
      expect(await buildSchema(connection, schema)).toBeUndefined();
      await seedRows(connection, { before: schema, after: schema, style: 'plain' });
      expect(await connection.query('select * from hidden')).toEqual([]);
      expect((await readRows(connection, schema)).map(({ rows }) => rows.length)).toEqual([4]);
      await connection.execute(`reset role; drop owned by ${role}; drop role ${role}`);
    });
  });
});
