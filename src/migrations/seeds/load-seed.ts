import { seedOfOtherKind, seedStaticWrong, seedWithSeveralClasses, seedWithoutClass } from '../../errors/index.ts';
import { loadModule } from '../../loader/index.ts';
import { type ExportedClass, classPlace, exportedClasses } from '../exported-class.ts';
import type { ScriptFile } from '../script-files.ts';
import type { Seeder } from './seeder.ts';

/** A seed, loaded. */
export interface Seed {
  /** That of its file. */
  readonly name: string;
  readonly file: ScriptFile;
  readonly seeder: Seeder;
  /** `null`: everywhere. */
  readonly environments: readonly string[] | null;
  readonly dependsOn: readonly string[];
}

/**
 * Loads one seed.
 *
 * @throws MoultError with the place, when the file holds no seed
 */
export async function loadSeed(script: ScriptFile): Promise<Seed> {
  const { name, file } = script;
  const classes = exportedClasses(await loadModule(file));
  const [found] = classes;
  if (found === undefined) throw seedWithoutClass(classPlace(file));
  if (classes.length > 1)
    throw seedWithSeveralClasses(
      classPlace(file),
      classes.map((one) => one.name),
    );
  if (!('upsert' in found.prototype && 'addSql' in found.prototype && 'up' in found.prototype))
    throw seedOfOtherKind(classPlace(file, found.name), found.name);
  return {
    name,
    file: script,
    seeder: new (found as new () => Seeder)(), // it has what a seeder has, even if another copy of this package made it
    environments: textsOf(found, 'environments', file) ?? null,
    dependsOn: textsOf(found, 'dependsOn', file) ?? [],
  };
}

function textsOf(
  found: ExportedClass,
  name: 'environments' | 'dependsOn',
  file: string,
): readonly string[] | undefined {
  const value: unknown = Reflect.get(found, name);
  if (value === undefined) return undefined;
  const isTexts = Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '');
  if (!isTexts) throw seedStaticWrong(classPlace(file, found.name), found.name, name);
  return value as readonly string[]; // just checked
}
