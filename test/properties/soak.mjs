/**
 * Runs the database properties over many pairs of schemas, in rounds with seeds of their own, two processes at a time:
 * `node test/properties/soak.mjs [pairs] [first seed] [server|embedded] [processes]`. Prints seed, time and pairs a
 * second of each round, and in the end how often each kind of object was changed in each way. Stops at the first failure.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PER_ROUND = 250;
const [pairs = '10000', firstSeed = '1', driver = 'server', processes = '2'] = process.argv.slice(2);
const rounds = Array.from({ length: Math.ceil(Number(pairs) / PER_ROUND) }, (_, index) => ({
  seed: Number(firstSeed) + index,
  runs: Math.min(PER_ROUND, Number(pairs) - index * PER_ROUND),
}));

const scratch = mkdtempSync(join(tmpdir(), 'moult-soak-'));
const start = Date.now();
/** @type {Record<string, number>} */
const counts = {};
const rows = { kept: 0, pairs: 0, refused: 0 };
let [done, failed] = [0, false];

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
  };
  const args = ['vitest', 'run', `test/properties/${driver}-properties.test.ts`];
  const child = spawn('npx', args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (/** @type {Buffer} */ data) => (output += data.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) {
    if (!failed) console.log(output);
    console.log(`Seed ${seed} failed after ${seconds(began).toFixed(0)} s.`);
    failed = true;
    return;
  }
  merge(JSON.parse(readFileSync(file, 'utf8')));
  done += runs;
  const pace = (runs / seconds(began)).toFixed(1);
  console.log(
    `Seed ${seed}: ${runs} pairs clean in ${seconds(began).toFixed(0)} s, ${pace} a second; ${done} in total.`,
  );
}

/** @param {{ coverage: Record<string, number>, rows: typeof rows }} round */
function merge({ coverage, rows: own }) {
  for (const [key, count] of Object.entries(coverage)) counts[key] = (counts[key] ?? 0) + count;
  rows.kept += own.kept;
  rows.pairs += own.pairs;
  rows.refused += own.refused;
}

async function work() {
  for (let round = rounds.shift(); round !== undefined && !failed; round = rounds.shift()) await run(round);
}

await Promise.all(Array.from({ length: Number(processes) }, work));
rmSync(scratch, { recursive: true });
printCounts();
const total = seconds(start);
console.log(
  `\n${done} pairs clean in ${total.toFixed(0)} s, ${(done / total).toFixed(1)} a second, on ${driver}, from seed ${firstSeed}.`,
);
console.log(
  `${rows.kept} rows kept in ${rows.pairs} pairs; in ${rows.refused} the server refused rows, and they were left out.`,
);
process.exitCode = failed ? 1 : 0;

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
