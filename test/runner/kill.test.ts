import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDriver } from '../../src/database/index.ts';
import { builtPackage } from '../support/built-package.ts';
import { readCatalog } from '../support/catalog.ts';
import { createDatabase } from '../support/databases.ts';
import { type MigrationsFolder, migrationsFolder } from '../support/migrations-folder.ts';
import { COUNT, FORTY_STATEMENTS } from './forty-statements.ts';

/** `MOULT_KILLS=200`: so many runs, at every mark first and then at random moments; `test/runner/soak-kill.mjs` asks for them. */
const KILLS = Number(process.env['MOULT_KILLS'] ?? 5);
const SEED = Number(process.env['MOULT_SEED'] ?? 1);

interface Ended {
  readonly marks?: number;
  readonly results?: readonly { readonly status: string; readonly error?: string }[];
  readonly error?: { readonly code: string; readonly message: string };
}

interface Kill {
  /** The mark at which the process kills itself. */
  readonly killAt?: number;
  /** Milliseconds after which it is killed. */
  readonly after?: number;
}

const script = fileURLToPath(new URL('kill-process.mjs', import.meta.url));
let folder: MigrationsFolder;
let reference: Awaited<ReturnType<typeof look>>;
let marks = 0;
let duration = 0;

/** Applies in another process, which may be killed; `null`: it was. */
async function applying(url: string, { killAt = 0, after }: Kill = {}): Promise<Ended | null> {
  const argument = JSON.stringify({ dist: builtPackage(), url, folder: folder.path, killAt });
  const child = spawn(process.execPath, [script, argument], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
  await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  return output === '' ? null : (JSON.parse(output) as Ended);
}

/** All there is to compare: the catalog, the rows, the journal. */
async function look(url: string) {
  const connection = await (await openDriver(url)).connect();
  const query = (sql: string) => connection.query(sql);
  try {
    return {
      catalog: await readCatalog(query, { ignore: ['moult_migrations'] }),
      accounts: await query('select * from account order by id'),
      children: await query('select * from child order by id'),
      ticks: await query('select step, count(*)::int as times from tick group by step order by step'),
      invalid: await query('select indexrelid::regclass::text as name from pg_index where not indisvalid'),
      journal: await query('select name, state, direction, statements_done, progress from moult_migrations'),
    };
  } finally {
    await connection.close();
  }
}

/** Numbers from 0 to 1 that a seed determines (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

beforeAll(async () => {
  folder = migrationsFolder();
  folder.write('Migration20260101000000_forty', FORTY_STATEMENTS);
  const database = await createDatabase();
  const started = performance.now();
  const ended = await applying(database.url);
  duration = performance.now() - started;
  if (ended?.results?.[0]?.status !== 'applied') throw new Error(JSON.stringify(ended));
  marks = ended.marks ?? 0;
  reference = await look(database.url);
  await database.drop();
});
afterAll(() => folder.remove());

test('forty statements leave what they say', () => {
  expect(reference.ticks.every((row) => (row as { times: number }).times === 1)).toBe(true);
  expect([reference.accounts.length, reference.children.length, reference.invalid]).toEqual([301, 200, []]);
  expect(reference.journal).toMatchObject([{ state: 'applied', direction: 'up', statements_done: COUNT }]);
  expect(marks).toBeGreaterThan(100);
});

test(
  `killed at ${KILLS} moments, the next apply completes, and nothing is lost or done twice`,
  async () => {
    const random = numbers(SEED);
    const kinds = { mark: 0, moment: 0, ended: 0, tries: 0 };
    for (let index = 0; index < KILLS; index++) {
      const isSample = KILLS < marks;
      const mark = isSample ? 1 + Math.floor(random() * marks) : index + 1;
      const isMark = isSample ? index % 4 !== 3 : mark <= marks;
      const kills: Kill[] = isMark
        ? [{ killAt: mark }]
        : Array.from({ length: 1 + Math.floor(random() * 3) }, () => ({ after: random() * duration }));
      const database = await createDatabase();
      for (const kill of kills) {
        if ((await applying(database.url, kill)) !== null) kinds.ended++;
        else if (isMark) kinds.mark++;
        else kinds.moment++;
        if (random() < 0.5) await sleep(random() * 50);
      }
      kinds.tries += kills.length;
      const ended = await applying(database.url);
      const told = `run ${index}, ${JSON.stringify(kills)}, ${JSON.stringify(ended)}`;
      expect({ told, error: ended?.error }).toEqual({ told, error: undefined });
      for (const { status, error } of ended?.results ?? [])
        expect({ told, status, error }).toEqual({ told, status: 'applied', error: undefined });
      expect({ told, ...(await look(database.url)) }).toEqual({ told, ...reference });
      await database.drop();
    }
    if (KILLS >= marks) process.stdout.write(`${JSON.stringify({ runs: KILLS, marks, ...kinds })}\n`);
    expect(kinds.mark).toBeGreaterThan(0);
  },
  60_000 + KILLS * 30_000,
);
