// Packs the package, installs the tarball into a fresh project, and uses it there as a newcomer would. Takes about half a minute and a
// registry, so it is `npm run test:package` and no part of `npm test`. Needs a build (`npm run build`) beforehand.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'moult-package-'));
const project = join(scratch, 'project');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** A fresh shell: what npm tells its scripts, and the database of the caller, stay out. */
const kept = Object.entries(process.env).filter(
  ([name]) => !/^(npm_|DATABASE_URL$|NODE_ENV$|NODE_OPTIONS$)/i.test(name),
);
const env = Object.fromEntries(kept);

const run = (command, args, cwd = project) => execFileSync(command, args, { cwd, env, encoding: 'utf8' });
const moult = (...args) => {
  const output = run('npx', ['--no-install', 'moult', ...args]);
  console.log(`$ npx moult ${args.join(' ')}\n${output}`);
  return output;
};

try {
  const [packed] = JSON.parse(run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', scratch], root));
  const strays = packed.files
    .map(({ path }) => path)
    .filter((path) => !/^(dist\/|package\.json$|README\.md$|LICENSE$)/.test(path));
  assert.deepEqual(strays, [], 'the package holds only what it needs');
  assert.deepEqual(
    packed.files.filter(({ path }) => path.includes('.test.')),
    [],
  );

  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "name": "newcomer", "private": true, "type": "module" }\n');
  const options = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', ['install', ...options, join(scratch, packed.filename)]);

  assert.equal(moult('--version').trim(), version);
  assert.match(moult('init'), /wrote {2}entities\/user\.ts/);
  assert.match(moult('generate'), /\+ create table user \(id, email, name, created_at\)/);
  assert.match(moult('generate'), /Nothing changed/);
  assert.match(moult('apply'), /applied {2}Migration\d{14}_initial/);
  assert.match(moult('status', '--check'), /1 applied, 0 pending\./);
  assert.equal(readdirSync(join(project, 'migrations')).length, 1);

  const program = `import { Migration, MoultError, status } from 'moult';
    import { Entity } from 'moult/decorators';
    const { migrations } = await status();
    console.log(typeof Migration, typeof MoultError, typeof Entity, migrations.map(({ state }) => state).join());`;
  writeFileSync(join(project, 'program.js'), program);
  assert.equal(run('node', ['program.js']).trim(), 'function function function applied');
  console.log('The packed package installs and works.');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
