import { expect, it } from 'vitest';
import type { Policy, Trigger } from '../../src/schema/index.ts';
import { describeEachDriver } from '../support/each-driver.ts';
import { introspected, introspectedTable, onConnection } from './introspected.ts';

const FUNCTION = `create schema app; create function app.touch() returns trigger language plpgsql as 'begin return new; end'`;
const TOUCH = { namespace: 'app', name: 'touch' } as const;

describeEachDriver('the trigger that is read', (database) => {
  it.each<[string, Omit<Trigger, 'function'>]>([
    ['g after insert on t', { timing: 'after', events: ['insert'] }],
    [
      'g before truncate or delete or insert on t for each statement',
      { timing: 'before', events: ['insert', 'delete', 'truncate'] },
    ],
    [
      'g before update of c, a on t for each row',
      { timing: 'before', events: ['update'], updateOf: ['a', 'c'], forEach: 'row' },
    ],
    [
      `g before insert or update on t for each row when (new.a > 1 and new.c <> ') EXECUTE FUNCTION ')`,
      {
        timing: 'before',
        events: ['insert', 'update'],
        forEach: 'row',
        when: `((new.a > 1) AND (new.c <> ') EXECUTE FUNCTION '::text))`,
      },
    ],
    [
      '" WHEN (" before update on t for each row when (case when (old.a > 1) then true else false end)',
      {
        timing: 'before',
        events: ['update'],
        forEach: 'row',
        when: 'CASE\n            WHEN (old.a > 1) THEN true\n            ELSE false\n        END',
      },
    ],
    [
      'g after update on t referencing old table as was new table as "Is now"',
      { timing: 'after', events: ['update'], oldTable: 'was', newTable: 'Is now' },
    ],
  ])('says of trigger %s what is not the default', async (definition, expected) => {
    const { schema, unknown } = await introspected(database, [
      `${FUNCTION}; create table t (a int, b int, c text); create trigger ${definition} execute function app.touch()`,
    ]);
    const name = definition.startsWith('g ') ? 'g' : ' WHEN (';
    expect(schema.namespaces['public']?.tables['t']?.triggers).toEqual({ [name]: { ...expected, function: TOUCH } });
    expect(unknown).toEqual([]);
  });

  it.each<[string, Pick<Trigger, 'deferrable'>]>([
    ['', {}],
    ['deferrable', { deferrable: 'immediate' }],
    ['deferrable initially deferred', { deferrable: 'deferred' }],
  ])('is a constraint trigger, %s', async (mode, expected) => {
    const { schema, unknown } = await introspected(database, [
      `${FUNCTION}; create table t (a int); create constraint trigger g after insert on t ${mode} for each row execute function app.touch()`,
    ]);
    expect(schema.namespaces['public']?.tables['t']?.triggers).toEqual({
      g: { timing: 'after', events: ['insert'], forEach: 'row', constraint: true, function: TOUCH, ...expected },
    });
    expect(unknown).toEqual([]);
  });

  it('hands texts to its function, has a comment, and may be switched off', async () => {
    const { schema, unknown } = await introspected(database, [
      FUNCTION,
      `create table t (a int); create trigger g after insert on t execute function app.touch('it''s', '', 'a\\b', 'ä', 7)`,
      'create trigger off after insert on t execute function app.touch(); alter table t disable trigger off',
      'create trigger copy after insert on t execute function app.touch(); alter table t enable replica trigger copy',
      'create trigger even after insert on t execute function app.touch(); alter table t enable always trigger even',
      `comment on trigger g on t is 'G'`,
    ]);
    const plain = { timing: 'after', events: ['insert'], function: TOUCH };
    expect(schema.namespaces['public']?.tables['t']?.triggers).toEqual({
      g: { ...plain, arguments: [`it's`, '', 'a\\b', 'ä', '7'], comment: 'G' },
      off: { ...plain, enabled: 'disabled' },
      copy: { ...plain, enabled: 'replica' },
      even: { ...plain, enabled: 'always' },
    });
    expect(unknown).toEqual([]);
  });

  it('has what the model cannot say about it listed', async () => {
    const { unknown } = await introspected(database, [
      `${FUNCTION}; create table t (a int); create table other (a int)`,
      'create constraint trigger g after insert on t from other for each row execute function app.touch()',
    ]);
    expect(unknown).toEqual([{ kind: 'trigger', namespace: 'public', name: 't.g', why: 'from other' }]);
  });
});

describeEachDriver('the policy that is read', (database) => {
  it.each<[string, Policy]>([
    ['', {}],
    ['for all to public using (true)', { using: 'true' }],
    ['as restrictive for select using (a > 1)', { restrictive: true, command: 'select', using: '(a > 1)' }],
    ['for insert with check (a > 1)', { command: 'insert', check: '(a > 1)' }],
    [
      'for update using (a > 1) with check (a > (select count(*) from t s))',
      { command: 'update', using: '(a > 1)', check: '(a > ( SELECT count(*) AS count\n   FROM t s))' },
    ],
    ['for delete using (false)', { command: 'delete', using: 'false' }],
  ])('says of policy %s what is not the default', async (definition, expected) => {
    const { policies } = await introspectedTable(
      database,
      `create table t (a int); create policy own on t ${definition}; comment on policy own on t is 'P'`,
    );
    expect(policies).toEqual({ own: { ...expected, comment: 'P' } });
  });

  it('names roles in order', async () => {
    const [b, a] = [`b_${database.kind}`, `A ${database.kind}`];
    const table = await introspectedTable(
      database,
      `create role ${b}; create role "${a}"; create table t (a int); create policy own on t to ${b}, "${a}"`,
    );
    await onConnection(database.driver, (connection) =>
      connection.execute(`drop table t; drop role ${b}; drop role "${a}"`),
    );
    expect(table.policies).toEqual({ own: { roles: [a, b] } });
  });
});
