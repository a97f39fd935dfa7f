import type { Rule } from '../../rule.ts';
import { each, onUsed } from '../../rule.ts';
import { quoteIdentifier, quoteList } from '../../../sql/index.ts';
import { sqlName } from '../../catalog/names.ts';

export const indexBlocksWrites: Rule = {
  code: 'MO201',
  severity: 'warning',
  title: 'Building an index blocks writes',
  why: '`create index` keeps every insert, update and delete on the table waiting until the index is built.',
  fix: 'Build it with `create index concurrently`, outside a transaction: `this.addSql(…, { transaction: false })`.',
  bad: {
    before: ['create table orders (id bigint primary key, user_id bigint not null, total integer not null);'],
    run: ['create index orders_user on orders (user_id);'],
  },
  good: {
    before: ['create table orders (id bigint primary key, user_id bigint not null, total integer not null);'],
    run: ['create index concurrently orders_user on orders (user_id);'],
    outside: true,
  },
  find: each((statement) =>
    onUsed(
      statement,
      statement.facts.builds.filter(({ purpose, concurrently }) => purpose === 'index' && !concurrently),
    ).map(({ table, index, columns }) => ({
      object: `index ${index ?? 'on'} ${index === undefined ? table : `of ${table}`}`,
      message: `Writes to table ${table} wait until the index is built.`,
      ...recipe(table, index, columns),
      work: { table, kind: 'build' as const },
    })),
  ),
};

/** The statement to write instead, where it is simple enough to be known. */
function recipe(table: string, index: string | undefined, columns: readonly string[]): { readonly fix?: string } {
  if (index === undefined || columns.length === 0 || columns.includes('')) return {};
  const sql = `create index concurrently ${quoteIdentifier(index)} on ${sqlName(table)} ${quoteList(columns)};`;
  return { fix: `Build it outside a transaction, with the other words of the statement as they are: ${sql}` };
}
