import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/**
 * Requires a large CommonJS file with the machine code that an earlier run left in `cache`. Half of the time that loading
 * takes is compiling. V8 itself refuses code of another version or for another text.
 *
 * @see https://nodejs.org/docs/latest-v20.x/api/vm.html#scriptcreatecacheddata
 */
export function requireCompiled(file: string, cache: string): unknown {
  const require = createRequire(file);
  const loaded = require.cache[file];
  if (loaded !== undefined) return loaded.exports;
  const cachedData = readCode(cache);
  const source = Module.wrap(readFileSync(file, 'utf8'));
  const script = new Script(source, { filename: file, ...(cachedData !== undefined && { cachedData }) });
  const module = new Module(file);
  module.filename = file;
  require.cache[file] = module;
  const run = script.runInThisContext() as (...scope: unknown[]) => void; // the wrapper is a function of Node's five names
  run.call(module.exports, module.exports, require, module, file, dirname(file));
  module.loaded = true;
  if (cachedData === undefined || script.cachedDataRejected === true) writeCode(cache, script.createCachedData());
  return module.exports;
}

function readCode(cache: string): Buffer | undefined {
  try {
    return readFileSync(cache);
  } catch {
    return undefined;
  }
}

/** Written beside and renamed; a folder that cannot be written only leaves the next run as slow as this one. */
function writeCode(cache: string, code: Buffer): void {
  const unfinished = join(dirname(cache), `.${process.pid}.new`);
  const isWritten = attempt(() => {
    mkdirSync(dirname(cache), { recursive: true });
    writeFileSync(unfinished, code);
    renameSync(unfinished, cache);
  });
  if (!isWritten) attempt(() => rmSync(unfinished, { force: true }));
}

function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
