import { describe, expect, test } from 'vitest';

import { columnAdviceOf, hintsOf, mapped } from './advice.ts';
import { entity, faultsOf } from './both-origins.ts';

describe('renamedFrom', () => {
  test.each([
    ['a table', entity('', '', "{ renamedFrom: 'Person' }"), ['table public.a was Person or person (line 3)']],
    [
      'a table that moved',
      entity('', '', "{ schema: 's', renamedFrom: 'public.a' }"),
      ['table s.a was public.a (line 3)'],
    ],
    [
      'a column, by its name or that of its property',
      entity('', "@Property({ renamedFrom: 'phoneNumber' }) mobile!: string;"),
      ['column public.a.mobile was phoneNumber or phone_number (line 4)'],
    ],
    [
      'a foreign key, by its property or its column',
      entity('', "@ManyToOne(() => A, { renamedFrom: 'author', foreignKeyRenamedFrom: 'fk' }) owner!: A;"),
      [
        'column public.a.owner_id was author_id or author (line 4)',
        'foreignKey public.a.a_owner_id_foreign was fk (line 4)',
      ],
    ],
    [
      'a key',
      entity('', '', "{ primaryKey: { name: 'k', renamedFrom: 'a_pkey' } }"),
      ['primaryKey public.a.k was a_pkey (line 3)'],
    ],
    [
      'indexes and constraints',
      entity(
        `@Index({ name: 'i', properties: ['id'], renamedFrom: 'i0' }) @Unique({ name: 'u', properties: ['id'], renamedFrom: 'u0' }) @Check({ name: 'c', expression: 'true', renamedFrom: 'c0' }) @Exclusion({ name: 'e', expression: 'using btree (id with =)', renamedFrom: 'e0' }) @Unique({ name: 'w', properties: ['id'], where: 'true', renamedFrom: 'w0' })`,
        '',
      ),
      [
        'unique public.a.u was u0 (line 2)',
        'index public.a.w was w0 (line 2)',
        'index public.a.i was i0 (line 2)',
        'exclusion public.a.e was e0 (line 2)',
        'check public.a.c was c0 (line 2)',
      ].toSorted(),
    ],
    [
      'triggers and policies',
      entity(
        "@Trigger({ name: 't', timing: 'before', events: ['insert'], body: 'return new', renamedFrom: 't0' }) @Policy({ name: 'p', using: 'true', renamedFrom: 'p0' })",
        '',
      ),
      ['policy public.a.p was p0 (line 2)', 'trigger public.a.t was t0 (line 2)'],
    ],
    [
      'an enum type and its labels',
      entity(
        '',
        "@Enum({ items: ['on', 'off'], nativeEnumName: 'state', nativeEnumRenamedFrom: 's.status', renamedLabels: { yes: 'on' } }) e!: string;",
      ),
      ['enum public.state was s.status (line 4)', 'label public.state.on was yes (line 4)'],
    ],
  ])('says what %s was called', async (_, text, expected) => {
    expect((await hintsOf(text)).toSorted()).toEqual(expected);
  });

  test('of an embedded value is about all its columns, and of a member about its own', async () => {
    const text = `@Embeddable() class Geo { @Property() lat!: number; }
      @Embeddable() class Place { @Property({ renamedFrom: 'town' }) city!: string; @Embedded(() => Geo) geo!: Geo; }
      ${entity('', "@Embedded(() => Place, { renamedFrom: 'home' }) address!: Place;")}`;
    expect(await hintsOf(text)).toEqual([
      'column public.a.address_city was home_town or town or hometown or address_town (line 3)',
      'column public.a.address_geo_lat was home_geo_lat or homegeo_lat (line 6)',
    ]);
  });

  test('of a many-to-many is about the table between, which follows its entity too', async () => {
    const text = `@Entity({ renamedFrom: 'person' }) class A { @PrimaryKey() id!: number;
      @ManyToMany(() => B, undefined, { renamedFrom: 'labels' }) tags!: B[];
      @ManyToMany(() => B) teams!: B[]; }
      @Entity() class B { @PrimaryKey() id!: number; }`;
    expect(await hintsOf(text)).toEqual([
      'table public.a was person (line 2)',
      'table public.a_tags was person_labels or a_labels or labels (line 3)',
      'column public.a_tags.a_id was person_id, so follows',
      'table public.a_teams was person_teams, so follows',
      'column public.a_teams.a_id was person_id, so follows',
    ]);
  });

  test('is said of views', async () => {
    const text = `@Entity({ view: true, expression: 'select 1 as id', renamedFrom: 'old' }) class V { @PrimaryKey() id!: number; }
      ${entity('', '')}`;
    expect(await hintsOf(text)).toEqual(['view public.v was old (line 2)']);
  });

  test('is said of what the configuration declares', async () => {
    const hints = await hintsOf(entity('', ''), {
      namespaces: { shop: { renamedFrom: 'store' } },
      enums: { 'shop.state': { labels: ['on'], renamedFrom: 'status', renamedLabels: { yes: 'on' } } },
      domains: { email: { type: 'text', renamedFrom: 'mail' } },
      composites: { point3: { attributes: { x: 'int' }, renamedFrom: 'triple' } },
      ranges: { span: { subtype: 'date', renamedFrom: 'days' } },
      sequences: { counter: { renamedFrom: 'shop.ticks' } },
    });
    expect(hints).toEqual([
      'namespace shop was store',
      'enum shop.state was status',
      'domain public.email was mail',
      'composite public.point3 was triple',
      'range public.span was days',
      'sequence public.counter was shop.ticks',
      'label shop.state.on was yes',
    ]);
  });

  test('changes nothing of the schema', async () => {
    const plain = await mapped(entity('', '@Property() b!: string;'), { ranges: { r: { subtype: 'date' } } });
    const hinted = await mapped(
      entity('', "@Property({ renamedFrom: 'c', using: '1', backfill: '2' }) b!: string;", "{ renamedFrom: 'z' }"),
      { ranges: { r: { subtype: 'date', renamedFrom: 'q' } } },
    );
    expect(hinted.schema).toEqual(plain.schema);
  });

  test('makes two properties of one column no less alike', async () => {
    const text = (
      hint: string,
    ): string => `@Entity({ discriminatorColumn: 'type' }) abstract class A { @PrimaryKey() id!: number; @Property() type!: string; }
      @Entity() class B extends A { @Property() size!: number; @Property() last!: number; }
      @Entity() class C extends A { @Property(${hint}) size!: number; }`;
    const [plain, hinted] = [await mapped(text('')), await mapped(text("{ renamedFrom: 'width' }"))];
    expect(JSON.stringify(hinted.schema)).toBe(JSON.stringify(plain.schema));
    expect(hinted.advice.renames.map(({ to, from }) => [to, from])).toEqual([[['public', 'a', 'size'], [['width']]]]);
  });
});

