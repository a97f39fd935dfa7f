import { sqlStateOf } from '../database/index.ts';
import type { Connection } from '../database/index.ts';
import type { Statement } from '../plan/index.ts';

/** The statement of a list that failed, and why. */
export interface StatementFailure {
  /** 1-based. */
  readonly number: number;
  readonly sql: string;
  readonly cause: unknown;
}

interface Segment {
  readonly statements: readonly Statement[];
  readonly transaction: boolean;
  /** How many statements come before it. */
  readonly offset: number;
}

const BEGIN = { sql: `begin; set local search_path = public; set local TimeZone = 'UTC';` };
const COMMIT = { sql: 'commit;' };

export interface RunOptions {
  /** Whether a transaction that takes more locks than the database has room for may be cut into several. */
  readonly mayDivide?: boolean;
}

const OUT_OF_LOCKS = '53200';
const STATEMENTS_OF_PART = 100;

/** Runs statements with the commits that a run of the migration would make. */
export async function runStatements(
  connection: Connection,
  statements: readonly Statement[],
  { mayDivide = false }: RunOptions = {},
): Promise<StatementFailure | undefined> {
  for (const segment of segmentsOf(statements)) {
    const whole = await runSegment(connection, segment);
    const isTooMuch = mayDivide && whole !== undefined && sqlStateOf(whole.cause) === OUT_OF_LOCKS;
    const failure = isTooMuch ? await runInParts(connection, segment) : whole;
    if (failure !== undefined) return failure;
  }
  return undefined;
}

async function runInParts(connection: Connection, segment: Segment): Promise<StatementFailure | undefined> {
  for (let from = 0; from < segment.statements.length; from += STATEMENTS_OF_PART) {
    const statements = segment.statements.slice(from, from + STATEMENTS_OF_PART);
    const failure = await runSegment(connection, { ...segment, statements, offset: segment.offset + from });
    if (failure !== undefined) return failure;
  }
  return undefined;
}

function segmentsOf(statements: readonly Statement[]): Segment[] {
  const segments: Segment[] = [];
  let offset = 0;
  const end = (until: number, transaction: boolean): void => {
    if (until > offset) segments.push({ statements: statements.slice(offset, until), transaction, offset });
    offset = until;
  };
  for (const [index, { transaction }] of statements.entries()) {
    if (transaction === 'commitAfter') end(index + 1, true);
    if (transaction !== 'outside') continue;
    end(index, true);
    end(index + 1, false);
  }
  end(statements.length, true);
  return segments;
}

async function runSegment(
  connection: Connection,
  { statements, transaction, offset }: Segment,
): Promise<StatementFailure | undefined> {
  const sent = transaction ? [BEGIN, ...statements, COMMIT] : statements;
  const { done, error } = await connection.batch(sent.map(({ sql }) => ({ sql })));
  if (error === undefined) return undefined;
  await connection.execute('rollback;');
  const index = Math.min(transaction ? done - 1 : done, statements.length - 1); // what is deferred fails at the commit
  return { number: offset + index + 1, sql: statements[index]?.sql ?? '', cause: error };
}
