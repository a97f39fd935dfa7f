import { describe, expect, it } from 'vitest';

import type { Trigger } from '../../src/schema/index.ts';
import { entity, faultsOf, publicOf, tableOf } from './both-origins.ts';

const DECLARED = {
  routines: [
    { name: 'touch', returns: 'trigger', body: 'begin return new; end' },
    { name: 'app.touch', returns: 'trigger', body: 'begin return new; end' },
  ],
};
const MEMBERS = "@Property({ type: 'text' }) b!: string; @Property() camelCase!: number;";
const TOUCH = { function: { namespace: 'public', name: 'touch' } };

describe('triggers', () => {
  it.each<[string, Record<string, Trigger>]>([
    [
      "@Trigger({ timing: 'before', events: ['update', 'insert'], function: 'touch' })",
      { a_update_insert_trigger: { timing: 'before', events: ['insert', 'update'], forEach: 'row', ...TOUCH } },
    ],
    [
      "@Trigger({ name: 't', timing: 'after', events: ['truncate'], function: 'app.touch', enabled: false })",
      {
        t: {
          timing: 'after',
          events: ['truncate'],
          function: { namespace: 'app', name: 'touch' },
          enabled: 'disabled',
        },
      },
    ],
    [
      "@Trigger<A>({ name: 't', timing: 'after', events: ['update'], updateOf: ['camelCase', 'b'], when: (columns) => `old.${columns.camelCase} is distinct from new.${columns.camelCase}`, function: 'touch', arguments: ['x', \"it's\"], enabled: 'always', comment: 'why' })",
      {
        t: {
          timing: 'after',
          events: ['update'],
          updateOf: ['b', 'camel_case'],
          forEach: 'row',
          when: 'old."camel_case" is distinct from new."camel_case"',
          ...TOUCH,
          arguments: ['x', "it's"],
          enabled: 'always',
          comment: 'why',
        },
      },
    ],
    [
      "@Trigger({ name: 't', timing: 'after', events: ['delete'], constraint: true, deferMode: 'deferred', function: 'touch' })",
      {
        t: {
          timing: 'after',
          events: ['delete'],
          forEach: 'row',
          constraint: true,
          deferrable: 'deferred',
          ...TOUCH,
        },
      },
    ],
    [
      "@Trigger({ name: 't', timing: 'after', events: ['update'], forEach: 'statement', oldTable: 'o', newTable: 'n', function: 'pg_catalog.suppress', enabled: true })",
      {
        t: {
          timing: 'after',
          events: ['update'],
          oldTable: 'o',
          newTable: 'n',
          function: { namespace: 'pg_catalog', name: 'suppress' },
        },
      },
    ],
  ])('%s', async (decorator, triggers) => {
    expect((await tableOf(entity(decorator, MEMBERS), DECLARED)).triggers).toEqual(triggers);
  });

  it('may stand among the options of the entity', async () => {
    const options = "{ triggers: [{ name: 't', timing: 'before', events: ['insert'], function: 'touch' }] }";
    expect((await tableOf(entity('', MEMBERS, options), DECLARED)).triggers).toEqual({
      t: { timing: 'before', events: ['insert'], forEach: 'row', ...TOUCH },
    });
  });

  it('with a body of their own bring their function', async () => {
    const { tables, routines } = await publicOf(
      entity(
        `@Trigger<A>({ name: 'shout', timing: 'before', events: ['insert'], body: ({ b }) => \`new.\${b} := upper(new.\${b}); return new\` })`,
        MEMBERS,
      ),
    );
    expect(tables['a']?.triggers).toEqual({
      shout: {
        timing: 'before',
        events: ['insert'],
        forEach: 'row',
        function: { namespace: 'public', name: 'a_shout_fn' },
      },
    });
    expect(routines).toEqual({
      'a_shout_fn()': {
        name: 'a_shout_fn',
        arguments: [],
        returns: 'trigger',
        language: 'plpgsql',
        body: 'begin\nnew."b" := upper(new."b"); return new;\nend',
      },
    });
  });

  it('take a function of their own namespace before one of public', async () => {
    const text = `@Trigger({ name: 't', timing: 'before', events: ['insert'], function: 'touch' })
      @Entity({ schema: 'app' }) class A { @PrimaryKey() id!: number; }`;
    const found = await publicOf(text, DECLARED);
    expect(found.tables).toEqual({});
    expect(await faultsOf(text, { routines: [] })).toEqual(['2: There is no function touch.']);
  });

  it.each<[string, string[]]>([
    ["{ timing: 'before', events: ['insert'] }", ['It does nothing: give it a `body`, or the name of a `function`.']],
    [
      "{ timing: 'before', events: ['insert'], body: 'return new', function: 'touch' }",
      ['It has a `body` and a `function`; only one of them can run.'],
    ],
    [
      "{ timing: 'before', events: ['insert'], function: 'touch', updateOf: ['b'] }",
      ['`updateOf` means nothing without the event update.'],
    ],
    [
      "{ timing: 'instead of', events: ['insert'], function: 'touch', forEach: 'statement', when: 'true' }",
      [
        'Only a view has triggers that fire instead of what was asked.',
        'Instead of something, a trigger fires for each row.',
        'Instead of something, a trigger fires without conditions: neither `when` nor `updateOf`.',
      ],
    ],
    [
      "{ timing: 'before', events: ['truncate'], function: 'touch', forEach: 'row' }",
      ['Truncating touches no single row: `forEach` must be statement.'],
    ],
    [
      "{ timing: 'before', events: ['insert'], function: 'touch', constraint: true }",
      ['A constraint trigger fires after, for each row.'],
    ],
    [
      "{ timing: 'after', events: ['insert'], function: 'touch', deferMode: 'deferred' }",
      ['Only a constraint trigger can be deferred.'],
    ],
    [
      "{ timing: 'before', events: ['insert', 'delete'], function: 'touch', oldTable: 'o', newTable: 'n' }",
      [
        'Only an after trigger that is no constraint has transition tables.',
        'With transition tables, a trigger has one event, and no columns for it.',
        'An insert has no old rows.',
        'A delete has no new rows.',
      ],
    ],
  ])('that PostgreSQL would refuse are refused: %s', async (options, faults) => {
    const decorator = `@Trigger({ name: 't', ...${options} })`;
    expect(await faultsOf(entity(decorator, MEMBERS), DECLARED)).toEqual(
      faults.map((fault) => `2: Trigger t cannot be made. ${fault}`),
    );
  });

  it('that are whole statements are refused', async () => {
    const decorator = "@Trigger({ timing: 'before', events: ['insert'], expression: 'create trigger ...' })";
    expect(await faultsOf(entity(decorator, MEMBERS))).toEqual([
      '2: A trigger of A is a whole statement (`expression`).',
    ]);
  });

  it.each<[string, string]>([
    [
      "{ timing: 'later', events: ['insert'], function: 'f' }",
      '2: The option "timing" of @Trigger() on A must be before or after or instead of.',
    ],
    [
      "{ timing: 'after', events: [], function: 'f' }",
      '2: The option "events" of @Trigger() on A must be a list of insert, update, delete, truncate.',
    ],
    [
      "{ timing: 'after', events: ['upsert'], function: 'f' }",
      '2: The option "events" of @Trigger() on A must be a list of insert, update, delete, truncate.',
    ],
    [
      "{ timing: 'after', events: ['insert'], function: 'a.f', enabled: 'no' }",
      '2: The option "enabled" of @Trigger() on A must be true, false, replica or always.',
    ],
    [
      "{ timing: 'after', events: ['insert'], function: 'a.f', then: 'f' }",
      '2: @Trigger() on A does not know the option "then".',
    ],
  ])('with options of no meaning are refused: %s', async (options, fault) => {
    expect(await faultsOf(entity(`@Trigger(${options})`, MEMBERS))).toEqual([fault]);
    expect(await faultsOf(entity('', MEMBERS, `{ triggers: [${options}] }`))).toEqual([
      fault.replace('2:', '3:').replaceAll(' "', ' "triggers.').replace('@Trigger()', '@Entity()'),
    ]);
  });

  it('of filters that are to be policies are refused', async () => {
    expect(await faultsOf(entity("@Filter({ name: 'f', cond: {}, rls: true })", MEMBERS))).toEqual([
      '2: A filter of A asks for row-level security (`rls`).',
    ]);
    expect(await faultsOf(entity("@Filter({ name: 'f', cond: {}, rls: false })", MEMBERS))).toEqual([]);
  });
});
