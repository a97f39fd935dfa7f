import { join } from 'node:path';

import type { Settings } from '../config/index.ts';
import { openDriver } from '../database/index.ts';
import type { Driver } from '../database/index.ts';

/** Which database a use case works on, and for how long it waits to get at it. */
export interface DatabaseOptions {
  readonly settings: Settings;
  readonly url: string;
  /** Milliseconds to wait for another run to end. */
  readonly lockWait?: number;
}

/** Opens the database for the time of one piece of work and closes it whatever happens. */
export async function withDriver<Result>(
  { settings, url, lockWait }: DatabaseOptions,
  work: (driver: Driver) => Promise<Result>,
): Promise<Result> {
  const driver = await openDriver(url, {
    cacheFolder: join(settings.local, 'cache'),
    ...(lockWait !== undefined && { lockWait }),
  });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}
