import { setTimeout as sleep } from 'node:timers/promises';
import { isConnectionLost, sqlStateOf } from '../database/index.ts';
import type { MoultError } from '../errors/index.ts';
import type { RetryReason } from './run-options.ts';
import type { Session } from './session.ts';
import type { Sent } from './statement.ts';

/** @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
const REASONS: Readonly<Record<string, RetryReason>> = {
  '55P03': 'lock',
  '40P01': 'deadlock',
  '40001': 'serialization',
};

/** Why a statement may succeed when it is simply run again; `undefined`: it will not. */
export function retryReason(error: unknown): RetryReason | undefined {
  if (isConnectionLost(error)) return 'connection';
  return REASONS[sqlStateOf(error) ?? ''];
}

/** How many times a segment is run again, unless the run says otherwise. */
export const RETRIES = 3;
const PAUSE = { first: 1_000, most: 30_000 };

/** The pause before a repeated try, in milliseconds: twice as long each time, spread by half in both directions. */
export function pauseBefore(
  attempt: number,
  { first, random }: { readonly first: number; readonly random: number },
): number {
  return Math.round(Math.min(PAUSE.most, first * 2 ** (attempt - 1)) * (0.5 + random));
}

interface TriesOptions {
  readonly session: Session;
  readonly name: string;
  /** Makes the error of a statement that is given up. */
  readonly failed: (cause: unknown, statement: Sent | undefined) => MoultError;
}

/** Counts the tries of one piece of work, and waits between them. */
export class Tries {
  readonly #options: TriesOptions;
  #attempt = 0;

  constructor(options: TriesOptions) {
    this.#options = options;
  }

  /** After a failure: returns when the work is to be tried again. @throws MoultError when it is of no use, or was tried often enough */
  async next(cause: unknown, statement: Sent | undefined): Promise<void> {
    const { session, name, failed } = this.#options;
    const { retries = RETRIES, retryPause = PAUSE.first, random = Math.random, signal, onEvent } = session.options;
    const reason = retryReason(cause);
    if (reason === undefined || this.#attempt >= retries || signal?.aborted === true) throw failed(cause, statement);
    this.#attempt++;
    const pauseMs = pauseBefore(this.#attempt, { first: retryPause, random: random() });
    onEvent?.({
      type: 'retry',
      name,
      reason,
      attempt: this.#attempt,
      of: retries,
      pauseMs,
      ...(statement?.number !== undefined && { statement: statement.number }),
    });
    await sleep(pauseMs, undefined, signal === undefined ? {} : { signal }).catch(() => {
      throw failed(cause, statement); // asked to stop: no further try
    });
  }
}
