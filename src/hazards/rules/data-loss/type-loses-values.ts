import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';

export const typeLosesValues: Rule = {
  code: 'MO107',
  severity: 'error',
  title: 'A change of type loses part of the values',
  why: 'Digits or parts of a time that the new type has no room for are cut off without an error.',
  fix: 'Keep the old column until nobody needs the lost part: add a column of the new type, fill it, and let programs read it.',
  bad: {
    before: ['create table prices (id bigint primary key, amount numeric(10,4));'],
    run: ['alter table prices alter column amount type numeric(10,2);'],
    also: ['MO305', 'MO403'],
  },
  good: {
    before: ['create table prices (id bigint primary key, amount numeric(10,2));'],
    run: ['alter table prices alter column amount type numeric(12,2);'],
  },
  find: each((statement) =>
    statement.facts.loses
      .filter(({ what, table }) => what === 'values' && !statement.fresh.has(table ?? ''))
      .map(({ object, words }) => ({ object, message: `Loses ${words}.` })),
  ),
};
