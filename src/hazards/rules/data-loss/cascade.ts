import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';

export const cascade: Rule = {
  code: 'MO106',
  severity: 'warning',
  title: 'What depends on an object goes with it, unnamed',
  why: 'With `cascade` the server also drops (or empties) all that depends on the object: views, foreign keys, columns of its type, other tables. What that is depends on the database at that moment and stands nowhere in the migration.',
  fix: 'Leave `cascade` out and drop the dependents by name before.',
  bad: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create view names as select name from users;',
    ],
    run: ['drop view names cascade;'],
    also: ['MO509'],
  },
  good: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create view names as select name from users;',
    ],
    run: ['drop view names;'],
  },
  find: each(({ facts, fresh }) =>
    facts.loses
      .filter(({ what, table }) => what === 'dependents' && !fresh.has(table ?? ''))
      .map(({ object, words }) => ({ object, message: `Takes ${words} along.` })),
  ),
};
