import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';
import { breaksOf } from './breaks-of.ts';

export const rowsHidden: Rule = {
  code: 'MO510',
  severity: 'warning',
  title: 'Row security hides every row',
  why: 'With row security and no policy, everyone but the owner (and with `force` the owner too) finds the table empty.',
  fix: 'Create the policies in the same migration, before row security is enabled.',
  bad: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['alter table users enable row level security;'],
    also: ['MO212'],
  },
  good: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['create policy own on users using (name = current_user);', 'alter table users enable row level security;'],
  },
  find: each((statement, { after }) =>
    breaksOf(statement, ({ how }) => how === 'hidesRows')
      .filter(({ name }) => after.relations.get(name)?.policies.size === 0)
      .map(({ name }) => ({
        object: `table ${name}`,
        message: `Table ${name} looks empty to everyone but its owner: it has no policy.`,
      })),
  ),
};
