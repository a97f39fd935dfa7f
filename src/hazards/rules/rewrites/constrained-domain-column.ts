import type { Rule } from '../../rule.ts';
import { each, onUsed } from '../../rule.ts';

export const constrainedDomainColumn: Rule = {
  code: 'MO304',
  severity: 'warning',
  title: 'A column of a domain with constraints writes the table anew',
  why: 'PostgreSQL runs the constraints of the domain for every row that is there, even when all of them get null, and writes the whole table again, with its indexes.',
  fix: 'Add the column with the base type of the domain, and its check as `check (…) not valid`, validated afterwards.',
  bad: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      "create domain mail as text check (value like '%@%');",
    ],
    run: ['alter table users add column mail mail;'],
  },
  good: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create domain plain as text;',
    ],
    run: ['alter table users add column mail plain;'],
  },
  find: each((statement) =>
    onUsed(
      statement,
      statement.facts.rewrites.filter(({ because }) => because === 'constrainedDomain'),
    ).map(({ table, of = `table ${table}` }) => ({
      object: of,
      message: `Reads and writes of table ${table} wait until it is written anew, since its domain has constraints.`,
      work: { table, kind: 'rewrite' as const },
    })),
  ),
};
