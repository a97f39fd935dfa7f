import { hostname } from 'node:os';
import { type Connection, sqlStateOf } from '../database/index.ts';
import { lockLost } from '../errors/index.ts';
import { dollarQuote, quoteIdentifier } from '../sql/index.ts';
import type { Journal } from './journal.ts';
import type { Lease, LockOptions, MigrationsLock } from './migrations-lock.ts';
import { poll } from './poll.ts';
import { reconnect } from './reconnect.ts';

/** A run that was killed keeps others waiting for so long; one that can't renew for so long has lost its lease. Milliseconds. */
const LASTS = 15_000;
const RENEWED_EVERY = 4_000;

/** The table beside the journal that holds the lease, by its bare name. */
export function leaseTable({ table }: Pick<Journal, 'table'>): string {
  return `${table}_lease`;
}

/**
 * Takes the lock as a row with a time limit, which is renewed while the run lives. Its number grows with every holder; each transaction
 * that writes the journal checks it, so that a run which lost its lease without noticing can't commit.
 *
 * @throws MoultError with outcome `locked`
 */
export async function takeLease(options: LockOptions): Promise<MigrationsLock> {
  const { driver, journal } = options;
  const connection = await driver.connect({ applicationName: 'moult lock' });
  const table = `${quoteIdentifier(journal.namespace)}.${quoteIdentifier(leaseTable(journal))}`;
  let token = '';
  const take = async () => {
    const taken = await tryTake(connection, table, journal);
    token = taken.token ?? '';
    if (taken.token !== undefined) return undefined;
    return { holder: taken.holder, patience: options.wait };
  };
  try {
    await poll(take, options);
    return new LeaseLock(connection, { table, token }, options);
  } catch (error) {
    await connection.close();
    throw error;
  }
}

interface Row {
  readonly table: string;
  readonly token: string;
}

class LeaseLock implements MigrationsLock {
  readonly session = undefined;
  #row: Row;
  readonly #options: LockOptions;
  readonly #timer: NodeJS.Timeout;
  #connection: Connection;
  #renewed = performance.now();
  #isLost = false;

  constructor(connection: Connection, row: Row, options: LockOptions) {
    this.#connection = connection;
    this.#row = row;
    this.#options = options;
    this.#timer = setInterval(() => void this.#renew().catch(() => {}), RENEWED_EVERY).unref();
  }

  get observer(): Connection {
    return this.#connection;
  }

  get lease(): Lease {
    return { token: this.#row.token, fence: fenceSql(this.#row) };
  }

  /** After a session was lost, the lease gets another number: what is left of that session can't commit any more. */
  async ensure(lost?: Pick<Connection, 'processId'>): Promise<void> {
    if (lost !== undefined) await this.#renew('"token" + 1');
    else if (performance.now() - this.#renewed > RENEWED_EVERY * 2) await this.#renew();
    if (this.#isLost) throw lockLost();
  }

  async release(): Promise<void> {
    clearInterval(this.#timer);
    const { table, token } = this.#row;
    if (!this.#connection.ended) {
      await this.#connection
        .query(`update ${table} set "expires_at" = '-infinity' where "token" = $1;`, [token])
        .catch(() => {}); // it expires
    }
    await this.#connection.close();
  }

  async #renew(number = '"token"'): Promise<void> {
    if (this.#connection.ended) this.#connection = await reconnect(() => this.#connect(), LASTS);
    const [row] = await this.#connection.query<{ token: string }>(
      `update ${this.#row.table} set "token" = ${number}, "expires_at" = ${expiry()} where "token" = $1 returning "token"::text;`,
      [this.#row.token],
    );
    if (row === undefined) this.#isLost = true;
    else [this.#row, this.#renewed] = [{ ...this.#row, token: row.token }, performance.now()];
  }

  #connect(): Promise<Connection> {
    return this.#options.driver.connect({ applicationName: 'moult lock' });
  }
}

type Taken = { readonly token: string } | { readonly token?: undefined; readonly holder: string };

async function tryTake(connection: Connection, table: string, journal: Journal): Promise<Taken> {
  try {
    const [own] = await connection.query<{ token: string }>(
      `insert into ${table} as lease ("id", "token", "holder", "since", "expires_at")
values (1, 1, $1 || ' as user ' || session_user, clock_timestamp(), ${expiry()})
on conflict ("id") do update set "token" = lease."token" + 1, "holder" = excluded."holder", "since" = excluded."since",
  "expires_at" = excluded."expires_at"
where lease."expires_at" < clock_timestamp() returning "token"::text;`,
      [`process ${process.pid} on ${hostname()}`],
    );
    return own ?? (await holderOf(connection, table));
  } catch (error) {
    if (sqlStateOf(error) !== UNDEFINED_TABLE) throw error;
    await createTable(connection, table, journal);
    return tryTake(connection, table, journal);
  }
}

async function holderOf(connection: Connection, table: string): Promise<Taken> {
  const [row] = await connection.query<{ holder: string }>(
    `select format('%s, since %s', "holder", to_char("since" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) as "holder"
from ${table};`,
  );
  return { holder: row?.holder ?? 'a run that has just ended' };
}

const UNDEFINED_TABLE = '42P01';
const EXISTS = ['42P06', '42P07', '23505'];

/** Several runs may do so at once. */
async function createTable(connection: Connection, table: string, { namespace }: Journal): Promise<void> {
  const statements = [
    ...(namespace === 'public' ? [] : [`create schema if not exists ${quoteIdentifier(namespace)};`]),
    `create table if not exists ${table} ("id" integer primary key, "token" bigint not null, "holder" text not null,
  "since" timestamptz not null, "expires_at" timestamptz not null);`,
  ];
  for (const sql of statements) {
    await connection.execute(sql).catch((error: unknown) => {
      if (!EXISTS.includes(sqlStateOf(error) ?? '')) throw error;
    });
  }
}

function expiry(): string {
  return `clock_timestamp() + interval '${LASTS} milliseconds'`;
}

/** The row is locked until the transaction ends, so that nobody takes the lease in between. */
function fenceSql({ table, token }: Row): string {
  return `do ${dollarQuote(`begin
  perform from ${table} where "token" = ${token} for share;
  if not found then raise exception 'the lease of this run has passed to another one' using errcode = '${FENCED}'; end if;
end`)};`;
}

/** The SQLSTATE with which a transaction fails whose run lost the lease. */
export const FENCED = 'ML001';
