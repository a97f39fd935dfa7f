import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export const GROUPS = /** @type {const} */ (['start', 'generate', 'apply']);

/** @typedef {typeof GROUPS[number]} Group */

/**
 * @param {readonly string[]} args
 * @returns {{ sizes: number[], runs: number, only: readonly Group[], peers: boolean, root: string }}
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '10,100,1000,10000' },
      runs: { type: 'string', default: '5' },
      only: { type: 'string', default: GROUPS.join(',') },
      peers: { type: 'boolean', default: true },
      package: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
    },
    allowNegative: true,
  });
  const sizes = values.sizes.split(',').map(positive);
  const only = values.only
    .split(',')
    .map((name) => GROUPS.find((group) => group === name) ?? fail(`--only takes ${GROUPS.join(', ')}, not "${name}".`));
  const root = resolve(values.package);
  if (!existsSync(join(root, 'dist/cli/bin.js'))) fail(`${root} is not built: npm run build`);
  return { sizes, runs: positive(values.runs), only, peers: values.peers, root };
}

/** @param {string} text */
function positive(text) {
  const number = Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : fail(`"${text}" is not a positive whole number.`);
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  throw new Error(message);
}
