import { expect, it } from 'vitest';

import { EMPTY_NAMESPACE, EMPTY_SCHEMA } from '../../schema/index.ts';
import type { TypeUse } from '../../schema/index.ts';
import { planConversion } from './plan-conversion.ts';

const of = (type: string, dimensions?: number): TypeUse => (dimensions === undefined ? { type } : { type, dimensions });
const app = { ...EMPTY_NAMESPACE, enums: { state: { labels: ['on', 'off'] } } };
const schema = { ...EMPTY_SCHEMA, namespaces: { app } };
const state: TypeUse = { type: 'state', typeNamespace: 'app' };

it.each<[TypeUse, TypeUse, readonly [string, string]]>([
  [of('integer'), of('date'), ['"a"::text::date', `not pg_input_is_valid("a"::text, 'date')`]],
  [of('integer'), state, ['"a"::text::"app"."state"', `"a"::text not in ('on', 'off')`]],
  [
    of('date', 1),
    of('integer', 1),
    [
      '"a"::text[]::integer[]',
      `exists (select from unnest("a") as item(element) where not pg_input_is_valid(element::text, 'integer'))`,
    ],
  ],
  [
    of('integer'),
    of('uuid', 1),
    [`case when "a" is not null then array["a"::text::uuid] end`, `not pg_input_is_valid("a"::text, 'uuid')`],
  ],
])('goes by way of text where no conversion is meant: %j → %j', (before, after, expected) => {
  const found = planConversion(before, after, { before: schema, after: schema, serverVersion: 160_000 });
  expect([found.class, found.loses, found.using('"a"'), found.offenders('"a"')]).toEqual([
    'impossible',
    'the meaning of the values',
    ...expected,
  ]);
});

it('knows the time zone of the session, and no version unless it is told', () => {
  const sides = { before: schema, after: schema };
  expect(planConversion(of('timestamp'), of('timestamptz'), sides).class).toBe('indexRebuild');
  expect(planConversion(of('text'), of('date'), sides).offenders('"a"')).toBeNull();
});

it.each<[TypeUse, TypeUse, string | null]>([
  [of('jsonb'), of('integer'), `jsonb_typeof("a") = 'null'`],
  [of('text', 1), of('text'), '("a")[1] is null'],
  [of('jsonb', 1), of('boolean'), `("a")[1] is null or jsonb_typeof(("a")[1]) = 'null'`],
  [of('jsonb', 1), of('boolean', 1), null],
  [of('text'), of('integer'), null],
])('tells what becomes null: %j → %j', (before, after, condition) => {
  expect(planConversion(before, after, { before: schema, after: schema }).becomesNull('"a"')).toBe(condition);
});
