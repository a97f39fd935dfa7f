import { describe, expect, it } from 'vitest';

import type { Check, Exclusion, ForeignKey, Index, Table } from '../../src/schema/index.ts';
import { entity, faultsOf, publicOf, tableOf } from './both-origins.ts';

const MEMBERS = "@Property({ type: 'text' }) b!: string; @Property() camelCase!: number;";

describe('the options of indexes', () => {
  it.each<[string, Index]>([
    [
      "@Index({ name: 'i', properties: ['b'], columns: [{ name: 'b', operatorClass: 'text_pattern_ops', sort: 'desc', collation: 'C' }] })",
      { keys: [{ column: 'b', collation: 'C', operatorClass: 'text_pattern_ops', order: 'desc' }] },
    ],
    [
      "@Index({ name: 'i', columns: [{ name: 'camelCase', nulls: 'first' }, { name: 'b', operatorClass: 'gist_trgm_ops(siglen = 32)' }] })",
      {
        keys: [
          { column: 'camel_case', nulls: 'first' },
          { column: 'b', operatorClass: 'gist_trgm_ops(siglen = 32)' },
        ],
      },
    ],
    [
      "@Index({ name: 'i', properties: 'b', type: 'gin', storageParameters: { fastupdate: false, GIN_Pending_List_Limit: 128 }, comment: 'fast' })",
      {
        keys: ['b'],
        method: 'gin',
        storageParameters: { fastupdate: 'false', gin_pending_list_limit: '128' },
        comment: 'fast',
      },
    ],
    [
      "@Index({ name: 'i', properties: 'b', fillFactor: 70 })",
      { keys: ['b'], storageParameters: { fillfactor: '70' } },
    ],
    [
      "@Index({ name: 'i', properties: 'b', fillFactor: 70, storageParameters: { deduplicate_items: 'off' } })",
      { keys: ['b'], storageParameters: { fillfactor: '70', deduplicate_items: 'off' } },
    ],
    [
      "@Unique({ name: 'i', properties: 'b', where: 'b is not null', nullsNotDistinct: true })",
      { keys: ['b'], unique: true, where: 'b is not null', nullsNotDistinct: true },
    ],
    [
      "@Index({ name: 'i', expression: 'create index i on a (lower(b));', comment: 'lower' })",
      { keys: [], definition: 'create index i on a (lower(b))', comment: 'lower' },
    ],
  ])('%s', async (decorator, index) => {
    expect((await tableOf(entity(decorator, MEMBERS))).indexes).toEqual({ i: index });
  });
});

describe('the options of unique constraints and keys', () => {
  it.each<[string, string, Partial<Table>]>([
    [
      "@Unique({ name: 'u', properties: ['b'], include: 'camelCase', nullsNotDistinct: true, storageParameters: { fillfactor: 90 }, comment: 'one' })",
      '',
      {
        uniques: {
          u: {
            columns: ['b'],
            include: ['camel_case'],
            nullsNotDistinct: true,
            storageParameters: { fillfactor: '90' },
            comment: 'one',
          },
        },
        primaryKey: { a_pkey: { columns: ['id'] } },
      },
    ],
    [
      '',
      "{ primaryKey: { name: 'k', include: ['camelCase'], deferMode: 'deferred', storageParameters: { fillfactor: 80 }, comment: 'key' } }",
      {
        primaryKey: {
          k: {
            columns: ['id'],
            include: ['camel_case'],
            deferrable: 'deferred',
            storageParameters: { fillfactor: '80' },
            comment: 'key',
          },
        },
      },
    ],
    ['', '{ primaryKey: false }', {}],
  ])('%s %s', async (decorator, options, facts) => {
    const { columns: _, ...table } = await tableOf(entity(decorator, MEMBERS, options));
    expect(table).toEqual(facts);
  });
});

