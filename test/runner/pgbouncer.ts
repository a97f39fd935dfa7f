import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serverIdentity } from '../support/server-binaries.ts';
import type { Pooler } from './transaction-pooler.ts';

/** Whether there is a PgBouncer on this machine. */
export function hasPgbouncer(): boolean {
  return spawnSync('pgbouncer', ['--version']).status === 0;
}

/** A PgBouncer in transaction mode in front of a server. */
export async function pgbouncer(url: string, sessions = 4): Promise<Pooler> {
  const target = new URL(url);
  const identity = serverIdentity();
  const folder = mkdtempSync(join(tmpdir(), 'moult-pgbouncer-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const settings = {
    listen_addr: '127.0.0.1',
    listen_port: port,
    unix_socket_dir: '',
    auth_type: 'any',
    pool_mode: 'transaction',
    default_pool_size: sessions,
    max_client_conn: 500,
    server_round_robin: 1,
    logfile: join(folder, 'log'),
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  const file = join(folder, 'pgbouncer.ini');
  const database = `* = host=${target.hostname} port=${target.port} user=${target.username}`;
  writeFileSync(file, ['[databases]', database, '[pgbouncer]', ...lines, ''].join('\n'));
  if (identity.uid !== undefined) for (const path of [folder, file]) chownSync(path, identity.uid, identity.gid ?? 0);
  const child: ChildProcess = spawn('pgbouncer', [file], { ...identity, stdio: 'ignore' });
  await listening(port);
  const own = new URL(url);
  own.port = String(port);
  return {
    url: own.href,
    close: async () => {
      child.kill('SIGINT');
      await Promise.race([new Promise((resolve) => child.once('exit', resolve)), sleep(2_000)]);
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; ; tries++) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.destroy());
    });
    if (isOpen) return;
    if (tries > 100) throw new Error('PgBouncer did not start.');
    await sleep(50);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
