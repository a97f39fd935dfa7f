import type { Rule } from '../../rule.ts';
import { quoteList } from '../../../sql/index.ts';
import { sqlName } from '../../catalog/names.ts';
import type { CatalogTable } from '../../catalog/catalog.ts';

export const foreignKeyWithoutIndex: Rule = {
  code: 'MO708',
  severity: 'notice',
  title: 'A foreign key without an index on its columns',
  why: 'Each delete of a parent, and each change of its key, reads the whole child table to look for rows that point to it.',
  fix: 'Create an index that begins with the columns of the key, best concurrently and before the key.',
  bad: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
    ],
    run: ['alter table orders add constraint orders_user foreign key (user_id) references users (id) not valid;'],
  },
  good: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
      'create index orders_by_user on orders (user_id);',
    ],
    run: ['alter table orders add constraint orders_user foreign key (user_id) references users (id) not valid;'],
  },
  find: (migration) =>
    migration.statements.flatMap((at) =>
      at.facts.makes.foreignKeys
        .filter(({ table, columns }) => !isIndexed(migration.after.relations.get(table), columns))
        .map(({ table, columns }) => ({
          at,
          object: `foreign key on ${table} (${columns.join(', ')})`,
          message: `Every delete in the referenced table reads table ${table} from end to end.`,
          fix: `Create an index first: create index concurrently on ${sqlName(table)} ${quoteList(columns)};`,
        })),
    ),
};

/** An index of all rows that begins with the columns, in any order. A table that is gone again needs none. */
function isIndexed(table: CatalogTable | undefined, columns: readonly string[]): boolean {
  if (table === undefined) return true;
  return [...table.indexes.values()].some(
    (index) =>
      !index.partial &&
      index.columns.slice(0, columns.length).every((column) => columns.includes(column)) &&
      index.columns.length >= columns.length,
  );
}
