import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { measure } from '../measure/measure.mjs';
import { spawnMeasured } from '../measure/spawn-measured.mjs';
import { findPsql } from '../tools/server.mjs';
import { generatedProject } from './measure-generate.mjs';

/** @import { BenchContext } from '../run.mjs' */

const CLIENT = fileURLToPath(new URL('../clients/run-statements.mjs', import.meta.url));
/** More tables than this in one transaction need more locks than a server has by default. */
const LARGEST = 1_000;

/**
 * The first migration of a project on an empty server database, against the same statements without a tool.
 *
 * @param {BenchContext} context
 */
export async function measureApply(context) {
  for (const size of context.sizes.filter((one) => one <= LARGEST)) {
    const { moult, peers, server, runs, report } = context;
    const contenders = [];
    for (const tool of [moult, ...peers.filter(({ largest }) => size <= largest)]) {
      const project = await generatedProject(tool, size, context);
      contenders.push({
        tool: tool.name,
        prepare: async () => tool.apply(project, await server.emptyDatabase('apply')),
      });
    }
    const floor = bareContender(size, context);
    report(await measure({ task: 'apply, one migration', size, runs, contenders: [floor, ...contenders] }));
  }
}

/**
 * @param {number} size
 * @param {BenchContext} context
 */
function bareContender(size, { moult, scratch, server, say }) {
  const project = moult.createProject(join(scratch, `statements-${size}`), size);
  const generate = moult.generate(project, '');
  const { stdout } = spawnMeasured({ ...generate, args: [...generate.args, '--dry-run', '--json'] });
  const statements = JSON.parse(stdout).migration.up.map((/** @type {{ sql: string }} */ { sql }) => sql);
  const [sqlFile, jsonFile] = [join(scratch, `statements-${size}.sql`), join(scratch, `statements-${size}.json`)];
  writeFileSync(sqlFile, `${statements.join('\n')}\n`);
  writeFileSync(jsonFile, JSON.stringify(statements));
  const psql = findPsql();
  if (psql === null) {
    say('! There is no psql here; a bare pg client runs the statements in its place.');
    return {
      tool: 'bare pg client',
      prepare: async () => ({ args: [CLIENT, jsonFile], env: { DATABASE_URL: await server.emptyDatabase('apply') } }),
    };
  }
  const options = ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '--single-transaction'];
  return {
    tool: 'psql -f',
    prepare: async () => ({ program: psql, args: [...options, '-f', sqlFile, await server.emptyDatabase('apply')] }),
  };
}
