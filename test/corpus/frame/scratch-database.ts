import { planMigration } from '../../../src/app/plan-migration.ts';
import type { Connection, Driver } from '../../../src/database/index.ts';
import { openDriver } from '../../../src/database/index.ts';
import type { Statement } from '../../../src/plan/index.ts';
import { EMPTY_SCHEMA } from '../../../src/schema/index.ts';
import type { Schema } from '../../../src/schema/index.ts';
import { createDatabase } from '../../support/databases.ts';
import { embeddedCache } from '../../support/embedded.ts';
import { CatalogReader } from './catalog-reader.ts';
import type { CatalogFacts } from './catalog-reader.ts';

const BEGIN = { sql: `begin; set local search_path = public; set local TimeZone = 'UTC';` };
const COMMIT = { sql: 'commit;' };

/** Those that cases create. */
const EXTENSIONS = ['btree_gist', 'citext', 'hstore', 'pg_trgm', 'unaccent'];

/** The embedded database has nobody who clears away the catalog rows of what was dropped; reading slows down. */
const VACUUM_EVERY = 100;

/** A database that is emptied and filled again, over and over. */
export class ScratchDatabase {
  readonly connection: Connection;
  readonly #catalogs: CatalogReader;
  readonly #close: () => Promise<void>;
  #emptied = 0;

  private constructor(connection: Connection, close: () => Promise<void>) {
    this.connection = connection;
    this.#catalogs = new CatalogReader(connection);
    this.#close = close;
  }

  static async open(kind: Driver['kind']): Promise<ScratchDatabase> {
    const created = kind === 'server' ? await createDatabase() : undefined;
    const driver = await openDriver(created?.url ?? 'pglite://memory', {
      cacheFolder: embeddedCache,
      extensions: EXTENSIONS,
    });
    return new ScratchDatabase(await driver.connect(), async () => {
      await driver.close();
      await created?.drop();
    });
  }

  async close(): Promise<void> {
    await this.connection.close();
    await this.#close();
  }

  /** Empties the database and makes a schema in it. */
  async build(schema: Schema): Promise<void> {
    await this.empty();
    await this.run((await planMigration(EMPTY_SCHEMA, schema))?.up ?? []);
  }

  async empty(): Promise<void> {
    this.#emptied += 1;
    if (this.#emptied % VACUUM_EVERY === 0) await this.connection.execute('vacuum');
    const names = await this.connection.query<{ name: string }>(
      `select quote_ident(nspname) as name from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'`,
    );
    await this.connection.execute(
      `drop schema ${names.map(({ name }) => name).join(', ')} cascade; create schema public`,
    );
  }

  /** Runs statements as the runner does: in one transaction, except where a statement asks for a commit. */
  async run(statements: readonly Statement[]): Promise<void> {
    let batch: Statement[] = [];
    for (const [index, step] of statements.entries()) {
      if (step.transaction === 'outside') {
        await this.#commit(batch);
        await this.connection.execute(step.sql);
        batch = [];
        continue;
      }
      batch.push(step);
      if (step.transaction !== 'commitAfter' && index < statements.length - 1) continue;
      await this.#commit(batch);
      batch = [];
    }
    await this.#commit(batch);
  }

  async #commit(statements: readonly Statement[]): Promise<void> {
    if (statements.length === 0) return;
    const sent = [BEGIN, ...statements.map(({ sql }) => ({ sql })), COMMIT];
    const { done, error } = await this.connection.batch(sent);
    if (error === undefined) return;
    await this.connection.execute('rollback');
    throw new Error(`${error.message}\nat: ${sent[done]?.sql}`, { cause: error });
  }

  catalog(): Promise<CatalogFacts> {
    return this.#catalogs.read();
  }
}
