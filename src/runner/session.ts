import type { BatchResult, Connection, Notice, SqlText } from '../database/index.ts';
import { isConnectionLost } from '../database/index.ts';
import { connectionNotRestored, lockLost } from '../errors/index.ts';
import type { Blocker } from './blockers.ts';
import type { Journal, JournalRow } from './journal.ts';
import { JournalMemory } from './journal-memory.ts';
import type { MigrationsLock } from './migrations-lock.ts';
import { type Limits, localPins, sessionPins, sessionReset } from './pins.ts';
import { lossReason, reconnect } from './reconnect.ts';
import type { SessionOptions } from './run-kind.ts';
import { leased, watchOf } from './session-watch.ts';
import { type Watch, watching } from './watch.ts';

const LOCK_TIMEOUT = 5_000;
const RECONNECT_WAIT = 60_000;
/** How often what changes nothing is tried again after a lost connection. */
const AGAIN = 3;
const CONNECTION_CHECK_SINCE = 140_000;
/** A setting that a system can't have is refused; a block lets that pass. */
const CHECK_CONNECTION = `do $$ begin
  perform set_config('client_connection_check_interval', '1s', false);
exception when others then null; end $$;`;
/** `rollback` and `commit` where nothing is open. */
const NOT_WORTH_TELLING = new Set(['25P01', '25001']);

/** The session that runs the migrations: its connection, which is made anew when it is lost, and what is pinned on it. */
export class Session {
  readonly journal: Journal;
  readonly options: SessionOptions;
  #connection: Connection | undefined;
  #lock: MigrationsLock | undefined;
  /** The migration that is under way. */
  #name = '';
  readonly memory = new JournalMemory();
  #blockers: readonly Blocker[] = [];

  constructor(journal: Journal, options: SessionOptions) {
    this.journal = journal;
    this.options = options;
  }

