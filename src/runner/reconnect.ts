import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, isConnectionLost } from '../database/index.ts';
import { MoultError } from '../errors/index.ts';

const PAUSE = { first: 100, most: 5_000 };

/**
 * Connects, again and again while the server can't be reached.
 *
 * @param patience for how long, in milliseconds
 * @throws MoultError as connecting does
 */
export async function reconnect(connect: () => Promise<Connection>, patience: number): Promise<Connection> {
  const until = performance.now() + patience;
  for (let pause = PAUSE.first; ; pause = Math.min(PAUSE.most, pause * 2)) {
    try {
      return await connect();
    } catch (error) {
      const isAway = error instanceof MoultError && error.code === 'DATABASE_UNREACHABLE';
      if (!isAway || performance.now() + pause > until) throw error;
    }
    await sleep(pause);
  }
}

/** Why a connection was lost, as the server or the system said. */
export function lossReason(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return isConnectionLost(cause) && cause.cause instanceof Error ? cause.cause.message : cause.message;
}
