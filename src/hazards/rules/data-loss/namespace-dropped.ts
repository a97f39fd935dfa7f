import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';

export const namespaceDropped: Rule = {
  code: 'MO103',
  severity: 'error',
  title: 'A namespace or database is dropped with all that is in it',
  why: 'Everything inside goes with it, also what nobody listed.',
  fix: 'Drop the objects one by one, so that the migration says what it destroys, and then the empty namespace without `cascade`.',
  bad: { before: ['create schema app;'], run: ['drop schema app cascade;'] },
  good: { before: ['create schema app;'], run: ['drop schema app;'] },
  find: each(({ facts }) =>
    facts.loses
      .filter(({ what }) => what === 'namespace' || what === 'database')
      .map(({ object, words }) => ({ object, message: `Destroys ${words}.` })),
  ),
};