test('using and backfill are SQL, with the names of columns put in', async () => {
  const text = `@Embeddable() class Money { @Property({ columnType: 'numeric', using: (columns) => quote\`\${columns.cents}::numeric / 100\` }) cents!: number; }
    ${entity(
      '',
      `@Property({ columnType: 'int', using: '"size"::int', backfill: raw('0') }) size!: number;
       @ManyToOne(() => A, { backfill: '(select min(id) from a)' }) owner!: A;
       @Embedded(() => Money, { prefix: 'm_' }) price!: Money;`,
    )}`;
  expect(await columnAdviceOf(text)).toEqual({
    'column:public.a.size': { using: '"size"::int', backfill: '0' },
    'column:public.a.owner_id': { backfill: '(select min(id) from a)' },
    'column:public.a.m_cents': { using: '"m_cents"::numeric / 100' },
  });
});

test.each([
  [
    entity('', "@Property({ persist: false, renamedFrom: 'b' }) c!: string;"),
    '4: `renamedFrom` of A.c is about nothing: it has no table or column of its own.',
  ],
  [
    entity('', "@Formula('1', { backfill: '1' }) c!: string;"),
    '4: `backfill` of A.c is about nothing: it has no column, or several.',
  ],
  [
    `@Embeddable() class E { @Property() x!: string; } ${entity('', "@Embedded(() => E, { using: '1' }) c!: E;")}`,
    '4: `using` of A.c is about nothing: it has no column, or several.',
  ],
  [
    entity('', "@Enum({ items: ['x'], renamedLabels: { y: 'x' } }) c!: string;"),
    '4: `renamedLabels` of A.c is about nothing: without `nativeEnumName` the values are texts with a check.',
  ],
  [
    entity('', "@Enum({ items: ['x'], nativeEnumName: 'e', renamedLabels: { x: 'y' } }) c!: string;"),
    '4: Enum type e has no label y, which `renamedLabels` names as a new one.',
  ],
  [
    entity('', "@Enum({ items: ['x'], nativeEnumName: 'e', renamedLabels: { x: 1 } }) c!: string;"),
    '4: The option "renamedLabels" of @Enum() on A.c must be an object of texts: old value, new value.',
  ],
  [
    entity('', "@Property({ renamedFrom: '' }) c!: string;"),
    '4: The option "renamedFrom" of @Property() on A.c must be a name.',
  ],
  [
    `@Entity({ abstract: true, renamedFrom: 'x' }) class B {} ${entity('', '')}`,
    '2: `renamedFrom` of B is about nothing: it has no table or column of its own.',
  ],
])('tells where a hint is about nothing: %s', async (text, fault) => {
  expect(await faultsOf(text)).toEqual([fault]);
});
