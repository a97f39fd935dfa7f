import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';
import { lookFirst, openFaults } from './open-faults.ts';

const FIX = 'Look for such rows before the deploy: `select …, count(*) … group by … having count(*) > 1`.';

export const rowsRepeat: Rule = {
  code: 'MO405',
  severity: 'warning',
  title: 'A unique or exclusion constraint fails on rows that clash',
  why: 'Two rows with the same values (or that overlap) stop the migration. A concurrent build leaves an invalid index behind, which must be dropped before the next try.',
  fix: FIX,
  bad: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['create unique index users_email on users (email);'],
    also: ['MO201'],
  },
  good: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['create index users_email on users (email);'],
  },
  find: each((statement, migration) =>
    openFaults(statement, migration, ['unique', 'exclusion']).map((fault) => ({
      object: fault.object,
      message: `Fails if two rows of table ${fault.table} clash under ${fault.object}.`,
      ...lookFirst(fault, FIX),
    })),
  ),
};
