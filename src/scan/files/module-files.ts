import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, relative, sep } from 'node:path';
import type { FactsCache } from '../cache/facts-cache.ts';
import { factsVersion, type ModuleFacts } from '../facts/module-facts.ts';
import type { Module, ModuleSource } from '../link/module-graph.ts';
import { readModule } from '../read/read-module.ts';
import { loadSyntax } from './load-syntax.ts';
import { resolvePackage } from './resolve-package.ts';
import { resolveRelative } from './resolve-relative.ts';

/** Files on disk as modules: each read once, its facts taken from the cache when its text is known. */
export class ModuleFiles implements ModuleSource {
  readonly #cwd: string;
  readonly #cache: FactsCache;
  readonly #modules = new Map<string, Module | undefined>();
  readonly #resolved = new Map<string, ReturnType<ModuleSource['resolve']>>();

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
    const key = `${specifier}\u0000${from.slice(0, from.lastIndexOf(sep))}`;
    if (this.#resolved.has(key)) return this.#resolved.get(key);
    const file = specifier.startsWith('.')
      ? resolveRelative(specifier, from, (candidate) => this.#modules.get(candidate) !== undefined)
      : specifier.startsWith('node:') ? specifier : resolvePackage(specifier, from);
    const result = file === undefined ? undefined : { file, readable: isReadable(file) };
    this.#resolved.set(key, result);
    return result;
  }

  #facts(file: string): ModuleFacts | undefined {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      return undefined;
    }
    const hash = createHash('sha256').update(`${factsVersion}${extname(file)}\n${text}`).digest('hex');
    const known = this.#cache.get(hash);
    if (known !== undefined) return known;
    const facts = readModule(loadSyntax(), file, text);
    this.#cache.set(hash, facts);
    return facts;
  }
}

function isDeclaration(file: string): boolean {
  return file.endsWith('.d.ts') || file.endsWith('.d.mts') || file.endsWith('.d.cts');
}

// Compiled code of packages says nothing that its declarations do not say shorter.
function isReadable(file: string): boolean {
  const script = ['.js', '.mjs', '.cjs', '.jsx'].includes(extname(file));
  return script ? !file.includes(`${sep}node_modules${sep}`) : ['.ts', '.tsx', '.mts', '.cts'].includes(extname(file));
}
