import type { Connection, Driver } from '../database/index.ts';
import { takeAdvisoryLock } from './advisory-lock.ts';
import type { Journal } from './journal.ts';
import { takeLease } from './lease.ts';

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
  /** Its own connection, free to look from at what the other one does; `undefined` where there is but one. */
  readonly observer: Connection | undefined;
  /** Of a lease: its number, which fences off a run that lost it without noticing. */
  readonly lease?: Lease;
  /**
   * Takes the lock again when its connection was lost and nobody else can have had it.
   *
   * @param lost the process of a session of this run that was lost: it is waited for, so that nothing of it can happen later
   * @throws MoultError when the lock may have passed to somebody else
   */
  ensure(lost?: Pick<Connection, 'processId'>): Promise<void>;
  release(): Promise<void>;
}

export interface Lease {
  readonly token: string;
  /** Fails, and its transaction with it, when the lease has passed to another run. */
  readonly fence: string;
}

/**
 * Takes the lock of the migrations of one database and journal: advisory locks, or a lease where a pooler hands the statements of one connection to
 * several sessions. It is tried, never waited for on the server: a session that waits holds a snapshot, and
 * `create index concurrently` in another session would wait for it.
 *
 * @throws MoultError with outcome `locked`, naming the holder
 */
export async function takeLock(options: LockOptions): Promise<MigrationsLock> {
  if (options.driver.kind === 'embedded') return takeTurn(options.driver);
  return (await takeAdvisoryLock(options)) ?? (await takeLease(options));
}

const turns = new WeakMap<Driver, Promise<void>>();

/** No other process has an embedded database open; runs inside this one take turns on its only session. */
async function takeTurn(driver: Driver): Promise<MigrationsLock> {
  const before = turns.get(driver);
  let end: () => void = () => {};
  turns.set(driver, new Promise<void>((resolve) => (end = resolve)));
  await before;
  return { session: undefined, observer: undefined, ensure: async () => {}, release: async () => end() };
}
