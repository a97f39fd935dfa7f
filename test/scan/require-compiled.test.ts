import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { requireCompiled } from '../../src/scan/files/require-compiled.ts';

describe('requireCompiled', () => {
  let folder = '';
  let file = '';
  let cache = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'moult-compiled-'));
    file = join(folder, 'answer.cjs');
    cache = join(folder, 'cache', 'code');
    writeFileSync(file, `exports.answer = require('node:path').basename(__filename);`);
  });

  afterEach(() => {
    Reflect.deleteProperty(createRequire(file).cache, file);
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives what the file exports, and what `require` then gives', () => {
    const exported = requireCompiled(file, cache);
    expect(exported).toEqual({ answer: 'answer.cjs' });
    expect(createRequire(file)(file)).toBe(exported);
  });

  it('leaves code for the next run, which uses it', () => {
    requireCompiled(file, cache);
    const code = readFileSync(cache);
    Reflect.deleteProperty(createRequire(file).cache, file);
    expect(requireCompiled(file, cache)).toEqual({ answer: 'answer.cjs' });
    expect(readFileSync(cache)).toEqual(code);
  });

  it('does without code that is damaged, and replaces it', () => {
    mkdirSync(join(folder, 'cache'));
    writeFileSync(cache, 'no code');
    expect(requireCompiled(file, cache)).toEqual({ answer: 'answer.cjs' });
    expect(readFileSync(cache, 'latin1')).not.toBe('no code');
  });

  it('does without a cache where none can be written', () => {
    writeFileSync(join(folder, 'occupied'), '');
    expect(requireCompiled(file, join(folder, 'occupied', 'code'))).toEqual({ answer: 'answer.cjs' });
    expect(existsSync(join(folder, 'occupied', 'code'))).toBe(false);
  });
});
