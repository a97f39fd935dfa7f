import { MoultError, type Problem } from './moult-error.ts';

export interface OffendingRows {
  readonly migration: string;
  /** What was expected. */
  readonly title: string;
  /** Those that are named, and one more if there are others. */
  readonly rows: readonly object[];
  /** How many are named. */
  readonly named: number;
}

/** There are rows that the migration would fail on, or that it must not find. */
export function expectationFailed({ migration, title, rows, named }: OffendingRows): MoultError {
  const hasMore = rows.length > named;
  const count = `${hasMore ? 'at least ' : ''}${rows.length} ${rows.length === 1 ? 'row stands' : 'rows stand'}`;
  return new MoultError('failed', [
    {
      code: 'RUNNER_EXPECTATION_FAILED',
      message: `${migration} expects ${title}, and ${count} against it`,
      why: [hasMore ? 'The first of them:' : 'They are:', ...rows.slice(0, named).map(rowText)].join('\n'),
      fix: 'Correct these rows, or let an earlier migration do it, and run the command again. Nothing was changed by this migration, nor by those after it.',
    },
  ]);
}

const LONGEST_VALUE = 60;

function rowText(row: object): string {
  const values = Object.entries(row).map(([column, value]) => `${column}: ${valueText(value)}`);
  return values.join(', ');
}

function valueText(value: unknown): string {
  if (value === null) return 'null';
  const text = typeof value === 'object' && !(value instanceof Date) ? JSON.stringify(value) : textOf(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

function textOf(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}

export interface UnansweredExpectation {
  readonly migration: string;
  readonly title: string;
  readonly cause: unknown;
}

/** The query of an expectation failed; what the server said is taken over. */
export function expectationUnanswered({ migration, title, cause }: UnansweredExpectation): MoultError {
  const said: Partial<Problem> = cause instanceof MoultError ? (cause.problems[0] ?? {}) : {};
  return new MoultError(
    'failed',
    [
      {
        code: 'RUNNER_EXPECTATION_UNANSWERED',
        message: `${migration} expects ${title}, and the query that asks for it failed: ${said.message ?? String(cause)}`,
        ...(said.why === undefined ? {} : { why: said.why }),
        fix: 'Correct the query in the migration, or take the line out of it, and run the command again. Nothing was changed by this migration.',
      },
    ],
    { cause },
  );
}
