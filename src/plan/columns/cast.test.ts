import { expect, it } from 'vitest';

import type { Column } from '../../schema/index.ts';
import { castExpression } from './cast.ts';

const state: Column = { type: 'state', typeNamespace: 'app' };
const of = (type: string, dimensions?: number): Column => (dimensions === undefined ? { type } : { type, dimensions });

it.each<[string, Column, Column]>([
  ['modifiers only', of('varchar(9)'), of('varchar(3)')],
  ['within a family', of('integer'), of('numeric(10,2)')],
  ['to text, which refuses what is too long', of('text'), of('varchar(3)')],
  ['to text from anything', of('jsonb'), of('text')],
  ['from an enum to text', state, of('text')],
  ['between arrays of a family', of('integer', 1), of('bigint', 1)],
])('leaves it to PostgreSQL: %s', (_what, before, after) => {
  expect(castExpression('"a"', before, after)).toBeNull();
});

it.each<[Column, Column, string]>([
  [of('text'), of('integer'), '"a"::integer'],
  [of('integer'), of('boolean'), '"a"::boolean'],
  [of('smallint'), of('boolean'), '"a"::integer::boolean'],
  [of('boolean'), of('bigint'), '"a"::integer::bigint'],
  [of('integer'), of('uuid'), '"a"::text::uuid'],
  [of('integer'), of('jsonb'), '"a"::text::jsonb'],
  [of('jsonb'), of('integer'), '"a"::integer'],
  [of('text'), state, '"a"::"app"."state"'],
  [state, { ...state, typeNamespace: 'public' }, '"a"::text::"state"'],
  [of('text', 1), of('uuid', 1), '"a"::uuid[]'],
  [of('date', 1), of('integer', 1), '"a"::text[]::integer[]'],
  [of('integer'), of('integer', 1), 'case when "a" is not null then array["a"]::integer[] end'],
  [of('integer'), of('uuid', 1), 'case when "a" is not null then array["a"]::text[]::uuid[] end'],
  [of('integer', 1), of('integer'), '"a"[1]'],
  [of('text', 2), of('integer'), '"a"[1][1]::integer'],
])('says how: %j → %j', (before, after, expression) => {
  expect(castExpression('"a"', before, after)).toBe(expression);
});
