import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';

export const refusedInTransaction: Rule = {
  code: 'MO601',
  severity: 'error',
  title: 'A statement that refuses transactions stands in one',
  why: 'The server refuses `concurrently`, `vacuum` and the like inside a transaction, so the migration fails.',
  fix: 'Record it with `this.addSql(…, { transaction: false })`, one statement at a time.',
  bad: {
    before: ['create table orders (id bigint primary key, user_id bigint not null, total integer not null);'],
    run: ['create index concurrently orders_user on orders (user_id);'],
  },
  good: {
    before: ['create table orders (id bigint primary key, user_id bigint not null, total integer not null);'],
    run: ['create index concurrently orders_user on orders (user_id);'],
    outside: true,
  },
  find: each(({ facts, transaction }) =>
    facts.transaction === 'outside' && transaction !== null
      ? [{ object: facts.object, message: `Fails: the statement on ${facts.object} is refused inside a transaction.` }]
      : [],
  ),
};
