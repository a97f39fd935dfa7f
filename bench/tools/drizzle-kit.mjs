import { join } from 'node:path';

import { changeEntity, DIALECTS, generateEntities } from '../generate-entities.mjs';
import { Project } from './project.mjs';
import { LARGEST_FOR_PEERS } from './tool.mjs';

/** @import { Tool } from './tool.mjs' */

const render = DIALECTS['drizzle'];
const CONFIG = `import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './schema/*.ts',
  out: './migrations',
  dbCredentials: { url: process.env.DATABASE_URL ?? '' },
});
`;

/**
 * @param {string} modules folder node_modules of the peers
 * @returns {Tool}
 */
export function drizzleKit(modules) {
  const bin = join(modules, 'drizzle-kit/bin.cjs');
  return {
    name: 'drizzle-kit',
    largest: LARGEST_FOR_PEERS,
    createProject(folder, count) {
      const project = new Project(folder, ['migrations']);
      project.write('package.json', { type: 'module', private: true });
      project.write('drizzle.config.ts', CONFIG);
      project.link(modules, 'node_modules');
      generateEntities(count, join(folder, 'schema'), render);
      return project;
    },
    changeEntity: ({ folder }, count, added) => void changeEntity(count, join(folder, 'schema'), { render, added }),
    generate: ({ folder }) => ({ args: [bin, 'generate'], cwd: folder }),
    apply: ({ folder }, url) => ({ args: [bin, 'migrate'], cwd: folder, env: { DATABASE_URL: url } }),
    version: () => ({ args: [bin, '--version'] }),
  };
}
