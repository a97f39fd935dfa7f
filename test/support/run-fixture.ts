import { afterEach, beforeEach } from 'vitest';
import { MoultError } from '../../src/errors/index.ts';
import { findMigrations } from '../../src/migrations/index.ts';
import { type RunOptions, status } from '../../src/runner/index.ts';
import type { DatabaseUnderTest } from './each-driver.ts';
import { type MigrationsFolder, migrationsFolder } from './migrations-folder.ts';

export interface RunFixture {
  readonly folder: MigrationsFolder;
  /** Options of a run over the files as they are now. */
  options(): Promise<RunOptions>;
  /** The last three letters of each migration's name, where it stands, and whether it is out of order. */
  states(): Promise<readonly (readonly [string, string, boolean])[]>;
  /** Migrations `one`, `two` and `tri`, which create a table each; `two` has two statements. */
  writeThree(): void;
  execute(sql: string): Promise<void>;
}

/** Gives every test of a file an empty database and an empty folder of migrations. */
export function runFixture(database: DatabaseUnderTest): RunFixture {
  let folder: MigrationsFolder;
  beforeEach(async () => {
    folder = migrationsFolder();
    await database.empty();
  });
  afterEach(() => folder.remove());
  const options = async (): Promise<RunOptions> => ({
    driver: database.driver,
    migrations: await findMigrations(folder.path),
    toolVersion: '0.0.0',
  });
  return {
    get folder() {
      return folder;
    },
    options,
    states: async () =>
      (await status(await options())).map(
        ({ name, state, outOfOrder }) => [name.slice(-3), state, outOfOrder] as const,
      ),
    writeThree: () => writeThree(folder),
    execute: async (sql) => {
      const connection = await database.driver.connect();
      await connection.execute(sql);
      await connection.close();
    },
  };
}

/** The last three letters of each migration's name, its status and its number of statements. */
export function summary(
  results: readonly { name: string; status: string; statements: number }[],
): readonly (readonly [string, string, number])[] {
  return results.map((result) => [result.name.slice(-3), result.status, result.statements] as const);
}

/** The error with which a run ends. */
export async function failure(run: Promise<unknown>): Promise<MoultError> {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof MoultError) return error;
  throw new Error(`no MoultError: ${String(error)}`);
}

function writeThree(folder: MigrationsFolder): void {
  folder.write(
    'Migration20260101000000_one',
    "this.addSql('create table one (id int);');",
    "this.addSql('drop table one;');",
  );
  folder.write(
    'Migration20260102000000_two',
    "this.addSql('insert into one values ($1);', [7]); this.addSql('create table two (id int);');",
    "this.addSql('drop table two;'); this.addSql('delete from one;');",
  );
  folder.write(
    'Migration20260103000000_tri',
    "this.addSql('create table three (id int);');",
    "this.addSql('drop table three;');",
  );
}
