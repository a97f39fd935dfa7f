import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { PlannedMigration } from '../../../src/app/plan-migration.ts';
import { planMigration } from '../../../src/app/plan-migration.ts';
import { DEFAULT_MAPPING, mapToSchema } from '../../../src/mapping/index.ts';
import { EMPTY_SCHEMA } from '../../../src/schema/index.ts';
import type { Schema } from '../../../src/schema/index.ts';
import { schemaOf } from '../../support/pipeline.ts';
import { declaredIn } from './declared-in.ts';

const CORPUS = fileURLToPath(new URL('..', import.meta.url));

/** What `case.json` says about a case that PostgreSQL does not let go smoothly. */
export interface CaseNotes {
  /** Why it is so. */
  readonly reason: string;
  /** A part of PostgreSQL's message with which `up` fails when the rows are there. */
  readonly upFailsOnRows?: string;
  /** As above, for `down` after `up`. */
  readonly downFailsOnRows?: string;
  /** Why no expectation of the plan finds what it fails on. */
  readonly unforeseen?: string;
  /** Kept columns whose values change on the way all the same: `table.column`. */
  readonly changedColumns?: readonly string[];
  /** The first version of PostgreSQL that has what the case needs: `15`. */
  readonly since?: number;
}

/** One folder of the corpus: two sets of entities (and declared objects), and perhaps rows that are there before. */
export interface CorpusCase {
  /** `<subject>/<case>` */
  readonly name: string;
  readonly folder: string;
  /** SQL that fills the schema before. */
  readonly rows?: string;
  /** SQL that must work in the schema after, with the rows in it. */
  readonly probe?: string;
  readonly notes?: CaseNotes;
}

/** A case with its entities read and its migration planned. */
export interface PlannedCase extends CorpusCase {
  readonly before: Schema;
  readonly after: Schema;
  readonly migration: PlannedMigration;
}

/** All cases, by name. `CORPUS_ONLY=enums/` runs those whose name contains it. */
export function findCases(): CorpusCase[] {
  const only = process.env['CORPUS_ONLY'] ?? '';
  return folders(CORPUS)
    .filter((subject) => subject !== 'frame')
    .flatMap((subject) => folders(join(CORPUS, subject)).map((name) => `${subject}/${name}`))
    .filter((name) => name.includes(only))
    .map((name) => readCase(name, join(CORPUS, name)));
}

function folders(path: string): string[] {
  const entries = readdirSync(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

function readCase(name: string, folder: string): CorpusCase {
  const [rows, probe, notes] = ['rows.sql', 'probe.sql', 'case.json'].map((file) => readIfThere(join(folder, file)));
  return {
    name,
    folder,
    ...(rows !== undefined && { rows }),
    ...(probe !== undefined && { probe }),
    ...(notes !== undefined && { notes: JSON.parse(notes) as CaseNotes }),
  };
}

/** The text of a file, if there is one. */
export function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Reads the two sides of a case and plans its migration. A side is empty without `before.ts` and without a configuration. */
export async function planCase(found: CorpusCase): Promise<PlannedCase> {
  const [before, after] = await Promise.all([readSide(found, 'before'), readSide(found, 'after')]);
  const migration = await planMigration(before, after);
  if (migration === null) throw new Error(`The two sides of ${found.name} do not differ.`);
  return { ...found, before, after, migration };
}

async function readSide({ folder }: CorpusCase, side: 'before' | 'after'): Promise<Schema> {
  const file = `${side}.ts`;
  if (existsSync(join(folder, file))) return schemaOf(file, folder, await declaredIn(folder, side));
  // What both sides share does not count for one that is empty.
  if (!existsSync(join(folder, `${side}.config.ts`))) return EMPTY_SCHEMA;
  return mapToSchema([], { ...DEFAULT_MAPPING, declared: (await declaredIn(folder, side)) ?? {} });
}
