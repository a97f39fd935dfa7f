import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';
import { lookFirst, openFaults } from './open-faults.ts';

const FIX =
  'Count such values before the deploy with the cast in a query, and correct them; or convert them with `using`.';

export const valuesFailConversion: Rule = {
  code: 'MO403',
  severity: 'warning',
  title: 'A change of type fails on values that do not fit',
  why: 'One value that the new type can not hold stops the migration, and with it the deploy.',
  fix: FIX,
  bad: {
    before: ['create table notes (id bigint primary key, code text);'],
    run: ['alter table notes alter column code type integer using code::integer;'],
    also: ['MO305'],
  },
  good: {
    before: ['create table notes (id bigint primary key, code integer);'],
    run: ['alter table notes alter column code type bigint;'],
  },
  find: each((statement, migration) =>
    openFaults(statement, migration, ['type']).map((fault) => ({
      object: fault.object,
      message: `Fails if a row of table ${fault.table} has a value in ${fault.object} that the new type does not take.`,
      ...lookFirst(fault, FIX),
    })),
  ),
};
