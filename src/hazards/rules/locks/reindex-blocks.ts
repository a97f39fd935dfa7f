import type { Rule } from '../../rule.ts';
import { each, onUsed } from '../../rule.ts';

export const reindexBlocks: Rule = {
  code: 'MO203',
  severity: 'warning',
  title: 'Rebuilding an index blocks writes, and reads that use it',
  why: '`reindex` keeps writes waiting, and queries that would use the index, until it is rebuilt.',
  fix: 'Use `reindex index concurrently`, outside a transaction: `this.addSql(…, { transaction: false })`.',
  bad: {
    before: [
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
      'create index orders_user on orders (user_id);',
    ],
    run: ['reindex index orders_user;'],
  },
  good: {
    before: [
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
      'create index orders_user on orders (user_id);',
    ],
    run: ['reindex index concurrently orders_user;'],
    outside: true,
  },
  find: each((statement) =>
    onUsed(
      statement,
      statement.facts.builds.filter(({ purpose, concurrently }) => purpose === 'reindex' && !concurrently),
    ).map(({ table }) => ({
      object: statement.facts.object,
      message: `Writes to table ${table} wait until ${statement.facts.object} is rebuilt.`,
      work: { table, kind: 'build' as const },
    })),
  ),
};
