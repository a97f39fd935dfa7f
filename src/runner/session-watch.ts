import type { Connection } from '../database/index.ts';
import type { MigrationsLock } from './migrations-lock.ts';
import type { Limits } from './pins.ts';
import type { Watch } from './watch.ts';

interface Watched {
  readonly connection: Connection;
  readonly limits: Limits;
  readonly onBlocked: Watch['onBlocked'];
}

/** A statement is first looked at after this part of the time that it may wait for a lock; milliseconds at most. */
const FIRST_LOOK = { part: 0.6, most: 2_000 };

/** How a run looks at its own session: from the connection of its lock. `undefined` where there is no second connection. */
export function watchOf({ observer, lease }: MigrationsLock, watched: Watched): Watch | undefined {
  const { connection, limits, onBlocked } = watched;
  const who = lease === undefined ? connection.processId : leased(lease.token);
  if (observer === undefined || who === undefined) return undefined;
  const part = limits.lockTimeout === 0 ? FIRST_LOOK.most : limits.lockTimeout * FIRST_LOOK.part;
  return {
    observer,
    who,
    first: Math.min(FIRST_LOOK.most, part),
    onBlocked,
    onSilent: (sign) => {
      connection.destroy();
      if (sign === 'away') observer.destroy();
    },
  };
}

/** Behind a pooler the number of the process is another's, so transactions of a run go by a name. */
export function leased(token: string): string {
  return `moult run ${token}`;
}
