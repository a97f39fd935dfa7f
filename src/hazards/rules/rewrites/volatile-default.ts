import type { Rule } from '../../rule.ts';
import { each, onUsed } from '../../rule.ts';

export const volatileDefault: Rule = {
  code: 'MO301',
  severity: 'warning',
  title: 'A default that differs from row to row writes the table anew',
  why: 'A default such as `gen_random_uuid()` or `clock_timestamp()` has to be computed for every row that is there, so PostgreSQL writes the whole table again, with its indexes, while nobody can use it.',
  fix: 'Add the column without the default, set the default for new rows with `alter column … set default …`, and fill the old rows in batches.',
  bad: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['alter table users add column token uuid default gen_random_uuid();'],
  },
  good: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: [
      'alter table users add column token uuid;',
      'alter table users alter column token set default gen_random_uuid();',
    ],
  },
  find: each((statement) =>
    onUsed(
      statement,
      statement.facts.rewrites.filter(({ because }) => because === 'volatileDefault'),
    ).map(({ table, of = `table ${table}` }) => ({
      object: of,
      message: `Reads and writes of table ${table} wait until it is written anew, since each row gets a value of its own.`,
      work: { table, kind: 'rewrite' as const },
    })),
  ),
};
