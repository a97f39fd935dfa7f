import type { Rule } from '../../rule.ts';
import { each, onUsed } from '../../rule.ts';

export const exclusionUnderLock: Rule = {
  code: 'MO206',
  severity: 'warning',
  title: 'An exclusion constraint builds its index while the table is locked',
  why: 'Nobody can read or write the table until the whole index is built, and PostgreSQL has no concurrent form of it.',
  fix: 'There is no way to add one to a table in use without the wait. Add it while the table is small, or in a window that users know of.',
  bad: {
    before: ['create table bookings (id bigint primary key, room integer, during tsrange);'],
    run: ['alter table bookings add constraint no_overlap exclude using gist (during with &&);'],
    also: ['MO405'],
  },
  good: {
    run: [
      'create table bookings (id bigint primary key, during tsrange);',
      'alter table bookings add constraint no_overlap exclude using gist (during with &&);',
    ],
  },
  find: each((statement) =>
    onUsed(
      statement,
      statement.facts.builds.filter((build) => build.purpose === 'exclusion'),
    ).map(({ table }) => ({
      object: statement.facts.object,
      message: `Reads and writes of table ${table} wait until the index behind ${statement.facts.object} is built.`,
      work: { table, kind: 'build' as const },
    })),
  ),
};
