import { sqlStateOf } from '../database/index.ts';
import type { Connection } from '../database/index.ts';
import { bug, proofNeedsServer, proofStatementFailed, proveFailed } from '../errors/index.ts';
import { introspect } from '../introspect/index.ts';
import type { Introspection } from '../introspect/index.ts';
import type { Schema } from '../schema/index.ts';
import { buildSchema } from './build-schema.ts';
import type { RowStyle } from './rows/column-values.ts';
import type { Migrating } from './migrating.ts';
import { openScratch } from './scratch.ts';
import { scratchNeeds } from './scratch-needs.ts';
import type { Scratch, ScratchOptions } from './scratch.ts';
import { serverName } from './server-name.ts';
import { walk } from './walk.ts';
import type { Refusal, Walked } from './walk.ts';

export interface ProveOptions extends Migrating, ScratchOptions {}

/** What was shown, and where. */
export interface Proof {
  /** `PostgreSQL 18.4` */
  readonly server: string;
  /** How many generated rows were there before and after. */
  readonly rows: number;
  /** Names of partitioned tables for which no row was found that fits a partition: nothing was shown of their rows. */
  readonly withoutRows?: readonly string[];
  /** What failed with each kind of generated rows, which need not be like real ones: the proof was then done without rows. */
  readonly refusal?: Refusal;
}

/**
 * Shows on scratch databases that a migration does what it should: `up` leads from the one schema to the other, `down`
 * back, `up` there again, and the rows stay what they are, apart from what the statements say they lose.
 *
 * @throws MoultError `PROVE_FAILED` with every difference, `PROVE_STATEMENT_FAILED`, `PROVE_NEEDS_SERVER` or
 * `PROVE_NEEDS_EXTENSION`
 */
export async function prove(options: ProveOptions): Promise<Proof> {
  const scratch = await openScratch(options, scratchNeeds([options.before, options.after]));
  const target = await scratch.use(async (connection) => ({
    server: serverName(connection.serverVersion, scratch.kind),
    built: await build(connection, { schema: options.after, what: 'the schema of the entities', scratch }),
  }));
  const attempt = (rows: RowStyle | null): Promise<Walked> =>
    scratch.use(async (connection) => {
      const start = await build(connection, { schema: options.before, what: 'the schema of the snapshot', scratch });
      return walk(connection, { migrating: options, start, target: target.built, rows, scratch });
    });
  let refusal: Refusal | undefined;
  for (const rows of ['hinted', 'plain', null] as const) {
    const walked = await attempt(rows);
    if (walked.differences.length > 0) throw proveFailed(walked.differences);
    const isDone = walked.refusal === undefined;
    const facts = rows === null ? { ...(refusal !== undefined && { refusal }) } : withoutRows(walked);
    if (isDone) return { server: target.server, rows: walked.rows, ...facts };
    refusal ??= walked.refusal;
  }
  throw bug('A proof without rows was stopped by rows.');
}

function withoutRows({ empty }: Walked): Pick<Proof, 'withoutRows'> {
  return empty.length === 0 ? {} : { withoutRows: empty };
}

interface Building {
  readonly schema: Schema;
  readonly what: string;
  readonly scratch: Scratch;
}

/**
 * What the server says about something that it does not have, or can't do.
 *
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const LACKING: readonly string[] = ['0A000', '3F000', '42704', '42883', '58P01'];

async function build(connection: Connection, { schema, what, scratch }: Building): Promise<Introspection> {
  const failure = await buildSchema(connection, schema);
  if (failure === undefined) return introspect(connection);
  const during = `building ${what}`;
  const isLacking = scratch.kind === 'embedded' && LACKING.includes(sqlStateOf(failure.cause) ?? '');
  throw isLacking ? proofNeedsServer(during, failure.cause) : proofStatementFailed({ during, ...failure });
}
