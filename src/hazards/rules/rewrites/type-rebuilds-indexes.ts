import type { Rule } from '../../rule.ts';
import { each, onUsed } from '../../rule.ts';

export const typeRebuildsIndexes: Rule = {
  code: 'MO306',
  severity: 'warning',
  title: 'A change of type rebuilds indexes while the table is locked',
  why: 'The rows stay as they are, but indexes sort them in another way or compute something else from them, so each is built again while nobody can use the table.',
  fix: 'Drop those indexes concurrently before, and build them concurrently afterwards; or go by way of a new column.',
  bad: {
    before: ['create table visits (id bigint primary key, at timestamp);', 'create index visits_at on visits (at);'],
    run: ['alter table visits alter column at type timestamptz;'],
  },
  good: {
    before: ['create table visits (id bigint primary key, at timestamp);'],
    run: ['alter table visits alter column at type timestamptz;'],
  },
  find: each((statement) => {
    const type = statement.facts.form === 'alterTableAlterColumnType';
    return onUsed(statement, type ? statement.facts.rebuildsIndexes : []).map(({ table, index }) => ({
      object: statement.facts.object,
      message: `Reads and writes of table ${table} wait until index ${index} is built again.`,
      work: { table, kind: 'build' as const },
    }));
  }),
};
