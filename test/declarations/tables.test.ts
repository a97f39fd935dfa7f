import { describe, expect, it } from 'vitest';

import type { Partition, PartitionKey, Policy, Table } from '../../src/schema/index.ts';
import { entity, faultsOf, schemaOf, tableOf } from './both-origins.ts';

const MEMBERS = "@Property({ type: 'text' }) b!: string; @Property() camelCase!: number;";

async function factsOf(decorators: string, options: string): Promise<Partial<Table>> {
  const { columns: _, primaryKey: _key, ...facts } = await tableOf(entity(decorators, MEMBERS, options));
  return facts;
}

describe('the options of tables', () => {
  it.each<[string, Partial<Table>]>([
    ['{ unlogged: true }', { unlogged: true }],
    ['{ unlogged: false }', {}],
    [
      "{ storageParameters: { fillfactor: 70, autovacuum_enabled: false, 'toast.autovacuum_enabled': 'off' } }",
      {
        storageParameters: { fillfactor: '70', autovacuum_enabled: 'false', 'toast.autovacuum_enabled': 'off' },
      },
    ],
    ['{ storageParameters: {} }', {}],
    ['{ rowLevelSecurity: true }', { rowSecurity: 'enabled' }],
    ["{ rowLevelSecurity: 'force' }", { rowSecurity: 'forced' }],
    ['{ rowLevelSecurity: false }', {}],
  ])('%s', async (options, facts) => {
    expect(await factsOf('', options)).toEqual(facts);
  });
});

describe('policies', () => {
  it.each<[string, Record<string, Policy>]>([
    ["@Policy({ using: 'true' })", { a_all_policy: { using: 'true' } }],
    [
      "@Policy({ command: 'select', using: 'true' }) @Policy({ command: 'select', using: 'false' })",
      {
        a_select_policy: { command: 'select', using: 'true' },
        a_select_policy_2: { command: 'select', using: 'false' },
      },
    ],
    [
      "@Policy<A>({ name: 'p', command: 'update', restrictive: true, roles: ['writer', 'current_user', 'writer'], using: ({ camelCase }) => `${camelCase} > 0`, check: quote`b <> ''`, comment: 'why' })",
      {
        p: {
          command: 'update',
          restrictive: true,
          roles: ['current_user', 'writer'],
          using: '"camel_case" > 0',
          check: "b <> ''",
          comment: 'why',
        },
      },
    ],
    [
      "@Policy({ name: 'p', command: 'all', type: 'restrictive', roles: ['public', 'x'], using: 'true' })",
      { p: { restrictive: true, using: 'true' } },
    ],
    [
      "@Policy({ name: 'p', command: 'insert', type: 'permissive', check: 'true' })",
      { p: { command: 'insert', check: 'true' } },
    ],
  ])('%s', async (decorators, policies) => {
    expect(await factsOf(decorators, '')).toEqual({ rowSecurity: 'enabled', policies });
  });

  it('come from abstract classes too, with what these say of row-level security', async () => {
    const text = `@Policy({ name: 'p', using: 'true' }) @Entity({ abstract: true, rowLevelSecurity: 'force' })
      abstract class Base { @PrimaryKey() id!: number; }
      @Entity() class A extends Base {}
      @Entity({ rowLevelSecurity: false }) class B extends Base {}`;
    const { namespaces } = await schemaOf(text);
    const found = Object.entries(namespaces['public']?.tables ?? {}).map(([name, { rowSecurity, policies }]) => [
      name,
      rowSecurity,
      policies,
    ]);
    expect(found).toEqual([
      ['a', 'forced', { p: { using: 'true' } }],
      ['b', undefined, { p: { using: 'true' } }],
    ]);
  });

  it('do not stand on embeddables', async () => {
    const text = `@Policy({ name: 'p', using: 'true' }) @Embeddable() class E { @Property() a!: number; }
      @Entity() class A { @PrimaryKey() id!: number; @Embedded(() => E) e!: E; }`;
    expect(await faultsOf(text)).toEqual(['2: @Policy() stands on E, which has no table of its own.']);
  });

  it('lie still where row-level security is turned off', async () => {
    const options = "{ rowLevelSecurity: false, policies: [{ name: 'p', using: 'true' }] }";
    expect(await factsOf('', options)).toEqual({ policies: { p: { using: 'true' } } });
  });

  it.each<[string, string[]]>([
    [
      "@Policy({ name: 'p', command: 'insert', using: 'true' })",
      ['2: Policy p cannot be made. A policy for insert has no rows to see: `using` means nothing there.'],
    ],
    [
      "@Policy({ name: 'p', command: 'select', check: 'true' })",
      ['2: Policy p cannot be made. A policy for select writes no rows: `check` means nothing there.'],
    ],
    [
      "@Policy({ name: 'p', using: 'true' }) @Policy({ name: 'p', using: 'false' })",
      ['3: There are two objects called p; the second is a policy of a.'],
    ],
    [
      "@Policy({ name: 'p', command: 'merge' })",
      ['2: The option "command" of @Policy() on A must be all or select or insert or update or delete.'],
    ],
  ])('that cannot be are refused: %s', async (decorators, faults) => {
    expect(await faultsOf(entity(decorators, MEMBERS))).toEqual(faults);
  });
});

const keyed = (options: string, members = ''): string =>
  `@Entity({ partitionBy: ${options} })
   class A { @PrimaryKey() id!: number; @PrimaryKey({ type: 'date' }) createdAt!: string; ${members} }`;

