import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';
import { lookFirst, openFaults } from './open-faults.ts';

const FIX = 'Look for such rows before the deploy with the condition turned round: `select … where not (…)`.';

export const rowsFailCheck: Rule = {
  code: 'MO404',
  severity: 'warning',
  title: 'A check fails on rows that break it',
  why: 'One row that does not pass stops the migration, and with it the deploy.',
  fix: FIX,
  bad: {
    before: ['create table orders (id bigint primary key, user_id bigint not null, total integer not null);'],
    run: ['alter table orders add constraint total_positive check (total >= 0);'],
    also: ['MO308'],
  },
  good: {
    before: ['create table orders (id bigint primary key, user_id bigint not null, total integer not null);'],
    run: ['alter table orders add constraint total_positive check (total >= 0) not valid;'],
  },
  find: each((statement, migration) =>
    openFaults(statement, migration, ['check', 'domain', 'partition']).map((fault) => ({
      object: fault.object,
      message: `Fails if a row of table ${fault.table} does not pass ${fault.object}.`,
      ...lookFirst(fault, FIX),
    })),
  ),
};
