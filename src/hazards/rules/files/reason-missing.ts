import type { Rule } from '../../rule.ts';

export const reasonMissing: Rule = {
  code: 'MO805',
  severity: 'warning',
  title: 'An acknowledgement without a reason',
  why: 'Whoever reads the migration later cannot tell whether the hazard was thought about.',
  fix: 'Write why it is acceptable: `// moult: allow MO102 nobody reads phone since release 41`.',
  bad: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['alter table users drop column phone;'],
    lines: ['// moult: allow MO102'],
    also: ['MO102'],
  },
  good: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['alter table users drop column phone;'],
    lines: ['// moult: allow MO102 nobody reads it since release 41'],
  },
  find: () => [],
};
