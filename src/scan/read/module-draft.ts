import type { ClassFacts, ImportFacts, TypeAliasFacts, ValueFacts } from '../facts/module-facts.ts';

/** Facts of a module while its statements are read. */
export interface ModuleDraft {
  readonly imports: Map<string, ImportFacts>;
  readonly exports: Map<string, string>;
  readonly reExports: Map<string, ImportFacts>;
  readonly stars: string[];
  readonly values: Map<string, ValueFacts>;
  readonly types: Map<string, TypeAliasFacts>;
  readonly classes: ClassFacts[];
}

export function emptyModule(): ModuleDraft {
  return {
    imports: new Map(),
    exports: new Map(),
    reExports: new Map(),
    stars: [],
    values: new Map(),
    types: new Map(),
    classes: [],
  };
}
