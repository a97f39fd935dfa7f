import { expect, it } from 'vitest';

import { EMPTY_NAMESPACE } from '../../schema/index.ts';
import type { CompositeAttribute, Namespace, Schema, TypeUse } from '../../schema/index.ts';
import { toNewForm } from './new-form.ts';

const schema = (parts: Partial<Namespace>): Schema => ({
  extensions: {},
  namespaces: { public: { ...EMPTY_NAMESPACE, ...parts } },
});
const of = (type: string, facts: Partial<TypeUse> = {}): TypeUse => ({ type, typeNamespace: 'public', ...facts });
const attributes = (names: string, type: string): CompositeAttribute[] => [...names].map((name) => ({ name, type }));

const SIDES = {
  before: schema({
    enums: { mood: { labels: ['a', 'b'] } },
    domains: { felt: of('mood'), amount: { type: 'integer' }, code: { type: 'text' } },
    composites: {
      point: { attributes: attributes('xy', 'integer') },
      line: {
        attributes: [
          { name: 'from', ...of('point') },
          { name: 'rest', ...of('point', { dimensions: 1 }) },
        ],
      },
      note: { attributes: [{ name: 'how', ...of('mood') }] },
    },
  }),
  after: schema({
    enums: { mood: { labels: ['b', 'a'] } },
    domains: { felt: of('mood'), amount: { type: 'bigint' }, code: { type: 'uuid' } },
    composites: {
      point: { attributes: attributes('yzx', 'integer') },
      line: {
        attributes: [
          { name: 'from', ...of('point') },
          { name: 'rest', ...of('point', { dimensions: 1 }) },
        ],
      },
      note: { attributes: [{ name: 'how', ...of('mood') }] },
    },
  }),
};
const POINT = `row((v)."y", null, (v)."x")::"point" end`;

it.each<[TypeUse, string | null]>([
  [{ type: 'integer' }, null],
  [of('mood'), 'v::text::"mood"'],
  [of('mood', { dimensions: 2 }), 'v::text[][]::"mood"[][]'],
  [of('felt'), 'v::text::"mood"'],
  [of('felt', { dimensions: 1 }), 'v::text[]::"felt"[]'],
  [of('amount'), null],
  [of('amount', { dimensions: 1 }), null],
  [of('code'), 'v::uuid'],
  [of('note'), 'v::text::"note"'],
  [of('point'), `case when v is distinct from null then ${POINT}`],
  [of('point', { dimensions: 1 }), 'pg_temp."point__new"(v)'],
  [
    of('line'),
    'case when v is distinct from null then row(case when (v)."from" is distinct from null then ' +
      'row(((v)."from")."y", null, ((v)."from")."x")::"point" end, pg_temp."point__new"((v)."rest"))::"line" end',
  ],
])('brings %j over by %s', (use, expression) => {
  expect(toNewForm('v', use, SIDES)).toBe(expression);
});
