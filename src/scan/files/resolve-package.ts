import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type * as OxcResolver from 'oxc-resolver';

let resolver: OxcResolver.ResolverFactory | undefined;

/** The file a specifier means through tsconfig paths, package exports or node_modules; undefined when there is none. */
export function resolvePackage(specifier: string, from: string): string | undefined {
  resolver ??= createResolver();
  return resolver.resolveFileSync(from, specifier).path ?? resolver.sync(dirname(from), specifier).path;
}

function createResolver(): OxcResolver.ResolverFactory {
  // `require` is untyped; the module's own types say what it returns.
  const { ResolverFactory } = createRequire(import.meta.url)('oxc-resolver') as typeof OxcResolver;
  return new ResolverFactory({
    tsconfig: 'auto',
    conditionNames: ['types', 'import', 'require', 'node', 'default'],
    extensions: ['.ts', '.tsx', '.mts', '.cts', '.d.ts', '.js', '.mjs', '.cjs'],
    extensionAlias: {
      '.js': ['.ts', '.tsx', '.d.ts', '.js'],
      '.mjs': ['.mts', '.d.mts', '.mjs'],
      '.cjs': ['.cts', '.d.cts', '.cjs'],
    },
    mainFields: ['types', 'module', 'main'],
  });
}
