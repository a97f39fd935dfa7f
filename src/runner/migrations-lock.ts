import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection, Driver } from '../database/index.ts';
import { lockLost, migrationsLocked } from '../errors/index.ts';
import type { Journal } from './journal.ts';

export interface LockOptions {
  readonly driver: Driver;
  readonly journal: Journal;
  /** How long to try while another run has the lock, in milliseconds; 0: once. */
  readonly wait: number;
  /** Called once, when somebody else has the lock and it is waited for. */
  readonly onWait: (holder: string) => void;
  /** From 0 to 1, spreads the tries of several waiting runs. */
  readonly random: () => number;
}

export interface MigrationsLock {
  /** Marks the session that runs the migrations; `undefined` where no lock is needed. */
  readonly session: string | undefined;
  /** @throws MoultError when the lock may have passed to somebody else */
  check(): void;
  release(): Promise<void>;
}

const POLL = { first: 50, most: 1_000 };
/** What a killed run has left on the server ends by itself, so it is waited for even when a living one would not be. Milliseconds. */
const LEFTOVER = 10_000;

/**
 * Takes the lock of the migrations of one database and journal, on a connection of its own. It is tried, never waited for on the server:
 * a session that waits holds a snapshot, and `create index concurrently` in another session would wait for it.
 *
 * There are two keys. The first one is the lock. The second one is shared by the session that runs the migrations: when a
 * run is killed, its server process still finishes what was sent to it, and until then the lock is not given.
 *
 * @see https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS
 * @throws MoultError with outcome `locked`, naming the holder
 */
export async function takeLock(options: LockOptions): Promise<MigrationsLock> {
  if (options.driver.kind === 'embedded') return takeTurn(options.driver);
  const keys = { lock: lockKey(options.journal, 'lock'), session: lockKey(options.journal, 'session') };
  const connection = await options.driver.connect({ applicationName: 'moult lock' });
  try {
    await acquire(connection, keys, options);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return {
    session: `select pg_try_advisory_lock_shared(${keys.session});`,
    check: () => {
      if (connection.ended) throw lockLost();
    },
    release: () => connection.close(),
  };
}

const turns = new WeakMap<Driver, Promise<void>>();

/** No other process has an embedded database open; runs inside this one take turns on its only session. */
async function takeTurn(driver: Driver): Promise<MigrationsLock> {
  const before = turns.get(driver);
  let end: () => void = () => {};
  turns.set(driver, new Promise<void>((resolve) => (end = resolve)));
  await before;
  return { session: undefined, check: () => {}, release: async () => end() };
}

interface Keys {
  readonly lock: string;
  readonly session: string;
}

async function acquire(connection: Connection, keys: Keys, { wait, onWait, random }: LockOptions): Promise<void> {
  const started = performance.now();
  for (let pause = POLL.first, tries = 0; ; pause = Math.min(POLL.most, pause * 2), tries++) {
    const [row] = await connection.query<{ held: 'lock' | 'session' | null }>(tryLock(keys));
    if (row?.held === null) return;
    const holder = await holderOf(connection, keys);
    const patience = row?.held === 'session' ? Math.max(wait, LEFTOVER) : wait;
    const left = started + patience - performance.now();
    if (left <= 0) throw migrationsLocked(holder, patience);
    if (tries === 0) onWait(holder);
    await sleep(Math.min(left, pause * (0.5 + random())));
  }
}

/** Takes the first key only when nobody has the second one, and tells which one is held; one round trip. */
function tryLock({ lock, session }: Keys): string {
  return `select case when not pg_try_advisory_lock(${lock}) then 'lock'
  when not pg_try_advisory_lock(${session}) then case when pg_advisory_unlock(${lock}) then 'session' end
  when pg_advisory_unlock(${session}) then null end as "held";`;
}

async function holderOf(connection: Connection, { lock, session }: Keys): Promise<string> {
  const rows = await connection.query<{ holder: string }>(
    `select format('%s, process %s of user %s%s, connected since %s', a.application_name, a.pid, a.usename,
  coalesce(' from ' || host(a.client_addr), ''), to_char(a.backend_start at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) as "holder"
from pg_locks l join pg_stat_activity a on a.pid = l.pid
where l.locktype = 'advisory' and l.granted and l.objsubid = 1 and a.pid <> pg_backend_pid()
  and l.database = (select oid from pg_database where datname = current_database())
  and ((l.classid::bigint << 32) | l.objid::bigint) in (${lock}, ${session})
order by a.backend_start limit 1;`,
  );
  return rows[0]?.holder ?? 'a run that has just ended';
}

/** A 64-bit number out of the journal's name; advisory locks are per database already. */
function lockKey({ namespace, table }: Journal, purpose: string): string {
  const hash = createHash('sha256').update(JSON.stringify(['moult', purpose, namespace, table]));
  return `${hash.digest().readBigInt64BE()}::bigint`;
}
