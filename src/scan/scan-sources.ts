import { createHash } from 'node:crypto';

import { MoultError, scanNoEntities } from '../errors/index.ts';
import type { EntityDescriptor } from '../mapping/index.ts';
import { noCache, type FactsCache } from './cache/facts-cache.ts';
import type { ScanInputs } from './cache/scan-result.ts';
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

/** What a scan found. */
export interface Scan {
  /** The same for two scans only if both find the same; `undefined` when that cannot be told. */
  readonly fingerprint: string | undefined;
  /** Descriptors of all entities, embeddables and base classes that the files lead to, sorted by class name. */
  descriptors(): readonly EntityDescriptor[];
}

/**
 * Reads entity classes from source files without running them.
 *
 * @throws MoultError (outcome `input`) with every problem of the run
 */
export async function scan(options: ScanOptions): Promise<Scan> {
  const { patterns, cwd, cache = noCache, decorators = {} } = options;
  const files = await findFiles(patterns, cwd);
  const source = new ModuleFiles(cwd, cache);
  const request = JSON.stringify([files, decorators]);
  const last = cache.result();
  if (last?.inputs.request === request && source.isUnchanged(last.inputs)) {
    return { fingerprint: fingerprintOf(last.inputs), descriptors: () => last.descriptors() };
  }
  const modules = files.map((file) => source.load(file)).filter((module): module is Module => module !== undefined);
  const linked = linkModules(modules, new ModuleGraph(source), decorators);
  refuse(linked, { patterns, cwd, files: files.length });
  if (linked.questions.size > 0) {
    // What a type checker says depends on more files than were read here, so such a result is not kept.
    await cache.flush();
    const answered = sortDescriptors(await askChecker(linked, cwd));
    return { fingerprint: undefined, descriptors: () => answered };
  }
  const descriptors = sortDescriptors(linked.descriptors);
  const inputs = source.inputs(request);
  await cache.flush({ inputs, descriptors });
  return { fingerprint: fingerprintOf(inputs), descriptors: () => descriptors };
}

/** The descriptors of a scan, for callers that always need them. */
export async function scanSources(options: ScanOptions): Promise<readonly EntityDescriptor[]> {
  return (await scan(options)).descriptors();
}

function fingerprintOf({ request, files, links }: ScanInputs): string {
  return createHash('sha256')
    .update(JSON.stringify([request, files, links]))
    .digest('hex');
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
