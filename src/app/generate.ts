import { join } from 'node:path';

import { migrationNameEmpty } from '../errors/index.ts';
import { findMigrations, nextMigrationName, readMigrationName } from '../migrations/index.ts';
import type { MigrationFile } from '../migrations/index.ts';
import { hasAnswers } from './answers/index.ts';
import type { AnswerOptions, Question, UsedUpHint } from './answers/index.ts';
import { countTables } from './count-tables.ts';
import type { GeneratedMigration } from './generated-migration.ts';
import { judgePlan } from './judge-plan.ts';
import { planMigration } from './plan-migration.ts';
import { loadSettings } from './project.ts';
import type { ProjectOptions } from './project.ts';
import { proveMigration } from './prove-migration.ts';
import type { ProofRequest } from './prove-migration.ts';
import { findEntities, mapEntities } from './read-entities.ts';
import { readSnapshot } from './read-snapshot.ts';
import { UnchangedStamp } from './unchanged-stamp.ts';
import { writeMigration } from './write-migration.ts';

export interface GenerateOptions extends ProjectOptions, ProofRequest, AnswerOptions {
  /** What the migration is called; derived from what it does unless given. */
  readonly name?: string;
  /** Only tell; write nothing. */
  readonly dryRun?: boolean;
  /** The time in the migration's name; the present unless given. */
  readonly now?: Date;
}

export interface GenerateResult {
  /** Number of entity classes. */
  readonly entities: number;
  readonly tables: number;
  /** `null`: the entities say what the snapshot says, or there are questions. */
  readonly migration: GeneratedMigration | null;
  /** What is gone while others like it are new, and nobody has said whether it was renamed; nothing is written then. */
  readonly questions: readonly Question[];
  /** `renamedFrom` that can be taken out. */
  readonly usedUp: readonly UsedUpHint[];
}

/**
 * Compares the entities with the snapshot, and writes the difference as a migration together with the new snapshot: both
 * or neither. Needs no database, unless a proof is asked for.
 *
 * @throws MoultError with nothing written, also when the proof fails
 */
export async function generate(options: GenerateOptions = {}): Promise<GenerateResult> {
  const { name, dryRun = false, now = new Date() } = options;
  const settings = await loadSettings(options);
  const migrations = await findMigrations(settings.migrations);
  const found = await findEntities(settings);
  const stamp = new UnchangedStamp({ settings, fingerprint: found.fingerprint, migrations });
  const known = hasAnswers(options) ? undefined : stamp.read();
  if (known !== undefined) return { ...known, migration: null, questions: [], usedUp: [] };
  const snapshot = await readSnapshot(settings, migrations);
  const { schema, advice, entities } = await mapEntities(found, settings);
  const sides = { before: snapshot.schema, after: schema };
  const { settleAnswers } = await import('./answers/settle-answers.ts');
  const way = await settleAnswers(options, { ...sides, advice, settings });
  const tables = countTables(schema);
  const told = { entities, tables, questions: way.questions, usedUp: way.usedUp };
  if (way.questions.length > 0) return { ...told, migration: null };
  const planned = await planMigration(snapshot.schema, schema, way);
  if (planned === null) {
    if (!way.hasHints) stamp.write({ entities, tables }); // a hint is told of until it is gone
    return { ...told, migration: null };
  }
  const className = migrationClassName({ name, now, migrations, suggested: planned.suggestedName });
  const file = join(settings.migrations, `${className}.ts`);
  const proof = await proveMigration(planned, { ...options, settings, before: snapshot.schema, after: schema });
  const hazards = await judgePlan(planned, { settings, before: snapshot.schema });
  const migration = {
    ...planned,
    name: className,
    file,
    hazards,
    snapshot: settings.snapshot,
    written: !dryRun,
    ...(proof !== undefined && { proof }),
  };
  if (!dryRun) {
    await writeMigration(migration, { schema, migration: className });
    const inputs = { settings, fingerprint: found.fingerprint, migrations: await findMigrations(settings.migrations) };
    if (!way.hasHints) new UnchangedStamp(inputs).write({ entities, tables });
  }
  return { ...told, migration };
}

interface Naming {
  readonly name: string | undefined;
  readonly now: Date;
  readonly migrations: readonly MigrationFile[];
  readonly suggested: string;
}

/** The name given, else what the migration does; the first one does everything. */
function migrationClassName({ name, now, migrations, suggested }: Naming): string {
  const existing = migrations.map((migration) => migration.name);
  const words = name ?? (existing.length === 0 ? 'initial' : suggested);
  const className = nextMigrationName({ now, existing, name: words });
  if (name !== undefined && readMigrationName(className)?.label === '') throw migrationNameEmpty(name);
  return className;
}
