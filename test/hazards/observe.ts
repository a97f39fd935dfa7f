import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { LOCK_MODES } from '../../src/hazards/facts/statement-facts.ts';
import type { Effect } from './predict.ts';

interface Relation {
  readonly oid: number;
  readonly name: string;
  readonly kind: string;
  readonly filenode: string;
  readonly read: string;
  /** Of an index: its table. */
  readonly table: number | null;
}

const RELATIONS = `
  select c.oid::int as oid, c.relname as name, c.relkind as kind, c.relfilenode::text as filenode, i.indrelid::int as table,
    coalesce((select seq_tup_read from pg_stat_xact_user_tables s where s.relid = c.oid), 0)::text as read
  from pg_class c left join pg_index i on i.indexrelid = c.oid
  where c.relnamespace in ('public'::regnamespace, coalesce(to_regnamespace('app'), to_regnamespace('x'), 'public'::regnamespace)) and c.relkind in ('r', 'p', 'v', 'm', 'i', 'I');`;

const LOCKS = `select relation::int as oid, mode from pg_locks where pid = $1 and locktype = 'relation'
  and database = (select oid from pg_database where datname = current_database());`;

interface Held {
  readonly oid: number;
  readonly mode: string;
}

/** Runs a statement in a transaction and looks at what it did; nothing stays. */
export async function observe(client: pg.Client, sql: string): Promise<Effect> {
  await client.query('begin;');
  try {
    const old = await relations(client);
    await client.query(sql);
    const locks = await locksOf(client, await pidOf(client));
    return effectBetween(old, await relations(client), locks);
  } finally {
    await client.query('rollback;');
  }
}

async function relations(client: pg.Client): Promise<Relation[]> {
  return (await client.query<Relation>(RELATIONS)).rows;
}

async function pidOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid;');
  return rows[0]?.pid ?? 0;
}

async function locksOf(client: pg.Client, pid: number): Promise<Held[]> {
  return (await client.query<Held>(LOCKS, [pid])).rows;
}

export interface Beside {
  readonly client: pg.Client;
  /** The session that stands in the way. */
  readonly other: pg.Client;
  readonly blocker: string;
}

const POLLS = 40;

/** Runs a statement that refuses transactions while another session is in its way, and looks at all it takes or waits for. */
export async function observeBeside(sql: string, { client, other, blocker }: Beside): Promise<Pick<Effect, 'locks'>> {
  const pid = await pidOf(client);
  const old = await relations(other);
  await other.query(`begin; ${blocker}`);
  const running = client.query(sql).catch(() => {});
  const locks: Held[] = [];
  for (let poll = 0; poll < POLLS; poll++) {
    locks.push(...(await locksOf(other, pid)));
    await sleep(5);
  }
  await other.query(`select pg_cancel_backend(${pid});`);
  await running;
  await other.query('rollback;');
  return { locks: strongest(old, locks) };
}

function effectBetween(old: readonly Relation[], now: readonly Relation[], locks: readonly Held[]): Effect {
  const current = new Map(now.map((relation) => [relation.oid, relation]));
  const tables = old.filter(({ kind }) => 'rm'.includes(kind));
  const rewritten = tables.filter(({ oid, filenode }) => (current.get(oid)?.filenode ?? filenode) !== filenode);
  const rebuilt = old.filter(({ kind, name, filenode, table }) => {
    const same = now.find((one) => one.name === name && one.table === table);
    return (
      kind === 'i' && same !== undefined && same.filenode !== filenode && !rewritten.some(({ oid }) => oid === table)
    );
  });
  const read = tables.filter(({ oid, read: before }) => Number(current.get(oid)?.read ?? before) > Number(before));
  return {
    locks: strongest(old, locks),
    rewritten: rewritten.map(({ name }) => name).toSorted(),
    rebuilt: rebuilt.map(({ name }) => name).toSorted(),
    read: read.map(({ name }) => name).toSorted(),
  };
}

/** By relation the strongest mode, in words; of an index only where it is more than its table has. */
function strongest(old: readonly Relation[], locks: readonly Held[]): Record<string, string> {
  const level = (oid: number | null): number =>
    Math.max(-1, ...locks.filter((lock) => lock.oid === oid).map(({ mode }) => MODES.indexOf(mode)));
  const found = old.filter(({ oid, table, kind }) =>
    'iI'.includes(kind) ? level(oid) > Math.max(level(table), MODES.indexOf('RowExclusiveLock')) : level(oid) > 0,
  );
  return Object.fromEntries(
    found
      .map(({ name, oid }): [string, string] => [name, LOCK_MODES[level(oid)] ?? ''])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** `ShareUpdateExclusiveLock` for `SHARE UPDATE EXCLUSIVE`, weakest first. */
const MODES = LOCK_MODES.map(
  (mode) =>
    `${mode
      .split(' ')
      .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
      .join('')}Lock`,
);
