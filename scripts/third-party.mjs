import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The licences of the packages whose code is in the bundle, which ask to go wherever the code goes.
 *
 * @param {readonly string[]} modules paths of all bundled modules
 * @returns {string} one section a package
 */
export function thirdPartyLicences(modules) {
  const folders = new Set(modules.filter((path) => path.includes('node_modules')).map(packageFolder));
  return [...folders].toSorted().map(section).join('\n\n');
}

function packageFolder(path) {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name !== undefined) return folder;
  }
}

function section(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => entry.toLowerCase().startsWith('licen'));
  const text = file === undefined ? '' : `\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
  return `${name} ${version} (${license})${text}`;
}
