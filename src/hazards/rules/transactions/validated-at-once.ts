import type { Rule } from '../../rule.ts';
import { onUsed, transactionsOf } from '../../rule.ts';
import type { JudgedStatement } from '../../judged.ts';

export const validatedAtOnce: Rule = {
  code: 'MO602',
  severity: 'warning',
  title: 'A constraint is added and validated in one transaction',
  why: 'The lock of `add constraint` is held until the transaction ends, so the validation, which would stop nobody by itself, now runs with everyone waiting.',
  fix: 'End the transaction in between: `this.commit()`.',
  bad: {
    before: ['create table orders (id bigint primary key, user_id bigint not null, total integer not null);'],
    run: [
      'alter table orders add constraint total_positive check (total >= 0) not valid;',
      'alter table orders validate constraint total_positive;',
    ],
    also: ['MO404', 'MO604'],
  },
  good: {
    before: [
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
      'alter table orders add constraint total_positive check (total >= 0) not valid;',
    ],
    run: ['alter table orders validate constraint total_positive;'],
  },
  find: (migration) =>
    transactionsOf(migration).flatMap((statements) =>
      statements.flatMap((at) =>
        onUsed(
          at,
          at.facts.scans.filter(({ because }) => because === 'validate'),
        )
          .slice(0, 1)
          .filter(() => statements.some((one) => one.number < at.number && adds(one, at.facts.validates)))
          .map(({ table }) => ({
            at,
            object: at.facts.object,
            message: `Reads table ${table} under the lock that adding ${at.facts.object} took.`,
            work: { table, kind: 'scan' as const },
          })),
      ),
    ),
};

function adds({ facts }: JudgedStatement, constraint: string | undefined): boolean {
  const names = [
    ...facts.makes.others.map(({ name }) => name),
    ...facts.makes.foreignKeys.map(({ table, name }) => `${table}.${name}`),
  ];
  return constraint !== undefined && names.includes(constraint);
}
