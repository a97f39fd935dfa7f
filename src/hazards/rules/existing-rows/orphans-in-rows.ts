import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';
import { lookFirst, openFaults } from './open-faults.ts';

const FIX = 'Look for rows without a parent before the deploy.';

export const orphansInRows: Rule = {
  code: 'MO406',
  severity: 'warning',
  title: 'A foreign key fails on rows that point nowhere',
  why: 'One row whose parent is missing stops the migration, and with it the deploy.',
  fix: FIX,
  bad: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
      'create index orders_user on orders (user_id);',
    ],
    run: ['alter table orders add constraint orders_user_fk foreign key (user_id) references users (id);'],
    also: ['MO309'],
  },
  good: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
      'create index orders_user on orders (user_id);',
    ],
    run: ['alter table orders add constraint orders_user_fk foreign key (user_id) references users (id) not valid;'],
  },
  find: each((statement, migration) =>
    openFaults(statement, migration, ['foreignKey']).map((fault) => ({
      object: fault.object,
      message: `Fails if a row of table ${fault.table} points to a row that is not there.`,
      ...lookFirst(fault, FIX),
    })),
  ),
};
