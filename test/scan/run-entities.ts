import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';

import { ts } from 'ts-morph';

import * as decorators from '../../src/decorators/index.ts';

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  experimentalDecorators: true,
  emitDecoratorMetadata: true,
  useDefineForClassFields: false,
};

/** Compiles and runs entity files, as a program that hands its classes over does, and gives their classes. */
export function runEntities(files: readonly string[]): Function[] {
  const modules = new Map<string, Record<string, unknown>>();
  const load = (file: string): Record<string, unknown> => {
    const known = modules.get(file);
    if (known !== undefined) return known;
    const exported: Record<string, unknown> = {};
    modules.set(file, exported);
    const text = readFileSync(file, 'utf8');
    const classes = classNames(text).map((name) => `exports.${name} = ${name};`);
    const { outputText } = ts.transpileModule([text, ...classes].join('\n'), {
      compilerOptions: OPTIONS,
      fileName: file,
    });
    const require = (name: string): unknown => (name.startsWith('.') ? load(resolveFile(file, name)) : decorators);
    Reflect.apply(compileFunction(outputText, ['require', 'exports'], { filename: file }), undefined, [
      require,
      exported,
    ]);
    return exported;
  };
  for (const file of files) load(file);
  const values = [...modules.values()].flatMap((exported) => Object.values(exported));
  return [...new Set(values.filter((value) => typeof value === 'function'))];
}

/** Not all of them are exported. */
function classNames(text: string): string[] {
  const { statements } = ts.createSourceFile('entities.ts', text, ts.ScriptTarget.ES2022);
  return statements.filter(ts.isClassDeclaration).flatMap(({ name }) => name?.text ?? []);
}

function resolveFile(from: string, name: string): string {
  const path = join(dirname(from), name);
  return existsSync(path) ? path : path.replace(/\.js$/, '.ts');
}
