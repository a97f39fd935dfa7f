import type { Rule } from '../../rule.ts';

export const acknowledgementUnused: Rule = {
  code: 'MO806',
  severity: 'warning',
  title: 'An acknowledgement that nothing needs',
  why: 'The hazard is not there (any more), or its code is misspelt. Left in place it would hide the hazard when it comes back.',
  fix: 'Remove the line.',
  bad: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['alter table users add column note text;'],
    lines: ['// moult: allow MO102 nobody reads it'],
  },
  good: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['alter table users add column note text;'],
  },
  find: () => [],
};
