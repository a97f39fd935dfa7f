import { expect, test } from 'vitest';

import { planMigration } from '../../src/app/plan-migration.ts';
import type { PlannedMigration } from '../../src/app/plan-migration.ts';
import { EMPTY_NAMESPACE, EMPTY_TABLE, objectId, objectKey } from '../../src/schema/index.ts';
import type { Column, ColumnAdvice, Named, Rename, Schema, Table } from '../../src/schema/index.ts';
import { unexpected } from '../corpus/frame/ask-expectations.ts';
import { describeEachKind } from './describe-each-kind.ts';

const id: Column = { type: 'integer' };
const table = (columns: Named<Column>, rest: Partial<Table> = {}): Table => ({
  ...EMPTY_TABLE,
  columns: { id, ...columns },
  primaryKey: { user_pkey: { columns: ['id'] } },
  ...rest,
});
const schema = (user: Table, enums: Named<{ labels: readonly string[] }> = {}): Schema => ({
  extensions: {},
  namespaces: { public: { ...EMPTY_NAMESPACE, tables: { user }, enums } },
});

interface Way {
  readonly before: Schema;
  readonly after: Schema;
  readonly advice?: Named<ColumnAdvice>;
  readonly renames?: readonly Rename[];
}

async function planned({ before, after, advice = {}, renames = [] }: Way): Promise<PlannedMigration> {
  const columns = new Map(
    Object.entries(advice).map(([name, one]) => [objectKey(objectId('column', 'public', 'user', name)), one]),
  );
  const migration = await planMigration(before, after, { columns, renames });
  if (migration === null) throw new Error('nothing to do');
  return migration;
}

const sqlOf = (migration: PlannedMigration): string[] => migration.up.map(({ sql }) => sql);