describe('partitions', () => {
  it.each<[string, PartitionKey, Record<string, Partition>]>([
    [
      "{ type: 'hash', expression: 'id', partitions: 2 }",
      { strategy: 'hash', keys: ['id'] },
      {
        a_0: { bound: 'for values with (modulus 2, remainder 0)' },
        a_1: { bound: 'for values with (modulus 2, remainder 1)' },
      },
    ],
    [
      "{ type: 'hash', expression: ['id', 'createdAt'], partitions: ['x', 'app.y'] }",
      { strategy: 'hash', keys: ['id', 'created_at'] },
      {
        x: { bound: 'for values with (modulus 2, remainder 0)' },
        y: { bound: 'for values with (modulus 2, remainder 1)', namespace: 'app' },
      },
    ],
    [
      "{ type: 'range', expression: 'createdAt, id', partitions: [{ values: \"from ('2026-01-01', minvalue) to ('2027-01-01', 0)\", comment: 'now' }, { name: 'rest', values: 'DEFAULT' }] }",
      { strategy: 'range', keys: ['created_at', 'id'] },
      {
        a_0: { bound: "for values from ('2026-01-01', minvalue) to ('2027-01-01', 0)", comment: 'now' },
        rest: { bound: 'default' },
      },
    ],
    [
      "{ type: 'list', expression: (columns) => columns.createdAt, partitions: [{ name: 'new', values: \"FOR VALUES IN ('2026-01-01')\" }] }",
      { strategy: 'list', keys: ['created_at'] },
      { new: { bound: "for values IN ('2026-01-01')" } },
    ],
  ])('%s', async (options, partitionBy, partitions) => {
    const table = await tableOf(keyed(options));
    expect({ partitionBy: table.partitionBy, partitions: table.partitions }).toEqual({ partitionBy, partitions });
  });

  it('may be by an expression where no key stands in the way', async () => {
    const { partitionBy } = await tableOf(`@Entity({ primaryKey: false, partitionBy: { type: 'range',
      expression: "(date_trunc('month', created_at)), (lower('a,b'))", partitions: [{ values: 'default' }] } })
      class A { @PrimaryKey() id!: number; @Property() createdAt!: Date; }`);
    expect(partitionBy).toEqual({
      strategy: 'range',
      keys: [{ expression: "date_trunc('month', created_at)" }, { expression: "lower('a,b')" }],
    });
  });

  it('bring the namespaces they lie in', async () => {
    const { namespaces } = await schemaOf(keyed("{ type: 'hash', expression: 'id', partitions: ['old.y'] }"));
    expect(Object.keys(namespaces)).toEqual(['public', 'old']);
  });

  it.each<[string, string, string[]]>([
    [
      "{ type: 'hash', expression: 'b', partitions: 2 }",
      '@Property() b!: number;',
      ['2: The table of A cannot be divided so. The primary key a_pkey lacks b, by which the rows are divided.'],
    ],
    [
      "{ type: 'list', expression: ['id', 'createdAt'], partitions: [{ values: 'default' }] }",
      "@Unique({ name: 'u' }) @Property() b!: number;",
      [
        '2: The table of A cannot be divided so. A list has one key only.',
        '2: The table of A cannot be divided so. The unique constraint u lacks id, created_at, by which the rows are divided.',
      ],
    ],
    [
      "{ type: 'hash', expression: 'abs(id)', partitions: 2 }",
      "@Unique({ name: 'i', where: 'true' }) @Property() b!: number;",
      [
        '2: The table of A cannot be divided so. The primary key a_pkey cannot be kept where rows are divided by an expression.',
        '2: The table of A cannot be divided so. The unique index i cannot be kept where rows are divided by an expression.',
      ],
    ],
    ["{ type: 'hash', expression: 'idd', partitions: 2 }", '', ['2: A has no property "idd" with a column.']],
    [
      "{ type: 'hash', expression: 'id', partitions: 0 }",
      '',
      ['2: The option "partitionBy.partitions" of @Entity() on A must be a number above zero, or a list of names.'],
    ],
    [
      "{ type: 'range', expression: 'id', partitions: [{ name: 'x' }] }",
      '',
      [
        '2: The option "partitionBy.partitions.values" of @Entity() on A must be the rows it holds, as `in (...)` or `from (...) to (...)`.',
      ],
    ],
    [
      "{ type: 'range', expression: 'id', partitions: [{ name: 'a_1', values: 'from (1) to (2)' }, { values: 'from (2) to (3)' }] }",
      '',
      ['3: There are two objects called a_1; the second is a partition of a.'],
    ],
    [
      "{ expression: 'id', partitions: [] }",
      '',
      ['2: The option "partitionBy.type" of @Entity() on A must be hash, list or range.'],
    ],
    [
      "{ type: 'list', expression: 'id', partitions: 3 }",
      '',
      ['2: The option "partitionBy.partitions" of @Entity() on A must be a list of { name, values }.'],
    ],
  ])('that cannot be are refused: %s %s', async (options, members, faults) => {
    const text = keyed(options, members);
    expect(await faultsOf(text)).toEqual(faults);
  });

  it('are neither unlogged nor stored', async () => {
    const options =
      "{ unlogged: true, storageParameters: { fillfactor: 70 }, partitionBy: { type: 'hash', expression: 'id', partitions: 1 } }";
    expect(await faultsOf(entity('', MEMBERS, options))).toEqual([
      '3: The table of A cannot be divided so. A partitioned table is never unlogged.',
      '3: The table of A cannot be divided so. A partitioned table stores nothing: it has no parameters.',
    ]);
  });
});
