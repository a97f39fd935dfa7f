import type { JudgedMigration } from '../../judged.ts';
import type { Rule } from '../../rule.ts';
import { each, listed } from '../../rule.ts';
import { lookFirst, openFaults } from './open-faults.ts';

const FIX = 'Fill the nulls in the same migration, before this statement, or expect that there are none.';

export const nullsInRows: Rule = {
  code: 'MO402',
  severity: 'warning',
  title: 'Not null fails on rows that have no value',
  why: 'One null in one row stops the migration, and with it the deploy.',
  fix: FIX,
  bad: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['alter table users alter column email set not null;'],
    also: ['MO307'],
  },
  good: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ["update users set email = '' where email is null;", 'alter table users alter column email set not null;'],
  },
  find: each((statement, migration) =>
    openFaults(statement, migration, ['notNull'])
      .filter((fault) => !isFilled(fault.table, fault.columns, [statement.number, migration]))
      .map((fault) => ({
        object: fault.object,
        message: `Fails if a row of table ${fault.table} has no value in ${listed(fault.columns)}.`,
        ...lookFirst(fault, FIX),
      })),
  ),
};

/** A statement before gives the columns a value. */
function isFilled(
  table: string,
  columns: readonly string[],
  [number, { statements }]: readonly [number, JudgedMigration],
): boolean {
  return columns.every((column) =>
    statements.some(
      (one) =>
        one.number < number &&
        one.facts.writes.some((write) => write.table === table && write.columns.includes(column)),
    ),
  );
}
