import { describe, expect, it } from 'vitest';
import { EMPTY_SCHEMA } from '../schema/index.ts';
import { findHazards } from './find-hazards.ts';
import type { HazardContext, HazardStep } from './hazard-context.ts';

const USERS = 'create table app.users (id bigint primary key, name text, email text);';

const inside = (...list: readonly string[]): HazardStep[] => list.map((sql) => ({ sql, transaction: 'inside' }));
const outside = (sql: string): HazardStep => ({ sql, transaction: 'outside' });
const commit: HazardStep = { kind: 'commit' };

async function codes(steps: readonly HazardStep[], context: HazardContext = { earlier: [USERS] }): Promise<string[]> {
  return (await findHazards(steps, context)).map(({ code, step }) => (step === undefined ? code : `${code}@${step}`));
}

describe('findHazards', () => {
  it('says what, where, why and the way out', async () => {
    expect(await findHazards(inside('alter table app.users drop column email;'), { earlier: [USERS] })).toEqual([
      {
        code: 'MO102',
        severity: 'error',
        title: 'A column is dropped with its values',
        object: 'column app.users.email',
        message: 'Drops column app.users.email and its values.',
        fix: expect.stringContaining('Deploy code that no longer uses the column first'),
        step: 0,
        sql: 'alter table app.users drop column email',
      },
    ]);
  });

  it('gives the query that finds offending rows', async () => {
    const [, hazard] = await findHazards(inside('alter table app.users alter column email set not null;'), {
      earlier: [USERS],
    });
    expect(hazard?.fix).toBe(
      'Look for such rows before the deploy: select * from "app"."users" where "email" is null;',
    );
  });

  it('is silent about tables of the same migration, also under another name', async () => {
    const steps = inside(
      'create table fresh (id bigint primary key, email text);',
      'alter table fresh rename to newest;',
      'create index on newest (email);',
      'alter table newest alter column email set not null;',
      'alter table newest drop column email;',
    );
    expect(await codes(steps)).toEqual([]);
  });

  it('is silent about tables that an earlier migration of the run creates', async () => {
    const steps = inside('create index i on app.users (email);');
    expect(await codes(steps, { schema: EMPTY_SCHEMA, sameRun: [inside(USERS)] })).toEqual([]);
    expect(await codes(steps)).toEqual(['MO201@0']);
  });

  it('takes a table for used when nothing is known', async () => {
    expect(await codes(inside('create index i on somewhere (email);'), {})).toEqual(['MO201@0']);
  });

  it('reads several statements of one step', async () => {
    const step = inside('create table a (id bigint primary key); alter table app.users drop column name; vacuum;');
    expect(await codes(step)).toEqual(['MO102@0', 'MO601@0']);
  });

  it('keeps apart what a commit divides', async () => {
    const add = inside('alter table app.users add constraint named check (name is not null) not valid;');
    const validate = inside('alter table app.users validate constraint named;');
    expect(await codes([...add, ...validate])).toEqual(['MO404@1', 'MO602@1', 'MO604@1']);
    expect(await codes([...add, commit, ...validate])).toEqual(['MO404@2']);
  });

  it('knows that a label can be used after its commit', async () => {
    const earlier = ["create type mood as enum ('sad');", 'create table people (id bigint primary key, mood mood);'];
    const use = inside("update people set mood = 'glad' where id = 1;");
    const add = "alter type mood add value 'glad';";
    expect(await codes([...inside(add), ...use], { earlier })).toEqual(['MO607@1']);
    expect(await codes([{ sql: add, transaction: 'commitAfter' }, ...use], { earlier })).toEqual([]);
    expect(await codes([...inside(add), commit, ...use], { earlier })).toEqual([]);
  });

  it('lets a new type have a new label used at once from version 17', async () => {
    const steps = inside(
      "create type mood as enum ('sad');",
      "alter type mood add value 'glad';",
      "create table people (id bigint primary key, mood mood default 'glad');",
    );
    expect(await codes(steps, { earlier: [], serverVersion: 16 })).toEqual(['MO607@2']);
    expect(await codes(steps, { earlier: [], serverVersion: 17 })).toEqual([]);
  });

  it('trusts a query that must find nothing', async () => {
    const expected: HazardStep = {
      kind: 'expect',
      sql: 'select email from app.users group by email having count(*) > 1;',
    };
    const unique = outside('create unique index concurrently i on app.users (email);');
    expect(await codes([unique])).toEqual(['MO405@0']);
    expect(await codes([expected, unique])).toEqual([]);
  });

  it('trusts rows that met the same constraint before', async () => {
    const earlier = [USERS, 'alter table app.users add constraint one unique (email);'];
    const steps = inside(
      'alter table app.users drop constraint one;',
      'alter table app.users add constraint other unique (email, name);',
    );
    expect(await codes(steps, { earlier })).toEqual(['MO204@1']);
    const [drop, add] = steps;
    const changed = [
      ...(drop ? [drop] : []),
      ...inside("update app.users set email = 'x' where id < 9;"),
      ...(add ? [add] : []),
    ];
    expect(await codes(changed, { earlier })).toEqual(['MO606@1', 'MO204@2', 'MO405@2']);
  });

  it('turns sizes into estimates, and into silence', async () => {
    const steps = inside('create index i on app.users (email);');
    const sized = (rows: number): HazardContext => ({
      earlier: [USERS],
      sizes: { 'app.users': { rows, bytes: rows * 100 } },
    });
    const [big] = await findHazards(steps, sized(7_000_000));
    expect(big?.message).toBe('Writes to table app.users wait until the index is built. (7 M rows, about 10 s)');
    expect(await findHazards(steps, sized(20_000))).toEqual([]);
    expect(await findHazards(steps, { ...sized(20_000), quietBelow: 0 })).toHaveLength(1);
  });

  it('applies rules of taste only on demand', async () => {
    const steps = inside('create table a (id integer primary key);');
    expect(await codes(steps)).toEqual([]);
    expect(await codes(steps, { earlier: [USERS], optIn: ['MO705'] })).toEqual(['MO705@0']);
  });

  it('says where a text is no SQL, and goes on', async () => {
    const found = await findHazards(inside('select 1;', 'alter tabel a;', 'drop table app.users;'), {
      earlier: [USERS],
    });
    expect(found.map(({ code, step, message }) => [code, step, message])).toEqual([
      ['MO802', 1, 'syntax error at or near "tabel": alter tabel a;'],
      ['MO101', 2, 'Drops table app.users and its rows.'],
    ]);
  });

  it('finds nothing in nothing', async () => {
    expect(await findHazards([...inside('', '-- nothing'), commit])).toEqual([]);
  });
});
