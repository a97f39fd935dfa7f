import type { Routine } from '../../../src/schema/index.ts';
import { integer, of, pair, sqlFunction, table, text } from '../pair.ts';
import type { Pair } from '../pair.ts';

type Facts = Partial<Routine>;
const first = (facts: Facts = {}) =>
  sqlFunction('first_one()', { arguments: [], returns: 'integer', body: 'select 7', ...facts });
const items = (column: object = {}, more = {}) => ({
  tables: { item: table({ id: integer, n: { type: 'integer', nullable: true, ...column } }, more) },
});
const mood = (...labels: string[]) => ({ enums: { mood: { labels } } });

export const ROUTINES_AND_TYPES: readonly Pair[] = [
  pair('a body in quotes becomes an SQL body', [
    { routines: first() },
    { routines: first({ body: 'return 7', atomic: true }) },
  ]),
  pair(
    'a function of an enum whose labels are replaced',
    [
      {
        ...mood('a', 'b'),
        tables: {
          day: table({
            id: integer,
            how: of('mood', { default: 'best()' }),
            what: { ...text, default: `best()::text` },
          }),
        },
        routines: {
          ...sqlFunction('best()', { arguments: [], returns: 'mood', body: `select 'a'::mood` }),
          ...sqlFunction('worse(mood[])', {
            arguments: [{ name: 'm', type: 'mood[]', default: `array['a'::mood]` }],
            returns: 'setof mood',
            body: 'select unnest($1)',
          }),
        },
      },
      {
        ...mood('b', 'a', 'c'),
        tables: {
          day: table({
            id: integer,
            how: of('mood', { default: 'best()' }),
            what: { ...text, default: `best()::text` },
          }),
        },
        routines: {
          ...sqlFunction('best()', { arguments: [], returns: 'mood', body: `select 'a'::mood` }),
          ...sqlFunction('worse(mood[])', {
            arguments: [{ name: 'm', type: 'mood[]', default: `array['a'::mood]` }],
            returns: 'setof mood',
            body: 'select unnest($1)',
          }),
        },
      },
    ],
    { rows: `insert into day (id) values (1); insert into day values (2, 'b', 'x')` },
  ),
  pair(
    'a default of text is cast to an enum whose labels are replaced',
    [
      {
        ...mood('a', 'b'),
        tables: { day: table({ id: integer, what: { ...text, default: `('a'::mood)::text` } }) },
      },
      {
        ...mood('b', 'a'),
        tables: { day: table({ id: integer, what: { ...text, default: `('a'::mood)::text` } }) },
      },
    ],
    { rows: 'insert into day values (1)' },
  ),
  pair('a label is added and a new function names it', [
    mood('a'),
    {
      ...mood('a', 'b'),
      routines: sqlFunction('best()', { arguments: [], returns: 'mood', body: `return 'b'::mood`, atomic: true }),
    },
  ]),
  pair('a text that is named like a table and like a function makes nothing wait', [
    {},
    {
      tables: {
        author: table({ kind: { type: 'text', default: `'author'` }, other: { type: 'text', default: `'twice'` } }),
      },
      routines: sqlFunction('twice(author)', {
        arguments: [{ type: 'author' }],
        returns: 'text',
        body: `select ($1).kind`,
      }),
    },
  ]),
  pair('a function takes the row of a table that goes', [
    {
      ...items(),
      routines: sqlFunction('id_of(item)', {
        arguments: [{ type: 'item' }],
        returns: 'integer',
        body: 'select ($1).id',
      }),
    },
    {},
  ]),
  pair('a function reads a view', [
    {},
    {
      ...items(),
      views: { all_ids: { definition: 'select id from item', viewIndexes: {}, viewTriggers: {} } },
      routines: first({ body: 'select max(id) from all_ids' }),
    },
  ]),
];
