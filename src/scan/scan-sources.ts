import { MoultError, scanNoEntities } from '../errors/index.ts';
import type { EntityDescriptor } from '../mapping/index.ts';
import { noCache, type FactsCache } from './cache/facts-cache.ts';
import { sortDescriptors } from './describe/describe-class.ts';
import { addExcerpts } from './files/add-excerpts.ts';
import { findFiles } from './files/find-files.ts';
import { ModuleFiles } from './files/module-files.ts';
import type { RegisteredDecorators } from './link/class-uses.ts';
import { linkModules, type Linked } from './link/link-modules.ts';
import { ModuleGraph, type Module } from './link/module-graph.ts';

export interface ScanOptions {
  /** Globs, relative to `cwd`. */
  readonly patterns: readonly string[];
  /** Absolute path of the project. */
  readonly cwd: string;
  readonly cache?: FactsCache;
  /** By name: the decorator of ours that a decorator of a package stands for, or `ignore`. */
  readonly decorators?: RegisteredDecorators;
}

/**
 * Reads entity classes from source files without running them.
 * @returns descriptors of all entities, embeddables and base classes the files lead to, sorted by class name.
 * @throws MoultError (outcome `input`) with every problem of the run.
 */
export async function scanSources(options: ScanOptions): Promise<readonly EntityDescriptor[]> {
  const { patterns, cwd, cache = noCache, decorators = {} } = options;
  const files = await findFiles(patterns, cwd);
  const source = new ModuleFiles(cwd, cache);
  const request = JSON.stringify([files, decorators]);
  const last = cache.result();
  if (last?.inputs.request === request && source.isUnchanged(last.inputs)) return last.descriptors();
  const modules = files.map((file) => source.load(file)).filter((module): module is Module => module !== undefined);
  const linked = linkModules(modules, new ModuleGraph(source), decorators);
  refuse(linked, { patterns, cwd, files: files.length });
  if (linked.questions.size > 0) {
    // What a type checker says depends on more files than were read here, so such a result is not kept.
    await cache.flush();
    return sortDescriptors(await askChecker(linked, cwd));
  }
  const descriptors = sortDescriptors(linked.descriptors);
  await cache.flush({ inputs: source.inputs(request), descriptors });
  return descriptors;
}

function refuse(
  { descriptors, problems }: Linked,
  run: { patterns: readonly string[]; cwd: string; files: number },
): void {
  const empty = !descriptors.some(({ kind }) => kind === 'entity');
  const all = empty && problems.length === 0 ? [scanNoEntities(run)] : problems;
  if (all.length > 0) throw new MoultError('input', addExcerpts(all, run.cwd));
}

async function askChecker(linked: Linked, cwd: string): Promise<readonly EntityDescriptor[]> {
  const { answerQuestions } = await import('./checker/answer-questions.ts');
  return answerQuestions(linked, cwd);
}
