import { MoultError } from './moult-error.ts';
import type { Problem } from './moult-error.ts';

/** All differences that one proof found. */
export function proveFailed(problems: readonly Problem[]): MoultError {
  return new MoultError('check', problems);
}

export interface ProvedDifference {
  /** The object, and what is wrong with it: `After up, table order is missing`. */
  readonly message: string;
  readonly expected: string;
  readonly found: string;
}

export function proofDifference({ message, expected, found }: ProvedDifference): Problem {
  return {
    code: 'PROVE_FAILED',
    message,
    why: `Expected ${expected}, found ${found}.`,
    fix: 'Nothing was written. Please report it with the entities and the snapshot that lead here.',
  };
}

export interface UnprovedStatement {
  /** What was going on, in words: `up`, `building the schema of the entities`. */
  readonly during: string;
  /** 1-based. */
  readonly number: number;
  readonly sql: string;
  readonly cause: unknown;
}

export function proofStatementFailed({ during, number, sql, cause }: UnprovedStatement): MoultError {
  return new MoultError(
    'check',
    [
      {
        code: 'PROVE_STATEMENT_FAILED',
        message: `The proof stopped in ${during}, at statement ${number}: ${saidBy(cause)}`,
        why: sql,
        fix: 'Nothing was written. Correct the entities if the database is right about them; else please report it.',
      },
    ],
    { cause },
  );
}

export function proofNeedsServer(during: string, cause: unknown): MoultError {
  return new MoultError(
    'input',
    [
      {
        code: 'PROVE_NEEDS_SERVER',
        message: `The embedded database can't do the proof: ${saidBy(cause)}`,
        why: `It stopped in ${during}. The types and functions of an extension, for example, are not there.`,
        fix: 'Name a server with --prove-url postgres://user@host/database: the proof makes databases of its own there, with the extensions of the named one, and drops them.',
      },
    ],
    { cause },
  );
}

export function proofUrlUnsuitable(label: string): MoultError {
  return new MoultError('input', [
    {
      code: 'PROVE_URL_UNSUITABLE',
      message: `No proof on ${label}`,
      why: 'A proof fills databases and drops them, so it works only where it makes its own.',
      fix: 'Give the URL of a server, or leave it out: the proof then runs on an embedded database in memory.',
    },
  ]);
}

function saidBy(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
