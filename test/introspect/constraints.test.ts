import { expect, it } from 'vitest';
import { EMPTY_TABLE } from '../../src/schema/index.ts';
import type { Exclusion, ForeignKey, Index, IndexKey } from '../../src/schema/index.ts';
import { describeEachDriver } from '../support/each-driver.ts';
import { introspected, introspectedTable } from './introspected.ts';

const { columns: _columns, ...EMPTY_TABLE_WITHOUT_COLUMNS } = EMPTY_TABLE;

describeEachDriver('the constraint or index that is read', (database) => {
  it('has its columns in its own order, and says what is not the default', async () => {
    const table = await introspectedTable(
      database,
      `create table t (a int, b int, c int, d int, constraint k primary key (b, a), constraint u unique (d, c),
        constraint v unique (c) include (d, a) deferrable, constraint w unique (d) deferrable initially deferred,
        constraint positive check (a > 0), constraint sure check (b is not null))`,
    );
    expect(table).toEqual({
      columns: {
        a: { type: 'integer' },
        b: { type: 'integer' },
        c: { type: 'integer', nullable: true },
        d: { type: 'integer', nullable: true },
      },
      primaryKey: { k: { columns: ['b', 'a'] } },
      uniques: {
        u: { columns: ['d', 'c'] },
        v: { columns: ['c'], include: ['d', 'a'], deferrable: 'immediate' },
        w: { columns: ['d'], deferrable: 'deferred' },
      },
      indexes: {},
      foreignKeys: {},
      exclusions: {},
      triggers: {},
      policies: {},
      partitions: {},
      checks: { positive: { expression: '(a > 0)' }, sure: { expression: '(b IS NOT NULL)' } },
    });
  });

  it.each<[string, Partial<ForeignKey>]>([
    ['on delete no action', {}],
    ['on delete cascade on update restrict', { onDelete: 'cascade', onUpdate: 'restrict' }],
    ['on delete set null on update set default', { onDelete: 'set null', onUpdate: 'set default' }],
    ['match full', { match: 'full' }],
    ['deferrable', { deferrable: 'immediate' }],
    ['deferrable initially deferred', { deferrable: 'deferred' }],
    ['on delete set null (b)', { onDelete: 'set null ("b")' }],
  ])('tells of a foreign key %s', async (rules, expected) => {
    if (rules.includes('(b)') && (await introspected(database, [])).serverVersion < 150_000) return;
    const { schema, unknown } = await introspected(database, [
      'create schema app; create table app.target (x int, y int, primary key (x, y))',
      `create table t (a int, b int, constraint f foreign key (b, a) references app.target (y, x) ${rules})`,
    ]);
    expect(schema.namespaces['public']?.tables['t']?.foreignKeys).toEqual({
      f: { columns: ['b', 'a'], references: { namespace: 'app', table: 'target', columns: ['y', 'x'] }, ...expected },
    });
    expect(unknown).toEqual([]);
  });

  it.each<[string, IndexKey]>([
    ['a', 'a'],
    ['a asc nulls last', 'a'],
    ['a desc', { column: 'a', order: 'desc' }],
    ['a desc nulls first', { column: 'a', order: 'desc' }],
    ['a desc nulls last', { column: 'a', order: 'desc', nulls: 'last' }],
    ['a nulls first', { column: 'a', nulls: 'first' }],
    ['s collate "C"', { column: 's', collation: 'C' }],
    ['c collate "C"', 'c'],
    ['s text_pattern_ops desc', { column: 's', operatorClass: 'text_pattern_ops', order: 'desc' }],
    ['lower(s)', { expression: 'lower(s)' }],
    ['(a + 1) desc', { expression: '(a + 1)', order: 'desc' }],
    [`(z at time zone 'UTC')`, { expression: `z AT TIME ZONE 'UTC'::text` }],
    ['(lower(s)) text_pattern_ops', { expression: 'lower(s)', operatorClass: 'text_pattern_ops' }],
  ])('tells of the index key %s', async (key, expected) => {
    const { indexes } = await introspectedTable(
      database,
      'create table t (a int, s text, c text collate "C", z timestamptz)',
      `create index i on t (${key})`,
    );
    expect(indexes).toEqual({ i: { keys: [expected] } });
  });

  it.each<[string, Index]>([
    ['unique index i on t (a, b)', { keys: ['a', 'b'], unique: true }],
    ['index i on t (a) include (b, j)', { keys: ['a'], include: ['b', 'j'] }],
    ['index i on t (b) where a > 0 and b is not null', { keys: ['b'], where: '((a > 0) AND (b IS NOT NULL))' }],
    ['index i on t using gin (j)', { keys: ['j'], method: 'gin' }],
    [
      'index i on t using gin (j jsonb_path_ops)',
      { keys: [{ column: 'j', operatorClass: 'jsonb_path_ops' }], method: 'gin' },
    ],
    ['index i on t using hash (a)', { keys: ['a'], method: 'hash' }],
    [
      'index i on t (a) with (fillfactor = 70, deduplicate_items = off)',
      { keys: ['a'], storageParameters: { deduplicate_items: 'off', fillfactor: '70' } },
    ],
    [
      'index i on t using gist (v tsvector_ops (siglen = 32), a2)',
      { keys: [{ column: 'v', operatorClass: 'tsvector_ops(siglen=32)' }, 'a2'], method: 'gist' },
    ],
  ])('tells of %s', async (definition, expected) => {
    const { indexes } = await introspectedTable(
      database,
      'create table t (a int, b int, j jsonb, v tsvector, a2 tsvector)',
      `create ${definition}`,
    );
    expect(indexes).toEqual({ i: expected });
  });

  it('has comments, storage parameters, and says what it does not check', async () => {
    const { columns: _, ...table } = await introspectedTable(
      database,
      `create table t (a int, b int, constraint k primary key (a) include (b) with (fillfactor = 50) deferrable,
        constraint u unique (b, a) with (fillfactor = 60), constraint n check (a > 0) no inherit)`,
      'alter table t add constraint f foreign key (a, b) references t (b, a) not valid',
      'alter table t add constraint later check (b > 0) not valid; create index i on t (b)',
      `comment on constraint k on t is 'K'; comment on constraint u on t is 'U'; comment on constraint n on t is 'N'`,
      `comment on constraint f on t is 'F'; comment on index i is 'I'`,
    );
    expect(table).toEqual({
      ...EMPTY_TABLE_WITHOUT_COLUMNS,
      primaryKey: {
        k: {
          columns: ['a'],
          include: ['b'],
          deferrable: 'immediate',
          storageParameters: { fillfactor: '50' },
          comment: 'K',
        },
      },
      uniques: { u: { columns: ['b', 'a'], storageParameters: { fillfactor: '60' }, comment: 'U' } },
      indexes: { i: { keys: ['b'], comment: 'I' } },
      foreignKeys: {
        f: {
          columns: ['a', 'b'],
          references: { namespace: 'public', table: 't', columns: ['b', 'a'] },
          notValid: true,
          comment: 'F',
        },
      },
      checks: {
        later: { expression: '(b > 0)', notValid: true },
        n: { expression: '(a > 0)', noInherit: true, comment: 'N' },
      },
    });
  });

  it('takes nulls for equal where they are', async () => {
    if ((await introspected(database, [])).serverVersion < 150_000) return;
    const { uniques, indexes } = await introspectedTable(
      database,
      'create table t (a int, constraint u unique nulls not distinct (a)); create unique index i on t (a) nulls not distinct',
    );
    expect({ uniques, indexes }).toEqual({
      uniques: { u: { columns: ['a'], nullsNotDistinct: true } },
      indexes: { i: { keys: ['a'], unique: true, nullsNotDistinct: true } },
    });
  });

  it.each<[string, Exclusion]>([
    ['exclude using gist (r with &&)', { definition: 'EXCLUDE USING gist (r WITH &&)' }],
    [
      `exclude using gist (r with &&, int4range(a, b) with =) include (b) with (fillfactor = 50) where (a > 0) deferrable`,
      {
        definition:
          "EXCLUDE USING gist (r WITH &&, int4range(a, b) WITH =) INCLUDE (b) WITH (fillfactor='50') WHERE ((a > 0))",
        deferrable: 'immediate',
      },
    ],
    [
      'exclude using btree (a with =) deferrable initially deferred',
      { definition: 'EXCLUDE USING btree (a WITH =)', deferrable: 'deferred' },
    ],
  ])('tells of %s', async (definition, expected) => {
    const { exclusions, indexes } = await introspectedTable(
      database,
      `create table t (a int, b int, r int4range, constraint x ${definition}); comment on constraint x on t is 'X'`,
    );
    expect({ exclusions, indexes }).toEqual({ exclusions: { x: { ...expected, comment: 'X' } }, indexes: {} });
  });

  it('has what the model cannot say about it listed', async () => {
    const { unknown } = await introspected(database, [
      `create table t (a int, b int, r int4range, constraint k primary key (a), constraint x exclude using gist (r with &&),
        constraint f foreign key (a) references t (a)); create index i on t (b); create index e on t ((a + b))`,
      `alter table t cluster on i; comment on index k is 'index K'; comment on index x is 'index X'`,
      'alter table t disable trigger all; alter index e alter column 1 set statistics 7',
    ]);
    const unusual = (kind: string, name: string, why: string): object => ({ kind, namespace: 'public', name, why });
    expect(unknown).toEqual([
      unusual('primary key', 't.k', 'comment on its index index K'),
      unusual('index', 't.e', 'statistics 7'),
      unusual('index', 't.i', 'cluster on it'),
      unusual('foreign key', 't.f', 'its triggers are disabled'),
      unusual('exclusion constraint', 't.x', 'comment on its index index X'),
    ]);
  });

  it('has what newer versions let it say listed', async () => {
    if ((await introspected(database, [])).serverVersion < 180_000) return;
    const { schema, unknown } = await introspected(database, [
      `create table t (a int4range, b int4range, c int4range, constraint k primary key (a, b without overlaps),
        constraint u unique (a, c without overlaps), constraint f foreign key (a, period c) references t (a, period b),
        constraint n check (a is not null) not enforced)`,
    ]);
    expect(schema.namespaces['public']?.tables['t']?.checks).toEqual({
      n: { expression: '(a IS NOT NULL)', notValid: true },
    });
    const unusual = (kind: string, name: string, why: string): object => ({ kind, namespace: 'public', name, why });
    expect(unknown).toEqual([
      unusual('primary key', 't.k', 'without overlaps'),
      unusual('unique constraint', 't.u', 'without overlaps'),
      unusual('foreign key', 't.f', 'period'),
      unusual('check', 't.n', 'not enforced'),
    ]);
  });
});
