import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { tableCount } from '../entities/model.mjs';
import { measure } from '../measure/measure.mjs';
import { spawnMeasured } from '../measure/spawn-measured.mjs';

/** @import { BenchContext } from '../run.mjs' */
/** @import { Tool } from '../tools/tool.mjs' */
/** @import { Project } from '../tools/project.mjs' */

/** @typedef {{ tool: Tool, project: Project, url: string }} Site a tool with its project */

/**
 * The four ways to generate, at every size.
 *
 * @param {BenchContext} context
 */
export async function measureGenerate(context) {
  for (const size of context.sizes) await measureSize(size, context);
}

/**
 * @param {number} size
 * @param {BenchContext} context
 */
async function measureSize(size, context) {
  const { report, say } = context;
  const sites = await createSites(size, context);
  const contend = (
    /** @type {(site: Site) => void} */ setUp,
    /** @type {(site: Site) => boolean} */ takesPart = () => true,
  ) =>
    sites.filter(takesPart).map((site) => ({
      tool: site.tool.name,
      prepare: () => (setUp(site), site.tool.generate(site.project, site.url)),
    }));
  const runs = size >= 10_000 ? Math.min(context.runs, 3) : context.runs;

  report(await measure({ task: 'generate, first', size, runs, contenders: contend(({ project }) => project.clear()) }));
  for (const site of sites) {
    checkTables(site, size, say);
    site.project.save();
  }
  report(
    await measure({ task: 'generate, no change', size, runs, contenders: contend(({ project }) => project.restore()) }),
  );
  const cold = contend(
    ({ project }) => project.restore(['migrations', '.snapshot.json']),
    ({ tool }) => tool === context.moult,
  );
  report(await measure({ task: 'generate, no change, no cache', size, runs, contenders: cold }));
  for (const { tool, project } of sites) tool.changeEntity(project, size, true);
  report(
    await measure({
      task: 'generate, one column',
      size,
      runs,
      contenders: contend(({ project }) => project.restore()),
    }),
  );
}

/**
 * @param {number} size
 * @param {BenchContext} context
 * @returns {Promise<Site[]>}
 */
async function createSites(size, { moult, peers, server, scratch }) {
  const tools = [moult, ...peers.filter(({ largest }) => size <= largest)];
  const sites = [];
  for (const tool of tools) {
    const project = tool.createProject(join(scratch, `${tool.name}-${size}`), size);
    sites.push({ tool, project, url: await server.emptyDatabase(`generate_${tool.name}`) });
  }
  return sites;
}

/**
 * A tool that did less than the others must not look faster.
 *
 * @param {Site} site
 * @param {number} size
 * @param {(text: string) => void} say
 */
function checkTables({ tool, project }, size, say) {
  const folder = join(project.folder, 'migrations');
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.json'))
    .map(({ name }) => readFileSync(join(folder, name), 'utf8'));
  const tables = texts.join('\n').toLowerCase().split('create table "').length - 1;
  if (tables !== tableCount(size))
    say(`! ${tool.name} wrote ${tables} tables for ${size} entities instead of ${tableCount(size)}`);
}

/**
 * A project with its first migration, not applied.
 *
 * @param {Tool} tool
 * @param {number} size
 * @param {BenchContext} context
 * @returns {Promise<Project>}
 */
export async function generatedProject(tool, size, { scratch, server }) {
  const project = tool.createProject(join(scratch, `${tool.name}-${size}-applied`), size);
  spawnMeasured(tool.generate(project, await server.emptyDatabase('generate')));
  return project;
}
