import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';

export const columnDropped: Rule = {
  code: 'MO102',
  severity: 'error',
  title: 'A column is dropped with its values',
  why: 'The values are gone for good. Programs that still read or write the column fail from that moment on, also those that select every column.',
  fix: 'Deploy code that no longer uses the column first; until then drop its `not null`, so that inserts without it work. Then drop it in a later release.',
  bad: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['alter table users drop column phone;'],
  },
  good: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['alter table users alter column name drop not null;'],
  },
  find: each((statement) =>
    statement.facts.loses
      .filter(({ what, table }) => what === 'column' && !statement.fresh.has(table ?? ''))
      .map(({ object }) => ({ object, message: `Drops ${object} and its values.` })),
  ),
};
