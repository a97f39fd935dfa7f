/**
 * Runs the database properties over many pairs of schemas, in rounds with seeds of their own, two processes at a time:
 * `node test/properties/soak.mjs [--keep-going] [pairs] [first seed] [server|embedded] [processes]`. Prints seed, time and pairs a
 * second of each round, and in the end how often each kind of object was changed in each way. Stops at the first failure;
 * with `--keep-going` it goes on to the last pair and says how many failed, without looking for smaller ones.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PER_ROUND = 250;
const given = process.argv.slice(2);
const keepsGoing = given.includes('--keep-going');
const [pairs = '10000', firstSeed = '1', driver = 'server', processes = '2'] = given.filter(
  (word) => word !== '--keep-going',
);
const rounds = Array.from({ length: Math.ceil(Number(pairs) / PER_ROUND) }, (_, index) => ({
  seed: Number(firstSeed) + index,
  runs: Math.min(PER_ROUND, Number(pairs) - index * PER_ROUND),
}));

const scratch = mkdtempSync(join(tmpdir(), 'moult-soak-'));
const start = Date.now();
/** @type {Record<string, number>} */
const counts = {};
const rows = { kept: 0, pairs: 0, refused: 0 };
/** Pairs; of a round that stopped at its first failure there is one that failed. */
let [done, failed] = [0, 0];

const seconds = (/** @type {number} */ since) => (Date.now() - since) / 1000;

/** @param {{ seed: number, runs: number }} round */
async function run({ seed, runs }) {
  const [began, file] = [Date.now(), join(scratch, `${seed}.json`)];
  const env = {
    ...process.env,
    PROPERTY_RUNS: String(runs),
    PROPERTY_SEED: String(seed),
    PROPERTY_DRIVER: driver,
    PROPERTY_COVERAGE_FILE: file,
    ...(keepsGoing && { PROPERTY_KEEP_GOING: '1' }),
  };
  const args = ['vitest', 'run', `test/properties/${driver}-properties.test.ts`];
  const child = spawn('npx', args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (/** @type {Buffer} */ data) => (output += data.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  /** @type {string[]} */
  const failures = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).failures : [];
  const time = `${seconds(began).toFixed(0)} s`;
  if (code !== 0 && failures.length === 0) {
    if (failed === 0 || keepsGoing) console.log(output);
    console.log(`Seed ${seed} failed after ${time}.`);
    failed += 1;
    return;
  }
  for (const failure of failures) console.log(`Seed ${seed}: ${failure.split('\n')[0]}`);
  merge(JSON.parse(readFileSync(file, 'utf8')));
  failed += failures.length;
  done += runs - failures.length;
  const pace = (runs / seconds(began)).toFixed(1);
  const clean = failures.length === 0 ? runs : `${runs - failures.length} of ${runs}`;
  console.log(`Seed ${seed}: ${clean} pairs clean in ${time}, ${pace} a second; ${done} in total.`);
}

/** @param {{ coverage: Record<string, number>, rows: typeof rows }} round */
function merge({ coverage, rows: own }) {
  for (const [key, count] of Object.entries(coverage)) counts[key] = (counts[key] ?? 0) + count;
  rows.kept += own.kept;
  rows.pairs += own.pairs;
  rows.refused += own.refused;
}

async function work() {
  const next = () => (keepsGoing || failed === 0 ? rounds.shift() : undefined);
  for (let round = next(); round !== undefined; round = next()) await run(round);
}

await Promise.all(Array.from({ length: Number(processes) }, work));
rmSync(scratch, { recursive: true });
printCounts();
const total = seconds(start);
console.log(
  `\n${done} pairs clean and ${failed} failed in ${total.toFixed(0)} s, ${(done / total).toFixed(1)} a second, on ${driver}, from seed ${firstSeed}.`,
);
console.log(
  `${rows.kept} rows kept in ${rows.pairs} pairs; in ${rows.refused} the server refused rows, and they were left out.`,
);
process.exitCode = failed === 0 ? 0 : 1;

function printCounts() {
  const verbs = ['add', 'remove', 'alter', 'renew'];
  const kinds = [...new Set(Object.keys(counts).map((key) => key.split(' ')[0] ?? ''))].toSorted();
  console.log(`\n${''.padEnd(13)}${verbs.map((verb) => verb.padStart(9)).join('')}`);
  for (const kind of kinds)
    console.log(kind.padEnd(13) + verbs.map((verb) => String(counts[`${kind} ${verb}`] ?? 0).padStart(9)).join(''));
  for (const kind of kinds) {
    const prefix = `${kind} alter `;
    const attributes = Object.entries(counts).filter(([key]) => key.startsWith(prefix));
    console.log(
      `${kind.padEnd(13)}${attributes.map(([key, count]) => `${key.slice(prefix.length)} ${count}`).join(', ')}`,
    );
  }
}
