import { basename, extname } from 'node:path';
import {
  migrationNameMismatch,
  migrationOfOtherKind,
  migrationWithSeveralClasses,
  migrationWithoutClass,
  migrationWithoutUp,
} from '../errors/index.ts';
import { loadModule } from '../loader/index.ts';
import { classPlace, exportedClasses } from './exported-class.ts';
import type { Migration } from './migration.ts';

type MigrationClass = new () => Migration;

/**
 * Loads one migration.
 *
 * @throws MoultError with the place, when the file holds no migration of its name
 */
export async function loadMigration(file: string): Promise<Migration> {
  const classes = exportedClasses(await loadModule(file));
  const name = basename(file, extname(file));
  const [found] = classes;
  if (found === undefined) throw migrationWithoutClass(classPlace(file));
  if (classes.length > 1)
    throw migrationWithSeveralClasses(
      classPlace(file),
      classes.map((one) => one.name),
    );
  const { prototype, name: className } = found;
  if (!('addSql' in prototype && 'commit' in prototype))
    throw migrationOfOtherKind(classPlace(file, className), className);
  if (!('up' in prototype)) throw migrationWithoutUp(classPlace(file, className), className);
  if (className !== name) throw migrationNameMismatch(classPlace(file, className), className, name);
  return new (found as MigrationClass)(); // it has what a migration has, even if another copy of this package made it
}
