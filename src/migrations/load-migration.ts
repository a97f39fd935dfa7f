import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import {
  type Place,
  migrationNameMismatch,
  migrationOfOtherKind,
  migrationWithSeveralClasses,
  migrationWithoutClass,
  migrationWithoutUp,
} from '../errors/index.ts';
import { loadModule, placeAt } from '../loader/index.ts';
import type { Migration } from './migration.ts';

type MigrationClass = new () => Migration;
type AnyClass = new (...args: never[]) => object;

/**
 * Loads one migration.
 *
 * @throws MoultError with the place, when the file holds no migration of its name
 */
export async function loadMigration(file: string): Promise<Migration> {
  const exported = await loadModule(file);
  const name = basename(file, extname(file));
  const classes = exportedClasses(exported);
  const [found] = classes;
  if (found === undefined) throw migrationWithoutClass(placeOf(file));
  if (classes.length > 1)
    throw migrationWithSeveralClasses(
      placeOf(file),
      classes.map((one) => one.name),
    );
  const { prototype, name: className } = found as { prototype: object; name: string }; // every class has both
  if (!('addSql' in prototype && 'commit' in prototype))
    throw migrationOfOtherKind(placeOf(file, className), className);
  if (!('up' in prototype)) throw migrationWithoutUp(placeOf(file, className), className);
  if (className !== name) throw migrationNameMismatch(placeOf(file, className), className, name);
  return new (found as MigrationClass)(); // it has what a migration has, even if another copy of this package made it
}

/** A compiled CommonJS file exports its class under its name and once more inside `default`. */
function exportedClasses(exported: Readonly<Record<string, unknown>>): readonly AnyClass[] {
  const { default: main, ...named } = exported;
  const inner = typeof main === 'object' && main !== null ? Object.values(main) : [];
  return [...new Set([...Object.values(named), main, ...inner])].filter(isClass);
}

function isClass(value: unknown): value is AnyClass {
  return typeof value === 'function' && Function.prototype.toString.call(value).startsWith('class');
}

/** Where the class is written; the start of the file when its words are not found. */
function placeOf(file: string, className?: string): Place {
  const text = readFileSync(file, 'utf8');
  return placeAt(file, text, className === undefined ? 0 : Math.max(0, text.indexOf(`class ${className}`)));
}
