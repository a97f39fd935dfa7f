import type { PGlite } from '@electric-sql/pglite';
import type { BatchResult, Connection, Notice, SqlText } from './connection.ts';
import { statementFailure } from './statement-failure.ts';

const BIGINT = 20;

/** What PGlite hands over; its types of it lie in a package of their own. */
interface NoticeMessage {
  readonly severity: string | undefined;
  readonly message: string | undefined;
  readonly code: string | undefined;
}

/** A view on PGlite's one session: connections that are used in turn, and each leaves no transaction open, do not notice each other. */
export class EmbeddedConnection implements Connection {
  serverVersion = 0;
  readonly processId = undefined;
  readonly #database: PGlite;
  readonly #label: string;
  readonly #listening: { onNotice?: (notice: NoticeMessage) => void };
  #closed = false;
  #leftOpen = false;

  constructor(database: PGlite, label: string, onNotice?: (notice: Notice) => void) {
    this.#database = database;
    this.#label = label;
    this.#listening = onNotice === undefined ? {} : { onNotice: (notice) => onNotice(noticeOf(notice)) };
  }

  get ended(): boolean {
    return this.#closed || this.#database.closed;
  }

  /** Pins what a session may have changed, as every new session of a server begins pinned. */
  async start(applicationName: string): Promise<void> {
    await this.execute(
      "set TimeZone = 'UTC'; set search_path = public; set client_min_messages = warning; set standard_conforming_strings = on;",
    );
    const [row] = await this.query<{ version: string }>(
      "select set_config('application_name', $1, false), current_setting('server_version_num') as version;",
      [applicationName],
    );
    this.serverVersion = Number(row?.version);
  }

  async query<Row extends object>(sql: string, params: readonly unknown[] = []): Promise<readonly Row[]> {
    try {
      // pg gives bigint as text: both drivers must answer alike
      const parsers = { [BIGINT]: (value: string) => value };
      return (await this.#database.query<Row>(sql, [...params], { parsers, ...this.#listening })).rows;
    } catch (error) {
      throw statementFailure(error, sql, this.#label);
    } finally {
      this.#leftOpen = this.#database.isInTransaction();
    }
  }

  async execute(sql: string): Promise<void> {
    try {
      await this.#exec(sql);
    } catch (error) {
      throw statementFailure(error, sql, this.#label);
    }
  }

  async batch(statements: readonly SqlText[]): Promise<BatchResult> {
    const rows: (readonly object[])[] = [];
    for (const { sql, params } of statements) {
      try {
        rows.push(await this.#run(sql, params ?? []));
      } catch (error) {
        if (this.#leftOpen) await this.execute('rollback;');
        return { done: rows.length, rows, error: error as Error }; // only statementFailure's errors get here
      }
    }
    return { done: rows.length, rows };
  }

  /** The simple protocol takes several statements in one text, the one with parameters does not. */
  async #run(sql: string, params: readonly unknown[]): Promise<readonly object[]> {
    if (params.length > 0) return this.query(sql, params);
    try {
      const results = await this.#exec(sql);
      return results.length === 1 ? (results[0]?.rows ?? []) : [];
    } catch (error) {
      throw statementFailure(error, sql, this.#label);
    }
  }

  async close(): Promise<void> {
    if (this.ended) return;
    this.#closed = true;
    if (this.#leftOpen && this.#database.isInTransaction()) await this.#database.exec('rollback;');
  }

  /** The one session stays for the next connection. */
  destroy(): void {
    this.#closed = true;
  }

  async #exec(sql: string): ReturnType<PGlite['exec']> {
    try {
      return await this.#database.exec(sql, this.#listening);
    } finally {
      this.#leftOpen = this.#database.isInTransaction();
    }
  }
}

function noticeOf({ severity = 'NOTICE', message = '', code = '00000' }: NoticeMessage): Notice {
  return { severity, message, sqlState: code };
}
