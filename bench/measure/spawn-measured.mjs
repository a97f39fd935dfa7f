import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Command
 * @property {string} [node] the Node that runs it; this one unless given
 * @property {string} [program] something else than Node
 * @property {readonly string[]} args
 * @property {string} [cwd]
 * @property {Readonly<Record<string, string>>} [env] added to this process's
 *
 * @typedef {object} Sample
 * @property {number} wall milliseconds from start to end of the process
 * @property {number | null} cpu milliseconds, user and system, of all its threads but not of its children; `null` when it is no Node process
 * @property {number | null} memory the highest resident set, in MiB; `null` as above
 */

const PRELOAD = fileURLToPath(new URL('report-usage.cjs', import.meta.url));
const TIMEOUT = 15 * 60_000;

/**
 * Runs a process to its end.
 *
 * @param {Command} command
 * @returns {{ sample: Sample, stdout: string }}
 */
export function spawnMeasured({ node = process.execPath, program, args, cwd, env }) {
  const scratch = mkdtempSync(join(tmpdir(), 'moult-bench-usage-'));
  const usageFile = join(scratch, 'usage.json');
  const [file, all] = program === undefined ? [node, ['--require', PRELOAD, ...args]] : [program, [...args]];
  try {
    const start = process.hrtime.bigint();
    const { status, signal, stdout, stderr, error } = spawnSync(file, all, {
      cwd,
      env: { ...process.env, ...env, MOULT_BENCH_USAGE: usageFile },
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      timeout: TIMEOUT,
    });
    const wall = Number(process.hrtime.bigint() - start) / 1e6;
    if (status !== 0) {
      const end = error?.message ?? (status === null ? signal : `exit code ${status}`);
      throw new Error(`${file} ${args.join(' ')} (in ${cwd ?? '.'}): ${end}\n${(stderr + stdout).slice(-2_000)}`);
    }
    return { sample: { wall, ...usage(usageFile) }, stdout };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** @param {string} file */
function usage(file) {
  if (!existsSync(file)) return { cpu: null, memory: null };
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(file, 'utf8'));
  return { cpu: (userCPUTime + systemCPUTime) / 1e3, memory: maxRSS / 1024 };
}
