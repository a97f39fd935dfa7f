import type { Rule } from '../../rule.ts';
import { each, onUsed } from '../../rule.ts';

export const typeRewritesTable: Rule = {
  code: 'MO305',
  severity: 'warning',
  title: 'A change of type writes the table anew',
  why: 'The values are stored in another way, so PostgreSQL writes the whole table again, with its indexes, while nobody can use it.',
  fix: 'Add a column of the new type, keep it equal with a trigger, fill the old rows in batches, and swap the names of the two columns in one short transaction.',
  bad: {
    before: ['create table orders (id bigint primary key, user_id bigint not null, total integer not null);'],
    run: ['alter table orders alter column total type bigint;'],
  },
  good: {
    before: ['create table notes (id bigint primary key, title varchar(50));'],
    run: ['alter table notes alter column title type varchar(100);'],
  },
  find: each((statement) =>
    onUsed(
      statement,
      statement.facts.rewrites.filter(({ because }) => because === 'type'),
    ).map(({ table, of = `table ${table}` }) => ({
      object: of,
      message: `Reads and writes of table ${table} wait until it is written anew in its new type.`,
      work: { table, kind: 'rewrite' as const },
    })),
  ),
};
