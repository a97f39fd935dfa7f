import type { Rule } from '../../rule.ts';
import { each, onUsed } from '../../rule.ts';

export const storageRewritesTable: Rule = {
  code: 'MO312',
  severity: 'warning',
  title: 'Another way of storing the table writes it anew',
  why: 'A table that becomes logged or unlogged, or moves to another access method or tablespace, is written again as a whole while nobody can use it. Besides, an unlogged table is empty after a crash and is not copied to standbys.',
  fix: 'Do it while the table is small, or copy the rows to a new table in batches.',
  bad: {
    before: ['create table orders (id bigint primary key, user_id bigint not null, total integer not null);'],
    run: ['alter table orders set unlogged;'],
  },
  good: {
    before: ['create table orders (id bigint primary key, user_id bigint not null, total integer not null);'],
    run: ['alter table orders set (fillfactor = 80);'],
  },
  find: each((statement) =>
    onUsed(
      statement,
      statement.facts.rewrites.filter(({ because }) => because === 'logged' || because === 'storage'),
    ).map(({ table, of = `table ${table}` }) => ({
      object: of,
      message: `Reads and writes of table ${table} wait until it is written anew.`,
      work: { table, kind: 'rewrite' as const },
    })),
  ),
};
