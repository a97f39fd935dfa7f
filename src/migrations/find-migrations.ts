import { migrationFileName, migrationFolderMissing } from '../errors/index.ts';
import { readMigrationName } from './migration-name.ts';
import { type ScriptFile, findScripts } from './script-files.ts';

/** Its name is `Migration20261120093000_add_user_phone`. */
export type MigrationFile = ScriptFile;

/** Finds the migrations of a folder, in the order of their names. No folder means no migrations. */
export async function findMigrations(folder: string): Promise<readonly MigrationFile[]> {
  const scripts = await findScripts(folder, migrationFolderMissing);
  const isMigration = ({ name }: ScriptFile): boolean => readMigrationName(name) !== null;
  const misnamed = scripts.find((script) => script.name.startsWith('Migration') && !isMigration(script));
  if (misnamed !== undefined) throw migrationFileName(misnamed.file);
  return scripts.filter(isMigration);
}
