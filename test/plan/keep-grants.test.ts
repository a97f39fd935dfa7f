import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Connection } from '../../src/database/index.ts';
import { diff } from '../../src/diff/index.ts';
import { plan } from '../../src/plan/index.ts';
import type { Statement } from '../../src/plan/index.ts';
import { EMPTY_SCHEMA } from '../../src/schema/index.ts';
import { mergeGrants, rememberGrants, restoreGrants, routineKeeper } from '../../src/plan/replacements/keep-grants.ts';
import type { Keeper } from '../../src/plan/replacements/keep-grants.ts';
import { statement } from '../../src/plan/statement.ts';
import { embeddedDriver, emptyDatabase } from '../support/embedded.ts';
import { big, int, materialized, partitions, people, schema, table, view } from './plan-case.ts';

const VIEW: Keeper = { keyword: 'view', name: '"a%view"' };
const ROLES = '"a reader", writer, landlord';

let connection: Connection;
beforeAll(async () => {
  connection = await (await embeddedDriver()).connect();
  await connection.execute(`create role "a reader"; create role writer; create role landlord`);
});
beforeEach(async () => {
  await emptyDatabase(await embeddedDriver());
  await connection.execute(`create table base (id integer, name text); create view "a%view" as select * from base`);
});
afterAll(async () => {
  await connection.execute(`drop owned by ${ROLES}; drop role ${ROLES}`);
  await connection.close();
});

const facts = (name: string): Promise<readonly object[]> =>
  connection.query(
    `select relowner::regrole::text as owner, relacl::text as grants, (select array_agg(attname || attacl::text) from pg_attribute
     where attrelid = c.oid and attacl is not null) as columns from pg_class c where oid = '${name}'::regclass`,
  );

const remake = async (keeper: Keeper, sql: string): Promise<void> => {
  await connection.execute(`begin; ${rememberGrants(keeper).sql} ${sql} ${restoreGrants(keeper).sql} commit`);
};
const REMAKE_VIEW = 'drop view "a%view"; create view "a%view" as select name from base;';

describe('rememberGrants and restoreGrants', () => {
  it('leave a view alone that nobody granted anything on', async () => {
    const before = await facts('"a%view"');
    await remake(VIEW, REMAKE_VIEW);
    expect(await facts('"a%view"')).toEqual(before);
    expect(before).toEqual([{ owner: 'postgres', grants: null, columns: null }]);
  });

  it('keep the owner and the grants on a view and on the columns that it still has', async () => {
    await connection.execute(
      `grant select on "a%view" to "a reader" with grant option; grant insert, update on "a%view" to writer; grant select (name), update (id) on "a%view" to writer;
       grant select on "a%view" to public; alter view "a%view" owner to landlord; revoke delete on "a%view" from landlord; grant create on schema public to landlord`,
    );
    const before = await facts('"a%view"');
    await remake(VIEW, REMAKE_VIEW);
    expect(await facts('"a%view"')).toEqual([{ ...before[0], columns: ['name{writer=r/landlord}'] }]);
  });

  it('take back what default privileges give to the new view', async () => {
    await connection.execute(`alter default privileges grant select on tables to writer`);
    try {
      await remake(VIEW, REMAKE_VIEW);
      const readers = await connection.query(`select has_table_privilege('writer', '"a%view"', 'select') as reads`);
      expect(readers).toEqual([{ reads: false }]);
    } finally {
      await connection.execute(`alter default privileges revoke select on tables from writer`);
    }
  });

  it('remember across a commit, and several things at once', async () => {
    await connection.execute(
      `grant select on "a%view" to writer; create view other as select 1; grant select on other to "a reader"`,
    );
    const other: Keeper = { keyword: 'materialized view', name: '"other"' };
    const before = [await facts('"a%view"'), await facts('other')];
    const steps = [
      rememberGrants(VIEW),
      statement('drop view "a%view";'),
      rememberGrants({ ...other, keyword: 'view' }),
      statement('drop view other;'),
      statement('create view "a%view" as select 1;'),
      restoreGrants(VIEW),
      statement('create materialized view other as select 1;'),
      restoreGrants(other),
    ];
    const merged = mergeGrants(steps.map((step) => ({ statement: step }))).map((entry) => entry.statement);
    expect(merged.map((step) => Object.keys(step).join())).toEqual(merged.map(() => 'sql,transaction'));
    expect(merged).toHaveLength(6);
    for (const { sql } of merged) await connection.execute(sql);
    expect([await facts('"a%view"'), await facts('other')]).toEqual(before);
  });

  it('keep who may call a function, and that not everyone may', async () => {
    const make = `create function public.total(variadic integer[], out result text) language sql as 'select 1::text'`;
    await connection.execute(
      `${make}; revoke all on function total(integer[]) from public; grant execute on function total(integer[]) to writer`,
    );
    const keeper = routineKeeper('public', {
      name: 'total',
      arguments: [
        { type: 'integer[]', mode: 'variadic' },
        { type: 'text', mode: 'out' },
      ],
    });
    const list = (): Promise<readonly object[]> =>
      connection.query(`select proacl::text as grants from pg_proc where proname = 'total'`);
    const before = await list();
    await remake(keeper, `drop function total(integer[]); ${make};`);
    expect(await list()).toEqual(before);
    expect(before).toEqual([{ grants: '{postgres=X/postgres,writer=X/postgres}' }]);
  });

  it('are part of a plan that makes views and tables anew', async () => {
    const byDay = { strategy: 'range', keys: ['day'] } as const;
    const columns = { id: { type: 'integer', serial: true }, day: int } as const;
    const before = schema({
      tables: { people: people(), events: table(columns) },
      views: { v: view('select id from people'), w: view('select id from v') },
    });
    const after = schema({
      tables: {
        people: people({ id: big }),
        events: table(columns, { partitionBy: byDay, partitions: partitions({ rest: 'default' }) }),
      },
      views: { v: view('select id from people'), w: materialized('select id from v') },
    });
    await connection.execute('drop table base cascade');
    await run(plan(diff(EMPTY_SCHEMA, before), EMPTY_SCHEMA, before).statements);
    await connection.execute(
      `grant select on v, w, events to writer; grant select (id) on v to "a reader"; insert into events (day) values (1), (2); delete from events where id = 2`,
    );
    const states = (): Promise<readonly object[]> => Promise.all(['v', 'w', 'events'].map(facts));
    const granted = await states();
    await run(plan(diff(before, after), before, after).statements);
    expect(await states()).toEqual(granted);
    expect(await connection.query('insert into events (day) values (3) returning id')).toEqual([{ id: 3 }]);
    await run(plan(diff(after, before), after, before).statements);
    expect(await states()).toEqual(granted);
    expect(await connection.query('insert into events (day) values (3) returning id')).toEqual([{ id: 4 }]);
  });
});

async function run(statements: readonly Statement[]): Promise<void> {
  for (const { sql } of statements) await connection.execute(sql);
}
