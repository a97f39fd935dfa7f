import { type FileHandle, copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileNotWritten } from '../errors/index.ts';

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files, all or none: every text is first written and synced beside its target, then all are renamed in order. Files
 * that were replaced are put back when a later rename fails.
 *
 * @throws MoultError `MIGRATION_NOT_WRITTEN`, after which the folder is as before
 */
export async function writeAtomically(files: readonly TextFile[]): Promise<void> {
  const undo: (() => Promise<unknown>)[] = [];
  for (const file of files) {
    try {
      await prepare(file, undo);
    } catch (error) {
      await undoAll(undo);
      throw notWritten(file.path, error);
    }
  }
  for (const { path } of files) {
    try {
      const existed = await keepOld(path);
      undo.push(() => (existed ? rename(oldOf(path), path) : rm(path, { force: true })));
      await rename(newOf(path), path);
    } catch (error) {
      await undoAll(undo);
      throw notWritten(path, error);
    }
  }
  for (const { path } of files) await rm(oldOf(path), { force: true });
}

async function prepare({ path, text }: TextFile, undo: (() => Promise<unknown>)[]): Promise<void> {
  const created = await mkdir(dirname(path), { recursive: true });
  if (created !== undefined) undo.push(() => rm(created, { recursive: true, force: true }));
  undo.push(() => rm(newOf(path), { force: true }));
  const handle: FileHandle = await open(newOf(path), 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Keeps what the path holds now under another name, without a moment in which the path is empty. */
async function keepOld(path: string): Promise<boolean> {
  await rm(oldOf(path), { force: true });
  try {
    await link(path, oldOf(path)).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') throw error;
      return copyFile(path, oldOf(path)); // a file system without links
    });
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

async function undoAll(undo: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const step of undo.toReversed()) await step().catch(() => {}); // the first failure is the one to report
}

function newOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.new`);
}

function oldOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.old`);
}

function notWritten(path: string, error: unknown): Error {
  return fileNotWritten(path, error instanceof Error ? error.message : String(error), error);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
