import type { Rule } from '../../rule.ts';
import { onUsed } from '../../rule.ts';

export const indexGoneMeanwhile: Rule = {
  code: 'MO717',
  severity: 'warning',
  title: 'An index is dropped before its successor is built',
  why: 'Between the two statements queries that need the index read the whole table.',
  fix: 'Build the new index first, under another name, then drop the old one; rename it afterwards if the name matters.',
  bad: {
    before: [
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
      'create index orders_user on orders (user_id);',
    ],
    run: ['drop index concurrently orders_user;', 'create index concurrently orders_user on orders (user_id, total);'],
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
  find: ({ statements }) =>
    statements.flatMap((at) =>
      onUsed(at, at.facts.makes.indexes).flatMap(({ table, name, columns }) => {
        const gone = statements.find(
          (one) =>
            one.number < at.number &&
            (one.transaction === null || one.transaction !== at.transaction) &&
            one.facts.drops.some(
              (drop) => drop.noun === 'index' && drop.table === table && drop.columns?.[0] === columns[0],
            ),
        );
        return gone === undefined
          ? []
          : [
              {
                at,
                object: `index ${name}`,
                message: `Queries on ${table} have no index from the drop of ${gone.facts.object} until this one is built.`,
                work: { table, kind: 'build' as const },
              },
            ];
      }),
    ),
};
