import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import type { FactsCache } from '../cache/facts-cache.ts';
import type { ScanInputs } from '../cache/scan-result.ts';
import type { ModuleFacts } from '../facts/module-facts.ts';
import type { Module, ModuleSource } from '../link/module-graph.ts';
import { readModule } from '../read/read-module.ts';
import { loadSyntax } from './load-syntax.ts';
import { resolvePackage } from './resolve-package.ts';
import { resolveRelative } from './resolve-relative.ts';

interface FileText {
  readonly text: string;
  readonly hash: string;
}

/** Files on disk as modules: each read once, its facts taken from the cache when its text is known. */
export class ModuleFiles implements ModuleSource {
  readonly #cwd: string;
  readonly #cache: FactsCache;
  readonly #texts = new Map<string, FileText | undefined>();
  readonly #modules = new Map<string, Module | undefined>();
  readonly #resolved = new Map<string, string | undefined>();
  /** What linking asked for, apart from what was only compared with an earlier run. */
  readonly #links = new Map<string, readonly [specifier: string, directory: string, file: string]>();

  constructor(cwd: string, cache: FactsCache) {
    this.#cwd = cwd;
    this.#cache = cache;
  }

  load(file: string): Module | undefined {
    if (this.#modules.has(file)) return this.#modules.get(file);
    const facts = this.#facts(file);
    const name = relative(this.#cwd, file).split(sep).join('/');
    const module = facts && { file, name, declaration: isDeclaration(file), facts };
    this.#modules.set(file, module);
    return module;
  }

  resolve(specifier: string, from: string): ReturnType<ModuleSource['resolve']> {
    const directory = dirname(from);
    const file = this.#resolve(specifier, directory);
    this.#links.set(`${specifier}\u0000${directory}`, [specifier, directory, file ?? '']);
    return file === undefined ? undefined : { file, readable: isReadable(file) };
  }

  /** What was read and resolved so far. */
  inputs(request: string): ScanInputs {
    const files = [...this.#modules.keys()].map((file) => [file, this.#text(file)?.hash ?? ''] as const);
    return { request, files, links: [...this.#links.values()] };
  }

  /** Whether everything an earlier run read and resolved is still the same. */
  isUnchanged({ files, links }: ScanInputs): boolean {
    return (
      files.every(([file, hash]) => (this.#text(file)?.hash ?? '') === hash) &&
      links.every(([specifier, directory, file]) => (this.#resolve(specifier, directory) ?? '') === file)
    );
  }

  #resolve(specifier: string, directory: string): string | undefined {
    const key = `${specifier}\u0000${directory}`;
    if (this.#resolved.has(key)) return this.#resolved.get(key);
    // Only the folder counts; a file's name makes it a place to resolve from.
    const file = specifier.startsWith('.')
      ? resolveRelative(specifier, directory, (candidate) => this.#texts.get(candidate) !== undefined)
      : outside(specifier, join(directory, 'module.ts'));
    this.#resolved.set(key, file);
    return file;
  }

  #facts(file: string): ModuleFacts | undefined {
    const found = this.#text(file);
    if (found === undefined) return undefined;
    const known = this.#cache.get(found.hash);
    if (known !== undefined) return known;
    const facts = readModule(loadSyntax(this.#cache.directory), file, found.text);
    this.#cache.set(found.hash, facts);
    return facts;
  }

  #text(file: string): FileText | undefined {
    if (!this.#texts.has(file)) this.#texts.set(file, readText(file));
    return this.#texts.get(file);
  }
}

function readText(file: string): FileText | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    return {
      text,
      hash: createHash('sha256')
        .update(`${extname(file)}\n${text}`)
        .digest('hex'),
    };
  } catch {
    return undefined;
  }
}

function outside(specifier: string, from: string): string | undefined {
  return specifier.startsWith('node:') ? specifier : resolvePackage(specifier, from);
}

function isDeclaration(file: string): boolean {
  return file.endsWith('.d.ts') || file.endsWith('.d.mts') || file.endsWith('.d.cts');
}

// Compiled code of packages says nothing that its declarations do not say shorter.
function isReadable(file: string): boolean {
  const script = ['.js', '.mjs', '.cjs', '.jsx'].includes(extname(file));
  return script ? !file.includes(`${sep}node_modules${sep}`) : ['.ts', '.tsx', '.mts', '.cts'].includes(extname(file));
}
