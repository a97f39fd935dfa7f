import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { getTsconfig } from 'get-tsconfig';
import { type HelperMode, type TransformOptions, transformSync } from 'oxc-transform';
import type * as TypeScriptPackage from 'typescript';
import { placeAt } from './place-at.ts';

// oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- a const enum has no value at run time
const EXTERNAL = 'External' as HelperMode;
const ENDINGS = ['.ts', '.mts', '.cts', '.tsx'];

export function isTypeScript(path: string): boolean {
  return ENDINGS.some((ending) => path.endsWith(ending));
}

/** What makes a file unloadable, in a form that survives the way out of the thread of the hooks. */
export interface TransformFault extends SyntaxError {
  readonly fault: 'syntax' | 'decorators';
  readonly place: { readonly file: string; readonly line: number; readonly column: number; readonly excerpt: string };
}

/**
 * Turns TypeScript into JavaScript, one file at a time. Decorators follow the nearest tsconfig.json: legacy with
 * `experimentalDecorators`, else standard.
 *
 * @throws TransformFault
 */
export function transformTypeScript(file: string, source: string): string {
  const decorator = source.includes('@') ? decoratorOptions(dirname(file)) : {};
  const code = transform(file, source, { decorator });
  const hasStandard =
    source.includes('@') &&
    decorator.legacy !== true &&
    code !== transform(file, source, { decorator: { legacy: true } });
  if (hasStandard) return lowerDecorators(file, source);
  return decorator.legacy === true ? withHelpers(code) : code;
}

function transform(file: string, source: string, options: TransformOptions): string {
  const { code, errors } = transformSync(file, source, { ...options, helpers: { mode: EXTERNAL } });
  const [error] = errors;
  if (error === undefined) return code;
  const offset = error.labels[0]?.start ?? 0;
  throw Object.assign(new SyntaxError(error.message), { fault: 'syntax', place: placeAt(file, source, offset) });
}

/** The helpers of legacy decorators come from this package, not from one that the user would have to install. */
function withHelpers(code: string): string {
  if (!code.includes('babelHelpers.')) return code;
  const ending = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
  const runtime = new URL(`../loader/decorator-runtime${ending}`, import.meta.url).href;
  return `import * as babelHelpers from ${JSON.stringify(runtime)}; ${code}`;
}

/** Node knows no decorators and oxc lowers only the legacy ones, so the standard ones need the project's TypeScript. */
function lowerDecorators(file: string, source: string): string {
  const typescript = projectTypeScript(file);
  if (typescript === null) {
    const place = placeAt(file, source, source.indexOf('@'));
    throw Object.assign(new SyntaxError('standard decorators'), { fault: 'decorators', place });
  }
  const compilerOptions = { target: typescript.ScriptTarget.ES2022, module: typescript.ModuleKind.ESNext };
  return typescript.transpileModule(source, { fileName: file, compilerOptions }).outputText;
}

type TypeScript = Pick<typeof TypeScriptPackage, 'ScriptTarget' | 'ModuleKind' | 'transpileModule'>;

function projectTypeScript(file: string): TypeScript | null {
  try {
    return createRequire(file)('typescript') as TypeScript; // the package of that name
  } catch {
    return null;
  }
}

interface DecoratorOptions {
  readonly legacy?: boolean;
  readonly emitDecoratorMetadata?: boolean;
}

const optionsOfFolder = new Map<string, DecoratorOptions>();

function decoratorOptions(folder: string): DecoratorOptions {
  const known = optionsOfFolder.get(folder);
  if (known !== undefined) return known;
  const compilerOptions = getTsconfig(folder)?.config.compilerOptions;
  const legacy = compilerOptions?.experimentalDecorators === true;
  const options = { legacy, emitDecoratorMetadata: legacy && compilerOptions?.emitDecoratorMetadata === true };
  optionsOfFolder.set(folder, options);
  return options;
}
