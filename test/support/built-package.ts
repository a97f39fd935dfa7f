import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'oxc-transform';
import { globSync } from 'tinyglobby';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Compiles the sources as the build does, but in a tenth of a second, into a folder of their own. For tests that run the package in
 * another process.
 *
 * @returns the folder that stands for dist
 */
export function builtPackage(): string {
  const files = globSync('src/**/*.ts', { cwd: root, ignore: '**/*.test.ts' }).toSorted((a, b) => a.localeCompare(b));
  const sources = files.map((file) => readFileSync(join(root, file), 'utf8'));
  const hash = createHash('sha256')
    .update(JSON.stringify([files, sources]))
    .digest('hex')
    .slice(0, 16);
  const folder = join(root, 'node_modules', '.cache', 'moult', `built-${hash}`);
  if (existsSync(folder)) return join(folder, 'dist');
  const unfinished = `${folder}.${process.pid}`;
  files.forEach((file, index) => {
    const target = join(unfinished, file.replace('src', 'dist').slice(0, -'ts'.length) + 'js');
    const { code } = transformSync(file, sources[index] ?? '', { typescript: { rewriteImportExtensions: 'rewrite' } });
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  });
  writeFileSync(join(unfinished, 'package.json'), readFileSync(join(root, 'package.json')));
  try {
    renameSync(unfinished, folder);
  } catch {
    rmSync(unfinished, { recursive: true, force: true }); // another worker was faster
  }
  return join(folder, 'dist');
}
