import { glob } from 'tinyglobby';

/** Files the patterns match, as absolute paths in a fixed order; declarations and packages are left out. */
export async function findFiles(patterns: readonly string[], cwd: string): Promise<readonly string[]> {
  const found = await glob([...patterns], {
    cwd,
    absolute: true,
    ignore: ['**/node_modules/**', '**/*.d.ts', '**/*.d.mts', '**/*.d.cts'],
  });
  return found.toSorted();
}
