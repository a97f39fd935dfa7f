import type { Column, EnumType, Named, Schema } from '../../../src/schema/index.ts';
import { int, of, schema, table } from '../rename-case.ts';
import type { RenameCase } from '../rename-case.ts';

const day = (type: string, labels: readonly string[], columns: Named<Column> = {}): Schema =>
  schema({
    enums: { [type]: { labels } },
    tables: { day: table({ id: int, how: of(type), ...columns }) },
  });

const ROWS = `insert into day (id, how) values (1, 'open'), (2, 'shut')`;
const values = 'select id, how::text from day order by id';

/** A table that has an enum in everything that can hold it. */
const inUse = (type: string, [open, shut]: readonly [string, string]): Schema =>
  schema({
    enums: { [type]: { labels: [open, shut] } },
    domains: { state: { type, typeNamespace: 'public', default: `'${open}'` } },
    composites: { note: { attributes: [{ name: 'state', type, typeNamespace: 'public' }] } },
    tables: {
      day: table(
        {
          id: int,
          how: of(type, { default: `'${open}'` }),
          all: of(type, { dimensions: 1, default: `array['${open}']::${type}[]` }),
          state: of('state', { nullable: true }),
          note: of('note', { nullable: true }),
          done: { type: 'boolean', nullable: true, generated: `how = '${shut}'` },
        },
        {
          checks: {
            states: { expression: `how in ('${open}', '${shut}')` },
            cast: { expression: `how <> '${shut}'::${type} or id > 0` },
          },
          indexes: { open: { keys: ['id'], where: `how = '${open}'` } },
        },
      ),
    },
  });

const IN_USE_ROWS =
  `insert into day (id, how, all_, state, note) values (1, 'open', '{open,shut}', 'shut', row('open'))`.replace(
    'all_',
    '"all"',
  );

