import type { Rule } from '../../rule.ts';
import type { CatalogTable } from '../../catalog/catalog.ts';

export const indexDropped: Rule = {
  code: 'MO718',
  severity: 'notice',
  title: 'An index is dropped and nothing takes its place',
  why: 'Queries that used it read the whole table from now on. Whether any did shows in `pg_stat_user_indexes`.',
  fix: 'Look at `idx_scan` of the index on the production server first.',
  bad: {
    before: [
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
      'create index orders_user on orders (user_id);',
    ],
    run: ['drop index concurrently orders_user;'],
    outside: true,
  },
  good: {
    before: [
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
      'create index orders_user on orders (user_id);',
    ],
    run: [
      'create index concurrently orders_user_total on orders (user_id, total);',
      'drop index concurrently orders_user;',
    ],
    outside: true,
  },
  find: (migration) =>
    migration.statements.flatMap((at) =>
      at.facts.drops
        .filter(({ noun, table }) => noun === 'index' && !at.fresh.has(table ?? ''))
        .filter(({ table, columns = [] }) => !isServed(migration.after.relations.get(table ?? ''), columns))
        .map(({ name }) => ({
          at,
          object: `index ${name}`,
          message: `Queries that use index ${name} read the whole table from now on.`,
        })),
    ),
};

/** Another index begins with the same column, or the column or table is gone. */
function isServed(table: CatalogTable | undefined, [first]: readonly string[]): boolean {
  if (table === undefined || first === undefined) return table === undefined;
  const gone = first !== '' && table.columns.size > 0 && !table.columns.has(first);
  return gone || [...table.indexes.values()].some(({ columns }) => columns[0] === first);
}
