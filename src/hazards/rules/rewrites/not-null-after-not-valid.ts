import type { Rule } from '../../rule.ts';
import { each, onUsed } from '../../rule.ts';

export const notNullAfterNotValid: Rule = {
  code: 'MO310',
  severity: 'warning',
  title: 'Set not null on a column whose constraint is not validated yet',
  why: 'From PostgreSQL 18 a `not null` may wait for its validation. `set not null` then does the validation on the spot, with the table locked for everybody.',
  fix: 'Run `alter table … validate constraint …` instead: it reads the table without stopping anyone, and the column is then `not null`.',
  bad: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'alter table users add constraint phone_there not null phone not valid;',
    ],
    run: ['alter table users alter column phone set not null;'],
    also: ['MO402'],
    serverVersion: 18,
  },
  good: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'alter table users add constraint phone_there not null phone not valid;',
    ],
    run: ['alter table users validate constraint phone_there;'],
    serverVersion: 18,
  },
  find: each((statement) =>
    onUsed(
      statement,
      statement.facts.scans.filter(({ because }) => because === 'notNullUnproven'),
    ).map(({ table, of = `table ${table}` }) => ({
      object: of,
      message: `Reads and writes of table ${table} wait while it is searched for nulls: validate the constraint instead.`,
      work: { table, kind: 'scan' as const },
    })),
  ),
};
