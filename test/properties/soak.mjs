/**
 * Runs the database properties over many pairs of schemas, in rounds with seeds of their own, and stops at the first
 * failure: `node test/properties/soak.mjs [pairs] [first seed] [embedded|server]`. Prints seed and time of each round.
 */
import { spawnSync } from 'node:child_process';

const PER_ROUND = 500;
const [pairs = '10000', firstSeed = '1', driver = 'embedded'] = process.argv.slice(2);

let seed = Number(firstSeed);
for (let done = 0; done < Number(pairs); done += PER_ROUND, seed += 1) {
  const runs = Math.min(PER_ROUND, Number(pairs) - done);
  const start = Date.now();
  const env = { ...process.env, PROPERTY_RUNS: String(runs), PROPERTY_SEED: String(seed), PROPERTY_DRIVER: driver };
  const round = spawnSync('npx', ['vitest', 'run', 'test/properties/database-properties.test.ts'], {
    env,
    encoding: 'utf8',
  });
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  if (round.status !== 0) {
    console.log(round.stdout);
    console.log(`Seed ${seed} failed after ${seconds} s; ${done} pairs were clean before it.`);
    process.exit(1);
  }
  console.log(`Seed ${seed}: ${runs} pairs clean in ${seconds} s; ${done + runs} in total.`);
}
