import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';

import { main } from '../dist/cli/main.js';

/** A fixed beginning of time: the same journey gives the same text. */
const START = Date.UTC(2026, 10, 20, 9, 30, 0);

const PHONE = `  @Property({ length: 32, nullable: true })
  phone?: string;

  @Property({ type: 'datetime'`;

/**
 * Goes the way of a new user in a fresh folder and notes what is typed and printed.
 *
 * @returns {Promise<Record<string, string>>} Markdown by the name of its place in the README
 */
export async function journey() {
  const folder = mkdtempSync(join(tmpdir(), 'moult-journey-'));
  const run = session(folder);
  try {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
    mkdirSync(join(folder, 'before'));
    await run('init');
    await run('generate');
    await run('apply');
    const snapshot = join(folder, '.snapshot.json');
    writeFileSync(join(folder, 'before', '.snapshot.json'), readFileSync(snapshot));
    const entity = join(folder, 'entities', 'user.ts');
    writeFileSync(entity, readFileSync(entity, 'utf8').replace(`  @Property({ type: 'datetime'`, PHONE));
    const generate = await run('generate');
    const file = readdirSync(join(folder, 'migrations')).findLast((name) => name.includes('phone'));
    return {
      generate: fence('console', generate),
      migration: fence('ts', readFileSync(join(folder, 'migrations', file), 'utf8')),
      'snapshot-diff': fence('diff', difference(folder)),
      apply: fence('console', `${await run('apply')}\n${await run('status')}`),
      rollback: fence('console', await run('rollback')),
      help: fence('console', await run('--help')),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs command lines in a folder, one minute after another, and gives each with its output. */
function session(folder) {
  let minutes = 0;
  return async (line) => {
    let text = '';
    const stream = new Writable({
      write(chunk, _encoding, done) {
        text += chunk;
        done();
      },
    });
    minutes += 1;
    const now = () => new Date(START + minutes * 60_000);
    await main(line.split(' '), {
      input: process.stdin,
      out: stream,
      err: stream,
      cwd: folder,
      environment: {},
      now,
      onInterrupt: () => () => {},
    });
    return `$ npx moult ${line}\n${steady(text)}`;
  };
}

/** Durations and the server's clock differ from run to run. */
function steady(text) {
  return text
    .replaceAll(/\d+ ms/g, '12 ms')
    .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/g, '2026-11-20 09:32:00 UTC');
}

function difference(folder) {
  const { stdout } = spawnSync(
    'git',
    ['diff', '--no-index', '--no-color', '--', 'before/.snapshot.json', '.snapshot.json'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  return stdout.slice(stdout.indexOf('@@'));
}

function fence(language, text) {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}
