import { describe, expect, it } from 'vitest';

import type { DeclaredObjects } from '../../src/mapping/index.ts';
import type { Routine } from '../../src/schema/index.ts';
import { entity, publicOf, schemaOf } from './both-origins.ts';

const A = entity('', '');

describe('declared routines', () => {
  it.each<[NonNullable<DeclaredObjects['routines']>[number], string, Routine]>([
    [
      { name: 'one', returns: 'INT', body: ' select 1 ' },
      'one()',
      { name: 'one', arguments: [], returns: 'integer', language: 'sql', body: 'select 1' },
    ],
    [
      {
        name: 'total',
        arguments: [
          { name: 'a', type: 'numeric(10,2)' },
          { type: 'character varying(5)[]', default: "'{}'" },
          { name: 'b', type: 'email', mode: 'in' },
          { name: 'c', type: 'int8', mode: 'out' },
          { name: 'rest', type: 'int[]', mode: 'variadic' },
        ],
        language: 'PLPGSQL',
        body: 'begin c := 1; end',
        volatility: 'volatile',
        parallel: 'unsafe',
        cost: 100,
        strict: false,
      },
      'total(numeric, varchar[], "email", variadic integer[])',
      {
        name: 'total',
        arguments: [
          { name: 'a', type: 'numeric' },
          { type: 'varchar[]', default: "'{}'" },
          { name: 'b', type: '"email"' },
          { name: 'c', type: 'bigint', mode: 'out' },
          { name: 'rest', type: 'integer[]', mode: 'variadic' },
        ],
        language: 'plpgsql',
        body: 'begin c := 1; end',
      },
    ],
    [
      {
        name: 'list',
        returns: 'TABLE ("The Id" INT4, kind text[], n numeric(5,2))',
        atomic: true,
        body: "begin atomic select 1, '{}'::text[], 2; end",
        volatility: 'stable',
        strict: true,
        securityDefiner: true,
        leakproof: true,
        window: false,
        parallel: 'safe',
        cost: 5,
        rows: 10,
        settings: { search_path: "''", work_mem: "'1MB'" },
        comment: 'lists',
      },
      'list()',
      {
        name: 'list',
        arguments: [],
        returns: 'table("The Id" integer, kind text[], n numeric)',
        language: 'sql',
        body: "begin atomic select 1, '{}'::text[], 2; end",
        atomic: true,
        volatility: 'stable',
        strict: true,
        securityDefiner: true,
        leakproof: true,
        parallel: 'safe',
        cost: 5,
        rows: 10,
        settings: { search_path: "''", work_mem: "'1MB'" },
        comment: 'lists',
      },
    ],
    [
      { name: 'all_of', returns: 'SETOF a', body: 'select * from a' },
      'all_of()',
      { name: 'all_of', arguments: [], returns: 'setof "a"', language: 'sql', body: 'select * from a' },
    ],
    [
      { name: 'touch', returns: 'Trigger', body: 'begin return new; end' },
      'touch()',
      { name: 'touch', arguments: [], returns: 'trigger', language: 'plpgsql', body: 'begin return new; end' },
    ],
    [
      { name: 'same', arguments: [{ type: 'anyelement' }], returns: 'anyelement', body: 'select $1' },
      'same(anyelement)',
      { name: 'same', arguments: [{ type: 'anyelement' }], returns: 'anyelement', language: 'sql', body: 'select $1' },
    ],
    [
      { kind: 'procedure', name: 'run', body: 'begin end' },
      'run()',
      { name: 'run', kind: 'procedure', arguments: [], language: 'plpgsql', body: 'begin end' },
    ],
  ])('%j', async (routine, key, expected) => {
    const { routines } = await publicOf(A, { routines: [routine], domains: { email: { type: 'text' } } });
    expect(routines).toEqual({ [key]: expected });
  });

  it('may share a name, and lie in namespaces', async () => {
    const body = 'select 1';
    const { namespaces } = await schemaOf(A, {
      routines: [
        { name: 'f', returns: 'int', body },
        { name: 'f', arguments: [{ type: 'int' }], returns: 'int', body },
        { name: 'app.f', returns: 'int', body },
        { name: 'f', schema: 'app', arguments: [{ type: 'text' }], returns: 'int', body },
      ],
    });
    expect(Object.keys(namespaces['public']?.routines ?? {})).toEqual(['f()', 'f(integer)']);
    expect(Object.keys(namespaces['app']?.routines ?? {})).toEqual(['f()', 'f(text)']);
  });
});
