import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';

export const ownTransaction: Rule = {
  code: 'MO608',
  severity: 'error',
  title: 'A migration begins or ends a transaction by itself',
  why: 'The run keeps its journal in the same transaction as the statements. A `commit` of its own splits the two: after a failure nobody knows what was done.',
  fix: 'Use `this.commit()` to divide a migration, and `{ transaction: false }` for what must run outside.',
  bad: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['begin;', 'alter table users add column note text;', 'commit;'],
  },
  good: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['alter table users add column note text;'],
  },
  find: each(({ facts }) =>
    facts.transaction === 'controls'
      ? [{ object: 'migration', message: `"${facts.object}" gets between the statements and the journal of the run.` }]
      : [],
  ),
};
