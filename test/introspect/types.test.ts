import { expect, it } from 'vitest';
import type { CompositeType, Domain, RangeType, Sequence } from '../../src/schema/index.ts';
import { describeEachDriver } from '../support/each-driver.ts';
import { introspected } from './introspected.ts';

const unusual = (kind: string, name: string, why: string): object => ({ kind, namespace: 'public', name, why });

describeEachDriver('the type or sequence that is read', (database) => {
  it.each<[string, Domain]>([
    ['int', { type: 'integer' }],
    ['varchar(9) not null', { type: 'varchar(9)', notNull: true }],
    [`text collate "C" default 'a' || 'b'`, { type: 'text', collation: 'C', default: `('a'::text || 'b'::text)` }],
    ['app.mood[]', { type: 'mood', typeNamespace: 'app', dimensions: 1 }],
    [
      'int[] check (array_length(value, 1) = 2)',
      { type: 'integer', dimensions: 1, checks: { d_check: '(array_length(VALUE, 1) = 2)' } },
    ],
    [
      `int constraint small check (value < 9) constraint big check (value > 1) default 3`,
      { type: 'integer', default: '3', checks: { big: '(VALUE > 1)', small: '(VALUE < 9)' } },
    ],
  ])('says of the domain %s what is not the default', async (definition, expected) => {
    const { schema, unknown } = await introspected(database, [
      `create schema app; create type app.mood as enum ('ok'); create domain d as ${definition}; comment on domain d is 'D'`,
    ]);
    expect(schema.namespaces['public']?.domains).toEqual({ d: { ...expected, comment: 'D' } });
    expect(unknown).toEqual([]);
  });

  it('is a domain on a domain, and the type of a column', async () => {
    const { schema } = await introspected(database, [
      'create domain d as int; create domain e as d; create table t (a e, b d[])',
    ]);
    expect(schema.namespaces['public']?.domains).toEqual({
      d: { type: 'integer' },
      e: { type: 'd', typeNamespace: 'public' },
    });
    expect(schema.namespaces['public']?.tables['t']?.columns).toEqual({
      a: { type: 'e', typeNamespace: 'public', nullable: true },
      b: { type: 'd', typeNamespace: 'public', dimensions: 1, nullable: true },
    });
  });

  it.each<[string, CompositeType]>([
    [
      '(b int, a numeric(9, 2)[])',
      {
        attributes: [
          { name: 'b', type: 'integer' },
          { name: 'a', type: 'numeric(9,2)', dimensions: 1 },
        ],
      },
    ],
    [
      '(a text collate "C", "Two words" app.mood)',
      {
        attributes: [
          { name: 'a', type: 'text', collation: 'C' },
          { name: 'Two words', type: 'mood', typeNamespace: 'app' },
        ],
      },
    ],
    ['()', { attributes: [] }],
  ])('has the attributes of %s in order', async (definition, expected) => {
    const { schema, unknown } = await introspected(database, [
      `create schema app; create type app.mood as enum ('ok'); create type c as ${definition}; comment on type c is 'C'`,
    ]);
    expect(schema.namespaces['public']?.composites).toEqual({ c: { ...expected, comment: 'C' } });
    expect(unknown).toEqual([]);
  });

  it('has the attributes that are left, and those that were added', async () => {
    const { schema } = await introspected(database, [
      'create type c as (a int, b int); alter type c drop attribute a, add attribute a text',
    ]);
    expect(schema.namespaces['public']?.composites['c']).toEqual({
      attributes: [
        { name: 'b', type: 'integer' },
        { name: 'a', type: 'text' },
      ],
    });
  });

  it.each<[string, string, RangeType]>([
    ['span', 'subtype = float8', { subtype: 'double precision' }],
    [
      'app_range',
      'subtype = float8, subtype_diff = float8mi',
      { subtype: 'double precision', subtypeDiff: 'float8mi' },
    ],
    ['r', 'subtype = float8, multirange_type_name = rs', { subtype: 'double precision', multirange: 'rs' }],
    [
      'r',
      'subtype = text, collation = "C", subtype_opclass = text_pattern_ops',
      { subtype: 'text', collation: 'C', operatorClass: 'text_pattern_ops' },
    ],
    [
      'r',
      'subtype = app.mood, subtype_diff = app.apart',
      { subtype: 'mood', subtypeNamespace: 'app', subtypeDiff: 'app.apart' },
    ],
  ])('says of the range %s of %s what is not the default', async (name, definition, expected) => {
    const { schema, unknown } = await introspected(database, [
      `create schema app; create type app.mood as enum ('ok')`,
      `create function app.apart(app.mood, app.mood) returns float8 immutable language sql return 1.0`,
      `create type ${name} as range (${definition}); comment on type ${name} is 'R'`,
    ]);
    const { ranges, routines } = schema.namespaces['public'] ?? {};
    expect({ ranges, routines }).toEqual({ ranges: { [name]: { ...expected, comment: 'R' } }, routines: {} });
    expect(unknown).toEqual([]);
  });

  it('has a canonical function for a range that was completed later', async () => {
    const { schema } = await introspected(database, [
      `create type r; create function r_canonical(r) returns r immutable strict language internal as 'int4range_canonical'`,
      'create type r as range (subtype = int, canonical = r_canonical)',
    ]);
    expect(schema.namespaces['public']?.ranges).toEqual({ r: { subtype: 'integer', canonical: 'r_canonical' } });
  });

  it.each<[string, Sequence]>([
    ['', {}],
    ['as int', { type: 'integer' }],
    ['as smallint maxvalue 32767', { type: 'smallint' }],
    [
      'start 5 increment 2 minvalue 3 maxvalue 99 cache 4 cycle',
      { start: '5', increment: '2', minimum: '3', maximum: '99', cache: '4', cycle: true },
    ],
    ['increment -1', { increment: '-1' }],
    ['increment -2 minvalue -9 maxvalue 9 start 8', { increment: '-2', minimum: '-9', maximum: '9', start: '8' }],
    ['minvalue 10', { minimum: '10' }],
    ['maxvalue 9223372036854775806', { maximum: '9223372036854775806' }],
    ['owned by t.b', { ownedBy: { table: 't', column: 'b' } }],
  ])('says of the sequence %s what is not the default', async (definition, expected) => {
    const { schema, unknown } = await introspected(database, [
      `create table t (a serial, b int, c int generated always as identity); create sequence s ${definition}; comment on sequence s is 'S'`,
    ]);
    expect(schema.namespaces['public']?.sequences).toEqual({ s: { ...expected, comment: 'S' } });
    expect(unknown).toEqual([]);
  });

  it('has what the model cannot say about it listed', async () => {
    const { unknown, serverVersion } = await introspected(database, [
      'create schema ext; create collation ext.strange from "C"',
      'create domain d as int constraint small check (value < 9); alter domain d add constraint late check (value > 0) not valid',
      `comment on constraint small on domain d is 'D'; create domain coll as text collate ext.strange`,
      `create type c as (a int); comment on column c.a is 'A'`,
      `create type r as range (subtype = int4); comment on type r_multirange is 'M'`,
      'create sequence s; grant usage on sequence s to public; revoke usage on type d from public',
    ]);
    expect(unknown.filter(({ kind }) => kind !== 'collation')).toEqual([
      unusual('domain', 'coll', 'collation in namespace ext'),
      unusual('domain', 'd', 'constraint late not valid'),
      unusual('domain', 'd', 'constraint small: comment D'),
      unusual('domain', 'd', 'privileges {postgres=U/postgres}'),
      unusual('composite type', 'c', 'attribute a: comment A'),
      unusual('range type', 'r', 'multirange: comment M'),
      unusual('sequence', 's', 'privileges {postgres=rwU/postgres,=U/postgres}'),
    ]);
    expect(serverVersion).toBeGreaterThanOrEqual(140_000);
  });
});