describe('checks', () => {
  it.each<[string, Check]>([
    [
      "@Check({ name: 'c', expression: 'b <> id::text', notValid: true, comment: 'not the same' })",
      { expression: 'b <> id::text', notValid: true, comment: 'not the same' },
    ],
    ["@Check({ name: 'c', expression: 'true', noInherit: true })", { expression: 'true', noInherit: true }],
    ["@Check({ name: 'c', expression: 'excluded = 1', notValid: false })", { expression: 'excluded = 1' }],
  ])('%s', async (decorator, check) => {
    expect((await tableOf(entity(decorator, MEMBERS))).checks).toEqual({ c: check });
  });
});

describe('exclusion constraints', () => {
  it.each<[string, Record<string, Exclusion>]>([
    [
      "@Exclusion({ expression: 'using gist (b with =)' })",
      { a_excl: { definition: 'exclude using gist (b with =)' } },
    ],
    [
      "@Exclusion<A>({ name: 'e', expression: (columns) => `exclude using btree (${columns.camelCase} with =)`, deferMode: 'immediate', comment: 'once' })",
      {
        e: { definition: 'exclude using btree ("camel_case" with =)', deferrable: 'immediate', comment: 'once' },
      },
    ],
    [
      "@Exclusion({ name: 'e', expression: 'EXCLUDE USING btree (b WITH =) DEFERRABLE INITIALLY DEFERRED' })",
      { e: { definition: 'exclude USING btree (b WITH =)', deferrable: 'deferred' } },
    ],
    [
      "@Check({ name: 'c', expression: 'exclude using btree (b with =) where (b > 1) deferrable', comment: 'mine' })",
      { c: { definition: 'exclude using btree (b with =) where (b > 1)', deferrable: 'immediate', comment: 'mine' } },
    ],
    [
      "@Check({ expression: 'Exclude using btree (b with =) not deferrable' })",
      { a_check: { definition: 'exclude using btree (b with =)' } },
    ],
  ])('%s', async (decorator, exclusions) => {
    const { exclusions: found, checks } = await tableOf(entity(decorator, MEMBERS));
    expect({ found, checks }).toEqual({ found: exclusions, checks: undefined });
  });
});

describe('the options of foreign keys', () => {
  it.each<[string, Partial<ForeignKey>]>([
    ["{ match: 'full', notValid: true, foreignKeyComment: 'who' }", { match: 'full', notValid: true, comment: 'who' }],
    ["{ match: 'simple', notValid: false }", {}],
  ])('%s', async (options, facts) => {
    const { tables } = await publicOf(`@Entity() class B { @PrimaryKey() id!: number; }
      ${entity('', `@ManyToOne(() => B, ${options}) b!: B;`)}`);
    expect(tables['a']?.foreignKeys).toEqual({
      a_b_id_foreign: {
        columns: ['b_id'],
        references: { namespace: 'public', table: 'b', columns: ['id'] },
        ...facts,
      },
    });
  });
});

describe('faults of constraints', () => {
  it.each<[string, string[]]>([
    [
      "@Unique({ name: 'u', properties: 'b', where: 'true', deferMode: 'deferred' })",
      ['2: u of A has a condition or an expression, so it cannot be deferred.'],
    ],
    [
      "@Index({ columns: [{ name: 'b', opclass: 'text_ops' }] })",
      ['2: @Index() on A does not know the option "columns.opclass".'],
    ],
    [
      "@Index({ columns: [{ name: 'b', sort: 'down' }] })",
      ['2: The option "columns.sort" of @Index() on A must be asc or desc.'],
    ],
    [
      '@Index({ storageParameters: { fillfactor: [1] }, properties: "b" })',
      ['2: The option "storageParameters" of @Index() on A must be an object of texts, numbers, or true and false.'],
    ],
    [
      "@Exclusion({ name: 'x', expression: 'using gist (b with =)' }) @Check({ name: 'x', expression: 'true' })",
      ['3: There are two objects called x; the second is a exclusion constraint of a.'],
    ],
  ])('%s', async (decorator, faults) => {
    expect(await faultsOf(entity(decorator, MEMBERS))).toEqual(faults);
  });
});
