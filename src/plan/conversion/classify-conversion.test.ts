import { describe, expect, it } from 'vitest';

import { classifyConversion } from './classify-conversion.ts';
import type { ConversionFacts, ConvertedType, UserType } from './conversion.ts';

const of = (type: string, dimensions?: number): ConvertedType =>
  dimensions === undefined ? { type } : { type, dimensions };
const own = (type: string, dimensions?: number): ConvertedType => ({ ...of(type, dimensions), typeNamespace: 'app' });

const TYPES: Readonly<Record<string, UserType>> = {
  state: { kind: 'enum', labels: ['on', 'off'] },
  wider: { kind: 'enum', labels: ['on', 'off', 'idle'] },
  percent: { kind: 'domain', type: 'integer', checks: { a: 'value >= 0', b: 'value <= 100' } },
  label: { kind: 'domain', type: 'varchar(20)' },
};
const FACTS: ConversionFacts = { serverVersion: 180_000, timeZone: 'UTC', before: (_, name) => TYPES[name] };

const classify = (before: ConvertedType, after: ConvertedType, facts: ConversionFacts = FACTS) =>
  classifyConversion(before, after, facts);

/** What matters to a plan, in one line. */
function summary(before: ConvertedType, after: ConvertedType, facts?: ConversionFacts): string {
  const { class: found, mayFail, losesData } = classify(before, after, facts);
  return [found, ...(mayFail ? ['may fail'] : []), ...(losesData ? ['loses'] : [])].join(', ');
}

it.each<[ConvertedType, ConvertedType, string]>([
  [of('varchar(9)'), of('varchar(20)'), 'free'],
  [of('varchar(9)'), of('varchar(3)'), 'rewrite, may fail'],
  [of('text'), of('varchar(32)'), 'rewrite, may fail'],
  [of('char(4)'), of('char(8)'), 'rewrite'],
  [of('integer'), of('bigint'), 'rewrite'],
  [of('bigint'), of('integer'), 'rewrite, may fail'],
  [of('integer'), of('varchar(11)'), 'rewrite'],
  [of('integer'), of('varchar(10)'), 'rewrite, may fail'],
  [of('numeric(10,2)'), of('numeric(12,2)'), 'free'],
  [of('numeric(10,2)'), of('numeric(12,4)'), 'rewrite'],
  [of('numeric(10,2)'), of('numeric(10,4)'), 'rewrite, may fail'],
  [of('numeric(10,2)'), of('numeric(10,1)'), 'rewrite, loses'],
  [of('numeric(10,2)'), of('numeric(9,1)'), 'rewrite, may fail, loses'],
  [of('numeric(4,0)'), of('integer'), 'rewrite, may fail'], // NaN
  [of('numeric(15,2)'), of('double precision'), 'rewrite'],
  [of('numeric(16,2)'), of('double precision'), 'rewrite, loses'],
  [of('timestamp(3)'), of('timestamp'), 'free'],
  [of('interval hour'), of('interval(3)'), 'free'],
  [of('interval'), of('interval day to second(3)'), 'rewrite, loses'],
  [of('bit(8)'), of('bit(16)'), 'rewrite'],
  [of('inet'), of('cidr'), 'rewrite, loses'],
  [of('uuid'), of('bytea'), 'rewrite'],
  [of('integer'), of('date'), 'impossible, loses'],
  [of('text', 1), of('varchar', 1), 'rewrite'],
  [of('varchar(20)', 1), of('varchar', 1), 'free'],
  [of('integer'), of('integer', 1), 'rewrite'],
  [of('integer', 1), of('integer'), 'rewrite, loses'],
  [of('text', 1), of('jsonb'), 'rewrite, loses'],
  [own('state'), of('text'), 'rewrite'],
  [own('state'), of('varchar(2)'), 'rewrite, may fail'],
  [of('text'), own('state'), 'rewrite, may fail'],
  [own('state'), own('wider'), 'rewrite'],
  [own('wider'), own('state'), 'rewrite, may fail'],
  [of('integer'), own('percent'), 'rewrite, may fail'],
  [own('percent'), of('integer'), 'free'],
  [own('label'), of('varchar(20)'), 'rewrite'],
  [own('label'), of('text'), 'free'],
])('%j → %j: %s', (before, after, expected) => {
  expect(summary(before, after)).toBe(expected);
});