describeEachKind('what somebody says about the values of a column', (database) => {
  const after = async (way: Way, rows: string): Promise<{ migration: PlannedMigration; rows: readonly object[] }> => {
    const migration = await planned(way);
    await database().build(way.before);
    await database().connection.execute(rows);
    expect(await unexpected(database().connection, migration.upExpectations)).toEqual([]);
    await database().run(migration.up);
    const found = await database().connection.query('select * from "user" order by id');
    await database().run(migration.down);
    return { migration, rows: found };
  };

  test('fills a new column that must not be null', async () => {
    const way: Way = {
      before: schema(table({ name: { type: 'text' } })),
      after: schema(table({ name: { type: 'text' }, login: { type: 'text', default: `'nobody'` } })),
      advice: { login: { backfill: 'lower(name)' } },
    };
    const { migration, rows } = await after(way, `insert into "user" values (1, 'Ada')`);
    expect(sqlOf(migration)).toEqual([
      'alter table "user" add column "login" text null;',
      'update "user" set "login" = (lower(name)) where "login" is null;',
      `alter table "user" alter column "login" set default 'nobody';`,
      'alter table "user" alter column "login" set not null;',
    ]);
    expect(rows).toEqual([{ id: 1, name: 'Ada', login: 'ada' }]);
    expect(migration.upExpectations).toEqual([]);
  });

  test('fills a new column from one that goes', async () => {
    const way: Way = {
      before: schema(table({ name: { type: 'text', nullable: true } })),
      after: schema(table({ first: { type: 'text' }, last: { type: 'text', nullable: true } })),
      advice: {
        first: { backfill: `split_part(name, ' ', 1)` },
        last: { backfill: `nullif(split_part(name, ' ', 2), '')` },
      },
    };
    const { rows } = await after(way, `insert into "user" values (1, 'Ada Lovelace')`);
    expect(rows).toEqual([{ id: 1, first: 'Ada', last: 'Lovelace' }]);
  });

  test('fills the nulls of a column that must not be null any more, and says that they are gone', async () => {
    const way: Way = {
      before: schema(table({ name: { type: 'text', nullable: true } })),
      after: schema(table({ name: { type: 'varchar(9)' } })),
      advice: { name: { backfill: `'user ' || id` } },
    };
    const { migration, rows } = await after(way, `insert into "user" values (1, null), (2, 'Ada')`);
    expect(migration.up).toEqual([
      { sql: 'alter table "user" alter column "name" type varchar(9);', transaction: 'inside' },
      {
        sql: `update "user" set "name" = ('user ' || id) where "name" is null;`,
        transaction: 'inside',
        loses: 'which rows had no value in column user.name',
      },
      { sql: 'alter table "user" alter column "name" set not null;', transaction: 'inside' },
    ]);
    expect(rows).toEqual([
      { id: 1, name: 'user 1' },
      { id: 2, name: 'Ada' },
    ]);
  });

  test('turns values into another type, on the way up alone', async () => {
    const way: Way = {
      before: schema(table({ size: { type: 'text' } })),
      after: schema(table({ size: { type: 'integer' } })),
      advice: { size: { using: `case size when 'small' then 1 else 2 end` } },
    };
    const { migration, rows } = await after(way, `insert into "user" values (1, 'small'), (2, 'large')`);
    expect(migration.up).toEqual([
      {
        sql: `alter table "user" alter column "size" type integer using (case size when 'small' then 1 else 2 end);`,
        transaction: 'inside',
        loses: 'what the given expression leaves out of the values in column user.size',
      },
    ]);
    expect(migration.down.map(({ sql }) => sql)).toEqual(['alter table "user" alter column "size" type text;']);
    expect(rows).toEqual([
      { id: 1, size: 1 },
      { id: 2, size: 2 },
    ]);
    expect(migration.upExpectations).toEqual([]);
  });

  test('turns the values of an enum that loses a label into those of its new form', async () => {
    const mood: Column = { type: 'mood', typeNamespace: 'public' };
    const way: Way = {
      before: schema(table({ mood }), { mood: { labels: ['sad', 'happy', 'glad'] } }),
      after: schema(table({ mood }), { mood: { labels: ['sad', 'happy'] } }),
      advice: { mood: { using: `(case mood::text when 'glad' then 'happy' else mood::text end)::mood` } },
    };
    const { rows } = await after(way, `insert into "user" values (1, 'glad'), (2, 'sad')`);
    expect(rows).toEqual([
      { id: 1, mood: 'happy' },
      { id: 2, mood: 'sad' },
    ]);
  });

  test('comes into a table that is made anew', async () => {
    const divided: Partial<Table> = {
      partitionBy: { strategy: 'range', keys: ['id'] },
      partitions: { some: { bound: 'for values from (0) to (9)' } },
    };
    const way: Way = {
      before: schema(table({ size: { type: 'text' }, name: { type: 'text', nullable: true } })),
      after: schema(table({ size: { type: 'integer' }, name: { type: 'text' }, login: { type: 'text' } }, divided)),
      advice: {
        size: { using: 'length(size)' },
        name: { backfill: `'nobody'` },
        login: { backfill: `'user ' || id` },
      },
    };
    const { rows } = await after(way, `insert into "user" values (1, 'small', null), (2, 'xl', 'Ada')`);
    expect(rows).toEqual([
      { id: 1, size: 5, name: 'nobody', login: 'user 1' },
      { id: 2, size: 2, name: 'Ada', login: 'user 2' },
    ]);
  });

  test('is written in a way that triggers that wait do not stop', async () => {
    const unique: Partial<Table> = { uniques: { one: { columns: ['name'], deferrable: 'deferred' } } };
    const way: Way = {
      before: schema(table({ name: { type: 'text', nullable: true } }, unique)),
      after: schema(table({ name: { type: 'text' } }, unique)),
      advice: { name: { backfill: `'user ' || id` } },
    };
    const { rows } = await after(way, `insert into "user" values (1, null)`);
    expect(rows).toEqual([{ id: 1, name: 'user 1' }]);
  });
});

describeEachKind('what is expected where something gets another name', (database) => {
  const answers = async (way: Way, rows: string): Promise<string[]> => {
    const migration = await planned(way);
    await database().build(way.before);
    await database().connection.execute(rows);
    const found = await unexpected(database().connection, migration.upExpectations);
    if (found.length === 0) await database().run(migration.up);
    return found;
  };
  const person = table(
    { mail: { type: 'text' }, years: { type: 'text', nullable: true } },
    { checks: { c: { expression: `mail <> 'x'` } }, uniques: { one: { columns: ['mail'] } } },
  );
  const way: Way = {
    before: schema(table({ email: { type: 'text', nullable: true }, age: { type: 'text', nullable: true } })),
    after: { extensions: {}, namespaces: { public: { ...EMPTY_NAMESPACE, tables: { person } } } },
    renames: [
      { kind: 'table', from: ['public', 'user'], to: ['public', 'person'] },
      { kind: 'column', from: ['public', 'user', 'email'], to: ['public', 'person', 'mail'] },
      { kind: 'column', from: ['public', 'user', 'age'], to: ['public', 'person', 'years'] },
    ],
  };

  test('is asked under the old names', async () => {
    expect(await answers(way, `insert into "user" values (1, 'a', '1'), (2, 'b', '2')`)).toEqual([]);
    expect(
      await answers(way, `insert into "user" values (1, null, '1'), (2, 'x', null), (3, 'b', '1'), (4, 'b', '1')`),
    ).toEqual(['no nulls in person.mail', 'no duplicates in person (mail)', 'no rows in person that violate c']);
  });
});
