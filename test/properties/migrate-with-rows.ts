import { diff } from '../../src/diff/index.ts';
import { plan } from '../../src/plan/index.ts';
import type { Plan } from '../../src/plan/index.ts';
import { compareRows, keptRows } from '../../src/prove/rows/compare-rows.ts';
import { readRows } from '../../src/prove/rows/read-rows.ts';
import { seedRows } from '../../src/prove/rows/seed-rows.ts';
import { sqlStateOf } from '../../src/database/index.ts';
import type { Schema } from '../../src/schema/index.ts';
import { difference } from '../corpus/frame/catalog-difference.ts';
import type { ScratchDatabase } from '../corpus/frame/scratch-database.ts';
import { comparable } from './comparable-catalog.ts';
import type { SchemaPair } from './pairs.ts';

/** What went wrong; empty when nothing did. */
export type Faults = Readonly<Record<string, unknown>>;

export interface Walked {
  readonly faults: Faults;
  readonly up: Plan;
  /** How many generated rows were still there in the end; `null` when the server refused them and they were left out. */
  readonly rows: number | null;
}

/** Classes of states: what a value is not, and what a constraint does not let through. */
const ROW_CLASSES: readonly string[] = ['22', '23'];

/** Goes up and down with generated rows, and without them when they stop a statement; compares catalogs and rows. */
export async function walkPair(pair: SchemaPair, database: ScratchDatabase): Promise<Walked> {
  await database.build(pair.after);
  const target = await database.catalog();
  const [up, down] = [planOf(pair.before, pair.after), planOf(pair.after, pair.before)];
  const walk = async (rows: boolean): Promise<Walked> => {
    await database.build(pair.before);
    const start = await database.catalog();
    const kept = rows ? await seed(pair, database) : 0;
    const legs = [
      { during: 'up', from: pair.before, to: pair.after, planned: up, expected: target },
      { during: 'down', from: pair.after, to: pair.before, planned: down, expected: start },
    ];
    for (const { during, from, to, planned, expected } of legs) {
      const old = rows ? await readRows(database.connection, from) : [];
      await database.run(planned.statements);
      const differing = difference(comparable(expected), comparable(await database.catalog()));
      if (Object.keys(differing).length > 0) return { faults: { [during]: differing }, up, rows: kept };
      const current = rows ? await readRows(database.connection, to) : [];
      const lost = compareRows({ during, statements: planned.statements, from, to, old, current });
      if (lost.length > 0) return { faults: { rows: lost }, up, rows: kept };
    }
    return { faults: {}, up, rows: kept };
  };
  try {
    return await walk(true);
  } catch (error) {
    if (!isAboutRows(error)) throw error;
    return { ...(await walk(false)), rows: null };
  }
}

async function seed({ before, after }: SchemaPair, { connection }: ScratchDatabase): Promise<number> {
  await seedRows(connection, { before, after, style: 'hinted' });
  return keptRows(await readRows(connection, before), after);
}

function planOf(before: Schema, after: Schema): Plan {
  return plan(diff(before, after), before, after);
}

function isAboutRows(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return ROW_CLASSES.includes((sqlStateOf(cause) ?? '').slice(0, 2));
}
