/** A position in a file of the user, 1-based, as editors count it. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The source line at that position, without its line break. */
  readonly excerpt?: string;
}

/** One thing that is wrong: what, why, where, and the way out. */
export interface Problem {
  /** Stable, documented in docs/errors.md: `SCAN_SYNTAX`. */
  readonly code: string;
  readonly message: string;
  readonly why?: string;
  readonly fix?: string;
  readonly place?: Place;
}

/**
 * What kind of failure it is; the command line turns it into an exit code:
 * `failed` 1, `input` 2, `check` 3, `question` 4, `locked` 5.
 */
export type Outcome = 'failed' | 'input' | 'check' | 'question' | 'locked';

/** The one error class. It carries every problem that was found in the run, never just the first. */
export class MoultError extends Error {
  override readonly name = 'MoultError';
  readonly problems: readonly Problem[];
  readonly outcome: Outcome;

  constructor(outcome: Outcome, problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map((problem) => problem.message).join('\n'), options);
    this.outcome = outcome;
    this.problems = problems;
  }

  /** The code of the first problem, for callers that tell failures apart. */
  get code(): string {
    return this.problems[0]?.code ?? 'UNKNOWN';
  }
}

/** For states that the code rules out: when one is met, moult itself is wrong, not its user. */
export function bug(message: string): MoultError {
  return new MoultError('failed', [
    {
      code: 'BUG',
      message,
      why: 'moult came into a state that its own rules exclude.',
      fix: 'Please report it with the entities and the snapshot that lead here.',
    },
  ]);
}
