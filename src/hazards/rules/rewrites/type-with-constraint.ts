import type { Rule } from '../../rule.ts';
import { onUsed } from '../../rule.ts';

export const typeWithConstraint: Rule = {
  code: 'MO314',
  severity: 'notice',
  title: 'A change of type and a constraint in one statement',
  why: 'Each of the two may take long, and they hold the lock of the stronger one for the sum of both. When the constraint fails, the work on the type is lost.',
  fix: 'Change the type in one migration, and add the constraint in the next one, by its own recipe.',
  bad: {
    before: ['create table orders (id bigint primary key, user_id bigint not null, total integer not null);'],
    run: ['alter table orders alter column total type bigint, add constraint positive check (total > 0);'],
    also: ['MO305', 'MO308', 'MO404'],
  },
  good: {
    before: ['create table notes (id bigint primary key, title varchar(50));'],
    run: ['alter table notes alter column title type varchar(100);'],
  },
  find: ({ statements }) =>
    statements
      .filter((one) => one.facts.form === 'alterTableAlterColumnType' && onUsed(one, one.facts.locks).length > 0)
      .flatMap((at) => {
        const other = statements.find(({ number, facts }) => number === at.number && ALSO.has(facts.form));
        return other === undefined
          ? []
          : [
              {
                at,
                object: at.facts.object,
                message: `Changes the type and, in the same statement, what ${other.facts.object} must fulfil.`,
              },
            ];
      }),
};

const ALSO = new Set(
  ['SetNotNull', 'AddCheck', 'AddForeignKey', 'AddUnique', 'AddPrimaryKey', 'AddNotNull'].map(
    (form) => `alterTable${form}`,
  ),
);
