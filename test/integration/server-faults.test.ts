import { type AddressInfo, type Socket, connect as connectSocket, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Driver, openDriver, sqlStateOf } from '../../src/database/index.ts';
import { findMigrations } from '../../src/migrations/index.ts';
import { apply } from '../../src/runner/index.ts';
import { type TestDatabase, createDatabase } from '../support/databases.ts';
import { type MigrationsFolder, migrationsFolder } from '../support/migrations-folder.ts';

let database: TestDatabase;
let driver: Driver;
let folder: MigrationsFolder;
beforeEach(async () => {
  database = await createDatabase();
  driver = await openDriver(database.url);
  folder = migrationsFolder();
});
afterEach(async () => {
  folder.remove();
  await database.drop();
});

const options = async () => ({ driver, migrations: await findMigrations(folder.path), toolVersion: '0.0.0' });

test('a statement that waits too long for a lock fails the migration, which then applies', async () => {
  const blocker = await driver.connect();
  await blocker.execute('create table busy (id int);');
  await blocker.execute('begin; lock table busy;');
  folder.write('Migration20260101000000_one', "this.addSql('alter table busy add column name text;');");
  const [failed] = await apply({ ...(await options()), lockTimeout: 100 });
  expect([failed?.status, sqlStateOf(failed?.error?.cause)]).toEqual(['failed', '55P03']);
  await blocker.execute('commit;');
  expect((await apply(await options()))[0]?.status).toBe('applied');
  await blocker.close();
});

test('a connection that the server ends fails the migration, nothing of it stays, and the next run applies it', async () => {
  folder.write(
    'Migration20260101000000_one',
    "this.addSql('create table one (id int);'); this.addSql('select pg_sleep(1);');",
  );
  const running = apply(await options());
  await sleep(400);
  const killer = await driver.connect();
  await killer.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep%' and pid <> pg_backend_pid()",
  );
  const [failed] = await running;
  expect(failed?.status).toBe('failed');
  expect(failed?.error?.message).toContain('was lost');
  expect(await killer.query("select to_regclass('one') as one")).toEqual([{ one: null }]);
  await killer.close();
  expect((await apply(await options()))[0]?.status).toBe('applied');
});

test('a run stops before its next migration when the connection with the lock is lost', async () => {
  folder.write('Migration20260101000000_one', "this.addSql('select pg_sleep(1);');");
  folder.write('Migration20260102000000_two', "this.addSql('create table two (id int);');");
  const running = apply(await options()).then(
    () => expect.unreachable('went on'),
    (error: unknown) => error,
  );
  await sleep(400);
  const killer = await driver.connect();
  await killer.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'moult lock' and datname = current_database()",
  );
  expect(await running).toMatchObject({ code: 'RUNNER_LOCK_LOST' });
  expect(await killer.query("select to_regclass('two') as two")).toEqual([{ two: null }]);
  await killer.close();
});

test('pins the settings of a session behind a pooler that refuses startup options', async () => {
  const sockets: Socket[] = [];
  const target = new URL(database.url);
  const pooler = createServer((client) => {
    sockets.push(client);
    client
      .on('error', () => {})
      .once('data', (startup) => {
        if (startup.includes('options')) return client.end(protocolViolation());
        const server = connectSocket(Number(target.port), target.hostname, () => server.write(startup));
        sockets.push(server.on('error', () => {}));
        return client.pipe(server).pipe(client);
      });
  });
  await new Promise<void>((resolve) => pooler.listen(0, '127.0.0.1', resolve));
  const url = new URL(database.url);
  url.port = String((pooler.address() as AddressInfo).port);
  const connection = await (await openDriver(url.href)).connect();
  const names = ['search_path', 'client_min_messages'];
  expect(
    await connection.query('select name, setting from pg_settings where name = any($1) order by name', [names]),
  ).toEqual([
    { name: 'client_min_messages', setting: 'warning' },
    { name: 'search_path', setting: 'public' },
  ]);
  await connection.close();
  for (const socket of sockets) socket.destroy();
  pooler.close();
});

/** The answer of such a pooler, as the server's protocol spells it. */
function protocolViolation(): Buffer {
  const fields = Buffer.from('SFATAL\0VFATAL\0C08P01\0Munsupported startup parameter: options\0\0');
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}
