import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { MoultError, type Problem } from '../../src/errors/index.ts';
import type { EntityDescriptor, PropertyDescriptor } from '../../src/mapping/index.ts';
import { scanSources, type ScanOptions } from '../../src/scan/index.ts';

/** Files of a project on disk, by path. */
export type Files = Readonly<Record<string, string>>;

/** A project in a temporary folder that goes away with `dispose`. */
export function createProject(files: Files): { readonly cwd: string; write(files: Files): void; dispose(): void } {
  const cwd = mkdtempSync(join(tmpdir(), 'moult-scan-'));
  const write = (more: Files): void => {
    for (const [name, text] of Object.entries(more)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), text);
    }
  };
  write(files);
  return { cwd, write, dispose: () => rmSync(cwd, { recursive: true, force: true }) };
}

/** Scans `entities/` of a project made of `files`. */
export async function scan(files: Files, options: Partial<ScanOptions> = {}): Promise<readonly EntityDescriptor[]> {
  const project = createProject(files);
  try {
    return await scanSources({ patterns: ['entities/**/*.ts'], cwd: project.cwd, ...options });
  } finally {
    project.dispose();
  }
}

/** The problems a scan of `files` ends with. */
export async function problemsOf(files: Files, options: Partial<ScanOptions> = {}): Promise<readonly Problem[]> {
  try {
    await scan(files, options);
  } catch (error) {
    if (error instanceof MoultError) return error.problems;
    throw error;
  }
  return [];
}

/** One property without what it says of places. */
export function propertyOf(
  descriptors: readonly EntityDescriptor[],
  className: string,
  name: string,
): Omit<PropertyDescriptor, 'place'> | undefined {
  const found = descriptors
    .find((descriptor) => descriptor.className === className)
    ?.properties.find((property) => property.name === name);
  if (found === undefined) return undefined;
  const { place: _, ...rest } = found;
  return rest;
}
