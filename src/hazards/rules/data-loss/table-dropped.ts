import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';

export const tableDropped: Rule = {
  code: 'MO101',
  severity: 'error',
  title: 'A table is dropped with its rows',
  why: 'The rows are gone for good, for every program that still reads them too: no rollback of the migration brings them back.',
  fix: 'Deploy code that no longer uses the table first. Keep a copy (`pg_dump --table`), or rename the table and drop it some releases later.',
  bad: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['drop table users;'],
  },
  good: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['alter table users rename to users_before_2026;'],
  },
  find: each(({ facts, fresh, number }, { statements }) => {
    const isCopied = (table: string): boolean =>
      statements.some((one) => one.number < number && one.facts.copies === table);
    return facts.loses
      .filter(({ what, table = '' }) => what === 'table' && !fresh.has(table) && !isCopied(table))
      .map(({ object }) => ({ object, message: `Drops ${object} and its rows.` }));
  }),
};
