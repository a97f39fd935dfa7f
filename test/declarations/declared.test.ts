import { describe, expect, it } from 'vitest';

import { EMPTY_NAMESPACE } from '../../src/schema/index.ts';
import type { DeclaredObjects } from '../../src/mapping/index.ts';
import type { Column, Domain, Namespace } from '../../src/schema/index.ts';
import { encodeSnapshot } from '../../src/snapshot/index.ts';
import { entity, faultsOf, publicOf, schemaOf, tableOf } from './both-origins.ts';

const A = entity('', '');

/** What is declared, without the table. */
async function declaredOf(declared: DeclaredObjects): Promise<Namespace> {
  return { ...(await publicOf(A, declared)), tables: {} };
}

describe('declared extensions and namespaces', () => {
  it('become part of the schema', async () => {
    const { extensions, namespaces } = await schemaOf(A, {
      extensions: ['pg_trgm', { name: 'citext', schema: 'ext', version: '1.6' }],
      namespaces: { app: { comment: 'the app' }, public: { comment: 'open' }, empty: {} },
    });
    expect(extensions).toEqual({ pg_trgm: {}, citext: { namespace: 'ext', version: '1.6' } });
    const withoutTables = Object.entries(namespaces).map(([name, { comment, tables }]) => [
      name,
      comment,
      Object.keys(tables),
    ]);
    expect(withoutTables).toEqual([
      ['public', 'open', ['a']],
      ['ext', undefined, []],
      ['app', 'the app', []],
      ['empty', undefined, []],
    ]);
  });
});

describe('declared domains', () => {
  it.each<[DeclaredObjects['domains'] & {}, Domain]>([
    [{ d: { type: 'CHARACTER VARYING (20)' } }, { type: 'varchar(20)' }],
    [
      {
        d: {
          type: 'int[]',
          nullable: false,
          default: '{1}',
          checks: { small: 'value < 5', d_big: 'value > 1' },
          comment: 'why',
        },
      },
      {
        type: 'integer',
        dimensions: 1,
        notNull: true,
        default: "'{1}'",
        checks: { small: 'value < 5', d_big: 'value > 1' },
        comment: 'why',
      },
    ],
    [{ d: { type: 'integer', default: 0, nullable: true } }, { type: 'integer', default: '0' }],
    [
      { d: { type: 'text', defaultRaw: 'current_user', collation: 'C' } },
      { type: 'text', default: 'current_user', collation: 'C' },
    ],
    [{ d: { type: 'boolean', default: false } }, { type: 'boolean', default: 'false' }],
  ])('%j', async (domains, domain) => {
    expect(await declaredOf({ domains })).toEqual({ ...EMPTY_NAMESPACE, domains: { d: domain } });
  });

  it('may rest on each other, and lie in namespaces', async () => {
    const { namespaces } = await schemaOf(A, {
      domains: { 'app.short': { type: 'email' }, 'app.email': { type: 'text' }, email: { type: 'citext' } },
    });
    expect(namespaces['app']?.domains).toEqual({
      short: { type: 'email', typeNamespace: 'app' },
      email: { type: 'text' },
    });
    expect(namespaces['public']?.domains).toEqual({ email: { type: 'citext' } });
  });
});

describe('declared composite and range types', () => {
  it('hold their attributes in order', async () => {
    const types = { street: 'text', zip: { type: 'CHAR(5)', collation: 'C' }, kinds: 'kind[]' };
    const enums = { kind: { labels: ['a', 'b'], comment: 'kinds' } };
    const expected = {
      ...EMPTY_NAMESPACE,
      enums: { kind: { labels: ['a', 'b'], comment: 'kinds' } },
      composites: {
        address: {
          attributes: [
            { name: 'street', type: 'text' },
            { name: 'zip', type: 'char(5)', collation: 'C' },
            { name: 'kinds', type: 'kind', typeNamespace: 'public', dimensions: 1 },
          ],
          comment: 'where',
        },
      },
    };
    expect(await declaredOf({ enums, composites: { address: { attributes: types, comment: 'where' } } })).toEqual(
      expected,
    );
    const list = Object.entries(types).map(([name, type]) => ({
      name,
      ...(typeof type === 'string' ? { type } : type),
    }));
    expect(await declaredOf({ enums, composites: { address: { attributes: list, comment: 'where' } } })).toEqual(
      expected,
    );
  });

  it('have subtypes', async () => {
    const ranges = {
      floatrange: { subtype: 'float8', subtypeDiff: 'float8mi', multirange: 'floats', comment: 'real' },
      span: { subtype: 'positive', operatorClass: 'int4_ops', collation: 'C', canonical: 'int4range_canonical' },
    };
    const { ranges: found } = await publicOf(A, { ranges, domains: { positive: { type: 'integer' } } });
    expect(found).toEqual({
      floatrange: { subtype: 'double precision', subtypeDiff: 'float8mi', multirange: 'floats', comment: 'real' },
      span: {
        subtype: 'positive',
        subtypeNamespace: 'public',
        operatorClass: 'int4_ops',
        collation: 'C',
        canonical: 'int4range_canonical',
      },
    });
  });
});

