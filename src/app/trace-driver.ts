import type { BatchResult, Connection, Driver, SqlText } from '../database/index.ts';

type OnStatement = (sql: string) => void;

/** A driver whose connections tell every statement before they send it. */
export function traceDriver(driver: Driver, onStatement: OnStatement): Driver {
  return {
    kind: driver.kind,
    label: driver.label,
    connect: async (options) => new TracedConnection(await driver.connect(options), onStatement),
    close: () => driver.close(),
  };
}

class TracedConnection implements Connection {
  readonly #connection: Connection;
  readonly #onStatement: OnStatement;

  constructor(connection: Connection, onStatement: OnStatement) {
    this.#connection = connection;
    this.#onStatement = onStatement;
  }

  get serverVersion(): number {
    return this.#connection.serverVersion;
  }

  get ended(): boolean {
    return this.#connection.ended;
  }

  query<Row extends object>(sql: string, params?: readonly unknown[]): Promise<readonly Row[]> {
    this.#onStatement(sql);
    return this.#connection.query<Row>(sql, params);
  }

  execute(sql: string): Promise<void> {
    this.#onStatement(sql);
    return this.#connection.execute(sql);
  }

  batch(statements: readonly SqlText[]): Promise<BatchResult> {
    for (const { sql } of statements) this.#onStatement(sql);
    return this.#connection.batch(statements);
  }

  get processId(): number | undefined {
    return this.#connection.processId;
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  destroy(): void {
    this.#connection.destroy();
  }
}
