import { expect, it } from 'vitest';

import type { Column } from '../../schema/index.ts';
import { keepsValues } from './keeps-values.ts';

const state: Column = { type: 'state', typeNamespace: 'public' };
const domain: Column = { type: 'percent', typeNamespace: 'public' };
const isEnum = (column: Column): boolean => column.type === 'state';
const of = (type: string): Column => ({ type });

it.each<[Column, Column]>([
  [of('integer'), of('bigint')],
  [of('bigint'), of('integer')], // what does not fit is refused
  [of('smallint'), of('numeric')],
  [of('varchar(10)'), of('varchar(20)')],
  [of('varchar(10)'), of('varchar')],
  [of('varchar(10)'), of('text')],
  [of('numeric(10,2)'), of('numeric(12,2)')],
  [of('timestamptz(3)'), of('timestamptz')],
  [of('real'), of('double precision')],
  [of('uuid'), of('text')],
  [state, of('text')],
  [of('varchar(20)'), state],
])('keeps every value: %j → %j', (before, after) => {
  expect(keepsValues({ before, after, isEnum })).toBe(true);
});

it.each<[Column, Column]>([
  [of('varchar(20)'), of('varchar(10)')],
  [of('text'), of('varchar(10)')],
  [of('numeric(10,2)'), of('numeric(12,4)')],
  [of('numeric(10,2)'), of('integer')],
  [of('bigint'), of('real')],
  [of('double precision'), of('real')],
  [of('timestamptz'), of('timestamptz(3)')],
  [of('timestamp'), of('date')],
  [of('json'), of('jsonb')],
  [of('integer'), { type: 'integer', dimensions: 1 }],
  [domain, of('text')],
  [of('integer'), state],
])('does not promise to keep every value: %j → %j', (before, after) => {
  expect(keepsValues({ before, after, isEnum })).toBe(false);
});
