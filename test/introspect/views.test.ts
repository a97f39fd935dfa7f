import { expect, it } from 'vitest';
import type { View } from '../../src/schema/index.ts';
import { describeEachDriver } from '../support/each-driver.ts';
import { introspected } from './introspected.ts';

const EMPTY_VIEW = { viewIndexes: {}, viewTriggers: {} } as const;
/** Before version 16, PostgreSQL names the table where there is only one, too. */
const ONE = 'SELECT t.a,\n    u.b\n   FROM t,\n    u';

describeEachDriver('the view that is read', (database) => {
  it.each<[string, View]>([
    ['view v as select a, b from t, u', { ...EMPTY_VIEW, definition: ONE }],
    [
      'view v (x, "Y z") as select a, b from t, u',
      { ...EMPTY_VIEW, definition: 'SELECT t.a AS x,\n    u.b AS "Y z"\n   FROM t,\n    u' },
    ],
    ['materialized view v as select a, b from t, u', { ...EMPTY_VIEW, definition: ONE, materialized: true }],
    [
      'materialized view v with (fillfactor = 50, toast.autovacuum_enabled = off) as select a, b from t, u with no data',
      {
        ...EMPTY_VIEW,
        definition: ONE,
        materialized: true,
        withoutData: true,
        options: { fillfactor: '50', 'toast.autovacuum_enabled': 'off' },
      },
    ],
  ])('says of %s what is not the default', async (definition, expected) => {
    const { schema, unknown } = await introspected(database, [
      `create table t (a int); create table u (b text); create ${definition}`,
    ]);
    expect(Object.keys(schema.namespaces['public']?.tables ?? {})).toEqual(['t', 'u']);
    expect(schema.namespaces['public']?.views).toEqual({ v: expected });
    expect(unknown).toEqual([]);
  });

  it('has options', async () => {
    const { schema, unknown } = await introspected(database, [
      'create table t (a int); create view v with (security_barrier) as select a from t with local check option',
    ]);
    expect(schema.namespaces['public']?.views['v']?.options).toEqual({
      check_option: 'local',
      security_barrier: 'true',
    });
    expect(unknown).toEqual([]);
  });

  it('has a comment, triggers of its own, and indexes when it is materialised', async () => {
    const { schema, unknown } = await introspected(database, [
      `create function touch() returns trigger language plpgsql as 'begin return new; end'; create table t (a int); create table u (b text)`,
      `create view v as select a, b from t, u; create trigger g instead of insert on v for each row execute function touch(); comment on view v is 'V'`,
      `create materialized view m as select a, b from t, u; create unique index i on m (lower(b)) where a > 1; comment on materialized view m is 'M'`,
    ]);
    expect(schema.namespaces['public']?.views).toEqual({
      m: {
        ...EMPTY_VIEW,
        definition: ONE,
        materialized: true,
        comment: 'M',
        viewIndexes: { i: { keys: [{ expression: 'lower(b)' }], unique: true, where: '(a > 1)' } },
      },
      v: {
        ...EMPTY_VIEW,
        definition: ONE,
        comment: 'V',
        viewTriggers: {
          g: {
            timing: 'instead of',
            events: ['insert'],
            forEach: 'row',
            function: { namespace: 'public', name: 'touch' },
          },
        },
      },
    });
    expect(unknown).toEqual([]);
  });

  it('has what the model cannot say about it listed', async () => {
    const { unknown } = await introspected(database, [
      `create table t (a int); create table u (b text); create view v as select a, b from t, u; create materialized view m as select a, b from t, u`,
      `comment on column v.a is 'A'; alter view v alter b set default 'x'; alter materialized view m alter b set statistics 7`,
      'grant select on v to public; create index i on m (a); alter materialized view m cluster on i',
    ]);
    const unusual = (kind: string, name: string, why: string): object => ({ kind, namespace: 'public', name, why });
    const privileges = unknown.find(({ why }) => why.startsWith('privileges'))?.why ?? '';
    expect(privileges).toContain('=r/');
    expect(unknown).toEqual([
      unusual('view', 'm', 'column b: statistics 7'),
      unusual('view', 'v', privileges),
      unusual('view', 'v', 'column a: comment A'),
      unusual('view', 'v', `column b: default 'x'::text`),
      unusual('index', 'm.i', 'cluster on it'),
    ]);
  });
});
