import type { Connection, Driver } from '../database/index.ts';
import type { Copy } from './copies.ts';
import type { PGlite, TestDatabase } from './test-database.ts';

/** A copy with the one session that its `query` and `execute` use. */
export class OpenDatabase implements TestDatabase {
  #copy: Copy;
  #connection: Promise<Connection> | undefined;

  private constructor(copy: Copy) {
    this.#copy = copy;
  }

  /** Started, so that no test waits for it. */
  static async open(make: () => Promise<Copy>): Promise<OpenDatabase> {
    const database = new OpenDatabase(await make());
    await database.#session();
    return database;
  }

  get url(): string | undefined {
    return this.#copy.url;
  }

  get driver(): Driver {
    return this.#copy.driver;
  }

  async pglite(): Promise<PGlite | undefined> {
    return await this.#copy.embedded?.instance();
  }

  async query<Row extends object>(sql: string, params: readonly unknown[] = []): Promise<readonly Row[]> {
    return (await this.#session()).query<Row>(sql, params);
  }

  async execute(sql: string): Promise<void> {
    await (await this.#session()).execute(sql);
  }

  async reset(): Promise<void> {
    await this.#endSession();
    this.#copy = await this.#copy.again();
    await this.#session();
  }

  async close(): Promise<void> {
    await this.#endSession();
    await this.#copy.end();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #session(): Promise<Connection> {
    this.#connection ??= this.#copy.driver.connect({ applicationName: 'moult testing' });
    return this.#connection;
  }

  async #endSession(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    await (await connection?.catch(() => undefined))?.close();
  }
}
