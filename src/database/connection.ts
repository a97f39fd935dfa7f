/** SQL text with the values of its `$1` parameters. */
export interface SqlText {
  readonly sql: string;
  readonly params?: readonly unknown[];
}

/** What became of the statements of a batch. */
export interface BatchResult {
  /** Number of statements that succeeded before the first failure: the index of the one that failed. */
  readonly done: number;
  /** Why the statement at `done` failed; absent when all succeeded. */
  readonly error?: Error;
  /** The rows of the statements that succeeded. */
  readonly rows: readonly (readonly object[])[];
}

/** One session on a server. Statements sent on it run one after another. */
export interface Connection {
  /** Runs one statement, with `$1` parameters, and gives its rows. */
  query<Row extends object = Record<string, unknown>>(
    sql: string,
    params?: readonly unknown[],
  ): Promise<readonly Row[]>;
  /** Runs SQL text without parameters, which may be several statements, and gives nothing. */
  execute(sql: string): Promise<void>;
  /**
   * Sends all statements without waiting between them: one round trip. Never rejects for a failing statement. What
   * follows a failed statement may still reach the server, so a batch belongs in one transaction: there the
   * rest fails too, and a closing `commit` rolls back.
   */
  batch(statements: readonly SqlText[]): Promise<BatchResult>;
  /** `150018` for 15.18, as `server_version_num`. */
  readonly serverVersion: number;
  /** The session has ended, through `close` or because the server went away. */
  readonly ended: boolean;
  /**
   * The process that the server named when the connection began; absent where there is none. Behind a pooler it is not the
   * one that runs the statements (`pg_backend_pid()`).
   */
  readonly processId: number | undefined;
  close(): Promise<void>;
  /** Ends the session from here, also while a statement runs, which then fails as when a connection is lost. */
  destroy(): void;
}

/** What the server says beside its answers (`raise notice`). */
export interface Notice {
  /** `NOTICE`, `WARNING` ... as the server spells it. */
  readonly severity: string;
  readonly message: string;
  readonly sqlState: string;
}

/** The way to one database. */
export interface Driver {
  readonly kind: 'server' | 'embedded';
  /** Where the database is, for people: never contains a password. */
  readonly label: string;
  connect(options?: ConnectOptions): Promise<Connection>;
  /** Closes what the connections share; the process can end afterwards. */
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** Shown by the server as `application_name`; `moult` unless given. */
  readonly applicationName?: string;
  /** Called with what the server says, as it comes. */
  readonly onNotice?: (notice: Notice) => void;
}

export interface DriverOptions {
  /** How long to wait for an embedded database that another process has open, in milliseconds; 0 unless given. */
  readonly lockWait?: number;
  /** How long to wait for a server to answer, in milliseconds; 10,000 unless given. */
  readonly connectTimeout?: number;
  /** Folder for a prepared empty embedded database, which starts faster than a new one. */
  readonly cacheFolder?: string;
  /**
   * Names of extensions (`citext`) that an embedded database is to have, as far as its package brings them; no others can be
   * created in it. A server has its own, and does not ask.
   */
  readonly extensions?: readonly string[] | (() => Promise<readonly string[]>);
}
