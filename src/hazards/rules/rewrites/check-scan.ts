import type { Rule } from '../../rule.ts';
import { each, onUsed } from '../../rule.ts';

export const checkScan: Rule = {
  code: 'MO308',
  severity: 'warning',
  title: 'Adding a check reads the whole table while it is locked',
  why: 'PostgreSQL runs the check for every row while nobody can use the table. A change of type does the same with the checks on its column.',
  fix: 'Add it with `not valid`, which only concerns new rows, and run `validate constraint` in the next transaction: that reads the table without stopping anyone.',
  bad: {
    before: ['create table orders (id bigint primary key, user_id bigint not null, total integer not null);'],
    run: ['alter table orders add constraint total_positive check (total >= 0);'],
    also: ['MO404'],
  },
  good: {
    before: ['create table orders (id bigint primary key, user_id bigint not null, total integer not null);'],
    run: ['alter table orders add constraint total_positive check (total >= 0) not valid;'],
  },
  find: each((statement) =>
    onUsed(
      statement,
      statement.facts.scans.filter(({ because }) => because === 'check'),
    ).map(({ table, of = `table ${table}` }) => ({
      object: of,
      message: `Reads and writes of table ${table} wait while every row is checked.`,
      work: { table, kind: 'scan' as const },
    })),
  ),
};