describe('columns with declared types', () => {
  const declared: DeclaredObjects = {
    domains: { email: { type: 'text' }, 'app.code': { type: 'text' } },
    composites: { address: { attributes: { street: 'text' } } },
    ranges: { floatrange: { subtype: 'float8' }, span: { subtype: 'float8' } },
    enums: { kind: { labels: ['a'] } },
  };

  it.each<[string, Column]>([
    ["columnType: 'email'", { type: 'email', typeNamespace: 'public' }],
    ["columnType: 'public.email[]'", { type: 'email', typeNamespace: 'public', dimensions: 1 }],
    ["type: 'email'", { type: 'email', typeNamespace: 'public' }],
    ["columnType: 'app.code'", { type: 'code', typeNamespace: 'app' }],
    ["columnType: 'address'", { type: 'address', typeNamespace: 'public' }],
    ["columnType: 'floatmultirange'", { type: 'floatmultirange', typeNamespace: 'public' }],
    ["columnType: 'span_multirange'", { type: 'span_multirange', typeNamespace: 'public' }],
    ["columnType: 'kind', default: 'a'", { type: 'kind', typeNamespace: 'public', default: "'a'" }],
    ["columnType: 'b[]'", { type: 'b', typeNamespace: 'public', dimensions: 1 }],
  ])('%s', async (options, column) => {
    const { columns } = await tableOf(
      `@Entity() class B { @PrimaryKey() id!: number; } ${entity('', `@Property({ ${options} }) c!: string;`)}`,
      declared,
    );
    expect(columns?.['c']).toEqual(column);
  });

  it('find them in their own namespace first', async () => {
    const text =
      "@Entity({ schema: 'app' }) class A { @PrimaryKey() id!: number; @Property({ columnType: 'code' }) c!: string; @Property({ columnType: 'email' }) d!: string; }";
    const { namespaces } = await schemaOf(text, declared);
    const { c, d } = namespaces['app']?.tables['a']?.columns ?? {};
    expect([c, d]).toEqual([
      { type: 'code', typeNamespace: 'app' },
      { type: 'email', typeNamespace: 'public' },
    ]);
  });

  it('must name one that is there', async () => {
    expect(await faultsOf(entity('', "@Property({ columnType: 'code' }) c!: string;"), declared)).toEqual([
      '4: A.c has type "code", which is neither a mapped type nor a PostgreSQL type.',
    ]);
  });
});

describe('declared enum types', () => {
  const text = entity('', "@Enum({ items: ['a', 'b'], nativeEnumName: 'kind' }) kind!: string;");

  it('add a comment to those of entities', async () => {
    const { enums } = await publicOf(text, { enums: { kind: { comment: 'kinds' } } });
    expect(enums).toEqual({ kind: { labels: ['a', 'b'], comment: 'kinds' } });
  });

  it('must agree with entities, and have labels', async () => {
    const fault = (name: string, why: string): string =>
      `\`enums.${name}\` in the configuration cannot be made. ${why}`;
    expect(await faultsOf(text, { enums: { kind: { labels: ['b', 'a'] }, other: {} } })).toEqual([
      fault('kind', 'An entity gives it other values.'),
      fault('other', 'No entity uses it, and it has no `labels`.'),
    ]);
  });
});

describe('declared sequences', () => {
  it('say what is not usual', async () => {
    const { sequences } = await publicOf(A, {
      sequences: {
        plain: {},
        usual: { type: 'bigint', start: 1, increment: '1', minimum: 1n, cache: 1, cycle: false },
        down: { type: 'smallint', increment: -2, maximum: -1, minimum: -32768, start: -1, comment: 'down' },
        big: { start: 10n ** 18n, cycle: true, cache: '32', ownedBy: 'a.id' },
      },
    });
    expect(sequences).toEqual({
      plain: {},
      usual: {},
      down: { type: 'smallint', increment: '-2', comment: 'down' },
      big: { start: '1000000000000000000', cycle: true, cache: '32', ownedBy: { table: 'a', column: 'id' } },
    });
  });

  it.each<[DeclaredObjects['sequences'] & {}, string]>([
    [{ s: { increment: 0 } }, 'Its increment is zero.'],
    [{ s: { minimum: 5, maximum: 5 } }, 'Its minimum 5 is not below its maximum 5.'],
    [{ s: { ownedBy: 'a.b' } }, 'There is no column a.b in namespace public; a sequence is owned as `table.column`.'],
  ])('that cannot be are refused: %j', async (sequences, fault) => {
    expect(await faultsOf(A, { sequences })).toEqual([`\`sequences.s\` in the configuration cannot be made. ${fault}`]);
  });
});

