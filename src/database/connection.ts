/** One session on a server. Statements sent on it run one after another. */
export interface Connection {
  /** Runs one statement, with `$1` parameters, and gives its rows. */
  query<Row extends object = Record<string, unknown>>(sql: string, params?: readonly unknown[]): Promise<readonly Row[]>;
  /** Runs SQL text without parameters, which may be several statements, and gives nothing. */
  execute(sql: string): Promise<void>;
  /** `150018` for 15.18, as `server_version_num`. */
  readonly serverVersion: number;
  close(): Promise<void>;
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
  /** Shown by the server as `application_name`. */
  readonly applicationName?: string;
}
