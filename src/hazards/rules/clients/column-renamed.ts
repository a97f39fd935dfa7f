import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';
import { breaksOf } from './breaks-of.ts';

export const columnRenamed: Rule = {
  code: 'MO501',
  severity: 'warning',
  title: 'A column is renamed under running programs',
  why: 'Programs that still use the old name fail from that moment on, and the new release fails until then: one of the two is always wrong during a deploy.',
  fix: 'Add the new one beside it, keep both equal (a trigger, or the code writes both), move the readers, and drop the old one in a later release. Or accept a short interruption and say so in the acknowledgement.',
  bad: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['alter table users rename column phone to mobile;'],
  },
  good: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['alter table users add column mobile text;'],
  },
  find: each((statement) =>
    breaksOf(statement, ({ how, noun }) => how === 'renamed' && noun === 'column').map((change) => ({
      object: `${change.noun} ${change.name}`,
      message: `Programs that use ${change.name} fail: it is called ${change.to} now.`,
    })),
  ),
};
