import { localPath } from './local-path.ts';

const EMBEDDED = 'pglite://';
const MEMORY = 'memory';

/** The label of a database for programs: a URL that `--url` takes, with a path below the folder relative to it. */
export function databaseUrlText(label: string, cwd: string): string {
  const path = label.startsWith(EMBEDDED) ? label.slice(EMBEDDED.length) : MEMORY;
  return path === MEMORY ? label : EMBEDDED + localPath(path, cwd);
}

/** The label of a database for people. */
export function databaseName(label: string, cwd: string): string {
  if (!label.startsWith(EMBEDDED)) return label;
  const path = label.slice(EMBEDDED.length);
  return path === MEMORY ? 'the embedded database in memory' : `the embedded database ${localPath(path, cwd)}`;
}
