import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';
import { openFaults } from './open-faults.ts';

export const requiredColumn: Rule = {
  code: 'MO401',
  severity: 'error',
  title: 'A column that must have a value comes without one',
  why: 'If the table has a single row, the statement fails: that row would have no value.',
  fix: 'Give the column a default, or add it nullable, fill it (`@Property({ backfill })` writes that), and make it `not null` afterwards.',
  bad: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['alter table users add column country text not null;'],
  },
  good: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ["alter table users add column country text not null default 'NL';"],
  },
  find: each((statement, migration) =>
    openFaults(statement, migration, ['newNotNull']).map(({ object, table }) => ({
      object,
      message: `Fails as soon as table ${table} has a row: ${object} must have a value and gets none.`,
    })),
  ),
};
