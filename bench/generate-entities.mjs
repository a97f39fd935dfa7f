// Writes N synthetic entities, one file each, always the same ones. By hand: node bench/generate-entities.mjs <count> <folder> [moult|mikro-orm|drizzle]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { entityModel } from './entities/model.mjs';
import { renderDecorated } from './entities/render-decorators.mjs';
import { renderDrizzle } from './entities/render-drizzle.mjs';

/** @import { EntityModel } from './entities/model.mjs' */

/** @satisfies {Readonly<Record<string, (model: EntityModel) => string>>} */
export const DIALECTS = {
  moult: (/** @type {EntityModel} */ model) => renderDecorated(model, 'moult'),
  'mikro-orm': (/** @type {EntityModel} */ model) => renderDecorated(model, '@mikro-orm'),
  drizzle: renderDrizzle,
};

/**
 * @param {number} count
 * @param {string} folder emptied first
 * @param {(model: EntityModel) => string} render
 */
export function generateEntities(count, folder, render) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    writeFileSync(join(folder, `entity${index}.ts`), render(entityModel(index, count)));
  }
}

/**
 * Writes one entity again, with or without a column more than at first. It is always the one in the middle.
 *
 * @param {number} count
 * @param {string} folder
 * @param {{ render: (model: EntityModel) => string, added: boolean }} change
 * @returns {string} the file
 */
export function changeEntity(count, folder, { render, added }) {
  const index = Math.floor(count / 2);
  const file = join(folder, `entity${index}.ts`);
  writeFileSync(file, render(entityModel(index, count, { added })));
  return file;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [count = '100', folder, dialect = 'moult'] = process.argv.slice(2);
  const render = Object.entries(DIALECTS).find(([name]) => name === dialect)?.[1];
  if (folder === undefined || render === undefined)
    throw new Error('Usage: generate-entities.mjs <count> <folder> [moult|mikro-orm|drizzle]');
  generateEntities(Number(count), folder, render);
}
