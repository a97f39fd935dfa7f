import type { TypeUse } from '../../src/schema/index.ts';
import { MOST_USED, TEXTS } from './sampled-types.ts';
import type { SampledType } from './sampled-types.ts';
import { MOOD, MOODS } from './user-types.ts';

const used = (type: string, dimensions?: number): SampledType => {
  const found = MOST_USED.find(({ use }) => use.type === type && use.dimensions === dimensions);
  if (found === undefined) throw new Error(`There are no samples of ${type}.`);
  return found;
};
const sampled = (type: string, ...samples: string[]): SampledType => ({ use: { type }, samples });
const own = (type: string, ...samples: string[]): SampledType => ({ use: { type, typeNamespace: 'public' }, samples });
const arrays = (use: TypeUse, ...samples: string[]): SampledType => ({ use: { ...use, dimensions: 1 }, samples });

const TEXT = used('text');
const JSONB = used('jsonb');
const intervals = (type: string): SampledType => ({
  use: { type },
  samples: ['0', '1 year 2 mons 3 days 04:05:06.789012', '-5 days', '25:00'],
  newer: { since: 170_000, samples: ['infinity'] },
});
const INTEGERS = used('integer').samples;
const PLANES = ['0,0', '1,2'];

/** Types that people change into each other, less used ones among them. */
export const KINDRED: Readonly<Record<string, readonly SampledType[]>> = {
  numbers: [
    ...['smallint', 'integer', 'bigint', 'numeric', 'numeric(10,2)', 'double precision', 'boolean', 'bytea'].map(
      (type) => used(type),
    ),
    sampled('numeric(12,2)', '0', '1.50', '9999999999.99', '-9999999999.99', 'NaN'),
    sampled('numeric(12,4)', '0', '0.1234', '1.2345', '99999999.9999', '99999999.9950', 'NaN'),
    sampled('numeric(4,0)', '0', '1', '2', '9999', '-9999', 'NaN'),
    sampled('numeric(2,2)', '0', '0.99', '-0.99', 'NaN'),
    sampled('oid', '0', '1', '40000', '4294967295'),
  ],
  times: [
    ...['date', 'time', 'timestamp', 'timestamptz', 'timestamp(3)', 'interval', 'text', 'jsonb'].map((type) =>
      used(type),
    ),
    sampled('timetz', '10:00+00', '10:00:00.123456+02', '24:00+00'),
    sampled('time(0)', '10:00', '24:00'),
    sampled('timestamp(6)', '2020-02-29 10:00:00.123456'),
    sampled('timestamptz(3)', '2020-02-29 10:00:00.123+00', 'infinity'),
    intervals('interval(3)'),
    intervals('interval hour'),
    intervals('interval day'),
    intervals('interval year to month'),
    intervals('interval day to second'),
    intervals('interval day to second(2)'),
  ],
  strings: [
    ...['text', 'varchar', 'varchar(20)', 'char(8)', 'json', 'boolean'].map((type) => used(type)),
    sampled('varchar(40)', ...TEXTS.filter((text) => [...text].length <= 40)),
    sampled('char(4)', '', '<a', 'abcd', '1', 'yes'),
    sampled('char(80)', ...TEXTS.filter((text) => [...text].length <= 80), 'x'.repeat(80)),
    sampled('name', ...TEXTS.filter((text) => [...text].length <= 63), 'x'.repeat(60)),
    sampled('citext', ...TEXTS),
    sampled('xml', '', '<a/>', 'ab', 'ab ', `<a>${'long'.repeat(25)}</a>`),
  ],
  bits: [
    ...['smallint', 'integer', 'bigint', 'boolean', 'text'].map((type) => used(type)),
    sampled('bit', '0', '1'),
    sampled('bit(8)', '00000000', '10101010', '11111111'),
    sampled('bit(16)', '0000000000000000', '1111111111111111'),
    sampled('bit(32)', '0'.repeat(32), '1'.repeat(32), `0${'1'.repeat(31)}`),
    sampled('bit(40)', '0'.repeat(40), '1'.repeat(40)),
    sampled('bit(64)', '0'.repeat(64), '1'.repeat(64), `01${'0'.repeat(62)}`),
    sampled('varbit', '', '1', '10101010', '1'.repeat(80)),
    sampled('varbit(8)', '', '1', '10101010'),
    sampled('varbit(12)', '', '1', '10101010', '101010101010'),
  ],
  ranges: [
    TEXT,
    JSONB,
    used('int4range'),
    sampled('int8range', 'empty', '(,)', '[1,5)', '[1,9223372036854775807)'),
    sampled('numrange', 'empty', '(,)', '[1,5)', '(1,5]', '[1.5,2.5]', '[1,1e20)'),
    sampled(
      'daterange',
      'empty',
      '(,)',
      '[2020-01-01,2020-01-05)',
      '[2020-01-01,infinity)',
      '[2020-01-01,300000-01-01)',
    ),
    sampled(
      'tsrange',
      'empty',
      '(,)',
      '["2020-01-01 10:00","2020-01-05 10:00"]',
      '["2020-01-01 10:00","2020-01-01 12:00")',
      '["2021-11-07 01:00","2021-11-07 01:30"]',
    ),
    sampled(
      'tstzrange',
      'empty',
      '(,)',
      '["2020-01-01 10:00+00","2020-01-05 10:00+00"]',
      '["2020-01-01 10:00+00","2020-01-01 12:00+00")',
      '["2021-11-07 05:30+00","2021-11-07 06:30+00")',
    ),
    sampled('int4multirange', '{}', '{[1,5)}', '{[1,5),[7,9)}'),
    sampled('nummultirange', '{}', '{[1,5)}', '{[1,5),[7,9)}'),
  ],
  geometry: [
    TEXT,
    JSONB,
    sampled('point', ...PLANES),
    sampled('lseg', '1,2,3,4'),
    sampled('box', '1,2,3,5', '0,0,1,1'),
    sampled('path', '[(1,2),(3,4)]', '((1,2),(3,4),(5,0))'),
    sampled('polygon', '((1,2),(3,4),(5,0))'),
    sampled('circle', '<(1,2),3>'),
  ],
  addresses: [
    ...['inet', 'cidr', 'text', 'uuid', 'bytea', 'jsonb'].map((type) => used(type)),
    sampled('macaddr', '08:00:2b:01:02:03'),
    sampled('macaddr8', '08:00:2b:ff:fe:01:02:03', '08:00:2b:01:02:03:04:05'),
    sampled('pg_lsn', '0/0', 'FFFFFFFF/FFFFFFFF'),
    sampled('tsquery', "'a'", "'a' & 'b'"),
    sampled('jsonpath', '$."a"'),
  ],
  ofUsers: [
    ...['text', 'varchar(20)', 'varchar', 'integer', 'bigint', 'numeric(10,2)', 'jsonb'].map((type) => used(type)),
    { use: MOOD, samples: MOODS },
    own('wider_mood', 'ok', ...MOODS),
    own('state_of_mind', ...MOODS),
    own('word', ...TEXTS),
    own('short_word', 'a', 'sad', 'A', '42', '+7', '{"a":1}', 'twenty characters...'),
    own('lower_word', 'a', 'sad', '42', '+7', '{"a":1}', 'more than twenty characters'),
    own('positive', '1', '99', '100', '2147483647'),
    own('small_positive', '1', '99'),
    own('required', ...INTEGERS),
    own('pair', '(1,a)', '(2147483647,b c)'),
    sampled('varchar(10)', 'a', '42', 'sad', '+7', '{"a":1}'),
    sampled('varchar(30)', 'a', '42', 'sad', '+7', 'A', '{"a":1}', 'more than twenty characters'),
  ],
  arrays: [
    ...['text', 'varchar(20)', 'integer', 'jsonb', 'json', 'boolean', 'uuid'].map((type) => used(type)),
    ...['text', 'integer'].map((type) => used(type, 1)),
    { use: { type: 'integer', dimensions: 2 }, samples: ['{}', '{{1,2},{3,4}}'] },
    arrays({ type: 'varchar(20)' }, '{}', '{ab,NULL}', '{42}', '{t}', '{+7}', '{twenty characters...}', '{sad}'),
    arrays({ type: 'varchar(40)' }, '{}', '{ab,NULL}', '{42}', '{t}', '{+7}', '{more than twenty characters}', '{sad}'),
    arrays({ type: 'varchar' }, '{}', '{ab,NULL}', '{42}', '{t}', '{+7}', '{more than twenty characters}', '{sad}'),
    arrays({ type: 'char(8)' }, '{}', '{ab,NULL}', '{42}', '{t}', '{+7}', '{sad}'),
    arrays({ type: 'bigint' }, '{}', '{1,2}', '{9223372036854775807}'),
    arrays({ type: 'numeric(10,2)' }, '{}', '{1.50}', '{99999999.99,NaN}'),
    arrays({ type: 'numeric' }, '{}', '{1.50,1.005}', '{1e20}'),
    arrays({ type: 'boolean' }, '{}', '{t,f}'),
    arrays({ type: 'uuid' }, '{}', '{a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11}'),
    arrays(MOOD, '{}', '{sad,happy}', '{a mood of many words....}'),
    arrays(
      { type: 'word', typeNamespace: 'public' },
      '{}',
      '{a,42}',
      '{+7}',
      '{t}',
      '{sad}',
      '{more than twenty characters}',
    ),
    arrays({ type: 'positive', typeNamespace: 'public' }, '{}', '{1,2}'),
    own('words', '{a,42}', '{+7}', '{sad}', '{t,f}'),
  ],
};
