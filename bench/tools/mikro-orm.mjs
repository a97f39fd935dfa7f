import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

import { changeEntity, DIALECTS, generateEntities } from '../generate-entities.mjs';
import { Project } from './project.mjs';
import { LARGEST_FOR_PEERS } from './tool.mjs';

/** @import { Tool } from './tool.mjs' */

const render = DIALECTS['mikro-orm'];
const PACKAGES = ['cli', 'core', 'decorators', 'migrations', 'postgresql', 'reflection'];
const CONFIG = `import { Migrator } from '@mikro-orm/migrations';
import { defineConfig } from '@mikro-orm/postgresql';
import { TsMorphMetadataProvider } from '@mikro-orm/reflection';

export default defineConfig({
  clientUrl: process.env.DATABASE_URL,
  entities: ['entities/*.js'],
  entitiesTs: ['entities/*.ts'],
  extensions: [Migrator],
  metadataProvider: TsMorphMetadataProvider,
  migrations: { path: 'migrations', emit: 'cjs', snapshot: true },
});
`;
/** Without a loader for TypeScript: what it would load is compiled before. */
const ENV = { MIKRO_ORM_CLI_PREFER_TS: '0' };
const TSCONFIG = {
  compilerOptions: {
    target: 'ES2022',
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    experimentalDecorators: true,
    strict: true,
    types: [],
  },
  include: ['entities'],
};

/**
 * With the provider that reads types from sources, for the entities leave them to be read, as moult's do. Its quickest way, compiled
 * entities with their declarations; the compiling is not measured.
 *
 * @param {string} modules folder node_modules of the peers
 * @param {string} node one that MikroORM runs on
 * @returns {Tool}
 */
export function mikroOrm(modules, node) {
  const bin = join(modules, '@mikro-orm/cli/cli.js');
  return {
    name: 'MikroORM',
    largest: LARGEST_FOR_PEERS,
    createProject(folder, count) {
      const project = new Project(folder, ['migrations', 'temp']);
      const dependencies = Object.fromEntries(PACKAGES.map((name) => [`@mikro-orm/${name}`, '*']));
      project.write('package.json', { type: 'module', private: true, dependencies });
      project.write('tsconfig.json', TSCONFIG);
      project.write('mikro-orm.config.js', CONFIG);
      project.link(modules, 'node_modules');
      generateEntities(count, join(folder, 'entities'), render);
      for (const name of readdirSync(join(folder, 'entities'))) compile(join(folder, 'entities', name));
      return project;
    },
    changeEntity: ({ folder }, count, added) =>
      compile(changeEntity(count, join(folder, 'entities'), { render, added })),
    generate: ({ folder }, url) => ({
      node,
      args: [bin, 'migration:create'],
      cwd: folder,
      env: { ...ENV, DATABASE_URL: url },
    }),
    apply: ({ folder }, url) => ({
      node,
      args: [bin, 'migration:up'],
      cwd: folder,
      env: { ...ENV, DATABASE_URL: url },
    }),
    version: () => ({ node, args: [bin, '--version'], env: ENV }),
  };
}

/** @param {string} file */
function compile(file) {
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    experimentalDecorators: true,
  };
  const options = { fileName: file, compilerOptions };
  const [text, base] = [readFileSync(file, 'utf8'), file.slice(0, -'.ts'.length)];
  writeFileSync(`${base}.js`, ts.transpileModule(text, options).outputText);
  writeFileSync(`${base}.d.ts`, ts.transpileDeclaration(text, options).outputText);
}
