import type { Finding, Rule } from '../../rule.ts';
import { onUsed, usedLocks, transactionsOf, listed } from '../../rule.ts';
import type { JudgedStatement } from '../../judged.ts';

export const workUnderLock: Rule = {
  code: 'MO604',
  severity: 'warning',
  title: 'Long work while a table is locked against all use',
  why: 'A lock is held until the transaction ends. What comes after it in the same transaction makes everyone wait who needs the locked table.',
  fix: 'Put the work first, or end the transaction in between: `this.commit()`.',
  bad: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
    ],
    run: ['alter table users add column note text;', 'create index orders_user on orders (user_id);'],
    also: ['MO201'],
  },
  good: {
    before: [
      'create table users (id bigint primary key, name text not null, email text, phone text);',
      'create table orders (id bigint primary key, user_id bigint not null, total integer not null);',
    ],
    run: ['create index orders_user on orders (user_id);', 'alter table users add column note text;'],
  },
  find: (migration) => transactionsOf(migration).flatMap(worksUnderLocks),
};

/** For each table the first work on it while another one is locked. */
function worksUnderLocks(statements: readonly JudgedStatement[]): Finding[] {
  const held = new Map<string, number>();
  const told = new Set<string>();
  return statements.flatMap((at) => {
    const own = usedLocks(at, 'ACCESS EXCLUSIVE');
    const [work] = workOf(at);
    const isNew = work !== undefined && !told.has(work.table);
    const locked = isNew ? [...held].filter(([table, number]) => number < at.number && !own.includes(table)) : [];
    for (const table of own) if (!held.has(table)) held.set(table, at.number);
    if (work === undefined || locked.length === 0) return [];
    told.add(work.table);
    return [
      finding(
        at,
        work,
        locked.map(([table]) => table),
      ),
    ];
  });
}

type Work = NonNullable<Finding['work']>;

/** Work of the statement itself; what it does to rows is another rule's. */
function workOf(at: JudgedStatement): Work[] {
  const of = (kind: Work['kind'], list: readonly { readonly table: string }[]): Work[] =>
    onUsed(at, list).map(({ table }) => ({ table, kind }));
  return [
    ...of(
      'rewrite',
      at.facts.rewrites.filter(({ because }) => because !== 'truncate'),
    ),
    ...of('build', [...at.facts.builds, ...at.facts.rebuildsIndexes]),
    ...of(
      'scan',
      at.facts.scans.filter(({ because }) => because !== 'query'),
    ),
  ];
}

const WORDS = { scan: 'is read', rewrite: 'is written anew', build: 'gets an index', write: 'is changed' };

function finding(at: JudgedStatement, work: Work, locked: readonly string[]): Finding {
  const message = `Nobody can use ${listed(locked)} while table ${work.table} ${WORDS[work.kind]}.`;
  return { at, object: at.facts.object, message, work };
}
