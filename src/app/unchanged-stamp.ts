import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Settings } from '../config/index.ts';
import type { MigrationFile } from '../migrations/index.ts';
import { buildStamp } from '../version/index.ts';

/** What is said when nothing changed. */
export interface Counts {
  readonly entities: number;
  readonly tables: number;
}

/** Everything that decides whether there is something to generate. */
export interface GenerateInputs {
  readonly settings: Settings;
  /** Of the entities; without one nothing is remembered. */
  readonly fingerprint: string | undefined;
  readonly migrations: readonly MigrationFile[];
}

/**
 * Remembers that entities and snapshot said the same, so that the next run, most of which find nothing new, need not
 * compare them again. Anything that could change the answer is part of the key.
 */
export class UnchangedStamp {
  readonly #file: string;
  readonly #key: string | undefined;

  constructor({ settings, fingerprint, migrations }: GenerateInputs) {
    const { snapshot, inferDefaults, inferNullability, types, declared } = settings;
    const text = existsSync(snapshot) ? readFileSync(snapshot, 'utf8') : '';
    const names = migrations.map(({ name }) => name);
    const facts = [buildStamp(), fingerprint, text, names, inferDefaults, inferNullability, types, declared];
    this.#file = join(settings.local, 'cache', 'unchanged');
    this.#key = fingerprint && createHash('sha256').update(textOf(facts)).digest('hex');
  }

  /** The counts of the run that found nothing changed, if nothing changed since. */
  read(): Counts | undefined {
    if (this.#key === undefined || !existsSync(this.#file)) return undefined;
    const [key, entities, tables] = readFileSync(this.#file, 'utf8').split(' ');
    return key === this.#key ? { entities: Number(entities), tables: Number(tables) } : undefined;
  }

  /** A folder that cannot be written only leaves the next run slower. */
  write({ entities, tables }: Counts): void {
    if (this.#key === undefined) return;
    const unfinished = `${this.#file}.${process.pid}.new`;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileSync(unfinished, `${this.#key} ${entities} ${tables}`);
      renameSync(unfinished, this.#file);
    } catch {
      if (existsSync(unfinished)) rmSync(unfinished, { force: true });
    }
  }
}

/** As JSON, which knows no bigint. */
function textOf(facts: readonly unknown[]): string {
  return JSON.stringify(facts, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
}
