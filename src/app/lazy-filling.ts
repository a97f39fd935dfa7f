/** What the test kit needs of the use cases, each loaded when it is first called: as those in `lazy.ts`. */
import type { Settings } from '../config/index.ts';
import type { Driver } from '../database/index.ts';
import type { Filling } from './fill-database.ts';

/** Applies migrations and runs seeds on a database. Throws the error of the first one that fails. */
export async function fillDatabase(driver: Driver, settings: Settings, filling: Filling): Promise<void> {
  return (await import('./fill-database.ts')).fillDatabase(driver, settings, filling);
}

/** The extensions that an embedded database of a project may have. */
export async function embeddedExtensions(settings: Settings): Promise<string[]> {
  return (await import('./embedded-extensions.ts')).embeddedExtensions(settings);
}
