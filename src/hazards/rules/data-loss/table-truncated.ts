import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';

export const tableTruncated: Rule = {
  code: 'MO104',
  severity: 'error',
  title: 'A table is emptied',
  why: '`truncate` removes every row, waits for every reader, and holds up all others while it runs. With `cascade` it empties every table that refers to this one as well.',
  fix: 'Delete the rows that are meant by a condition, in batches. Where the whole table is meant, name every table instead of `cascade`.',
  bad: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['truncate users;'],
  },
  good: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['delete from users where id < 100;'],
  },
  find: each((statement) =>
    statement.facts.loses
      .filter(
        ({ what, table }) =>
          statement.facts.form === 'truncate' && what === 'rows' && !statement.fresh.has(table ?? ''),
      )
      .map(({ object }) => ({ object, message: `Removes every row of ${object}.` })),
  ),
};
