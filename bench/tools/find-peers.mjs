import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { spawnMeasured } from '../measure/spawn-measured.mjs';
import { drizzleKit } from './drizzle-kit.mjs';
import { mikroOrm } from './mikro-orm.mjs';

/** @import { Tool } from './tool.mjs' */

const MODULES = fileURLToPath(new URL('../peers/node_modules', import.meta.url));

/**
 * The peers that are installed and run on this machine, with their versions, and why the others are not measured.
 *
 * @returns {{ peers: Tool[], versions: Record<string, string>, skipped: string[] }}
 */
export function findPeers() {
  /** @type {ReturnType<typeof findPeers>} */
  const result = { peers: [], versions: {}, skipped: [] };
  if (existsSync(join(MODULES, 'drizzle-kit'))) {
    result.peers.push(drizzleKit(MODULES));
    result.versions['drizzle-kit'] = versionOf('drizzle-kit');
  } else result.skipped.push('drizzle-kit is not installed: npm run bench:peers');
  const node = nodeForMikroOrm();
  if (!existsSync(join(MODULES, '@mikro-orm/cli')))
    result.skipped.push('MikroORM is not installed: npm run bench:peers');
  else if (node === null)
    result.skipped.push(
      'MikroORM needs Node >= 22.17: run the bench with it, or name its binary in MOULT_BENCH_NODE22',
    );
  else {
    result.peers.push(mikroOrm(MODULES, node));
    result.versions['MikroORM'] = versionOf('@mikro-orm/cli');
  }
  return result;
}

/** @param {string} name */
function versionOf(name) {
  return JSON.parse(readFileSync(join(MODULES, name, 'package.json'), 'utf8')).version;
}

function nodeForMikroOrm() {
  if (isNewEnough(process.version)) return process.execPath;
  const named = process.env['MOULT_BENCH_NODE22'];
  if (named === undefined || named === '') return null;
  return isNewEnough(spawnMeasured({ node: named, args: ['--version'] }).stdout) ? named : null;
}

/** @param {string} version as in `v22.17.0` */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 17);
}
