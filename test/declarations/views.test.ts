import { describe, expect, it } from 'vitest';

import type { View } from '../../src/schema/index.ts';
import { faultsOf, publicOf, viewOf } from './both-origins.ts';

const view = (options: string, members = '', decorators = ''): string =>
  `${decorators}\n@Entity({ tableName: 'v', ${options} }) class V { ${members} }`;

describe('views', () => {
  it.each<[string, Partial<View>]>([
    ["view: true, expression: ' select 1 as id; ', comment: 'one'", { definition: 'select 1 as id', comment: 'one' }],
    ['view: {}, expression: () => `select ${1 + 1} as id`', { definition: 'select 2 as id' }],
    ["view: true, expression: raw('select 1')", { definition: 'select 1' }],
    [
      "view: { columns: ['id', 'b'], securityInvoker: true, securityBarrier: false, checkOption: 'local' }, expression: 'select 1, 2'",
      {
        definition: 'select 1, 2',
        columns: ['id', 'b'],
        options: { security_invoker: 'true', check_option: 'local' },
      },
    ],
    [
      "view: { materialized: true, withData: false, storageParameters: { fillfactor: 70 } }, expression: 'select 1 as id'",
      { definition: 'select 1 as id', materialized: true, withoutData: true, options: { fillfactor: '70' } },
    ],
    [
      "view: { materialized: true, withData: true }, expression: 'select 1 as id'",
      { definition: 'select 1 as id', materialized: true },
    ],
  ])('%s', async (options, facts) => {
    expect(await viewOf(view(options))).toEqual(facts);
  });

  it('have no tables, no keys and no enum types of their own', async () => {
    const found = await publicOf(
      `@Entity() class B { @PrimaryKey() id!: number; }\n${view(
        "view: true, expression: 'select 1 as id, 2 as b_id'",
        "@PrimaryKey() id!: number; @ManyToOne(() => B) b!: B; @Enum({ items: ['x'], nativeEnumName: 'e' }) e!: string;",
      )}`,
    );
    expect({ tables: Object.keys(found.tables), enums: found.enums, views: found.views }).toEqual({
      tables: ['b'],
      enums: {},
      views: { v: { definition: 'select 1 as id, 2 as b_id', viewIndexes: {}, viewTriggers: {} } },
    });
  });

  it('without `view` are queries of the program', async () => {
    expect(
      await publicOf(`${view("expression: 'select 1 as id'")}\n@Entity() class B { @PrimaryKey() id!: number; }`),
    ).toMatchObject({
      views: {},
      tables: { b: {} },
    });
  });

  it('that are materialised have indexes', async () => {
    const { viewIndexes } = await viewOf(
      view(
        "view: { materialized: true }, expression: 'select 1 as id'",
        "@PrimaryKey() id!: number; @Unique({ name: 'u', nullsNotDistinct: true, comment: 'one' }) @Property() camelCase!: number; @Property({ index: true }) c!: number;",
        "@Index({ name: 'i', columns: [{ name: 'camelCase', sort: 'desc' }] })",
      ),
    );
    expect(viewIndexes).toEqual({
      v_pkey: { keys: ['id'], unique: true },
      u: { keys: ['camel_case'], unique: true, nullsNotDistinct: true, comment: 'one' },
      v_c_index: { keys: ['c'] },
      i: { keys: [{ column: 'camel_case', order: 'desc' }] },
    });
  });

  it('have triggers that fire instead of what was asked', async () => {
    const found = await publicOf(
      view(
        "view: true, expression: 'select 1 as id'",
        '@PrimaryKey() id!: number;',
        "@Trigger({ name: 't', timing: 'instead of', events: ['insert'], body: 'return new;' })",
      ),
    );
    expect(found.views['v']?.viewTriggers).toEqual({
      t: {
        timing: 'instead of',
        events: ['insert'],
        forEach: 'row',
        function: { namespace: 'public', name: 'v_t_fn' },
      },
    });
    expect(Object.keys(found.routines)).toEqual(['v_t_fn()']);
  });

  it.each<[source: string, string[]]>([
    [view('view: true'), ['Its query is missing: give it as `expression`.']],
    [
      view("view: true, expression: 'select 1'", '@Property({ index: true }) b!: number;'),
      ['Only a materialised view has indexes.'],
    ],
    [
      view("view: true, expression: 'select 1'", '', "@Check({ expression: 'true' })"),
      ['A view has no checks and no exclusion constraints.'],
    ],
    [
      view(
        "view: { materialized: true, securityInvoker: true }, expression: 'select 1'",
        '',
        "@Trigger({ name: 't', timing: 'instead of', events: ['insert'], body: 'return new;' })",
      ),
      ['A materialised view has no triggers.', 'A materialised view has no security options and no check option.'],
    ],
    [
      view("view: { withData: false }, expression: 'select 1'", '', "@Policy({ using: 'true' })"),
      [
        'A view has no policies; those of its tables count, with `securityInvoker` for whoever asks.',
        'Only a materialised view stores rows: `withData` and `storageParameters` mean nothing for others.',
      ],
    ],
  ])('that cannot be are refused: %s', async (source, faults) => {
    expect(await faultsOf(source)).toEqual(faults.map((fault) => `3: The view of V cannot be made so. ${fault}`));
  });

  it('cannot be what a foreign key points to', async () => {
    const text = `${view("view: true, expression: 'select 1 as id'", '@PrimaryKey() id!: number;')}
      @Entity() class B { @PrimaryKey() id!: number; @ManyToOne(() => V) v!: V; }`;
    expect(await faultsOf(text)).toEqual(['4: B.v relates to v, which is a view.']);
    expect(await faultsOf(text.replace('() => V', '() => V, { createForeignKeyConstraint: false }'))).toEqual([]);
  });
});
