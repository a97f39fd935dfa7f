import { seedFolderMissing } from '../../errors/index.ts';
import { type ScriptFile, findScripts } from '../script-files.ts';

/** Finds the seeds of a folder, in the order of their names. What lies in folders inside it is theirs. No folder means no seeds. */
export function findSeeds(folder: string): Promise<readonly ScriptFile[]> {
  return findScripts(folder, seedFolderMissing);
}
