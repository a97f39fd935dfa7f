import { join } from 'node:path';

import { changeEntity, DIALECTS, generateEntities } from '../generate-entities.mjs';
import { Project } from './project.mjs';

/** @import { Tool } from './tool.mjs' */

const render = DIALECTS['moult'];

/**
 * @param {string} root the package to measure, built
 * @returns {Tool & { status(project: Project, url: string): import('../measure/spawn-measured.mjs').Command }}
 */
export function moult(root) {
  const bin = join(root, 'dist/cli/bin.js');
  return {
    name: 'moult',
    largest: Infinity,
    createProject(folder, count) {
      const project = new Project(folder, ['migrations', '.snapshot.json', '.moult']);
      project.write('package.json', { type: 'module', private: true });
      project.link(root, 'node_modules/moult');
      generateEntities(count, join(folder, 'entities'), render);
      return project;
    },
    changeEntity: ({ folder }, count, added) => void changeEntity(count, join(folder, 'entities'), { render, added }),
    generate: ({ folder }) => ({ args: [bin, 'generate'], cwd: folder }),
    apply: ({ folder }, url) => ({ args: [bin, 'apply'], cwd: folder, env: { DATABASE_URL: url } }),
    status: ({ folder }, url) => ({ args: [bin, 'status'], cwd: folder, env: { DATABASE_URL: url } }),
    version: () => ({ args: [bin, '--version'] }),
  };
}
