import type { Rule } from '../../rule.ts';
import { each, comesBack } from '../../rule.ts';

export const namedInRoutine: Rule = {
  code: 'MO511',
  severity: 'warning',
  title: 'A routine names what is dropped or renamed',
  why: 'The server keeps the text of a routine without checking it: it fails when it is called next.',
  fix: 'Replace the routine in the same migration.',
  bad: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      "create function phone_of(bigint) returns text language sql as 'select phone from users where id = $1';",
    ],
    run: ['alter table users drop column phone;'],
    also: ['MO102'],
  },
  good: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      "create function phone_of(bigint) returns text language sql as 'select phone from users where id = $1';",
    ],
    run: [
      "create or replace function phone_of(bigint) returns text language sql as 'select email from users where id = $1';",
      'alter table users drop column phone;',
    ],
  },
  find: each(({ facts, usedBy }, migration) =>
    usedBy
      .filter(
        (routine) =>
          migration.after.routines.has(routine) && !comesBack(migration, 'routine', routine.split('(')[0] ?? ''),
      )
      .map((routine) => ({
        object: facts.object,
        message: `Routine ${routine} names it in its text and fails when it is called.`,
      })),
  ),
};
