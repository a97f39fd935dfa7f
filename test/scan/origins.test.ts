import { fileURLToPath } from 'node:url';

import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';

import { DEFAULT_MAPPING, mapToSchema } from '../../src/mapping/index.ts';
import { describeClasses, scanSources } from '../../src/scan/index.ts';
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

it.each(['entities/*.ts', 'test/chinook/entities/*.ts', ...CORPUS.toSorted()])(
  'gives one schema for sources and for classes at run time: %s',
  async (pattern) => {
    const files = globSync(pattern, { cwd: ROOT, absolute: true }).toSorted();
    const fromSources = mapToSchema(await scanSources({ patterns: [pattern], cwd: ROOT }), DEFAULT_MAPPING);
    const fromClasses = mapToSchema(describeClasses(runEntities(files)), DEFAULT_MAPPING);
    expect(fromClasses).toEqual(fromSources);
  },
);
