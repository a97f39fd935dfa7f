/**
 * Kills an apply of forty statements at every mark, and then at random moments, and looks each time whether the next one
 * completes it: `node test/runner/soak-kill.mjs [runs] [seed]`. Prints how many of each there were.
 */
import { spawnSync } from 'node:child_process';

const [runs = '260', seed = '1'] = process.argv.slice(2);
const env = { ...process.env, MOULT_KILLS: runs, MOULT_SEED: seed };
const { status } = spawnSync('npx', ['vitest', 'run', 'test/runner/kill.test.ts'], { env, stdio: 'inherit' });
process.exitCode = status ?? 1;
