import type { ClassFacts, ImportFacts, ModuleFacts, TypeAliasFacts, ValueFacts } from '../facts/module-facts.ts';
import { isDecoratorPackage } from './decorator-packages.ts';

/** A file that takes part in the run. */
export interface Module {
  /** Absolute path. */
  readonly file: string;
  /** Relative to the working directory, with forward slashes: for ids and messages. */
  readonly name: string;
  /** A `.d.ts` file: functions and initialisers have no body there. */
  readonly declaration: boolean;
  readonly facts: ModuleFacts;
}

/** What a name stands for. */
export type Binding =
  | { readonly is: 'value'; readonly module: Module; readonly name: string; readonly facts: ValueFacts }
  | { readonly is: 'class'; readonly module: Module; readonly facts: ClassFacts }
  | { readonly is: 'type'; readonly module: Module; readonly facts: TypeAliasFacts }
  | { readonly is: 'namespace'; readonly module: Module }
  /** Part of the decorator packages' vocabulary; `*` is all of it. */
  | { readonly is: 'vocabulary'; readonly name: string }
  /** From a package or file that is not read. */
  | { readonly is: 'outside'; readonly specifier: string; readonly name: string; readonly found: boolean };

export interface ModuleSource {
  /** The facts of a file; undefined when it does not exist. */
  load(file: string): Module | undefined;
  /** The file a specifier means; `readable` is false for compiled code of packages. */
  resolve(specifier: string, from: string): { readonly file: string; readonly readable: boolean } | undefined;
}

type Space = 'value' | 'type';

/** A name in one of the two worlds of TypeScript, and the modules already looked through for it. */
interface Wanted {
  readonly name: string;
  readonly space: Space;
  readonly seen?: ReadonlySet<Module>;
}

/** Follows names through declarations, imports and re-exports. */
export class ModuleGraph {
  readonly #source: ModuleSource;

  constructor(source: ModuleSource) {
    this.#source = source;
  }

  /** What `name` means inside a module. */
  lookup(module: Module, name: string, space: Space): Binding | undefined {
    const imported = own(module.facts.imports, name);
    return this.#declared(module, name, space) ?? (imported && this.#follow(module, imported, { space }));
  }

  /** What a module exports under `name`. */
  exported(module: Module, { name, space, seen: before = new Set() }: Wanted): Binding | undefined {
    if (before.has(module)) return undefined;
    const seen = new Set([...before, module]);
    const local = own(module.facts.exports, name);
    if (local !== undefined) return this.lookup(module, local, space);
    const again = own(module.facts.reExports, name);
    if (again !== undefined) return this.#follow(module, again, { space, seen });
    for (const specifier of name === 'default' ? [] : (module.facts.stars ?? [])) {
      const found = this.#follow(module, [specifier, name], { space, seen });
      if (found !== undefined && found.is !== 'outside') return found;
    }
    return undefined;
  }

  /** All names a module exports. */
  exportedNames(module: Module, seen: ReadonlySet<Module> = new Set()): readonly string[] {
    if (seen.has(module)) return [];
    const visited = new Set([...seen, module]);
    const others = (module.facts.stars ?? []).flatMap((specifier) => {
      const target = this.#open(module, specifier);
      return target === undefined ? [] : this.exportedNames(target, visited);
    });
    return [...Object.keys(module.facts.exports ?? {}), ...Object.keys(module.facts.reExports ?? {}), ...others];
  }

  #declared(module: Module, name: string, space: Space): Binding | undefined {
    const value = own(module.facts.values, name);
    const type = own(module.facts.types, name);
    const asType: Binding | undefined = type && { is: 'type', module, facts: type };
    const asValue: Binding | undefined = value && { is: 'value', module, name, facts: value };
    const first = space === 'type' ? (asType ?? asValue) : asValue;
    if (first !== undefined) return first;
    const facts = module.facts.classes?.find((candidate) => candidate.name === name);
    return facts && { is: 'class', module, facts };
  }

  #follow(module: Module, [specifier, name]: ImportFacts, wanted: Omit<Wanted, 'name'>): Binding | undefined {
    if (isDecoratorPackage(specifier)) return { is: 'vocabulary', name };
    const target = this.#open(module, specifier);
    if (target === undefined) {
      const found = this.#source.resolve(specifier, module.file) !== undefined;
      return { is: 'outside', specifier, name, found };
    }
    return name === '*' ? { is: 'namespace', module: target } : this.exported(target, { ...wanted, name });
  }

  #open(module: Module, specifier: string): Module | undefined {
    const target = this.#source.resolve(specifier, module.file);
    return target?.readable === true ? this.#source.load(target.file) : undefined;
  }
}

function own<Value>(record: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
