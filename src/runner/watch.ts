import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '../database/index.ts';
import { type Blocker, type Sight, lookAt } from './blockers.ts';

/** Who looks, at whom, and what becomes of what is seen. */
export interface Watch {
  readonly observer: Connection;
  /** The number of the process that works, or the name of its application. */
  readonly who: number | string;
  /** When to look first, in milliseconds after the start. */
  readonly first: number;
  /** Called when the session waits for others: once for the same ones. */
  readonly onBlocked: (blockers: readonly Blocker[], waitedMs: number) => void;
  /** Called when no answer can come any more: the session has nothing to do (`idle`), or who looks gets no answer either (`away`). */
  readonly onSilent: (sign: 'idle' | 'away') => void;
}

const LONGEST_INTERVAL = 10_000;
/** A server that is asked for so little and does not answer for so long is as good as gone. */
const PATIENCE = 30_000;
/** Who was in the way is worth knowing also when the statement has failed meanwhile. */
const GRACE = 2_000;
/** After so long, a session that has nothing to do has not been sent anything, or its answer was lost. */
const LONGEST_IDLE = 10_000;

/** Looks at a session from a second one for as long as it works, first soon and then more rarely. */
export async function watching<Result>(work: Promise<Result>, watch: Watch): Promise<Result> {
  const stop = new AbortController();
  const ended = work.then(
    () => stop.abort(),
    () => stop.abort(),
  );
  const looking = lookAgain(watch, stop.signal);
  try {
    return await work;
  } finally {
    await ended;
    await looking;
  }
}

async function lookAgain(watch: Watch, stop: AbortSignal): Promise<void> {
  const started = performance.now();
  let told = '';
  let idleSince: number | undefined;
  for (let interval = watch.first; ; interval = Math.min(LONGEST_INTERVAL, interval * 2)) {
    await sleep(interval, undefined, { signal: stop, ref: false }).catch(() => {});
    if (stop.aborted) return;
    const sight = await look(watch, stop);
    if (sight === 'nothing') return;
    if (sight === 'silence') return watch.onSilent('away');
    idleSince = !stop.aborted && isIdle(sight, watch) ? (idleSince ?? performance.now()) : undefined;
    if (idleSince !== undefined && performance.now() - idleSince > LONGEST_IDLE) return watch.onSilent('idle');
    if (stop.aborted && sight.blockers.length === 0) return;
    const pids = sight.blockers.map(({ pid }) => pid).join();
    if (pids !== '' && pids !== told) watch.onBlocked(sight.blockers, Math.round(performance.now() - started));
    told = pids;
  }
}

/** It was sent something and does nothing. One that is known by name may be another one. */
function isIdle({ state }: Sight, { who }: Watch): boolean {
  return typeof who === 'number' && state !== 'active';
}

/** `nothing`: the one who looks has no connection any more; that is another's business. */
async function look({ observer, who }: Watch, stop: AbortSignal): Promise<Sight | 'silence' | 'nothing'> {
  const seen = lookAt(observer, who).catch(() => 'nothing' as const);
  const patience = new AbortController();
  const stopped = new Promise<'nothing'>((resolve) => {
    const end = (): void => void sleep(GRACE, undefined, { ref: false }).then(() => resolve('nothing'));
    stop.addEventListener('abort', end, { once: true, signal: patience.signal });
  });
  const silence = sleep(PATIENCE, 'silence' as const, { signal: patience.signal, ref: false });
  try {
    return await Promise.race([seen, stopped, silence]);
  } finally {
    patience.abort();
    silence.catch(() => {});
  }
}
