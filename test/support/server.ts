import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { serverBinaries, serverIdentity } from './server-binaries.ts';

export interface TestServer {
  /** Of the maintenance database, as a user who may create databases. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Gives a real server: `MOULT_TEST_SERVER_URL` when set, else one started for this run. Throws when there is none. */
export async function startServer(): Promise<TestServer> {
  const given = process.env['MOULT_TEST_SERVER_URL'];
  if (given !== undefined && given !== '') return { url: given, stop: async () => {} };
  const scratch = mkdtempSync(join(tmpdir(), 'moult-server-'));
  chmodSync(scratch, 0o755);
  try {
    const identity = serverIdentity();
    const binaries = await serverBinaries(scratch, identity);
    const supervisor = supervise(binaries, join(scratch, 'data'), identity);
    const url = `postgres://postgres@127.0.0.1:${await portOf(supervisor)}/postgres`;
    return { url, stop: () => stop(supervisor, scratch) };
  } catch (error) {
    rmSync(scratch, { recursive: true, force: true });
    throw error;
  }
}

function supervise(binaries: string, data: string, identity: object): ChildProcess {
  const script = fileURLToPath(new URL('supervise-server.mjs', import.meta.url));
  return spawn(process.execPath, [script, binaries, data, JSON.stringify(identity)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true, // Ctrl-C in the terminal must not reach the server before its clients are gone
  });
}

async function portOf(supervisor: ChildProcess): Promise<number> {
  if (supervisor.stdout === null) throw new Error('The supervisor of the test server has no output.');
  for await (const line of createInterface(supervisor.stdout)) {
    const answer = JSON.parse(line) as { port?: number; error?: string };
    if (answer.port !== undefined) return answer.port;
    throw new Error(`The PostgreSQL server for the tests did not start: ${answer.error}`);
  }
  throw new Error('The PostgreSQL server for the tests did not start.');
}

async function stop(supervisor: ChildProcess, scratch: string): Promise<void> {
  const ended = new Promise((resolve) => supervisor.once('exit', resolve));
  supervisor.stdin?.end();
  if (supervisor.exitCode === null) await ended;
  rmSync(scratch, { recursive: true, force: true });
}
