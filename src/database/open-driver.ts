import type { Driver, DriverOptions } from './connection.ts';
import { readDatabaseUrl } from './database-url.ts';

/**
 * Gives the driver for a URL: `postgres://...`, `postgresql://...`, `pglite://path/of/a/folder`, `pglite://memory`. Nothing
 * is connected, started or written before the first `connect`.
 *
 * @throws MoultError `DATABASE_URL_INVALID`
 */
export async function openDriver(url: string, options: DriverOptions = {}): Promise<Driver> {
  const target = readDatabaseUrl(url);
  if (target.kind === 'server') {
    const { serverDriver } = await import('./server-driver.ts');
    return serverDriver(target.url, target.label, options);
  }
  const { embeddedDriver } = await import('./embedded-driver.ts');
  return embeddedDriver(target.folder, target.label, options);
}
