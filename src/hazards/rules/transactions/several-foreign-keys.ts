import type { Rule } from '../../rule.ts';
import { onUsed, usedLocks, transactionsOf, listed } from '../../rule.ts';

export const severalForeignKeys: Rule = {
  code: 'MO603',
  severity: 'notice',
  title: 'Several foreign keys in one transaction',
  why: 'Each key blocks writes to two tables until the transaction ends. With several keys, tables that have nothing to do with each other wait for one another, and a program that locks them in another order ends in a deadlock.',
  fix: 'Put each key in a migration of its own, or end the transaction between them with `this.commit()`.',
  bad: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
      'create table shops (id bigint primary key);',
      'alter table orders add column shop_id bigint;',
      'create index a on orders (user_id);',
      'create index b on orders (shop_id);',
    ],
    run: [
      'alter table orders add constraint orders_user foreign key (user_id) references users (id) not valid;',
      'alter table orders add constraint orders_shop foreign key (shop_id) references shops (id) not valid;',
    ],
  },
  good: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
      'create index a on orders (user_id);',
    ],
    run: ['alter table orders add constraint orders_user foreign key (user_id) references users (id) not valid;'],
  },
  find: (migration) =>
    transactionsOf(migration).flatMap((statements) => {
      const adding = statements.filter((one) => onUsed(one, one.facts.makes.foreignKeys).length > 0);
      const tables = new Set(adding.flatMap((one) => usedLocks(one, 'SHARE')));
      const [, second] = adding;
      return second === undefined || tables.size < FEWEST
        ? []
        : [
            {
              at: second,
              object: second.facts.object,
              message: `Writes to ${listed([...tables])} wait until all ${adding.length} keys are there.`,
            },
          ];
    }),
};

/** Two tables wait for each other with any key. */
const FEWEST = 3;
