import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';
import { breaksOf } from './breaks-of.ts';

export const privilegesChange: Rule = {
  code: 'MO507',
  severity: 'notice',
  title: 'Rights change',
  why: 'Whoever loses a right fails on the next query; whoever gains one can do more from now on. A review of the schema alone does not show either.',
  fix: 'Have it reviewed by someone who knows which roles the programs use.',
  bad: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['revoke select on users from public;'],
  },
  good: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['alter table users add column note text;'],
  },
  find: each((statement) =>
    breaksOf(statement, ({ how }) => how === 'privilege').map((change) => ({
      object: `${change.noun} ${change.name}`,
      message: `Rights on ${change.name} change.`,
    })),
  ),
};