export const TYPE_CASES: readonly RenameCase[] = [
  {
    name: 'an enum type',
    before: day('mood', ['open', 'shut']),
    after: day('feeling', ['open', 'shut']),
    renames: ['enum mood → feeling'],
    asks: ['enum mood → feeling'],
    rows: ROWS,
    same: [[values, values]],
    sql: ['alter type "mood" rename to "feeling";'],
  },
  {
    name: 'an enum type in defaults, arrays, checks, indexes, computed columns, a domain and a composite type',
    before: inUse('mood', ['open', 'shut']),
    after: inUse('feeling', ['open', 'shut']),
    renames: ['enum mood → feeling'],
    asks: ['enum mood → feeling'],
    rows: IN_USE_ROWS,
    sql: ['alter type "mood" rename to "feeling";'],
  },
  {
    name: 'labels in defaults, arrays, checks, indexes, computed columns, a domain and a composite type',
    before: inUse('mood', ['open', 'shut']),
    after: inUse('mood', ['free', 'closed']),
    renames: ['label mood.open → mood.free', 'label mood.shut → mood.closed'],
    asks: ['label mood.open → free | closed', 'label mood.shut → closed | free'],
    rows: IN_USE_ROWS,
    sql: [`alter type "mood" rename value 'open' to 'free';`, `alter type "mood" rename value 'shut' to 'closed';`],
  },
  {
    name: 'labels that exchange their names',
    before: day('mood', ['open', 'shut']),
    after: day('mood', ['shut', 'open']),
    renames: ['label mood.open → mood.shut', 'label mood.shut → mood.open'],
    asks: [],
    rows: ROWS,
    same: [[values, `select id, case how when 'open' then 'shut' else 'open' end from day order by id`]],
    sql: [
      `alter type "mood" rename value 'open' to 'open__moult';`,
      `alter type "mood" rename value 'shut' to 'open';`,
      `alter type "mood" rename value 'open__moult' to 'shut';`,
    ],
  },
  {
    name: 'a label, while another one goes, one is new and the order is another one',
    before: day('mood', ['open', 'shut', 'never']),
    after: day('mood', ['new', 'shut', 'free']),
    renames: ['label mood.open → mood.free'],
    dropped: ['label mood.never'],
    asks: ['label mood.never → free | new', 'label mood.open → new | free'],
    rows: ROWS,
    same: [[`select id, replace(how::text, 'open', 'free') from day order by id`, values]],
  },
  {
    name: 'an enum type together with one of its labels, to another namespace',
    before: schema(
      {
        enums: { mood: { labels: ['open', 'shut'] } },
        tables: { day: table({ how: of('mood', { default: `'open'` }) }) },
      },
      { app: {} },
    ),
    after: schema(
      { tables: { day: table({ how: { type: 'feeling', typeNamespace: 'app', default: `'free'` } }) } },
      { app: { enums: { feeling: { labels: ['free', 'shut'] } } } },
    ),
    renames: ['enum public.mood → app.feeling', 'label mood.open → app.feeling.free'],
    asks: ['enum mood → app.feeling'],
    rows: 'insert into day default values',
    same: [['select 1 from day', `select 1 from day where how = 'free'`]],
    sql: [
      'alter type "mood" rename to "feeling";',
      'alter type "feeling" set schema "app";',
      `alter type "app"."feeling" rename value 'open' to 'free';`,
    ],
  },
  {
    name: 'labels with quotes in them, and the longest there can be',
    before: day('mood', [`it's`, 'x'.repeat(63)], { said: of('mood', { default: `'it''s'` }) }),
    after: day('mood', [`"it"`, `${'x'.repeat(62)}'`], { said: of('mood', { default: `'"it"'` }) }),
    renames: [`label mood.it's → mood."it"`, `label mood.${'x'.repeat(63)} → mood.${'x'.repeat(62)}'`],
    asks: [`label mood.it's → "it" | ${'x'.repeat(62)}'`, `label mood.${'x'.repeat(63)} → ${'x'.repeat(62)}' | "it"`],
    rows: `insert into day (id, how) values (1, 'it''s')`,
    same: [[`select 1 from day where how = 'it''s'`, `select 1 from day where how = '"it"'`]],
  },
  {
    name: 'an unused enum type by an explicit answer',
    before: schema({ enums: { mood: { labels: ['open'] } } }),
    after: schema({ enums: { feeling: { labels: ['open'] } } }),
    renames: ['enum mood → feeling'],
    asks: [],
    sql: ['alter type "mood" rename to "feeling";'],
  },
  {
    name: 'two enum types that exchange their names',
    before: schema({
      enums: { a: { labels: ['x'] }, b: { labels: ['y'] } },
      tables: { day: table({ one: of('a'), two: of('b') }) },
    }),
    after: schema({
      enums: { a: { labels: ['y'] }, b: { labels: ['x'] } },
      tables: { day: table({ one: of('b'), two: of('a') }) },
    }),
    renames: ['enum a → b', 'enum b → a'],
    asks: ['label a.x → y', 'label b.y → x'],
    rows: `insert into day values ('x', 'y')`,
    same: [['select one::text, two::text from day', 'select one::text, two::text from day']],
    sql: [
      'alter type "a" rename to "a__moult";',
      'alter type "b" rename to "a";',
      'alter type "a__moult" rename to "b";',
    ],
  },
  {
    name: 'a domain under a column and another domain, with its check',
    before: schema({
      domains: {
        code: { type: 'text', checks: { short: `length(value) < 9` } },
        key: { type: 'code', typeNamespace: 'public' },
      },
      tables: { day: table({ code: of('code'), key: of('key') }) },
    }),
    after: schema({
      domains: {
        word: { type: 'text', checks: { short: `length(value) < 9` } },
        key: { type: 'word', typeNamespace: 'public' },
      },
      tables: { day: table({ code: of('word'), key: of('key') }) },
    }),
    renames: ['domain code → word'],
    asks: [],
    rows: `insert into day values ('a', 'b')`,
    same: [['select * from day', 'select * from day']],
    sql: ['alter domain "code" rename to "word";'],
  },
  {
    name: 'a composite type and a range type with its multirange, to another namespace',
    before: schema(
      {
        composites: { note: { attributes: [{ name: 'a', type: 'integer' }] } },
        ranges: { span: { subtype: 'float8' } },
        tables: { day: table({ note: of('note'), span: of('span'), many: of('span_multirange') }) },
      },
      { app: {} },
    ),
    after: schema(
      {
        tables: {
          day: table({
            note: { type: 'remark', typeNamespace: 'app' },
            span: { type: 'stretch', typeNamespace: 'app' },
            many: { type: 'stretch_multirange', typeNamespace: 'app' },
          }),
        },
      },
      {
        app: {
          composites: { remark: { attributes: [{ name: 'a', type: 'integer' }] } },
          ranges: { stretch: { subtype: 'float8' } },
        },
      },
    ),
    renames: ['composite public.note → app.remark', 'range public.span → app.stretch'],
    asks: [],
    rows: `insert into day values (row(1), '[1,2)', '{[1,2)}')`,
    same: [['select * from day', 'select * from day']],
    never: ['drop', 'create'],
  },
  {
    name: 'a sequence with its position, which a default takes numbers from',
    before: schema({
      sequences: { ticket: { start: '5' } },
      tables: { day: table({ id: { type: 'bigint', default: `nextval('ticket')` } }) },
    }),
    after: schema({
      sequences: { number: { start: '5' } },
      tables: { day: table({ id: { type: 'bigint', default: `nextval('number')` } }) },
    }),
    renames: ['sequence ticket → number'],
    asks: ['sequence ticket → number'],
    rows: 'insert into day default values; insert into day default values',
    same: [['select last_value from ticket', 'select last_value from number']],
    sql: ['alter sequence "ticket" rename to "number";'],
  },
  {
    name: 'an enum with another one like it',
    before: schema({ enums: both('mood'), tables: { day: table({ how: of('mood') }) } }),
    after: schema({ enums: both('feeling'), tables: { day: table({ how: of('feeling') }) } }),
    renames: ['enum mood → feeling'],
    dropped: [],
    asks: ['enum mood → feeling | feeling_2'],
    rows: `insert into day values ('a')`,
    same: [['select how::text from day', 'select how::text from day']],
  },
];

function both(name: string): Named<EnumType> {
  return { [name]: { labels: ['a', 'b'] }, [`${name}_2`]: { labels: ['a', 'b'] } };
}
