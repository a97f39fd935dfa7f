import type { Rule } from '../../rule.ts';
import { onUsed, transactionsOf } from '../../rule.ts';

export const passesOverOneTable: Rule = {
  code: 'MO716',
  severity: 'warning',
  title: 'One table is read or written anew several times',
  why: 'Each `alter table` makes its own pass over the rows. Several actions in one statement share one.',
  fix: 'Put the actions into one `alter table`, separated by commas.',
  bad: {
    before: ['create table orders (id bigint primary key, user_id bigint not null, total integer not null);'],
    run: [
      'alter table orders alter column total type bigint;',
      'alter table orders alter column user_id type numeric;',
    ],
    also: ['MO305'],
  },
  good: {
    before: ['create table orders (id bigint primary key, user_id bigint not null, total integer not null);'],
    run: ['alter table orders alter column total type bigint, alter column user_id type numeric;'],
  },
  find: (migration) =>
    transactionsOf(migration).flatMap((statements) => {
      const passes = new Map<string, number>();
      return statements.flatMap((at) =>
        onUsed(at, at.facts.form.startsWith('alterTable') ? at.facts.rewrites : []).flatMap(({ table }) => {
          const first = passes.get(table);
          passes.set(table, first ?? at.number);
          return first === undefined || first === at.number
            ? []
            : [
                {
                  at,
                  object: `table ${table}`,
                  message: `Writes table ${table} anew once more in the same migration.`,
                  work: { table, kind: 'rewrite' as const },
                },
              ];
        }),
      );
    }),
};
