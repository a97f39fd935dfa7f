import { setTimeout as sleep } from 'node:timers/promises';
import { migrationsLocked } from '../errors/index.ts';
import type { LockOptions } from './migrations-lock.ts';

const POLL = { first: 50, most: 1_000 };

export interface Held {
  /** Who has the lock, in words. */
  readonly holder: string;
  /** How long it is worth waiting for, in milliseconds. */
  readonly patience: number;
}

/**
 * Tries until it works, or for too long.
 *
 * @param take gives `undefined` when it has the lock
 * @throws MoultError with outcome `locked`
 */
export async function poll(take: () => Promise<Held | undefined>, { onWait, random }: LockOptions): Promise<void> {
  const started = performance.now();
  for (let pause = POLL.first, tries = 0; ; pause = Math.min(POLL.most, pause * 2), tries++) {
    const held = await take();
    if (held === undefined) return;
    const left = started + held.patience - performance.now();
    if (left <= 0) throw migrationsLocked(held.holder, held.patience);
    if (tries === 0) onWait(held.holder);
    await sleep(Math.min(left, pause * (0.5 + random())));
  }
}
