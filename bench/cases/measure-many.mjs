import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { measure } from '../measure/measure.mjs';
import { spawnMeasured } from '../measure/spawn-measured.mjs';
import { Project } from '../tools/project.mjs';

/** @import { BenchContext } from '../run.mjs' */

const COUNT = 500;
const RUN_TRANSACTIONS = fileURLToPath(new URL('../clients/run-transactions.mjs', import.meta.url));
const READ_JOURNAL = fileURLToPath(new URL('../clients/read-journal.mjs', import.meta.url));

/**
 * 500 tiny TypeScript migrations on the server, then the runs that have nothing left to do.
 *
 * @param {BenchContext} context
 */
export async function measureMany({ moult, server, scratch, runs, report }) {
  const statements = Array.from({ length: COUNT }, (_, index) => statement(index));
  const project = createProject(join(scratch, 'many'), statements);
  const json = join(scratch, 'many.json');
  writeFileSync(json, JSON.stringify(statements));
  const env = async (/** @type {string} */ name) => ({ DATABASE_URL: await server.emptyDatabase(name) });

  const bare = {
    tool: 'bare pg client',
    prepare: async () => ({ args: [RUN_TRANSACTIONS, json], env: await env('many') }),
  };
  const own = { tool: moult.name, prepare: async () => moult.apply(project, (await env('many')).DATABASE_URL) };
  report(await measure({ task: 'apply, many migrations', size: COUNT, runs, contenders: [bare, own] }));

  const { DATABASE_URL } = await env('nothing_to_do');
  spawnMeasured(moult.apply(project, DATABASE_URL));
  const floor = { tool: 'bare pg client', prepare: () => ({ args: [READ_JOURNAL], env: { DATABASE_URL } }) };
  const again = { tool: moult.name, prepare: () => moult.apply(project, DATABASE_URL) };
  const status = { tool: moult.name, prepare: () => moult.status(project, DATABASE_URL) };
  report(await measure({ task: 'apply, nothing to do', size: COUNT, runs, contenders: [floor, again] }));
  report(await measure({ task: 'status', size: COUNT, runs, contenders: [floor, status] }));
}

/** @param {number} index */
function statement(index) {
  const table = `tiny${Math.floor(index / 10)}`;
  return index % 10 === 0
    ? `create table "${table}" ("id" integer primary key);`
    : `alter table "${table}" add column "column${index}" varchar(32);`;
}

/**
 * @param {string} folder
 * @param {readonly string[]} statements
 */
function createProject(folder, statements) {
  const project = new Project(folder, []);
  project.write('package.json', { type: 'module', private: true });
  for (const [index, sql] of statements.entries()) {
    const time = new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString();
    const name = `Migration${[...time]
      .filter((char) => char >= '0' && char <= '9')
      .join('')
      .slice(0, 14)}_tiny_${index}`;
    project.write(`migrations/${name}.ts`, migration(name, sql));
  }
  return project;
}

/**
 * @param {string} name
 * @param {string} sql
 */
function migration(name, sql) {
  return `import { Migration } from 'moult';

export class ${name} extends Migration {
  override up(): void {
    this.addSql(\`${sql}\`);
  }
}
`;
}