it('takes the worst when it does not know the session', () => {
  expect(summary(of('timestamp'), of('timestamptz'))).toBe('indexRebuild');
  expect(summary(of('timestamp'), of('timestamptz'), {})).toBe('rewrite, may fail, loses');
  expect(summary(of('bytea'), of('integer'))).toBe('rewrite, may fail, loses');
  expect(summary(of('bytea'), of('integer'), {})).toBe('impossible, loses');
});

it('rebuilds indexes for another collation', () => {
  expect(summary(of('text'), { type: 'text', collation: 'C' })).toBe('indexRebuild');
});

describe('using', () => {
  it.each<[ConvertedType, ConvertedType]>([
    [of('varchar(9)'), of('varchar(3)')],
    [of('integer'), of('numeric(10,2)')],
    [of('text'), of('varchar(3)')], // a cast would cut what is too long
    [of('jsonb'), of('text')],
    [own('state'), of('text')],
    [of('integer', 1), of('bigint', 1)],
    [of('numeric'), of('money')],
  ])('is left out where assigning will do: %j → %j', (before, after) => {
    expect(classify(before, after).using('"a"')).toBeNull();
  });

  it.each<[ConvertedType, ConvertedType, string]>([
    [of('text'), of('integer'), '"a"::integer'],
    [of('char(9)'), own('state'), '"a"::text::"app"."state"'],
    [of('text'), of('bit(8)'), '"a"::varbit'],
    [of('bit(8)'), of('bit(16)'), '"a"::bit(16)'],
    [of('integer'), of('boolean'), '"a"::boolean'],
    [of('bigint'), of('boolean'), '"a" <> 0'],
    [of('boolean'), of('bigint'), '"a"::integer::bigint'],
    [of('date'), of('jsonb'), 'to_jsonb("a")'],
    [of('jsonb'), of('date'), `("a" #>> '{}')::date`],
    [of('uuid'), of('bytea'), 'uuid_send("a")'],
    [own('state'), own('wider'), '"a"::text::"app"."wider"'],
    [of('text'), own('percent'), '"a"::integer'],
    [of('text', 1), of('uuid', 1), '"a"::uuid[]'],
    [of('boolean', 1), of('smallint', 1), '"a"::integer[]::smallint[]'],
    [of('text'), of('varchar(3)', 1), 'case when "a" is not null then array["a"] end'],
    [of('text'), of('uuid', 2), 'case when "a" is not null then array[array["a"::uuid]] end'],
    [of('integer', 1), of('integer'), '("a")[1]'],
    [of('text', 2), of('integer'), '("a")[1][1]::integer'],
  ])('%j → %j: %s', (before, after, expression) => {
    expect(classify(before, after).using('"a"')).toBe(expression);
  });
});

describe('the condition that finds offenders', () => {
  it.each<[ConvertedType, ConvertedType, string | null]>([
    [of('integer'), of('bigint'), null],
    [of('bigint'), of('smallint'), '"a" not between -32768 and 32767'],
    [of('text'), of('varchar(32)'), 'char_length("a") > 32'],
    [of('text'), of('integer'), `not pg_input_is_valid("a", 'integer')`],
    [of('text'), own('state'), `"a" not in ('on', 'off')`],
    [own('state'), of('varchar(2)'), 'char_length("a"::text) > 2'],
    [of('numeric'), of('numeric(10,2)'), `abs(round(nullif("a", 'NaN'), 2)) >= 1e8`],
    [
      of('text', 1),
      of('integer', 1),
      `exists (select from unnest("a") as item(element) where not pg_input_is_valid(element, 'integer'))`,
    ],
    [
      of('integer'),
      own('percent'),
      'exists (select from (select ("a")::integer as value) as candidate where not (value >= 0) or not (value <= 100))',
    ],
  ])('%j → %j: %s', (before, after, condition) => {
    expect(classify(before, after).offenders('"a"')).toBe(condition);
  });

  it('is left out where an old server would fail on it', () => {
    const facts = { ...FACTS, serverVersion: 150_018 };
    expect(classify(of('text'), of('date'), facts).offenders('"a"')).toBeNull();
    expect(classify(of('text'), of('integer'), facts).offenders('"a"')).toBe(
      `case when "a" ~ '^[[:space:]]*[-+]?[0-9]+[[:space:]]*$' then "a"::numeric not between -2147483648 and 2147483647 else "a" is not null end`,
    );
  });
});

it('says which errors come, and why', () => {
  const { failures, why } = classify(of('text'), of('varchar(3)'));
  expect(failures).toEqual([{ sqlstate: '22001', message: 'value too long for type character varying(3)' }]);
  expect(why).toBe(
    'PostgreSQL cuts blanks beyond the length without a word: the check before the change counts them too',
  );
});
