import { expect, it } from 'vitest';
import type { Routine } from '../../src/schema/index.ts';
import { describeEachDriver } from '../support/each-driver.ts';
import { introspected } from './introspected.ts';

const SQL = { language: 'sql', body: 'select 1' } as const;

describeEachDriver('the routine that is read', (database) => {
  it.each<[string, string, Omit<Routine, 'name'>]>([
    [`f() returns int language sql as 'select 1'`, 'f()', { ...SQL, arguments: [], returns: 'integer' }],
    [
      `f(a int default 1, text[] = '{}') returns setof varchar language sql as 'select 1'`,
      'f(integer, text[])',
      {
        ...SQL,
        arguments: [
          { name: 'a', type: 'integer', default: '1' },
          { type: 'text[]', default: `'{}'::text[]` },
        ],
        returns: 'setof varchar',
      },
    ],
    [
      `f(a timestamptz, out b int, inout c text, out "D d" app.mood) language plpgsql as 'begin end'`,
      'f(timestamptz, text)',
      {
        language: 'plpgsql',
        body: 'begin end',
        arguments: [
          { name: 'a', type: 'timestamptz' },
          { name: 'b', type: 'integer', mode: 'out' },
          { name: 'c', type: 'text', mode: 'inout' },
          { name: 'D d', type: 'app.mood', mode: 'out' },
        ],
      },
    ],
    [
      `f(out a int, out b int) returns setof record language sql as 'select 1, 2'`,
      'f()',
      {
        language: 'sql',
        body: 'select 1, 2',
        arguments: [
          { name: 'a', type: 'integer', mode: 'out' },
          { name: 'b', type: 'integer', mode: 'out' },
        ],
        returns: 'setof record',
      },
    ],
    [
      `f(a int, variadic b text[]) returns table (id int, "Of it" app.mood[]) language plpgsql as 'begin end'`,
      'f(integer, variadic text[])',
      {
        language: 'plpgsql',
        body: 'begin end',
        arguments: [
          { name: 'a', type: 'integer' },
          { name: 'b', type: 'text[]', mode: 'variadic' },
        ],
        returns: 'table("id" integer, "Of it" app.mood[])',
      },
    ],
    [
      `f() returns trigger language plpgsql as $$begin return null; end;$$`,
      'f()',
      { language: 'plpgsql', body: 'begin return null; end;', arguments: [], returns: 'trigger' },
    ],
    [
      `f(a int) returns int immutable strict security definer leakproof parallel safe cost 7 language sql return a + 1`,
      'f(integer)',
      {
        language: 'sql',
        body: 'RETURN (a + 1)',
        atomic: true,
        arguments: [{ name: 'a', type: 'integer' }],
        returns: 'integer',
        volatility: 'immutable',
        strict: true,
        securityDefiner: true,
        leakproof: true,
        parallel: 'safe',
        cost: 7,
      },
    ],
    [
      `f() returns setof int stable parallel restricted rows 5 language sql begin atomic; select 1; select 2; end`,
      'f()',
      {
        language: 'sql',
        body: 'BEGIN ATOMIC\n SELECT 1;\n SELECT 2;\nEND',
        atomic: true,
        arguments: [],
        returns: 'setof integer',
        volatility: 'stable',
        parallel: 'restricted',
        rows: 5,
      },
    ],
    [
      `f() returns int language sql set search_path = public, "Two words" set work_mem = '64MB' set my.note = 'it''s' as 'select 1'`,
      'f()',
      {
        ...SQL,
        arguments: [],
        returns: 'integer',
        settings: { 'my.note': `'it''s'`, search_path: 'public, "Two words"', work_mem: `'64MB'` },
      },
    ],
    [
      `f() returns int language sql set search_path = '' as 'select 1'`,
      'f()',
      { ...SQL, arguments: [], returns: 'integer', settings: { search_path: `''` } },
    ],
    [
      `f(anyelement, "char") returns anyarray language sql as 'select array[$1]'`,
      'f(anyelement, "char")',
      {
        language: 'sql',
        body: 'select array[$1]',
        arguments: [{ type: 'anyelement' }, { type: '"char"' }],
        returns: 'anyarray',
      },
    ],
    [
      `f(int) returns int language internal window as 'window_ntile'`,
      'f(integer)',
      {
        language: 'internal',
        body: 'window_ntile',
        window: true,
        arguments: [{ type: 'integer' }],
        returns: 'integer',
      },
    ],
  ])('says of function %s what is not the default', async (definition, key, expected) => {
    const { schema, unknown } = await introspected(database, [
      `create schema app; create type app.mood as enum ('ok'); create function ${definition}`,
    ]);
    expect(schema.namespaces['public']?.routines).toEqual({ [key]: { name: 'f', ...expected } });
    expect(unknown).toEqual([]);
  });

  it('is a procedure, one of several of a name, and in its own namespace', async () => {
    const { schema, unknown } = await introspected(database, [
      `create schema app; create procedure app.p(a int, inout b text) language sql as 'select $2'`,
      `create function app.p(text) returns void language sql as 'select 1'; comment on function app.p(text) is 'P'`,
      `comment on procedure app.p(int, text) is 'Q'; create function "A b"() returns int language sql as 'select 1'`,
    ]);
    expect(schema.namespaces['app']?.routines).toEqual({
      'p(integer, text)': {
        name: 'p',
        kind: 'procedure',
        arguments: [
          { name: 'a', type: 'integer' },
          { name: 'b', type: 'text', mode: 'inout' },
        ],
        language: 'sql',
        body: 'select $2',
        comment: 'Q',
      },
      'p(text)': { ...SQL, name: 'p', arguments: [{ type: 'text' }], returns: 'void', comment: 'P' },
    });
    expect(Object.keys(schema.namespaces['public']?.routines ?? {})).toEqual(['A b()']);
    expect(unknown).toEqual([]);
  });

  it('has what the model cannot say about it listed', async () => {
    const { schema, unknown } = await introspected(database, [
      `create function f(int) returns bool language sql as 'select true'`,
      'revoke execute on function f(int) from public; alter function f(int) support textlike_support',
    ]);
    expect(Object.keys(schema.namespaces['public']?.routines ?? {})).toEqual(['f(integer)']);
    const unusual = (why: string): object => ({ kind: 'routine', namespace: 'public', name: 'f(integer)', why });
    expect(unknown).toEqual([unusual('support textlike_support'), unusual('privileges {postgres=X/postgres}')]);
  });
});