describe('faults of declared objects', () => {
  const fault = (what: string, why: string): string => `\`${what}\` in the configuration cannot be made. ${why}`;
  const unknown = (what: string, type: string): string =>
    `\`${what}\` in the configuration has type "${type}", which is neither a mapped type nor a PostgreSQL type.`;

  it.each<[DeclaredObjects, string[]]>([
    [
      { domains: { email: { type: 'text' }, 'public.email': { type: 'text' } } },
      [fault('domains.public.email', 'There is another one called public.email.')],
    ],
    [
      { domains: { a: { type: 'text' }, b: { type: 'serial' }, c: { type: 'strng' } } },
      [
        fault('domains.b.type', 'serial is a short form for columns, not a type.'),
        unknown('domains.c.type', 'strng'),
        '3: There are two objects called a; the second is a table of a.',
      ],
    ],
    [
      {
        composites: {
          c: {
            attributes: [
              { name: 'x', type: 'text' },
              { name: 'x', type: 'txt' },
            ],
          },
        },
      },
      [unknown('composites.c.attributes.x', 'txt'), 'There are two objects called x; the second is an attribute of c.'],
    ],
    [{ ranges: { r: { subtype: 'int[]' } } }, [fault('ranges.r', 'Arrays have no ranges.')]],
    [{ extensions: ['x', { name: 'x' }] }, [fault('extensions', 'x is listed twice.')]],
    [
      {
        routines: [
          { name: 'f', returns: 'int', body: '' },
          { name: 'public.f', returns: 'text', body: '' },
          { name: 'g', body: '' },
          { name: 'h', returns: 'table(x intt)', arguments: [{ type: 'nope' }], body: '' },
        ],
      },
      [
        fault('routines[1]', 'There is another one called public.f().'),
        fault('routines[2]', 'It returns nothing: give `returns`, if only void, or an argument with mode out.'),
        unknown('routines[3].arguments[0].type', 'nope'),
        unknown('routines[3].returns', 'intt'),
      ],
    ],
    [
      {
        routines: [
          { name: 'f'.repeat(64), returns: 'int', body: '' },
          { name: 'g', arguments: [{ type: 'text' }], returns: 'x'.repeat(3), body: '' },
        ],
      },
      [unknown('routines[1].returns', 'xxx'), `The name of routine ${'f'.repeat(64)} is longer than 63 bytes.`],
    ],
  ])('%j', async (declared, faults) => {
    expect(await faultsOf(A, declared)).toEqual(faults);
  });

  it('include a function of a trigger that is declared too', async () => {
    const text = entity("@Trigger({ name: 't', timing: 'before', events: ['insert'], body: 'return new' })", '');
    const routines = [{ name: 'a_t_fn', returns: 'trigger', body: 'begin end' }];
    expect(await faultsOf(text, { routines })).toEqual([
      fault('routines[0]', 'There is another one called public.a_t_fn().'),
    ]);
  });
});

it('gives the same snapshot whatever the order', async () => {
  const declared: DeclaredObjects = {
    extensions: ['x', 'y'],
    namespaces: { b: { comment: 'b' }, a: {} },
    domains: { e: { type: 'text', comment: 'c', checks: { p: 'true', q: 'false' } }, d: { type: 'e' } },
    routines: [
      { name: 'f', returns: 'int', body: 'select 1' },
      { name: 'g', returns: 'int', body: 'select 2' },
    ],
  };
  const other: DeclaredObjects = {
    routines: (declared.routines ?? []).toReversed(),
    domains: { d: { type: 'e' }, e: { checks: { q: 'false', p: 'true' }, comment: 'c', type: 'text' } },
    namespaces: { a: {}, b: { comment: 'b' } },
    extensions: ['y', 'x'],
  };
  const before = entity(
    "@Policy({ name: 'p', roles: ['b', 'a'], using: 'true' }) @Trigger({ name: 't', timing: 'after', events: ['update', 'insert'], updateOf: ['c', 'b'], function: 'z.f' })",
    '@Property() b!: string; @Property() c!: string;',
    '{ unlogged: true, storageParameters: { fillfactor: 70, autovacuum_enabled: false } }',
  );
  const after = entity(
    "@Trigger({ function: 'z.f', updateOf: ['b', 'c'], events: ['insert', 'update'], timing: 'after', name: 't' }) @Policy({ using: 'true', roles: ['a', 'b'], name: 'p' })",
    '@Property() b!: string; @Property() c!: string;',
    '{ storageParameters: { autovacuum_enabled: false, fillfactor: 70 }, unlogged: true }',
  );
  const text = async (source: string, objects: DeclaredObjects): Promise<string> =>
    encodeSnapshot({ schema: await schemaOf(source, objects), migration: null });
  expect(await text(before, declared)).toBe(await text(after, other));
});
