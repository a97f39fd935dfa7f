import { readFileSync } from 'node:fs';
import type { Place } from '../errors/index.ts';
import { placeAt } from '../loader/index.ts';

export interface ExportedClass {
  new (...args: never[]): object;
  readonly prototype: object;
}

/** The classes of a loaded module. A compiled CommonJS file exports its class under its name and once more inside `default`. */
export function exportedClasses(exported: Readonly<Record<string, unknown>>): readonly ExportedClass[] {
  const { default: main, ...named } = exported;
  const inner = typeof main === 'object' && main !== null ? Object.values(main) : [];
  return [...new Set([...Object.values(named), main, ...inner])].filter(isClass);
}

function isClass(value: unknown): value is ExportedClass {
  return typeof value === 'function' && Function.prototype.toString.call(value).startsWith('class');
}

/** Where a class is written; the start of the file when its words are not found. */
export function classPlace(file: string, className?: string): Place {
  const text = readFileSync(file, 'utf8');
  return placeAt(file, text, className === undefined ? 0 : Math.max(0, text.indexOf(`class ${className}`)));
}
