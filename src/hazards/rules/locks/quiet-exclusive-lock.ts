import type { Rule } from '../../rule.ts';
import { listed, usedLocks } from '../../rule.ts';

export const quietExclusiveLock: Rule = {
  code: 'MO212',
  severity: 'notice',
  title: 'A statement that looks harmless locks the table against all use',
  why: 'Policies, row security, owners, triggers that are dropped and views that are replaced need the table or view for themselves. The work takes no time, but the wait for running queries holds up all later ones.',
  fix: 'Give the run a short lock timeout, and keep such statements out of transactions that do longer work.',
  bad: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['create policy own on users using (true);'],
  },
  good: { run: ['create table notes (id bigint primary key);', 'create policy own on notes using (true);'] },
  find: (migration) =>
    migration.statements.flatMap((at) => {
      const what = WHAT[at.facts.form];
      if (what === undefined) return [];
      const earlier = migration.statements.filter(
        (one) => one.number < at.number && one.transaction === at.transaction,
      );
      const held = new Set(earlier.flatMap((one) => usedLocks(one, 'ACCESS EXCLUSIVE')));
      const tables = usedLocks(at, 'ACCESS EXCLUSIVE').filter((table) => !held.has(table));
      const message = `All use of ${listed(tables)} waits for a moment: ${what} needs it alone.`;
      return tables.length === 0 ? [] : [{ at, object: at.facts.object, message }];
    }),
};

const WHAT: Readonly<Record<string, string>> = {
  createPolicy: 'a new policy',
  alterPolicy: 'a changed policy',
  dropPolicy: 'dropping a policy',
  alterTableEnableRowSecurity: 'row security',
  alterTableDisableRowSecurity: 'row security',
  alterTableForceRowSecurity: 'row security',
  alterTableNoForceRowSecurity: 'row security',
  alterTableChangeOwner: 'a change of owner',
  alterTableReplicaIdentity: 'another replica identity',
  replaceView: 'replacing a view',
  dropTrigger: 'dropping a trigger',
  createRule: 'a rewrite rule',
  lockTable: 'an explicit lock',
};
