import { expect, it } from 'vitest';

import { EMPTY_NAMESPACE } from '../../schema/index.ts';
import type { Named, Namespace, Routine, RoutineArgument } from '../../schema/index.ts';
import { mentionedDependencies } from '../order/dependencies.ts';

const routine = (facts: Partial<Routine>, ...list: RoutineArgument[]): Routine => ({
  name: 'f',
  arguments: list,
  returns: 'integer',
  language: 'sql',
  body: '',
  ...facts,
});
const number: RoutineArgument = { type: 'integer' };
const contents: Namespace = {
  ...EMPTY_NAMESPACE,
  enums: { kind: { labels: [] } },
  domains: { app: { type: 'text' } },
  sequences: { seq: {} },
  routines: {
    'f()': routine({ returns: 'trigger' }),
    'f(integer)': routine({}, number),
    'f(integer, integer)': routine({}, number, { ...number, default: '1' }),
    'f(integer[])': routine({}, number, number, { type: 'integer[]', mode: 'variadic' }),
  },
};
const namespaces: Named<Namespace> = { public: contents, app: contents };

it.each<[string, string[]]>([
  ['kind > 1', []],
  ['x::kind', ['public kind']],
  ['x :: app.kind', ['app kind']],
  [`public.kind 'a'`, ['public kind']],
  ['kind(1, 2)', ['public kind']],
  [`seq = 'seq'`, []],
  [`nextval('app.seq')`, ['app seq']],
  ['f', []],
  ['f()', []],
  ['f(1)', ['public f(integer)', 'public f(integer, integer)']],
  ['app.f(1, 2)', ['app f(integer, integer)', 'app f(integer[])']],
  ['f(1, 2, 3, 4)', ['public f(integer[])']],
  ['x > 1 -- f(1)', []],
  ['"a kind" = 1', []],
  [`$$it's$$ = kind`, ['public kind', 'app kind']],
  [`kind = E'it\\'s' + 'it''s' or x = 'it`, ['public kind', 'app kind']],
])('%s names what it may mean, and nothing else', (expression, found) => {
  const ids = mentionedDependencies({ extensions: {}, namespaces }, expression);
  expect(ids.map(({ path }) => path.join(' '))).toEqual(found);
});
