// Runs one PostgreSQL server for as long as its stdin is open, then stops it and removes the folder above its data. A process of its own:
// when the test run is killed, in whatever way, the pipe closes and the server still goes.
// Arguments: folder of the binaries, data folder, { uid, gid } of the server's user. Prints one line of JSON: { port } or { error }; and { port } again
// for each line on stdin, after it has crashed the server and started it again.
import { spawn } from 'node:child_process';
import { chownSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';

const [bin, data, identity] = [process.argv[2], process.argv[3], JSON.parse(process.argv[4])];
const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
let server;
let ending = false;
let runningPort;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));
process.stdin
  .on('end', () => end(0))
  .on('error', () => end(0))
  .on('data', () => void restart());

try {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  if (identity.uid !== undefined) chownSync(data, identity.uid, identity.gid);
  await run('initdb', [
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    '--no-sync',
    '--no-instructions',
  ]);
  const rules = join(data, 'pg_hba.conf');
  // all users are trusted but the members of one role, for the tests of wrong passwords
  writeFileSync(rules, `host all +password_required all scram-sha-256\n${readFileSync(rules, 'utf8')}`);
  const port = await freePort();
  await start(port);
  process.stdout.write(`${JSON.stringify({ port })}\n`);
  runningPort = port;
} catch (error) {
  process.stdout.write(`${JSON.stringify({ error: String(error instanceof Error ? error.message : error) })}\n`);
  end(1);
}

function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(join(bin, program), args, { ...identity, env, cwd: data, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program} failed: ${output}`))));
  });
}

function start(port) {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: 200,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return new Promise((resolve, reject) => {
    server = spawn(join(bin, 'postgres'), ['-D', data, ...flags], {
      ...identity,
      env,
      cwd: data,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let log = '';
    server.stderr.on('data', (chunk) => {
      log = (log + chunk).slice(-10_000);
      if (log.includes('database system is ready to accept connections')) resolve();
    });
    server.on('error', reject);
    server.on('exit', () => (ending ? undefined : reject(new Error(`postgres ended: ${log}`))));
  });
}

/** As after a crash: nothing is written, and the server recovers when it starts. */
async function restart() {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGQUIT');
  await gone;
  await start(runningPort);
  process.stdout.write(`${JSON.stringify({ port: runningPort })}\n`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function end(code) {
  if (ending) return;
  ending = true;
  const leave = () => {
    rmSync(dirname(data), { recursive: true, force: true });
    process.exit(code);
  };
  if (server === undefined || server.exitCode !== null || server.pid === undefined) return leave();
  server.on('exit', leave);
  server.kill('SIGQUIT'); // immediate shutdown: nothing here is worth a checkpoint
  setTimeout(() => server.kill('SIGKILL'), 5_000).unref();
}
