import type { Rule } from '../../rule.ts';
import { each, onUsed } from '../../rule.ts';

export const domainScan: Rule = {
  code: 'MO316',
  severity: 'warning',
  title: 'A constraint of a domain reads every table that uses it',
  why: 'PostgreSQL checks the values of all columns of the domain, in all tables, and blocks writes to all of them meanwhile.',
  fix: 'Add it with `not valid` and validate it later; or keep the rule in a check of the tables instead of in the domain.',
  bad: {
    before: ['create domain mail as text;', 'create table people (id bigint primary key, mail mail);'],
    run: ["alter domain mail add constraint with_at check (value like '%@%');"],
    also: ['MO404'],
  },
  good: {
    before: ['create domain mail as text;', 'create table people (id bigint primary key, mail mail);'],
    run: ["alter domain mail add constraint with_at check (value like '%@%') not valid;"],
  },
  find: each((statement) =>
    onUsed(
      statement,
      statement.facts.scans.filter(({ because }) => because === 'domain'),
    ).map(({ table, of = `table ${table}` }) => ({
      object: of,
      message: `Writes to table ${table} wait while its values are checked.`,
      work: { table, kind: 'scan' as const },
    })),
  ),
};
