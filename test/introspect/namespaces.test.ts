import { expect, it } from 'vitest';
import { EMPTY_NAMESPACE, EMPTY_SCHEMA, EMPTY_TABLE } from '../../src/schema/index.ts';
import type { UnknownObject } from '../../src/introspect/index.ts';
import { describeEachDriver } from '../support/each-driver.ts';
import { introspected, onConnection } from './introspected.ts';

const unknown = (kind: string, name: string, why = 'not in the model'): UnknownObject => ({
  kind,
  namespace: 'public',
  name,
  why,
});

describeEachDriver('what is read of a database', (database) => {
  it('is the empty schema when nothing is there', async () => {
    expect(await introspected(database, [])).toMatchObject({ schema: EMPTY_SCHEMA, unknown: [] });
    const standard = await introspected(database, [`comment on schema public is 'standard public schema'`]);
    expect(standard).toMatchObject({ schema: EMPTY_SCHEMA, unknown: [] });
  });

  it('has namespaces, enums in the order of their labels, and comments', async () => {
    const { schema } = await introspected(database, [
      `create schema app; comment on schema app is 'The app''s'; comment on schema public is 'Ours'`,
      `create type mood as enum ('sad', 'ok'); alter type mood add value 'fine' before 'ok'; comment on type mood is 'M'`,
      `create table app.t (a int); comment on table app.t is 'T'; comment on column app.t.a is 'A'`,
    ]);
    expect(schema).toEqual({
      namespaces: {
        app: {
          ...EMPTY_NAMESPACE,
          comment: `The app's`,
          tables: {
            t: { ...EMPTY_TABLE, comment: 'T', columns: { a: { type: 'integer', nullable: true, comment: 'A' } } },
          },
        },
        public: {
          ...EMPTY_NAMESPACE,
          comment: 'Ours',
          enums: { mood: { labels: ['sad', 'fine', 'ok'], comment: 'M' } },
        },
      },
    });
  });

  it('holds names that programs trip over', async () => {
    const { schema } = await introspected(database, [
      'create table "__proto__" ("constructor" int); create table "a.b" ()',
    ]);
    expect(Object.keys(schema.namespaces['public']?.tables ?? {}).toSorted()).toEqual(['__proto__', 'a.b']);
  });

  it('leaves out the tables that are to be ignored, and namespaces that hold nothing else', async () => {
    const statements = [
      "create schema ops; create table ops.journal (a serial primary key, b text check (b > '')); create schema kept",
      'create table kept.journal (a int); create table kept.other (); create table moult_migrations (a int) with (fillfactor = 50)',
    ];
    const { schema, unknown: left } = await introspected(database, statements, {
      ignore: [
        { namespace: 'ops', name: 'journal' },
        { namespace: 'kept', name: 'journal' },
        { namespace: 'public', name: 'moult_migrations' },
      ],
    });
    expect(schema).toEqual({
      namespaces: { public: EMPTY_NAMESPACE, kept: { ...EMPTY_NAMESPACE, tables: { other: EMPTY_TABLE } } },
    });
    expect(left).toEqual([]);
  });

  it('lists everything the model has no kind for', async () => {
    const { schema, unknown: left } = await introspected(database, [
      'create table t (id int primary key, span int4range, exclude using gist (span with &&))',
      'create view v as select id from t; create materialized view m as select id from t; create sequence s',
      'create domain d as int check (value > 0); create type pair as (a int, b int); create type r as range (subtype = float8)',
      `create function f() returns trigger language plpgsql as 'begin return new; end'`,
      `create function g(a int, text) returns int language sql as 'select 1'; create procedure p() language sql as 'select 1'`,
      'create aggregate total(int) (sfunc = int4pl, stype = int)',
      'create trigger touch before insert on t for each row execute function f()',
      'create constraint trigger late after insert on t for each row execute function f()',
      'create policy own on t using (true); create rule nothing as on delete to t do instead nothing',
      'create statistics st on id, span from t; create collation co from "C"',
      'create table parted (a int) partition by list (a); create table part partition of parted for values in (1)',
      'create operator === (leftarg = int, rightarg = int, function = int4eq)',
      'create text search configuration words (copy = simple); create publication pub for table t',
    ]);
    await onConnection(database.driver, (connection) => connection.execute('drop publication pub'));
    expect(Object.keys(schema.namespaces['public']?.tables ?? {})).toEqual(['t']);
    expect(left.toSorted((a, b) => (a.kind < b.kind || (a.kind === b.kind && a.name < b.name) ? -1 : 1))).toEqual([
      unknown('aggregate', 'total(integer)'),
      unknown('collation', 'co'),
      unknown('composite type', 'pair'),
      unknown('constraint trigger', 't.late'),
      unknown('domain', 'd'),
      unknown('exclusion constraint', 't.t_span_excl'),
      unknown('function', 'f()'),
      unknown('function', 'g(a integer, text)'),
      unknown('materialized view', 'm'),
      unknown('operator', '===(integer,integer)'),
      unknown('partition', 'part'),
      unknown('partitioned table', 'parted'),
      unknown('policy', 't.own'),
      unknown('procedure', 'p()'),
      { ...unknown('publication', 'pub'), namespace: null },
      unknown('range type', 'r'),
      unknown('rule', 't.nothing'),
      unknown('sequence', 's'),
      unknown('statistics', 't.st'),
      unknown('text search configuration', 'words'),
      unknown('trigger', 't.touch'),
      unknown('view', 'v'),
    ]);
  });

  it('lists what the model has no place for in a table', async () => {
    const {
      schema,
      unknown: left,
      serverVersion,
    } = await introspected(database, [
      'create table p (a int); create unlogged table t (b text) inherits (p) with (fillfactor = 60, toast.autovacuum_enabled = off)',
      'alter table t enable row level security, force row level security, replica identity full; grant select on t to public',
      `create type mood as enum ('ok'); revoke usage on type mood from public; create schema app; grant usage on schema app to public`,
    ]);
    expect(schema.namespaces['public']?.tables['t']?.columns).toEqual({
      a: { type: 'integer', nullable: true },
      b: { type: 'text', nullable: true },
    });
    const me =
      left
        .find(({ kind }) => kind === 'enum')
        ?.why.split('=')[0]
        ?.split('{')[1] ?? '';
    const all = serverVersion < 170_000 ? 'arwdDxt' : 'arwdDxtm';
    expect(left).toEqual([
      { ...unknown('namespace', 'app', `privileges {${me}=UC/${me},=U/${me}}`), namespace: null },
      unknown('enum', 'mood', `privileges {${me}=U/${me}}`),
      unknown('table', 't', 'unlogged'),
      unknown('table', 't', 'storage parameters fillfactor=60'),
      unknown('table', 't', 'storage parameters of its long values autovacuum_enabled=off'),
      unknown('table', 't', 'inherits p'),
      unknown('table', 't', 'row-level security'),
      unknown('table', 't', 'forced row-level security'),
      unknown('table', 't', 'replica identity f'),
      unknown('table', 't', `privileges {${me}=${all}/${me},=r/${me}}`),
    ]);
  });
});
