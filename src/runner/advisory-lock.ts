import { createHash } from 'node:crypto';
import { type Connection, isConnectionLost } from '../database/index.ts';
import { lockLost } from '../errors/index.ts';
import type { Journal } from './journal.ts';
import type { LockOptions, MigrationsLock } from './migrations-lock.ts';
import { poll } from './poll.ts';
import { reconnect } from './reconnect.ts';

/** What a killed run has left on the server ends by itself, so it is waited for even when a living one would not be. Milliseconds. */
const LEFTOVER = 10_000;
const RECONNECT_WAIT = 60_000;

/**
 * There are two keys. The first one is the lock, held on a connection of its own. The second one is shared by the session that runs the
 * migrations: when a run is killed, its server process still finishes what was sent to it, and until then the lock is not
 * given.
 *
 * @returns `undefined` behind a pooler: a lock of a session means nothing there, and none was taken
 * @see https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS
 */
export async function takeAdvisoryLock(options: LockOptions): Promise<MigrationsLock | undefined> {
  const keys = { lock: lockKey(options.journal, 'lock'), session: lockKey(options.journal, 'session') };
  const connection = await connect(options);
  try {
    if (await acquire(connection, keys, options)) return new AdvisoryLock(connection, keys, options);
    await connection.close();
    return undefined;
  } catch (error) {
    await connection.close();
    throw error;
  }
}

interface Keys {
  readonly lock: string;
  readonly session: string;
}

class AdvisoryLock implements MigrationsLock {
  readonly session: string;
  readonly #keys: Keys;
  readonly #options: LockOptions;
  #connection: Connection;

  constructor(connection: Connection, keys: Keys, options: LockOptions) {
    this.#connection = connection;
    this.#keys = keys;
    this.#options = options;
    this.session = `select pg_try_advisory_lock_shared(${keys.session});`;
  }

  get observer(): Connection {
    return this.#connection;
  }

  async ensure(lost?: Pick<Connection, 'processId'>): Promise<void> {
    try {
      await this.#ensure(lost);
    } catch (error) {
      if (!isConnectionLost(error)) throw error;
      this.#connection.destroy(); // it was lost too, and nobody had noticed
      await this.#ensure(lost);
    }
  }

  async #ensure(lost: Pick<Connection, 'processId'> | undefined): Promise<void> {
    const before = this.#connection;
    if (before.ended) this.#connection = await reconnect(() => connect(this.#options), RECONNECT_WAIT);
    if (before.ended || lost !== undefined) {
      await endLeftovers(this.#connection, this.#keys, [before.ended ? before.processId : undefined, lost?.processId]);
    }
    if (lost !== undefined) await this.#retake(tryLock(this.#keys));
    else if (before.ended) await this.#retake(tryFirst(this.#keys));
  }

  release(): Promise<void> {
    return this.#connection.close();
  }

  /**
   * The session that works has the second key all the time, so nobody else can have had both; when it is lost too, both are taken
   * anew. An advisory lock that the session has already is simply counted once more.
   */
  async #retake(sql: string): Promise<void> {
    const take = async () => {
      const [row] = await this.#connection.query<{ held: string | null }>(sql);
      return row?.held === null ? undefined : { holder: row?.held ?? '', patience: LEFTOVER };
    };
    const onWait = (): void => {};
    await poll(take, { ...this.#options, onWait }).catch((error: unknown) => {
      throw isConnectionLost(error) ? error : lockLost();
    });
  }
}

function connect({ driver }: LockOptions): Promise<Connection> {
  return driver.connect({ applicationName: 'moult lock' });
}

/** Gives `false` behind a pooler. */
async function acquire(connection: Connection, keys: Keys, options: LockOptions): Promise<boolean> {
  let isPooled = false;
  // A pooler names a process of its own; asked first, so that no lock stays behind on a session that others use.
  const sql = tryLock(keys, `when pg_backend_pid() <> ${connection.processId ?? 0} then 'pooled'`);
  const take = async () => {
    const [row] = await connection.query<{ held: 'lock' | 'session' | 'pooled' | null }>(sql);
    isPooled = row?.held === 'pooled';
    if (isPooled || row?.held === null) return undefined;
    const patience = row?.held === 'session' ? Math.max(options.wait, LEFTOVER) : options.wait;
    return { holder: await holderOf(connection, keys), patience };
  };
  await poll(take, options);
  return !isPooled;
}

/** Takes the first key only when nobody has the second one, and tells which one is held; one round trip. */
function tryLock({ lock, session }: Keys, before = ''): string {
  return `select case ${before} when not pg_try_advisory_lock(${lock}) then 'lock'
  when not pg_try_advisory_lock(${session}) then case when pg_advisory_unlock(${lock}) then 'session' end
  when pg_advisory_unlock(${session}) then null end as "held";`;
}

function tryFirst({ lock }: Keys): string {
  return `select case when pg_try_advisory_lock(${lock}) then null else 'lock' end as "held";`;
}

/** SQL: the processes that hold one of the keys. */
function holding({ lock, session }: Keys): string {
  return `from pg_locks l join pg_stat_activity a on a.pid = l.pid
where l.locktype = 'advisory' and l.granted and l.objsubid = 1 and a.pid <> pg_backend_pid()
  and l.database = (select oid from pg_database where datname = current_database())
  and ((l.classid::bigint << 32) | l.objid::bigint) in (${lock}, ${session})`;
}

/** A server process whose connection was lost may not have noticed, and work on. Only those of this very run are ended. */
async function endLeftovers(connection: Connection, keys: Keys, lost: readonly (number | undefined)[]): Promise<void> {
  const pids = lost.filter((pid) => pid !== undefined);
  await connection.query(`select pg_terminate_backend(a.pid) ${holding(keys)} and a.pid = any($1::int[]);`, [pids]);
}

async function holderOf(connection: Connection, keys: Keys): Promise<string> {
  const rows = await connection.query<{ holder: string }>(
    `select format('%s, process %s of user %s%s, connected since %s', a.application_name, a.pid, a.usename,
  coalesce(' from ' || host(a.client_addr), ''), to_char(a.backend_start at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) as "holder"
${holding(keys)} order by a.backend_start limit 1;`,
  );
  return rows[0]?.holder ?? 'a run that has just ended';
}

/** A 64-bit number out of the journal's name; advisory locks are per database already. */
function lockKey({ namespace, table }: Journal, purpose: string): string {
  const hash = createHash('sha256').update(JSON.stringify(['moult', purpose, namespace, table]));
  return `${hash.digest().readBigInt64BE()}::bigint`;
}
