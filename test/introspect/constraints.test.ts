import { expect, it } from 'vitest';
import type { ForeignKey, Index, IndexKey } from '../../src/schema/index.ts';
import { describeEachDriver } from '../support/each-driver.ts';
import { introspected, introspectedTable } from './introspected.ts';

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
      checks: { positive: { expression: '(a > 0)' }, sure: { expression: '(b IS NOT NULL)' } },
    });
  });

  it.each<[string, Partial<ForeignKey>]>([
    ['on delete no action', {}],
    ['on delete cascade on update restrict', { onDelete: 'cascade', onUpdate: 'restrict' }],
    ['on delete set null on update set default', { onDelete: 'set null', onUpdate: 'set default' }],
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
    ['index i on t (a) with (fillfactor = 70)', { keys: ['a'], storageParameters: { fillfactor: '70' } }],
  ])('tells of %s', async (definition, expected) => {
    const { indexes } = await introspectedTable(
      database,
      'create table t (a int, b int, j jsonb)',
      `create ${definition}`,
    );
    expect(indexes).toEqual({ i: expected });
  });

  it('has what the model cannot say about it listed', async () => {
    const { unknown, serverVersion } = await introspected(database, [
      `create table t (a int, b int, constraint k primary key (a) with (fillfactor = 50),
        constraint f foreign key (a, b) references t (b, a) match full, constraint u unique (b, a),
        constraint n check (a > 0) no inherit)`,
      'alter table t add constraint later check (b > 0) not valid',
      `comment on constraint n on t is 'N'; create index i on t (a) with (deduplicate_items = off); comment on index i is 'I'`,
      'alter table t cluster on i',
    ]);
    const unusual = (kind: string, name: string, why: string): object => ({ kind, namespace: 'public', name, why });
    expect(unknown).toEqual([
      unusual('primary key', 't.k', 'storage parameters fillfactor=50'),
      unusual('index', 't.i', 'storage parameters deduplicate_items=off'),
      unusual('index', 't.i', 'cluster on it'),
      unusual('index', 't.i', 'comment I'),
      unusual('foreign key', 't.f', 'match full'),
      unusual('check', 't.later', 'not valid'),
      unusual('check', 't.n', 'no inherit'),
      unusual('check', 't.n', 'comment N'),
    ]);
    if (serverVersion < 150_000) return;
    const distinct = await introspected(database, [
      'create table t (a int, constraint u unique nulls not distinct (a)); create unique index i on t (a) nulls not distinct',
    ]);
    expect(distinct.unknown).toEqual([
      unusual('unique constraint', 't.u', 'nulls not distinct'),
      unusual('index', 't.i', 'nulls not distinct'),
    ]);
  });
});
