import { expect, it } from 'vitest';
import { EMPTY_TABLE } from '../../src/schema/index.ts';
import type { PartitionKey } from '../../src/schema/index.ts';
import { describeEachDriver } from '../support/each-driver.ts';
import { introspected, introspectedTable } from './introspected.ts';

describeEachDriver('the table that is read', (database) => {
  it('says whether it is logged, how it is stored and who sees its rows', async () => {
    const { schema, unknown } = await introspected(database, [
      `create unlogged table a (v text) with (fillfactor = 60, autovacuum_enabled = off, toast.autovacuum_vacuum_scale_factor = 0.2)`,
      'create table b (); alter table b enable row level security',
      'create table c (); alter table c enable row level security, force row level security',
      'create table d (); alter table d disable row level security',
    ]);
    expect(schema.namespaces['public']?.tables).toEqual({
      a: {
        ...EMPTY_TABLE,
        columns: { v: { type: 'text', nullable: true } },
        unlogged: true,
        storageParameters: {
          autovacuum_enabled: 'off',
          fillfactor: '60',
          'toast.autovacuum_vacuum_scale_factor': '0.2',
        },
      },
      b: { ...EMPTY_TABLE, rowSecurity: 'enabled' },
      c: { ...EMPTY_TABLE, rowSecurity: 'forced' },
      d: EMPTY_TABLE,
    });
    expect(unknown).toEqual([]);
  });

  it.each<[string, PartitionKey]>([
    ['range (a, b)', { strategy: 'range', keys: ['a', 'b'] }],
    ['list (s collate "C")', { strategy: 'list', keys: [{ column: 's', collation: 'C' }] }],
    [
      'hash (s text_pattern_ops, a)',
      { strategy: 'hash', keys: [{ column: 's', operatorClass: 'text_pattern_ops' }, 'a'] },
    ],
    [
      `range ((a + b), s, substr(s, 1, 2), (s || ', ') collate "C")`,
      {
        strategy: 'range',
        keys: [
          { expression: '(a + b)' },
          's',
          { expression: 'substr(s, 1, 2)' },
          { expression: `(s || ', '::text)`, collation: 'C' },
        ],
      },
    ],
  ])('is partitioned by %s', async (key, expected) => {
    const table = await introspectedTable(database, `create table t (a int, b int, s text) partition by ${key}`);
    expect(table.partitionBy).toEqual(expected);
    expect(table.partitions).toEqual({});
  });

  it('has partitions, and once what it gives to each of them', async () => {
    const { schema, unknown } = await introspected(database, [
      `create schema old; create function touch() returns trigger language plpgsql as 'begin return new; end'`,
      `create table target (id int primary key); create table t (id int not null references target, day date default now(),
        note text check (note <> ''), primary key (id, day), unique (day, id)) partition by range (day)`,
      'create index by_note on t (note); create trigger g before insert on t for each row execute function touch()',
      `create table t_2026 partition of t for values from ('2026-01-01') to ('2027-01-01')`,
      `create table old.t_2025 (day date not null default now(), note text constraint t_note_check check (note <> ''), id int not null)`,
      `alter table t attach partition old.t_2025 for values from (minvalue) to ('2026-01-01')`,
      `create table t_rest partition of t default; comment on table t_rest is 'R'`,
      'create table child (id int, day date, foreign key (id, day) references t)',
      `create table hashed (a int) partition by hash (a); create table h0 partition of hashed for values with (modulus 2, remainder 0)`,
      `create table listed (a text) partition by list (a); create table l1 partition of listed for values in ('a', 'it''s', null)`,
    ]);
    const { tables } = schema.namespaces['public'] ?? {};
    expect(Object.keys(tables ?? {})).toEqual(['child', 'hashed', 'listed', 't', 'target']);
    expect(Object.keys(schema.namespaces['old']?.tables ?? {})).toEqual([]);
    expect(tables?.['t']).toEqual({
      ...EMPTY_TABLE,
      partitionBy: { strategy: 'range', keys: ['day'] },
      columns: {
        id: { type: 'integer' },
        day: { type: 'date', default: 'now()' },
        note: { type: 'text', nullable: true },
      },
      primaryKey: { t_pkey: { columns: ['id', 'day'] } },
      uniques: { t_day_id_key: { columns: ['day', 'id'] } },
      indexes: { by_note: { keys: ['note'] } },
      foreignKeys: {
        t_id_fkey: { columns: ['id'], references: { namespace: 'public', table: 'target', columns: ['id'] } },
      },
      checks: { t_note_check: { expression: `(note <> ''::text)` } },
      triggers: {
        g: { timing: 'before', events: ['insert'], forEach: 'row', function: { namespace: 'public', name: 'touch' } },
      },
      partitions: {
        t_2025: { bound: `FOR VALUES FROM (MINVALUE) TO ('2026-01-01')`, namespace: 'old' },
        t_2026: { bound: `FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')` },
        t_rest: { bound: 'DEFAULT', comment: 'R' },
      },
    });
    expect(tables?.['child']?.foreignKeys).toEqual({
      child_id_day_fkey: {
        columns: ['id', 'day'],
        references: { namespace: 'public', table: 't', columns: ['id', 'day'] },
      },
    });
    expect(tables?.['hashed']?.partitions).toEqual({
      h0: { bound: 'FOR VALUES WITH (modulus 2, remainder 0)' },
    });
    expect(tables?.['listed']?.partitions).toEqual({ l1: { bound: `FOR VALUES IN ('a', 'it''s', NULL)` } });
    expect(unknown).toEqual([]);
  });

  it('has what its partitions have of their own listed', async () => {
    const { schema, unknown } = await introspected(database, [
      `create function touch() returns trigger language plpgsql as 'begin return new; end'`,
      'create table t (a int default 1, b text, c int default 3) partition by list (a); create index i on t (b)',
      `create table p partition of t (b default 'x', constraint odd check (c > 0), unique (c)) for values in (1) with (fillfactor = 50)`,
      'create index own on p (c); create trigger g before insert on p for each row execute function touch()',
      `alter table p enable row level security, alter c drop default, alter b set storage external; create policy y on p`,
      `comment on column p.b is 'B'; comment on column t.b is 'all B'; comment on column t.c is 'C'; grant select on p to public`,
      'create table s partition of t for values in (2) partition by list (b)',
      `create table s1 partition of s for values in ('a')`,
    ]);
    expect(Object.keys(schema.namespaces['public']?.tables['t']?.partitions ?? {})).toEqual(['p', 's']);
    const unusual = (kind: string, name: string, why = 'not in the model'): object => ({
      kind,
      namespace: 'public',
      name,
      why,
    });
    const privileges = unknown.find(({ why }) => why.startsWith('privileges'))?.why ?? '';
    expect(privileges).toContain('=r/');
    expect(unknown).toEqual([
      unusual('partition', 't.p', 'storage parameters fillfactor=50'),
      unusual('partition', 't.p', 'row security enabled'),
      unusual('partition', 't.p', privileges),
      unusual('partition', 't.p', 'column b: comment B'),
      unusual('partition', 't.p', `column b: default 'x'::text`),
      unusual('partition', 't.p', 'column b: storage e'),
      unusual('partition', 't.p', 'column c: without default 3'),
      unusual('partition', 't.s', 'partitioned by LIST (b)'),
      unusual('partition of a partition', 's1'),
      unusual('trigger', 'p.g'),
      unusual('policy', 'p.y'),
      unusual('check', 'p.odd'),
      unusual('unique constraint', 'p.p_c_key'),
      unusual('index', 'p.own'),
    ]);
  });
});
