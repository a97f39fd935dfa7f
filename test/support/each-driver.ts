import { afterAll, beforeAll, describe } from 'vitest';
import { type Connection, type Driver, openDriver } from '../../src/database/index.ts';
import { type TestDatabase, createDatabase } from './databases.ts';
import { embeddedCache, emptyDatabase } from './embedded.ts';

/** An empty database for each test, of one kind. */
export interface DatabaseUnderTest {
  readonly kind: Driver['kind'];
  readonly driver: Driver;
  /** Runs a query on a connection of its own. */
  rows(sql: string): Promise<readonly object[]>;
  empty(): Promise<void>;
}

const KINDS = ['server', 'embedded'] as const;

/** `MOULT_TEST_DRIVERS=server` leaves the other kinds out. */
const chosen = KINDS.filter((kind) => (process.env['MOULT_TEST_DRIVERS'] ?? kind).includes(kind));

/** Runs the same tests against PGlite in memory, which has the named extensions alone, and a real server. */
export function describeEachDriver(
  title: string,
  tests: (database: DatabaseUnderTest) => void,
  extensions: readonly string[] = [],
): void {
  describe.each(chosen)(`${title} (%s)`, (kind) => {
    let created: TestDatabase | undefined;
    let driver: Driver;
    beforeAll(async () => {
      created = kind === 'server' ? await createDatabase() : undefined;
      driver = await openDriver(created?.url ?? 'pglite://memory', { cacheFolder: embeddedCache, extensions });
    });
    afterAll(async () => {
      await driver.close();
      await created?.drop();
    });
    tests({
      kind,
      get driver() {
        return driver;
      },
      rows: (sql) => onConnection(driver, (connection) => connection.query(sql)),
      empty: () => emptyDatabase(driver),
    });
  });
}

async function onConnection<Result>(driver: Driver, run: (connection: Connection) => Promise<Result>): Promise<Result> {
  const connection = await driver.connect();
  try {
    return await run(connection);
  } finally {
    await connection.close();
  }
}
