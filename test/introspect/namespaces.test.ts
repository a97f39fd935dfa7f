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
      extensions: {},
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
      extensions: {},
      namespaces: { public: EMPTY_NAMESPACE, kept: { ...EMPTY_NAMESPACE, tables: { other: EMPTY_TABLE } } },
    });
    expect(left).toEqual([]);
  });

  it('lists everything the model has no kind for', async () => {
    const { schema, unknown: left } = await introspected(database, [
      'create table t (id int primary key, span int4range); create view v as select id from t',
      'create aggregate total(int) (sfunc = int4pl, stype = int)',
      'create rule nothing as on delete to t do instead nothing; create rule away as on insert to v do instead nothing',
      'create statistics st on id, span from t; create collation co from "C"',
      'create operator === (leftarg = int, rightarg = int, function = int4eq); create operator family fam using btree',
      'create text search configuration words (copy = simple); create publication pub for table t',
      'create type pair as (a int); create cast (pair as text) with inout; create type shell',
      `create function f() returns event_trigger language plpgsql as 'begin end'; create event trigger ev on ddl_command_start execute function f()`,
      'alter default privileges in schema public grant select on tables to public',
    ]);
    await onConnection(database.driver, async (connection) => {
      await connection.execute('drop publication pub; drop event trigger ev');
      await connection.execute('alter default privileges in schema public revoke select on tables from public');
    });
    expect(Object.keys(schema.namespaces['public']?.tables ?? {})).toEqual(['t']);
    expect(left.toSorted((a, b) => (a.kind < b.kind || (a.kind === b.kind && a.name < b.name) ? -1 : 1))).toEqual([
      unknown('aggregate', 'total(integer)'),
      unknown('base type', 'shell'),
      { ...unknown('cast', 'pair as text'), namespace: null },
      unknown('collation', 'co'),
      { ...unknown('default privileges', 'of postgres in public on r'), namespace: null },
      { ...unknown('event trigger', 'ev'), namespace: null },
      unknown('operator', '===(integer,integer)'),
      unknown('operator family', 'fam'),
      { ...unknown('publication', 'pub'), namespace: null },
      unknown('rule', 't.nothing'),
      unknown('rule', 'v.away'),
      unknown('statistics', 't.st'),
      unknown('text search configuration', 'words'),
    ]);
  });

  it('lists what the model has no place for in a table or a namespace', async () => {
    const {
      schema,
      unknown: left,
      serverVersion,
    } = await introspected(database, [
      'create table p (a int); create table t (b text) inherits (p)',
      'alter table t force row level security, replica identity full; grant select on t to public',
      `create type mood as enum ('ok'); revoke usage on type mood from public; create schema app; grant usage on schema app to public`,
    ]);
    expect(schema.namespaces['public']?.tables['t']?.columns).toEqual({
      a: { type: 'integer', nullable: true },
      b: { type: 'text', nullable: true },
    });
    const me =
      left
        .find(({ kind }) => kind === 'enum type')
        ?.why.split('=')[0]
        ?.split('{')[1] ?? '';
    const all = serverVersion < 170_000 ? 'arwdDxt' : 'arwdDxtm';
    expect(left).toEqual([
      { ...unknown('namespace', 'app', `privileges {${me}=UC/${me},=U/${me}}`), namespace: null },
      unknown('enum type', 'mood', `privileges {${me}=U/${me}}`),
      unknown('table', 't', 'inherits p'),
      unknown('table', 't', 'row security forced, and not enabled'),
      unknown('table', 't', 'replica identity f'),
      unknown('table', 't', `privileges {${me}=${all}/${me},=r/${me}}`),
    ]);
  });
});
