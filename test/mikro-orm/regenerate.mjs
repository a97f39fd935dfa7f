// Writes expected.sql: the schema that MikroORM's own generator makes of entities/. No database is needed.
//
//   npm ci && npm run regenerate             (in this folder, Node 22.17 or later)
//   npm ci && npm run regenerate -- --check  (writes nothing, fails if expected.sql is another)
//
// MikroORM 7 moved the decorators out of `@mikro-orm/core`. Half of the entities import them from there, as code written for
// older versions does, so MikroORM is given a copy in which import paths are rewritten, and nothing else.
import 'reflect-metadata';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as decorators from '@mikro-orm/decorators/legacy';
import { Project, ts } from 'ts-morph';
import { sourcesHash } from './sources-hash.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const BUILD = `${HERE}/.build`;

/** Copies entities/ to .build/, with decorators imported from where MikroORM 7 has them, and paths that Node can follow. */
async function copyEntities() {
  const project = new Project({ tsConfigFilePath: `${HERE}/tsconfig.json` });
  for (const file of project.getSourceFiles()) {
    file.getImportDeclarations().forEach(moveDecorators);
    [...file.getImportDeclarations(), ...file.getExportDeclarations()].forEach(followPath);
  }
  await rm(BUILD, { recursive: true, force: true });
  for (const file of project.getSourceFiles()) {
    const path = `${BUILD}/${relative(HERE, file.getFilePath())}`;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.getFullText());
  }
  await writeFile(`${BUILD}/tsconfig.json`, JSON.stringify({ extends: '../tsconfig.json', include: ['entities'] }));
}

function moveDecorators(declaration) {
  if (!['@mikro-orm/core', '@mikro-orm/postgresql'].includes(declaration.getModuleSpecifierValue())) return;
  const moved = declaration.getNamedImports().filter((named) => named.getName() in decorators);
  if (moved.length === 0) return;
  declaration.getSourceFile().insertImportDeclaration(declaration.getChildIndex(), {
    moduleSpecifier: '@mikro-orm/decorators/legacy',
    namedImports: moved.map((named) => named.getStructure()),
  });
  for (const named of moved) named.remove();
  if (declaration.getNamedImports().length === 0) declaration.remove();
}

/** Replaces an alias or a path without extension by the relative path of the file it means. */
function followPath(declaration) {
  const target = declaration.getModuleSpecifierSourceFile()?.getFilePath();
  if (target === undefined || !target.startsWith(`${HERE}/entities`)) return;
  const path = relative(dirname(declaration.getSourceFile().getFilePath()), target);
  declaration.setModuleSpecifier(path.startsWith('.') ? path : `./${path}`);
}

/** Refuses entities that MikroORM's types do not allow: they would prove nothing. */
function checkTypes() {
  const project = new Project({ tsConfigFilePath: `${BUILD}/tsconfig.json` });
  const diagnostics = project.getPreEmitDiagnostics();
  if (diagnostics.length > 0) throw new Error(project.formatDiagnosticsWithColorAndContext(diagnostics));
}

/** Lets Node load the copy as it is, so that MikroORM finds the TypeScript sources under the paths it was loaded from. */
function loadTypeScript() {
  const compilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    experimentalDecorators: true,
  };
  registerHooks({
    load(url, context, nextLoad) {
      if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context);
      const source = ts.sys.readFile(fileURLToPath(url));
      return { format: 'module', shortCircuit: true, source: ts.transpile(source, compilerOptions) };
    },
  });
}

async function createSchemaSql() {
  const { MikroORM } = await import('@mikro-orm/postgresql');
  const { TsMorphMetadataProvider } = await import('@mikro-orm/reflection');
  const orm = await MikroORM.init({
    dbName: 'freight',
    baseDir: BUILD,
    entities: ['entities/**/*.ts'],
    entitiesTs: ['entities/**/*.ts'],
    preferTs: true,
    metadataProvider: TsMorphMetadataProvider,
    metadataCache: { enabled: false },
    discovery: { tsConfigPath: `${BUILD}/tsconfig.json` },
    schemaGenerator: { disableForeignKeys: false },
  });
  const sql = await orm.schema.getCreateSchemaSQL();
  await orm.close(true);
  return sql;
}

const { version } = JSON.parse(await readFile(`${HERE}/node_modules/@mikro-orm/core/package.json`, 'utf8'));
await copyEntities();
checkTypes();
loadTypeScript();
const header = `-- Written by regenerate.mjs: what MikroORM ${version} makes of entities/ (${sourcesHash()}). Not to be edited by hand.`;
const sql = `${header}\n\n${(await createSchemaSql()).trimEnd()}\n`;
if (!process.argv.includes('--check')) await writeFile(`${HERE}/expected.sql`, sql);
else if (sql !== (await readFile(`${HERE}/expected.sql`, 'utf8')))
  throw new Error('expected.sql is not what MikroORM makes of entities/.');
await rm(BUILD, { recursive: true });
