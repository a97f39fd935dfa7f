import type { Rule } from '../../rule.ts';
import { each, onUsed } from '../../rule.ts';

export const everyRowDeleted: Rule = {
  code: 'MO105',
  severity: 'error',
  title: 'Every row of a table is deleted',
  why: 'A `delete` without a condition removes all rows, one by one, and keeps them locked until the transaction ends.',
  fix: 'Add the condition that says which rows are meant.',
  bad: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['delete from users;'],
  },
  good: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['delete from users where email is null;'],
  },
  find: each((statement) =>
    onUsed(
      statement,
      statement.facts.writes.filter(({ all }) => all && statement.facts.form === 'delete'),
    ).map(({ table }) => ({
      object: `table ${table}`,
      message: `Deletes every row of table ${table}.`,
    })),
  ),
};
