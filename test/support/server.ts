import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { serverBinaries, serverIdentity } from './server-binaries.ts';

export interface TestServer {
  /** Of the maintenance database, as a user who may create databases. */
  readonly url: string;
  /** Ends it as a crash does, and starts it again; absent for a server that was given. */
  readonly restart?: () => Promise<void>;
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
    const answers = createInterface(supervisor.stdout)[Symbol.asyncIterator]();
    const url = `postgres://postgres@127.0.0.1:${await portOf(answers)}/postgres`;
    const restart = async (): Promise<void> => {
      supervisor.stdin.write('restart\n');
      await portOf(answers);
    };
    return { url, restart, stop: () => stop(supervisor, scratch) };
  } catch (error) {
    rmSync(scratch, { recursive: true, force: true });
    throw error;
  }
}

function supervise(binaries: string, data: string, identity: object): ChildProcessByStdio<Writable, Readable, null> {
  const script = fileURLToPath(new URL('supervise-server.mjs', import.meta.url));
  return spawn(process.execPath, [script, binaries, data, JSON.stringify(identity)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true, // Ctrl-C in the terminal must not reach the server before its clients are gone
  });
}

async function portOf(answers: AsyncIterator<string>): Promise<number> {
  const { value } = await answers.next();
  const answer = (value === undefined ? {} : JSON.parse(value)) as { port?: number; error?: string };
  if (answer.port !== undefined) return answer.port;
  throw new Error(`The PostgreSQL server for the tests did not start: ${answer.error ?? 'it said nothing'}`);
}

async function stop(supervisor: ChildProcess, scratch: string): Promise<void> {
  const ended = new Promise((resolve) => supervisor.once('exit', resolve));
  supervisor.stdin?.end();
  if (supervisor.exitCode === null) await ended;
  rmSync(scratch, { recursive: true, force: true });
}
