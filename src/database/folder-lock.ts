import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lock as lockGuard } from 'proper-lockfile';
import { embeddedDatabaseBroken, embeddedDatabaseLocked } from '../errors/index.ts';

interface Owner {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
  /** Tells the process from a later one with the same number, where the system says so. */
  readonly birth: string | null;
}

const POLL = { first: 20, most: 250 };
const GUARD = {
  realpath: false,
  stale: 2_000,
  retries: { retries: 200, minTimeout: 5, maxTimeout: 50, randomize: true },
};

/**
 * Takes the exclusive right to open a folder; the file `<folder>.lock` names its owner. PGlite blocks the event loop
 * for as long as a statement runs, so a lock that must be refreshed by a timer would be taken for stale: here a lock
 * is stale when its process is gone. proper-lockfile guards only the moment of looking and taking.
 *
 * @param wait how long to wait for another owner, in milliseconds
 * @returns gives the right back
 * @throws MoultError with outcome `locked`
 */
export async function lockFolder(folder: string, wait: number): Promise<() => void> {
  const file = `${folder}.lock`;
  const until = performance.now() + wait;
  await mkdir(dirname(file), { recursive: true }).catch((error: unknown) => {
    throw embeddedDatabaseBroken(folder, String(error), error);
  });
  for (let pause = POLL.first; ; pause = Math.min(POLL.most, pause * 2)) {
    const owner = await takeOver(file);
    if (owner === null) return releaser(file);
    if (performance.now() >= until) throw embeddedDatabaseLocked(folder, describe(owner), file);
    await sleep(Math.min(pause, Math.max(1, until - performance.now())));
  }
}

/** Makes this process the owner, or gives the living owner. */
async function takeOver(file: string): Promise<Owner | null> {
  const unguard = await lockGuard(file, { ...GUARD, lockfilePath: `${file}.guard` }).catch((error: unknown) => {
    throw embeddedDatabaseBroken(file, String(error), error);
  });
  try {
    const owner = readOwner(file);
    if (owner !== null && isAlive(owner)) return owner;
    const self = { pid: process.pid, host: hostname(), since: new Date().toISOString(), birth: birthOf(process.pid) };
    writeFileSync(file, `${JSON.stringify(self)}\n`);
    return null;
  } finally {
    await unguard();
  }
}

function releaser(file: string): () => void {
  let released = false;
  const release = (): void => {
    if (released) return; // the file may be another owner's by now
    released = true;
    process.off('exit', release);
    rmSync(file, { force: true });
  };
  process.on('exit', release);
  return release;
}

function readOwner(file: string): Owner | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner; // written by this file alone
  } catch {
    return null; // no lock, or one that was cut off while it was written
  }
}

/** The process of another computer can't be asked, so it counts as alive. */
function isAlive(owner: Owner): boolean {
  if (owner.host !== hostname()) return true;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const birth = birthOf(owner.pid);
  return birth === null || owner.birth === null || birth === owner.birth;
}

/**
 * When a process started, in clock ticks since the boot; `null` where there is no /proc.
 *
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html field 22, counted behind the name in parentheses
 */
function birthOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function describe(owner: Owner): string {
  const where = owner.host === hostname() ? '' : ` on ${owner.host}`;
  return `process ${owner.pid}${where}, since ${owner.since}`;
}
