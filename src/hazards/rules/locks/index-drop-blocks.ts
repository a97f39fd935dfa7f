import type { Rule } from '../../rule.ts';
import { each, usedLocks, listed } from '../../rule.ts';

export const indexDropBlocks: Rule = {
  code: 'MO202',
  severity: 'warning',
  title: 'Dropping an index blocks reads and writes',
  why: '`drop index` needs the table for itself: it waits for every running query, and all later ones wait behind it.',
  fix: 'Use `drop index concurrently`, outside a transaction: `this.addSql(…, { transaction: false })`.',
  bad: {
    before: [
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
      'create index orders_user on orders (user_id);',
    ],
    run: ['drop index orders_user;'],
    also: ['MO718'],
  },
  good: {
    before: [
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
      'create index orders_user on orders (user_id);',
    ],
    run: ['drop index concurrently orders_user;'],
    outside: true,
  },
  find: each((statement) =>
    statement.facts.form === 'dropIndex' && usedLocks(statement, 'ACCESS EXCLUSIVE').length > 0
      ? [
          {
            object: statement.facts.object,
            message: `Dropping ${statement.facts.object} stops reads and writes of ${listed(usedLocks(statement, 'ACCESS EXCLUSIVE'))} while it waits.`,
          },
        ]
      : [],
  ),
};
