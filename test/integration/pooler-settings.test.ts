import { type AddressInfo, type Socket, connect as connectSocket, createServer } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDriver } from '../../src/database/index.ts';
import { type TestDatabase, createDatabase } from '../support/databases.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createDatabase();
});
afterEach(() => database.drop());

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
