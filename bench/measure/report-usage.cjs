// Preloaded into every measured Node process (`node --require`): writes what the process used to the file that MOULT_BENCH_USAGE names.
const { readFileSync, writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const file = process.env.MOULT_BENCH_USAGE;
if (file !== undefined && isMainThread) {
  delete process.env.MOULT_BENCH_USAGE; // children of the measured process are not what is measured
  process.on('exit', () => writeFileSync(file, JSON.stringify({ ...process.resourceUsage(), maxRSS: peakMemory() })));
}

/** In KiB. Linux counts what the parent had at the fork into a child's maxRSS, but not into the peak of its own memory map. */
function peakMemory() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  const line = readFileSync('/proc/self/status', 'utf8')
    .split('\n')
    .find((one) => one.startsWith('VmHWM:'));
  return line === undefined ? process.resourceUsage().maxRSS : Number.parseInt(line.slice('VmHWM:'.length), 10);
}
