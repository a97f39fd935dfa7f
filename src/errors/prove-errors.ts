import { MoultError } from './moult-error.ts';

/** Something that is not as it should be once statements were run. */
export interface ProvedDifference {
  /** What was run: `up`. */
  readonly during: string;
  /** `table order` */
  readonly object: string;
  /** What is wrong with it: `is missing`. */
  readonly fault: string;
  readonly expected: string;
  readonly found: string;
}

/** All differences that one proof found. */
export function proveFailed(differences: readonly ProvedDifference[]): MoultError {
  return new MoultError(
    'check',
    differences.map(({ during, object, fault, expected, found }) => ({
      code: 'PROVE_FAILED',
      message: `After ${during}, ${object} ${fault}`,
      why: `Expected ${expected}, found ${found}.`,
      fix: 'Nothing was written. Please report it with the entities and the snapshot that lead here.',
    })),
  );
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
        fix: `${hintOf(cause)}Nothing was written. Correct the entities if the database is right about them; else please report it.`,
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

/** @param names extensions that the schemas create, and PGlite does not bring */
export function proofNeedsExtension(names: readonly string[]): MoultError {
  return new MoultError('input', [
    {
      code: 'PROVE_NEEDS_EXTENSION',
      message: `The embedded database can't do the proof: it has no extension ${names.join(', ')}`,
      why: 'The schema creates it. PGlite, which does proofs unless a server is named, brings only extensions of PostgreSQL itself, and not all of them.',
      fix: 'Name a server that has it with --prove-url postgres://user@host/database: the proof makes databases of its own there, and drops them.',
    },
  ]);
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

/** What the server advises, with a space behind it. */
function hintOf(cause: unknown): string {
  const hint = cause instanceof MoultError ? cause.problems[0]?.fix : undefined;
  return hint === undefined ? '' : `${hint} `;
}

function saidBy(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
