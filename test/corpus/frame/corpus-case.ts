import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { PlannedMigration } from '../../../src/app/plan-migration.ts';
import { planMigration } from '../../../src/app/plan-migration.ts';
import { EMPTY_SCHEMA } from '../../../src/schema/index.ts';
import type { Schema } from '../../../src/schema/index.ts';
import { schemaOf } from '../../support/pipeline.ts';

const CORPUS = fileURLToPath(new URL('..', import.meta.url));

/** What `case.json` says about a case that PostgreSQL does not let go smoothly. */
export interface CaseNotes {
  /** Why it is so. */
  readonly reason: string;
  /** A part of PostgreSQL's message with which `up` fails when the rows are there. */
  readonly upFailsOnRows?: string;
  /** As above, for `down` after `up`. */
  readonly downFailsOnRows?: string;
  /** Kept columns whose values change on the way all the same: `table.column`. */
  readonly changedColumns?: readonly string[];
}

/** One folder of the corpus: two sets of entities, and perhaps rows that are there before. */
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

/** Reads the entities of a case and plans its migration. Without `before.ts` (or `after.ts`) that side is empty. */
export async function planCase(found: CorpusCase): Promise<PlannedCase> {
  const [before, after] = await Promise.all([readSide(found, 'before.ts'), readSide(found, 'after.ts')]);
  const migration = await planMigration(before, after);
  if (migration === null) throw new Error(`The two sides of ${found.name} do not differ.`);
  return { ...found, before, after, migration };
}

async function readSide({ folder }: CorpusCase, file: string): Promise<Schema> {
  return existsSync(join(folder, file)) ? schemaOf(file, folder) : EMPTY_SCHEMA;
}
