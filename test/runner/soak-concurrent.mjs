/**
 * Lets many processes apply at once, round after round, directly and through poolers:
 * `node test/runner/soak-concurrent.mjs [processes] [rounds]`. Prints what became of the processes.
 */
import { spawnSync } from 'node:child_process';

const [processes = '32', rounds = '50'] = process.argv.slice(2);
const env = { ...process.env, MOULT_PROCESSES: processes, MOULT_ROUNDS: rounds };
const { status } = spawnSync('npx', ['vitest', 'run', 'test/runner/concurrency.test.ts'], { env, stdio: 'inherit' });
process.exitCode = status ?? 1;
