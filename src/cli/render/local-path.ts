import { isAbsolute, join, parse, relative, resolve, sep } from 'node:path';

/** A path as a person in a folder would write it: relative below the folder, else absolute. */
export function localPath(path: string, cwd: string): string {
  const local = relative(cwd, resolve(cwd, path));
  if (local === '') return '.';
  return local.startsWith('..') || isAbsolute(local) ? resolve(cwd, path) : local;
}

/** A text in which paths below a folder are written relative to it. */
export function localText(text: string, cwd: string): string {
  return cwd === parse(cwd).root ? text : text.replaceAll(join(cwd, sep), '');
}
