import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';

import { recordedUses } from '../../src/decorators/index.ts';
import { DEFAULT_MAPPING, mapToSchema } from '../../src/mapping/index.ts';
import { describeClasses, scanSources } from '../../src/scan/index.ts';
import { declaredIn } from '../corpus/frame/declared-in.ts';
import { runEntities } from './run-entities.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** With metadata, TypeScript's output cannot use a class as a type before its declaration, so these do not run at all. */
const NOT_RUNNABLE = [
  'test/corpus/enums/becomes-a-table/after.ts',
  'test/corpus/foreign-keys/cycle-of-new-tables/after.ts',
  'test/corpus/foreign-keys/target-in-another-namespace/after.ts',
  'test/corpus/names/reserved-words/after.ts',
];

const CORPUS = globSync('test/corpus/*/*/after.ts', { cwd: ROOT }).filter((file) => !NOT_RUNNABLE.includes(file));

/** Column types are classes too, but none of the model. */
function modelClasses(files: readonly string[]): Function[] {
  return runEntities(files).filter((target) => recordedUses(target).length > 0);
}

it.each(['entities/*.ts', 'test/chinook/entities/*.ts', ...CORPUS.toSorted()])(
  'gives one schema for sources and for classes at run time: %s',
  async (pattern) => {
    const files = globSync(pattern, { cwd: ROOT, absolute: true }).toSorted();
    const settings = { ...DEFAULT_MAPPING, declared: (await declaredIn(dirname(join(ROOT, pattern)), 'after')) ?? {} };
    const fromSources = mapToSchema(await scanSources({ patterns: [pattern], cwd: ROOT }), settings);
    const fromClasses = mapToSchema(describeClasses(modelClasses(files)), settings);
    expect(fromClasses).toEqual(fromSources);
  },
);