  get connection(): Connection {
    if (this.#connection === undefined) throw lockLost(); // the run has not connected yet, or can't
    return this.#connection;
  }

  /** How long statements may wait and run. */
  get limits(): Limits {
    const { lockTimeout = LOCK_TIMEOUT, statementTimeout = 0 } = this.options;
    return { lockTimeout, statementTimeout };
  }

  async connect(): Promise<Connection> {
    const onNotice = (notice: Notice): void => this.#tell(notice);
    this.#connection = await this.options.driver.connect({ onNotice });
    return this.#connection;
  }

  /** From now on the session belongs to a run that has the lock. */
  lockedBy(lock: MigrationsLock): void {
    this.#lock = lock;
  }

  /** Before migrations that come next, one or those of one transaction. `known`: the names in the journal. */
  async begin(names: readonly string[], known: Iterable<string>): Promise<void> {
    await this.#lock?.ensure();
    this.memory.begin(names, known);
    this.now(names[0] ?? '');
  }

  /** Tells which migration is under way. */
  now(name: string): void {
    this.#name = name;
    this.#blockers = [];
  }

  /** Who was last seen in the way of the migration under way. */
  get blockers(): readonly Blocker[] {
    return this.#blockers;
  }

  end(): void {
    this.#name = '';
  }

  /** Begins a transaction with everything pinned. */
  get opening(): SqlText {
    const lease = this.#lock?.lease;
    const marked = lease === undefined ? '' : ` set local application_name = '${leased(lease.token)}';`;
    return { sql: `begin; ${localPins(this.limits, this.connection.serverVersion)}${marked}` };
  }

  /** What stands before a write of the journal, in its transaction. */
  get fence(): readonly SqlText[] {
    const lease = this.#lock?.lease;
    return lease === undefined ? [] : [{ sql: lease.fence }];
  }

  /** Sends statements of a transaction, and tells who keeps them waiting. */
  send(statements: readonly SqlText[]): Promise<BatchResult> {
    return this.#watched(this.connection.batch(statements));
  }

  /**
   * Runs a statement outside of any transaction, with everything pinned for it.
   *
   * @param concurrent it waits long without keeping others waiting, and a limit would leave it half done
   */
  async sendOutside(statement: SqlText, concurrent: boolean): Promise<BatchResult> {
    const limits = concurrent ? { lockTimeout: 0, statementTimeout: 0 } : this.limits;
    // Behind a pooler the next statement may meet another session, and what is set would reach others.
    const isOwn = this.#lock?.lease === undefined;
    if (isOwn) await this.connection.batch([{ sql: sessionPins(limits) }]);
    const result = await this.#watched(this.connection.batch([statement]));
    if (isOwn && !this.connection.ended) await this.connection.batch([{ sql: sessionReset() }]);
    return result;
  }

  /** Rolls back what is open, as far as there is a connection. */
  async rollback(): Promise<void> {
    if (this.connection.ended) return;
    await this.connection.batch([{ sql: 'rollback;' }]);
  }

  /**
   * After the connection was lost: a new one under the same lock, behind whatever the old session still did.
   *
   * @returns what the journal says now
   * @throws MoultError when the server stays away, or another run has begun
   */
  async recover(cause: unknown): Promise<readonly JournalRow[]> {
    for (let again = AGAIN; ; again--) {
      try {
        return await this.#recover(cause);
      } catch (error) {
        if (again === 0 || !isConnectionLost(error)) throw error; // a server that starts may end sessions again
      }
    }
  }

  async #recover(cause: unknown): Promise<readonly JournalRow[]> {
    const { onEvent, reconnectWait = RECONNECT_WAIT } = this.options;
    const lost = this.connection;
    lost.destroy();
    onEvent?.({ type: 'reconnecting', reason: lossReason(cause) });
    try {
      await reconnect(() => this.connect(), reconnectWait);
    } catch (error) {
      throw connectionNotRestored(lossReason(cause), error);
    }
    await this.#lock?.ensure(lost);
    const { error } = await this.connection.batch(this.marks);
    if (error !== undefined) throw error;
    const rows = await this.journal.read(this.connection);
    this.memory.compare(rows);
    return rows;
  }

  /** Asks the database something, again when the connection is lost meanwhile. */
  async ask<Row extends object>(sql: string): Promise<readonly Row[]> {
    for (let again = AGAIN; ; again--) {
      try {
        return await this.connection.query<Row>(sql);
      } catch (error) {
        if (again === 0 || !isConnectionLost(error)) throw error;
        await this.recover(error);
      }
    }
  }

  /** What a run under the lock does with a new session, sent before anything else. */
  get marks(): readonly SqlText[] {
    const session = this.#lock?.session;
    if (session === undefined) return [];
    if (this.connection.serverVersion < CONNECTION_CHECK_SINCE) return [{ sql: session }];
    // The server then ends a long statement of a killed run. Not every system can; the rest does without.
    // https://www.postgresql.org/docs/current/runtime-config-connection.html#GUC-CLIENT-CONNECTION-CHECK-INTERVAL
    return [{ sql: CHECK_CONNECTION }, { sql: session }];
  }

  #watched(work: Promise<BatchResult>): Promise<BatchResult> {
    const watch = this.#watch();
    return watch === undefined ? work : watching(work, watch);
  }

  #watch(): Watch | undefined {
    const { connection, limits } = this;
    const onBlocked: Watch['onBlocked'] = (blockers, waitedMs) => {
      this.#blockers = blockers;
      this.options.onEvent?.({ type: 'blocked', name: this.#name, waitedMs, blockers });
    };
    return this.#lock && watchOf(this.#lock, { connection, limits, onBlocked });
  }

  #tell({ severity, message, sqlState }: Notice): void {
    if (this.#name === '' || NOT_WORTH_TELLING.has(sqlState)) return;
    this.options.onEvent?.({ type: 'notice', name: this.#name, severity, message });
  }
}
