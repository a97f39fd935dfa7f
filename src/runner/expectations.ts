import { readFileSync } from 'node:fs';
import { sqlStateOf } from '../database/index.ts';
import type { Connection } from '../database/index.ts';
import { expectationFailed, expectationUnanswered, MoultError } from '../errors/index.ts';
import type { Problem } from '../errors/index.ts';
import { recordMigration } from '../migrations/index.ts';
import type { Direction, ExpectStep } from '../migrations/index.ts';
import { concernsServer, NAMED_ROWS, offendingRows } from './expectation-query.ts';
import type { Runnable } from './run-one.ts';
import { doneBefore } from './unfinished.ts';
import { wordsIn } from './words-in.ts';

export interface Asking {
  readonly connection: Connection;
  readonly direction: Direction;
  /** Milliseconds. */
  readonly lockTimeout: number;
}

/** What one migration expects of the rows, as far as that is known before it runs. */
export interface Expected {
  readonly name: string;
  readonly file: string;
  /** All that the migration records before it asks for rows itself. */
  readonly all: readonly ExpectStep[];
  /** Those of them that must wait until the migrations before it have run. */
  readonly waiting: readonly ExpectStep[];
}

/**
 * Asks what all migrations of a run expect, before the first of them runs.
 *
 * @throws MoultError with everything that is not as expected
 */
export async function askAhead(runnables: readonly Runnable[], asking: Asking): Promise<ReadonlyMap<string, Expected>> {
  const earlier: string[] = [];
  const problems: Problem[] = [];
  const found = new Map<string, Expected>();
  for (const runnable of runnables) {
    const { name, file } = runnable.file;
    const { all, text } = await readExpectations(runnable, asking.direction);
    const waiting: ExpectStep[] = [];
    for (const step of all) {
      const answer = await ask(step, asking);
      if (isFine(answer)) continue;
      if (await mustWait(step, answer, { earlier, asking })) waiting.push(step);
      else problems.push(...problemOf(step, answer, name).problems);
    }
    found.set(name, { name, file, all, waiting });
    earlier.push(text);
  }
  if (problems.length > 0) throw new MoultError('failed', problems);
  return found;
}

/** Asks what had to wait. */
export async function askNow({ name, waiting }: Expected, asking: Asking): Promise<MoultError | undefined> {
  const problems: Problem[] = [];
  for (const step of waiting) {
    const answer = await ask(step, asking);
    if (!isFine(answer)) problems.push(...problemOf(step, answer, name).problems);
  }
  return problems.length === 0 ? undefined : new MoultError('failed', problems);
}

/**
 * What an interrupted migration expected was asked when it began. A file without the word is not run for nothing; one that
 * fails here fails again, and is reported, when it runs.
 */
async function readExpectations(runnable: Runnable, direction: Direction): Promise<Read> {
  const text = readFileSync(runnable.file.file, 'utf8');
  if (doneBefore(runnable) > 0 || !text.includes('expect(')) return { all: [], text };
  try {
    const { steps, complete } = await recordMigration(runnable.migration, direction);
    const statements = steps.flatMap((step) => (step.kind === 'sql' ? [step.sql] : []));
    return { all: steps.filter((step) => step.kind === 'expect'), text: complete ? statements.join('\n') : text };
  } catch {
    return { all: [], text };
  }
}

interface Read {
  readonly all: readonly ExpectStep[];
  /** All that the migration does, as far as it is known; else the text of its file. */
  readonly text: string;
}

/** The rows that were found, or why the question has no answer. */
type Answer = { readonly rows: readonly object[] } | { readonly cause: Error };

function isFine(answer: Answer): boolean {
  return 'rows' in answer && answer.rows.length === 0;
}

async function ask(step: ExpectStep, { connection, lockTimeout }: Asking): Promise<Answer> {
  if (!concernsServer(step, connection)) return { rows: [] };
  const begin = `begin read only; set local search_path = public; set local TimeZone = 'UTC'; set local lock_timeout = ${lockTimeout};`;
  const { rows, error } = await connection.batch([{ sql: begin }, offendingRows(step), { sql: 'commit;' }]);
  if (error === undefined) return { rows: rows[1] ?? [] };
  if (!connection.ended) await connection.batch([{ sql: 'rollback;' }]);
  return { cause: error };
}

interface Earlier {
  /** The texts of the migrations that run before. */
  readonly earlier: readonly string[];
  readonly asking: Asking;
}

/** What is not there yet: names, operators, labels of enums. */
const NOT_YET = ['42', '3F', '22'];

/** Whether a migration before may make what is asked about, or put it right. */
async function mustWait(step: ExpectStep, answer: Answer, { earlier, asking }: Earlier): Promise<boolean> {
  if (earlier.length === 0) return false;
  if ('cause' in answer) return NOT_YET.some((kind) => sqlStateOf(answer.cause)?.startsWith(kind));
  const words = wordsIn(step.sql);
  const relations = await asking.connection.query<{ name: string }>(
    `select distinct lower(relname) as name from pg_class where lower(relname) = any($1::text[]) and relkind in ('r', 'p', 'v', 'm', 'f');`,
    [[...words]],
  );
  return earlier.some((text) => {
    const mentioned = wordsIn(text);
    return relations.some(({ name }) => mentioned.has(name));
  });
}

function problemOf({ title }: ExpectStep, answer: Answer, migration: string): MoultError {
  if ('cause' in answer) return expectationUnanswered({ migration, title, cause: answer.cause });
  return expectationFailed({ migration, title, rows: answer.rows, named: NAMED_ROWS });
}
